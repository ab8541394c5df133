import { CONCEPTS } from "./concept-data.ts";
import { stem } from "./stem.ts";

/** A concept, by its place in data/concepts.txt; those of persons and things stand first, numbers last. */
export type Concept = number;

interface Lexicon {
  /** English words by their stems. */
  readonly stems: ReadonlyMap<string, readonly Concept[]>;
  readonly whole: ReadonlyMap<string, readonly Concept[]>;
  readonly beginnings: ReadonlyMap<string, readonly Concept[]>;
  readonly names: readonly string[];
}

/** Built when a second language is met. */
let held: Lexicon | null = null;

function lexicon(): Lexicon {
  held ??= lexiconOf(CONCEPTS);
  return held;
}

function lexiconOf(text: string): Lexicon {
  const stems = new Map<string, Concept[]>();
  const whole = new Map<string, Concept[]>();
  const beginnings = new Map<string, Concept[]>();
  const names: string[] = [];
  const put = (map: Map<string, Concept[]>, word: string, concept: Concept): void => {
    const at = map.get(word);
    if (at === undefined) map.set(word, [concept]);
    else if (!at.includes(concept)) at.push(concept);
  };
  for (const line of text.split("\n")) {
    const [name = "", rest] = line.startsWith("#") ? [] : line.split(": ");
    if (rest === undefined) continue;
    const concept = names.push(name) - 1;
    const [english = "", ...others] = rest.split("|");
    for (const word of english.trim().split(" ")) put(stems, stem(word.replace("=", "")), concept);
    for (const word of others.flatMap((words) => folded(words).trim().split(" ")))
      if (word.startsWith("=")) put(whole, word.slice(1), concept);
      else put(beginnings, word, concept);
  }
  return { stems, whole, beginnings, names };
}

/** As words are folded where they stand in slots: й is и, ї is і, ё is е. */
const folded = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");

/** How many letters a word may have behind the beginning by which it is known, in Cyrillic and in Hangul. */
const ENDING = { cyrillic: 6, hangul: 5 } as const;
const HANGUL = /^\p{Script=Hangul}/u;
/** What may follow a Korean noun of one syllable. */
const PARTICLE =
  /^(?:[은는이가을를에의도로와과들만간]|에서|으로|에게|까지|부터|쯤|께|여|가량|이나|동안|만에|이라고|라고|이다|이었다)?(?:에|은|는|의|도|에서)?$/;

/** What a stem of {@link Slots} means; none where the lexicon does not have it. "10분" is two words. */
export function conceptsOf(stemmed: string): readonly (readonly Concept[])[] {
  const word = stemmed.normalize("NFC");
  const figures = /^\d+(?=\p{Script=Hangul})/u.exec(word)?.[0] ?? "";
  // "27세" is an age, and no three.
  const rest = word.slice(figures.length);
  const pieces = figures === "" ? [word] : [figures, rest === "세" ? "살" : rest];
  return pieces.flatMap(meaningsOf);
}

/** "화물열차는": a Korean word may be put together from two. */
function meaningsOf(word: string): readonly (readonly Concept[])[] {
  const own = meaningOf(word);
  if (own.length === 0) return [];
  if (!HANGUL.test(word)) return [own];
  const { beginnings } = lexicon();
  for (let length = 2; length <= word.length - 2; length++) {
    const behind = beginnings.has(word.slice(0, length)) ? meaningOf(word.slice(length)) : [];
    if (behind.length > 0 && !behind.some((concept) => own.includes(concept))) return [own, behind];
  }
  return [own];
}

const NATION =
  /^(?:росіиськ|росіян|россииск|россиян|украінськ|украінц|украинск|украинц|(?:північно|південно)?кореиськ|(?:северо|южно)?кореиск|американськ|американск|німецьк|немецк|британськ|британск|польськ|польск|білоруськ|белорусск|китаиськ|китаиск|турецьк|турецк|японськ|японск|французьк|французск)/;

/** "російський", "северокорейских": of what country somebody or something is, which tells nothing apart where all is about two countries. */
export const isOfNation = (stemmed: string): boolean => NATION.test(stemmed);

function meaningOf(word: string): readonly Concept[] {
  const { stems, whole, beginnings } = lexicon();
  const known = stems.get(word) ?? whole.get(word);
  if (known !== undefined) return known;
  if (/^[\x00-\x7f]/.test(word) || isOfNation(word)) return [];
  const found = begunAs(word, beginnings);
  if (found.length > 0) return found;
  // "у потязі", "на дорозі": the last consonant changes in the case of where.
  const [changed, before = ""] = /([зцс])і$/.exec(word) ?? [];
  return changed === undefined ? [] : begunAs(`${word.slice(0, -2)}${CHANGED[before] ?? ""}і`, beginnings);
}

const CHANGED: Readonly<Partial<Record<string, string>>> = { з: "г", ц: "к", с: "х" };

function begunAs(word: string, beginnings: Lexicon["beginnings"]): readonly Concept[] {
  const hangul = HANGUL.test(word);
  const most = hangul ? ENDING.hangul : ENDING.cyrillic;
  for (let length = word.length; length > 0 && word.length - length <= most; length--) {
    const found = beginnings.get(word.slice(0, length));
    if (found === undefined) continue;
    if (!hangul || length > 1 || PARTICLE.test(word.slice(1))) return found;
  }
  return [];
}

/** A concept as a reason names it. */
export function conceptName(concept: Concept): string {
  return lexicon().names[concept] ?? "";
}
