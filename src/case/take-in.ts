import { basename, dirname, resolve } from "node:path";
import { type AddOutcome, addEntries } from "../capture/add.ts";
import { type Entry, walked } from "../capture/captures.ts";
import { type Given, toldOf } from "../capture/draft.ts";
import { readManifest } from "../capture/manifest.ts";
import { type Preview, previewEntries } from "../capture/preview.ts";
import { languageOf } from "../read/language.ts";
import { lookAtItems, unseenIn } from "./look.ts";
import type { OpenCase } from "./open-case.ts";

export type Intake = { readonly paths: readonly string[]; readonly given: Given } | { readonly manifest: string; readonly given: Given };

/** Adds files to an open case and reads what is new. See {@link addEntries} for what is promised of each. */
export async function takeIn(
  opened: OpenCase,
  intake: Intake,
  onProgress: (done: number, name: string) => void = () => {},
): Promise<AddOutcome> {
  const outcome = await addEntries(opened.store, entriesOf(intake), { languageOf }, ({ done, name }) => onProgress(done, name));
  await opened.refresh();
  const looked = await lookAtItems(opened, unseenIn(opened), onProgress);
  return { ...outcome, notes: [...outcome.notes, ...looked.notes] };
}

/** Says what {@link takeIn} would take in. Nothing is written. */
export async function lookInto(
  opened: OpenCase,
  intake: Intake,
  onProgress: (done: number, name: string) => void = () => {},
): Promise<Preview> {
  return previewEntries(opened.record(), entriesOf(intake), { languageOf }, onProgress);
}

function entriesOf(intake: Intake): AsyncIterable<Entry> {
  return "paths" in intake ? walked(intake.paths, intake.given) : listed(intake.manifest, intake.given);
}

/** The rows of a manifest as entries, their files relative to its folder; what a row says goes before what is given for all. */
async function* listed(manifest: string, given: Given): AsyncIterable<Entry> {
  for await (const row of readManifest(manifest)) {
    if ("error" in row) yield { error: row.error };
    else yield { path: resolve(dirname(manifest), row.file), name: basename(row.file), given: overlaid(row.given, given) };
  }
}

function overlaid(row: Given, given: Given): Given {
  const told = toldOf({ ...given.told, ...row.told });
  return {
    ...row,
    ...(told === null ? {} : { told }),
    published: row.published ?? given.published,
    publisher: row.publisher ?? given.publisher,
    language: row.language ?? given.language,
  };
}
