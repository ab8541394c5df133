import { ABOUT, isConverted, isMeasured, rangeOf, sameWhenRounded, symbolOf } from "../record/amount.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId } from "../record/id.ts";
import { english, grouped, listOf, type Part, type Sentence, say, when } from "../record/sentence.ts";
import { hull } from "../record/span.ts";
import type { Amount, Utterance } from "../record/utterance.ts";
import { clauseAround, rootsIn } from "./clause.ts";
import { type Correction, correctionAmong } from "./corrected.ts";
import { push } from "./multimap.ts";
import { mayBeOfOneOccasion, mayBePlace, placeBefore } from "./occasion.ts";
import { inCommon, languageOf, namesOf } from "./same-matter.ts";
import { dayOf, earliest, type Found, type Stated, type Statement, speaker } from "./statement.ts";
import { areOfOneStory } from "./story.ts";
import { affirmedTopic } from "./topic.ts";

/** An amount in its role as evidence, as a range of its smallest unit. */
export interface Counted extends Statement {
  readonly amount: Amount;
  /** All who state the same range of the same thing, this one first. */
  readonly all: Stated;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** Counts of what has happened: they grow, and never fall. */
const TOTALS: ReadonlyMap<string, string> = new Map([
  ...["killed", "dead", "death", "body", "fatality"].map((unit): [string, string] => [unit, "killed"]),
  ...["wounded", "injured", "hurt"].map((unit): [string, string] => [unit, "wounded"]),
  ["casualty", "casualty"],
  ["loss", "casualty"],
]);

/**
 * Numbers that cannot all be right: of one thing, in one kind of event with somebody or some place in common, ranges that do not meet, and a
 * total that falls. Compared are the different ranges, not every pair of reports: echoes add nothing.
 */
export const counts = affirmedTopic<Counted>({
  entriesOf: (gathered, utterance, claim) =>
    soundIn(utterance, claim).flatMap((one) => {
      const event = isTotal(one) ? "" : (utterance.slots.what ?? "?");
      const about = [...namesOf(gathered, utterance), ...mattersOf(gathered, one).map((word) => `${BY_WORD}${word}`)];
      return about.map((subject): [string, Counted] => [`${one.unit} ${event} ${subject}`, one]);
    }),
  find: (gathered, about, counted) => disjoint(gathered, counted, about.includes(BY_WORD)).map(([a, b]) => rivals(gathered, a, b)),
});

/** Before a word that counts are compared by where they have no name in common. */
const BY_WORD = "told of ";

/** Killed and wounded of one subject, against all casualties that are told of. */
export const losses = affirmedTopic<Counted>({
  entriesOf: (_, utterance, claim) =>
    soundIn(utterance, claim).flatMap((one) =>
      isTotal(one) ? subjectsOf(utterance).map((subject): [string, Counted] => [subject, one]) : [],
    ),
  find: (gathered, _, counted) => aboveCasualties(gathered, counted).map((some) => partsAboveCasualties(gathered, some)),
});

/** Numbers that cannot be as one utterance has them: nothing is counted to less than 0, and no part is more than the whole. */
export const strangeCounts = affirmedTopic<Counted>({
  entriesOf: (gathered, utterance, claim) => {
    if (utterance.slots.howMany.length === 0) return [];
    const counted = partsBy(utterance, claim);
    const strange = counted.some((one) => impossible(gathered, one) !== null) || partsIn(gathered, counted).length > 0;
    return strange ? counted.map((one): [string, Counted] => [utterance.id, one]) : [];
  },
  find: (gathered, _, counted) => [
    ...counted.flatMap((one) => impossible(gathered, one) ?? []),
    ...partsIn(gathered, counted).map(([part, whole]) => partAboveWhole(gathered, part, whole)),
  ],
});

function isTotal({ amount }: Counted): boolean {
  return TOTALS.has(amount.unit ?? "");
}

function countedBy(utterance: Utterance, claim: ClaimId): readonly Counted[] {
  return utterance.slots.howMany.flatMap((amount) => countedIn(utterance, claim, amount));
}

/** "of which eight were launched": a number without a noun of its own counts what the one before it does. */
function partsBy(utterance: Utterance, claim: ClaimId): readonly Counted[] {
  let last: string | null = null;
  return utterance.slots.howMany.flatMap((amount) => {
    last = amount.unit ?? last;
    return countedIn(utterance, claim, amount.unit === null ? { ...amount, unit: last } : amount);
  });
}

/** What cannot be at all is told of by itself, and compared with nothing. */
export function soundIn(utterance: Utterance, claim: ClaimId): readonly Counted[] {
  return countedBy(utterance, claim).filter((one) => oddIn(one) === null);
}

/** Found once, however many subjects the two have in common. */
function onceFor(stated: readonly Stated[]): string {
  const ids = stated.map((some) => some[0]?.utterance.id ?? "");
  return `quantity ${ids.sort().join(" ")}`;
}

function countedIn(utterance: Utterance, claim: Statement["claim"], amount: Amount): readonly Counted[] {
  const range = amount.unit === "%" ? null : rangeOf(amount);
  if (range === null) return [];
  const statement = { utterance, claim, span: amount.span };
  return [{ ...statement, all: [statement], amount, ...range, unit: TOTALS.get(range.unit) ?? range.unit }];
}

function subjectsOf({ slots }: Utterance): readonly EntityId[] {
  return [...slots.who, ...slots.where];
}

/**
 * The pairs of ranges of a group that do not meet, each with the first two who can be compared: of those who name the same thing the earliest speakers. Where nothing is named,
 * one report may tell what makes two of one story, and another not. At most twelve ranges are compared.
 */
function disjoint(gathered: Gathered, counted: readonly Counted[], byWord: boolean): readonly (readonly [Counted, Counted])[] {
  const ranges = firstOfEach(gathered, counted).slice(0, 12);
  const tellers = ranges.map((range) => (byWord && ranges.length > 1 ? ofRange(counted, range) : [range]));
  return ranges.flatMap((low, i) =>
    ranges.slice(i + 1).flatMap((high, k): (readonly [Counted, Counted])[] => {
      if (low.high >= high.low) return [];
      for (const a of tellers[i] ?? []) {
        const b = tellers[i + 1 + k]?.find((other) => areRivals(gathered, a, other, byWord));
        if (b !== undefined) return [[a, b]];
      }
      return [];
    }),
  );
}

/** So many who tell of a range are looked at for one who can be compared. */
const TELLERS = 6;

const areRivals = (gathered: Gathered, a: Counted, b: Counted, byWord: boolean): boolean =>
  haveNames(gathered, a, b) !== byWord && comparable(gathered, a, b) && !hasGrown(gathered, a, b);

/** Some of those who state a range, the first of them first, each with all others behind. */
function ofRange(counted: readonly Counted[], first: Counted): readonly Counted[] {
  const some: Counted[] = [first];
  for (const one of counted) {
    if (some.length >= TELLERS) break;
    if (one.low === first.low && one.high === first.high && one.utterance !== first.utterance) some.push(one);
  }
  return some.map((one) =>
    one === first ? first : { ...one, all: [one, ...first.all.filter(({ utterance }) => utterance !== one.utterance)] },
  );
}

/** True where both name the same person, place or thing; by words alone only two of one language are compared. */
function haveNames(gathered: Gathered, { utterance: a }: Counted, { utterance: b }: Counted): boolean {
  const others = namesOf(gathered, b);
  return namesOf(gathered, a).some((name) => others.includes(name)) || languageOf(gathered, a) !== languageOf(gathered, b);
}

function firstOfEach(gathered: Gathered, counted: readonly Counted[]): readonly Counted[] {
  const ranges = new Map<string, Counted[]>();
  for (const entry of counted) push(ranges, `${entry.low}..${entry.high}`, entry);
  return [...ranges.values()]
    .flatMap((entries) => {
      const first = entries.find((entry) => entry.utterance === earliest(gathered, entries)?.utterance);
      return first === undefined ? [] : [{ ...first, all: [first, ...entries.filter((entry) => entry !== first)] }];
    })
    .sort((a, b) => a.low - b.low || (a.utterance.id < b.utterance.id ? -1 : 1));
}

/** Numbers that differ by more than this factor count different things, however alike the words are; unless they are all the same. */
export const FACTOR = 3;
const SAME_WORDS = 10;

function comparable(gathered: Gathered, a: Counted, b: Counted): boolean {
  if (!areOfOneThing(gathered, a, b)) return false;
  if (isConverted(a.amount, b.amount) && sameWhenRounded(a.amount, b.amount)) return false;
  const [one, other] = [mattersOf(gathered, a), mattersOf(gathered, b)];
  // "46 people were arrested", "212 people were arrested": nothing else is told, and what is done to them is the same.
  const alone = one.length === 1 && a.utterance.slots.what !== null && a.utterance.report === b.utterance.report;
  const same = areSameWords(one, other) || (alone && other.length === 1 && one[0] === other[0]);
  return (
    a.utterance.id !== b.utterance.id &&
    a.low >= 0 &&
    b.low <= Math.max(a.high, a.low) * (same || isOneEscape(gathered, a, b) ? SAME_WORDS : FACTOR)
  );
}

/** Two masses or volumes of one substance in one kind of event: whoever is to blame measures a tenth. */
const isOneEscape = (gathered: Gathered, a: Counted, b: Counted): boolean =>
  isMeasured(a.unit) &&
  a.utterance.slots.what !== null &&
  a.utterance.slots.what === b.utterance.slots.what &&
  mattersOf(gathered, a).some((word) => mattersOf(gathered, b).includes(word));

const areSameWords = (words: readonly string[], others: readonly string[]): boolean =>
  words.length >= FEWEST && words.length === others.length && words.every((word) => others.includes(word));

/**
 * Two numbers of a unit count the same only where most of what the shorter tells is told of the other, at times and places that can be one, and where neither
 * counts what comes on top of something or is left of it.
 */
function areOfOneThing(gathered: Gathered, a: Counted, b: Counted): boolean {
  if (countsOtherwise(gathered, a) !== countsOtherwise(gathered, b)) return false;
  if (scaleOf(gathered, a) !== scaleOf(gathered, b)) return false;
  if (isHeldAgainstLost(gathered, a, b)) return false;
  if (FORECAST.test(a.utterance.words) !== FORECAST.test(b.utterance.words)) return false;
  if (!mayBeOfOneOccasion(gathered, a.utterance, b.utterance)) return false;
  const common = inCommon(gathered, a.utterance, b.utterance);
  if (common === null) return true;
  if (common.others || (common.names === 0 && !isOfOneMatter(gathered, a, b))) return false;
  // "have been sent" and "decided to send": a kind of event is in common as well, whatever verbs it is told with.
  const kind = a.utterance.slots.what === null ? 0 : 1;
  return common.count + kind >= SHARED * common.of;
}

/** "output will grow to 12 million", "next year": a number that is to come is no other than the one that is. */
const FORECAST = /\b(?:will|forecasts?|predicts?|predicted|next\s(?:year|month|week|season))\b/iu;

/** "the wagon held 50,000 litres" and "12,000 litres leaked": what there was, and what was lost of it. */
function isHeldAgainstLost(gathered: Gathered, a: Counted, b: Counted): boolean {
  const [one, other] = [a, b].map(({ utterance, span }) => clauseAround(gathered, utterance, span));
  const is = (pattern: RegExp, clause = ""): boolean => pattern.test(clause);
  return (is(HOLDS, one) && !is(HOLDS, other) && is(LOST, other)) || (is(HOLDS, other) && !is(HOLDS, one) && is(LOST, one));
}

const HOLDS = /\b(?:holds?|held|contain(?:s|ed)?|carr(?:y|ies|ied)|loaded|laden|capacity|room\sfor)\b/iu;
const LOST = /\b(?:leaked|spilled|spilt|escaped|lost|burned|burnt|poured|flowed|drained|sank|stolen|destroyed)\b/iu;

const SHARED = 0.5;
const SAME_SENTENCE = 4;
/** Without anybody and any place in common, so many words have to be. */
const FEWEST = 2;

/** Two numbers in a report are of two things, unless two give them in the same words; and what names no place is told of the one that was named last. */
function isOfOneMatter(gathered: Gathered, a: Counted, b: Counted): boolean {
  const [one, other] = [mattersOf(gathered, a), mattersOf(gathered, b)];
  const common = one.filter((word) => other.includes(word)).length;
  const alone = one.length === 1 && other.length === 1 && common === 1;
  const voices = new Set([a, b].map(({ utterance }) => english(say`${speaker(gathered, utterance)}`)));
  if (a.utterance.report === b.utterance.report && (voices.size < 2 || !(alone || areSameWords(one, other)))) return false;
  // "Eight persons were on board" and "seven persons were on board" say no more, and are told of one thing where their reports are.
  if (alone) return areOfOneStory(gathered, a.utterance.report, b.utterance.report);
  // The same sentence with another number in it is told of the same, wherever else the report has been.
  const sentence = inCommon(gathered, a.utterance, b.utterance);
  if (sentence !== null && sentence.count >= SAME_SENTENCE && sentence.share === 1 && areSameWords(one, other)) return true;
  const [here, there] = [a, b].map(({ utterance }) => placeBefore(gathered, utterance));
  if (here != null && there != null && !mayBePlace(gathered, here, there)) return false;
  if (isOneEscape(gathered, a, b)) return areOfOneStory(gathered, a.utterance.report, b.utterance.report);
  return common >= FEWEST && common > SHARED * Math.min(one.length, other.length);
}

/** Words that stand beside any number of people. */
const ANY =
  /^(?:peopl|perso|kill|killi|dead|death|died|dies|die|wound|injur|hurt|casua|numbe|total|toll|rose|rise|fell|fall|least|about|aroun|some|more|other)$/;

/** What a number is told of, by the words of weight beside it: "600 tonnes of grain were in the store" tells of grain and a store. */
function mattersOf(gathered: Gathered, { utterance, span }: Counted): readonly string[] {
  const text = gathered.reports.get(utterance.report)?.reading.text ?? "";
  const noun = rootsIn(text.slice(span[0], span[1]));
  return rootsIn(clauseAround(gathered, utterance, span)).filter((root) => !ANY.test(root) && !noun.includes(root));
}

/** "another 40", "40 more", "the average was 12": a number that is no count of all there are now. */
export function countsOtherwise(gathered: Gathered, { utterance, span: [start, end] }: Counted): boolean {
  const text = gathered.reports.get(utterance.report)?.reading.text ?? "";
  const before = text.slice(Math.max(hull(utterance.content)[0], start - FURTHEST), start);
  const behind = text.slice(end, end + BESIDE);
  if (PART_OF.test(behind) || OF_WHOLE.test(behind) || OF_WHOLE_BEFORE.test(before)) return true;
  return ADDED_TO.test(before) || ADDED.test(behind) || USUAL.test(before);
}

const BESIDE = 24;
const FURTHEST = 160;
/** "one of three drones", "один із трьох": a part of a number that is told with it. */
const PART_OF =
  /^\s(?:of|із|зі|з|из)\s(?:(?:the|its|his|her|their|those|these|about|some|at least|all|усіх|всех|цих|этих)\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|дво|тр|чотир|четыр|четвер|п['’ʼ]?ят|шес|шіс|сем|сім|вос|віс|дев|дес|дюжин)/iu;
const ADDED_TO =
  /(?:\b(?:another|additional|extra|further|previous|earlier|former|remaining|other)|(?<!\p{L})(?:ще|інш[іи]х?|додатков[іи]х?|ещё|еще|другие|других|дополнительны[ех])|추가로|나머지)\s$/iu;
const ADDED = /^\s(?:\p{L}{2,14}\s)?(?:more(?!\sthan\b)|others?|extra|additional)\b/iu;
/** "of the 43 injured 42", "among them 8", "12 of the wounded": a part of those who are counted. */
const OF_WHOLE_BEFORE =
  /\b(?:of|among)\s(?:(?:the|these|those|its|their)\s[\d,]+(?:\s\p{L}{2,20})?|them|these|those|whom|which),?\s(?:(?:about|some|at\sleast|only)\s)?$/iu;
const OF_WHOLE = /^\s(?:\p{L}{2,20}\s)?of\s(?:the|these|those|them|whom|its|their)\b/iu;
const USUAL =
  /\b(?:average|averages|averaged|usually|normally|typical|typically)\b|(?<!\p{L})(?:в середньому|зазвичай|в среднем|обычно)(?!\p{L})|평균|보통/iu;

/** "24 degrees Celsius", "75 degrees Fahrenheit": the letter of the scale; nothing for any other unit. */
function scaleOf(gathered: Gathered, { utterance, span, unit }: Counted): string {
  const behind = gathered.reports.get(utterance.report)?.reading.text.slice(span[1], span[1] + BESIDE) ?? "";
  return unit === "degree" ? (/^\s?°?\s?(?:degrees\s)?([CF])(?:elsius|ahrenheit|\b)/.exec(behind)?.[1] ?? "") : "";
}

/** "have been arrested since Sunday": more may come. */
const SO_FAR =
  /\b(?:so far|until now|by now|since|already|now stands?)\b|(?<!\p{L})(?:досі|вже|наразі|уже|пока)(?!\p{L})|지금까지|현재까지/iu;

/** "five people have died": what is counted are people, and what befell them makes it a total that grows. */
const FATE = /\b(?:died|dead|killed|deaths?|lost\stheir\slives|injured|wounded|hurt|missing)\b/iu;

/** A total that was less on an earlier day contradicts nothing; nor does another number that is told as what it has come to. */
export function hasGrown(gathered: Gathered, less: Counted, more: Counted): boolean {
  const [before, after] = [dayOf(gathered, less), dayOf(gathered, more)];
  const held = less.utterance.slots.what === "capture" && (SO_FAR.test(less.utterance.words) || SO_FAR.test(more.utterance.words));
  const fates = [less, more].every(({ utterance }) => FATE.test(utterance.words));
  return (held || fates || TOTALS.has(less.amount.unit ?? "")) && before !== null && after !== null && before < after;
}

/** Two ranges of one thing that do not meet, the lower one first. */
export function rivals(gathered: Gathered, a: Counted, b: Counted): Found {
  const correction = correctionOf(gathered, a, b) ?? correctionOf(gathered, b, a);
  const facing = facingRanges(gathered, a, b);
  if (correction === null) return facing;
  const { now, before } = correction;
  const [late, early] = [dayOf(gathered, now), dayOf(gathered, before)].map((day) => (day === null ? say`an unknown day` : when(day)));
  const told = say`${speaker(gathered, now.utterance)} corrected it: ${wording(now.amount)} (${late ?? ""}), and no longer ${wording(before.amount)} (${early ?? ""}).`;
  const withdrawn = [a, b].find(({ low, high }) => low === before.low && high === before.high);
  const others = (withdrawn?.all ?? []).filter(({ utterance }) => utterance.source !== before.utterance.source);
  // Whoever else tells the number that was taken back may have counted himself.
  if (others.length > 0) return { ...facing, resolutions: [told, ...facing.resolutions] };
  return {
    ...facing,
    severity: "note",
    quoted: [a, b].map(({ low, high }) => (low === now.low && high === now.high ? now : before)),
    explanation: told,
    resolutions: [say`The later number stands in place of the earlier one.`],
    axioms: ["range"],
  };
}

/** Whoever takes back the one number for the other. */
function correctionOf(gathered: Gathered, now: Counted, before: Counted): Correction<Counted> | null {
  const tellers = ({ all, amount, unit, low, high }: Counted): readonly Counted[] =>
    all.map((one) => ({ ...one, all: [one], amount, unit, low, high }));
  return correctionAmong(gathered, tellers(now), tellers(before), (words, { amount }) => tellsNumber(words, amount.min ?? amount.max));
}

/** True where words tell a number in figures or, up to twelve, in letters. */
function tellsNumber(words: string, number: number | null): boolean {
  if (number === null) return false;
  const written = [number.toLocaleString("en-US"), `${number}`, SMALL[number]];
  const told = words.toLowerCase().match(/[\p{L}\d](?:[\p{L}\d]|[.,](?=\d))*/gu) ?? [];
  return told.some((word) => written.includes(word));
}

const SMALL = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

function facingRanges(gathered: Gathered, a: Counted, b: Counted): Found {
  const about = a.amount.approximate || b.amount.approximate;
  const rounded = sameWhenRounded(a.amount, b.amount);
  const estimate = about || rounded || a.utterance.hedged || b.utterance.hedged;
  const [dayA, dayB] = [dayOf(gathered, a), dayOf(gathered, b)];
  const elsewhen = dayA !== dayB;
  const falls = TOTALS.has(a.amount.unit ?? "") && elsewhen && dayA !== null && dayB !== null;
  const told = (entry: Counted, day: string | null): Sentence =>
    say`${speaker(gathered, entry.utterance)} speaks of ${wording(entry.amount)} (${day === null ? say`an unknown day` : when(day)})`;
  const [saysA, saysB] = [told(a, dayA), told(b, dayB)];
  return {
    kind: "quantity",
    severity: estimate || elsewhen ? "tension" : "conflict",
    stated: [a.all, b.all],
    quoted: [a, b],
    once: onceFor([a.all, b.all]),
    values: `${a.low}..${a.high} ${b.low}..${b.high}`,
    explanation: falls
      ? say`${saysB}, and later ${saysA}: a total does not fall.`
      : about
        ? say`${saysA}, ${saysB}: the two ranges do not meet, even with ${ABOUT * 100} % of leeway for “about”.`
        : say`${saysA}, ${saysB}: the two ranges do not meet.`,
    resolutions: [
      ...(falls ? [say`The earlier number was corrected.`] : elsewhen ? [say`The number changed between the two days.`] : []),
      ...(rounded && !about ? [say`One of the two gives a round figure of the other.`] : []),
      whyTheyDiffer(a.amount.unit ?? ""),
      say`One of the two sources has counted wrongly, or repeats an old number.`,
    ],
    axioms: falls ? ["range", "total"] : ["range"],
  };
}

/** How two who tell of one thing may both be right, by what is counted or measured. */
function whyTheyDiffer(unit: string): Sentence {
  if (isMeasured(unit)) return say`One measured from elsewhere, at another time, or in another way.`;
  if (TOTALS.has(unit)) return say`One counts everybody, the other only some of them.`;
  return PEOPLE.test(unit)
    ? say`One counts those who were sent or expected, the other those who were present.`
    : say`One counts all there were, the other what had been found or counted by then.`;
}

/** Units of people who may be sent somewhere; whoever is counted without a noun may be one of them. */
const PEOPLE =
  /^$|^(?:person|people|man|men|woman|soldier|troop|troops|fighter|officer|sniper|guard|recruit|conscript|police|policeman|civilian|child|worker|passenger|protester|demonstrator|prisoner|captive|detainee|resident|refugee|evacuee|volunteer|sailor|pilot|member|student|doctor|patient|observer|migrant|victim|guest|villager|miner|crew)$/;

/** What is odd about a number by itself. A temperature, a height or a sum of money may lie below nothing, a count may not. */
function oddIn({ low, high, unit }: Counted): "backwards" | "below" | null {
  if (low > high) return "backwards";
  return low < 0 && !/^(?:degree|(?:square )?metre|[A-Z]{3})$/.test(unit) ? "below" : null;
}

function impossible(gathered: Gathered, one: Counted): Found | null {
  const odd = oddIn(one);
  if (odd === null) return null;
  return {
    kind: "quantity",
    severity: "conflict",
    stated: [one.all],
    once: onceFor([one.all]),
    explanation:
      odd === "backwards"
        ? say`${speaker(gathered, one.utterance)} speaks of ${wording(one.amount)}: the range ends before it begins.`
        : say`${speaker(gathered, one.utterance)} speaks of ${wording(one.amount)}: nothing can be counted to less than 0.`,
    resolutions: [say`A dash was read as a minus, or the number was mistyped.`, say`A change is meant, and not a count.`],
    axioms: [odd === "backwards" ? "range" : "count"],
  };
}

/** What leads from a whole to its part. "seven, two of them newborns, and wounding 23" goes on to something else behind the part. */
const PART = /\b(?:(?:among|including|of) (?:them|whom|which|these|those)|including)\b/i;
/** "of the eleven dead thirteen were strangers". */
const WHOLE_FIRST = /\b(?:of|among) (?:the|all|those) $/i;
const FURTHER = /,|\b(?:and|or|while|but)\b/i;

/** Pairs of a part and a whole that one utterance names, of which the part is greater. */
function partsIn(gathered: Gathered, counted: readonly Counted[]): readonly (readonly [Counted, Counted])[] {
  return counted.slice(1).flatMap((part, i): (readonly [Counted, Counted])[] => {
    const whole = counted[i];
    const text = whole === undefined ? undefined : gathered.reports.get(whole.utterance.report)?.reading.text;
    if (whole === undefined || text === undefined || part.low <= whole.high) return [];
    const between = text.slice(whole.span[1], Math.min(part.span[0], whole.span[1] + 80));
    const led = PART.exec(between);
    if (led === null && /^(?:\s\p{L}{2,20}){0,2},?\s(?:only |at least |about )?$/u.test(between) && !FURTHER.test(between.replace(/,/, "")))
      return WHOLE_FIRST.test(text.slice(Math.max(0, whole.span[0] - 16), whole.span[0])) ? [[part, whole]] : [];
    return led !== null && !FURTHER.test(between.slice(led.index + led[0].length)) ? [[part, whole]] : [];
  });
}

function partAboveWhole(gathered: Gathered, part: Counted, whole: Counted): Found {
  return {
    kind: "quantity",
    severity: "conflict",
    stated: [part.all],
    once: onceFor([part.all]),
    explanation: say`${speaker(gathered, part.utterance)} speaks of ${wording(whole.amount)} and of ${wording(part.amount)} among them: the part is more than the whole.`,
    resolutions: [say`The second number is no part of the first.`, say`One of the numbers was misread or mistyped.`],
    axioms: ["parts", "range"],
  };
}

/** Killed, wounded, or both together that are more than all casualties that are told of on the same day or later. The fewest that suffice. */
function aboveCasualties(gathered: Gathered, losses: readonly Counted[]): readonly (readonly Counted[])[] {
  const of = (unit: string): readonly Counted[] =>
    firstOfEach(
      gathered,
      losses.filter((one) => one.unit === unit),
    ).slice(-6);
  const [killed, wounded] = [of("killed"), of("wounded")];
  const byThen = (part: Counted, whole: Counted): boolean => {
    const [before, after] = [dayOf(gathered, part), dayOf(gathered, whole)];
    return before !== null && after !== null && before <= after;
  };
  return of("casualty").flatMap((whole) => {
    const [dead, hurt] = [killed, wounded].map((some) => some.filter((part) => byThen(part, whole)).at(-1));
    const alone = [dead, hurt].find((part) => part !== undefined && part.low > whole.high);
    if (alone !== undefined) return [[alone, whole]];
    return dead !== undefined && hurt !== undefined && dead.low + hurt.low > whole.high ? [[dead, hurt, whole]] : [];
  });
}

function partsAboveCasualties(gathered: Gathered, counted: readonly Counted[]): Found {
  const whole = counted.at(-1);
  const parts = counted.slice(0, -1);
  const told = listOf(
    counted.map((one) => lossOf(gathered, one)),
    ", ",
  );
  const least = grouped(Math.ceil(parts.reduce((sum, { low }) => sum + low, 0)));
  const most = grouped(Math.floor(whole?.high ?? 0));
  return {
    kind: "quantity",
    severity: counted.some(({ amount, utterance }) => amount.approximate || utterance.hedged) ? "tension" : "conflict",
    stated: counted.map((one) => one.all),
    once: onceFor(counted.map((one) => one.all)),
    explanation:
      parts.length > 1
        ? say`${told}: together the first two are at least ${least}, and all casualties at most ${most}.`
        : say`${told}: the first is at least ${least}, and all casualties at most ${most}.`,
    resolutions: [
      say`The numbers are of different places or times.`,
      say`“Casualties” is used for the dead alone, or for the wounded alone.`,
    ],
    axioms: ["parts", "total"],
  };
}

function lossOf(gathered: Gathered, { utterance, amount, unit }: Counted): Sentence {
  const [who, number] = [speaker(gathered, utterance), wording(amount)];
  if (unit === "killed") return say`${who} speaks of ${number} killed`;
  return unit === "wounded" ? say`${who} speaks of ${number} wounded` : say`${who} speaks of ${number} casualties`;
}

/** The number, with the symbol of its unit where it is measured; what is counted stands in the words that are quoted beside it. */
export function wording({ min, max, approximate, unit }: Amount): Part {
  const symbol = symbolOf(unit ?? "");
  const range =
    min === max && min !== null
      ? grouped(min)
      : min === null
        ? say`at most ${grouped(max ?? 0)}`
        : max === null
          ? say`at least ${grouped(min)}`
          : say`${grouped(min)} to ${grouped(max)}`;
  const measured = symbol === null ? range : say`${range} ${symbol}`;
  return approximate ? say`about ${measured}` : measured;
}
