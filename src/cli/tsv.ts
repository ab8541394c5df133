import { createReadStream } from "node:fs";
import { InputError } from "./command-line.ts";

/** A table that cannot be used as it stands, with the line. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, why: string, options?: ErrorOptions) {
    super(`line ${line} of ${file} ${why}`, options);
    this.file = file;
    this.line = line;
  }
}

const LONGEST_LINE = 1_000_000;

/**
 * Reads a tab-separated file with a header and gives the wanted columns of each row, in their order. Further columns and
 * empty lines are passed over. It streams: memory does not grow with the file. Throws {@link TableError} at the first row
 * that lacks a column, has one too many or is no UTF-8, and {@link InputError} where the file cannot be read.
 */
export async function* tableRows(file: string, columns: readonly string[]): AsyncIterable<readonly string[]> {
  let at: readonly number[] | null = null;
  let width = 0;
  let number = 0;
  for await (const line of lines(file)) {
    number++;
    const cells = line.split("\t");
    if (at === null) {
      at = columnsIn(file, cells, columns);
      width = cells.length;
    } else if (line !== "") {
      if (cells.slice(width).some((cell) => cell !== ""))
        throw new TableError(file, number, `has ${cells.length} columns where the header has ${width}; a stray tab moves values`);
      const wanted = at.map((i) => cells[i]).filter((cell) => cell !== undefined);
      if (wanted.length < columns.length)
        throw new TableError(file, number, `has ${cells.length} columns and lacks one of ${columns.join(", ")}`);
      yield wanted;
    }
  }
  if (at === null) throw new TableError(file, 1, `is missing: the table needs a header with the columns ${columns.join(", ")}`);
}

function columnsIn(file: string, header: readonly string[], columns: readonly string[]): readonly number[] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new TableError(file, 1, `is no header with the columns ${columns.join(", ")}: ${missing.join(", ")} is not there`);
  const twice = columns.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) throw new TableError(file, 1, `names the column ${twice} twice; which of them is meant cannot be told`);
  return columns.map((column) => header.indexOf(column));
}

/** Whole lines are decoded together, so that the line of a wrong byte can be told. */
async function* lines(file: string): AsyncIterable<string> {
  let rest: Uint8Array = new Uint8Array(0);
  let number = 1;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      const bytes = Buffer.concat([rest, chunk]);
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      rest = bytes.subarray(end);
      if (rest.length > LONGEST_LINE) throw new TableError(file, number, `or a later one is longer than ${LONGEST_LINE} bytes`);
      if (end === 0) continue;
      const block = decoded(file, bytes.subarray(0, end - 1), number).split("\n");
      for (const line of block) yield line.endsWith("\r") ? line.slice(0, -1) : line;
      number += block.length;
    }
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    throw new InputError(file, `cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  if (rest.length > 0) yield decoded(file, rest, number).replace(/\r$/, "");
}

const LINE_FEED = 10;

/** The text of whole lines, the first of which has the number `first`. A byte order mark before the first line of all is no part of it. */
function decoded(file: string, bytes: Uint8Array, first: number): string {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: first > 1 });
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    const wide = first === 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
    const why = wide
      ? "begins a file in UTF-16; save the table as UTF-8"
      : "holds bytes that are no UTF-8; save the whole table in one encoding, UTF-8";
    throw new TableError(file, first + lineOfWrongByte(bytes), why, { cause });
  }
}

function lineOfWrongByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 0;
  for (let from = 0; from <= bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to + 1;
  }
  return 0;
}
