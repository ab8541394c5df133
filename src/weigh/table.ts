import type { Bounds } from "../record/origin.ts";
import { type ClaimColumns, columnsOf, moved } from "./claim-columns.ts";
import { containersOf, type Hierarchy, implied } from "./hierarchy.ts";
import { learn, type Stated } from "./learned-table.ts";
import { type Offset, offsetsOf } from "./offset.ts";
import { copyGroups, pairsByAgreement, pairsByError } from "./source-copying.ts";
import { bandsOf, numberIn, type Tolerance } from "./tolerance.ts";

/** One claim of a table: a source says that an item has a value. */
export interface TableRow {
  readonly item: string;
  readonly source: string;
  readonly value: string;
  readonly time?: number | undefined;
}

export interface TableAnswer {
  readonly value: string;
  readonly probability: number;
  readonly origins: Bounds;
}

/**
 * One item with its answers, best first. Probabilities add up to less than 1: the rest is for a value that nobody claims. Where a hierarchy
 * was given, the first is the exact answer that is most probable, and the probability of a value holds that of those within it.
 */
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
    readonly offsets: readonly Offset[];
    /** Sentences on rows that were passed over, and on values that were not taken as they may be meant. */
    readonly notes: readonly string[];
  };
}

/** At this share of common errors two sources are one origin; between the two they may be. */
const SURELY = 0.97;
const POSSIBLY = 0.9;

/** What a table is told besides its rows. */
export interface TableOptions {
  /** How far numbers may lie apart and still agree; by default not at all. */
  readonly tolerance?: Tolerance;
  /** Which values lie within which. */
  readonly hierarchy?: Hierarchy;
  /** False takes every source for an origin of its own, to see what copying changes. */
  readonly copies?: boolean;
}

/** Takes the rows of a table one by one, in any order, and weighs them. A row that was there before changes nothing. */
export class ClaimTable {
  readonly #items = new Names();
  readonly #sources = new Names();
  readonly #values = new Names();
  #rows = new Int32Array(3 * 1024);
  #times: Float64Array | null = null;
  #length = 0;
  #empty = 0;
  #notNumbers = 0;

