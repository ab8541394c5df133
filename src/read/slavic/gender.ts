import { CYRILLIC_GIVEN_NAMES } from "./name-data.ts";
import { folded } from "./unit.ts";

const GIVEN: ReadonlySet<string> = new Set(
  CYRILLIC_GIVEN_NAMES.split(/\s+/)
    .filter((word) => word !== "" && !word.startsWith("#"))
    .map((name) => folded(name.toLowerCase())),
);
/** Given names of men that end as those of women do, names of both, and names of women that end as those of men do. */
const MEN =
  /^(?:микита|никита|ілля|илья|лука|хома|фома|кузьма|сава|савва|данила|гаврила|микола|никола|ярема|яша|микула|вавила|добриня|добрыня|юра|коля|вітя|витя|льоша|леша)$/;
const BOTH = /^(?:саша|женя|валя|слава|паша|валентина?|олександра|александра)$/;
const WOMEN = /^(?:любов|любовь|нінель|нинель|рахіль|рахиль|юдіф|юдифь|адель|аліс|жаннет)$/;

/**
 * Whether a name in the nominative is a man's or a woman's, by its given name and its surname; null where they do not tell or do not agree. A pronoun of the
 * other gender then stands for somebody else.
 */
export function genderOfName(name: string): "he" | "she" | null {
  const words = name.split(" ").map((word) => folded(word.toLowerCase()));
  const given = words.find((word) => GIVEN.has(word));
  const first = given === undefined ? null : genderOfGiven(given);
  const last = genderOfSurname(words.at(-1) ?? "");
  return first === null || last === null || first === last ? (first ?? last) : null;
}

function genderOfGiven(given: string): "he" | "she" | null {
  if (BOTH.test(given)) return null;
  if (MEN.test(given)) return "he";
  return /[ая]$/.test(given) || WOMEN.test(given) ? "she" : "he";
}

function genderOfSurname(surname: string): "he" | "she" | null {
  if (/(?:[оеє]ва|[иії]на|ська|цька|ская|цкая)$/.test(surname)) return "she";
  return /(?:[оеє]в|[иії]н|ський|цький|ский|цкий)$/.test(surname) ? "he" : null;
}
