// How Hangul names of places are written in Latin letters: Revised Romanisation (2000) in the South, McCune–Reischauer (1939) without its marks in the
// North. Sounds that change between syllables are written as both standards ask for names of places ("종로" is Jongno).

const REVISED_INITIALS = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ");
const REVISED_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const REVISED_FINALS = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
const MARKED_INITIALS = "k kk n t tt r m p pp s ss _ ch tch ch k t p h".split(" ");
/** Between sounds that are voiced. */
const VOICED_INITIALS = "g kk n d tt r m b pp s ss _ j tch ch k t p h".split(" ");
const MARKED_VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");

export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

const NIEUN = 2;
const RIEUL = 5;
const MIEUM = 6;
const SILENT = 11;

/** The Latin spellings of a name in Hangul, South and North; none for what is not Hangul alone. */
export function romanisedSyllables(name: string): readonly string[] {
  const syllables = syllablesOf(name);
  return syllables === null
    ? []
    : [...new Set([spelled(syllables, REVISED_VOWELS, revisedInitial), spelled(syllables, MARKED_VOWELS, markedInitial)])];
}

/** The letters of each syllable by their numbers in Unicode's arithmetic; null for what is not Hangul alone. */
export function syllablesOf(name: string): readonly Syllable[] | null {
  const found: Syllable[] = [];
  for (const character of name) {
    const code = character.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) return null;
    found.push({ initial: Math.floor(code / 588), vowel: Math.floor((code % 588) / 28), final: code % 28 });
  }
  return found;
}

type Initial = (initial: number, before: string) => string;

const plain = (letter: string | undefined): string => (letter === undefined || letter === "_" ? "" : letter);
const revisedInitial: Initial = (initial) => plain(REVISED_INITIALS[initial]);
const markedInitial: Initial = (initial, before) => plain((/[aeiounmgl]$/.test(before) ? VOICED_INITIALS : MARKED_INITIALS)[initial]);

function spelled(syllables: readonly Syllable[], vowels: readonly string[], initialOf: Initial): string {
  let latin = "";
  syllables.forEach(({ initial, vowel, final }, i) => {
    const before = syllables[i - 1];
    latin = met(latin, before === undefined ? "" : plain(REVISED_FINALS[before.final]), initial, initialOf);
    latin += plain(vowels[vowel]) + plain(REVISED_FINALS[final]);
  });
  return latin;
}

/** Finals before a vowel, where they are heard as the initial of its syllable, and before ㄴ and ㅁ. */
const CARRIED: ReadonlyMap<string, string> = new Map([
  ["k", "g"],
  ["t", "s"],
  ["p", "b"],
  ["l", "r"],
]);
const NASAL: ReadonlyMap<string, string> = new Map([
  ["k", "ng"],
  ["t", "n"],
  ["p", "m"],
]);

/** A final and the initial behind it as they sound together: ㄱ+ㄴ is ngn, ㄴ+ㄹ and ㄹ+ㄴ are ll, other finals before ㄹ make it n. */
function met(latin: string, final: string, initial: number, initialOf: Initial): string {
  const head = latin.slice(0, latin.length - final.length);
  if (final === "" || (initial !== SILENT && initial !== RIEUL && initial !== NIEUN && initial !== MIEUM))
    return latin + initialOf(initial, latin);
  if (initial === SILENT) return head + (CARRIED.get(final) ?? final);
  if ((initial === RIEUL && final === "n") || (initial !== MIEUM && final === "l")) return `${head}ll`;
  return head + (NASAL.get(final) ?? final) + initialOf(initial === RIEUL ? NIEUN : initial, "n");
}
