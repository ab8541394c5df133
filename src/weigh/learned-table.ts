import type { ClaimColumns } from "./claim-columns.ts";
import { pooled } from "./deciban.ts";
import { COMMON_CAUSE_OF_TABLES, ITEM_DOUBT } from "./prior.ts";
import { AGREED, ALONE, CONTESTED, recordOf, reliabilityWithout } from "./source-record.ts";
import { type Voices, voicesOf } from "./table-voice.ts";

/** What a table teaches about its values; everything is of each slot. */
export interface Learned {
  /** That the value is right: that it is the true one, or contains it. */
  readonly right: Float64Array;
  /** What of that is said: voices may share what they all rest on, and an item may be ill put. */
  readonly stated: () => Stated;
}

/** Of each slot, that its value is right, and that it is the most exact right one. The exact ones of an item add up to less than 1. */
export interface Stated {
  readonly right: Float64Array;
  readonly exact: Float64Array;
}

/** Weighing and learning take turns until contested values move less than this on average, or so often. */
const STILL = 1e-4;
const MOST_ROUNDS = 60;

/**
 * Weighs each item's values by the reliability of who claims them, and learns reliability from all *other* items, in turns.
 * A group of sources counts once for a value, by its best member.
 *
 * Wrong values follow a Chinese restaurant process of concentration 1 (Aldous 1985): errors are popular, so that two wrong
 * claims agree half the time, and a value that nobody claims is always possible. A value's probability is in proportion to
 * the product of the reliabilities of those who claim it, or what contains it, and of the unreliabilities, and the seating, of the others.
 */
export function learn(columns: ClaimColumns, group: Int32Array): Learned {
  const voices = voicesOf(columns, group);
  let right = rightOf(columns, firstGuess(columns, voices));
  let weights = new Float64Array(voices.slot.length);
  for (let round = 0, moved = 1; round < MOST_ROUNDS && moved > STILL; round++) {
    weights = weightsOf(columns, voices, group, right);
    const next = rightOf(columns, judge(columns, voices, weights, 0));
    moved = distance(columns, right, next);
    right = next;
  }
  return {
    right,
    stated: () => {
      const exact = judge(columns, voices, weights, COMMON_CAUSE_OF_TABLES).map((share) => (1 - ITEM_DOUBT) * share);
      return { right: rightOf(columns, exact), exact };
    },
  };
}

/** How far the slots of contested items are apart on average; a table's many settled items must not hide that its few others still move. */
function distance({ items, slotStart }: ClaimColumns, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  let slots = 0;
  for (let i = 0; i < items.length; i++) {
    const from = slotStart[i] ?? 0;
    const to = slotStart[i + 1] ?? 0;
    if (to - from < 2) continue;
    slots += to - from;
    for (let s = from; s < to; s++) sum += Math.abs((a[s] ?? 0) - (b[s] ?? 0));
  }
  return slots === 0 ? 0 : sum / slots;
}

function firstGuess({ items, slotStart, values }: ClaimColumns, voices: Voices): Float64Array {
  const exact = new Float64Array(values.length);
  for (let i = 0; i < items.length; i++) {
    const all = (voices.start[i + 1] ?? 0) - (voices.start[i] ?? 0);
    for (let s = slotStart[i] ?? 0; s < (slotStart[i + 1] ?? 0); s++) exact[s] = (voices.count[s] ?? 0) / all;
  }
  return exact;
}

/** A value is right where it is the true one, and where it contains the true one. */
function rightOf({ containers }: ClaimColumns, exact: Float64Array): Float64Array {
  if (containers.size === 0) return exact;
  const right = exact.slice();
  for (const [s, above] of containers) for (const a of above) right[a] = (right[a] ?? 0) + (exact[s] ?? 0);
  return right;
}

