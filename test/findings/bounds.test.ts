import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { check } from "../../src/check/check.ts";
import { boundsAmong } from "../../src/findings/bounds.ts";
import { withoutOrigins } from "../../src/findings/without-origins.ts";
import type { Findings } from "../../src/record/findings.ts";
import { type OriginId, questionId } from "../../src/record/id.ts";
import type { WeighedAnswer } from "../../src/record/weighing.ts";
import { trace } from "../../src/trace/trace.ts";
import { weigh } from "../../src/weigh/weigh.ts";
import { type CaseSketch, entityOf, gatheredFrom, MAIN_CLAIM, sketchArbitrary } from "../trace/generator.ts";

function findingsFrom(sketch: CaseSketch): Findings {
  const gathered = {
    ...gatheredFrom(sketch),
    questions: [
      {
        id: questionId("main"),
        text: "is it so?",
        by: "decided" as const,
        plausible: 1,
        answers: [{ claim: MAIN_CLAIM, label: "yes", supports: [MAIN_CLAIM], opposes: [] }],
      },
    ],
  };
  const traced = trace(gathered);
  return { gathered, traced, conflicts: check(gathered), weighings: weigh(gathered, traced, gathered.questions) };
}

const mainIn = ({ weighings }: Findings): WeighedAnswer =>
  weighings.find(({ question }) => question === questionId("main"))?.answers[0] ?? assert.fail("no answer");
const middle = ({ probability: [low, high] }: WeighedAnswer): number => low + high;

describe("bounds told from origins and collapses", () => {
  test("are those that tracing finds", () => {
    fc.assert(
      fc.property(sketchArbitrary, (sketch) => {
        const { gathered, traced } = findingsFrom(sketch);
        for (const { origins, collapses, asserted, denied } of traced.claims.values())
          for (const [polarity, side] of [["for", asserted] as const, ["against", denied] as const]) {
            const own = origins.filter(({ through }) => through.some((id) => gathered.utterances.get(id)?.polarity === polarity));
            assert.deepEqual(boundsAmong(own, collapses), side.origins);
          }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("never rise when an origin falls, and neither does what it supported", () => {
    fc.assert(
      fc.property(sketchArbitrary, fc.nat(), fc.integer({ min: 1, max: 3 }), (sketch, pick, most) => {
        const before = findingsFrom(sketch);
        const all = [...before.traced.claims.values()].flatMap(({ origins }) => origins.map(({ id }) => id)).sort();
        if (all.length === 0) return;
        const fallen = new Set(Array.from({ length: most }, (_, i): OriginId => all[(pick + i * 7) % all.length] ?? assert.fail()));
        const { after } = withoutOrigins(before, ({ id }) => fallen.has(id));
        for (const [id, { asserted, denied }] of before.traced.claims) {
          const then = after.traced.claims.get(id) ?? assert.fail("a claim is lost");
          for (const [now, next] of [[asserted, then.asserted] as const, [denied, then.denied] as const]) {
            assert.ok(next.origins.min <= now.origins.min && next.origins.max <= now.origins.max && next.reports <= now.reports);
            assert.ok(next.origins.min <= next.origins.max);
          }
        }
        const [now, then] = [mainIn(before), mainIn(after)];
        const sides = new Set(now.contributions.filter(({ origin }) => fallen.has(origin)).map(({ side }) => side));
        if (!sides.has("against")) assert.ok(middle(then) <= middle(now) + 1e-9 && then.credibility >= now.credibility);
        if (!sides.has("for")) assert.ok(middle(then) >= middle(now) - 1e-9);
        if (sides.size === 0) assert.deepEqual(then.probability, now.probability);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test("stay when the one falls that two others may be one with", () => {
    const perhaps = (name: string, by: string) => ({ kind: "control", name, by, certain: false, because: "It may be so." }) as const;
    const before = findingsFrom({
      reports: ["Ministry", "Staff", "Service"].map((source, i) => ({
        name: `r${i}`,
        publisher: `Paper ${i}`,
        says: [{ claim: "they were taken", source }],
      })),
      roles: { East: "official", West: "official" },
      decisions: [perhaps("Ministry", "East"), perhaps("Staff", "East"), perhaps("Staff", "West"), perhaps("Service", "West")],
    });
    const staff = [...before.traced.claims.values()].flatMap(({ origins }) => origins).find(({ by }) => by === entityOf("Staff"))?.id;
    const { after } = withoutOrigins(before, ({ id }) => id === (staff ?? assert.fail("nobody speaks for the staff")));
    const [now, then] = [mainIn(before), mainIn(after)];
    assert.ok(now.contributions.some(({ origin }) => origin === staff));
    assert.ok(then.probability[0] <= now.probability[0] && then.credibility >= now.credibility, `${now.probability} → ${then.probability}`);
    assert.deepEqual(then.for.origins, { min: 2, max: 2 });
  });
});
