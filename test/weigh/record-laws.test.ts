import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Decision } from "../../src/record/decision.ts";
import { claimId, entityId, questionId } from "../../src/record/id.ts";
import type { OriginKind } from "../../src/record/origin-kind.ts";
import type { Weighing } from "../../src/record/weighing.ts";
import { type Asked, knownOf, type Small, said, type Told, tracedOf, weighAll } from "./small-case.ts";

/** Laws of what questions show of sources, on drawn cases of three questions, five sources that speak to several, and strangers who speak to one. */
type Case = Omit<Small, "answers">;

const PLACES = [0, 1, 2] as const;
const ASKED: readonly Asked[] = PLACES.map((i) => ({ text: `q${i}`, answers: [{ claim: `t${i}` }, { claim: `f${i}` }] }));
const SOURCES = ["a", "b", "c", "d", "e"] as const;
const KINDS: readonly OriginKind[] = ["eyewitness", "sensor", "document-seen", "official-assertion"];

/** The words by which a decision names a claim, which nobody loses when a source is taken away. */
const anchors: readonly Told[] = PLACES.flatMap((i) =>
  ["t", "f"].map((letter): Told => ({ origin: `anchor of ${letter}${i}`, claim: `${letter}${i}`, side: "open" })),
);
const outcome = (place: number, letter: "t" | "f" | null): Decision => ({
  kind: "outcome",
  question: questionId(`q${place}`),
  claim: letter === null ? null : said(`anchor of ${letter}${place}`, `${letter}${place}`, `report of anchor of ${letter}${place}`, "open"),
  because: "it was found",
});

const word = fc.option(
  fc.record({
    letter: fc.constantFrom("t", "t", "f"),
    side: fc.constantFrom("for" as const, "for" as const, "against" as const),
    kind: fc.constantFrom(...KINDS),
    resolved: fc.constantFrom(true, true, true, false),
    hedged: fc.constantFrom(false, false, false, true),
  }),
  { nil: null, freq: 3 },
);
const words = fc
  .array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: SOURCES.length, maxLength: SOURCES.length })
  .map((all) =>
    all.flatMap((own, s) =>
      own.flatMap((one, i): readonly Told[] => {
        if (one === null) return [];
        const { letter, ...rest } = one;
        const claim = `${letter}${i}`;
        return [{ ...rest, by: SOURCES[s] ?? "a", claim, origin: `${SOURCES[s]} on ${claim} ${rest.side}` }];
      }),
    ),
  );
const strangers = fc
  .array(fc.tuple(fc.constantFrom("t", "t", "f"), fc.constantFrom(0, 3, 4, 5)), { minLength: 3, maxLength: 3 })
  .map((all) =>
    all.flatMap(([letter, count], i) =>
      Array.from({ length: count }, (_, n): Told => {
        const by = `stranger ${n} of q${i}`;
        return { by, claim: `${letter}${i}`, origin: `${by} on ${letter}${i}`, kind: KINDS[n % 3] ?? "sensor" };
      }),
    ),
  );
const decisions = (settled: fc.Arbitrary<"t" | "f" | null | undefined>): fc.Arbitrary<readonly Decision[]> =>
  fc
    .tuple(
      fc.array(settled, { minLength: 3, maxLength: 3 }),
      fc.option(fc.tuple(fc.constantFrom(...SOURCES), fc.constantFrom("A", "C", "E", "F")), { nil: null }),
      fc.option(fc.tuple(fc.constantFrom(...SOURCES), fc.nat(4)), { nil: null }),
    )
    .map(([outcomes, grade, record]) => [
      ...outcomes.flatMap((letter, i) => (letter === undefined ? [] : [outcome(i, letter)])),
      ...(grade === null ? [] : [{ kind: "reliability" as const, name: grade[0], grade: grade[1] as "A", because: "known" }]),
      ...(record === null ? [] : [{ kind: "record" as const, name: record[0], right: record[1], of: 4, case: "c1", because: "told" }]),
    ]);
