import type { ClaimColumns } from "./claim-columns.ts";
import { eachPair, pairTable, wilson } from "./source-copying.ts";
import { numberIn } from "./tolerance.ts";

/**
 * `from` gives the number of `to` plus `offset` on most of the items on which both give a number: `hits` of `items`. Such sources measure
 * different things, or by other clocks or units; neither need be wrong.
 */
export interface Offset {
  readonly from: string;
  readonly to: string;
  readonly offset: number;
  readonly hits: number;
  readonly items: number;
}

const LEAST_HITS = 8;
/** Only so many sources are compared, those with the most numbers. */
const MOST_SOURCES = 512;

/** Pairs of sources that most often differ by one and the same amount. */
export function offsetsOf(columns: ClaimColumns): readonly Offset[] {
  const number = Float64Array.from(columns.values, (value) => numberIn(value) ?? Number.NaN);
  const table = pairTable(withNumbers(columns, number));
  const candidate = new Float64Array(table.size);
  const lead = new Int32Array(table.size);
  const items = new Int32Array(table.size);
  // Boyer and Moore's majority vote (1981): what more than half of the differences are is what is left at the end.
  eachDifference(columns, number, table, (pair, difference) => {
    items[pair] = (items[pair] ?? 0) + 1;
    if (lead[pair] === 0) candidate[pair] = difference;
    lead[pair] = (lead[pair] ?? 0) + (candidate[pair] === difference ? 1 : -1);
  });
  const hits = new Int32Array(table.size);
  eachDifference(columns, number, table, (pair, difference) => {
    if (candidate[pair] === difference) hits[pair] = (hits[pair] ?? 0) + 1;
  });
  const share = (pair: number): number | null =>
    candidate[pair] === 0 || (hits[pair] ?? 0) < LEAST_HITS ? null : wilson(hits[pair] ?? 0, items[pair] ?? 0);
  return table
    .pairs(share)
    .filter((pair) => pair.share > 0.5)
    .map(({ a, b }) => {
      const pair = table.at(a, b);
      return {
        from: columns.sources[b] ?? "",
        to: columns.sources[a] ?? "",
        offset: candidate[pair] ?? 0,
        hits: hits[pair] ?? 0,
        items: items[pair] ?? 0,
      };
    });
}

function withNumbers({ sources, source, slot, split }: ClaimColumns, number: Float64Array): readonly number[] {
  const numbers = new Int32Array(sources.length);
  source.forEach((s, c) => {
    if (split[c] === 1 && !Number.isNaN(number[slot[c] ?? 0])) numbers[s] = (numbers[s] ?? 0) + 1;
  });
  return [...numbers.keys()]
    .filter((s) => (numbers[s] ?? 0) >= LEAST_HITS)
    .sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b)
    .slice(0, MOST_SOURCES)
    .sort((a, b) => a - b);
}

/** What the later source of a pair gives less what the earlier gives, to a millionth. */
function eachDifference(
  columns: ClaimColumns,
  number: Float64Array,
  table: ReturnType<typeof pairTable>,
  visit: (pair: number, difference: number) => void,
): void {
  const { slot, source, split } = columns;
  eachPair(columns, table, (pair, c, d) => {
    if (split[c] !== 1 || split[d] !== 1) return;
    const [first, second] = (source[c] ?? 0) < (source[d] ?? 0) ? [c, d] : [d, c];
    const difference = (number[slot[second] ?? 0] ?? 0) - (number[slot[first] ?? 0] ?? 0);
    if (!Number.isNaN(difference)) visit(pair, Math.round(difference * 1e6) / 1e6);
  });
}
