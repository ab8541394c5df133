import { HierarchyError, hierarchyOf } from "../weigh/hierarchy.ts";
import { ClaimTable, nameIn, type TableOptions, type TableWeighing } from "../weigh/table.ts";
import { type Tolerance, toleranceIn } from "../weigh/tolerance.ts";
import { InputError, json, UsageError } from "./command-line.ts";
import { Paper } from "./print/paper.ts";
import { count } from "./print/words.ts";
import { tableRows } from "./tsv.ts";

/** What the command line says of a table. */
export interface TableWords {
  readonly gold?: string;
  readonly tolerance?: string;
  readonly hierarchy?: string;
  readonly time?: string;
  readonly copies?: boolean;
  readonly json?: boolean;
}

/** Weighs a tab-separated table of item, source and value, and grades it where a table of item and value is given. */
export async function weighTableFile(file: string, words: TableWords): Promise<void> {
  const started = performance.now();
  const options = await optionsOf(words);
  const truth = words.gold === undefined ? null : await goldOf(words.gold);
  const solved = (await tableIn(file, words.time)).solve(options);
  let graded = 0;
  let right = 0;
  const paper = Paper.standard();
  for (const { item, answers } of solved.items()) {
    const [best] = answers;
    const expected = truth?.get(item);
    if (expected !== undefined) graded++;
    if (expected !== undefined && best?.value === expected) right++;
    if (words.json) json({ item, answers });
    else if (best !== undefined)
      paper.line(`${item}\t${best.value}\t${best.probability.toFixed(3)}\t${best.origins.min}–${best.origins.max}`);
  }
  const accuracy = graded === 0 ? null : right / graded;
  const seconds = (performance.now() - started) / 1000;
  if (words.json) json({ summary: { ...solved.summary, seconds, ...(truth === null ? {} : { accuracy, graded }) } });
  else {
    printSummary(paper, solved.summary);
    if (accuracy !== null)
      paper.line(`${right} of ${graded} graded items are as the gold table has them (${(100 * accuracy).toFixed(1)} %).`);
  }
}

function printSummary(paper: Paper, { items, sources, claims, copiers, offsets, notes }: TableWeighing["summary"]): void {
  paper.line(
    `${count(items, "item")}, ${count(sources, "source")}, ${count(claims, "claim")}; ${count(copiers.length, "pair")} of sources in which one copies, or both copy a third.`,
  );
  for (const { from, to, offset, hits, items: both } of offsets) {
    const difference = offset > 0 ? `plus ${offset}` : `minus ${-offset}`;
    paper.line(
      `${from} gives the number of ${to} ${difference} on ${hits} of ${both} items: they may measure different things; neither need be wrong.`,
    );
  }
  for (const note of notes) paper.line(note);
}

async function optionsOf({ tolerance, hierarchy, copies }: TableWords): Promise<TableOptions> {
  return {
    ...(tolerance === undefined ? {} : { tolerance: toleranceOf(tolerance) }),
    ...(hierarchy === undefined ? {} : { hierarchy: await hierarchyIn(hierarchy) }),
    ...(copies === undefined ? {} : { copies }),
  };
}

function toleranceOf(text: string): Tolerance {
  const tolerance = toleranceIn(text);
  if (tolerance === null)
    throw new UsageError(`--tolerance takes a number of zero or more, or a percentage such as 5%; ${text} is neither`);
  return tolerance;
}

async function hierarchyIn(file: string): Promise<NonNullable<TableOptions["hierarchy"]>> {
  const pairs: [string, string][] = [];
  for await (const [value = "", within = ""] of tableRows(file, ["value", "within"])) pairs.push([nameIn(value), nameIn(within)]);
  try {
    return hierarchyOf(pairs);
  } catch (cause) {
    if (cause instanceof HierarchyError) throw new InputError(file, `cannot be used: ${cause.message}`, { cause });
    throw cause;
  }
}

async function tableIn(file: string, time: string | undefined): Promise<ClaimTable> {
  const table = new ClaimTable();
  const columns = ["item", "source", "value", ...(time === undefined ? [] : [time])];
  for await (const [item = "", source = "", value = "", when = ""] of tableRows(file, columns)) {
    table.add(item, source, value, time === undefined ? undefined : timeOf(file, item, when));
  }
  return table;
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Milliseconds. A moment without a zone is taken in UTC, on every machine. */
function timeOf(file: string, item: string, text: string): number {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`;
  const time = DAY.test(text) ? Date.parse(text) : MOMENT.test(text) ? Date.parse(zoned.replace(" ", "T")) : Number.NaN;
  if (Number.isNaN(time))
    throw new InputError(file, `has "${text}" for the time of a claim on ${item}; write 2024, 2024-05, 2024-05-31 or 2024-05-31T18:00Z`);
  return time;
}

async function goldOf(file: string): Promise<ReadonlyMap<string, string>> {
  const truth = new Map<string, string>();
  for await (const [item = "", value = ""] of tableRows(file, ["item", "value"])) {
    const [name, truly] = [nameIn(item), nameIn(value)];
    const before = truth.get(name);
    if (before !== undefined && before !== truly)
      throw new InputError(file, `gives ${name} two values, ${before} and ${truly}; an item can be graded by one only`);
    truth.set(name, truly);
  }
  return truth;
}
