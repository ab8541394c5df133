import { cueForm } from "./cue-form.ts";
import type { PennTag } from "./penn-tag.ts";
import { CLAUSE, FINITE, type Sentence } from "./tagged-sentence.ts";

/** "A text, read to the court, said", ", dated 4 May,": a participle that stands behind a comma, or null. */
export function asideTag(sentence: Sentence, i: number, tag: PennTag, word: string): PennTag | null {
  const { tags, lower } = sentence;
  const next = lower[i + 1] ?? "";
  if (isHeadlineVerb(sentence, i, tag)) return "VBZ";
  // "Pirates lied, freed captain says"
  if (/^VB[DN]$/.test(tag) && tags[i + 1] === "NN" && i + 3 >= sentence.end && cueForm(lower[i + 2] ?? "")?.frames.has("clause") === true)
    return "JJ";
  if (word === "read" && /^(?:to|out|by|aloud)$/.test(next)) return "VBN";
  const aside = /^(?:VB[DN]|JJ)$/.test(tag) && (isAside(word, next) || isHow(tags, i));
  return aside && (word === "dated" || goesOnBehind(tags, i)) ? "VBN" : null;
}

/** ", heard separately,": an adverb, and nothing else, stands behind it up to the comma. */
const isHow = (tags: readonly PennTag[], i: number): boolean =>
  tags[i] === "VBD" && tags[i + 1] === "RB" && tags[i + 2] === "," && FINITE.has(tags[i + 3] ?? "FW");

/** ", dated 4 May,", ", questioned on the origin of the letters,": participles that no subject of theirs stands before. */
const isAside = (word: string, next: string): boolean =>
  word === "dated" ||
  (/^(?:asked|pressed|questioned|challenged|quizzed)$/.test(word) && /^(?:on|about|over|by|whether|why|if|how)$/.test(next));

/** A verb stands behind the comma that closes the aside at `i`. */
function goesOnBehind(tags: readonly PennTag[], i: number): boolean {
  for (let at = i + 1; at < tags.length && at - i <= CLAUSE && tags[at] !== "."; at++)
    if (tags[at] === "," && /^(?:VB[DZN]|MD|RB)$/.test(tags[at + 1] ?? "")) return true;
  return false;
}

/** Things that carry words, which may be sent, read out or dated. */
const MESSAGE =
  /^(?:letters?|statements?|notes?|e-?mails?|messages?|posts?|interviews?|reports?|memos?|documents?|texts?|transcripts?|affidavits?|recordings?|broadcasts?|speech(?:es)?|testimony|tapes?|replies|reply|notices?|leaflets?|warnings?)$/;
const HANDLED: ReadonlySet<string> = new Set(
  "read sent dated addressed published released posted issued obtained leaked submitted handed delivered broadcast carried recorded circulated shown aired passed printed".split(
    " ",
  ),
);

/** "said in a letter read to the court that": a participle of what something was said in, and no past tense. */
export const isOfMessage = ({ tags, lower }: Sentence, i: number): boolean =>
  (tags[i - 2] === "DT" || tags[i - 2] === "JJ" || tags[i - 2] === "PRP$") &&
  HANDLED.has(lower[i] ?? "") &&
  MESSAGE.test(lower[i - 1] ?? "") &&
  [lower[i - 3], lower[i - 4]].some((word) => /^(?:in|by|through|from)$/.test(word ?? "")) &&
  (lower[i] === "dated" || /^(?:TO|IN|RP)$/.test(tags[i + 1] ?? ""));

/** How many words the speaker has that a headline ends with. */
const SPEAKER = 6;

/** "Port is a wreck, blasts skipper": a headline ends with who says the rest, and has no full stop. */
const isHeadlineVerb = (sentence: Sentence, i: number, tag: PennTag): boolean => tag === "NNS" && closesHeadline(sentence, i);

/** Nothing but a speaker stands behind the verb of saying at `i`. */
export function closesHeadline({ tags, lower, start, end }: Sentence, i: number): boolean {
  if (end - i < 2 || end - i > SPEAKER || i - start < 3) return false;
  const verb = cueForm(lower[i] ?? "");
  if (verb === null || !(verb.frames.has("clause") || SCOLDS.test(verb.lemma))) return false;
  for (let at = i + 1; at < end; at++) if (!/^(?:NNP?S?|JJR?|POS|RB)$/.test(tags[at] ?? "")) return false;
  return true;
}

/** What headlines have for "says angrily". */
export const SCOLDS = /^(?:blast|slam|fume|rage|storm|moan|thunder|rant|sob|gush|beam)$/;

/** "Periodic report: the families", "Situation note: water": what a text is, before the colon that opens it. */
export const isTitleOfText = ({ tags, lower, start }: Sentence, i: number): boolean =>
  tags[i + 1] === ":" &&
  i > start &&
  i - start <= 3 &&
  /^(?:report|note|update|review|profile|comment|brief|alert)$/.test(lower[i] ?? "") &&
  /^(?:JJ|NN|NNP)$/.test(tags[i - 1] ?? "") &&
  lower[i - 1] !== "police";
