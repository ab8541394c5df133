import { lowerAt, type TimeWord } from "./time-words.ts";

/** Whether the clause around an expression speaks of what happened or of what is to come; `none` where it does not say. */
export type Tense = "past" | "future" | "none";

const FUTURE: ReadonlySet<string> = new Set(
  "will 'll shall won would must can could should may might expected expects expect scheduled schedule slated due plan plans planned planning set hopes hope expire expires expiring payable upcoming begins deadline intends proposed deadline forthcoming ahead until until by"
    .split(" ")
    .filter((w) => !["planned", "set", "until", "by", "could", "can", "proposed"].includes(w)),
);

const PAST: ReadonlySet<string> = new Set(
  "said was were had did been came went began took made gave got held left met rose fell saw told sent found grew won lost became led fled shot broke brought built bought sold spoke wrote drew drove ate flew knew paid put ran rang read sank sat set stood stole struck swore threw wore hit cut died killed".split(
    " ",
  ),
);
const REACH = 25;

/** Looks from the expression back to the beginning of its sentence, then a little ahead, for the nearest mark of tense. */
export function tenseAt(words: readonly TimeWord[], first: number, next: number, from: number, to: number): Tense {
  const stop = Math.max(from, first - REACH);
  for (let at = first - 1; at >= stop; at -= 1) {
    const tense = tenseOf(words, at);
    if (tense !== "none") return tense;
  }
  const end = Math.min(to, next + 14);
  for (let at = next; at < end; at += 1) {
    const tense = tenseOf(words, at);
    if (tense !== "none") return tense;
  }
  return "none";
}

function tenseOf(words: readonly TimeWord[], at: number): Tense {
  const word = lowerAt(words, at);
  if (FUTURE.has(word) && words[at]?.text !== "May" && words[at]?.text !== "Will") return "future";
  if (word === "to" && infinitive(words, at)) return "future";
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed") && words[at]?.text === word)) return "past";
  return "none";
}

const TO_NOUN: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that these those him them us me it you".split(" "),
);

/** "to" before a verb: no article or pronoun, not a name, not a number. */
function infinitive(words: readonly TimeWord[], at: number): boolean {
  const after = words[at + 1];
  if (after === undefined || after.kind !== "word" || after.text !== after.lower || TO_NOUN.has(after.lower)) return false;
  if (["according", "due", "from", "close", "up", "next", "prior", "compared", "related"].includes(lowerAt(words, at - 1))) return false;
  return !/(?:s|tion|ment|ity|ed|ing)$/.test(after.lower);
}
