import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findingsOf } from "../../src/findings/findings.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import { questionId } from "../../src/record/id.ts";
import { english } from "../../src/record/sentence.ts";
import type { WeighedAnswer } from "../../src/record/weighing.ts";
import { standing } from "../claims/reading-builder.ts";
import {
  answersIn,
  asked,
  bestOf,
  CLAUSES,
  graded,
  middle,
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

/** What two words on another question are asked about. */
function askedElsewhere(text: string, tellings: readonly Telling[]): readonly StandingDecision[] {
  const distinct = tellings.filter(({ says }, i) => tellings.findIndex((other) => other.says === says) === i);
  return [
    standing({ kind: "question", text, because: "it is another question" }),
    ...distinct.map((telling) =>
      standing({ kind: "answer", question: questionId(text), claim: utteranceIn(told(telling)), because: "it answers" }),
    ),
  ];
}

interface Town {
  readonly name: string;
  readonly country: string;
}
const TOWNS: readonly Town[] = [
  { name: "Kyiv", country: "Ukraine" },
  { name: "Lviv", country: "Ukraine" },
  { name: "Poltava", country: "Ukraine" },
  { name: "Gdansk", country: "Poland" },
  { name: "Radom", country: "Poland" },
];

function burnedIn(place: Town | string, from: number, count: number): readonly Telling[] {
  const name = typeof place === "string" ? place : place.name;
  const meant = typeof place === "string" ? `${name} (country)` : `${name}, ${place.country} (city, 50.00 30.00)`;
  return independent(count, `a depot burned in ${name}`, from).map((telling) => ({ ...telling, places: [{ name, meant }] }));
}

/** An exact number, a round one of the same, and one that is neither, of shells or of the length of a convoy. */
type Figures = readonly [exact: Partial<Telling>, round: Partial<Telling>, far: Partial<Telling>];

function estimated(n: number): Figures {
  const shells = (value: number, about = false): Partial<Telling> =>
    figure(
      `${about ? "about " : ""}${value}`,
      { min: value, max: value, unit: "shell", about },
      (words) => `${words} shells fell at Lavina`,
    );
  return [shells(101 * n), shells(100 * n, true), shells(150 * n)];
}

function measured(n: number): Figures {
  const convoy = (value: number, unit: "kilometre" | "mile"): Partial<Telling> =>
    figure(`${value} ${unit}s`, { min: value, max: value, unit }, (words) => `the convoy at Lavina is ${words} long`);
  return [convoy(n, "kilometre"), convoy(Math.round(n / 1.609_344), "mile"), convoy(2 * n, "kilometre")];
}

function figure(
  words: string,
  count: Omit<NonNullable<Telling["counts"]>[number], "words">,
  says: (words: string) => string,
): Partial<Telling> {
  return { says: says(words), counts: [{ words, ...count }], places: [{ name: "Lavina", meant: "Lavina (place)" }] };
}

const because = (answer: WeighedAnswer | undefined): string => (answer?.contributions ?? []).map((one) => english(one.because)).join(" ");

/** Of as many words, and with the words that tell an office, a paper and a person apart: those are no labels. */
const OTHER_NAMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  Herald: ["Tribune", "Journal", "Chronicle", "Observer"],
  Gazette: ["Zenith", "Anchor", "Beacon", "Kestrel"],
  Courier: ["Aurora", "Quill", "Vesper", "Meteor"],
  Mercury: ["Corvus", "Tundra", "Yarrow", "Dynamo"],
  Lantern: ["Bugle", "Orbit", "Willow", "Falcon"],
  "Interior Ministry": ["Justice Ministry", "Labour Ministry", "Water Ministry", "Youth Ministry"],
  "Border Service": ["Customs Service", "Airfield Service", "Weather Service", "Xylem Service"],
  "General Staff": ["Naval Staff", "Armoured Staff", "Zonal Staff", "Joint Staff"],
  "Health Ministry": ["Culture Ministry", "Energy Ministry", "Sports Ministry", "Wood Ministry"],
  "Ivan Petrov": ["Ivan Sidorov", "Ivan Adamov", "Ivan Zuev", "Ivan Kask"],
  "Olha Marko": ["Olha Bondar", "Olha Zhuk", "Olha Adler", "Olha Lys"],
};

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

  test("7: lets a clique that agrees in everything vouch for itself", () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 6 }), fc.boolean(), (liars, others, contradicted) => {
        const main = [...independent(liars, B), ...independent(liars + 1, A, 10)];
        const elsewhere = times(others, (n) => [
          ...times(liars, (i) => ({
            outlet: outlet(i),
            source: office(i),
            says: `the watch at gate ${n} saw a lie`,
            rest: 900 + 10 * n + i,
          })),
          ...(contradicted ? independent(1, `the watch at gate ${n} saw nothing new`, 10) : []),
        ]);
        const reports = [...main, ...elsewhere.flat()].map(told);
        const asks = asked([
          [B, reports[0] ?? assert.fail()],
          [A, reports[liars] ?? assert.fail()],
        ]);
        const rest = elsewhere.flatMap((tellings, n) => askedElsewhere(`What did the watch at gate ${n} see?`, tellings));
        const alone = answersIn(findingsOf(reports.slice(0, main.length), asks));
        const together = answersIn(findingsOf(reports, [...asks, ...rest]));
        assert.equal(bestOf(together), A);
        assert.ok(middle(together.get(B)) <= middle(alone.get(B)) + 0.02);
      }),
      RUNS,
    ));

  test("8: calls accurate sources copies because they agree on what is true", () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (count) => {
        const statement = "“Nobody on our side of the harbour has seen a vessel of that kind for years, and we would have known.”";
        const tellings = independent(count, A).map((telling) => ({ ...telling, added: statement }));
        const { gathered, traced } = findingsOf(tellings.map(told), []);
        const claim = gathered.claimOf.get(utteranceIn(told(tellings[0] ?? assert.fail())));
        assert.deepEqual(traced.copies, []);
        assert.deepEqual(claim && traced.claims.get(claim)?.asserted, { reports: count, origins: { min: count, max: count } });
      }),
      { ...RUNS, numRuns: 11 },
    ));

  test("9: follows a majority that is copied", () =>
    fc.assert(
      fc.property(first, fc.integer({ min: 3, max: 40 }).chain(repeats), fc.integer({ min: 2, max: 3 }), (one, ways, own) => {
        const answers = weighedTellings([one, ...repeatsOf(one, ways), ...independent(own, A)]);
        assert.equal(bestOf(answers), A);
        assert.ok(middle(answers.get(A)) > 0.5);
      }),
      RUNS,
    ));

  test("10: learns of a source from its only claim", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.boolean(), (others, agree) => {
        const alone = independent(1, A);
        const joined = [...alone, ...independent(others, agree ? A : B, 1)];
        // Another source that spoke once elsewhere, and was contradicted or confirmed there, says nothing of this one.
        const elsewhere = [...independent(1, "a crane fell", 20), ...independent(others, agree ? "a crane fell" : "a crane stands", 21)];
        const weightIn = (tellings: readonly Telling[]): number => {
          const { contributions } = weighedTellings(tellings, [], [A, B]).get(A) ?? assert.fail();
          return contributions.find(({ because }) => english(because).startsWith(`${office(0)} `))?.weight ?? assert.fail();
        };
        const full = weightIn(alone);
        if (!agree) assert.equal(weightIn(joined), full);
        assert.ok(Math.abs(weightIn([...alone, ...elsewhere]) - full) < 0.5);
      }),
      RUNS,
    ));

  test("11: lets a hundred nameless posts outweigh two who are known to be right", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom("A" as const, "B" as const), (plausible, grade) => {
        const posts = times(100, (i): Telling => ({ outlet: `Channel ${i}`, source: null, says: B, rest: 300 + i, day: 10 + (i % 9) }));
        const reports = [...independent(2, A), ...posts].map(told);
        const [own, , post] = reports;
        assert.ok(own !== undefined && post !== undefined);
        const asks = asked(
          [
            [A, own],
            [B, post],
          ],
          plausible,
        );
        assert.equal(bestOf(answersIn(findingsOf(reports, [...asks, graded(office(0), grade), graded(office(1), grade)]))), A);
      }),
      { ...RUNS, numRuns: 12 },
    ));

  test("12: decides what is balanced", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), (count, denied) => {
        const rival = { says: denied ? A : B, stance: denied ? "denies" : "asserts" } as const;
        const tellings = [...independent(count, A), ...independent(count, A, count).map((telling) => ({ ...telling, ...rival }))];
        const answers = weighedTellings(tellings, [], denied ? [A] : [A, B], 1);
        if (denied) assert.equal(answers.get(A)?.word, "roughly even chance");
        else assert.deepEqual(answers.get(A)?.probability, answers.get(B)?.probability);
        assert.ok(middle(answers.get(A)) <= 0.5);
      }),
      RUNS,
    ));

  test("13: takes a general place for a denial of the place within it, or two places for one", () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...TOWNS], { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 3 }),
        ([town, other], count) => {
          assert.ok(town !== undefined && other !== undefined);
          const [exact, general, elsewhere] = [burnedIn(town, 0, count), burnedIn(town.country, 10, count + 1), burnedIn(other, 20, count)];
          const words = [exact, general, elsewhere].map(([one]) => one?.says ?? "");
          const [particular = "", country = "", rival = ""] = words;
          const among = (...tellings: readonly (readonly Telling[])[]) => weighedTellings(tellings.flat(), [], words);
          const [few, both, all] = [among(exact, general.slice(0, 1)), among(exact, general), among(exact, general, elsewhere)];
          // They agree: who names the country takes nothing from the town, and who names the town names the country.
          assert.ok(middle(both.get(particular)) >= middle(few.get(particular)));
          assert.ok(middle(both.get(country)) >= Math.max(middle(both.get(particular)), middle(few.get(country))));
          assert.deepEqual(both.get(particular)?.for.origins, { min: count, max: count });
          assert.deepEqual(both.get(country)?.for.origins, { min: 2 * count + 1, max: 2 * count + 1 });
          assert.equal(both.get(particular)?.credibility, count > 1 ? "1" : "2");
          // Another town is a rival, is not counted for the first, and is another claim.
          assert.deepEqual(all.get(particular)?.for.origins, { min: count, max: count });
          assert.ok(middle(all.get(particular)) < middle(both.get(particular)));
          assert.notEqual(all.get(rival)?.claim, all.get(particular)?.claim);
          const inside = other.country === town.country ? count : 0;
          assert.equal(all.get(country)?.for.origins.max, 2 * count + 1 + inside);
        },
      ),
      RUNS,
    ));

  test("14: takes a rounded number, or one in another unit, for another number", () =>
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 400 }), fc.integer({ min: 1, max: 3 }), fc.boolean(), (n, count, inMiles) => {
        const [exact, round, far] = inMiles ? measured(n) : estimated(n);
        const say = (figure: Partial<Telling>, from: number, count: number): readonly ReadReport[] =>
          independent(count, "", from).map((telling) => told({ ...telling, ...figure }));
        const [own, also, rival] = [say(exact, 0, count), say(round, 10, count + 1), say(far, 20, count)];
        // Nothing contradicts; and what is far off does.
        assert.deepEqual(findingsOf([...own, ...also], []).conflicts, []);
        assert.notDeepEqual(findingsOf([...own, ...rival], []).conflicts, []);
        const among = (...sets: readonly (readonly ReadReport[])[]) =>
          answersIn(findingsOf(sets.flat(), asked(sets.flatMap(([one]) => (one === undefined ? [] : [[one.reading.text, one]])))));
        const of = (answers: ReturnType<typeof among>, [one]: readonly ReadReport[]) =>
          answers.get(one?.reading.text ?? "") ?? [...answers.values()][0];
        const [few, both, against] = [among(own, also.slice(0, 1)), among(own, also), among(own, also, rival)];
        assert.ok(middle(of(both, own)) >= middle(of(few, own)));
        assert.ok(middle(of(both, also)) >= middle(of(both, own)));
        assert.deepEqual(of(both, also)?.for.origins, { min: 2 * count + 1, max: 2 * count + 1 });
        assert.ok(middle(of(against, own)) < middle(of(both, own)));
      }),
      RUNS,
    ));

  test("15: takes silence, or declining to speak, for a denial", () =>
    fc.assert(
      fc.property(tellingsArbitrary, fc.integer({ min: 1, max: 5 }), (tellings, silent) => {
        const says = [...new Set(tellings.map((telling) => telling.says))].sort();
        const quiet = times(silent, (i): Telling => {
          const speaks = { outlet: outlet(40 + i), source: office(40 + i), rest: 60 + i };
          return i % 2 === 0 ? { ...speaks, says: "the museum opened on Sunday" } : { ...speaks, says: says[0] ?? A, stance: "declines" };
        });
        assert.deepEqual(gist(weighedTellings([...tellings, ...quiet], [], says)), gist(weighedTellings(tellings, [], says)));
      }),
      RUNS,
    ));

  test("16: holds a source to what it has corrected", () =>
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), (denies, later, rivals) => {
        const source = "Interior Ministry";
        const before: Telling = { outlet: "Herald", source, says: A, day: 10, rest: 1 };
        const correction: Telling = {
          outlet: "Gazette",
          source,
          says: denies ? A : B,
          stance: denies ? "denies" : "asserts",
          day: 10 + later,
          rest: 2,
        };
        const others = [...independent(rivals, A), ...independent(1, B, 20)];
        const weigh = (...tellings: readonly Telling[]) => weighedTellings([...tellings, ...others], [], [A, B]);
        const stands = (answers: ReturnType<typeof weigh>) =>
          [...answers.values()]
            .sort((a, b) => (a.label < b.label ? -1 : 1))
            .map(({ label, probability, word, credibility, for: pro, against }) => ({
              label,
              probability,
              word,
              credibility,
              pro,
              against,
            }));
        const [corrected, only] = [weigh(correction, before), weigh(correction)];
        assert.deepEqual(stands(corrected), stands(only));
        assert.match(because(corrected.get(A)), /Interior Ministry asserted it on 2025-01-10 and has said otherwise since/);
        // Who repeats the old word later brings nothing back; where no day is known, nothing is known to have been taken back.
        assert.deepEqual(stands(weigh(correction, before, { ...before, outlet: "Lantern", day: 18 })), stands(only));
        assert.doesNotMatch(because(weigh(correction, { ...before, day: null }).get(A)), /otherwise since/);
      }),
      RUNS,
    ));

  test("17: counts those who only cite each other", () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.constantFrom("grounded", "dated", "undated"), (length, kind) => {
        const grounded = kind === "grounded";
        const circle = times(
          length,
          (i): Telling => ({
            outlet: outlet(i),
            source: outlet((i + 1) % length),
            says: A,
            day: kind === "undated" ? null : 10,
          }),
        );
        const answer = weighedTellings(
          grounded ? [...circle, { outlet: outlet(0), source: "Interior Ministry", says: A, day: 10 }] : circle,
        ).get(A);
        assert.ok((answer?.for.origins.max ?? 2) <= 1);
        if (!grounded) {
          assert.deepEqual(answer?.for.origins, { min: 0, max: 0 });
          assert.ok(middle(answer) <= 0.5);
          assert.equal(answer?.credibility, "6");
        }
      }),
      RUNS,
    ));

  test("18: passes what a common cause leaves, for any number of voices", () => {
    for (const count of [10, 100, 1000, 10_000]) {
      const tellings = [...times(count, (i): Telling => ({ outlet: outlet(i), source: office(i), says: A })), ...independent(1, B, 20_000)];
      const answers = weighedTellings(tellings);
      const weights = (answers.get(A)?.contributions ?? []).map(({ weight }) => weight);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      assert.ok(sum <= Math.max(...weights) + 10 * Math.log10(1 / 0.03) + 0.1, `${count}: ${sum}`);
      assert.ok(middle(answers.get(A)) <= 0.99 && middle(answers.get(B)) >= 0.01);
      assert.equal(answers.get(A)?.for.origins.max, count);
    }
  });

  test("19: changes when outlets, sources or answers are called otherwise", () =>
    fc.assert(
      fc.property(tellingsArbitrary, fc.integer({ min: 1, max: 1000 }), (tellings, n) => {
        const called = (name: string): string => OTHER_NAMES[name]?.[n % 4] ?? name;
        const renamed = tellings.map(
          (telling): Telling => ({
            ...telling,
            outlet: telling.outlet === null ? null : called(telling.outlet),
            ...(typeof telling.source === "string" ? { source: called(telling.source) } : {}),
          }),
        );
        assert.deepEqual(gist(weighedTellings(renamed)), gist(weighedTellings(tellings)));
      }),
      RUNS,
    ));

  test("20: lets a source earn its word on what is disputed by reciting what nobody disputes", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), (trivia, agreed) => {
        const main = [...independent(1, B), ...independent(2, A, 10)];
        const recited = times(trivia, (n) => [
          { outlet: outlet(0), source: office(0), says: `street ${n} has a name`, rest: 2000 + n },
          ...(agreed ? [{ outlet: outlet(30), source: office(30), says: `street ${n} has a name`, rest: 3000 + n }] : []),
        ]);
        const reports = [...main, ...recited.flat()].map(told);
        const [poor, good] = [reports[0], reports[1]];
        assert.ok(poor !== undefined && good !== undefined);
        const asks = asked([
          [B, poor],
          [A, good],
        ]);
        const rest = recited.flatMap((tellings, n) => askedElsewhere(`Has street ${n} a name?`, tellings));
        const plain = answersIn(findingsOf(reports.slice(0, 3), asks));
        const after = answersIn(findingsOf(reports, [...asks, ...rest]));
        assert.equal(bestOf(after), A);
        assert.ok(middle(after.get(B)) < middle(plain.get(B)) + (agreed ? 0.1 : 0.02));
      }),
      RUNS,
    ));
});
