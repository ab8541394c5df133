import type { ClaimColumns } from "./claim-columns.ts";

/** Two sources and the evidence that one takes from the other. */
export interface CopyPair {
  /** Places in the list of sources, the lesser first. */
  readonly a: number;
  readonly b: number;
  /** The lower end of what share of their errors they have in common, 0 to 1. */
  readonly share: number;
}

/** Fewer shared cases than this show nothing. */
const LEAST_CASES = 8;
/** Only so many sources are compared with each other: those with the most claims that others contest. */
const MOST_SOURCES = 4096;
/** Items with more claims are left out of the comparison: what so many say is no rare error. */
const MOST_CLAIMS = 512;

/**
 * The lower end of the Wilson score interval (E. B. Wilson, JASA 22, 1927) of a share, at 95 % one-sided. Cases may be
 * fractions.
 */
export function wilson(hits: number, cases: number): number {
  if (cases <= 0) return 0;
  const z = 1.645;
  const share = hits / cases;
  const centre = share + (z * z) / (2 * cases);
  const spread = z * Math.sqrt((share * (1 - share)) / cases + (z * z) / (4 * cases * cases));
  return Math.max(0, (centre - spread) / (1 + (z * z) / cases));
}

/**
 * Pairs that agree where others differ, best first. What counts is the values in common that the majority does not hold:
 * agreement with the majority is what being right looks like. Only of a pair that is hardly ever in the minority, as where
 * copies *are* the majority, all contested items count.
 */
export function pairsByAgreement(columns: ClaimColumns): readonly CopyPair[] {
  const { slot } = columns;
  const standing = standingsOf(columns);
  const table = pairTable(compared(columns, standing));
  const odd = new Int32Array(table.size);
  const oddSame = new Int32Array(table.size);
  const contested = new Int32Array(table.size);
  const contestedSame = new Int32Array(table.size);
  eachPair(columns, table, (pair, c, d) => {
    if (standing[c] === UNCONTESTED) return;
    const same = slot[c] === slot[d] ? 1 : 0;
    contested[pair] = (contested[pair] ?? 0) + 1;
    contestedSame[pair] = (contestedSame[pair] ?? 0) + same;
    if (standing[c] === MAJORITY && standing[d] === MAJORITY) return;
    odd[pair] = (odd[pair] ?? 0) + 1;
    oddSame[pair] = (oddSame[pair] ?? 0) + same;
  });
  return table.pairs((pair) => {
    const [hits, cases] = (odd[pair] ?? 0) >= LEAST_CASES ? [oddSame, odd] : [contestedSame, contested];
    return (hits[pair] ?? 0) < LEAST_CASES ? null : wilson(hits[pair] ?? 0, cases[pair] ?? 0);
  });
}

/**
 * The same pairs again, now by the errors that they share: two accurate sources agree against a wrong majority and copy
 * nobody. `right` is the probability that each slot is right.
 */
