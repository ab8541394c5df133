import { languageOf as languageOfText } from "../read/language.ts";
import { captureEach } from "./capture.ts";
import { CaptureError } from "./capture-error.ts";
import type { Captured } from "./captured.ts";
import type { Given, LanguageOf } from "./draft.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { walk } from "./walk.ts";

/** A file to take in, with what is said about it, or a place that cannot be. */
export type Entry = { readonly path: string; readonly name: string; readonly given: Given } | { readonly error: CaptureError };

export interface CaptureOptions {
  readonly languageOf?: LanguageOf;
  readonly limits?: Limits;
}

/** What was made of a file, or why nothing was. */
export type Taken = Captured | CaptureError;

export interface Capture {
  readonly name: string;
  readonly captured: Taken;
}

/** The files under paths as entries, all with the same said about them. */
export async function* walked(paths: readonly string[], given: Given, limits: Limits = LIMITS): AsyncIterable<Entry> {
  for await (const found of walk(paths, limits)) yield "error" in found ? found : { ...found, given };
}

/** So many files are read while the ones before them are stored. */
const AHEAD = 8;

/**
 * Captures entries in their order; of each, what lies inside it comes first and the file itself last. An entry that cannot be taken
 * gives its error, and the rest goes on.
 */
export async function* captures(entries: AsyncIterable<Entry>, options: CaptureOptions): AsyncIterable<Capture> {
  const ahead: Promise<Begun>[] = [];
  for await (const entry of entries) {
    const begun = begin(entry, options);
    // Whoever awaits it gets the error; until then it must not count as unhandled.
    begun.catch(() => null);
    ahead.push(begun);
    const first = ahead.length >= AHEAD ? ahead.shift() : undefined;
    if (first !== undefined) yield* finish(await first);
  }
  for (const begun of ahead) yield* finish(await begun);
}

/** An entry of which the first capture is made; the others follow when they are asked for. */
interface Begun {
  readonly name: string;
  readonly first: Taken | null;
  readonly others: AsyncIterator<Captured> | null;
}

async function begin(entry: Entry, { limits = LIMITS, languageOf = languageOfText }: CaptureOptions): Promise<Begun> {
  if ("error" in entry) return { name: entry.error.path, first: entry.error, others: null };
  const { path, name, given } = entry;
  const others = captureEach({ content: path, name, given, limits, languageOf })[Symbol.asyncIterator]();
  return { name, first: await next(others), others };
}

async function* finish({ name, first, others }: Begun): AsyncIterable<Capture> {
  try {
    for (let captured = first; captured !== null; captured = others === null ? null : await next(others))
      yield { name: captured instanceof CaptureError ? name : captured.item.name, captured };
  } finally {
    await others?.return?.();
  }
}

async function next(captured: AsyncIterator<Captured>): Promise<Taken | null> {
  try {
    const step = await captured.next();
    return step.done === true ? null : step.value;
  } catch (error) {
    if (error instanceof CaptureError) return error;
    throw error;
  }
}
