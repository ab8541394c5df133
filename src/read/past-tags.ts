import { cueForm, phrasalForm } from "./cue-form.ts";
import { isBehindRelative, SUBJECT } from "./noun-or-verb.ts";
import type { PennTag } from "./penn-tag.ts";
import { CLAUSE, FINITE, hasFinite, isAlone, isVerbless, NEAR, type Sentence, wordBefore } from "./tagged-sentence.ts";
import { isPastAlone, isPastBehindAside, isPastRemark } from "./verb-of-clause.ts";

/** Words that a participle may follow. */
export const AUXILIARY = new Set(
  "be am is are was were been being 's 're 'm have has had having 've 'd get gets got getting gotten".split(" "),
);
const PRONOUNS = new Set("those these some many others most few all both none each and but".split(" "));
/** What can follow a verb as its object, its clause or its infinitive, but not a participle behind a noun. */
const OBJECT = new Set<PennTag>(["DT", "PRP", "PRP$", "NNS", "NNP", "NNPS", "NN", "CD", "JJ", "JJR", "WP", "WRB", "``", "$"]);
/** Participles that a name follows: "a ship called the Heron". */
export const NAMING = /^(?:called|named|dubbed|titled|entitled|termed|known)$/;

/** An auxiliary stands before the word at `i`, with nothing between that would part them. */
export function hasAuxiliary({ tags, lower, start }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= start && i - at <= NEAR; at--) {
    if (AUXILIARY.has(lower[at] ?? "") && tags[at] !== "POS") return true;
    if (!tags[at]?.startsWith("RB") && tags[at] !== "PRP" && tags[at] !== "CC" && tags[at] !== "VBN") return false;
  }
  return false;
}

/** The word at `i`, tagged as a participle or adjective, is the simple past of its clause. */
export function isPast(sentence: Sentence, i: number): boolean {
  const { tags, lower } = sentence;
  if (hasAuxiliary(sentence, i)) return false;
  if (lower[i] === "said" && lower[i + 1] !== "to") return true;
  const before = beforeMark(sentence, wordBefore(sentence, i));
  const subject = before < 0 ? "" : (tags[before] ?? "");
  const object = OBJECT.has(tags[i + 1] ?? "FW");
  if (isPastOfAnother(sentence, i, before) || isPastAlone(sentence, i) || isOfWhose(sentence, i)) return true;
  if (tags[i] === "VBN" ? subject === "," && isPastBehindAside(sentence, i) : isPastRemark(sentence, i)) return true;
  if (SUBJECT.has(lower[before] ?? "")) return tags[i] !== "JJ" || object || isClosingRemark(sentence, i, before);
  if (before < 0 || /^(?:,|''|:)$/.test(subject)) return isPastBehindMark(sentence, i, subject);
  // "officials who asked not to speak publicly told the paper"
  if (subject === "VB" && object && cueForm(lower[i] ?? "")?.frames.has("person!") === true && isBehindWho(sentence, i)) return true;
  const phrase =
    /^(?:NN|PRP$|CD)/.test(subject) ||
    (subject === "JJ" && tags[before - 1] === "DT" && lower[i + 1] !== "by") ||
    PRONOUNS.has(lower[before] ?? "") ||
    subject === "-RRB-";
  return phrase && isPastBehindPhrase(sentence, i, subject);
}

/** "Another suspected a bomb" */
const isPastOfAnother = ({ tags, lower }: Sentence, i: number, before: number): boolean =>
  /^(?:another|each|neither)$/.test(lower[before] ?? "") && /^(?:DT|PRP|PRP\$|CD|WRB|WP|``)$/.test(tags[i + 1] ?? "");

/** "Son “begged nurses to look”": words in marks begin with the verb. */
const beforeMark = ({ tags, start }: Sentence, at: number): number => (tags[at] === "``" && at > start ? at - 1 : at);

