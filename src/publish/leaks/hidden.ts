import { isUtf8 } from "node:buffer";

/** Bytes that a text holds in letters or numbers. */
export interface Hidden {
  readonly bytes: Buffer;
  readonly at: number;
  /** "base64", "hexadecimal", "numbers of characters", "a data: address". */
  readonly how: string;
}

const DATA_URI = /data:([\w.+/-]{0,80})((?:;[\w=.-]{1,60}){0,5}),([^"'\s)<>]{1,50000000})/gi;
const BASE_64 = /[A-Za-z0-9+/_-]{8,}={0,2}/g;
const WRAPPED = /(?:[A-Za-z0-9+/]{40,76}\r?\n){1,100000}[A-Za-z0-9+/]{2,76}={0,2}/g;
const HEX = /(?:0x)?[0-9a-f]{2}(?:(?:[ :,-]|, |,0x|, 0x|\\x)?[0-9a-f]{2}){3,}/gi;
const NUMBERS = /\d{2,6}(?:,\s{0,3}\d{2,6}){1,100000}/g;

/** Everything in a text that is other bytes in letters. What decodes to noise is left out: it holds no word. */
export function* hiddenIn(text: string): Generator<Hidden> {
  for (const match of text.matchAll(DATA_URI)) {
    const [, , options = "", payload = ""] = match;
    const bytes = /;base64/i.test(options) ? Buffer.from(percentDecoded(payload), "base64") : Buffer.from(percentDecoded(payload));
    yield { bytes, at: match.index, how: "a data: address" };
  }
  for (const match of text.matchAll(WRAPPED)) yield { bytes: Buffer.from(match[0], "base64"), at: match.index, how: "base64" };
  for (const match of text.matchAll(BASE_64)) for (const bytes of fromBase64(match[0])) yield { bytes, at: match.index, how: "base64" };
  for (const match of text.matchAll(HEX)) {
    const bytes = Buffer.from(match[0].replace(/0x|\\x|[^0-9a-f]/gi, ""), "hex");
    if (mayHold(bytes)) yield { bytes, at: match.index, how: "hexadecimal" };
  }
  for (const match of text.matchAll(NUMBERS)) {
    const numbers = match[0].split(",").map(Number);
    // Few numbers are letters only where no table has such.
    if (numbers.every((one) => one >= (numbers.length < 4 ? 0x400 : 32) && one < 0xd800)) {
      const written = String.fromCodePoint(...numbers.slice(0, 10_000));
      yield { bytes: Buffer.from(written), at: match.index, how: "numbers of characters" };
      if (numbers.every((one) => one < 256)) yield { bytes: Buffer.from(numbers), at: match.index, how: "numbers of characters" };
    }
  }
}

function percentDecoded(payload: string): string {
  try {
    return decodeURIComponent(payload);
  } catch {
    return payload;
  }
}

const LONG = 4_096;

/** Runs that decode to noise, as words do: texts repeat them. */
const noise = new Set<string>();
const MOST_NOISE = 200_000;

/**
 * An identifier of a dossier, with the folder before it; a hash in hexadecimal digits; and words, with small letters behind their first. As base 64 they are some short name
 * by chance, in one script or another. A name in base 64 has capitals and digits among so many letters.
 */
const OWN = /^(?:(?:[a-z]{3,12}\/)?[a-z][0-9a-z]{10}|[0-9a-f]{32,128}|[A-Z]?[a-z]+(?:[/_-][A-Z]?[a-z]*)*)$/;

/** A run of letters of base 64, which may begin with some that belong to what stands before it. */
function fromBase64(run: string): readonly Buffer[] {
  if (OWN.test(run) || noise.has(run)) return [];
  const runs = run.length > LONG ? [run] : new Set([run, ...run.split("/"), ...run.split(/[_-]/)]);
  const found: Buffer[] = [];
  for (const one of runs)
    for (let skipped = 0; skipped < 4 && one.length - skipped >= 8; skipped++) {
      const bytes = Buffer.from(one.slice(skipped), "base64");
      if (mayHold(bytes)) found.push(bytes);
    }
  if (found.length === 0 && run.length < 40 && noise.size < MOST_NOISE) noise.add(run);
  return found;
}

const MAGIC = ["89504e47", "ffd8ff", "504b0304", "1f8b08", "25504446", "52494646", "774f4632", "774f4646", "47494638"].map((hex) =>
  Buffer.from(hex, "hex"),
);

/** True for bytes that are a file of a known kind, or text in UTF-8, UTF-16 or the Cyrillic of Windows. */
function mayHold(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  if (MAGIC.some((magic) => bytes.subarray(0, magic.length).equals(magic))) return true;
  const sample = bytes.subarray(0, 256);
  if (isUtf8(bytes) && !sample.some((byte) => byte < 9)) return true;
  return wideTexts(sample).length > 0 || sample.filter((byte) => byte >= 0xc0 || byte === 0x20).length > 0.9 * sample.length;
}

const WRITTEN = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hangul}\p{P}\p{N}\s]/gu;

/** Bytes as UTF-16 without a mark, in both orders; only what looks like text. */
export function wideTexts(bytes: Uint8Array): readonly string[] {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const little = even.toString("utf16le");
  return [little, even.swap16().toString("utf16le")].filter(
    (text) => text.length >= 3 && (text.slice(0, 128).match(WRITTEN)?.length ?? 0) >= 0.9 * Math.min(128, text.length),
  );
}
