import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { copies } from "../../src/trace/copies.ts";
import { SharedText } from "../../src/trace/shared-text.ts";
import { trace } from "../../src/trace/trace.ts";
import { claimOf, gatheredFrom, prose, type ReportSketch, readReportOf, reportOf } from "./generator.ts";

const day = (name: string, date: number, text: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
  name,
  publisher: name,
  published: `2025-01-${date}`,
  text,
  says: [],
  ...more,
});

/** Each copy as "taker giver". */
function taken(reports: readonly ReportSketch[]): readonly string[] {
  const names = new Map(reports.map(({ name }) => [reportOf(name), name]));
  return copies(reports.map(readReportOf))
    .map(({ from, to }) => `${names.get(from)} ${names.get(to)}`)
    .sort();
}

const words = prose(1, 60);
const release = day("Ministry", 11, words, { medium: "statement" });
const herald = day("Herald", 12, `${prose(2, 40)}. ${words}`);
const gazette = day("Gazette", 13, `${words}. ${prose(3, 40)}`);

describe("Firsthand, where two print one release,", () => {
  test("takes each to have it from the release, and neither from the other", () => {
    assert.deepEqual(taken([release, herald, gazette]), ["Gazette Ministry", "Herald Ministry"]);
    assert.deepEqual(taken([herald, gazette]), ["Gazette Herald"]);
  });

  test("knows a release by its kind, or by who is named as the source or in the credit", () => {
    const article = { ...release, medium: "article" } as const;
    assert.deepEqual(taken([article, herald, gazette]), ["Gazette Herald", "Gazette Ministry", "Herald Ministry"]);
    const naming: readonly Partial<ReportSketch>[] = [
      { credits: [{ kind: "agency", name: "The Ministry" }] },
      { provenance: [{ kind: "forwarded", from: "Ministry" }] },
      { sources: ["ministry"] },
    ];
    for (const more of naming)
      assert.deepEqual(
        taken([article, { ...herald, ...more }, { ...gazette, ...more }]),
        ["Gazette Ministry", "Herald Ministry"],
        JSON.stringify(more),
      );
    const byline = { credits: [{ kind: "byline", name: "Ministry" }] } as const;
    assert.equal(taken([article, { ...herald, ...byline }, { ...gazette, ...byline }]).length, 3);
  });

  test("takes an undated statement for a release, and a later one not", () => {
    assert.deepEqual(taken([{ ...release, published: null }, herald, gazette]), ["Gazette Ministry", "Herald Ministry"]);
    assert.ok(taken([{ ...release, published: "2025-01-20" }, herald, gazette]).includes("Gazette Herald"));
  });

  test("judges a copy by what it took beyond the release", () => {
    const copier = day("Copier", 14, `${prose(2, 40)}. ${words}`.replace(/\.$/, ""));
    const reworked = { ...copier, text: `${prose(2, 40)}. ${words}. ${prose(7, 12)}` };
    const found = copies([release, herald, gazette, reworked].map(readReportOf)).filter(({ from }) => from === reportOf("Copier"));
    const [best] = found;
    assert.equal(best?.to, reportOf("Herald"));
    // Forty words of the Herald and the seam to the release; of 108 grams the release holds 56, and of the other 52 the Herald 40.
    assert.equal(best?.longest.tokens, 44);
    assert.equal(best?.containment, 40 / 52);
    assert.equal(found[1]?.to, reportOf("Ministry"));
    assert.equal(found.length, 2);
  });

  test("leaves what each says beside the release to stand by itself", () => {
    const CLAIM = "three boats were lost";
    const beside = (report: ReportSketch): ReportSketch => {
      const start = (report.text ?? "").indexOf(report.name === "Herald" ? prose(2, 3) : prose(3, 3));
      return { ...report, says: [{ claim: CLAIM, at: [start, start + 30] }] };
    };
    const bounds = (reports: readonly ReportSketch[]) =>
      trace(gatheredFrom({ roles: { Herald: "official", Gazette: "official", Ministry: "official" }, reports })).claims.get(claimOf(CLAIM))
        ?.asserted.origins;
    assert.deepEqual(bounds([beside(herald), beside(gazette)]), { min: 1, max: 2 });
    assert.deepEqual(bounds([release, beside(herald), beside(gazette)]), { min: 2, max: 2 });
  });
});

describe("Firsthand, where a passage stands in many stories,", () => {
  const background = prose(50, 24);
  const story = (name: string, date: number, seed: number, more: Partial<ReportSketch> = {}): ReportSketch =>
    day(name, date, `${prose(seed, 40)}. ${background}. ${prose(seed + 100, 20)}.`, more);
  const stories = [story("Herald", 11, 60), story("Gazette", 12, 61), story("Courier", 13, 62), story("Lantern", 14, 63)];

  test("takes it to come from the first who has it, and from nobody else", () => {
    assert.deepEqual(taken(stories), ["Courier Herald", "Gazette Herald", "Lantern Herald"]);
    assert.deepEqual(taken(stories.slice(0, 2)), ["Gazette Herald"]);
  });

  test("takes the standing text of one publisher from nobody", () => {
    assert.deepEqual(taken(stories.map((one) => ({ ...one, publisher: "Herald" }))), []);
  });

  test("calls nothing standing that copies of one story share", () => {
    const copied = [60, 60, 60, 60].map((seed, i) => story(`Paper ${i}`, 11 + i, seed));
    const reworked = copied.map((one, i) => ({ ...one, text: `${one.text} ${prose(80 + i, 10)}` }));
    assert.equal(taken(reworked).length, 6);
  });

  test("still finds a copy among those who have it", () => {
    const [first] = stories;
    const copy = { ...story("Copier", 15, 61), text: `${stories[1]?.text} ${prose(90, 10)}` };
    assert.ok(first);
    assert.deepEqual(
      taken([...stories, copy]).filter((one) => one.startsWith("Copier")),
      ["Copier Gazette", "Copier Herald"],
    );
  });

  test("joins passages that follow each other, so that their seam is no copy", () => {
    const footer = `${prose(51, 9)}. ${prose(52, 9)}.`;
    const posts = [70, 71, 72, 73].map((seed, i) => day(`Post ${i}`, 11 + i, `${prose(seed, 12)}. ${footer}`, { publisher: "Channel" }));
    assert.deepEqual(taken(posts), []);
  });
});

describe("Firsthand, comparing what is left of two texts,", () => {
  test("counts neither what stands in the third nor more than that", () => {
    const [a, b, c] = [`${prose(1, 30)} ${prose(2, 20)}`, `${prose(2, 20)} ${prose(1, 30)} ${prose(3, 10)}`, prose(1, 30)];
    const shared = new SharedText(
      [a, b, c].map((text, i) => ({ key: `t${i}`, text, published: `2025-01-1${i}`, masked: [] })),
      0.25,
    );
    const pair = [...shared.pairs()].find(({ earlier, later }) => earlier === 0 && later === 1);
    assert.ok(pair);
    const whole = shared.longest(pair);
    const third = [{ text: 2, from: 0, to: 30 }];
    const run = shared.longest(pair, third);
    assert.equal(whole.tokens, 30);
    assert.equal(run.tokens, 20);
    assert.equal(a?.slice(...run.inEarlier), prose(2, 20));
    // 46 grams in the first, of which 26 stand in the third; 16 of the other 20 stand in the second.
    assert.equal(shared.beyond(pair, third)?.ofEarlier, 16 / 20);
    assert.deepEqual(shared.longest(pair), whole);
    assert.equal(shared.beyond(pair, [{ text: 1, from: 0, to: 60 }]), null);
  });
});
