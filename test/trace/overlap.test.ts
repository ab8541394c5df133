import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { furnitureIn, isPictureCredit, quotationsIn } from "../../src/trace/masked.ts";
import { overlap } from "../../src/trace/overlap.ts";
import type { OverlapText } from "../../src/trace/shared-text.ts";
import { sideBySide } from "../../src/trace/side-by-side.ts";
import { prose } from "./generator.ts";

const text = (key: string, words: string, published: string | null = null): OverlapText => ({ key, text: words, published, masked: [] });

function grams(words: string): ReadonlySet<string> {
  const list = words.match(/\w+/g) ?? [];
  return new Set(list.slice(4).map((_, i) => list.slice(i, i + 5).join(" ")));
}

describe("Firsthand, comparing texts,", () => {
  test("says how much of each stands in the other, and shows the longest run at its place", () => {
    const story = prose(1, 60);
    const a = `Before it: ${story}`;
    const b = `${prose(2, 30)}. ${story.toUpperCase()}! ${prose(3, 30)}`;
    const [pair] = overlap([text("b", b), text("a", a)]);
    assert.ok(pair);
    assert.equal(pair.longest.tokens, 60);
    assert.equal(a.slice(...pair.longest.a), story);
    assert.equal(b.slice(...pair.longest.b), story.toUpperCase());
    assert.equal(pair.containment.a, 56 / 58);
    assert.equal(pair.containment.b, 56 / 116);
  });

  test("takes the earlier for the parent, and the whole for the parent of an excerpt of unknown time", () => {
    const whole = `${prose(1, 60)} ${prose(2, 60)}`;
    const parent = (at: string | null, bt: string | null) => overlap([text("a", prose(1, 60), at), text("b", whole, bt)])[0]?.parent;
    assert.equal(parent("2025-01-11", "2025-01-12"), "a");
    assert.equal(parent("2025-01-12T08:00+09:00", "2025-01-12T08:00Z"), "a");
    assert.equal(parent("2025-01-12", "2025-01-12T08:00Z"), "b");
    assert.equal(parent(null, "2025-01-12"), "b");
    assert.equal(overlap([text("a", whole), text("b", whole)])[0]?.parent, null);
  });

  test("leaves masked words out, and joins what stands around them", () => {
    const [frame, quotation] = [prose(1, 20), prose(9, 40)];
    const framed = (words: string, end: string): OverlapText => ({
      ...text(words, `${frame} "${words}" ${end}`),
      masked: [[frame.length + 1, frame.length + words.length + 3]],
    });
    assert.equal(overlap([framed(quotation, prose(2, 80)), framed(`${quotation} more`, prose(3, 80))]).length, 0);
    const [pair] = overlap([framed(prose(4, 9), prose(2, 20)), framed(prose(5, 9), prose(2, 20))]);
    assert.equal(pair?.longest.tokens, 40);
  });

  test("finds the pairs that a comparison of all with all finds", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(6), { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 9 }), (recipes) => {
        const texts = recipes.map((recipe, i) => text(`t${i}`, recipe.map((seed) => prose(seed, 12)).join(" ")));
        const expected = new Map<string, readonly [number, number]>();
        texts.forEach((a, i) => {
          for (const b of texts.slice(i + 1)) {
            const [x, y] = [grams(a.text), grams(b.text)];
            const shared = [...x].filter((gram) => y.has(gram)).length;
            if (shared >= 4 && shared >= 0.25 * Math.min(x.size, y.size))
              expected.set(`${a.key} ${b.key}`, [shared / x.size, shared / y.size]);
          }
        });
        const found = new Map(overlap(texts).map((pair) => [`${pair.a} ${pair.b}`, [pair.containment.a, pair.containment.b]]));
        assert.deepEqual(new Map([...found].sort()), new Map([...expected].sort()));
      }),
      { seed: 5, numRuns: 150 },
    ));

  test("gives every copy in a crowd an earlier parent, and looks at no more pairs than it must", () => {
    const crowd = Array.from({ length: 300 }, (_, i) => text(`t${String(i).padStart(3, "0")}`, `${prose(1, 60)} ${prose(i + 2, 20)}`));
    const pairs = overlap(crowd);
    for (const one of crowd.slice(1)) assert.ok(pairs.some((pair) => pair.b === one.key && pair.longest.tokens === 60));
    assert.ok(pairs.length <= 300 * 8);
  });

  test("is not held up by a text of one word repeated", () => {
    const echo = "again ".repeat(30_000);
    const [pair] = overlap([text("a", echo), text("b", echo)]);
    assert.equal(pair?.containment.a, undefined);
    const [longer] = overlap([text("a", `${prose(1, 30)} ${echo}`), text("b", `${prose(1, 30)} ${echo}`)]);
    assert.equal(longer?.containment.a, 1);
  });

  test("compares scripts without spaces by their characters", () => {
    const words = "北朝鮮の兵士二人がクルスク州で捕虜になったと大統領が述べた";
    assert.equal(overlap([text("a", words), text("b", `速報：${words}。`)])[0]?.containment.a, 1);
  });

  test("finds the same in any order", () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const texts = [0, 1, 2, 3, 4, 5].map((i) => text(`t${i}`, `${prose(i % 2, 40)} ${prose(i + 10, 20)}`, i < 3 ? "2025-01-12" : null));
        assert.deepEqual(overlap(order.flatMap((i) => texts[i] ?? [])), overlap(texts));
      }),
      { seed: 6, numRuns: 20 },
    ));

  // A chain of copies, each with a mistake of its own, and a torn copy that lost its second half.
  const line = (seed: number): string[] => prose(seed, 120).split(" ");
  const changed = (words: readonly string[], at: number): string[] => words.map((word, i) => (i === at ? `slip${at}` : word));
  const first = line(1);
  const second = changed(first, 20);
  const torn = changed(second, 40).slice(0, 60);
  const late = changed(second, 90);
  const family = [first, second, torn, late].map((words, i) => ({ words: words.join(" "), key: `t${i}` }));

  test("lays a copy to its nearest parent, though a page is torn out", () => {
    const dated = overlap(family.map(({ key, words }, i) => text(key, words, `2025-01-1${i}`)));
    const parents = dated.filter((pair) => pair.nearest).map((pair) => `${pair.parent} ${pair.parent === pair.a ? pair.b : pair.a}`);
    assert.deepEqual(parents.sort(), ["t0 t1", "t1 t2", "t1 t3"]);
    const undated = overlap(family.map(({ key, words }) => text(key, words)));
    assert.deepEqual(
      undated
        .filter((pair) => pair.nearest)
        .map((pair) => `${pair.a} ${pair.b}`)
        .sort(),
      ["t0 t1", "t1 t2", "t1 t3"],
    );
  });

  test("names one best earlier parent a text, whatever the texts", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 }), (recipes) => {
        const texts = recipes.map((recipe, i) => text(`t${i}`, recipe.map((seed) => prose(seed, 12)).join(" "), `2025-01-0${i + 1}`));
        const children = overlap(texts).flatMap((pair) => (pair.nearest ? [pair.parent === pair.a ? pair.b : pair.a] : []));
        assert.equal(new Set(children).size, children.length);
        const sharing = new Set(overlap(texts).map((pair) => (pair.parent === pair.a ? pair.b : pair.a)));
        assert.deepEqual(new Set(children), sharing);
      }),
      { seed: 7, numRuns: 60 },
    ));

  test("finds a story that was told again in other words", () => {
    const story = prose(1, 90).split(" ");
    // Every fourth word is another's, so that no run of five is left.
    const retold = story.map((word, i) => (i % 4 === 3 ? `other${i}` : word)).join(" ");
    const [pair] = overlap([text("a", story.join(" "), "2025-01-11"), text("b", retold, "2025-01-12"), text("c", prose(3, 90))]);
    assert.equal(pair?.containment.b, 0);
    assert.equal(pair?.parent, "a");
    assert.ok((pair?.reworded.b ?? 0) > 0.4 && (pair?.probability ?? 0) > 0.5);
    assert.equal(overlap([text("a", story.join(" ")), text("c", prose(3, 90))]).length, 0);
  });

  describe("and what is odd in them,", () => {
    const tell = (place: string, count: string, end: number): string =>
      `The staff said on Monday that its men near ${place} had taken ${count} boats from the river. ${prose(end, 30)}`;
    const told = (rows: readonly (readonly [string, string])[]): ReturnType<typeof overlap> =>
      overlap(
        rows.map(([place, count], i) => text(`t${i}`, tell(place, count, i + 2))),
        { minContainment: 0 },
      );
    const rows = [
      ["Makhnovke", "14"],
      ["Makhnovke", "14"],
      ["Makhnovka", "12"],
      ["Makhnovka", "12"],
      ["Makhnovka", "12"],
    ] as const;

    test("shows a rare spelling and a wrong number that two share and others do not", () => {
      const pairs = told(rows);
      const shared = pairs.find(({ a, b }) => a === "t0" && b === "t1")?.sharedErrors ?? [];
      assert.deepEqual(
        shared.map(({ written, usual }) => `${written} for ${usual}`),
        ["Makhnovke for Makhnovka", "14 for 12"],
      );
      const [error] = shared;
      assert.equal(tell("Makhnovke", "14", 2).slice(...(error?.a ?? [0, 0])), "Makhnovke");
      assert.ok(pairs.every(({ a, b, sharedErrors }) => (a === "t0" && b === "t1") || sharedErrors.length === 0));
    });

    test("takes them for a sign of copying", () => {
      const probability = (of: readonly (readonly [string, string])[]): number =>
        told(of).find(({ a, b }) => a === "t0" && b === "t1")?.probability ?? 0;
      assert.ok(probability(rows) > probability(rows.map(() => ["Makhnovka", "12"] as const)));
    });

    test("calls nothing odd where all agree, or where nobody says what is usual", () => {
      for (const same of [rows.slice(0, 2), rows.slice(2), [...rows.slice(0, 2), ["Orlivka", "3"] as const]])
        for (const { sharedErrors } of told(same)) assert.deepEqual(sharedErrors, []);
    });
  });

  test("lays two texts side by side and loses no word", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 6 }), (left, right) => {
        const [a, b] = [left, right].map((seeds) => seeds.map((seed) => prose(seed, 7)).join(" "));
        const rows = sideBySide(a ?? "", b ?? "") ?? [];
        assert.equal(
          rows
            .map((row) => row.a)
            .join(" ")
            .trim()
            .replace(/ +/g, " "),
          a,
        );
        assert.equal(
          rows
            .map((row) => row.b)
            .join(" ")
            .trim()
            .replace(/ +/g, " "),
          b,
        );
        for (const row of rows) if (row.shared > 0) assert.equal(row.a, row.b);
      }),
      { seed: 8, numRuns: 100 },
    ));
});

