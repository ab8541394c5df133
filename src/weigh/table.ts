import type { Bounds } from "../record/origin.ts";
import { type ClaimColumns, columnsOf } from "./claim-columns.ts";
import { learn } from "./learned-table.ts";
import { copyGroups, pairsByAgreement, pairsByError } from "./source-copying.ts";

/** One claim of a table: a source says that an item has a value. */
export interface TableRow {
  readonly item: string;
  readonly source: string;
  readonly value: string;
}

export interface TableAnswer {
  readonly value: string;
  readonly probability: number;
  readonly origins: Bounds;
}

/** One item with its answers, best first. Probabilities add up to less than 1: the rest is for a value that nobody claims. */
export interface TableItem {
  readonly item: string;
  readonly answers: readonly TableAnswer[];
}

/** `from` took from `to`, with the lower end of the share of their errors that they have in common as the probability. */
export interface Copier {
  readonly from: string;
  readonly to: string;
  readonly probability: number;
}

export interface TableWeighing {
  /** In code-unit order of the items; made one by one as they are asked for. */
  readonly items: () => Iterable<TableItem>;
  readonly summary: {
    readonly items: number;
    readonly sources: number;
    readonly claims: number;
    readonly copiers: readonly Copier[];
  };
}

/** At this share of common errors two sources are one origin; between the two they may be. */
const SURELY = 0.97;
const POSSIBLY = 0.9;

/** Takes the rows of a table one by one, in any order, and weighs them. A row that was there before changes nothing. */
export class ClaimTable {
  readonly #items = new Names();
  readonly #sources = new Names();
  readonly #values = new Names();
  #rows = new Int32Array(3 * 1024);
  #length = 0;

  add(item: string, source: string, value: string): void {
    if (3 * this.#length === this.#rows.length) {
      const longer = new Int32Array(2 * this.#rows.length);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    this.#rows.set([this.#items.number(item), this.#sources.number(source), this.#values.number(value)], 3 * this.#length);
    this.#length++;
  }

  /** Weighs what was added so far. */
  solve(): TableWeighing {
    const column = (at: number): Int32Array => Int32Array.from({ length: this.#length }, (_, i) => this.#rows[3 * i + at] ?? 0);
    return weighColumns(
      columnsOf({
        length: this.#length,
        items: this.#items.list,
        sources: this.#sources.list,
        values: this.#values.list,
        item: column(0),
        source: column(1),
        value: column(2),
      }),
    );
  }
}

/** Gives each distinct text a number. */
class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.list.length);
    this.list.push(text);
    return this.list.length - 1;
  }
}

/** Weighs a table that is at hand as a whole. */
export function weighTable(rows: Iterable<TableRow>): TableWeighing {
  const table = new ClaimTable();
  for (const { item, source, value } of rows) table.add(item, source, value);
  return table.solve();
}

function weighColumns(columns: ClaimColumns): TableWeighing {
  const sources = columns.sources.length;
  const candidates = pairsByAgreement(columns);
  const first = learn(columns, copyGroups(sources, candidates, SURELY));
  const pairs = pairsByError(columns, candidates, first.probability);
  const surely = copyGroups(sources, pairs, SURELY);
  const { probability } = learn(columns, surely);
  const bounds: Groupings = { surely, possibly: copyGroups(sources, pairs, POSSIBLY) };
  return {
    items: function* () {
      for (let i = 0; i < columns.items.length; i++) yield itemOf(columns, i, probability, bounds);
    },
    summary: {
      items: columns.items.length,
      sources,
      claims: columns.source.length,
      copiers: copiersOf(columns, pairs),
    },
  };
}

/** Source → its group. */
interface Groupings {
  readonly surely: Int32Array;
  readonly possibly: Int32Array;
}

function itemOf(columns: ClaimColumns, i: number, probability: Float64Array, { surely, possibly }: Groupings): TableItem {
  const answers: TableAnswer[] = [];
  let c = columns.claimStart[i] ?? 0;
  for (let s = columns.slotStart[i] ?? 0; s < (columns.slotStart[i + 1] ?? 0); s++) {
    const least = new Set<number>();
    const most = new Set<number>();
    for (; columns.slot[c] === s; c++) {
      least.add(possibly[columns.source[c] ?? 0] ?? 0);
      most.add(surely[columns.source[c] ?? 0] ?? 0);
    }
    answers.push({
      value: columns.values[s] ?? "",
      probability: probability[s] ?? 0,
      origins: { min: Math.min(least.size, most.size), max: most.size },
    });
  }
  // Values stand in code-unit order, and the sort is stable: that settles ties.
  answers.sort((a, b) => b.probability - a.probability || b.origins.max - a.origins.max);
  return { item: columns.items[i] ?? "", answers: answers.map((a) => ({ ...a, probability: Math.round(a.probability * 1e4) / 1e4 })) };
}

/** The source with more claims is taken to be the one that was copied; a table knows no time. */
function copiersOf(columns: ClaimColumns, pairs: ReturnType<typeof pairsByError>): readonly Copier[] {
  const volume = new Int32Array(columns.sources.length);
  for (const s of columns.source) volume[s] = (volume[s] ?? 0) + 1;
  return pairs
    .filter((pair) => pair.share >= SURELY)
    .map(({ a, b, share }) => {
      const [from, to] = (volume[a] ?? 0) < (volume[b] ?? 0) ? [a, b] : [b, a];
      return { from: columns.sources[from] ?? "", to: columns.sources[to] ?? "", probability: Math.round(share * 1e4) / 1e4 };
    });
}
