import type { Span } from "../record/span.ts";
import { cueForm } from "./cue-form.ts";
import { phraseStart } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { beforeDate } from "./relative-noun.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { isComma, isDash, isNoun, isPreposition, isRelative, isTimeNoun, isTitle } from "./unit-class.ts";
import { verbGroup } from "./verb-group.ts";

/** The noun phrase before a relative pronoun, over a comma or not. */
export function antecedentOf(units: readonly Unit[], { from }: Subject): Span | null {
  if ((!isRelative(units[from]) && units[from]?.lower !== "that") || units[from]?.lower === "whose") return null;
  // "two witnesses, both of whom declared"
  const before = units[from - 1]?.lower === "of" ? from - 2 : from;
  const dated = before === from ? beforeDate(units, from) : null;
  if (dated !== null) return spanBetween(units, phraseStart(units, dated, 0), dated + 1);
  const earlier = units[before - 1]?.tag === "CC" ? pronounBefore(units, before - 1) : null;
  if (earlier !== null) return antecedentOf(units, { from: earlier, to: earlier + 1, how: "relative" });
  const last = isComma(units[before - 1]) || isDash(units[before - 1]) ? before - 2 : before - 1;
  const signed = units[from]?.lower === "which" ? beforeParticiple(units, last) : null;
  if (signed !== null) return spanBetween(units, phraseStart(units, signed, 0), signed + 1);
  const whole = phraseStart(units, last, 0);
  const start = nearer(units, whole, last);
  // "a lady with a deep voice who": people are the ones who ask.
  const owner =
    units[from]?.lower === "who" && units[start - 1]?.lower === "with" && start - 1 > whole
      ? ownerBefore(units, whole, start - 1, last)
      : start;
  return start <= last ? spanBetween(units, owner, last + 1) : null;
}

/** "*the ministry* said in a statement, which added": whoever says something in what the pronoun stands for; null where nobody does. */
export function speakerIn(units: readonly Unit[], { from }: Subject): Span | null {
  const last = isComma(units[from - 1]) ? from - 2 : from - 1;
  if (units[from]?.lower !== "which" || last < 2) return null;
  const start = phraseStart(units, last, 0);
  const verb = start - 2;
  if (!/^(?:statement|message|post|letter|communiqu[eé]|bulletin|tweet)$/.test(units[last]?.lower ?? "")) return null;
  if (!/^(?:in|via|through)$/.test(units[start - 1]?.lower ?? "") || cueForm(units[verb]?.lower ?? "")?.frames.has("clause") !== true)
    return null;
  const group = verbGroup(units, verb, 0);
  const subject = group.passive ? null : subjectOf(units, group, 0, null);
  return subject === null ? null : spanBetween(units, subject.from, subject.to);
}

/** "a receipt, | signed by the curator, which": the noun before a participle between commas that ends with `last`, or null. */
export function beforeParticiple(units: readonly Unit[], last: number): number | null {
  for (let i = last; i > 1 && last - i < SIGNED; i--)
    if (isComma(units[i]))
      return /^VB[ND]$/.test(units[i + 1]?.tag ?? "") && isNoun(units[i - 1]) && isPreposition(units[i + 2]) ? i - 1 : null;
  return null;
}

/** How many words a participle between commas may have. */
const SIGNED = 9;

/** What people have, and what says nothing: "a man with a dog who". */
const HAD =
  /^(?:voices?|accents?|beards?|moustaches?|hats?|dogs?|sticks?|bags?|faces?|hair|eyes|limps?|clipboards?|cameras?|torch(?:es)?)$/;

/** Where whoever has something begins, or `start` where what stands behind "with" may speak itself. */
const ownerBefore = (units: readonly Unit[], whole: number, withAt: number, last: number): number =>
  HAD.test(units[last]?.lower ?? "") ? nearer(units, whole, withAt - 1) : withAt + 1;

/** How far back the first of two relative clauses is looked for. */
const CLAUSES = 30;

/** "His cousin, | who | was in the yard and who told us": the pronoun of the clause that "and" at `and` goes on with, or null. */
function pronounBefore(units: readonly Unit[], and: number): number | null {
  for (let i = and - 1; i > 0 && and - i < CLAUSES; i--)
    if (isRelative(units[i])) return isComma(units[i - 1]) || isNoun(units[i - 1]) ? i : null;
  return null;
}

/** "a video posted on Telegram, which shows": the pronoun stands for what was posted. */
const POSTED = /^(?:posted|shared|published|circulated|uploaded|released|broadcast|aired)$/;

/** "a letter to | patients, which explains": what is written speaks, and not those it is written to. */
const isWrittenTo = (units: readonly Unit[], at: number, last: number): boolean =>
  (units[last + 1]?.lower === "which" || units[last + 2]?.lower === "which") &&
  // "a note made by an officer, which records"
  ((/^(?:to|from)$/.test(units[at]?.lower ?? "") && WRITTEN.test(units[at - 1]?.lower ?? "")) ||
    (units[at]?.lower === "by" && units[at - 1]?.tag === "VBN" && isTitle(units[last])));

const WRITTEN = /^(?:letters?|e-?mails?|notes?|messages?|memos?|statements?|reports?|leaflets?|texts?)$/;

/** Where the phrase nearest to a relative pronoun begins, among the units from `from` to `last`: "the court heard from | a guard, who said". */
function nearer(units: readonly Unit[], from: number, last: number): number {
  let start = from;
  // "the court heard from a guard, who said": the pronoun stands for the nearer phrase.
  for (let i = start + 1; i < last - 1; i++)
    if (units[i]?.tag === "VBD" && isPreposition(units[i + 1]) && !POSTED.test(units[i]?.lower ?? "")) start = i + 2;
  // "accused the mayor of hiding a report that warned"
  for (let i = start + 1; i < last; i++) if (units[i]?.tag === "VBG" && isPreposition(units[i - 1])) start = i + 1;
  // "claiming to be | a guard who told her"
  for (let i = start; i < last; i++) if (units[i]?.tag === "VB" && units[i - 1]?.lower === "to") start = i + 1;
  // "in reply to a deputy, who wished to know"
  for (let i = start + 1; i < last; i++)
    // "minutes from January which state"
    if (/^(?:to|from|with|by|against)$/.test(units[i]?.lower ?? "") && !isTimeNoun(units[i + 1]) && !isWrittenTo(units, i, last))
      start = i + 1;
  if (start > 2 && isPreposition(units[start - 1]) && POSTED.test(units[start - 2]?.lower ?? "")) start = phraseStart(units, start - 3, 0);
  return start;
}
