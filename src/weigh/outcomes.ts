import { type Beta, CASE_MOST, OTHER_CASES_MOST, SUREST } from "./prior.ts";

/** How questions came out for a source: right so often, of so many. `right` may be a sum of probabilities. */
export interface Outcomes {
  readonly right: number;
  readonly of: number;
}

/**
 * The reliability of a source: its prior, and what was shown of it in other questions of this case and in other cases (the mean of the Beta
 * posterior). Only so much of either counts, so that nobody earns his word on what is disputed by reciting what is not.
 */
export function reliabilityAfter(prior: Beta, here: Outcomes, elsewhere: readonly Outcomes[]): number {
  const others = atMost(sumOf(elsewhere.map((one) => atMost(one, CASE_MOST))), OTHER_CASES_MOST);
  const own = atMost(here, CASE_MOST);
  const mean = (prior.right + own.right + others.right) / (prior.right + prior.wrong + own.of + others.of);
  return Math.min(SUREST, Math.max(1 - SUREST, mean));
}

/** Adds up. Whoever calls it gives the list in an order of its own, since sums of fractions depend on theirs. */
export function sumOf(list: readonly Outcomes[]): Outcomes {
  return list.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), { right: 0, of: 0 });
}

function atMost({ right, of }: Outcomes, most: number): Outcomes {
  return of <= most ? { right, of } : { right: (right * most) / of, of: most };
}
