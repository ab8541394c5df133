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
 * that lacks a column or is no UTF-8, and {@link InputError} where the file cannot be read.
 */
export async function* tableRows(file: string, columns: readonly string[]): AsyncIterable<readonly string[]> {
  let at: readonly number[] | null = null;
  let number = 0;
  for await (const line of lines(file)) {
    number++;
    const cells = line.split("\t");
    if (at === null) {
      at = columnsIn(file, cells, columns);
    } else if (line !== "") {
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
  return columns.map((column) => header.indexOf(column));
}

async function* lines(file: string): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let number = 1;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (cause) {
      throw new TableError(file, number, "or one of the next holds bytes that are no UTF-8; save the table as UTF-8", { cause });
    }
  };
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      const parts = (rest + decode(chunk)).split("\n");
      rest = parts.pop() ?? "";
      if (rest.length > LONGEST_LINE) throw new TableError(file, number + parts.length, `is longer than ${LONGEST_LINE} characters`);
      for (const part of parts) yield part.endsWith("\r") ? part.slice(0, -1) : part;
      number += parts.length;
    }
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    throw new InputError(file, `cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  rest += decode();
  if (rest !== "") yield rest.replace(/\r$/, "");
}
