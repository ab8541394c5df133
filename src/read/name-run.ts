import { placeAt } from "./gazetteer.ts";
import { actNumberEnd } from "./name-act.ts";
import { isBehindCraft } from "./name-craft.ts";
import {
  COMMON,
  FUNCTION_WORDS,
  GIVEN,
  INSTITUTIONS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  PORTFOLIOS,
  TIME_WORDS,
  TITLE_TABLE,
} from "./name-lexicon.ts";
import { isOfPaper } from "./name-paper.ts";
import type { NameWord } from "./name-word.ts";
import type { Sentence } from "./token.ts";

const PARTICLES = new Set("de van von der den bin ibn bint al el da di du dos la le zu ter ten y ul abu ben".split(" "));
/** Words that take "of …" into a name: "Republic of Tyva". */
const TAKES_OF: ReadonlySet<string> = new Set(
  "republic kingdom gulf sea strait bay isle isles cape city province state house chiefs voice battle operation islamic emirate heads friends university line port mount church order knights sons army lions bank book joint".split(
    " ",
  ),
);
const TAKES_FOR = new Set(
  "office centre center organisation organization agency department observatory committee fund ministry commission institute program programme directorate council secretariat movement front society foundation party union association bureau initiative coalition network group alliance committee".split(
    " ",
  ),
);
const TAKES_ON = new Set("committee commission council conference treaty convention agreement subcommittee group".split(" "));
/** Plurals whose possessive stays inside a name: "Workers' Party". */
const INNER_POSSESSIVE = new Set(
  "people peoples workers women women's men children veterans journalists doctors lawyers farmers soldiers king queen general states students mothers writers physicians sailors".split(
    " ",
  ),
);
const NUMBERED = new Set(
  "unit flight channel area group brigade division regiment point bureau department directorate school camp checkpoint line highway route no".split(
    " ",
  ),
);

/** True where the word may begin a name at this place. */
export function beginsName(words: readonly NameWord[], i: number, sentence: Sentence): boolean {
  const word = words[i];
  if (word === undefined || !word.capital || (isBarred(word) && !isGivenName(words, i, sentence) && !isOfPaper(words, i))) return false;
  if (isMark(words, i, sentence)) return false;
  if (word.text.endsWith(".") && /^\p{Lu}\.$/u.test(word.text) && /^(?:on|via)$/.test(words[i - 1]?.lower ?? "")) return false;
  if (word.opensWithVerb && opens(words, i, sentence)) return false;
  if (!opens(words, i, sentence)) return !FUNCTION_WORDS.has(word.lower) || word.text === word.text.toUpperCase();
  if (isGivenName(words, i, sentence)) return true;
  // "Defence ministry: …" begins a sentence with no name.
  const body = words[i + 1]?.capital === true ? null : INSTITUTIONS.longestAt(words, i, sentence.last);
  if (body !== null && body.count > 1) return false;
  if (!COMMON.has(word.lower) || (word.text.length > 1 && word.text === word.text.toUpperCase() && !FUNCTION_WORDS.has(word.lower)))
    return true;
  if ((KNOWN_ORGANISATIONS.longestAt(words, i, sentence.last)?.count ?? 0) > 1 || (placeAt(words, i, sentence.last)?.count ?? 0) > 1)
    return true;
  if (TITLE_TABLE.longestAt(words, i, sentence.last) !== null) return true;
  return mayQualify(word.lower) && words[i + 1]?.capital === true && i + 1 < sentence.last;
}

/** "Q. Where were you?", "RT @dawn", the letters of a plate: capitals that begin no name. */
const isMark = (words: readonly NameWord[], i: number, sentence: Sentence): boolean =>
  (i === sentence.first && /^[QA]\.$/.test(words[i]?.text ?? "")) ||
  (words[i]?.text === "RT" && words[i + 1]?.text.startsWith("@") === true) ||
  isOfPlate(words, i);

/** "with the plate KV 2291 C": the letters of a plate name nobody. */
const isOfPlate = (words: readonly NameWord[], i: number): boolean =>
  /^\p{Lu}{1,3}$/u.test(words[i]?.text ?? "") &&
  words.slice(Math.max(0, i - 5), i).some(({ lower }) => /^(?:plates?|registration|registered|licen[cs]e|numberplates?)$/.test(lower));

