import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { overlap } from "../../src/trace/overlap.ts";
import type { OverlapText } from "../../src/trace/shared-text.ts";
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
});
