import { basename, dirname, resolve } from "node:path";
import { type AddOutcome, add, addEntries, type Entry } from "../capture/add.ts";
import type { Given } from "../capture/draft.ts";
import { readManifest } from "../capture/manifest.ts";
import { languageOf } from "../read/language.ts";
import type { OpenCase } from "./open-case.ts";

export type Intake = { readonly paths: readonly string[]; readonly given: Given } | { readonly manifest: string; readonly given: Given };

/** Adds files to an open case and reads what is new. See {@link add} for what is promised of each. */
export async function takeIn(
  opened: OpenCase,
  intake: Intake,
  onProgress: (done: number, name: string) => void = () => {},
): Promise<AddOutcome> {
  const step = ({ done, name }: { done: number; name: string }): void => onProgress(done, name);
  const outcome =
    "paths" in intake
      ? await add(opened.store, intake.paths, { given: intake.given, languageOf }, step)
      : await addEntries(opened.store, listed(intake.manifest, intake.given), { languageOf }, step);
  await opened.refresh();
  return outcome;
}

/** The rows of a manifest as entries, their files relative to its folder; what a row says goes before what is given for all. */
async function* listed(manifest: string, given: Given): AsyncIterable<Entry> {
  for await (const row of readManifest(manifest)) {
    if ("error" in row) yield { error: row.error };
    else yield { path: resolve(dirname(manifest), row.file), name: basename(row.file), given: overlaid(row.given, given) };
  }
}

function overlaid(row: Given, given: Given): Given {
  return {
    ...row,
    published: row.published ?? given.published,
    publisher: row.publisher ?? given.publisher,
    language: row.language ?? given.language,
  };
}
