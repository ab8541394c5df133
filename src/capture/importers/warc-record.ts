import type { ByteReader } from "./byte-reader.ts";

/** A record of a web archive. */
export interface WarcRecord {
  /** Counted from 1. */
  readonly number: number;
  /** By name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Null where it was passed over: it is of a kind that is not wanted, or too large. */
  readonly block: Buffer | null;
  readonly length: number;
}

export type WarcStep = WarcRecord | { readonly why: string };

const LINE = 65_536;
const FIELDS = 500;

/**
 * Reads the records of a web archive (WARC 0.17 to 1.1) in turn. Lengths are not believed: what follows a record must be the next one;
 * where it is not, the next head of a record is looked for, and a sentence says so. `wanted` tells by its head whether a block is read.
 */
export async function* warcRecords(
  reader: ByteReader,
  wanted: (fields: ReadonlyMap<string, string>) => boolean,
  longest: number,
): AsyncGenerator<WarcStep> {
  for (let number = 1; ; number++) {
    const start = await nextHead(reader);
    if (start === null) return;
    if (start.passed) yield { why: `record ${number - 1 || 1} is not as long as it says; the next one was looked for` };
    const fields = await readFields(reader);
    const length = Number(/^\d{1,15}$/.exec(fields.get("content-length") ?? "")?.[0] ?? Number.NaN);
    if (Number.isNaN(length)) {
      yield { why: `record ${number} does not say how long it is and was left out` };
      continue;
    }
    const take = length <= longest && wanted(fields);
    const block = take ? await reader.bytes(length) : null;
    const there = block === null ? await reader.skip(length) : block.length;
    if (there < length) {
      yield { why: `record ${number} says that it has ${length} bytes, and the file ends after ${there} of them; it was left out` };
      return;
    }
    yield { number, fields, block, length };
  }
}

/** Goes on to behind the line that begins a record. `passed`: something else than empty lines lay before it. Null at the end. */
async function nextHead(reader: ByteReader): Promise<{ readonly passed: boolean } | null> {
  let passed = false;
  for (;;) {
    const line = await reader.line(LINE);
    if (line === null) return null;
    if (/^WARC\/\d\.\d{1,2}\s*$/.test(line)) return { passed };
    passed ||= line.trim() !== "";
  }
}

async function readFields(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  for (let line = await reader.line(LINE); line !== null && line !== ""; line = await reader.line(LINE)) {
    const colon = line.indexOf(":");
    if (colon <= 0 || fields.size >= FIELDS) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(key)) fields.set(key, Buffer.from(line.slice(colon + 1).trim(), "latin1").toString("utf8"));
  }
  return fields;
}
