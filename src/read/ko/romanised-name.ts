import { syllablesOf } from "./romanised-place.ts";

// A Korean name of a person in Latin letters by both standards. Both keep the surname apart and write the given name syllable by syllable: Revised
// Romanisation (2000) without the changes of sound between its syllables, McCune–Reischauer (1939) with voiced consonants between voiced sounds.

const REVISED = {
  initials: "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" "),
  vowels: "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "),
};
const MARKED = {
  initials: "k kk n t tt r m p pp s ss _ ch tch ch’ k’ t’ p’ h".split(" "),
  voiced: "g kk n d tt r m b pp s ss _ j tch ch’ k’ t’ p’ h".split(" "),
  vowels: "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i".split(" "),
};
const FINALS = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
/** Surnames of two syllables. */
const LONG_SURNAMES = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/;

/** A name in Hangul by both standards; null for what is no name of two to five syllables. */
export function romanisedName(name: string): { readonly revised: string; readonly mccuneReischauer: string } | null {
  if (!/^[가-힣]{2,5}$/.test(name)) return null;
  const surname = LONG_SURNAMES.test(name) && name.length > 2 ? name.slice(0, 2) : name.slice(0, 1);
  const parts = [surname, name.slice(surname.length)];
  return {
    revised: parts.map((part) => capital(revised(part))).join(" "),
    mccuneReischauer: parts.map((part) => capital(marked(part))).join(" "),
  };
}

function revised(part: string): string {
  return (syllablesOf(part) ?? [])
    .map(({ initial, vowel, final }) => letter(REVISED.initials, initial) + letter(REVISED.vowels, vowel) + letter(FINALS, final))
    .join("");
}

function marked(part: string): string {
  let latin = "";
  for (const { initial, vowel, final } of syllablesOf(part) ?? []) {
    const initials = /[aeiouŏŭnmgl]$/.test(latin) ? MARKED.voiced : MARKED.initials;
    latin += letter(initials, initial) + letter(MARKED.vowels, vowel) + letter(FINALS, final);
  }
  return latin;
}

function letter(row: readonly string[], at: number): string {
  const found = row[at] ?? "";
  return found === "_" ? "" : found;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
