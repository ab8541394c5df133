// Fact-finders from the literature, written after the published formulae, to measure beside our own. Each takes claims and gives every
// value of every item a belief, as its share of the beliefs of the item.
import type { TableRow } from "../src/weigh/table.ts";

/** Item → value → belief, of which those of one item add up to at most 1. */
export type Beliefs = ReadonlyMap<string, ReadonlyMap<string, number>>;
export type FactFinder = (rows: readonly TableRow[]) => Beliefs;

/** The claims of a table: who says what. A claim that is made twice is one. */
interface Claims {
  /** Item → its claims, by number. */
  readonly items: ReadonlyMap<string, readonly number[]>;
  readonly values: readonly string[];
  /** Claim → those who make it, by number. */
  readonly makers: readonly (readonly number[])[];
  /** Source → its claims. */
  readonly made: readonly (readonly number[])[];
}

function claimsOf(rows: readonly TableRow[]): Claims {
  const items = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const sources = new Map<string, number>();
  const values: string[] = [];
  const makers: Set<number>[] = [];
  const made: Set<number>[] = [];
  for (const { item, source, value } of rows) {
    const key = `${item}\t${value}`;
    const claim = numbers.get(key) ?? values.push(value) - 1;
    if (!numbers.has(key)) {
      numbers.set(key, claim);
      makers.push(new Set());
      items.set(item, [...(items.get(item) ?? []), claim]);
    }
    const maker = sources.get(source) ?? made.push(new Set()) - 1;
    sources.set(source, maker);
    makers[claim]?.add(maker);
    made[maker]?.add(claim);
  }
  return { items, values, makers: makers.map((set) => [...set]), made: made.map((set) => [...set]) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const pick = (from: readonly number[], at: readonly number[]): readonly number[] => at.map((i) => from[i] ?? 0);

/** Beliefs as shares of each item; what `others` gives stands for all values that nobody claims. */
function shares({ items, values }: Claims, belief: readonly number[], others: (item: readonly number[]) => number = () => 0): Beliefs {
  return new Map(
    [...items].map(([item, claims]) => {
      const total = sum(pick(belief, claims)) + others(claims);
      // Where nobody is trusted at all, nothing is said.
      return [item, new Map(claims.map((c) => [values[c] ?? "", total > 0 ? (belief[c] ?? 0) / total : 1 / claims.length]))];
    }),
  );
}

export const voting: FactFinder = (rows) => {
  const claims = claimsOf(rows);
  return shares(
    claims,
    claims.makers.map((makers) => makers.length),
  );
};

/** TruthFinder without implication between values: X. Yin, J. Han and P. S. Yu (TKDE 20, 2008). */
export const truthFinder: FactFinder = (rows) => {
  const claims = claimsOf(rows);
  const dampening = 0.3;
  let trust = claims.made.map(() => 0.9);
  let belief: readonly number[] = [];
  for (let round = 0; round < 100; round++) {
    const score = trust.map((t) => -Math.log(1 - t));
    belief = claims.makers.map((makers) => 1 / (1 + Math.exp(-dampening * sum(pick(score, makers)))));
    const next = claims.made.map((made) => Math.min(1 - 1e-9, sum(pick(belief, made)) / made.length));
    const change = Math.max(...next.map((t, s) => Math.abs(t - (trust[s] ?? 0))));
    trust = next;
    if (change < 1e-6) break;
  }
  return shares(claims, belief);
};

/** Accu without copying: X. L. Dong, L. Berti-Équille and D. Srivastava (VLDB 2009), with a hundred wrong values to each item. */
export const accu: FactFinder = (rows) => {
  const claims = claimsOf(rows);
  const wrong = 100;
  return byAccuracy(claims, (item, accuracy) => {
    const votes = item.map((c) => sum(pick(accuracy, claims.makers[c] ?? []).map((a) => Math.log((wrong * a) / (1 - a)))));
    return normal(votes, Math.log(Math.max(1, wrong + 1 - item.length)));
  });
};

/** PopAccu: X. L. Dong, B. Saha and D. Srivastava (VLDB 2013). Wrong values are as popular as they are seen to be. */
export const popAccu: FactFinder = (rows) => {
  const claims = claimsOf(rows);
  return byAccuracy(claims, (item, accuracy) => {
    const sizes = item.map((c) => claims.makers[c]?.length ?? 0);
    const all = sum(sizes);
    const errors = (but: number): number => {
      const rest = but < 0 ? all : all - (sizes[but] ?? 0);
      return sum(sizes.map((size, i) => (i === but ? 0 : size * Math.log(size / rest))));
    };
    const votes = item.map((c, i) => sum(pick(accuracy, claims.makers[c] ?? []).map((a) => Math.log(a / (1 - a)))) + errors(i));
    return normal(votes, errors(-1));
  });
};

function byAccuracy(claims: Claims, weigh: (item: readonly number[], accuracy: readonly number[]) => readonly number[]): Beliefs {
  let accuracy = claims.made.map(() => 0.8);
  const belief = claims.values.map(() => 0);
  for (let round = 0; round < 100; round++) {
    for (const item of claims.items.values()) for (const [i, p] of weigh(item, accuracy).entries()) belief[item[i] ?? 0] = p;
    const next = claims.made.map((made) => Math.min(0.99, Math.max(0.01, sum(pick(belief, made)) / made.length)));
    const change = Math.max(...next.map((a, s) => Math.abs(a - (accuracy[s] ?? 0))));
    accuracy = next;
    if (change < 1e-6) break;
  }
  return shares(claims, belief, (item) => 1 - sum(pick(belief, item)));
}

/** Logarithms made probabilities, with one more for all that nobody claims. */
function normal(logs: readonly number[], none: number): readonly number[] {
  const top = Math.max(none, ...logs);
  const mass = logs.map((log) => Math.exp(log - top));
  return mass.map((m) => m / (sum(mass) + Math.exp(none - top)));
}

// J. Pasternack and D. Roth (COLING 2010): Sums is Hubs and Authorities; beliefs and trusts are divided by their greatest in each round.
const ROUNDS = 20;
const scaled = (numbers: readonly number[]): readonly number[] => {
  const most = Math.max(...numbers);
  return most > 0 ? numbers.map((n) => n / most) : numbers;
};

const bySums = (trustOf: (beliefs: readonly number[]) => number): FactFinder => {
  return (rows) => {
    const claims = claimsOf(rows);
    let belief: readonly number[] = claims.values.map(() => 1);
    for (let round = 0; round < ROUNDS; round++) {
      const trust = scaled(claims.made.map((made) => trustOf(pick(belief, made))));
      belief = scaled(claims.makers.map((makers) => sum(pick(trust, makers))));
    }
    return shares(claims, belief);
  };
};

export const sums: FactFinder = bySums(sum);
export const averageLog: FactFinder = bySums((beliefs) => (Math.log(beliefs.length) * sum(beliefs)) / beliefs.length);

/** Sources invest their trust in their claims, in equal parts, and get their share of what grows of it. `prior` is what claims are worth at first. */
const byInvestment = (
  rounds: number,
  prior: (makers: readonly number[]) => readonly number[],
  grow: (held: readonly number[]) => readonly number[],
): FactFinder => {
  return (rows) => {
    const claims = claimsOf(rows);
    const belief = claims.values.map(() => 0);
    for (const item of claims.items.values()) {
      const first = prior(item.map((c) => claims.makers[c]?.length ?? 0));
      for (const [i, b] of first.entries()) belief[item[i] ?? 0] = b;
    }
    let trust: readonly number[] = claims.made.map(() => 1);
    for (let round = 0; round < rounds; round++) {
      const part = claims.made.map((made, s) => (trust[s] ?? 0) / made.length);
      const stake = claims.makers.map((makers) => sum(pick(part, makers)));
      const before = part;
      trust = scaled(claims.made.map((made, s) => sum(made.map((c) => ((belief[c] ?? 0) * (before[s] ?? 0)) / (stake[c] ?? 1)))));
      const held = claims.makers.map((makers) => sum(makers.map((s) => (trust[s] ?? 0) / (claims.made[s]?.length ?? 1))));
      for (const item of claims.items.values()) for (const [i, b] of grow(pick(held, item)).entries()) belief[item[i] ?? 0] = b;
    }
    return shares(claims, belief);
  };
};

export const investment: FactFinder = byInvestment(
  ROUNDS,
  (makers) => makers.map((n) => n / sum(makers)),
  (held) => held.map((h) => h ** 1.2),
);
export const pooledInvestment: FactFinder = byInvestment(
  ROUNDS / 2,
  (makers) => makers.map(() => 1 / makers.length),
  (held) => {
    const all = sum(held.map((h) => h ** 1.4));
    return held.map((h) => (all > 0 ? (h * h ** 1.4) / all : 0));
  },
);
