/**
 * A table of claims as columns of numbers, sorted by item, value and source, so that no result depends on the order of rows.
 * A *slot* is one value of one item.
 */
export interface ClaimColumns {
  readonly items: readonly string[];
  readonly sources: readonly string[];
  /** The value of each slot. */
  readonly values: readonly string[];
  /** Item → its first claim, and its first slot; one entry more than items. */
  readonly claimStart: Int32Array;
  readonly slotStart: Int32Array;
  /** Claim → source and slot. */
  readonly source: Int32Array;
  readonly slot: Int32Array;
  /** Claim → how many values its source claims of the item. */
  readonly split: Int32Array;
  /** Slot → the slots of its item whose values contain its own; only slots that have such. */
  readonly containers: ReadonlyMap<number, readonly number[]>;
}

/** Rows as numbers of interned strings, in any order. */
export interface RawColumns {
  readonly length: number;
  readonly items: readonly string[];
  readonly sources: readonly string[];
  readonly values: readonly string[];
  readonly item: Int32Array;
  readonly source: Int32Array;
  readonly value: Int32Array;
  /** When each row was said, where a table tells: of what a source says of an item only the latest holds. */
  readonly time: Float64Array | null;
}

/** Sorts rows and drops repeated ones. Linear in the rows but for the sorting of the distinct names. */
export function columnsOf(raw: RawColumns): ClaimColumns {
  const item = ranks(raw.items);
  const source = ranks(raw.sources);
  const value = ranks(raw.values);
  let order = latestOf(raw);
  order = sortedBy(order, raw.source, source.rank);
  order = sortedBy(order, raw.value, value.rank);
  order = sortedBy(order, raw.item, item.rank);

  const claimStart = new Int32Array(item.names.length + 1);
  const slotStart = new Int32Array(item.names.length + 1);
  const sources = new Int32Array(raw.length);
  const slots = new Int32Array(raw.length);
  const values: string[] = [];
  let claims = 0;
  let lastItem = -1;
  let lastValue = -1;
  let lastSource = -1;
  for (const row of order) {
    const i = item.rank[raw.item[row] ?? 0] ?? 0;
    const v = value.rank[raw.value[row] ?? 0] ?? 0;
    const s = source.rank[raw.source[row] ?? 0] ?? 0;
    if (i === lastItem && v === lastValue && s === lastSource) continue;
    if (i !== lastItem) {
      claimStart[i] = claims;
      slotStart[i] = values.length;
    }
    if (i !== lastItem || v !== lastValue) values.push(value.names[v] ?? "");
    sources[claims] = s;
    slots[claims] = values.length - 1;
    claims++;
    lastItem = i;
    lastValue = v;
    lastSource = s;
  }
  claimStart[item.names.length] = claims;
  slotStart[item.names.length] = values.length;
  const kept = { items: item.names, sources: source.names, values, claimStart, slotStart };
  const columns = { ...kept, source: sources.slice(0, claims), slot: slots.slice(0, claims) };
  return { ...columns, split: splits(columns), containers: new Map() };
}

/** The rows that no later one of the same source and item supersedes. */
function latestOf({ length, items, sources, item, source, time }: RawColumns): Int32Array<ArrayBuffer> {
  const rows = Int32Array.from({ length }, (_, i) => i);
  if (time === null) return rows;
  const places = (names: readonly string[]): Int32Array => Int32Array.from(names, (_, i) => i);
  const order = sortedBy(sortedBy(rows, source, places(sources)), item, places(items));
  const sameAs = (a: number, b: number): boolean =>
    item[order[a] ?? 0] === item[order[b] ?? 0] && source[order[a] ?? 0] === source[order[b] ?? 0];
  const kept: number[] = [];
  for (let from = 0, to = 0; from < length; from = to) {
    let latest = Number.NEGATIVE_INFINITY;
    for (to = from; to < length && sameAs(from, to); to++) latest = Math.max(latest, time[order[to] ?? 0] ?? 0);
    for (let at = from; at < to; at++) if (time[order[at] ?? 0] === latest) kept.push(order[at] ?? 0);
  }
  return Int32Array.from(kept);
}

/**
 * The same table with each claim moved to another slot of its item, or left out where `target` says -1. Claims that become the same are one.
 */
export function moved(columns: ClaimColumns, target: (claim: number) => number): ClaimColumns {
  const { items, claimStart } = columns;
  const starts = new Int32Array(items.length + 1);
  const slotStarts = new Int32Array(items.length + 1);
  const source: number[] = [];
  const slot: number[] = [];
  const values: string[] = [];
  for (let i = 0; i < items.length; i++) {
    starts[i] = source.length;
    slotStarts[i] = values.length;
    const claims: { readonly source: number; readonly to: number }[] = [];
    for (let c = claimStart[i] ?? 0; c < (claimStart[i + 1] ?? 0); c++) {
      const to = target(c);
      if (to >= 0) claims.push({ source: columns.source[c] ?? 0, to });
    }
    claims.sort((a, b) => a.to - b.to || a.source - b.source);
    claims.forEach((claim, at) => {
      const before = claims[at - 1];
      if (before?.to === claim.to && before.source === claim.source) return;
      if (before?.to !== claim.to) values.push(columns.values[claim.to] ?? "");
      source.push(claim.source);
      slot.push(values.length - 1);
    });
  }
  starts[items.length] = source.length;
  slotStarts[items.length] = values.length;
  const kept = { items, sources: columns.sources, values, claimStart: starts, slotStart: slotStarts };
  const all = { ...kept, source: Int32Array.from(source), slot: Int32Array.from(slot) };
  return { ...all, split: splits(all), containers: new Map() };
}

/** The names in code-unit order, and the place of each original in it. */
function ranks(names: readonly string[]): { readonly names: readonly string[]; readonly rank: Int32Array } {
  const sorted = names.map((name, i) => ({ name, i })).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const rank = new Int32Array(names.length);
  sorted.forEach(({ i }, at) => {
    rank[i] = at;
  });
  return { names: sorted.map(({ name }) => name), rank };
}

/** A stable counting sort of rows by the rank of one of their columns. */
function sortedBy(order: Int32Array, column: Int32Array, rank: Int32Array): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(rank.length + 1);
  const key = (row: number): number => rank[column[row] ?? 0] ?? 0;
  for (const row of order) starts[key(row) + 1] = (starts[key(row) + 1] ?? 0) + 1;
  for (let k = 1; k <= rank.length; k++) starts[k] = (starts[k] ?? 0) + (starts[k - 1] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const row of order) {
    const at = starts[key(row)] ?? 0;
    sorted[at] = row;
    starts[key(row)] = at + 1;
  }
  return sorted;
}

function splits(columns: Omit<ClaimColumns, "split" | "containers">): Int32Array {
  const { claimStart, source } = columns;
  const split = new Int32Array(source.length);
  const seen = new Int32Array(columns.sources.length);
  for (let i = 0; i < columns.items.length; i++) {
    const from = claimStart[i] ?? 0;
    const to = claimStart[i + 1] ?? 0;
    for (let c = from; c < to; c++) seen[source[c] ?? 0] = (seen[source[c] ?? 0] ?? 0) + 1;
    for (let c = from; c < to; c++) split[c] = seen[source[c] ?? 0] ?? 1;
    for (let c = from; c < to; c++) seen[source[c] ?? 0] = 0;
  }
  return split;
}
