import type { ReadReport } from "../record/case-record.ts";
import { type DecisionOf, ofKind } from "../record/decision.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId, ReportId } from "../record/id.ts";
import { languageOfWords, primaryLanguage } from "../record/language.ts";
import { candidatesAmong, mayLieIn, type NamedPlace } from "../record/place.ts";
import { capital, listOf, type Part, type Sentence, say, term, when } from "../record/sentence.ts";
import type { Amount, Interval, Utterance } from "../record/utterance.ts";
import { push } from "./multimap.ts";
import { type Found, NO_PUBLISHER, nameOf, type Statement, voiceOf, wholeOf } from "./statement.ts";
import type { Topic } from "./topic.ts";

/** What somebody is quoted with, as it can be laid beside another version of it in another language. */
interface Version extends Statement {
  readonly language: string;
  readonly report: ReportId;
  /** The recorded original of all versions that it is compared with, or null where only the speaker ties them. */
  readonly original: string | null;
}

/** Two versions are of one saying from this much in common on, and from less where a person recorded that the texts are one. */
const ONE_SAYING = 14;
const ONE_TEXT = 10;
const WEIGHT = { what: 8, number: 8, unit: 5, time: 7, entity: 6, place: 4 } as const;
/** One speaker says a thing in two languages within so many days. */
const SOON = 3;
/** Of one speaker so many versions are compared, in the order of their ids. */
const COMPARED = 120;

/**
 * Versions of one quotation in two languages that differ in a number, a name, a place, a day, a "not" or a "perhaps": what a translation has to keep. Two
 * versions are of one saying where a person recorded that one report gives the other again, or both a third, or where one speaker says them within
 * {@link SOON} days; and where each is the likest of the other by kind of event, numbers, days, people and places. Another choice of words is no drift.
 */
export const translations: Topic<Version> = {
  entriesOf: (gathered, utterance, claim) => {
    if (utterance.voice !== "attributed" || utterance.polarity === "open" || isInOneLanguage(gathered)) return [];
    const root = rootsOf(gathered).get(utterance.report) ?? null;
    const quoted = utterance.mode === "direct" || utterance.mode === "mixed";
    const speaker =
      quoted && utterance.source !== null ? (gathered.alikeSpeakers?.get(utterance.source) ?? voiceOf(gathered, utterance)) : null;
    const statement = root === null && speaker === null ? null : wholeOf(utterance, claim);
    if (statement === null) return [];
    const version = {
      ...statement,
      language: languageOf(gathered, utterance),
      report: utterance.report,
    };
    return [
      ...(root === null ? [] : [[`original ${root}`, { ...version, original: root }] as const]),
      ...(speaker === null ? [] : [[`speaker ${speaker}`, { ...version, original: null }] as const]),
    ];
  },
  find: (gathered, _, entries) => {
    const some = entries.slice(0, COMPARED);
    if (new Set(some.map(({ language }) => language)).size < 2) return [];
    const byReport = new Map<string, Version[]>();
    for (const version of some) push(byReport, version.report, version);
    const texts = [...byReport.values()];
    return texts.flatMap((ones, i) => texts.slice(i + 1).flatMap((others) => drifts(gathered, ones, others)));
  },
};

function languageOf({ reports }: Gathered, { words, report }: Utterance): string {
  return languageOfWords(words, reports.get(report)?.report.language ?? "und");
}

/** By the reports: true where nothing in them can be said in two languages. */
const ONE_LANGUAGE = new WeakMap<Gathered["reports"], boolean>();

/** True where no two versions of anything need to be laid beside each other, as in most cases. */
/** Whether a case is in one language, where another state of it, from which some reports went and to which some came, may tell. */
export function isInOneLanguageAfter(before: Gathered, after: Gathered, moved: Iterable<ReportId>): boolean {
  const [first] = before.reports.values();
  const come = [...moved].flatMap((id) => after.reports.get(id) ?? []);
  const language = primaryLanguage(first?.report.language ?? "");
  if (isInOneLanguage(before) && come.every((read) => primaryLanguage(read.report.language) === language && !isInTwoScripts(read)))
    ONE_LANGUAGE.set(after.reports, true);
  return isInOneLanguage(after);
}

