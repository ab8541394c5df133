import { open } from "node:fs/promises";
import type { Content } from "../open-file.ts";

/** So much is read at a time, and so often: the heads of honest files take a few dozen reads, also where they stand at the end. */
const WINDOW = 65_536;
const READS = 4_000;

/** Looks at places of a file without holding it. A place beyond its end gives fewer bytes; a head that sends its reader about without end is left. */
export interface Peek {
  readonly size: number;
  /** The bytes from `at`, at most `length` and at most 64 KiB. */
  at(at: number, length: number): Promise<DataView>;
}

/** Opens a file for a reader of containers, and closes it after. */
export async function peeking<T>(content: Content, body: (peek: Peek) => Promise<T>): Promise<T> {
  if (typeof content !== "string") return body(counted(content.length, async (from, to) => content.subarray(from, to)));
  await using file = await open(content, "r");
  const { size } = await file.stat();
  return await body(
    counted(size, async (from, to) => {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    }),
  );
}

function counted(size: number, read: (from: number, to: number) => Promise<Uint8Array>): Peek {
  let left = READS;
  let start = 0;
  let held = new Uint8Array();
  return {
    size,
    at: async (at, length) => {
      if (!Number.isSafeInteger(at) || at < 0) throw new Error("it names a place that is none");
      const wanted = Math.max(0, Math.min(length, WINDOW, size - at));
      if (at < start || at + wanted > start + held.length) {
        if (left-- === 0) throw new Error("its head has no end");
        start = at;
        held = Uint8Array.from(await read(at, Math.min(at + WINDOW, Math.max(at, size))));
      }
      return new DataView(held.buffer, at - start + held.byteOffset, Math.max(0, Math.min(wanted, start + held.length - at)));
    },
  };
}

/** Four letters, or a sign for what is none. */
export function letters(view: DataView, at: number, length = 4): string {
  let text = "";
  for (let i = 0; i < length; i++) {
    const code = at + i < view.byteLength ? view.getUint8(at + i) : 0;
    text += code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : "?";
  }
  return text;
}
