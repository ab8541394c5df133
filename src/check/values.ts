import { daysOf } from "../record/edtf.ts";

/**
 * True where two values of a property can both be right: dates that meet, or words of which one is only a coarser form of
 * the other ("Tuva" and "Turan, Tuva").
 */
export function valuesAgree(a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x !== null && y !== null) return (x.from ?? -Infinity) < (y.to ?? Infinity) && (y.from ?? -Infinity) < (x.to ?? Infinity);
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