/** The log odds that each voice is right: those of its best source, learned without this item. */
function weightsOf(columns: ClaimColumns, voices: Voices, group: Int32Array, right: Float64Array): Float64Array<ArrayBuffer> {
  const { items, claimStart, slotStart, source, slot, split } = columns;
  const record = recordOf(columns, group, right);
  const best = new Float64Array(voices.slot.length);
  for (let i = 0; i < items.length; i++) {
    const from = claimStart[i] ?? 0;
    const to = claimStart[i + 1] ?? 0;
    const on = to - from < 2 ? ALONE : (slotStart[i + 1] ?? 0) - (slotStart[i] ?? 0) < 2 ? AGREED : CONTESTED;
    for (let c = from; c < to; c++) {
      const reliability = reliabilityWithout(record, source[c] ?? 0, right[slot[c] ?? 0] ?? 0, split[c] ?? 1, on);
      const voice = voices.of[c] ?? 0;
      if (reliability > (best[voice] ?? 0)) best[voice] = reliability;
    }
  }
  return best.map((r) => Math.log(r / (1 - r)));
}

/** The probability that each slot is the most exact right one, where voices on one side share a cause with probability `shared`. */
function judge(columns: ClaimColumns, voices: Voices, weights: Float64Array, shared: number): Float64Array {
  const { items, slotStart, values } = columns;
  const logs = logFactorials(mostVoices(voices, items.length));
  const sum = new Float64Array(values.length);
  const best = new Float64Array(values.length).fill(Number.NEGATIVE_INFINITY);
  voices.slot.forEach((s, v) => {
    const weight = weights[v] ?? 0;
    sum[s] = (sum[s] ?? 0) + weight;
    if (weight > (best[s] ?? Number.NEGATIVE_INFINITY)) best[s] = weight;
  });
  const exact = new Float64Array(values.length);
  for (let i = 0; i < items.length; i++) {
    const from = slotStart[i] ?? 0;
    const to = slotStart[i + 1] ?? 0;
    const all = (voices.start[i + 1] ?? 0) - (voices.start[i] ?? 0);
    // With concentration 1, seating N wrong claims at tables of m has probability Π(m−1)! / N!. Common factors are left out.
    for (let s = from; s < to; s++) {
      let n = voices.count[s] ?? 0;
      let seating = logs[n - 1] ?? 0;
      let weight = sum[s] ?? 0;
      let top = best[s] ?? 0;
      for (const a of columns.containers.get(s) ?? []) {
        n += voices.count[a] ?? 0;
        seating += logs[(voices.count[a] ?? 1) - 1] ?? 0;
        weight += sum[a] ?? 0;
        top = Math.max(top, best[a] ?? 0);
      }
      // Against the hypothesis that all are wrong: what the side has together, and what its best voice has alone.
      const together = weight - seating - (logs[all - n] ?? 0) + (logs[all] ?? 0);
      const alone = top + (logs[all] ?? 0) - (logs[all - 1] ?? 0);
      exact[s] = pooledLogs(alone, together - alone, shared);
    }
    share(exact.subarray(from, to), 0);
  }
  return exact;
}

const DECIBANS = 10 / Math.LN10;

function pooledLogs(best: number, rest: number, shared: number): number {
  return shared === 0 ? best + rest : pooled(best * DECIBANS, rest * DECIBANS, shared) / DECIBANS;
}

/** Turns logarithms into probabilities in place, with `nobody` as the logarithm of what is left for a value that nobody claims. */
function share(logs: Float64Array, nobody: number): void {
  const top = logs.reduce((most, log) => Math.max(most, log), nobody);
  const total = logs.reduce((sum, log) => sum + Math.exp(log - top), Math.exp(nobody - top));
  logs.forEach((log, s) => {
    logs[s] = Math.exp(log - top) / total;
  });
}

function mostVoices(voices: Voices, items: number): number {
  let most = 1;
  for (let i = 0; i < items; i++) most = Math.max(most, (voices.start[i + 1] ?? 0) - (voices.start[i] ?? 0));
  return most;
}

/** log n! for n from 0 to `most`. */
function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 1; n <= most; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
}
