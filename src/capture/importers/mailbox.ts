import { CaptureError } from "../capture-error.ts";
import type { Limits } from "../limits.ts";
import { chunksOf, mb } from "../open-file.ts";
import { readMessage } from "./message.ts";
import type { ImportSource, Piece } from "./piece.ts";

/** Reads a mailbox (mbox): each message is a report whose part is its Message-ID, and its attachments are files. */
export async function* importMailbox({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  let number = 0;
  for await (const raw of messagesOf(chunksOf(content), limits.email)) {
    const which = `message ${++number}`;
    if (number > limits.entries) {
      yield { kind: "remark", sentence: `it has more than ${limits.entries} messages; what follows was not read` };
      return;
    }
    if (raw === null) yield { kind: "remark", sentence: `${which} is larger than ${mb(limits.email)} and was left out` };
    else yield* await tried(raw, name, which, limits);
  }
}

async function tried(raw: Uint8Array, name: string, which: string, limits: Limits): Promise<readonly Piece[]> {
  try {
    return await readMessage(raw, name, which, limits);
  } catch (error) {
    const why = error instanceof CaptureError || error instanceof Error ? error.message : String(error);
    return [{ kind: "remark", sentence: `${which} was left out: ${why}` }];
  }
}

const FROM = Buffer.from("From ");
const LINE_FEED = 10;

/**
 * The messages of a mailbox, each without the "From " line above it and with one ">" taken off lines like ">From ", which programs quote
 * so. A message begins at the top, or at a "From " line after an empty one. Null for one that is longer than `longest` bytes.
 */
export async function* messagesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array | null> {
  let lines: Buffer[] = [];
  let size = 0;
  let begun = false;
  let blank = true;
  for await (const line of linesOf(chunks, longest)) {
    if (blank && isFrom(line)) {
      if (begun) yield size > longest ? null : Buffer.concat(lines);
      lines = [];
      size = 0;
      begun = true;
    } else {
      size += line.length;
      if (size > longest) lines = [];
      else lines.push(unquoted(line));
    }
    blank = line.length <= 2 && /^\r?\n$/.test(line.toString("latin1"));
  }
  if (begun) yield size > longest ? null : Buffer.concat(lines);
}

/** "From ", an address, and a time with its year, as every program writes it. */
function isFrom(line: Buffer): boolean {
  return line.subarray(0, 5).equals(FROM) && /^From \S.*\d{4}/.test(line.subarray(0, 300).toString("latin1"));
}

function unquoted(line: Buffer): Buffer {
  if (line[0] !== 0x3e || !/^>+From /.test(line.subarray(0, 60).toString("latin1"))) return line;
  return line.subarray(1);
}

/** Lines with their ends. One that is longer than `longest` comes in pieces. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      const rest = bytes.subarray(from, at + 1);
      yield held.length === 0 ? rest : Buffer.concat([...held, rest]);
      held = [];
      size = 0;
      from = at + 1;
    }
    held.push(bytes.subarray(from));
    size += bytes.length - from;
    if (size > longest) {
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}