/** "a woman whose rings vanished at a home says": the phrase behind "whose" has a verb of its own. */
function isOfWhose({ tags, lower, start }: Sentence, i: number): boolean {
  if (tags[i] !== "VBN" || lower[i + 1] === "by") return false;
  for (let at = i - 1; at > start && i - at <= NEAR; at--) {
    if (tags[at] === "WP$") return at < i - 1;
    if (!/^(?:NN|JJ|POS)/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "“They rang back,” he posted." */
const isClosingRemark = ({ tags, lower }: Sentence, i: number, before: number): boolean =>
  cueForm(lower[i] ?? "") !== null && /^[.]?$/.test(tags[i + 1] ?? "") && tags[before - 1] === "''";

/** "Ann Roe, 34, blasted: “…”": the verbs behind the colon are those of what is said. */
const opensSpeech = (sentence: Sentence, i: number): boolean =>
  sentence.tags[i + 1] === ":" && cueForm(sentence.lower[i] ?? "") !== null && !hasFinite(sentence, i);

/** "…, reported a fire": the only verb; "Dean, 34, laughed off the claim": a verb with its particle behind an age. */
const isPastBehindComma = (sentence: Sentence, i: number): boolean => {
  const { tags, lower } = sentence;
  const [word, next] = [lower[i] ?? "", lower[i + 1] ?? ""];
  return next !== "by" && ((cueForm(word) !== null && isVerbless(sentence, i)) || (tags[i - 2] === "CD" && isFramed(word, next)));
};

/** "“…,” said Ann Roe", "NATO's chief, meanwhile, called on both": a verb between a mark and what follows it. */
function isPastBehindMark(sentence: Sentence, i: number, subject: string): boolean {
  const { tags, lower } = sentence;
  // "…, the chief of the guard, informed journalists"
  if (tags[i] === "JJ" && subject === ",") return cueForm(lower[i] ?? "")?.frames.has("person!") === true && /^NN/.test(tags[i + 1] ?? "");
  if (tags[i] !== "VBN") return false;
  // "Dan Freyer, the coxswain, recalled hearing": no participle governs another one.
  if (subject === "," && tags[i + 1] === "VBG" && cueForm(lower[i] ?? "") !== null) return true;
  if (subject === "," && isPastBehindComma(sentence, i)) return true;
  if ((subject === "," && opensSpeech(sentence, i)) || (lower[i + 1] !== "by" && isBehindRelative(sentence, i))) return true;
  // "They could not, submitted counsel"
  if (/^NNS?$/.test(tags[i + 1] ?? "") && cueForm(lower[i] ?? "")?.frames.has("clause") === true) return true;
  if (/^(?:PRP\$|CD|EX)$/.test(tags[i + 1] ?? "") && (tags[i + 1] === "EX" || isVerbless(sentence, i))) return true;
  return /^(?:NNP|DT|PRP)$/.test(tags[i + 1] ?? "");
}

function isPastBehindPhrase(sentence: Sentence, i: number, subject: string): boolean {
  const { tags, lower } = sentence;
  const [verb, word, behind] = [lower[i] ?? "", lower[i + 1] ?? "", tags[i + 1] ?? "FW"];
  // "A guard laughed and said", "My brother called and said": verbs in a row have one form.
  if (behind === "CC" && (tags[i + 2] === "VBD" || lower[i + 2] === "said")) return true;
  // "a competition called the Prize": a name is given, and nobody says anything.
  if (NAMING.test(verb) && /^NNS?$/.test(subject) && !/^(?:for|on|upon|out)$/.test(word) && !/^(?:PRP|CD)$/.test(behind)) return false;
  // "nine suspected cases have been reported"
  if (subject === "CD" && behind === "NNS" && FINITE.has(tags[i + 2] ?? "FW")) return false;
  // "A novice who hid in the loft related that"
  if (word === "that" && cueForm(verb) !== null && isBehindWho(sentence, i)) return true;
  // "a woman who gave only her first name called for an inquiry"
  if (cueForm(verb) !== null && isFramed(verb, word) && isBehindWho(sentence, i)) return true;
  const object = OBJECT.has(behind) || word === "that";
  if (tags[i] === "JJ") return object && behind !== "NN" && behind !== "NNS" && isAlone(sentence, i);
  if (object || (word === "to" && cueForm(verb)?.frames.has("to") === true)) return true;
  // "The spokesman dismissed as speculation a report that"
  if (word === "as") return cueForm(verb)?.frames.has("object") === true && isVerbless(sentence, i);
  return word !== "by" && (word === "to" || isFramed(verb, word) || isOfThat(sentence, i)) && isAlone(sentence, i);
}

/** The only verb before is that of "who" or "which". */
function isBehindWho({ tags, lower, start }: Sentence, i: number): boolean {
  for (let at = i - 1; at > start && i - at <= CLAUSE; at--)
    if (FINITE.has(tags[at] ?? "FW"))
      return (
        /^(?:who|which)$/.test(lower[at - 1] ?? "") ||
        // "A man who said he was his brother shouted"
        (/^(?:he|she|they)$/.test(lower[at - 1] ?? "") && /^(?:said|says|claimed)$/.test(lower[at - 2] ?? "") && lower[at - 3] === "who")
      );
  return false;
}

/** "said that conditions changed after": behind "that" with its phrase a clause must have a verb. */
function isOfThat({ tags, lower, start }: Sentence, i: number): boolean {
  for (let at = i - 1; at > start && i - at <= NEAR; at--) {
    if (lower[at] === "that") return tags[at - 1]?.startsWith("VB") === true;
    if (!/^(?:NN|JJ|DT|PRP\$|CD|POS)/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "called for", "agreed on Friday": a verb of saying before a preposition that it governs, or before anything where it takes a clause. */
function isFramed(verb: string, next: string): boolean {
  const frames = cueForm(verb)?.frames;
  if (phrasalForm([{ lower: verb }, { lower: next }], 0) !== null) return true;
  return frames !== undefined && (frames.has("clause") || [...frames].some((frame) => frame === next));
}
