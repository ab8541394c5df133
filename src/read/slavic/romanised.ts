import type { SpokenLanguage } from "../language-reader.ts";

// How Cyrillic names of places are written in Latin letters on the list of places: Ukrainian by the table of its government (KMU 55/2010), Russian by
// BGN/PCGN 1947, both without apostrophes, which the list does not tell apart.

const row = (letters: string): ReadonlyMap<string, string> =>
  new Map(letters.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]));

const UKRAINIAN = row(
  "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia ь= '= ʼ= ’=",
);
/** What some Ukrainian letters are at the beginning of a word. */
const UKRAINIAN_FIRST = row("є=ye ї=yi й=y ю=yu я=ya");
const RUSSIAN = row(
  "а=a б=b в=v г=g д=d е=e ё=ë ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya",
);
/** Behind a vowel, a sign or nothing, е and ё have their own sound. */
const RUSSIAN_FIRST = row("е=ye ё=yë");
const OPENS = /[аеёиоуыэюяйьъ]/;

/** BGN/PCGN 1965, by which part of the list is written still. */
const OLDER_UKRAINIAN: ReadonlyMap<string, string> = new Map([...UKRAINIAN, ...row("є=ye ї=yi й=y ю=yu я=ya")]);

/** How one letter is written behind another; a letter of the other language as there. */
type Spelling = (letter: string, before: string) => string;

const ukrainian: Spelling = (letter, before) => {
  // "зг" is "zgh", so that it is not read as "ж".
  if (letter === "г" && before === "з") return "gh";
  return (/[\p{L}'’ʼ]/u.test(before) ? undefined : UKRAINIAN_FIRST.get(letter)) ?? UKRAINIAN.get(letter) ?? RUSSIAN.get(letter) ?? letter;
};
const russian: Spelling = (letter, before) =>
  (!/\p{L}/u.test(before) || OPENS.test(before) ? RUSSIAN_FIRST.get(letter) : undefined) ??
  RUSSIAN.get(letter) ??
  UKRAINIAN.get(letter) ??
  letter;
const plainOf =
  (table: ReadonlyMap<string, string>): Spelling =>
  (letter) =>
    table.get(letter) ?? letter;

/** The Latin spellings under which the list may have a place, the likeliest first. */
export function romanisedPlace(name: string, language: SpokenLanguage): readonly string[] {
  const ways = language === "uk" ? [ukrainian, plainOf(OLDER_UKRAINIAN)] : [russian, plainOf(RUSSIAN)];
  return [...new Set(ways.map((way) => spelled(name.toLowerCase(), way)))];
}

/** A word in Latin letters, with the capitals that it has. */
export function cyrillicInLatin(word: string, language: "uk" | "ru"): string {
  const way = language === "uk" ? ukrainian : russian;
  const lower = word.toLowerCase();
  let latin = "";
  for (let i = 0; i < word.length; i++) {
    const written = way(lower.charAt(i), lower.charAt(i - 1));
    const [small, next] = [word.charAt(i) === lower.charAt(i), word.charAt(i + 1)];
    const shouted = next !== "" && next !== lower.charAt(i + 1);
    latin += small ? written : shouted ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1);
  }
  return latin;
}

function spelled(lower: string, way: Spelling): string {
  let latin = "";
  for (let i = 0; i < lower.length; i++) latin += way(lower.charAt(i), lower.charAt(i - 1));
  return latin;
}