const ties = fc.record({
  powers: fc.subarray([...SOURCES], { maxLength: 2 }).map((under) => Object.fromEntries(under.map((source) => [source, "State"]))),
  pairs: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.boolean()), { maxLength: 1 }),
});
const caseOf = (settled: fc.Arbitrary<"t" | "f" | null | undefined>): fc.Arbitrary<Case> =>
  fc.tuple(words, strangers, decisions(settled), ties).map(([spoken, others, made, { powers, pairs }]) => {
    const told = [...spoken, ...others];
    const nth = (n: number): string => told[n % Math.max(1, told.length)]?.origin ?? "nobody";
    const collapses = pairs.map(([x, y, certain]) => ({ members: [nth(x), nth(y)], certain }));
    return { told: [...told, ...anchors], decisions: made, powers, collapses };
  });
const rarelySettled = caseOf(fc.constantFrom(undefined, undefined, undefined, "t" as const, "f" as const, null));
const allSettled = caseOf(fc.constantFrom("t" as const, "f" as const, null));

const speakers = (told: readonly Told[]): readonly Told[] => told.filter(({ side }) => side !== "open");
const sideOf = ({ side }: Told): Told["side"] => side ?? "for";
const placeOf = ({ claim }: Told): number => Number(claim.slice(1));

/** A source with all that counts as one with it, or may. */
function kinOf(small: Case, source: string): ReadonlySet<string> {
  const kin = new Set([source]);
  const byOf = (origin: string): string => small.told.find((t) => t.origin === origin)?.by ?? origin;
  const sets = [
    ...(small.collapses ?? []).map(({ members }) => members.map(byOf)),
    [...new Set(Object.entries(small.powers ?? {}).map(([name]) => name))],
  ];
  for (let size = 0; size !== kin.size; ) {
    size = kin.size;
    for (const set of sets) if (set.some((one) => kin.has(one))) for (const one of set) kin.add(one);
  }
  return kin;
}

/** The reliability of each source that speaks to a question, by the kind of its origin there. */
function reliabilities(small: Case, place: number, { standing, records } = knownOf(small, ASKED)): ReadonlyMap<string, number> {
  const here = standing.knowing(records.besides(questionId(`q${place}`)));
  const { claims } = tracedOf({ ...small, answers: [] });
  return new Map(
    speakers(small.told)
      .filter((t) => placeOf(t) === place)
      .flatMap((t) => {
        const origin = claims.get(claimId(t.claim))?.origins.find(({ by }) => by === entityId(t.by ?? ""));
        return origin === undefined ? [] : [[`${t.by} ${t.claim}`, here.trust(origin).reliability] as const];
      }),
  );
}

const middle = (small: Case, { claim }: Told): number => {
  const answer = weighAll(small, ASKED)
    .flatMap(({ answers }) => answers)
    .find((one) => one.claim === claimId(claim));
  if (answer === undefined) return assert.fail(`no answer ${claim}`);
  return (answer.probability[0] + answer.probability[1]) / 2;
};
const gist = (all: readonly Weighing[]): unknown =>
  all.map(({ text, answers }) => [
    text,
    answers.map((a) => [
      a.claim,
      a.probability,
      a.word,
      a.confidence,
      a.ceiling,
      a.for.origins,
      a.contributions.map((c) => [c.origin, c.weight]),
    ]),
  ]);

