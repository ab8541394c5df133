import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findingsOf } from "../../src/findings/findings.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import type { Conflict } from "../../src/record/conflict.ts";
import { english } from "../../src/record/sentence.ts";
import { standing } from "../claims/reading-builder.ts";
import { readReport } from "./reader-builder.ts";

const GOLD = new URL("fixtures/translations.tsv", import.meta.url);
const KIND = /(number|name|place|day|negation|reserve): /gi;

function driftsIn(reports: readonly ReadReport[], decisions: readonly StandingDecision[] = []): readonly Conflict[] {
  return findingsOf(reports, decisions).conflicts.filter(
    ({ kind, explanation }) => kind === "quotation" && english(explanation).includes("translated"),
  );
}

const kindsOf = (conflicts: readonly Conflict[]): readonly string[] =>
  conflicts.flatMap(({ explanation }) => [...english(explanation).matchAll(KIND)].map(([, kind = ""]) => kind.toLowerCase()));

/** Of a half of the gold: drifts found, missed, and found where there is none. */
function tally(half: string): readonly [pairs: number, found: number, missed: number, wrong: number] {
  const rows = readFileSync(GOLD, "utf8").trim().split("\n").slice(1);
  const pairs = rows.map((row) => row.split("\t")).filter(([own]) => own === half);
  const answers = pairs.map(([, one = "", first = "", other = "", second = "", wanted = ""]) => {
    const kinds = kindsOf(driftsIn([readReport("Wire", one, first), readReport("Post", other, second)]));
    return { right: kinds.join() === (wanted === "none" ? "" : wanted), wanted, any: kinds.length > 0 };
  });
  const drifting = answers.filter(({ wanted }) => wanted !== "none");
  const found = drifting.filter(({ right }) => right).length;
  return [pairs.length, found, drifting.length - found, answers.filter(({ wanted, any }) => wanted === "none" && any).length];
}

interface Saying {
  readonly count: number;
  readonly day: number;
  readonly place: number;
  readonly who: number;
  readonly so: boolean;
}

const PLACES = [
  ["Sumy", "Сумах", "Сумах", "수미"],
  ["Sudzha", "Суджі", "Судже", "수자"],
  ["Kherson", "Херсоні", "Херсоне", "헤르손"],
  ["Odesa", "Одесі", "Одессе", "오데사"],
] as const;
const NAMES = [
  ["Petro Hnatiuk", "Петро Гнатюк", "Пётр Гнатюк"],
  ["Andrii Melnyk", "Андрій Мельник", "Андрей Мельник"],
  ["Oleksandr Bondar", "Олександр Бондар", "Александр Бондарь"],
] as const;

const at = ({ place }: Saying, language: number): string => PLACES[place]?.[language] ?? "";
const name = ({ who }: Saying, language: number): string => NAMES[who]?.[language] ?? "";

/** One saying about soldiers in four languages, and one about a man in three. */
const SOLDIERS: readonly (readonly [string, (saying: Saying) => string])[] = [
  ["en", (s) => `“${s.count} soldiers were ${s.so ? "" : "not "}captured in ${at(s, 0)} on ${s.day} January 2025,” Oleh Savchuk said.`],
  ["uk", (s) => `«${s.day} січня 2025 року в ${at(s, 1)} ${s.so ? "" : "не "}взяли в полон ${s.count} солдатів», — сказав Олег Савчук.`],
  ["ru", (s) => `«${s.day} января 2025 года в ${at(s, 2)} ${s.so ? "" : "не "}взяли в плен ${s.count} солдат», — сказал Олег Савчук.`],
  [
    "ko",
    (s) => `“2025년 1월 ${s.day}일 ${at(s, 3)}에서 병사 ${s.count}명이 ${s.so ? "생포됐다" : "생포되지 않았다"}”고 김철수 대변인이 말했다.`,
  ],
];
const MAN: readonly (readonly [string, (saying: Saying) => string])[] = [
  ["en", (s) => `“${name(s, 0)} was wounded in ${at(s, 0)} on ${s.day} January 2025,” Oleh Savchuk said.`],
  ["uk", (s) => `«${name(s, 1)} був поранений у ${at(s, 1)} ${s.day} січня 2025 року», — сказав Олег Савчук.`],
  ["ru", (s) => `«${name(s, 2)} был ранен в ${at(s, 2)} ${s.day} января 2025 года», — сказал Олег Савчук.`],
];

const saying: fc.Arbitrary<Saying> = fc.record({
  count: fc.integer({ min: 5, max: 99 }),
  day: fc.integer({ min: 2, max: 11 }),
  place: fc.nat({ max: PLACES.length - 1 }),
  who: fc.nat({ max: NAMES.length - 1 }),
  so: fc.boolean(),
});

function pairOf(templates: typeof SOLDIERS): fc.Arbitrary<readonly [(typeof SOLDIERS)[number], (typeof SOLDIERS)[number]]> {
  return fc.shuffledSubarray([...templates], { minLength: 2, maxLength: 2 }).map(([one, other]) => {
    assert.ok(one !== undefined && other !== undefined);
    return [one, other] as const;
  });
}

