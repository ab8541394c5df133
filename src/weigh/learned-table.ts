import type { ClaimColumns } from "./claim-columns.ts";

/** What a table teaches about its values. */
export interface Learned {
  /** Of each slot. Those of an item add up to less than 1: the rest is for a value that nobody claims. */
  readonly probability: Float64Array;
}

const ROUNDS = 15;
/** The reliability of a source of which nothing is known, and how many claims that knowledge is worth. */
const PRIOR = 0.8;
const PRIOR_CLAIMS = 5;
/** How many claims the same prior is worth for a class of sources of like size. */
const CLASS_CLAIMS = 20;
/** A claim that nobody contests says half as much of its source as one that stood against others. */
const UNCONTESTED = 0.5;
const LEAST = 0.02;
const MOST = 0.95;

/**
 * Weighs each item's values by the reliability of who claims them, and learns reliability from all *other* items, in turns.
 * A group of sources counts once for a value, by its best member.
 *
 * Wrong values follow a Chinese restaurant process of concentration 1 (Aldous 1985): errors are popular, so that two wrong
 * claims agree half the time, and a value that nobody claims is always possible. A value's probability is in proportion to
 * the product of the reliabilities of those who claim it and of the unreliabilities, and the seating, of the others.
 */
export function learn(columns: ClaimColumns, group: Int32Array): Learned {
  const voices = voicesOf(columns, group);
  const probability = firstGuess(columns, voices);
  for (let round = 0; round < ROUNDS; round++) {
    const sources = sourcesOf(columns, probability);
    const reliability = bestOf(columns, voices, probability, sources);
    judge(columns, voices, reliability, probability);
  }
  return { probability };
}

/** A voice is all the claims of one group on one slot. */
interface Voices {
  /** Item → its first voice. */
  readonly start: Int32Array;
  /** Claim → its voice. */
  readonly of: Int32Array;
  /** Voice → its slot. */
  readonly slot: Int32Array;
  /** Slot → how many voices it has. */
  readonly count: Int32Array;
}

function voicesOf({ items, claimStart, source, slot, values }: ClaimColumns, group: Int32Array): Voices {
  const start = new Int32Array(items.length + 1);
  const of = new Int32Array(source.length);
  const slots = new Int32Array(source.length);
  const count = new Int32Array(values.length);
  // Claims of a slot stand together, so a group's last voice is enough to find it again.
  const lastVoice = new Int32Array(group.length).fill(-1);
  let voices = 0;
  for (let i = 0; i < items.length; i++) {
    start[i] = voices;
    for (let c = claimStart[i] ?? 0; c < (claimStart[i + 1] ?? 0); c++) {
      const g = group[source[c] ?? 0] ?? 0;
      const s = slot[c] ?? 0;
      const last = lastVoice[g] ?? -1;
      if (last >= 0 && slots[last] === s) {
        of[c] = last;
        continue;
      }
      lastVoice[g] = voices;
      slots[voices] = s;
      count[s] = (count[s] ?? 0) + 1;
      of[c] = voices++;
    }
  }
  start[items.length] = voices;
  return { start, of, slot: slots.slice(0, voices), count };
}

function firstGuess({ items, slotStart, values }: ClaimColumns, voices: Voices): Float64Array {
  const probability = new Float64Array(values.length);
  for (let i = 0; i < items.length; i++) {
    const all = (voices.start[i + 1] ?? 0) - (voices.start[i] ?? 0);
    for (let s = slotStart[i] ?? 0; s < (slotStart[i + 1] ?? 0); s++) probability[s] = (voices.count[s] ?? 0) / all;
  }
  return probability;
}

/** What each source got right so far, and the prior of its class. */
interface Sources {
  readonly right: Float64Array;
  readonly claims: Float64Array;
  readonly prior: Float64Array;
}

/** How much a claim on an item says of its source: nothing where nobody else speaks. */
function bearing({ claimStart, slotStart }: ClaimColumns, i: number): number {
  if ((claimStart[i + 1] ?? 0) - (claimStart[i] ?? 0) < 2) return 0;
  return (slotStart[i + 1] ?? 0) - (slotStart[i] ?? 0) < 2 ? UNCONTESTED : 1;
}

