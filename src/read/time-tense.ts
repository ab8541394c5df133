import { lowerAt, type TimeWord } from "./time-words.ts";

/** Whether the clause around an expression speaks of what happened or of what is to come; `none` where it does not say. */
export interface Tense {
  readonly is: "past" | "future" | "none";
  /** Only an infinitive looks ahead: "to mark", which what happened yesterday may be too. */
  readonly loose: boolean;
  /** The mark of tense stands right before the expression: "killed on Jan. 14". */
  readonly close: boolean;
}

const FUTURE: ReadonlySet<string> = new Set(
  "will 'll shall planned postponed would must should may might expected expects expect scheduled slated due planning expire expires expiring payable upcoming deadline intends forthcoming".split(
    " ",
  ),
);
/** What is arranged is told in the present: "they sit down on Monday", "parliament convenes on Friday". */
const ARRANGED: ReadonlyMap<string, RegExp> = new Map([
  ...["meet", "convene", "reconvene", "travel", "depart", "gather", "resume"].flatMap((verb): [string, RegExp][] => [
    [verb, /^/],
    [`${verb}s`, /^/],
  ]),
  ["sit", /^down$/],
  ["sits", /^/],
  ["heads", /^to$/],
]);
/** Nouns as often as verbs: they look ahead only with what is intended. */
const INTENTIONS: ReadonlySet<string> = new Set("plan plans hope hopes".split(" "));
const INTENDED: ReadonlySet<string> = new Set(["to", "for", "on"]);
/** Past forms that do not end in -ed. What was said counts: "said Monday that it will" happened on Monday. */
const PAST: ReadonlySet<string> = new Set(
  "said was were had did been came went began took made gave got held left met rose fell saw told sent found grew won lost became led fled shot broke brought built bought sold spoke wrote drew drove ate flew knew paid put ran rang read sank sat stood stole struck swore threw wore hit cut set put shut split quit let spread drove chose drank dealt dug fought flung forgot froze hid hung lay laid leapt lent meant rode rang sent shook slid slew slept sought spent spun stuck strove swam taught tore thought understood withdrew woke wound".split(
    " ",
  ),
);
const BACK = 18;
const AHEAD = 14;
const CLOSE = 4;

/** Looks from the expression back to the beginning of its sentence, then a little ahead, for the nearest mark of tense. */
export function tenseAt(words: readonly TimeWord[], first: number, next: number, from: number, to: number): Tense {
  const stop = Math.max(from, first - BACK);
  for (let at = first - 1; at >= stop; at -= 1) {
    const is = tenseOf(words, at);
    if (is !== "none") return { is, close: first - at <= CLOSE, loose: lowerAt(words, at) === "to" };
  }
  const end = Math.min(to, next + AHEAD);
  for (let at = next; at < end; at += 1) {
    const is = tenseOf(words, at);
    if (is !== "none") return { is, close: false, loose: lowerAt(words, at) === "to" };
  }
  return { is: "none", close: false, loose: false };
}

function tenseOf(words: readonly TimeWord[], at: number): Tense["is"] {
  const word = words[at];
  if (word === undefined || word.kind === "number") return "none";
  if (INTENTIONS.has(word.lower)) return INTENDED.has(lowerAt(words, at + 1)) ? "future" : "none";
  if (ARRANGED.get(word.lower)?.test(lowerAt(words, at + 1)) === true) return "future";
  if (FUTURE.has(word.lower)) return word.text === "May" || word.text === "Will" ? "none" : "future";
  if (word.lower === "to" && isInfinitive(words, at)) return "future";
  return isPast(words, at, word) ? "past" : "none";
}

/** A past form: no participle before its noun ("preferred shares"), and none after "be", where what stands before decides. */
function isPast(words: readonly TimeWord[], at: number, word: TimeWord): boolean {
  if (lowerAt(words, at - 1) === "be") return false;
  if (PAST.has(word.lower)) return true;
  if (word.lower.length <= 4 || !word.lower.endsWith("ed") || word.text !== word.lower) return false;
  return !/(?:[^s]s|ion|ment|ing)$/.test(lowerAt(words, at + 1)) || lowerAt(words, at + 1) === "its";
}

const NOT_VERBS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that these those him them us me it you have".split(" "),
);

/** "to" before a verb: no article or pronoun, not a name, not a number. */
function isInfinitive(words: readonly TimeWord[], at: number): boolean {
  const after = words[at + 1];
  if (after === undefined || after.kind !== "word" || after.text !== after.lower || NOT_VERBS.has(after.lower)) return false;
  if (["according", "from", "close", "up", "next", "prior", "compared", "related", "due"].includes(lowerAt(words, at - 1))) return false;
  return !/(?:s|tion|ment|ity|ed|ing)$/.test(after.lower);
}