export function isInOneLanguage({ reports }: Gathered): boolean {
  const known = ONE_LANGUAGE.get(reports);
  if (known !== undefined) return known;
  const languages = new Set<string>();
  for (const read of reports.values()) {
    languages.add(primaryLanguage(read.report.language));
    if (languages.size > 1 || isInTwoScripts(read)) {
      languages.add("another");
      break;
    }
  }
  const one = languages.size < 2;
  ONE_LANGUAGE.set(reports, one);
  return one;
}

/** By the report: its text is searched once, whichever other reports are in use. */
const TWO_SCRIPTS = new WeakMap<ReadReport, boolean>();

function isInTwoScripts(read: ReadReport): boolean {
  const known = TWO_SCRIPTS.get(read) ?? OTHER_SCRIPT.test(read.reading.text);
  TWO_SCRIPTS.set(read, known);
  return known;
}

/** In which something is quoted in a report of another language. */
const OTHER_SCRIPT = /[\p{Script=Hangul}\p{Script=Cyrillic}]/u;

/** By what is decided: the reports that give others again, and those that are given again, each under what they all go back to. */
const ROOTS = new WeakMap<Gathered["decisions"], ReadonlyMap<string, string>>();

function rootsOf({ decisions }: Gathered): ReadonlyMap<string, string> {
  const known = ROOTS.get(decisions);
  if (known !== undefined) return known;
  const of = new Map(
    ofKind(
      decisions.map(({ decision }) => decision),
      "rendering",
    ).map((rendering: DecisionOf<"rendering">): [string, string] => [rendering.report, rendering.of]),
  );
  const roots = new Map<string, string>();
  for (const report of of.keys()) {
    let root = report;
    for (const seen = new Set<string>(); !seen.has(root) && of.has(root); root = of.get(root) ?? root) seen.add(root);
    roots.set(report, root).set(root, root);
  }
  ROOTS.set(decisions, roots);
  return roots;
}

function drifts(gathered: Gathered, ones: readonly Version[], others: readonly Version[]): readonly Found[] {
  const [first, second] = [ones[0], others[0]];
  if (first === undefined || second === undefined || first.language === second.language || !isOneOccasion(gathered, first, second))
    return [];
  const likest = (version: Version, among: readonly Version[]): Version | null => likestOf(gathered, version, among);
  return ones.flatMap((one) => {
    const other = likest(one, others);
    return other === null || likest(other, ones) !== one ? [] : (drift(gathered, one, other) ?? []);
  });
}

function isOneOccasion(gathered: Gathered, one: Version, other: Version): boolean {
  if (one.original !== null) return true;
  const [a, b] = [one, other].map(({ report }) => Date.parse(gathered.reports.get(report)?.report.published?.slice(0, 10) ?? ""));
  return Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) <= SOON * 86_400_000;
}

/** The one that is more like it than any other, and like enough; null where two are equally so. */
function likestOf(gathered: Gathered, version: Version, among: readonly Version[]): Version | null {
  const least = version.original === null ? ONE_SAYING : ONE_TEXT;
  let best: Version | null = null;
  let most = least - 1;
  for (const other of among) {
    const common = inCommon(gathered, version.utterance, other.utterance);
    if (common > most) [best, most] = [other, common];
    else if (common === most && common >= least) best = null;
  }
  return best;
}

/** How much of what a translation keeps is in both. A unit that both count with is something, whatever the number. */
function inCommon(gathered: Gathered, one: Utterance, other: Utterance): number {
  const [a, b] = [one.slots, other.slots];
  if (a.what !== null && b.what !== null && a.what !== b.what) return 0;
  const count = <T>(ones: readonly T[], others: readonly T[], same: (x: T, y: T) => boolean): number =>
    ones.filter((x) => others.some((y) => same(x, y))).length;
  const numbers = count(a.howMany, b.howMany, (x, y) => x.unit === y.unit && x.min === y.min && x.max === y.max);
  const units = count(a.howMany, b.howMany, (x, y) => x.unit !== null && x.unit === y.unit);
  return (
    (a.what !== null && a.what === b.what ? WEIGHT.what : 0) +
    numbers * (WEIGHT.number - WEIGHT.unit) +
    units * WEIGHT.unit +
    count(a.when, b.when, (x, y) => x.edtf === y.edtf) * WEIGHT.time +
    count(a.who, b.who, (x, y) => isOne(gathered, x, y)) * WEIGHT.entity +
    count(a.where, b.where, (x, y) => isOne(gathered, x, y)) * WEIGHT.place +
    count(a.facts, b.facts, (x, y) => x.property === y.property && x.value === y.value) * WEIGHT.number
  );
}