describe("Firsthand, masking,", () => {
  test("tells who gave a picture from who gave the words", () => {
    for (const name of ["Some One/AP", "Some One via Getty Images", "AP Photo/Some One", "Pool photo"])
      assert.ok(isPictureCredit(name), name);
    for (const name of ["AP", "Reuters", "AFP/Reuters", "Northern Wire"]) assert.ok(!isPictureCredit(name), name);
  });

  test("leaves out captions, notices and quotations, and no prose", () => {
    const prosaic = "Two men were taken near the river on Monday, the staff said.";
    const page = [
      prosaic,
      "A soldier looks on, Monday, Jan. 13, 2025. (AP Photo/Some One)",
      "Copyright 2025. All rights reserved.",
      "Фото: пресс-служба",
    ];
    const shown = furnitureIn(page.join("\n")).map((span) => page.join("\n").slice(...span));
    assert.deepEqual(shown, page.slice(1));
    for (const odd of ["\u017fhare this", "COO\u212aIES", "COOKIES", "ПОДПИСЫВАЙТЕСЬ"])
      assert.deepEqual(furnitureIn(`${prosaic}\n${odd}`), [[prosaic.length + 1, prosaic.length + 1 + odd.length]], odd);
    assert.deepEqual(
      quotationsIn("He said “we came at night” and left.").map((span) => "He said “we came at night” and left.".slice(...span)),
      ["“we came at night”"],
    );
  });
});
