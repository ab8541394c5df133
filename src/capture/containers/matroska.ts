import type { Media, Stream } from "../../record/media.ts";
import type { Recorded } from "../../record/metadata.ts";
import { letters, type Peek } from "./peek.ts";

/** What the head of a Matroska or WebM file says (RFC 9559): its information and its tracks, up to the first cluster. Throws where there are none. */
export async function readMatroska(peek: Peek): Promise<Omit<Media, "by">> {
  const found: Found = { scale: 1_000_000, duration: null, recorded: null, type: "matroska", tracks: [], ended: false };
  await walk(peek, 0, peek.size, found, 0);
  if (found.tracks.length === 0) throw new Error("it names no track, so it is cut off");
  const duration = found.duration === null ? Number.NaN : Math.round((found.duration * found.scale) / 1_000_000);
  return {
    container: found.type,
    duration: Number.isSafeInteger(duration) && duration > 0 ? duration : null,
    streams: found.tracks.flatMap(streamOf),
    recorded: found.recorded,
  };
}

interface Found {
  /** Nanoseconds of one unit of time. */
  scale: number;
  duration: number | null;
  recorded: Recorded | null;
  type: "matroska" | "webm";
  ended: boolean;
  readonly tracks: { kind: number; codec: string; width?: number; height?: number; channels?: number; rate?: number }[];
}

const ID = {
  head: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  track: 0xae,
  video: 0xe0,
  audio: 0xe1,
  cluster: 0x1f43b675,
} as const;
const OPEN: ReadonlySet<number> = new Set([ID.head, ID.segment, ID.info, ID.tracks, ID.track, ID.video, ID.audio]);
const DEPTH = 8;
const TRACKS = 100;

async function walk(peek: Peek, from: number, to: number, found: Found, depth: number): Promise<void> {
  let at = from;
  while (at < to && !found.ended) {
    const head = await peek.at(at, 12);
    const id = numberAt(head, 0, true);
    const size = id === null ? null : numberAt(head, id.length, false);
    if (id === null || size === null) return;
    const begins = at + id.length + size.length;
    const end = size.value === null ? to : Math.min(to, begins + size.value);
    if (id.value === ID.cluster) {
      found.ended = true;
      return;
    }
    if (id.value === ID.track && found.tracks.length < TRACKS) found.tracks.push({ kind: 0, codec: "" });
    if (id.value !== null && OPEN.has(id.value) && depth < DEPTH) await walk(peek, begins, end, found, depth + 1);
    else if (id.value !== null) take(id.value, await peek.at(begins, Math.min(end - begins, 64)), found);
    at = end;
  }
}

/** A number of variable length: an identifier keeps its mark, a size does not, and one of all ones is not known. */
function numberAt(view: DataView, at: number, marked: boolean): { readonly value: number | null; readonly length: number } | null {
  const first = at < view.byteLength ? view.getUint8(at) : 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > (marked ? 4 : 8) || at + length > view.byteLength) return null;
  let value = marked ? first : first & (0xff >> length);
  let ones = (first & (0xff >> length)) === 0xff >> length;
  for (let i = 1; i < length; i++) {
    const byte = view.getUint8(at + i);
    ones &&= byte === 0xff;
    value = value * 256 + byte;
  }
  return { value: !marked && ones ? null : value, length };
}

function uint(view: DataView): number {
  let value = 0;
  for (let i = 0; i < Math.min(8, view.byteLength); i++) value = value * 256 + view.getUint8(i);
  return value;
}

function float(view: DataView): number | null {
  return view.byteLength === 8 ? view.getFloat64(0) : view.byteLength === 4 ? view.getFloat32(0) : null;
}

/** A text may be filled up with zeros (RFC 8794, 7.4). */
function text(view: DataView): string {
  let end = view.byteLength;
  while (end > 0 && view.getUint8(end - 1) === 0) end--;
  return letters(view, 0, end);
}

type Track = Found["tracks"][number];

/** What elements of the head say. */
const HEAD: Readonly<Record<number, (element: DataView) => Partial<Omit<Found, "tracks">>>> = {
  17026: (view) => ({ type: text(view) === "webm" ? "webm" : "matroska" }),
  2807729: (view) => ({ scale: uint(view) }),
  17545: (view) => ({ duration: float(view) }),
  17505: (view) => ({ recorded: view.byteLength === 8 ? madeAt(view.getBigInt64(0)) : null }),
};

/** What elements of a track say. */
const TRACK: Readonly<Record<number, (element: DataView) => Partial<Track>>> = {
  131: (view) => ({ kind: uint(view) }),
  134: (view) => ({ codec: text(view) }),
  176: (view) => ({ width: uint(view) }),
  186: (view) => ({ height: uint(view) }),
  159: (view) => ({ channels: uint(view) }),
  181: (view) => ({ rate: Math.round(float(view) ?? 0) }),
};

function take(id: number, element: DataView, found: Found): void {
  Object.assign(found, HEAD[id]?.(element));
  const track = found.tracks.at(-1);
  if (track !== undefined) Object.assign(track, TRACK[id]?.(element));
}

function streamOf({ kind, codec, ...rest }: Track): readonly Stream[] {
  const name = kind === 1 ? "video" : kind === 2 ? "audio" : null;
  return name === null || codec === "" ? [] : [{ kind: name, codec, ...rest }];
}

/** Nanoseconds since the beginning of 2001, universal time. */
function madeAt(nanoseconds: bigint): Recorded | null {
  const instant = new Date(Date.UTC(2001, 0, 1) + Number(nanoseconds / 1_000_000n));
  const year = instant.getUTCFullYear();
  return year > 1970 && year < 2200 ? { at: instant.toISOString().slice(0, 19), zone: "Z", tag: "DateUTC" } : null;
}
