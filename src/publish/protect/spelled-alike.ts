import { latinLetters } from "../../read/latin-letters.ts";

/** Spellings of one letter in the usual systems, and what declension and different tables do to the end of a name. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "sh"],
  [/kh|gh|g/g, "h"],
  [/zh/g, "j"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/ck|q/g, "k"],
  [/c(?!h)/g, "k"],
  [/x/g, "ks"],
  [/(?:ij|yj|iy|yy|yi|ii|y|i|j|o)$/g, ""],
  [/[yj](?=[aeiou])|(?<=[aeiou])[yj]|i(?=[aeou])/g, ""],
  [/[yj]/g, "i"],
];

/** So few vowels may differ between two spellings of one word, "Irena" and "Iryna". */
const VOWELS_OFF = 1;
const LEAST = 3;

/**
 * True where two names of several words, or two single words, are spellings of one name as newsrooms write it: the same consonants in each word, but for those that Ukrainian and Russian write
 * otherwise, and the same vowels but for one. Nearer than what the search for leaks takes for a name, since here it lets somebody be named.
 */
export function areSpelledAlike(one: string, other: string): boolean {
  const [ones, others] = [one, other].map(plainWords);
  return ones !== undefined && others !== undefined && ones.length > 0 && ones.length === others.length
    ? ones.every((word, i) => isAlike(word, others[i] ?? ""))
    : false;
}

/** The words of a name in one script and one spelling. */
function plainWords(name: string): readonly string[] {
  return latinLetters(name, "uk")
    .normalize("NFD")
    .replace(/[\p{M}'’ʼʹ]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .map((word) => onceEach(SAME.reduce((plain, [spelling, letter]) => plain.replace(spelling, letter), word)));
}

/** A word without its doubled letters. */
const onceEach = (word: string): string => [...word].filter((letter, i, all) => letter !== all[i - 1]).join("");

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < LEAST) return false;
  const [consonants, vowels] = [/[aeiou]/g, /[^aeiou]/g];
  if (one.replace(consonants, "") !== other.replace(consonants, "")) return false;
  return distance(one.replace(vowels, ""), other.replace(vowels, "")) <= VOWELS_OFF;
}

/** How many letters have to be changed, put in or left out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