function sourcesOf(columns: ClaimColumns, probability: Float64Array): Sources {
  const { items, sources, claimStart, source, slot, split } = columns;
  const right = new Float64Array(sources.length);
  const claims = new Float64Array(sources.length);
  const volume = new Int32Array(sources.length);
  for (let i = 0; i < items.length; i++) {
    const weight = bearing(columns, i);
    for (let c = claimStart[i] ?? 0; c < (claimStart[i + 1] ?? 0); c++) {
      const s = source[c] ?? 0;
      volume[s] = (volume[s] ?? 0) + 1;
      right[s] = (right[s] ?? 0) + weight * (probability[slot[c] ?? 0] ?? 0);
      claims[s] = (claims[s] ?? 0) + weight / (split[c] ?? 1);
    }
  }
  return { right, claims, prior: priorsOf(right, claims, volume) };
}

/** The mean reliability of the *other* sources that make about as many claims: those of one claim are not those of thousands. */
function priorsOf(right: Float64Array, claims: Float64Array, volume: Int32Array): Float64Array {
  const classRight = new Float64Array(32);
  const classClaims = new Float64Array(32);
  const classOf = (s: number): number => 31 - Math.clz32(Math.max(1, volume[s] ?? 1));
  for (let s = 0; s < volume.length; s++) {
    classRight[classOf(s)] = (classRight[classOf(s)] ?? 0) + (right[s] ?? 0);
    classClaims[classOf(s)] = (classClaims[classOf(s)] ?? 0) + (claims[s] ?? 0);
  }
  return Float64Array.from(volume, (_, s) => {
    const others = (classRight[classOf(s)] ?? 0) - (right[s] ?? 0) + CLASS_CLAIMS * PRIOR;
    return others / ((classClaims[classOf(s)] ?? 0) - (claims[s] ?? 0) + CLASS_CLAIMS);
  });
}

/** The reliability of each voice: that of its best source, learned without this item. */
function bestOf(columns: ClaimColumns, voices: Voices, probability: Float64Array, sources: Sources): Float64Array {
  const { items, claimStart, source, slot, split } = columns;
  const best = new Float64Array(voices.slot.length);
  for (let i = 0; i < items.length; i++) {
    const weight = bearing(columns, i);
    for (let c = claimStart[i] ?? 0; c < (claimStart[i + 1] ?? 0); c++) {
      const s = source[c] ?? 0;
      const parts = split[c] ?? 1;
      const right = (sources.right[s] ?? 0) - weight * (probability[slot[c] ?? 0] ?? 0) + PRIOR_CLAIMS * (sources.prior[s] ?? PRIOR);
      const claims = (sources.claims[s] ?? 0) - weight / parts + PRIOR_CLAIMS;
      // Of several values that one source claims of an item, at most one is right.
      const reliability = Math.min(MOST, Math.max(LEAST, right / claims / parts));
      const voice = voices.of[c] ?? 0;
      if (reliability > (best[voice] ?? 0)) best[voice] = reliability;
    }
  }
  return best;
}

function judge(columns: ClaimColumns, voices: Voices, reliability: Float64Array, probability: Float64Array): void {
  const { items, slotStart } = columns;
  const logs = logFactorials(mostVoices(voices, items.length));
  const odds = new Float64Array(probability.length);
  voices.slot.forEach((s, v) => {
    const r = reliability[v] ?? PRIOR;
    odds[s] = (odds[s] ?? 0) + Math.log(r / (1 - r));
  });
  for (let i = 0; i < items.length; i++) {
    const from = slotStart[i] ?? 0;
    const to = slotStart[i + 1] ?? 0;
    const all = (voices.start[i + 1] ?? 0) - (voices.start[i] ?? 0);
    // With concentration 1, seating N wrong claims at tables of m has probability Π(m−1)! / N!. Common factors are left out.
    for (let s = from; s < to; s++) {
      const n = voices.count[s] ?? 0;
      probability[s] = (odds[s] ?? 0) - (logs[n - 1] ?? 0) - (logs[all - n] ?? 0);
    }
    share(probability.subarray(from, to), -(logs[all] ?? 0));
  }
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
