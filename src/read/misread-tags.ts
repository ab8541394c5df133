import { cueForm } from "./cue-form.ts";
import { isVerbTag, type PennTag } from "./penn-tag.ts";
import { FINITE, type Sentence } from "./tagged-sentence.ts";
import { markOf } from "./word-mark.ts";

/** The heads of offices and places that "works" stands before: "the works minister". */
const OF_WORKS =
  /^(?:ministers?|ministry|departments?|depots?|managers?|foreman|foremen|committees?|yards?|canteens?|councils?|director|directorate|crews?)$/;

/** Words that are misread whatever their tag. */
const MISREAD = markOf(new Set(["asks", "slip", "nonetheless", "nevertheless", "that", "post"]));

/** What is done to whoever is to answer, as the opening of a sentence. */
const ASKED = /^(?:pressed|challenged|quizzed)$/;

/** The tag of a word that a tagger takes for another in the places where papers have it, or null. */
export function misreadTag(sentence: Sentence, i: number): PennTag | null {
  const tag = sentence.tags[i] ?? "FW";
  const nounOrVerb = isVerbTag(tag) || tag === "NNS";
  const open = nounOrVerb || tag === "IN" || tag === "JJ" || i === sentence.start;
  if (!open && ((sentence.marks[i] ?? 0) & MISREAD) === 0) return null;
  const word = sentence.lower[i] ?? "";
  if (word === "asks") return /^(?:DT|JJ|CD)$/.test(sentence.tags[i - 1] ?? "") ? null : "VBZ";
  // "let slip that"
  if (word === "slip" && /^lets?$|^letting$/.test(sentence.lower[i - 1] ?? "")) return "VB";
  if (word === "nonetheless" || word === "nevertheless") return "RB";
  if (word === "that" && (isBeforeMiss(sentence, i) || isBehindSaying(sentence, i))) return "IN";
  const placed = placedTag(sentence, i, word);
  if (placed !== null) return placed;
  // "Pressed to name the officer, she said"
  if (i === sentence.start && ASKED.test(word) && /^(?:to|on|about|by|over|whether|if)$/.test(sentence.lower[i + 1] ?? "")) return "VBN";
  return nounOrVerb || word === "post" ? nounForVerb(sentence, i) : null;
}

/** The tag that the words beside it give to a word which could be another, or null. */
function placedTag(sentence: Sentence, i: number, word: string): PennTag | null {
  switch (sentence.tags[i]) {
    case "NNS":
      // "Ann Roe, 77, claims blundering vets rang her"
      return isBehindAge(sentence, i) ? "VBZ" : null;
    case "IN":
      // "The charity Paws Off said", "W says he'll come": a word and a letter for a name.
      return isOfName(sentence, i) || /^[b-hj-z]$/.test(word) ? "NNP" : null;
    case "JJ":
    case "JJS":
      return word.endsWith("-in-law") || word === "inquest" ? "NN" : null;
    default:
      return null;
  }
}

/** "said that Miss Orde had gone": before a name "that" stands for nothing. */
const isBeforeMiss = (sentence: Sentence, i: number): boolean => sentence.lower[i + 1] === "miss" && isNamedMiss(sentence, i + 1);

/** "the minutes record that secretary Phyllis Orr": what a verb of saying governs is no clause of a noun. */
const isBehindSaying = ({ tags, lower }: Sentence, i: number): boolean =>
  tags[i] === "WDT" && FINITE.has(tags[i - 1] ?? "FW") && cueForm(lower[i - 1] ?? "")?.frames.has("only") === false;

/** Behind a name and an age between commas stands the verb. */
const isBehindAge = ({ tags, lower, start }: Sentence, i: number): boolean =>
  i - 4 >= start &&
  tags[i - 1] === "," &&
  tags[i - 2] === "CD" &&
  tags[i - 3] === "," &&
  tags[i - 4] === "NNP" &&
  cueForm(lower[i] ?? "")?.frames.has("clause") === true;

/** The last word of a name, "Paws Off", right before a verb of saying. */
const isOfName = ({ tags, lower }: Sentence, i: number): boolean =>
  tags[i - 1] === "NNP" && /^(?:off|up|out|on|in|over)$/.test(lower[i] ?? "") && /^(?:said|says|told)$/.test(lower[i + 1] ?? "");

function nounForVerb(sentence: Sentence, i: number): PennTag | null {
  const { tags, lower, start } = sentence;
  const [word, next, before] = [lower[i] ?? "", lower[i + 1] ?? "", lower[i - 1] ?? ""];
  switch (word) {
    case "post":
      // "the officer at the observation post told"
      return /^NNP?$|^DT$/.test(tags[i - 1] ?? "") && (FINITE.has(tags[i + 1] ?? "FW") || tags[i + 1] === "VBN") ? "NN" : null;
    case "reports":
    case "claims":
      // "Asked about reports that", "notes with concern claims that"
      if (!/^(?:that|of)$/.test(next)) return null;
      return (tags[i - 1] === "IN" && before !== "that") || before === "about" || (tags[i - 1] === "NN" && lower[i - 2] === "with")
        ? "NNS"
        : null;
    case "rules":
      // "asking which rules he meant"
      return /^(?:which|what|whose)$/.test(before) && tags[i + 1] === "PRP" ? "NNS" : null;
    case "works":
      return i > start && OF_WORKS.test(next) ? "NNS" : null;
    case "miss":
      return isNamedMiss(sentence, i) ? "NNP" : null;
    default:
      return null;
  }
}

/** "that Miss had said so", "that Miss Orde, who", "that Miss Orde had": one word behind it, and then a mark or the verb of a clause. */
const isNamedMiss = ({ tags, lower }: Sentence, i: number): boolean =>
  /^(?:had|has|was|is)$/.test(lower[i + 1] ?? "") ||
  (/^(?:NNP|JJ|NN|FW)$/.test(tags[i + 1] ?? "") && /^(?:,|VBD|VBZ|MD)$/.test(tags[i + 2] ?? ""));
