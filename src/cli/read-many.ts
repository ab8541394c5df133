import { textOf } from "../capture/text-of.ts";
import { placeList } from "../case/place-list.ts";
import { Readers } from "../case/readers.ts";
import { languageOf } from "../read/language.ts";
import { read, type Source } from "../read/read.ts";
import { readText } from "./command-line.ts";

/** A file to read, and what the command line or a manifest says of it. */
export interface ToRead {
  readonly file: string;
  readonly path: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

export interface Unread {
  readonly file: string;
  readonly error: unknown;
}

/** A reading as JSON, or a file that could not be read, in the order in which the files were named. */
export type Outcome = { readonly json: string } | Unread;

/** So many files are read before threads are started: for few, starting them takes longer than it saves. */
const ALONE = 8;
/** A thread is given so many files, or so many code units of text, at a time. */
const FILES = 16;
const UNITS = 200_000;

/** Reads files in the order given, each text of each; more than a few on a thread for each processor. Memory does not grow with their number. */
export async function* readMany(wanted: AsyncIterable<ToRead | Unread>): AsyncGenerator<Outcome> {
  let count = 0;
  let readers: Readers | null = null;
  const running: Promise<readonly Outcome[]>[] = [];
  let batch: Batch = { entries: [], units: 0 };
  try {
    for await (const one of wanted) {
      if (count++ < ALONE) {
        yield* await alone(one);
        continue;
      }
      readers ??= new Readers();
      const entry = "error" in one ? one : await sourcesOf(one);
      batch = withEntry(batch, entry);
      if (batch.entries.length < FILES && batch.units < UNITS) continue;
      running.push(begun(readers, batch));
      batch = { entries: [], units: 0 };
      if (running.length >= readers.width) yield* (await running.shift()) ?? [];
    }
    if (readers !== null && batch.entries.length > 0) running.push(begun(readers, batch));
    for (const outcomes of running) yield* await outcomes;
  } finally {
    await readers?.[Symbol.asyncDispose]();
  }
}

/** A failure is told when its turn comes, not before. */
function begun(readers: Readers, batch: Batch): Promise<readonly Outcome[]> {
  const task = together(readers, batch);
  task.catch(() => undefined);
  return task;
}

interface Batch {
  readonly entries: readonly (readonly Source[] | Unread)[];
  readonly units: number;
}

function withEntry({ entries, units }: Batch, entry: readonly Source[] | Unread): Batch {
  const more = "error" in entry ? 0 : entry.reduce((sum, { text }) => sum + text.length, 0);
  return { entries: [...entries, entry], units: units + more };
}

/** Every text of one file; a file that cannot be read becomes an error beside the others. */
export async function sourcesOf({ file, path, ...given }: ToRead): Promise<readonly Source[] | Unread> {
  try {
    const texts = path === "-" ? [{ text: readText("-"), title: null, ...given }] : await textOf(path, given, languageOf);
    return texts.map((text) => ({ ...text, file }));
  } catch (error) {
    return { file, error };
  }
}

async function alone(one: ToRead | Unread): Promise<readonly Outcome[]> {
  const entry = "error" in one ? one : await sourcesOf(one);
  return "error" in entry ? [entry] : entry.map((source) => ({ json: JSON.stringify(read(source, placeList)) }));
}

async function together(readers: Readers, { entries }: Batch): Promise<readonly Outcome[]> {
  const read = await readers.read(entries.flatMap((entry) => ("error" in entry ? [] : entry)));
  let at = 0;
  return entries.flatMap((entry): readonly Outcome[] => ("error" in entry ? [entry] : entry.map(() => ({ json: read[at++] ?? "" }))));
}
