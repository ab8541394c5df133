import type { Media, Stream } from "../../record/media.ts";
import { letters, type Peek } from "./peek.ts";

/** What the head of a WAV or AVI file says (RIFF). Throws where it is neither. */
export async function readRiff(peek: Peek): Promise<Omit<Media, "by">> {
  const form = letters(await peek.at(8, 4), 0);
  if (form !== "WAVE" && form !== "AVI ") throw new Error(`it is a RIFF file of the form ${form}`);
  const found: Found = { duration: null, streams: [], byteRate: 0, handler: "" };
  await walk(peek, 12, peek.size, found, 0);
  if (found.streams.length === 0) throw new Error("it names no stream, so it is cut off");
  return { container: form === "WAVE" ? "wav" : "avi", duration: found.duration, streams: found.streams, recorded: null };
}

interface Found {
  duration: number | null;
  /** Bytes of sound a second. */
  byteRate: number;
  /** What the stream is whose format comes next. */
  handler: string;
  readonly streams: Stream[];
}

const DEPTH = 4;
const STREAMS = 100;

async function walk(peek: Peek, from: number, to: number, found: Found, depth: number): Promise<void> {
  let at = from;
  while (at + 8 <= to) {
    const head = await peek.at(at, 12);
    if (head.byteLength < 8) return;
    const type = letters(head, 0);
    const size = head.getUint32(4, true);
    const end = Math.min(to, at + 8 + size);
    const list = type === "LIST" ? letters(head, 8) : "";
    if (list === "movi") return;
    if ((list === "hdrl" || list === "strl") && depth < DEPTH) await walk(peek, at + 12, end, found, depth + 1);
    else if (type === "data") soundOf(found, Math.min(size, peek.size - at - 8));
    else CHUNKS[type]?.(await peek.at(at + 8, Math.min(end - at - 8, 64)), found);
    at += 8 + size + (size % 2);
  }
}

/** A program that writes as it goes says that there are 4 GB, or nothing. */
function soundOf(found: Found, bytes: number): void {
  if (found.byteRate > 0) found.duration = Math.round((1_000 * bytes) / found.byteRate);
}

type ChunkReader = (chunk: DataView, found: Found) => void;

const CHUNKS: Readonly<Record<string, ChunkReader>> = {
  avih: (chunk, found) => {
    if (chunk.byteLength < 20) return;
    const duration = Math.round((chunk.getUint32(0, true) * chunk.getUint32(16, true)) / 1_000);
    found.duration = duration > 0 ? duration : null;
  },
  strh: (chunk, found) => {
    found.handler = letters(chunk, 0);
  },
  strf: (chunk, found) => {
    if (found.streams.length === STREAMS) return;
    if (found.handler === "vids" && chunk.byteLength >= 20) {
      const [width, height] = [Math.abs(chunk.getInt32(4, true)), Math.abs(chunk.getInt32(8, true))];
      found.streams.push({ kind: "video", codec: letters(chunk, 16), width, height });
    } else if (found.handler === "auds") formatOf(chunk, found);
  },
  "fmt ": (chunk, found) => formatOf(chunk, found),
};

const CODECS: Readonly<Record<number, string>> = { 1: "pcm", 3: "pcm float", 6: "alaw", 7: "mulaw", 85: "mp3", 255: "aac", 65534: "pcm" };

function formatOf(chunk: DataView, found: Found): void {
  if (chunk.byteLength < 14 || found.streams.length === STREAMS) return;
  const tag = chunk.getUint16(0, true);
  found.byteRate = chunk.getUint32(8, true);
  found.streams.push({
    kind: "audio",
    codec: CODECS[tag] ?? `format ${tag}`,
    channels: chunk.getUint16(2, true),
    rate: chunk.getUint32(4, true),
  });
}
