import { inflateSync } from "node:zlib";
import type { FileKind } from "./kind-of-file.ts";

/** Something in a picture file that is no pixels: how it is called. */
type Parts = readonly string[];

const PNG_PIXELS = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "sRGB", "gAMA", "cHRM", "sBIT", "bKGD", "pHYs"]);
const WEBP_PIXELS = new Set(["VP8 ", "VP8L", "VP8X", "ALPH"]);

/** Everything in a picture file that is not its pixels and how to show them: EXIF, XMP, comments, profiles, previews, and bytes behind its end. */
export function otherParts(bytes: Uint8Array, kind: FileKind): Parts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === "png") return ofPng(view);
  if (kind === "jpeg") return ofJpeg(view);
  return kind === "webp" ? ofWebp(view) : [];
}

const BEHIND = "bytes behind the end of the picture";

function ofPng(bytes: Buffer): Parts {
  const found: string[] = [];
  const data: Buffer[] = [];
  let at = 8;
  for (let name = ""; name !== "IEND" && at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    name = bytes.toString("latin1", at + 4, at + 8);
    if (!PNG_PIXELS.has(name)) found.push(`PNG chunk ${printable(name)}`);
    if (name === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  if (at < bytes.length) found.push(BEHIND);
  const packed = Buffer.concat(data);
  const used = inflatedBytes(packed);
  if (used !== null && used < packed.length) found.push("bytes behind the pixels");
  return found;
}

/** How many bytes of a zlib stream it takes to inflate it; null where it is damaged, which opening the picture will tell. */
function inflatedBytes(packed: Buffer): number | null {
  try {
    const { engine } = inflateSync(packed, { info: true, maxOutputLength: 1_000_000_000 }) as unknown as {
      readonly engine: { readonly bytesWritten: number };
    };
    return engine.bytesWritten;
  } catch {
    return null;
  }
}

/** Segments of a JPEG that hold tables, frames and scans. */
const JPEG_PIXELS = new Set([0xdb, 0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdd, 0xcc, 0xc9, 0xca]);
const JFIF_LENGTH = 16;
const ADOBE_LENGTH = 14;

function ofJpeg(bytes: Buffer): Parts {
  const found: string[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return [...found, "bytes between the segments"];
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const length = bytes.readUInt16BE(at + 2);
    const payload = bytes.subarray(at + 4, at + 2 + length);
    const name = segmentName(marker, length, payload);
    if (name !== null) found.push(name);
    at += 2 + length;
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
  if (at + 2 < bytes.length && bytes[at + 1] === 0xd9) found.push(BEHIND);
  return found;
}

function segmentName(marker: number, length: number, payload: Buffer): string | null {
  if (JPEG_PIXELS.has(marker)) return null;
  const head = payload.toString("latin1", 0, 12);
  if (marker === 0xe0 && head.startsWith("JFIF\0"))
    return length === JFIF_LENGTH && payload[12] === 0 && payload[13] === 0 ? null : "JFIF preview";
  if (marker === 0xee && head.startsWith("Adobe") && length === ADOBE_LENGTH) return null;
  if (head.startsWith("Exif")) return "EXIF";
  if (head.startsWith("http://ns.ad")) return "XMP";
  if (head.startsWith("ICC_PROFILE")) return "colour profile";
  if (head.startsWith("Photoshop")) return "IPTC";
  return marker === 0xfe ? "JPEG comment" : `JPEG segment ${marker.toString(16)}`;
}

/** Where the next marker stands that is no restart and no stuffed byte. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function ofWebp(bytes: Buffer): Parts {
  const found: string[] = [];
  if (bytes.length < 12) return found;
  const end = 8 + bytes.readUInt32LE(4);
  let at = 12;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const name = bytes.toString("latin1", at, at + 4);
    if (!WEBP_PIXELS.has(name)) found.push(`WebP chunk ${printable(name)}`);
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  if (end + (end % 2) < bytes.length) found.push(BEHIND);
  return found;
}

const printable = (name: string): string => name.replace(/[^\x21-\x7e]/g, "?");
