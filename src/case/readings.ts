import { READER_VERSION, read } from "../read/read.ts";
import { digestOfText } from "../record/digest.ts";
import type { ReportId } from "../record/id.ts";
import type { Reading } from "../record/reading.ts";
import type { Report } from "../record/report.ts";
import type { BlobStore } from "../store/blob-store.ts";
import type { CaseStore } from "../store/case-store.ts";
import type { Derive } from "../store/derive.ts";
import type { DerivedEntry } from "../store/derived-index.ts";
import { CaseDamagedError } from "../store/errors.ts";

const BATCH = 200;

/**
 * The readings of reports: from the index where the same reader has read them already, else read now and kept. The index
 * may be deleted at any time; a reading is a pure function of the report.
 */
export async function* readingsOf(
  store: CaseStore,
  reports: readonly Report[],
  options: { readonly keep: boolean; readonly onProgress?: (done: number, total: number) => void },
): AsyncIterable<readonly [ReportId, Reading]> {
  let fresh: DerivedEntry[] = [];
  let done = 0;
  for (const report of reports) {
    const kept = store.index.get(READER_VERSION, report.id);
    if (kept !== null) {
      yield [report.id, JSON.parse(kept)];
    } else {
      const reading = readReport(store.folder, report, await textOf(store.folder, store.blobs, report));
      fresh.push(entryOf(reading, report));
      yield [report.id, reading];
      options.onProgress?.(++done, reports.length);
    }
    if (options.keep && fresh.length >= BATCH) {
      store.index.put(fresh);
      fresh = [];
    }
  }
  if (options.keep && fresh.length > 0) store.index.put(fresh);
}

/** What the index of a case holds, made anew from its events and evidence. */
export function deriveReadings(folder: string, onProgress?: (done: number, total: number) => void): Derive {
  return async function* (record, blobs) {
    const reports = [...record.reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [i, report] of reports.entries()) {
      yield entryOf(readReport(folder, report, await textOf(folder, blobs, report)), report);
      onProgress?.(i + 1, reports.length);
    }
  };
}

function entryOf(reading: Reading, report: Report): DerivedEntry {
  return { kind: READER_VERSION, key: report.id, value: JSON.stringify(reading) };
}

/** The text of a report, from the evidence. Throws `CaseDamagedError` where it is missing. */
async function textOf(folder: string, blobs: BlobStore, report: Report): Promise<string> {
  const bytes = await blobs.get(report.textDigest);
  if (bytes === null) throw new CaseDamagedError(folder, `the text of report ${report.id} is missing`);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function readReport(folder: string, report: Report, text: string): Reading {
  if (digestOfText(text) !== report.textDigest) throw new CaseDamagedError(folder, `the text of report ${report.id} has been altered`);
  return read({
    file: report.id,
    text,
    title: report.title,
    publisher: report.publisher,
    published: report.published,
    language: report.language,
  });
}
