import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { DeniedElsewhere } from "../../src/check/denied-elsewhere.ts";
import { conflictOf, type Found } from "../../src/check/statement.ts";
import { statedIn } from "../../src/check/topic.ts";
import { Gathering } from "../../src/claims/gather.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import type { Decision } from "../../src/record/decision.ts";
import type { Gathered } from "../../src/record/gathered.ts";
import type { ClaimId } from "../../src/record/id.ts";
import type { Revision } from "../../src/record/revision.ts";
import { reportOf, standing } from "../claims/reading-builder.ts";

const TOLD = ["the barge burned at the quay", "the pilot sold the anchor", "the clerk opened the lock", "the barge sank behind the lock"];
const MORE = ["", " while sailors slept ashore in town", " and gulls circled over grey water", " after a long and cold winter night"];

/** Six reports of six sentences: what is told, plainly or with more to it, and what is denied. */
const reports: readonly ReadReport[] = Array.from({ length: 6 }, (_, day) => {
  const says = Array.from({ length: 6 }, (_, i) => {
    const isDenied = (day + i) % 3 === 0;
    const told = TOLD[(day * 5 + i) % TOLD.length] ?? "";
    const content = `${told}${isDenied ? "" : MORE[(day + i * 3) % MORE.length]} on pier ${day}${i}`;
    return { source: "The Port", cue: isDenied ? "denied" : "said", content: [content], stance: isDenied ? "denies" : "asserts" } as const;
  });
  const text = says.map(({ source, cue, content }) => `${source} ${cue} that ${content[0]}.`).join(" ");
  return reportOf(text, { publisher: `Paper ${day}`, published: `2025-03-0${day + 1}`, says });
});

const LIMITS = { denied: 4, asserted: 3 };

function foundAtOnce(gathered: Gathered, limits = LIMITS): DeniedElsewhere {
  const filing = DeniedElsewhere.filing(gathered, limits);
  for (const stating of statedIn(gathered)) filing.take(stating);
  return filing.compared();
}

/** The claims that a revision touches. */
function touchedBy(before: Gathered, after: Gathered, { claims, utterances }: Revision): ReadonlySet<ClaimId> {
  const of = [...utterances].flatMap((id) => [before.claimOf.get(id) ?? [], after.claimOf.get(id) ?? []].flat());
  return new Set([...claims, ...of]);
}

/** What is told of what was found, for each claim that denies. */
const told = (gathered: Gathered, { found }: DeniedElsewhere): string =>
  JSON.stringify([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([claim, one]) => [claim, conflictOf(gathered, one), saidIn(one)]));

const saidIn = ({ stated }: Found): readonly string[][] => stated.map((some) => some.map(({ utterance }) => utterance.id));

describe("What is denied elsewhere", () => {
  const all = Gathering.of(reports, [], () => null);
  const utterance = fc.constantFrom(
    ...[...all.gathered.utterances.values()].filter(({ content }) => content.length > 0).map(({ id }) => id),
  );
  const because = fc.constant("made for a test");
  const decision = fc.oneof(
    fc.record({ kind: fc.constant("reject" as const), utterance, because }),
    fc.record({
      kind: fc.constant("correct" as const),
      utterance,
      stance: fc.constantFrom("denies" as const, "asserts" as const),
      because,
    }),
    fc.record({ kind: fc.constantFrom("same" as const, "different" as const), utterances: fc.tuple(utterance, utterance), because }),
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("aside" as const),
        item: fc.constantFrom(...reports.map(({ report }) => report.item)),
        because,
      }),
    },
  ) as fc.Arbitrary<Decision>;

  test("is found, but not by words that many have", () => {
    assert.equal(foundAtOnce(all.gathered, { denied: 100, asserted: 500 }).found.size, 4);
    assert.ok(foundAtOnce(all.gathered).found.size < 4);
  });

  test("is found again after decisions by what they touch, as words become common or cease to be", () => {
    let times = 0;
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 8 }), fc.nat({ max: 7 }), (made, undone) => {
        let [gathering, found] = [all, foundAtOnce(all.gathered)];
        const standingNow: StandingDecision[] = [];
        const step = () => {
          const next = gathering.revised(standingNow);
          if (next === null) return;
          found = found.revised(next.gathering.gathered, touchedBy(gathering.gathered, next.gathering.gathered, next.revision));
          gathering = next.gathering;
          times += found.found.size;
          assert.equal(told(gathering.gathered, found), told(gathering.gathered, foundAtOnce(gathering.gathered)));
        };
        for (const one of made.map(standing)) {
          standingNow.push(one);
          step();
        }
        standingNow.splice(undone % standingNow.length, 1);
        step();
      }),
      { numRuns: Number(process.env["RUNS"] ?? 25) },
    );
    assert.ok(times > 0);
  });
});
