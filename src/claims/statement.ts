import { ACCUSES, JUDGES } from "../record/rule-marks.ts";
import { english } from "../record/sentence.ts";
import { contraryOf, pointedAt } from "../record/statement-in-words.ts";
import type { Utterance } from "../record/utterance.ts";
import { withoutOddMarks } from "./odd-marks.ts";
import { isPointer } from "./points-back.ts";
import { askedWhether } from "./rejection.ts";

/**
 * The words that stand for a claim: of its members, one that says it plainly (in the affirmative, asserted, unhedged, in a complete
 * sentence of moderate length), of those one in the language that most of them speak (of two, that of the first of all to say it), and of those the shortest, then the
 * first in code-unit order. `first` is the first to say it.
 */
export function spokesman(members: readonly Utterance[], first: Utterance, languageOf: (utterance: Utterance) => string): Utterance {
  if (members.length === 1) return first;
  const speakers = new Map<string, number>();
  const languages = members.map(languageOf);
  for (const language of languages) speakers.set(language, (speakers.get(language) ?? 0) + 1);
  const own = languageOf(first);
  // What is copied says the same in the same words.
  const ranks = new Map<string, number>();
  const ranked = (words: string): number => {
    const known = ranks.get(words) ?? rankOfWords(words);
    ranks.set(words, known);
    return known;
  };
  const candidate = (utterance: Utterance, language: string): Candidate => ({
    utterance,
    rank: rank(utterance, ranked(utterance.words)),
    speakers: (speakers.get(language) ?? 0) + (language === own ? 0.5 : 0),
  });
  return members.reduce(
    (best, member, i) => {
      const next = candidate(member, languages[i] ?? "");
      return isBefore(next, best) ? next : best;
    },
    candidate(first, own),
  ).utterance;
}

interface Candidate {
  readonly utterance: Utterance;
  readonly rank: number;
  readonly speakers: number;
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.speakers === b.speakers ? shorter(a.utterance, b.utterance) : a.speakers > b.speakers;
}

function shorter(a: Utterance, b: Utterance): boolean {
  if (a.words.length !== b.words.length) return a.words.length < b.words.length;
  return a.words === b.words ? a.id < b.id : a.words < b.words;
}

function rank({ rule, slots, polarity, hedged }: Utterance, words: number): number {
  return (
    words +
    (rule.endsWith(JUDGES) && words < POINTER ? POINTER : 0) +
    (slots.negated ? 8 : 0) +
    (polarity === "for" ? 0 : 4) +
    (hedged ? 1 : 0)
  );
}

function rankOfWords(words: string): number {
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return (
    (isPointer(words) ? POINTER : 0) +
    (LEANING.test(words) ? 5 : POINTING.test(words) ? 1 : 0) +
    (/^\p{L}+ing\b/u.test(words) ? 1 : 0) +
    (count >= 5 && count <= 40 ? 0 : 2)
  );
}

/** What only points at something, or judges what another says, says nothing plainly. */
const POINTER = 16;

/** A sentence that begins so says of whom only together with the one before it. */
const LEANING = /^(?:that )?(?:some|most|many|few|all|both|one|two|three|none|each|either) of (?:them|us|these|those)(?!\p{L})/iu;
const POINTING = /^(?:that )?(?:they|we|both|this|these|those|вони|ми|обидва|обидві|они|мы|оба|обе|이들|그들)(?!\p{L})/iu;

/**
 * What an utterance states, as a sentence of its own: first letter large, no comma or full stop at its end, no quotation marks around the whole. A claim is
 * always the affirmative, since a "no" in the words counts as a denial of it; where nobody has put it so, the sentence says that it is meant.
 */
export function statementOf({ words, slots, rule }: Utterance): string {
  const sentence = sentenceOf(askedWhether(words) ?? (rule.endsWith(ACCUSES) ? accused(words) : words));
  if (isPointer(sentence)) return english(pointedAt(sentence.toLowerCase()));
  return slots.negated ? english(contraryOf(sentence)) : sentence;
}

