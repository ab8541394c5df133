import { createReadStream } from "node:fs";
import { z } from "zod";
import { CaptureError, unreadable } from "./capture-error.ts";
import { type Given, toldOf, webAddress } from "./draft.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { parsePublished } from "./published.ts";

/** One line of a manifest: a file as it is written there, and what is said about it. */
export interface ManifestRow {
  /** Counted from 1. */
  readonly line: number;
  readonly file: string;
  readonly given: Given;
}

/** A line that cannot be used. `file` is null where the line does not get as far as naming one. */
export interface ManifestError {
  readonly line: number;
  readonly file: string | null;
  readonly error: CaptureError;
}

const words = z.string().min(1).max(1_000);
const row = z.object({
  file: z.string().min(1).max(4_000),
  published: words.nullish(),
  publisher: words.nullish(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,4}$/, "it is no BCP 47 code")
    .nullish(),
  title: words.nullish(),
  url: z
    .string()
    .refine((text) => webAddress(text) !== null, "it is no web address")
    .nullish(),
  method: words.nullish(),
  collector: words.nullish(),
  captured: words.nullish(),
  tool: words.nullish(),
  from: words.nullish(),
  original: words.nullish(),
  state: words.nullish(),
  consent: words.nullish(),
});

/**
 * Reads a manifest of JSON lines, `{"file","published"?,"publisher"?,"lang"?,"title"?,"url"?}` and how it was got
 * (`"method"?,"collector"?,"captured"?,"tool"?,"from"?,"original"?,"state"?,"consent"?`), further fields ignored. Empty lines are
 * passed over; a bad line gives an error with its number and the rest goes on. Throws {@link CaptureError} where the file itself cannot be read.
 */
export async function* readManifest(path: string, limits: Limits = LIMITS): AsyncIterable<ManifestRow | ManifestError> {
  let number = 0;
  for await (const text of lines(path, limits.line)) {
    number++;
    if (text === null) yield bad(path, number, null, `it is longer than ${limits.line} characters`);
    else if (text.trim() !== "") yield readLine(path, number, text);
  }
}

function readLine(path: string, number: number, text: string): ManifestRow | ManifestError {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad(path, number, null, "it is no JSON");
  }
  const parsed = row.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return bad(path, number, fileOf(value), `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "it cannot be read"}`);
  }
  const { file, published, publisher, lang, title, url } = parsed.data;
  const date = published == null ? null : parsePublished(published).published;
  if (published != null && date === null) return bad(path, number, file, `published: "${published.slice(0, 60)}" is no ISO 8601 date`);
  const captured = parsed.data.captured == null ? null : parsePublished(parsed.data.captured).published;
  if (parsed.data.captured != null && captured === null)
    return bad(path, number, file, `captured: "${parsed.data.captured.slice(0, 60)}" is no ISO 8601 date`);
  const given = { published: date, publisher: publisher ?? null, language: lang ?? null, title: title ?? null, url: webAddress(url) };
  const told = toldOf({ ...parsed.data, url: given.url, captured });
  return { line: number, file, given: told === null ? given : { ...given, told } };
}

function fileOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && "file" in value && typeof value.file === "string" ? value.file : null;
}

function bad(path: string, line: number, file: string | null, why: string): ManifestError {
  const message = `line ${line} of ${path} cannot be used (${why}); write {"file":"…"} with what is known about it`;
  return { line, file, error: new CaptureError("broken-manifest", path, message) };
}

/** The lines of a UTF-8 file without their ends; null for one that is longer than `longest`. */
async function* lines(path: string, longest: number): AsyncIterable<string | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let held = "";
  let overlong = false;
  try {
    for await (const chunk of createReadStream(path)) {
      const pieces = decoder.decode(chunk, { stream: true }).split("\n");
      for (const [i, piece] of pieces.entries()) {
        overlong ||= held.length + piece.length > longest;
        held = overlong ? "" : held + piece;
        if (i === pieces.length - 1) continue;
        yield overlong ? null : held.replace(/\r$/, "");
        held = "";
        overlong = false;
      }
    }
    held += decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new CaptureError("not-utf8", path, `${path} is not UTF-8, which a manifest must be; save it as UTF-8`, { cause: error });
    throw unreadable(path, error);
  }
  if (overlong || held !== "") yield overlong ? null : held.replace(/\r$/, "");
}