  /**
   * `time`, any number that grows, says when: then only the latest word of a source on an item holds. A row with an empty cell, or with
   * the NaN of a program in place of a value, says nothing.
   */
  add(item: string, source: string, value: string, time?: number): void {
    // First of all, so that an item or a source of which nothing is said is none.
    if ([item, source, value].some(isBlank)) {
      this.#empty++;
      return;
    }
    if (value.trim() === "NaN") {
      this.#notNumbers++;
      return;
    }
    if (3 * this.#length === this.#rows.length) {
      const longer = new Int32Array(2 * this.#rows.length);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    this.#rows.set([this.#items.number(item), this.#sources.number(source), this.#values.number(value)], 3 * this.#length);
    if (time !== undefined) this.#setTime(time);
    this.#length++;
  }

  /** Weighs what was added so far. */
  solve(options: TableOptions = {}): TableWeighing {
    const column = (at: number): Int32Array => {
      const cells = new Int32Array(this.#length);
      for (let i = 0; i < cells.length; i++) cells[i] = this.#rows[3 * i + at] ?? 0;
      return cells;
    };
    const raw = {
      length: this.#length,
      items: this.#items.list,
      sources: this.#sources.list,
      values: this.#values.list,
      item: column(0),
      source: column(1),
      value: column(2),
      time: this.#times,
    };
    return weighColumns(columnsOf(raw), options, [
      ...note(this.#empty, "row has an empty cell and says nothing", "rows have an empty cell and say nothing"),
      ...note(this.#notNumbers, "row has NaN for its value and says nothing", "rows have NaN for their value and say nothing"),
      ...this.#lost(),
    ]);
  }

  #setTime(time: number): void {
    if (this.#times === null || this.#times.length <= this.#length) {
      const longer = new Float64Array(2 * Math.max(512, this.#length)).fill(Number.NEGATIVE_INFINITY);
      longer.set(this.#times ?? []);
      this.#times = longer;
    }
    this.#times[this.#length] = time;
  }

  #lost(): readonly string[] {
    const lost = [this.#items, this.#sources, this.#values].flatMap(({ list }) => list).filter((name) => name.includes("\ufffd")).length;
    const tail = "U+FFFD, the mark of a character that was lost when a text was converted";
    return note(lost, `name or value holds ${tail}`, `names or values hold ${tail}`);
  }
}

function isBlank(cell: string): boolean {
  return cell.trim() === "";
}

/** White space around a cell is no part of it, and two ways of composing the same letters (Unicode's NFC) are one. */
export function nameIn(cell: string): string {
  return cell.trim().normalize("NFC");
}

/** Gives each distinct text a number. */
class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const name = nameIn(text);
    const number = this.#numbers.get(name) ?? this.list.push(name) - 1;
    this.#numbers.set(name, number);
    if (text !== name) this.#numbers.set(text, number);
    return number;
  }
}

/** A sentence about so many, or none. */
function note(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}.`];
}

/** Weighs a table that is at hand as a whole. */
export function weighTable(rows: Iterable<TableRow>, options: TableOptions = {}): TableWeighing {
  const table = new ClaimTable();
  for (const { item, source, value, time } of rows) table.add(item, source, value, time);
  return table.solve(options);
}

function weighColumns(plain: ClaimColumns, options: TableOptions, notes: readonly string[]): TableWeighing {
  const columns = nested(banded(plain, options.tolerance), options.hierarchy);
  const sources = columns.sources.length;
  const candidates = options.copies === false ? [] : pairsByAgreement(columns);
  const first = learn(columns, copyGroups(sources, candidates, SURELY));
  const pairs = pairsByError(columns, candidates, first.right);
  const surely = copyGroups(sources, pairs, SURELY);
  const stated = learn(columns, surely).stated();
  const bounds: Groupings = { surely, possibly: copyGroups(sources, pairs, POSSIBLY) };
  return {
    items: function* () {
      const within = contentsOf(columns);
      for (let i = 0; i < columns.items.length; i++) yield itemOf(columns, i, stated, bounds, within);
    },
    summary: {
      items: columns.items.length,
      sources,
      claims: columns.source.length,
      copiers: copiersOf(columns, pairs),
      offsets: offsetsOf(plain),
      notes: [...notes, ...(options.tolerance === undefined ? [] : words(plain))],
    },
  };
}

function banded(columns: ClaimColumns, tolerance: Tolerance | undefined): ClaimColumns {
  if (tolerance === undefined) return columns;
  const band = bandsOf(columns, tolerance);
  return moved(columns, (c) => band[columns.slot[c] ?? 0] ?? 0);
}

function nested(columns: ClaimColumns, hierarchy: Hierarchy | undefined): ClaimColumns {
  if (hierarchy === undefined) return columns;
  const redundant = implied(columns, containersOf(columns, hierarchy));
  const kept = redundant.includes(1) ? moved(columns, (c) => (redundant[c] === 1 ? -1 : (columns.slot[c] ?? 0))) : columns;
  return { ...kept, containers: containersOf(kept, hierarchy) };
}

function words({ values }: ClaimColumns): readonly string[] {
  const count = new Set(values.filter((value) => numberIn(value) === null)).size;
  return note(
    count,
    "value is no finite number and is compared letter by letter",
    "values are no finite numbers and are compared letter by letter",
  );
}

/** Source → its group. */
interface Groupings {
  readonly surely: Int32Array;
  readonly possibly: Int32Array;
}

/** Slot → the slots of its item whose values lie within its own. */
function contentsOf({ containers }: ClaimColumns): ReadonlyMap<number, readonly number[]> {
  const contents = new Map<number, number[]>();
  for (const [s, above] of containers) for (const a of above) contents.set(a, [...(contents.get(a) ?? []), s]);
  return contents;
}

/** Whoever claims the city claims the country; whoever claims the country does not claim the city. */
function itemOf(
  columns: ClaimColumns,
  i: number,
  stated: Stated,
  groups: Groupings,
  contents: ReadonlyMap<number, readonly number[]>,
): TableItem {
  const from = columns.slotStart[i] ?? 0;
  const claimants: number[][] = [];
  for (let c = columns.claimStart[i] ?? 0; c < (columns.claimStart[i + 1] ?? 0); c++) {
    const at = (columns.slot[c] ?? 0) - from;
    const source = columns.source[c] ?? 0;
    const known = claimants[at];
    if (known === undefined) claimants[at] = [source];
    else known.push(source);
  }
  const answers = claimants.map((own, at) => {
    const inside = (contents.get(from + at) ?? []).flatMap((s) => claimants[s - from] ?? []);
    const distinct = (group: Int32Array): number => new Set([...own, ...inside].map((source) => group[source])).size;
    const max = distinct(groups.surely);
    const origins = { min: Math.min(distinct(groups.possibly), max), max };
    return {
      value: columns.values[from + at] ?? "",
      probability: stated.right[from + at] ?? 0,
      exact: stated.exact[from + at] ?? 0,
      origins,
    };
  });
  // Values stand in code-unit order, and the sort is stable: that settles ties.
  answers.sort((a, b) => b.exact - a.exact || b.origins.max - a.origins.max);
  return {
    item: columns.items[i] ?? "",
    answers: answers.map(({ value, probability, origins }) => ({ value, probability: Math.round(probability * 1e4) / 1e4, origins })),
  };
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