export function pairsByError(columns: ClaimColumns, candidates: readonly CopyPair[], right: Float64Array): readonly CopyPair[] {
  const table = pairTable([...new Set(candidates.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b));
  const wanted = new Uint8Array(table.size);
  for (const { a, b } of candidates) wanted[table.at(a, b)] = 1;
  const shared = new Float64Array(table.size);
  const differ = new Int32Array(table.size);
  eachPair(columns, table, (pair, c, d) => {
    if (columns.slot[c] === columns.slot[d]) shared[pair] = (shared[pair] ?? 0) + 1 - (right[columns.slot[c] ?? 0] ?? 0);
    else differ[pair] = (differ[pair] ?? 0) + 1;
  });
  return table.pairs((pair) => {
    const errors = shared[pair] ?? 0;
    return wanted[pair] !== 1 || errors < LEAST_CASES ? null : wilson(errors, errors + (differ[pair] ?? 0));
  });
}

/**
 * Groups of sources of which each has the share with every other (complete link, so that no chain forms): source → the
 * group, named by a member. `slack` lets a member be a little below the share with all but its best.
 */
export function copyGroups(sources: number, pairs: readonly CopyPair[], share: number, slack = 0.03): Int32Array {
  const group = Int32Array.from({ length: sources }, (_, i) => i);
  const members = new Map<number, number[]>();
  const linked = new Set(pairs.filter((pair) => pair.share >= share - slack).map(({ a, b }) => a * sources + b));
  const link = (a: number, b: number): boolean => linked.has(Math.min(a, b) * sources + Math.max(a, b));
  for (const pair of pairs) {
    if (pair.share < share) break;
    const x = Math.min(group[pair.a] ?? 0, group[pair.b] ?? 0);
    const y = Math.max(group[pair.a] ?? 0, group[pair.b] ?? 0);
    if (x === y) continue;
    const left = members.get(x) ?? [x];
    const right = members.get(y) ?? [y];
    if (!left.every((a) => right.every((b) => link(a, b)))) continue;
    members.set(x, [...left, ...right]);
    members.delete(y);
    for (const source of right) group[source] = x;
  }
  return group;
}

const UNCONTESTED = 0;
const MAJORITY = 1;
const MINORITY = 2;

/** Where each claim stands among those on its item. In a tie there is no majority. */
function standingsOf({ items, claimStart, slotStart, slot }: ClaimColumns): Uint8Array {
  const standing = new Uint8Array(slot.length).fill(UNCONTESTED);
  const votes = new Int32Array(slotStart[items.length] ?? 0);
  for (const s of slot) votes[s] = (votes[s] ?? 0) + 1;
  for (let i = 0; i < items.length; i++) {
    const here = votes.subarray(slotStart[i] ?? 0, slotStart[i + 1] ?? 0);
    if (here.length < 2) continue;
    const most = here.reduce((top, n) => Math.max(top, n), 0);
    const tied = here.filter((n) => n === most).length > 1;
    for (let c = claimStart[i] ?? 0; c < (claimStart[i + 1] ?? 0); c++) {
      standing[c] = tied || (votes[slot[c] ?? 0] ?? 0) < most ? MINORITY : MAJORITY;
    }
  }
  return standing;
}

/** The sources that could show copying at all, in their order. */
function compared({ sources, source }: ClaimColumns, standing: Uint8Array): readonly number[] {
  const contested = new Int32Array(sources.length);
  source.forEach((s, c) => {
    if (standing[c] !== UNCONTESTED) contested[s] = (contested[s] ?? 0) + 1;
  });
  return [...contested.keys()]
    .filter((s) => (contested[s] ?? 0) >= LEAST_CASES)
    .sort((a, b) => (contested[b] ?? 0) - (contested[a] ?? 0) || a - b)
    .slice(0, MOST_SOURCES)
    .sort((a, b) => a - b);
}

/** Numbers each pair of the listed sources. */
interface PairTable {
  readonly size: number;
  readonly place: ReadonlyMap<number, number>;
  readonly at: (a: number, b: number) => number;
  readonly pairs: (shareOf: (pair: number) => number | null) => readonly CopyPair[];
}

export function pairTable(listed: readonly number[]): PairTable {
  const place = new Map(listed.map((source, i) => [source, i]));
  const n = listed.length;
  const pairs: PairTable["pairs"] = (shareOf) => {
    const found: CopyPair[] = [];
    listed.forEach((a, i) => {
      for (let j = i + 1; j < n; j++) {
        const share = shareOf(i * n + j);
        const b = listed[j];
        if (share !== null && b !== undefined) found.push({ a, b, share });
      }
    });
    return found.sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b);
  };
  return { size: n * n, place, at: (a, b) => (place.get(a) ?? 0) * n + (place.get(b) ?? 0), pairs };
}

/** Calls `visit` for every two claims of different listed sources on one item. */
export function eachPair(columns: ClaimColumns, table: PairTable, visit: (pair: number, c: number, d: number) => void): void {
  const { items, claimStart, source, sources } = columns;
  const place = new Int32Array(sources.length).fill(-1);
  for (const [s, at] of table.place) place[s] = at;
  const n = table.place.size;
  const placeOf = (c: number): number => place[source[c] ?? 0] ?? -1;
  const meet = (c: number, d: number): void => {
    const p = placeOf(c);
    const q = placeOf(d);
    if (p !== q) visit(p < q ? p * n + q : q * n + p, c, d);
  };
  for (let i = 0; i < items.length; i++) {
    const from = claimStart[i] ?? 0;
    const to = claimStart[i + 1] ?? 0;
    if (to - from <= MOST_CLAIMS) everyTwo(listedOf(from, to, placeOf), meet);
  }
}

function listedOf(from: number, to: number, placeOf: (c: number) => number): readonly number[] {
  const listed: number[] = [];
  for (let c = from; c < to; c++) if (placeOf(c) >= 0) listed.push(c);
  return listed;
}

function everyTwo(claims: readonly number[], meet: (c: number, d: number) => void): void {
  for (let x = 0; x < claims.length; x++) {
    for (let y = x + 1; y < claims.length; y++) meet(claims[x] ?? 0, claims[y] ?? 0);
  }
}
