import { isUtf8 } from "node:buffer";
import { CaptureError } from "./capture-error.ts";

export interface Decoded {
  readonly text: string;
  readonly remarks: readonly string[];
}

/**
 * Decodes the bytes of a text: UTF-8, or UTF-16 where a byte order mark says so. The mark is removed and nothing else is changed.
 * `charset` is what the text itself says that it is written in; it counts only where the bytes are no UTF-8.
 * Throws {@link CaptureError} `not-utf8` with the offset of the first bad byte.
 */
export function decodeText(bytes: Uint8Array, path: string, charset: string | null = null): Decoded {
  const wide = utf16Mark(bytes);
  if (wide !== null) return decodeWide(bytes, wide, path);
  if (isUtf8(bytes)) return { text: new TextDecoder("utf-8").decode(bytes), remarks: [] };
  if (charset !== null) {
    const text = decodeAs(bytes, charset);
    if (text !== null) return { text, remarks: [`the page is written in ${charset}, as it says itself, and was decoded as that`] };
  }
  throw notUtf8(path, new Uint8Array(), bytes, 0);
}

/** The encoding that a UTF-16 byte order mark names, or null. */
export function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodeWide(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", path: string): Decoded {
  const text = decodeAs(bytes, encoding);
  if (text !== null) return { text, remarks: ["the file is written in UTF-16 and was decoded as that"] };
  throw new CaptureError("not-utf8", path, `${path} begins like UTF-16 but is not well formed; save it as UTF-8`);
}

/** Null where the label names no encoding or the bytes are not written in it. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The error for a chunk of a stream that does not decode. `before` are the last bytes (at least 3) of the chunk before it;
 * `offset` is where the chunk begins in the file.
 */
export function notUtf8(path: string, before: Uint8Array, chunk: Uint8Array, offset: number): CaptureError {
  const start = before.findIndex((byte) => (byte & 0xc0) !== 0x80);
  const carried = start < 0 ? new Uint8Array() : before.subarray(start);
  const at = offset - carried.length + firstBadByte(Buffer.concat([carried, chunk]));
  return new CaptureError("not-utf8", path, `${path} is not UTF-8: the byte at offset ${at} belongs to no character; save it as UTF-8`);
}

/** The offset of the first character that is no valid UTF-8: found by halving, since every prefix of good text decodes. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle + 1))) good = middle + 1;
    else bad = middle;
  }
  return startOfCharacter(bytes, good);
}

/** Where the character begins that is not finished before `end`; `end` itself where none is open. */
function startOfCharacter(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? end - back : end;
  }
  return end;
}

/** True where the bytes are UTF-8 that may break off inside a character. */
function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
