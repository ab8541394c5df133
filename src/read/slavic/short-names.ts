import type { Document } from "../token.ts";
import type { NameGroup } from "./entities.ts";
import { folded } from "./unit.ts";
import { wordStem } from "./word-stem.ts";

/** "Мінздрав", "Минобороны": what stands behind begins the word behind "міністерство". */
const MINISTRY = /^м[иі]н(?=[а-яіїєґ]{3})/u;
const LONG_MINISTRY = /^м[иі]н[иі]стерств/u;
/** Words that have no letter in a short name. */
const SMALL = /^(?:і|й|та|и|з|із|с|по|у|в|на|до|для|при|о|про|за)$/u;
/** The country at the end of a long name, by its stem; a short name may leave it out, and may not have another. */
const COUNTRIES: readonly RegExp[] = [
  /^(?:рф|рос|росс|росси|російськ|российск)/u,
  /^(?:укра)/u,
  /^(?:білорус|белорус|беларус|рб$)/u,
  /^(?:кндр|корє|коре)/u,
  /^(?:сша|америк)/u,
];

/** The short names of bodies that a text has in full as well, each with the one body that it can mean. */
export function shortNamesIn({ tokens }: Document, groups: readonly NameGroup[]): ReadonlyMap<NameGroup, NameGroup> {
  const bodies = groups.filter(({ type }) => type === "organization");
  const long = bodies.map((group) => ({ group, words: wordsOf(group) })).filter(({ words }) => words.length > 1);
  const found = new Map<NameGroup, NameGroup>();
  for (const group of bodies) {
    const [short = "", ...more] = wordsOf(group);
    if (more.length > 1) continue;
    // "Минздрав Украины": the country behind it is a place of its own.
    const countries = [...more, ...group.mentions.map(({ last }) => folded(tokens[last]?.lower ?? ""))]
      .map(countryOf)
      .filter((one) => one >= 0);
    const meant = long.filter(
      ({ group: other, words }) =>
        other !== group &&
        isShortFor(short, words) &&
        countries.every((country) => words.slice(1).some((word) => countryOf(word) === country)),
    );
    const [only] = meant;
    if (only !== undefined && meant.length === 1) found.set(group, only.group);
  }
  return found;
}

function wordsOf({ mentions }: NameGroup): readonly string[] {
  const fullest = mentions.reduce((best, one) => (one.words.length > best.length ? one.words : best), mentions[0]?.words ?? []);
  return fullest.map((word) => folded(word.toLowerCase()));
}

function isShortFor(short: string, words: readonly string[]): boolean {
  const field = MINISTRY.test(short) ? short.slice(3) : "";
  if (field !== "") return LONG_MINISTRY.test(words[0] ?? "") && beginsAlike(field, words[1] ?? "");
  const letters = words.filter((word) => !SMALL.test(word)).map((word) => word[0] ?? "");
  return short.length >= 3 && short.length <= letters.length && letters.slice(0, short.length).join("") === short;
}

/** "здрава" begins "здравоохранения", but for the ending of its case. */
function beginsAlike(field: string, word: string): boolean {
  const stem = wordStem(field);
  return word.startsWith(stem.length >= 3 ? stem : field);
}

function countryOf(word: string): number {
  return COUNTRIES.findIndex((country) => country.test(word));
}
