import assert from "node:assert/strict";
import { test } from "node:test";
import { whenWords } from "../../src/record/in-words.ts";
import type { Interval } from "../../src/record/utterance.ts";

const cases: readonly (readonly [edtf: string, relation: Interval["relation"], words: string])[] = [
  ["2025-01-09", "on", "2025-01-09"],
  ["2024-23", "on", "autumn 2024"],
  ["2016/..", "since", "since 2016"],
  ["2016/..", "after", "after 2016"],
  ["../2024-10", "until", "until 2024-10"],
  ["../2024-10", "before", "before 2024-10"],
  ["2024-10-01/2024-10-09", "between", "2024-10-01 to 2024-10-09"],
  ["1998~", "on", "about 1998"],
  ["2024-11", "since", "since 2024-11"],
];

for (const [edtf, relation, words] of cases)
  test(`Firsthand writes ${relation} ${edtf} as ${words}`, () => assert.equal(whenWords({ edtf, relation }), words));