function isOne(gathered: Gathered, a: EntityId, b: EntityId): boolean {
  if (a === b || gathered.mayBeOne?.(a, b)) return true;
  const [one, other] = [placeOf(gathered, a), placeOf(gathered, b)];
  return mayLieIn(one, other) && mayLieIn(other, one);
}

function placeOf(gathered: Gathered, place: EntityId): NamedPlace {
  return { place, meant: candidatesAmong(gathered.entities.get(place)?.facts ?? []) };
}

/** What differs of what has to be kept, as "3 soldier", and whether it is only a "perhaps". */
interface Difference {
  readonly what: "number" | "name" | "place" | "day" | "negation" | "reserve";
  readonly one: Part;
  readonly other: Part;
}

function drift(gathered: Gathered, one: Version, other: Version): Found | null {
  const differences = differencesOf(gathered, one.utterance, other.utterance);
  const [first] = differences;
  if (first === undefined) return null;
  const place = ({ report, language }: Version): Sentence =>
    say`${gathered.reports.get(report)?.report.publisher ?? NO_PUBLISHER} (${{ kind: "language", tag: language, english: LANGUAGE.of(language) ?? language }})`;
  const told = differences.map(({ what, one: a, other: b }) => TOLD[what](a, place(one), b, place(other)));
  const speaker = one.utterance.source === null ? say`One speaker` : nameOf(gathered, one.utterance.source);
  const recorded = one.original !== null;
  return {
    kind: "quotation",
    severity: differences.every(({ what }) => what === "reserve") ? "note" : recorded ? "conflict" : "tension",
    stated: [[one], [other]],
    explanation: say`${speaker} is translated in two ways that differ in what a translation has to keep. ${capital(listOf(told, "; "))}.`,
    resolutions: [
      say`One of the translations is wrong.`,
      say`The interpreter said something else than was spoken.`,
      ...(recorded ? [] : [say`The two were said on different occasions.`]),
    ],
    axioms: ["sameWords", "translated"],
    once: `translated ${[one.utterance.id, other.utterance.id].sort().join(" ")}`,
    ...originalOf(gathered, one, other),
  };
}

/** A difference with the places where the two stand. */
const TOLD: Readonly<Record<Difference["what"], (a: Part, here: Sentence, b: Part, there: Sentence) => Sentence>> = {
  number: (a, here, b, there) => say`number: ${a} in ${here}, ${b} in ${there}`,
  name: (a, here, b, there) => say`name: ${a} in ${here}, ${b} in ${there}`,
  place: (a, here, b, there) => say`place: ${a} in ${here}, ${b} in ${there}`,
  day: (a, here, b, there) => say`day: ${a} in ${here}, ${b} in ${there}`,
  negation: (a, here, b, there) => say`negation: ${a} in ${here}, ${b} in ${there}`,
  reserve: (a, here, b, there) => say`reserve: ${a} in ${here}, ${b} in ${there}`,
};

const LANGUAGE = new Intl.DisplayNames(["en"], { type: "language" });

/** The words of the original where neither version is it, and the case holds it. */
function originalOf(gathered: Gathered, one: Version, other: Version): Pick<Found, "original"> {
  const root = one.original;
  if (root === null || one.report === root || other.report === root) return {};
  const said = gathered.spoken.get(root as ReportId) ?? [];
  const versions = said.flatMap((utterance): readonly Version[] => {
    const statement = utterance.voice === "attributed" ? wholeOf(utterance, one.claim) : null;
    if (statement === null) return [];
    return [{ ...statement, language: languageOf(gathered, utterance), report: utterance.report, original: root }];
  });
  const original = likestOf(gathered, one, versions) ?? likestOf(gathered, other, versions);
  return original === null ? {} : { original };
}

function differencesOf(gathered: Gathered, one: Utterance, other: Utterance): readonly Difference[] {
  const [a, b] = [one.slots, other.slots];
  return [
    ...numbers(a.howMany, b.howMany),
    ...days(a.when, b.when),
    ...names(gathered, one, other),
    ...places(gathered, a.where, b.where),
    ...negations(one, other),
    ...reserves(one, other),
  ];
}

