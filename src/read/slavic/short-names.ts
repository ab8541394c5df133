import type { Document } from "../token.ts";
import type { NameGroup } from "./entities.ts";
import { placeAt } from "./place-names.ts";
import { folded } from "./unit.ts";
import { wordStem } from "./word-stem.ts";

/** "Мінздрав", "Минобороны": what stands behind begins the word behind "міністерство". */
const MINISTRY = /^м[иі]н(?=[а-яіїєґ]{3})/u;
const LONG_MINISTRY = /^м[иі]н[иі]стерств/u;
/** Words that have no letter in a short name. */
const SMALL = /^(?:і|й|та|и|з|із|с|по|у|в|на|до|для|при|о|про|за)$/u;
/** Words of a place that are looked at. */
const LONGEST_PLACE = 3;

/** The short names of bodies that a text has in full as well, each with the one body that it can mean. */
export function shortNamesIn({ tokens }: Document, groups: readonly NameGroup[]): ReadonlyMap<NameGroup, NameGroup> {
  const bodies = groups.filter(({ type }) => type === "organization");
  const long = bodies.map((group) => ({ group, words: wordsOf(group) })).filter(({ words }) => words.length > 1);
  const found = new Map<NameGroup, NameGroup>();
  for (const group of bodies) {
    const [short = "", ...more] = wordsOf(group);
    if (more.length > 1) continue;
    // "Минздрав Украины": the place behind it is one of its own, which the full name has too or is of another body.
    const behind = group.mentions.map(({ last }) => tokens.slice(last, last + LONGEST_PLACE).map(({ lower }) => folded(lower)));
    const places = placesIn([more, ...behind]);
    const meant = long.filter(
      ({ group: other, words }) =>
        other !== group && isShortFor(short, words) && isSubset(places, placesIn(words.slice(1).map((_, i) => words.slice(i + 1)))),
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

/** The listed places that begin some of these runs of words, by their English names. */
function placesIn(runs: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(runs.flatMap((words) => placeAt(words)?.place.english ?? []));
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}