/** The drifts between a saying in one language and what is given for its translation in another. */
function between(
  [one, first]: (typeof SOLDIERS)[number],
  original: Saying,
  [other, second]: (typeof SOLDIERS)[number],
  version: Saying,
): readonly string[] {
  const [a, b] = [readReport("Wire", one, first(original)), readReport("Post", other, second(version))];
  const tie = standing({ kind: "rendering", report: b.report.id, of: a.report.id, as: "translation", because: "the desk has both" });
  return kindsOf(driftsIn([a, b], [tie]));
}

const runs = { numRuns: 25 };

describe("Firsthand compares the translations of a quotation", () => {
  test("as docs/conflicts.md says of the gold", () => {
    assert.deepEqual({ a: tally("a"), b: tally("b") }, { a: [25, 8, 0, 0], b: [14, 5, 2, 0] });
  });

  test("and finds no drift in a faithful one", () =>
    fc.assert(
      fc.property(fc.oneof(pairOf(SOLDIERS), pairOf(MAN)), saying, ([one, other], said) => {
        assert.deepEqual(between(one, said, other, said), []);
      }),
      runs,
    ));

  test("and finds a number, a day, a place or a “not” that was changed", () =>
    fc.assert(
      fc.property(pairOf(SOLDIERS), saying, fc.constantFrom("number", "day", "place", "negation"), ([one, other], said, kind) => {
        const version = {
          ...said,
          ...(kind === "number" ? { count: said.count + 11 } : {}),
          ...(kind === "day" ? { day: said.day + 9 } : {}),
          ...(kind === "place" ? { place: (said.place + 1) % PLACES.length } : {}),
          ...(kind === "negation" ? { so: !said.so } : {}),
        };
        assert.deepEqual(between(one, said, other, version), [kind]);
      }),
      runs,
    ));

  test("and finds a name that was changed", () =>
    fc.assert(
      fc.property(pairOf(MAN), saying, ([one, other], said) => {
        assert.deepEqual(between(one, said, other, { ...said, who: (said.who + 1) % NAMES.length }), ["name"]);
      }),
      runs,
    ));

  test("and shows the words of the original beside two translations of it", () => {
    const said = { count: 20, day: 9, place: 1, who: 0, so: true };
    const [ko, en, uk] = ([3, 0, 1] as const).map((i) =>
      readReport(
        ["Wire", "Post", "", "신문"][i] ?? "",
        SOLDIERS[i]?.[0] ?? "",
        SOLDIERS[i]?.[1]({ ...said, count: i === 1 ? 30 : 20 }) ?? "",
      ),
    );
    assert.ok(ko !== undefined && en !== undefined && uk !== undefined);
    const ties = [en, uk].map(({ report }) =>
      standing({ kind: "rendering", report: report.id, of: ko.report.id, as: "translation", because: "the desk has all three" }),
    );
    const found = driftsIn([ko, en, uk], ties);
    const [conflict] = found.filter(({ spans }) => spans.every(({ report }) => report !== ko.report.id));
    assert.equal(conflict?.severity, "conflict");
    assert.equal(conflict?.original?.report, ko.report.id);
    assert.equal(ko.reading.text.slice(...(conflict?.original?.span ?? [0, 0])).includes("병사 20명"), true);
  });

  test("but not what one speaker says on another day, nor what another speaker says", () => {
    const en = readReport("Wire", "en", "“20 soldiers were captured in Sudzha,” Oleh Savchuk said.");
    const later = readReport("Post", "uk", "«У Суджі взяли в полон 30 солдатів», — сказав Олег Савчук.", "2025-02-20");
    const other = readReport("Post", "uk", "«У Суджі взяли в полон 30 солдатів», — сказав Іван Кравець.");
    assert.deepEqual([driftsIn([en, later]), driftsIn([en, other])], [[], []]);
  });

  test("and finds after a decision on the speakers, or on a report, what it finds at once", () => {
    const en = readReport("Wire", "en", "“20 soldiers were captured in Sudzha,” Oleh Savchuk said.");
    const uk = readReport("Post", "uk", "«У Суджі взяли в полон 30 солдатів», — сказав Олег Савчук.");
    // In one language as the reports say, and in two as they are written.
    const quoted = readReport("Quay", "en", "“У Суджі взяли в полон 40 солдатів,” Oleh Savchuk said.");
    const reports = [en, uk, quoted];
    const before = findingsOf(reports, []);
    assert.ok(driftsIn(reports).length > 0);
    const apart = standing({ kind: "different", names: ["Oleh Savchuk", "Олег Савчук"], because: "two officers" });
    const aside = standing({ kind: "aside", item: uk.report.item, because: "of another case" });
    for (const decisions of [[apart], [aside], [apart, aside]]) {
      const [found, afresh] = [findingsOf(reports, decisions, before), findingsOf(reports, decisions)];
      assert.deepEqual(found.conflicts, afresh.conflicts);
      assert.deepEqual(found.gathered.alikeSpeakers, afresh.gathered.alikeSpeakers);
      const back = findingsOf(reports, [], found);
      assert.deepEqual([back.conflicts, back.gathered.alikeSpeakers], [before.conflicts, before.gathered.alikeSpeakers]);
    }
    assert.notDeepEqual(findingsOf(reports, [apart]).conflicts, before.conflicts);
  });
});
