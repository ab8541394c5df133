import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Question } from "../../src/record/claim.ts";
import { questionId } from "../../src/record/id.ts";
import type { Weighing } from "../../src/record/weighing.ts";
import { trace } from "../../src/trace/trace.ts";
import { weigh } from "../../src/weigh/weigh.ts";
import { type CaseSketch, gatheredFrom, MAIN_CLAIM, sketchArbitrary } from "../trace/generator.ts";

const question: Question = {
  id: questionId("main"),
  text: "is it so?",
  by: "decided",
  plausible: 1,
  answers: [{ claim: MAIN_CLAIM, label: "yes", supports: [MAIN_CLAIM], opposes: [] }],
};

function weighed(sketch: CaseSketch): Weighing {
  const gathered = gatheredFrom(sketch);
  return weigh(gathered, trace(gathered), [question])[0] ?? assert.fail("no weighing");
}

describe("a weighing of what was traced", () => {
  test("is the same in any order of reports", () => {
    fc.assert(
      fc.property(sketchArbitrary, (sketch) => {
        assert.deepEqual(weighed({ ...sketch, reports: [...sketch.reports].reverse() }), weighed(sketch));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test("never grants credibility 1 to fewer than two independent origins, nor a lower end above the upper", () => {
    fc.assert(
      fc.property(sketchArbitrary, (sketch) => {
        for (const answer of weighed(sketch).answers) {
          assert.ok(answer.credibility !== "1" || answer.for.origins.min >= 2);
          assert.ok(answer.credibility >= answer.ceiling.grade);
          assert.ok(answer.probability[0] <= answer.probability[1]);
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test("gives each origin one contribution a side", () => {
    fc.assert(
      fc.property(sketchArbitrary, (sketch) => {
        for (const { contributions } of weighed(sketch).answers) {
          const keys = contributions.map((c) => `${c.side} ${c.origin}`);
          assert.equal(new Set(keys).size, keys.length);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