/** Of one unit that both count with once. */
function numbers(ones: readonly Amount[], others: readonly Amount[]): readonly Difference[] {
  return ones.flatMap((one): readonly Difference[] => {
    const [same, twin] = [others, ones].map((all) => all.filter(({ unit }) => unit === one.unit));
    const [other] = same ?? [];
    if (one.unit === null || other === undefined || same?.length !== 1 || twin?.length !== 1) return [];
    const apart = (one.min ?? -Infinity) > (other.max ?? Infinity) || (other.min ?? -Infinity) > (one.max ?? Infinity);
    return apart && !(one.approximate && other.approximate) ? [{ what: "number", one: amount(one), other: amount(other) }] : [];
  });
}

function amount({ min, max, unit }: Amount): Sentence {
  const range: Part =
    min === max ? (min ?? 0) : min === null ? say`up to ${max ?? 0}` : max === null ? say`${min} or more` : say`${min} to ${max}`;
  return say`${range} ${term(unit ?? "")}`;
}

function days(ones: readonly Interval[], others: readonly Interval[]): readonly Difference[] {
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined || ones.length > 1 || others.length > 1) return [];
  const meet = (one.from ?? -Infinity) < (other.to ?? Infinity) && (other.from ?? -Infinity) < (one.to ?? Infinity);
  return meet ? [] : [{ what: "day", one: when(one.edtf), other: when(other.edtf) }];
}

/** Where each names one person, by several words: a name alone may be anybody's. */
function names(gathered: Gathered, { slots: a }: Utterance, { slots: b }: Utterance): readonly Difference[] {
  const persons = (ids: readonly EntityId[]): readonly EntityId[] =>
    ids.filter((id) => {
      const entity = gathered.entities.get(id);
      return entity?.type === "person" && (/\s/.test(entity.name) || /^[가-힣]{3}$/.test(entity.name));
    });
  const [ones, others] = [persons(a.who), persons(b.who)];
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined || ones.length > 1 || others.length > 1 || isOne(gathered, one, other)) return [];
  return [{ what: "name", one: say`“${nameOf(gathered, one)}”`, other: say`“${nameOf(gathered, other)}”` }];
}

function places(gathered: Gathered, ones: readonly EntityId[], others: readonly EntityId[]): readonly Difference[] {
  const known = (ids: readonly EntityId[]): readonly NamedPlace[] =>
    ids.map((id) => placeOf(gathered, id)).filter(({ meant }) => meant.some(({ kind }) => kind === "city" || kind === "region"));
  const [a, b] = [known(ones), known(others)];
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined || a.length > 1 || b.length > 1 || mayLieIn(one, other) || mayLieIn(other, one)) return [];
  return [{ what: "place", one: say`“${nameOf(gathered, one.place)}”`, other: say`“${nameOf(gathered, other.place)}”` }];
}

/** Words that deny without a "not": who was unaware did not know. */
const UNSAID =
  /\b(?:un(?:aware|able|likely|true)|refus|fail|den(?:y|ied|ies)|without|lack|false|ignor|neither|nor|hardly|barely|forbid|forbade|stop|prevent)|(?<!\p{L})(?:без|відмов|отказ|заперечу|отриц|брех|лож|невід|неизв|забор|запре|брак|ледве|едва)|모르|몰랐|거부|부인|없이|거짓|금지|불가/iu;

function negations(one: Utterance, other: Utterance): readonly Difference[] {
  if (one.polarity === other.polarity) return [];
  const positive = one.polarity === "for" ? one : other;
  if (one.stance !== other.stance || UNSAID.test(positive.words)) return [];
  const said = ({ polarity }: Utterance): Sentence => (polarity === "for" ? say`it is so` : say`it is not so`);
  return [{ what: "negation", one: said(one), other: said(other) }];
}

/** Words that leave open whether it is so. */
const RESERVE =
  /\b(?:might|maybe|perhaps|probably|possibly|presumably|likely|i think|i guess|it seems)\b|(?<!\p{L})(?:можливо|мабуть|ймовірно|напевно|здається|певно|може бути|возможно|наверное|вероятно|кажется|может быть|пожалуй|видимо)(?!\p{L})|아마|것 같|수도 있|지도 모|듯하|듯싶/iu;

/** The month has a capital. */
const MAY = /\bmay\b/;

function reserves(one: Utterance, other: Utterance): readonly Difference[] {
  const [a, b] = [one, other].map(({ words }) => MAY.test(words) || RESERVE.test(words));
  if (a === b) return [];
  const said = (reserved = false): Sentence => (reserved ? say`with reserve` : say`without reserve`);
  return [{ what: "reserve", one: said(a), other: said(b) }];
}
