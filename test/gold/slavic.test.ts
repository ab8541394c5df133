import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import { loadGold, loadSentences, SLAVIC_HALVES, type SlavicHalf } from "./gold.ts";
import { compare } from "./score.ts";

/** F over cue, source and content together, in percent. */
function saidF(half: SlavicHalf): number {
  const pairs = [...loadSentences(half), ...loadGold(half)].flatMap((report) => {
    const { name, text, published, publisher } = report;
    return compare(report, read({ file: name, text, title: null, publisher, published, language: half.slice(0, 2) }));
  });
  const sides = pairs.reduce((sum, pair) => sum + (pair.gold === null ? 0 : 1) + (pair.read === null ? 0 : 1), 0);
  const right = pairs.filter((pair) => "wrong" in pair && !pair.wrong.includes("source") && !pair.wrong.includes("content"));
  return (200 * right.length) / sides;
}

describe("Firsthand's gold in Ukrainian and Russian", () => {
  for (const half of SLAVIC_HALVES) {
    test(`has in ${half} a hundred sentences and eight reports`, () => {
      assert.equal(loadSentences(half).length, 100);
      assert.equal(loadGold(half).length, 8);
    });
    test(`is read in ${half} as well as before`, () => {
      const floor = half.endsWith("dev") ? 95 : 83;
      assert.ok(saidF(half) >= floor, `${half}: ${saidF(half).toFixed(1)}, below ${floor}`);
    });
  }
});
