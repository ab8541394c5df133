import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import type { OpenCase } from "../case/open-case.ts";
import { inEnglish } from "../record/sentence.ts";
import { meter } from "./meter.ts";

/** Thrown for words on the command line that cannot be carried out as they stand. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Thrown where a file that the command line names cannot be read. Exit code 3. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly path: string;
  constructor(path: string, why: string, options?: ErrorOptions) {
    super(`${path} ${why}`, options);
    this.path = path;
  }
}

export const clock = (): Date => new Date();

/** Who decides: `--by`, else FIRSTHAND_BY, else the name of the account. */
export function whoIs(given: string | undefined): string {
  return given ?? (process.env["FIRSTHAND_BY"] || userInfo().username || "unnamed");
}

/** Opens a case for a command, with a line of progress on a terminal while reports are read. */
export async function openCase(folder: string, options: { by?: string; readOnly?: boolean } = {}): Promise<OpenCase> {
  // Commands that open no case start without what a case needs.
  const { OpenCase } = await import("../case/open-case.ts");
  const progress = meter("reading reports");
  try {
    const opened = await OpenCase.open(folder, {
      by: whoIs(options.by),
      clock,
      onProgress: progress.at,
      ...(options.readOnly === undefined ? {} : { readOnly: options.readOnly }),
    });
    if (options.readOnly !== true) openForWriting.add(opened);
    return opened;
  } finally {
    progress.end();
  }
}

/** What stood in the way of signing what was recorded since this was last asked; null where all of it is signed. */
export function unsignedBecause(): string | null {
  const behind = [...openForWriting].flatMap(({ store }) => store.log.behind ?? []);
  openForWriting.clear();
  return behind[0]?.message ?? null;
}

const openForWriting = new Set<OpenCase>();

/** Reads a small text file that the command line names, or standard input for `-`. */
export function readText(path: string, limit = 50_000_000): string {
  try {
    const bytes = readFileSync(path === "-" ? 0 : path);
    if (bytes.length > limit) throw new InputError(path, `is larger than ${limit / 1_000_000} MB; split it`);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      path,
      cause instanceof TypeError ? "is not UTF-8 text" : `cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}

/** Prints a line and waits where whoever reads it is slower than we are, so that output never piles up in memory. */
export async function printLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Prints a value as one line of JSON, with the sentences of the program in English. */
export function json(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, inEnglish)}\n`);
}
