import type { ClaimColumns } from "./claim-columns.ts";

/** The reliability of a source of which nothing is known, and how many claims that knowledge is worth. */
const PRIOR = 0.8;
const PRIOR_CLAIMS = 5;
/** How many claims the same prior is worth for a class of sources of like size. */
const CLASS_CLAIMS = 20;
/** A claim that nobody contests says half as much of its source as one that stood against others. */
const UNCONTESTED = 0.5;
/**
 * Claims that nobody contests count for no more than those that were contested and so many besides: no source earns its word on
 * what is disputed by reciting what nobody disputes.
 */
const MOST_UNCONTESTED = 50;
const LEAST = 0.02;
const MOST = 0.95;

/** Of each source, how many claims it made and how much of them is right: fractions, since what is right is only probable. */
interface Tally {
  readonly right: Float64Array;
  readonly claims: Float64Array;
}

/** What the table shows of its sources so far, apart for items that others contest and items on which all agree. */
export interface SourceRecord {
  readonly contested: Tally;
  readonly agreed: Tally;
  /** The reliability of sources of like size, which a source that has shown little is taken to have. */
  readonly prior: Float64Array;
}

/** `right` is the probability that each slot is right; `group` names the copies that are one source. */
export function recordOf(columns: ClaimColumns, group: Int32Array, right: Float64Array): SourceRecord {
  const { items, sources, claimStart, slotStart, source, slot, split } = columns;
  const contested = tally(sources.length);
  const agreed = tally(sources.length);
  const volume = new Int32Array(sources.length);
  for (let i = 0; i < items.length; i++) {
    const from = claimStart[i] ?? 0;
    const to = claimStart[i + 1] ?? 0;
    const { right: sum, claims } = (slotStart[i + 1] ?? 0) - (slotStart[i] ?? 0) < 2 ? agreed : contested;
    for (let c = from; c < to; c++) {
      const s = source[c] ?? 0;
      volume[s] = (volume[s] ?? 0) + 1;
      // Where nobody else speaks a source would vouch for itself.
      if (to - from < 2) continue;
      sum[s] = (sum[s] ?? 0) + (right[slot[c] ?? 0] ?? 0);
      claims[s] = (claims[s] ?? 0) + 1 / (split[c] ?? 1);
    }
  }
  return { contested, agreed, prior: priorsOf(contested, agreed, volume, group) };
}

const tally = (sources: number): Tally => ({ right: new Float64Array(sources), claims: new Float64Array(sources) });

/** On what kind of item a claim stands: where its source speaks alone, where all agree, or where values differ. */
export const ALONE = 0;
export const AGREED = 1;
export const CONTESTED = 2;

/** How likely a claim of a source is right, learned without this claim. It is asked millions of times, hence numbers only. */
export function reliabilityWithout(record: SourceRecord, source: number, right: number, parts: number, on: number): number {
  const contested = on === CONTESTED ? 1 : 0;
  const agreed = on === AGREED ? 1 : 0;
  const hits = (record.contested.right[source] ?? 0) - contested * right;
  const cases = (record.contested.claims[source] ?? 0) - contested / parts;
  const agreedHits = (record.agreed.right[source] ?? 0) - agreed * right;
  const agreedCases = (record.agreed.claims[source] ?? 0) - agreed / parts;
  const weight = agreedWeight(agreedCases, cases);
  const all = hits + weight * agreedHits + PRIOR_CLAIMS * (record.prior[source] ?? PRIOR);
  // Of several values that one source claims of an item, at most one is right.
  return Math.min(MOST, Math.max(LEAST, all / (cases + weight * agreedCases + PRIOR_CLAIMS) / parts));
}

/** What each of so many uncontested claims counts beside so many contested ones. */
function agreedWeight(agreed: number, contested: number): number {
  return agreed <= 0 ? 0 : Math.min(UNCONTESTED, (contested + MOST_UNCONTESTED) / agreed);
}

/**
 * The mean reliability of the *other* sources that make about as many claims: those of one claim are not those of thousands. Copies
 * are one source here too.
 */
function priorsOf(contested: Tally, agreed: Tally, volume: Int32Array, group: Int32Array): Float64Array {
  const size = new Int32Array(volume.length);
  for (const g of group) size[g] = (size[g] ?? 0) + 1;
  const hits = new Float64Array(volume.length);
  const cases = new Float64Array(volume.length);
  const claims = new Float64Array(volume.length);
  group.forEach((g, s) => {
    const members = size[g] ?? 1;
    const weight = agreedWeight(agreed.claims[s] ?? 0, contested.claims[s] ?? 0);
    hits[g] = (hits[g] ?? 0) + ((contested.right[s] ?? 0) + weight * (agreed.right[s] ?? 0)) / members;
    cases[g] = (cases[g] ?? 0) + ((contested.claims[s] ?? 0) + weight * (agreed.claims[s] ?? 0)) / members;
    claims[g] = (claims[g] ?? 0) + (volume[s] ?? 0) / members;
  });
  const classHits = new Float64Array(32);
  const classCases = new Float64Array(32);
  const classOf = (g: number): number => 31 - Math.clz32(Math.max(1, Math.round(claims[g] ?? 1)));
  size.forEach((members, g) => {
    if (members === 0) return;
    classHits[classOf(g)] = (classHits[classOf(g)] ?? 0) + (hits[g] ?? 0);
    classCases[classOf(g)] = (classCases[classOf(g)] ?? 0) + (cases[g] ?? 0);
  });
  const prior = new Float64Array(group.length);
  group.forEach((g, s) => {
    const right = (classHits[classOf(g)] ?? 0) - (hits[g] ?? 0) + CLASS_CLAIMS * PRIOR;
    prior[s] = right / ((classCases[classOf(g)] ?? 0) - (cases[g] ?? 0) + CLASS_CLAIMS);
  });
  return prior;
}
