import { daysOf } from "../record/edtf.ts";
import type { Gathered } from "../record/gathered.ts";
import { type Part, when } from "../record/sentence.ts";
import { mayMeet, placesMeant } from "./places.ts";

/**
 * True where two values of a property can both be right: dates that meet, words of which one is only a coarser form of the other
 * ("Tuva" and "Turan, Tuva"), or places of which one lies in the other ("Tuva" and "Russia").
 */
export function valuesAgree(gathered: Gathered, a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x !== null && y !== null) return (x.from ?? -Infinity) < (y.to ?? Infinity) && (y.from ?? -Infinity) < (x.to ?? Infinity);
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one.includes(other) || other.includes(one)) return true;
  return placesAgree(gathered, a, b) ?? isWrittenOtherwise(one, other);
}

/** A day is said in the language of the reader, anything else as it is written. */
export function valueInWords(value: string): Part {
  return daysOf(value) === null ? value : when(value);
}

/** Null where one of the two is no place that the list has: it agrees with nothing but its own name. */
function placesAgree(gathered: Gathered, a: string, b: string): boolean | null {
  const [x, y] = [a, b].map((name) => {
    const id = gathered.entityNamed(name) ?? gathered.entityNamed(withoutKind(name));
    return id === null ? [] : placesMeant(gathered, id);
  });
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 ? mayMeet(x, y) : null;
}

/** "провінції Гайван": the name of a place behind what it is. */
const withoutKind = (name: string): string => name.replace(/^\p{Ll}[\p{L}.'’]*\s+(?=\p{Lu})/u, "");

const SCRIPTS: readonly RegExp[] = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Hangul}/u];

/** Names that no list has, in two scripts: that they differ tells nothing. */
function isWrittenOtherwise(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => SCRIPTS.findIndex((script) => script.test(name)));
  return one !== other && one !== -1 && other !== -1;
}
