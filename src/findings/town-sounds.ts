import { wordStem } from "../read/slavic/word-stem.ts";

/** The vowel that Ukrainian alone writes so: "Соснівка" is "Сосновка" in Russian, "Біла" "Белая", "Калинів" "Калинов". */
const OLD_VOWEL = "і";
const NOW = /[иое]/;
/** A stem of fewer letters is like too many others. */
const SHORTEST = 4;

/**
 * What the name of a town may sound like in Ukrainian or Russian, in all its cases: without its ending, with the vowel that comes and goes left out («Тимель, Тимля»), and
 * with the consonant that stands in other cases for one that і changes («Гребінці» is of Гребінка, «Розлозі» of Розлога, «Сірасі» of Сіраха).
 */
export function townSounds(word: string): readonly string[] {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  const unchanged = stemUnchanged(lower);
  const heard = [wordStem(lower), ...(unchanged === null ? [] : [unchanged])].map(lettersOf);
  // Only a form without an ending has the vowel.
  const loose = /[бвгґджзйклмнпрстфхцчшщь]$/.test(lower) ? heard.map(withoutLooseVowel) : [];
  return [...new Set([...heard, ...loose])].filter((one) => one.length >= SHORTEST);
}

/** The stem of a name with the consonant that і has changed in it, "розлоз-і" is of розлог-; null for any other form. In lower case. */
export function stemUnchanged(lower: string): string | null {
  const changed = /^(.{2,})([цзс])і$/.exec(lower);
  return changed === null ? null : `${changed[1]}${UNCHANGED[changed[2] ?? ""] ?? ""}`;
}

const UNCHANGED: Readonly<Partial<Record<string, string>>> = { ц: "к", з: "г", с: "х" };

/** The letters that both languages share, the vowel of Ukrainian that Russian writes in several ways left as it is. */
function lettersOf(stem: string): string {
  const letters = stem
    .replace(/[ьй]о/g, "е")
    .replace(/[’'ʼ`ьъ-]/g, "")
    .replace(/[ыийї]/g, "и")
    .replace(/[эє]/g, "е")
    .replace(/ґ/g, "г");
  return [...letters].filter((letter, i, all) => letter !== all[i - 1]).join("");
}

function withoutLooseVowel(letters: string): string {
  return letters.replace(/[еоі](?=[бвгджзклмнпрстфхцчшщ]$)/, "");
}

/** In so many letters one may stand in which the languages differ. */
const LETTERS_A_VOWEL = 4;

/** Whether two of these may be one: the same letters, but for the vowel that Ukrainian alone writes so. */
export function soundAsOneTown(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => areAlike(one, other)));
}

function areAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let left = Math.floor(a.length / LETTERS_A_VOWEL);
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a.charAt(i), b.charAt(i)];
    if (one === other) continue;
    if ((one !== OLD_VOWEL && other !== OLD_VOWEL) || !NOW.test(one === OLD_VOWEL ? other : one)) return false;
    // "и" is how Russian writes it most often.
    if (one !== "и" && other !== "и" && --left < 0) return false;
  }
  return true;
}