/** Whoever is accused, without the verb that says so: "the army | of firing first", "the mayor | for the flood". */
const ACCUSED = /^((?:["“‘]?[\p{L}\p{N}][\p{L}\p{N}.'’&-]*\s){1,8}?)(of|for)\s(?=\S+)/u;

function accused(words: string): string {
  const found = ACCUSED.exec(words);
  const [whole = "", who = "", how = ""] = found ?? [];
  if (found === null || /\b(?:is|are|was|were|has|have|had)\s$/u.test(who)) return words;
  const many = /^(?:both|two|three|four|several)\s|^(?:the|its|their|his|her|our)\s.*[^s]s\s$|\sand\s/iu.test(who);
  return `${who}${many ? "are" : "is"} ${how === "of" ? "guilty of" : "to blame for"} ${words.slice(whole.length)}`;
}

/** "put the number at five", "raised the toll to 31": what is left without its verb is told with one again. */
const COUNT = String.raw`^((?:the|its|their|his|her)\s(?:\p{L}+\s){0,2}(?:number|toll|count|tally|figure|total|estimate)(?:\sof\s[^,;.]{1,120}?)?)`;
const NUMBER = String.raw`(?:\p{N}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)\b)`;
const PUT_AT = new RegExp(String.raw`${COUNT}(?=\sat\s(?:\p{L}+\s){0,2}${NUMBER})`, "iu");
const CHANGED = new RegExp(String.raw`${COUNT}(?=\s(?:from\s\S+\s)?to\s(?:\p{L}+\s){0,2}${NUMBER})`, "iu");

/** "called the video a fake", "calls their claims lies": what something is called, without the verb that says so. */
const CALLED =
  /^((?:the|this|that|his|her|its|their|these|those)\s(?:\p{L}[\p{L}'’-]*\s){0,8}?\p{L}[\p{L}'’-]*)(?=\s(?:(?:an?\s(?:\p{L}+\s)?(?:lie|fake|hoax|fabrication|forgery|invention|myth|falsehood))|lies|fakes|fabrications|falsehoods|forgeries|nonsense|false|untrue|baseless|unfounded|propaganda)$)/iu;
const FINITE = /\b(?:is|are|was|were|be|been|being|has|have|had|prove[sd]?|seem(?:s|ed)?|of\swhat)\b/iu;

function withCopula(words: string): string {
  const bare = words.replace(/[.,]$/, "");
  const called = FINITE.test(bare) ? null : CALLED.exec(bare)?.[1];
  if (called === undefined || called === null || /\s(?:who|that|which|he|she|they|it|never|always|often)$/iu.test(called)) return words;
  const behind = bare.slice(called.length);
  const plural = /(?:[^s]s|ies)$/.test(called) && !/^\san?\s/.test(behind);
  return `${called} ${plural || /^\s(?:lies|fakes|fabrications|falsehoods|forgeries)$/.test(behind) ? "are" : "is"}${behind}`;
}

function sentenceOf(words: string): string {
  const trimmed = withCopula(words)
    .replace(PUT_AT, "$1 put")
    .replace(CHANGED, "$1 changed")
    .replace(/\s+/g, " ")
    .replace(BETWEEN_PIECES, " … ")
    .trim()
    .replace(/^that (?!(?:is|was|will|would|had|has)\b)/, "")
    .replace(/^(?:But|And|So|Yet) (?=(?:\S+ ){3})/, "")
    .replace(/^["“«‘](.*)["”»’][.,]?$/u, "$1")
    .replace(/^any (?=\p{Ll})/u, "")
    .replace(/(?<![,;:\s])[,;:\s]+$/, "")
    .replace(/(?<=[\p{L}\p{N}]{2}["”»)]?)\.$/u, "");
  const sentence = withoutOddMarks(trimmed);
  const [first = ""] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}

/** Where a quotation is broken off for "he said" and goes on, its marks say nothing any more. */
const BETWEEN_PIECES = /,?["”»’]? … ["“«‘]?/gu;