describe("what questions show of sources", () => {
  test("does not depend on the order of anything", () => {
    fc.assert(
      fc.property(rarelySettled, (small) => {
        const turned: Case = {
          ...small,
          told: [...small.told].reverse(),
          decisions: [...(small.decisions ?? [])].reverse(),
          powers: Object.fromEntries(Object.entries(small.powers ?? {}).reverse()),
          collapses: [...(small.collapses ?? [])].reverse(),
        };
        const asked = [...ASKED].reverse().map((one) => ({ ...one, answers: [...one.answers].reverse() }));
        const again = weighAll(turned, asked)
          .map((weighing) => ({ ...weighing, answers: [...weighing.answers].reverse() }))
          .reverse();
        assert.deepEqual(again, weighAll(small, ASKED));
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test("does not change for an echo, of a source or of a stranger", () => {
    fc.assert(
      fc.property(rarelySettled, fc.nat(), (small, pick) => {
        const at = pick % small.told.length;
        const told = small.told.map((t, i) => (i === at ? { ...t, reports: [`report of ${t.origin}`, "one more", "and another"] } : t));
        assert.deepEqual(gist(weighAll({ ...small, told }, ASKED)), gist(weighAll(small, ASKED)));
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  test("is the same of all others in a question when a source is taken away that speaks to it, so that its fall never raises what it supported", () => {
    let learned = 0;
    fc.assert(
      fc.property(rarelySettled, fc.nat(), (small, pick) => {
        const all = speakers(small.told);
        const source = all[pick % Math.max(1, all.length)]?.by ?? "a";
        const kin = kinOf(small, source);
        const rest: Case = { ...small, told: small.told.filter(({ by }) => !kin.has(by ?? "")) };
        const [known, knownWithout] = [knownOf(small, ASKED), knownOf(rest, ASKED)];
        const byStrangers = SOURCES.flatMap((s) => known.records.of(entityId(s))).filter(({ by }) => by === "strangers");
        for (const place of PLACES) {
          const own = all.filter((t) => kin.has(t.by ?? "") && placeOf(t) === place);
          if (own.length === 0) continue;
          const before = reliabilities(small, place, known);
          for (const [key, after] of reliabilities(rest, place, knownWithout))
            assert.equal(after, before.get(key), `${key} without ${[...kin]}`);
          if (byStrangers.some(({ question }) => question !== questionId(`q${place}`))) learned++;
          const [first = assert.fail()] = own;
          if (own.some((t) => t.claim !== first.claim || sideOf(t) !== sideOf(first))) continue;
          const [was, is] = [middle(small, first), middle(rest, first)];
          assert.ok(sideOf(first) === "for" ? is <= was + 1e-9 : is >= was - 1e-9, `${was} → ${is}`);
        }
      }),
      { seed: 3, numRuns: 120 },
    );
    assert.ok(learned > 30, `strangers decided something in ${learned} of the cases only`);
  });

  test("is the same when one word is struck from a question, where all other questions are settled by people", () => {
    fc.assert(
      fc.property(allSettled, fc.nat(), (small, pick) => {
        const all = speakers(small.told);
        const gone = all[pick % Math.max(1, all.length)];
        if (gone === undefined) return;
        const rest: Case = { ...small, told: small.told.filter((t) => t !== gone) };
        const before = reliabilities(small, placeOf(gone));
        for (const [key, after] of reliabilities(rest, placeOf(gone))) assert.equal(after, before.get(key));
        const tied = (small.collapses ?? []).length > 0 || Object.keys(small.powers ?? {}).length > 0;
        if (tied) return;
        const [was, is] = [middle(small, gone), middle(rest, gone)];
        assert.ok(sideOf(gone) === "for" ? is <= was + 1e-9 : is >= was - 1e-9, `${was} → ${is}`);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test("changes in a question only with questions in which one of its sources speaks too", () => {
    let apart = 0;
    fc.assert(
      fc.property(rarelySettled, fc.nat(), (small, pick) => {
        const all = speakers(small.told);
        const gone = all[pick % Math.max(1, all.length)];
        if (gone === undefined) return;
        const rest: Case = { ...small, told: small.told.filter((t) => t !== gone) };
        const kinIn = (place: number): ReadonlySet<string> =>
          new Set(all.filter((t) => placeOf(t) === place).flatMap((t) => [...kinOf(small, t.by ?? "")]));
        for (const place of PLACES) {
          if (place === placeOf(gone) || [...kinIn(place)].some((one) => kinIn(placeOf(gone)).has(one))) continue;
          apart++;
          assert.deepEqual(weighAll(rest, ASKED)[place], weighAll(small, ASKED)[place]);
        }
      }),
      { seed: 5, numRuns: 150 },
    );
    assert.ok(apart > 5, `${apart} questions had no source in common`);
  });

  test("moves a source that was never judged by two questions no further than two judged statements move it", () => {
    fc.assert(
      fc.property(rarelySettled, (small) => {
        for (const place of PLACES) {
          const plain: Case = {
            ...small,
            decisions: (small.decisions ?? []).filter(({ kind }) => kind === "reliability" || kind === "record"),
          };
          const untaught = reliabilities({ ...plain, told: small.told.filter((t) => placeOf(t) === place) }, place);
          for (const [key, now] of reliabilities(small, place)) assert.ok(Math.abs(now - (untaught.get(key) ?? now)) <= 2 / 7 + 1e-9, key);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});
