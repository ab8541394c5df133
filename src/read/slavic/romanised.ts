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

/** The Latin spellings under which the list may have a place, the likeliest first. */
export function romanisedPlace(name: string, language: SpokenLanguage): readonly string[] {
  const lower = name.toLowerCase();
  if (language === "uk") return [...new Set([spelled(lower, UKRAINIAN, ukrainianFirst), spelled(lower, OLDER_UKRAINIAN, () => undefined)])];
  return [...new Set([spelled(lower, RUSSIAN, russianFirst), spelled(lower, RUSSIAN, () => undefined)])];
}

/** BGN/PCGN 1965, by which part of the list is written still. */
const OLDER_UKRAINIAN: ReadonlyMap<string, string> = new Map([...UKRAINIAN, ...row("є=ye ї=yi й=y ю=yu я=ya")]);

const ukrainianFirst = (letter: string, before: string): string | undefined =>
  /\p{L}/u.test(before) ? undefined : UKRAINIAN_FIRST.get(letter);
const russianFirst = (letter: string, before: string): string | undefined =>
  !/\p{L}/u.test(before) || OPENS.test(before) ? RUSSIAN_FIRST.get(letter) : undefined;

function spelled(lower: string, table: ReadonlyMap<string, string>, first: (letter: string, before: string) => string | undefined): string {
  // "зг" is "zgh" in Ukrainian, so that it is not read as "ж".
  const written = table === RUSSIAN ? lower : lower.replaceAll("зг", "zgh");
  let latin = "";
  for (let i = 0; i < written.length; i++) {
    const letter = written.charAt(i);
    latin += first(letter, written.charAt(i - 1)) ?? table.get(letter) ?? letter;
  }
  return latin;
}
