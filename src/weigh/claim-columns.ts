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
}

/** Sorts rows and drops repeated ones. Linear in the rows but for the sorting of the distinct names. */
export function columnsOf(raw: RawColumns): ClaimColumns {
  const item = ranks(raw.items);
  const source = ranks(raw.sources);
  const value = ranks(raw.values);
  let order = Int32Array.from({ length: raw.length }, (_, i) => i);
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
  return { ...columns, split: splits(columns) };
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

function splits(columns: Omit<ClaimColumns, "split">): Int32Array {
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
