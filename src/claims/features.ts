import { isConverted, sameWhenRounded } from "../record/amount.ts";
import type { Amount, Utterance } from "../record/utterance.ts";

/** What an utterance says as a set of weighted features, for comparing wordings. The key is the whole set, sorted. */
export interface Features {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly key: string;
}

/**
 * Slots weigh more than words: an event class or a number says more about what is claimed than an adjective does. Weights are whole
 * numbers, so that a sum of them does not depend on its order.
 */
export function featuresOf({ slots }: Utterance): Features {
  const weights = new Map<string, number>();
  if (slots.what !== null) weights.set(`w:${slots.what}`, 15);
  for (const id of [...slots.who, ...slots.where]) weights.set(`e:${id}`, 12);
  for (const amount of slots.howMany) weights.set(amountKey(amount), 15);
  for (const interval of slots.when) weights.set(`t:${interval.edtf}`, 10);
  for (const fact of slots.facts) weights.set(`f:${fact.property}=${fact.value}`, 15);
  for (const stemmed of slots.stems) weights.set(`s:${stemmed}`, 10);
  const keys = [...weights.keys()].sort();
  return { weights, total: keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0), key: keys.join(" ") };
}

export function amountKey({ min, max, unit }: Amount): string {
  return `n:${min ?? ""}..${max ?? ""} ${unit ?? ""}`;
}

/** Whether the places that two utterances name can be the place of one event. */
export type SamePlace = (a: Utterance, b: Utterance) => boolean;

/**
 * True where two utterances may state one claim: the same event class where both have one, no rival number of the same
 * thing, no rival value of one property, times that can be the same, and the same place where both name one. Rivals are what
 * conflicts are made of; they must not vanish inside one claim.
 */
export function compatible(a: Utterance, b: Utterance, samePlace: SamePlace): boolean {
  const [x, y] = [a.slots, b.slots];
  if (x.what !== null && y.what !== null && x.what !== y.what) return false;
  if (x.howMany.some((one) => y.howMany.some((other) => areRivals(one, other)))) return false;
  if (isCounted(x) !== isCounted(y)) return false;
  if (x.facts.some((one) => y.facts.some((other) => one.property === other.property && one.value !== other.value))) return false;
  if (x.when.length > 0 && y.when.length > 0 && !x.when.some((one) => y.when.some((other) => meet(one, other)))) return false;
  return samePlace(a, b);
}

/** What decides with whom an utterance is {@link compatible}: those with one key are so with the same others, but for countries that act. */
export function rivalKey({ slots }: Utterance): string {
  const facts = slots.facts.map(({ property, value }) => `${property}=${value}`);
  const times = slots.when.map(({ from, to }) => `${from}..${to}`);
  return JSON.stringify([slots.what, slots.howMany.map(amountKey), facts, times, slots.where]);
}

/** Numbers of one unit are the same or rivals; one that was converted into another unit may be a rounded form of the same. */
function areRivals(one: Amount, other: Amount): boolean {
  if (one.unit === null || other.unit === null) return false;
  if (one.unit === other.unit) return amountKey(one) !== amountKey(other);
  return isConverted(one, other) && !sameWhenRounded(one, other);
}

/** A claim with a large number in it is about the number; one without says something else, and would join rival numbers. */
function isCounted({ howMany }: Utterance["slots"]): boolean {
  return howMany.some(({ min, max }) => (max ?? min ?? 0) >= 100);
}

function meet(a: { from: number | null; to: number | null }, b: { from: number | null; to: number | null }): boolean {
  return (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
}
