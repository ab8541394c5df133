import { READER_VERSION, read, type Source } from "../read/read.ts";
import { digestOfText } from "../record/digest.ts";
import type { ReportId } from "../record/id.ts";
import type { Report } from "../record/report.ts";
import type { BlobStore } from "../store/blob-store.ts";
import type { Derive } from "../store/derive.ts";
import type { DerivedEntry } from "../store/derived-index.ts";
import { CaseDamagedError } from "../store/errors.ts";
import { placeList } from "./place-list.ts";
import { Readers } from "./readers.ts";

/** The reading of one report. */
interface ReadingEntry extends DerivedEntry {
  readonly key: ReportId;
}

/** So many reports are read and handed on together. */
const BATCH = 32;
/** Fewer reports are read before threads for them would have started. */
const FEW = 64;

/**
 * Reads reports: for each, in the given order, the entry of the derived index that holds its reading. Throws `CaseDamagedError` where
 * the text of one is missing or has been altered.
 */
export async function* readReports(folder: string, blobs: BlobStore, reports: readonly Report[]): AsyncIterable<readonly ReadingEntry[]> {
  if (reports.length < FEW) {
    for (const report of reports) yield [entryOf(report, JSON.stringify(read(await sourceOf(folder, blobs, report), placeList)))];
    return;
  }
  await using readers = new Readers();
  const ahead: Promise<readonly ReadingEntry[]>[] = [];
  for (let at = 0; at < reports.length; at += BATCH) {
    const batch = reports.slice(at, at + BATCH);
    const sources = await Promise.all(batch.map((report) => sourceOf(folder, blobs, report)));
    const entries = readers.read(sources).then((readings) => batch.map((report, i) => entryOf(report, readings[i] ?? "")));
    // Whoever awaits it gets the error; until then it must not count as unhandled.
    entries.catch(() => null);
    ahead.push(entries);
    if (ahead.length >= readers.width) yield (await ahead.shift()) ?? [];
  }
  for (const entries of ahead) yield await entries;
}

/** What the index of a case holds, made anew from its events and evidence. */
export function deriveReadings(folder: string, onProgress?: (done: number, total: number) => void): Derive {
  return async function* (record, blobs) {
    const reports = [...record.reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    let done = 0;
    for await (const entries of readReports(folder, blobs, reports)) {
      yield* entries;
      done += entries.length;
      onProgress?.(done, reports.length);
    }
  };
}

function entryOf(report: Report, reading: string): ReadingEntry {
  return { kind: READER_VERSION, key: report.id, value: reading };
}

async function sourceOf(folder: string, blobs: BlobStore, report: Report): Promise<Source> {
  const bytes = await blobs.get(report.textDigest);
  if (bytes === null) throw new CaseDamagedError(folder, `the text of report ${report.id} is missing`);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  if (digestOfText(text) !== report.textDigest) throw new CaseDamagedError(folder, `the text of report ${report.id} has been altered`);
  return {
    file: report.id,
    text,
    title: report.title,
    publisher: report.publisher,
    published: report.published,
    language: report.language,
  };
}
