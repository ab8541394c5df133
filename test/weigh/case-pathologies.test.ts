import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findingsOf } from "../../src/findings/findings.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import type { WeighedAnswer } from "../../src/record/weighing.ts";
import { standing } from "../claims/reading-builder.ts";
import {
  answersIn,
  asked,
  bestOf,
  CLAUSES,
  graded,
  middle,
  OFFICES,
  OUTLETS,
  type Telling,
  takenAgain,
  tellingsArbitrary,
  told,
  utteranceIn,
  weighedTellings,
  whole,
} from "./told-case.ts";

/**
 * Twenty things that the weighing of a case must never do, from the reports to the answers. The same twenty stand for tables in
 * pathologies.test.ts. The cases are drawn, so that no law holds by one lucky case only. Nothing here rests on nothing being
 * learned from a case: what is said on other questions may move a weight, within the bounds that the laws give.
 */

const [A, B, C] = CLAUSES;
const RUNS = { seed: 20, numRuns: 40, endOnFailure: true };
const decibans = (p: number): number => 10 * Math.log10(p / (1 - p));
const times = <One>(count: number, make: (i: number) => One): One[] => Array.from({ length: count }, (_, i) => make(i));
const outlet = (i: number): string => `${OUTLETS[i % OUTLETS.length]} ${i}`;
const office = (i: number): string => `Ministry ${String.fromCharCode(65 + (i % 26))}${"abcdefghij"[Math.floor(i / 26) % 10]}${i}`;
/** Everything about the answers but the identifiers, which come from names. */
const gist = (answers: ReadonlyMap<string, WeighedAnswer>): unknown =>
  [...answers]
    .map(([label, { probability, word, confidence, credibility, for: pro, against, contributions }]) => ({
      label,
      probability,
      word,
      confidence,
      credibility,
      bounds: [pro.origins, against.origins],
      weights: contributions.map(({ side, weight }) => `${side} ${weight}`).sort(),
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));

/** Ways in which an outlet repeats a report without having anything of its own. */
const REPEATS = ["verbatim", "with a sentence of its own", "with credit", "in its own words"] as const;
type Repeat = (typeof REPEATS)[number];

/** Somebody's report again, by another outlet on a later day. */
function repeated(first: Telling, way: Repeat, i: number): Telling {
  const again = { ...first, outlet: outlet(100 + i), day: 11 + (i % 9) };
  if (way === "with a sentence of its own") return { ...again, added: `The weather over the harbour was fair on morning ${i}.` };
  if (way === "with credit" && first.outlet !== null) return { ...again, rest: 1000 + i, credit: first.outlet };
  // In its own words a copy can be known only by the source that it names.
  return way === "in its own words" && typeof first.source === "string" ? { ...again, rest: 1000 + i } : again;
}

const first: fc.Arbitrary<Telling> = fc.record(
  { outlet: fc.constantFrom(...OUTLETS), source: fc.constantFrom("Health Ministry", "Ivan Petrov"), says: fc.constant(B), rest: fc.nat(9) },
  { requiredKeys: ["outlet", "says", "rest"] },
);
const repeats = (most: number): fc.Arbitrary<readonly Repeat[]> =>
  fc.array(fc.constantFrom(...REPEATS), { minLength: most, maxLength: most });
const repeatsOf = (telling: Telling, ways: readonly Repeat[]): readonly Telling[] => ways.map((way, i) => repeated(telling, way, i));
/** Offices that each said the same to an outlet of their own. */
const independent = (count: number, says: string, from = 0): readonly Telling[] =>
  times(count, (i) => ({ outlet: outlet(from + i), source: office(from + i), says, rest: 500 + from + i }));

describe("a case never", () => {
  test("1: gives another output for another order of reports and decisions", () =>
    fc.assert(
      fc.property(tellingsArbitrary, fc.nat(), (tellings, turn) => {
        const reports = tellings.map(told);
        const decisions = [...asked(reports.slice(0, 2).map((read, i) => [`answer ${i}`, read])), graded("Interior Ministry", "B")];
        const turned = <One>(list: readonly One[]): readonly One[] =>
          [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)].reverse();
        assert.equal(whole(findingsOf(turned(reports), turned(decisions))), whole(findingsOf(reports, decisions)));
      }),
      RUNS,
    ));

  test("2: changes for a report that is given twice, or whose page is taken in again", () =>
    fc.assert(
      fc.property(tellingsArbitrary, fc.nat(), (tellings, pick) => {
        const reports = tellings.map(told);
        const one = reports[pick % reports.length] ?? assert.fail();
        const decisions = asked(reports.map((read, i) => [tellings[i]?.says ?? "", read]));
        const before = findingsOf(reports, decisions);
        assert.equal(whole(findingsOf([...reports, one, one], decisions)), whole(before));
        assert.deepEqual(gist(answersIn(findingsOf([...reports, takenAgain(one)], decisions))), gist(answersIn(before)));
      }),
      RUNS,
    ));

  test("3: moves by half a deciban for 49 copies", () =>
    fc.assert(
      fc.property(first, repeats(49), fc.integer({ min: 0, max: 3 }), (one, ways, rivals) => {
        const tellings = [one, ...independent(rivals, A)];
        const [before, after] = [tellings, [...tellings, ...repeatsOf(one, ways)]].map((all) => weighedTellings(all).get(B)?.probability);
        for (const end of [0, 1])
          assert.ok(Math.abs(decibans(after?.[end] ?? 0) - decibans(before?.[end] ?? 1)) < 0.5, `${before} ${after}`);
      }),
      RUNS,
    ));

  test("4: lowers an answer for one more independent voice", () =>
    fc.assert(
      fc.property(tellingsArbitrary, fc.constantFrom("Observatory Office", "Olena Bondar", null), (tellings, source) => {
        const [{ says } = { says: A }] = tellings;
        const before = weighedTellings(tellings).get(says);
        const after = weighedTellings([...tellings, { outlet: "Newcomer", source, says, day: 9, rest: 77 }]).get(says);
        for (const end of [0, 1]) assert.ok((after?.probability[end] ?? 0) >= (before?.probability[end] ?? 1), `${source}`);
      }),
      RUNS,
    ));

  test("5: lets five copies outvote three independents", () =>
    fc.assert(
      fc.property(first, repeats(4), (one, ways) => {
        assert.equal(bestOf(weighedTellings([one, ...repeatsOf(one, ways), ...independent(3, A)])), A);
      }),
      RUNS,
    ));

  test("6: lifts what one poor source says because two good ones contradict each other", () =>
    fc.assert(
      fc.property(fc.constantFrom("D" as const, "E" as const, "F" as const), fc.integer({ min: 2, max: 20 }), (grade, plausible) => {
        const tellings = [...independent(1, A), ...independent(1, B, 1), { outlet: "Lantern", source: null, says: C, rest: 3 }];
        const reports = tellings.map(told);
        const named = tellings.map(({ says }, i) => [says, reports[i] ?? assert.fail()] as const);
        const decisions = [...asked(named, plausible), graded(office(0), "A"), graded(office(1), "A"), graded("Lantern", grade)];
        const answers = answersIn(findingsOf(reports, decisions));
        assert.ok(middle(answers.get(C)) < 0.1);
        assert.ok(middle(answers.get(A)) < 0.55 && middle(answers.get(B)) < 0.55);
      }),
      RUNS,
    ));
});
