import type { Gathered } from "../record/gathered.ts";
import { copyOf, Memory } from "../record/memory.ts";
import { contains, type Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";

/** Where a clause ends: what stands behind has another verb, with times and numbers of its own. */
const BOUNDARY =
  /[.!?;:—–“”"]\s|,\s(?:and|but|or|with|in|as|so)\s|\s(?:that|who|whom|whose|which|when|while|where|after|before|during|until|since|if|because|although|though|unless)\s|\sas\s(?=(?:the|he|she|it|they|his|her|its|their)\s)|\sfor\s(?=\p{L}{3,20}ing\s)|\sto\s(?=\p{Ll}{2,20}\s)|(?<!\p{L})(?:що|як(?:ий|а|е|і|их|ого|им)|коли|поки|після|під час|через|перед|что|котор\p{L}{2,3}|когда|пока|после|во время)(?!\p{L})/giu;
/** What leads to a time right before it, and is no other clause's. */
const LEADING = /(?:since|until|after|before|during|до|после|після|перед)\s$/iu;
/** "Friday's indictment": the time is that of what stands behind it. */
const POSSESSIVE = /^['’]s?\s/;
/** What stands behind a comma adds to the clause, or begins another; "1,200" is a number. */
const COMMA = /,(?!\d)/;
const FURTHEST = 240;

/** The clause of an utterance that `span` stands in, without the words at it. A time is told of what is in its own clause, and of nothing else in the sentence. */
export function clauseAround(gathered: Gathered, { report, content }: Utterance, span: Span): string {
  const text = gathered.reports.get(report)?.reading.text ?? "";
  const [start, end] = span;
  const [first, last] = content.find((piece) => contains(piece, span)) ?? span;
  const before = text.slice(Math.max(first, start - FURTHEST), start).replace(LEADING, " ");
  const begin = [...before.matchAll(BOUNDARY)].reduce((_, { index, 0: mark }) => index + mark.length, 0);
  const lead = before.slice(begin);
  // "On 4 May, the barge sank": a time that leads the clause has a comma of its own.
  const own = text.slice(end, Math.min(last, end + FURTHEST));
  const behind = /\p{L}{3}/u.test(lead) ? own : own.replace(/^,/, "");
  const ends = [behind.search(BOUNDARY), behind.search(COMMA)].filter((at) => at >= 0);
  const rest = behind.slice(0, Math.min(...ends, behind.length));
  return POSSESSIVE.test(behind) ? rest : `${lead} ${rest}`;
}

/** Words of no weight, among them what tells that somebody speaks or thinks. */
const LIGHT =
  /^(?:the|and|but|for|with|from|into|over|about|than|then|any|been|being|have|has|had|was|were|are|that|this|his|her|its|their|our|there|even|yet|ever|such|not|will|would|said|says|who|which|\p{L}+ly|бул\p{L}|был\p{L}?|було|быть|бути|жодн\p{L}+)$/iu;

/** Words that begin with the same letters are taken for forms of one; a longer beginning would part "soldier" from "soldiers". */
const ROOT = 5;
const WORD = /[\p{Script=Hangul}]{2,}|\p{L}{3,}/gu;

/** English verbs whose forms begin otherwise, as they begin in the present. */
const STRONG: ReadonlyMap<string, string> = new Map(
  (
    "began begun begin, blew blown blow, bought buy, broke broken break, brought bring, built build, came come, caught catch, drove driven drive, dug dig, fell fallen fall, fled flee, flew flown fly, found find, fought fight, " +
    "gave given give, gone went go, heard hear, held hold, hid hidden hide, kept keep, knew known know, led lead, left leave, lost losing lose, met meet, paid pay, rang rung ring, rode ridden ride, rose risen rise, sank sunk sink, seen saw see, sent send, slept sleep, sold sell, spent spend, " +
    "shot shoot, stole stolen steal, stood stand, struck strike, taken took taking take, taught teach, thrown threw throw, told tell, wrote written write"
  )
    .split(", ")
    .map((row) => row.split(" "))
    .flatMap((forms) => forms.map((form): [string, string] => [form, forms.at(-1) ?? form])),
);

/** How the words of weight in a text begin, each once, in their order. */
export function rootsIn(text: string): readonly string[] {
  return [...new Set(rootsInOrder(text))];
}

/** How the words of weight in a text begin, one after the other. */
export function rootsInOrder(text: string): readonly string[] {
  const roots: string[] = [];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const root = rootOf(word);
    if (root !== null) roots.push(root);
  }
  return roots;
}

/** A case says the same few thousand words again and again. */
const looked = new Memory<string | null>();

/** How a word in lower case begins; null where it has no weight. */
function rootOf(word: string): string | null {
  const before = looked.get(word);
  if (before !== undefined) return before;
  return looked.keep(copyOf(word), LIGHT.test(word) ? null : (STRONG.get(word) ?? word).slice(0, ROOT));
}

/** How the words begin that tell in the past what somebody did, or what was done. */
export function pastVerbsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => PAST.test(word) || UNCHANGED.test(word) || (STRONG.get(word) ?? word) !== word).flatMap(rootsInOrder);
}

/** Verbs that are told in the past as in the present. */
const UNCHANGED = /^(?:hit|shut|cut|burst|split|spread)$/;
const PAST = /[a-z]{2}ed$|\p{Script=Cyrillic}{2}(?:в|ла|ло|ли|вся|лась|лось|лись|лася|лося|лися|но|то|ны|ні|на)$/u;

/** So many letters in common may be a form of one word: "burn", "burned". */
const FORM = 4;

/** True where two beginnings of words are taken for those of forms of one word. */
export const areForms = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= FORM && (a.startsWith(b) || b.startsWith(a)));

/** How many of the words of weight of one text are in the other too, and how many the one has that has fewer. */
export function rootsInCommon(a: string, b: string): { readonly count: number; readonly of: number } {
  const [one, other] = [rootsIn(a), rootsIn(b)];
  return { count: one.filter((root) => other.some((another) => areForms(root, another))).length, of: Math.min(one.length, other.length) };
}
