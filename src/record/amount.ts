import type { Amount } from "./utterance.ts";

/** "About 12,000" is read as within this share of 12,000 either way. */
export const ABOUT = 0.05;

/** Units that measure one thing: the smallest that it is told in here, and how many of that each is. */
const MEASURES: Readonly<Record<string, readonly [string, number]>> = {
  gram: ["gram", 1],
  kilogram: ["gram", 1000],
  kilo: ["gram", 1000],
  tonne: ["gram", 1_000_000],
  pound: ["gram", 453.592_37],
  millimetre: ["metre", 0.001],
  centimetre: ["metre", 0.01],
  inch: ["metre", 0.0254],
  foot: ["metre", 0.3048],
  yard: ["metre", 0.9144],
  metre: ["metre", 1],
  meter: ["metre", 1],
  kilometre: ["metre", 1000],
  kilometer: ["metre", 1000],
  mile: ["metre", 1609.344],
  "nautical mile": ["metre", 1852],
  acre: ["square metre", 4046.856_422_4],
  hectare: ["square metre", 10_000],
  litre: ["litre", 1],
  "cubic metre": ["litre", 1000],
};

/** Symbols of units, as the SI and trades have them; the same in every language. */
const SYMBOLS: Readonly<Record<string, string>> = {
  gram: "g",
  kilogram: "kg",
  kilo: "kg",
  tonne: "t",
  pound: "lb",
  millimetre: "mm",
  centimetre: "cm",
  inch: "in",
  foot: "ft",
  yard: "yd",
  metre: "m",
  meter: "m",
  kilometre: "km",
  kilometer: "km",
  mile: "mi",
  "nautical mile": "nmi",
  hectare: "ha",
  litre: "l",
  "cubic metre": "m³",
  ppm: "ppm",
  "kilometre per hour": "km/h",
  hour: "h",
  knot: "kn",
};

/** The symbol of a unit of measure, or the code of a currency; null for what is counted. */
export function symbolOf(unit: string): string | null {
  if (/^[A-Z]{3}$/.test(unit)) return unit;
  return Object.hasOwn(SYMBOLS, unit) ? (SYMBOLS[unit] ?? null) : null;
}

/** Units that nobody counts by looking: what is measured depends on where, when and how it is. */
const MEASURED = /^(?:degree|knot|hour|minute|second|%|ppm|[A-Z]{3}|.*\b(?:an|per) hour)$/;

/** True for units by which something is measured, and not counted. */
export function isMeasured(unit: string): boolean {
  return Object.hasOwn(MEASURES, unit) || MEASURED.test(unit);
}

/** An amount in the smallest unit of what it measures; an open end is infinite. */
export interface AmountRange {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** What an amount may mean as it is told; null without a unit, or where an end is no number. */
export function rangeOf(amount: Amount): AmountRange | null {
  return rangeWith(amount, () => 0);
}

/**
 * True where two amounts are measures of one thing in two units, or one of the two is a round figure, and they are the same as far as
 * each is told: "10 km" and "6 miles", "12,000" and "11,900". Whoever converts a measure rounds it.
 */
export function sameWhenRounded(a: Amount, b: Amount): boolean {
  const [x, y] = [rangeWith(a, roundingOf), rangeWith(b, roundingOf)];
  if (x !== null && y !== null && x.unit === y.unit && x.low < y.high && y.low < x.high) return true;
  // At sea whoever says "miles" means nautical ones.
  const [atSea, other] = a.unit === "mile" ? [a, b] : [b, a];
  return atSea.unit === "mile" && other.unit === "nautical mile" && sameWhenRounded({ ...atSea, unit: other.unit }, other);
}

/** True where both are measures of one thing and are told in different units. */
export function isConverted(a: Amount, b: Amount): boolean {
  const [x, y] = [MEASURES[a.unit ?? ""], MEASURES[b.unit ?? ""]];
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] !== y[1];
}

/** True where one amount is a narrower telling of the other: "11,900" of "about 12,000", "12" of "at least 10", "6 miles" of "10 km". */
export function liesWithin(inner: Amount, outer: Amount): boolean {
  const [x, y] = [rangeOf(inner), rangeOf(outer)];
  if (x === null || y === null) return inner.unit === outer.unit && inner.min === outer.min && inner.max === outer.max;
  if (isConverted(inner, outer) && sameWhenRounded(inner, outer)) return true;
  return x.unit === y.unit && x.low >= y.low && x.low <= x.high && x.high <= y.high;
}

function rangeWith({ min, max, unit, approximate }: Amount, rounding: (n: number) => number): AmountRange | null {
  if (unit === null) return null;
  const [smallest, size] = MEASURES[unit] ?? [unit, 1];
  const leeway = (n: number): number => Math.max(approximate ? Math.abs(n) * ABOUT : 0, rounding(n));
  const low = (min === null ? Math.min(0, max ?? 0) : min - leeway(min)) * size;
  const high = (max === null ? Number.POSITIVE_INFINITY : max + leeway(max)) * size;
  return Number.isNaN(low) || Number.isNaN(high) ? null : { unit: smallest, low, high };
}

/** Half of the last place to which a number is told. Noughts at its end are rounding, but its second figure is not. */
function roundingOf(n: number): number {
  if (n === 0 || !Number.isFinite(n)) return 0.5;
  const [figures = "", exponent = "0"] = Math.abs(n).toExponential().split("e");
  const first = Number(exponent);
  const last = first - figures.replace(".", "").length + 1;
  return 10 ** Math.max(Math.min(last, first - 1), Math.min(0, last)) / 2;
}
