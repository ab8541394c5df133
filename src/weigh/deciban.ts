/**
 * Weight of evidence in decibans (ten times the decimal logarithm of a likelihood ratio), after I. J. Good, *Probability and
 * the Weighing of Evidence* (1950). Every function is pure, symmetric in its lists, and monotone in each weight.
 */

/** What an assertion adds to its answer, from a source that is right with probability `reliability` and else picks one of `plausible` wrong answers. */
export function assertion(reliability: number, plausible: number): number {
  return 10 * Math.log10((reliability * plausible) / (1 - reliability));
}

/** What a denial takes from an answer, as a positive number. Whoever denies names no other answer, so the number of answers plays no part. */
export function denial(reliability: number): number {
  return 10 * Math.log10(reliability / (1 - reliability));
}

/**
 * A weight when the thing that carries it may be no evidence at all: wrongly dated, doctored, misheard. `validity` is the
 * probability that it is what it is said to be. At 0 nothing is left; the sign never turns.
 */
export function doubted(weight: number, validity: number): number {
  return 10 * Math.log10(validity * 10 ** (weight / 10) + 1 - validity);
}

/**
 * The weight of several voices on one side that all share one origin with a given probability: they fail together at least as often as that
 * times the best of them fails. At 1 only the best counts; at 0 they add up; in between the sum never passes the best by more than
 * 10·log₁₀(1/shared). Weights must not be negative. They are put in one by one, so that each step can be told.
 */
export class Pool {
  readonly #shared: number;
  #best = 0;
  #sum = 0;

  constructor(shared: number) {
    this.#shared = shared;
  }

  add(weight: number): void {
    this.grow(0, weight);
  }

  /** One of the weights has become more than it was. */
  grow(before: number, after: number): void {
    this.#best = Math.max(this.#best, after);
    this.#sum += after - before;
  }

  /** What the weights come to, and one more with them where there is one. */
  decibans(more = 0): number {
    const best = Math.max(this.#best, more);
    return pooled(best, this.#sum + more - best, this.#shared);
  }
}

/** The same for a best weight and the sum of the others, where both are known. */
export function pooled(best: number, rest: number, shared: number): number {
  if (shared <= 0) return best + rest;
  return best - 10 * Math.log10(shared + (1 - shared) * 10 ** (-rest / 10));
}

/** Probabilities in proportion to each prior times ten to the tenth of its weight. They add up to 1. */
export function posterior(priors: readonly number[], weights: readonly number[]): readonly number[] {
  const top = Math.max(...weights);
  const mass = priors.map((prior, i) => prior * 10 ** (((weights[i] ?? 0) - top) / 10));
  const total = [...mass].sort((a, b) => a - b).reduce((sum, m) => sum + m, 0);
  return mass.map((m) => m / total);
}