/** The first word of a sentence or of a quotation in it. */
export function opens(words: readonly NameWord[], i: number, sentence: Sentence): boolean {
  for (let k = i - 1; k >= sentence.first; k--) {
    const before = words[k];
    if (before === undefined) return true;
    if (/^[\p{L}\p{N}]/u.test(before.text)) return false;
    if (/^["“‘«:;(—–•*]|^''$|^``$|^-{1,2}$|^\.+$/.test(before.text)) return true;
  }
  return true;
}

/** A noun or adjective that may be a part of a name at the start of a sentence, as in "Military Police". */
function mayQualify(lower: string): boolean {
  return !FUNCTION_WORDS.has(lower) && !TIME_WORDS.has(lower) && !/(?:ed|ing|said|says|told)$/.test(lower);
}

/** "Jan Holt" is no month. */
function isGivenName(words: readonly NameWord[], i: number, sentence: Sentence): boolean {
  return GIVEN.has(words[i]?.lower ?? "") && i + 1 < sentence.last && words[i + 1]?.capital === true;
}

function isBarred(word: NameWord): boolean {
  if (word.text === "I" || word.lower === "the" || word.lower === "no.") return true;
  return word.text.length > 2 && TIME_WORDS.has(word.lower.endsWith(".") ? word.lower.slice(0, -1) : word.lower);
}

/** The end (exclusive) of the run of capitalised words and their connectors that begins at `from`. */
export function runEnd(words: readonly NameWord[], from: number, sentence: Sentence): number {
  let j = from;
  let head = words[from]?.lower ?? "";
  while (j < sentence.last) {
    const word = words[j];
    if (word === undefined) break;
    const step =
      j === from || (word.capital && (isOfPaper(words, j) || (!isBarred(word) && !isSmall(words, j, sentence))))
        ? 1
        : connector(words, from, j, sentence, head);
    if (step === 0) break;
    const title = step === 1 ? (TITLE_TABLE.longestAt(words, j, sentence.last)?.count ?? 1) : 1;
    j += Math.max(step, title);
    j = actNumberEnd(words, j, sentence.last);
    const last = words[j - 1];
    if (last === undefined || last.ends) break;
    head = last.lower;
  }
  return Math.min(j, sentence.last);
}

/** A small word that begins with a capital by chance, and not as a given name behind a title: "Foreign Minister *Per* Holt". */
function isSmall(words: readonly NameWord[], j: number, sentence: Sentence): boolean {
  const word = words[j];
  if (word === undefined || !FUNCTION_WORDS.has(word.lower) || !/\p{Ll}/u.test(word.text)) return false;
  return !(
    /^(?:per|will|may|an|so|do|no|on|in)$/.test(word.lower) &&
    TITLE_TABLE.get(words[j - 1]?.text ?? "") !== undefined &&
    isCapitalAt(words, j + 1, sentence)
  );
}

/** How many words to take on where the word at `j` is no capitalised one; 0 ends the run that begins at `from`. */
function connector(words: readonly NameWord[], from: number, j: number, sentence: Sentence, head: string): number {
  const word = words[j];
  if (word === undefined) return 0;
  if (/^\d+(?:\.\d+)?$/.test(word.text)) return NUMBERED.has(head) || isBehindCraft(words, from) ? 1 : 0;
  if (isCapitalAt(words, j + 1, sentence))
    return joins(word, words[j + 1]?.lower ?? "", head) || isUnionOfTwo(words, from, j, sentence, head) ? 2 : 0;
  if (PARTICLES.has(word.text) && PARTICLES.has(words[j + 1]?.text ?? "") && isCapitalAt(words, j + 2, sentence)) return 3;
  return takes(word.lower, head) && words[j + 1]?.lower === "the" && isCapitalAt(words, j + 2, sentence) ? 3 : 0;
}

/** "the Miners and Smelters' Union": two trades that one union is of; `j` is the "and". */
function isUnionOfTwo(words: readonly NameWord[], from: number, j: number, sentence: Sentence, head: string): boolean {
  if (words[j]?.lower !== "and" || words[from - 1]?.lower !== "the" || j - from > 2) return false;
  if (j - from > 1 && ORGANISATION_HEADS.has(head)) return false;
  for (let i = j + 1; i < Math.min(sentence.last - 1, j + 4); i++) {
    if (/^['’]$/.test(words[i]?.text ?? "")) return OF_TRADES.test(words[i + 1]?.text ?? "");
    if (!isCapitalAt(words, i, sentence)) return false;
  }
  return false;
}

const OF_TRADES = /^(?:Union|Federation|Association|Confederation|Guild|Syndicate|Society)$/;

function isCapitalAt(words: readonly NameWord[], i: number, sentence: Sentence): boolean {
  const word = i < sentence.last ? words[i] : undefined;
  return word?.capital === true && (!isBarred(word) || isOfPaper(words, i));
}

/** Whether a small word binds a name to the capitalised word after it. */
function joins(word: NameWord, next: string, head: string): boolean {
  if (PARTICLES.has(word.text) || word.text === "&") return true;
  if (word.lower === "'s") return INNER_POSSESSIVE.has(head);
  if (word.text === "'" || word.text === "’") return INNER_POSSESSIVE.has(head) || (head.endsWith("s") && ORGANISATION_HEADS.has(next));
  if (word.lower === "and") return PORTFOLIOS.has(head) && PORTFOLIOS.has(next);
  return takes(word.lower, head);
}

function takes(word: string, head: string): boolean {
  if (word === "of") return ORGANISATION_HEADS.has(head) || TAKES_OF.has(head);
  if (word === "for") return TAKES_FOR.has(head);
  return word === "on" && TAKES_ON.has(head);
}
