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
  return one.includes(other) || other.includes(one) || placesAgree(gathered, a, b);
}

/** A day is said in the language of the reader, anything else as it is written. */
export function valueInWords(value: string): Part {
  return daysOf(value) === null ? value : when(value);
}

/** Only where both are places that the list has: an unknown one agrees with nothing but its own name. */
function placesAgree(gathered: Gathered, a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => gathered.entityNamed(name)).map((id) => (id === null ? [] : placesMeant(gathered, id)));
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && mayMeet(x, y);
}
