import type { Media, Stream } from "../../record/media.ts";
import type { Recorded } from "../../record/metadata.ts";
import { letters, type Peek } from "./peek.ts";

/** What the head of an MP4 or QuickTime file says (ISO/IEC 14496-12): `moov`, wherever it stands. Throws where there is none. */
export async function readMp4(peek: Peek): Promise<Omit<Media, "by">> {
  const found: Found = { scale: 0, duration: null, recorded: null, brand: "", tracks: [], hasHead: false };
  await walk(peek, 0, peek.size, found, 0);
  if (!found.hasHead) throw new Error("it holds no head (moov), so it is cut off");
  return {
    container: found.brand === "qt  " ? "quicktime" : "mp4",
    duration: found.duration === null || found.scale === 0 ? null : Math.round((1_000 * found.duration) / found.scale),
    streams: found.tracks.flatMap(streamOf),
    recorded: found.recorded,
  };
}

interface Track {
  handler: string;
  codec: string;
  entry: Partial<Stream>;
}

interface Found {
  scale: number;
  duration: number | null;
  recorded: Recorded | null;
  brand: string;
  hasHead: boolean;
  readonly tracks: Track[];
}

const DEPTH = 8;
const TRACKS = 100;
/** Boxes that are looked into. */
const OPEN = new Set(["moov", "trak", "mdia", "minf", "stbl", "mvex"]);

async function walk(peek: Peek, from: number, to: number, found: Found, depth: number): Promise<void> {
  let at = from;
  while (at + 8 <= to) {
    const head = await peek.at(at, 16);
    if (head.byteLength < 8) return;
    const type = letters(head, 4);
    const short = head.getUint32(0);
    const long = short === 1 && head.byteLength >= 16;
    const size = short === 0 ? to - at : long ? Number(head.getBigUint64(8)) : short;
    const begins = at + (long ? 16 : 8);
    if (size < begins - at) throw new Error(`its box ${type} is shorter than its head`);
    const end = Math.min(to, at + size);
    if (type === "moov") found.hasHead = true;
    if (type === "trak" && found.tracks.length < TRACKS) found.tracks.push({ handler: "", codec: "", entry: {} });
    if (OPEN.has(type) && depth < DEPTH) await walk(peek, begins, end, found, depth + 1);
    else READERS[type]?.(await peek.at(begins, Math.min(end - begins, 256)), found, depth);
    at += size;
  }
}

type BoxReader = (box: DataView, found: Found, depth: number) => void;

const READERS: Readonly<Record<string, BoxReader>> = {
  ftyp: (box, found) => {
    found.brand = letters(box, 0);
  },
  mvhd: (box, found) => {
    const wide = box.byteLength >= 32 && box.getUint8(0) === 1;
    if (box.byteLength < 20) return;
    found.scale = box.getUint32(wide ? 20 : 12);
    const duration = wide ? Number(box.getBigUint64(24)) : box.getUint32(16);
    found.duration = duration === 0 || duration === (wide ? 2 ** 64 : 2 ** 32 - 1) ? found.duration : duration;
    found.recorded = madeAt(wide ? Number(box.getBigUint64(4)) : box.getUint32(4));
  },
  // Of a file that is written in pieces the length stands here.
  mehd: (box, found) => {
    const wide = box.byteLength >= 12 && box.getUint8(0) === 1;
    if (found.duration === null && box.byteLength >= 8) found.duration = wide ? Number(box.getBigUint64(4)) : box.getUint32(4);
  },
  hdlr: (box, found) => {
    const track = found.tracks.at(-1);
    // A second one, in QuickTime, says where the bytes are and not what they are.
    if (track !== undefined && track.handler === "") track.handler = letters(box, 8);
  },
  stsd: (box, found) => {
    const track = found.tracks.at(-1);
    if (track === undefined || box.byteLength < 16) return;
    track.codec = letters(box, 12);
    const pair = (at: number): number => (at + 2 <= box.byteLength ? box.getUint16(at) : 0);
    track.entry = track.handler === "vide" ? { width: pair(8 + 32), height: pair(8 + 34) } : { channels: pair(8 + 24), rate: pair(8 + 32) };
  },
};

function streamOf({ handler, codec, entry }: Track): readonly Stream[] {
  const kind = handler === "vide" ? "video" : handler === "soun" ? "audio" : null;
  return kind === null || codec === "" ? [] : [{ kind, codec: codec.trim(), ...entry }];
}

/** Seconds between the beginning of 1904, from which these files count, and that of 1970. */
const SINCE_1904 = 2_082_844_800;

/** The format says that it is universal time; many devices write the time of their own clock, so no zone is named. */
function madeAt(seconds: number): Recorded | null {
  const instant = new Date((seconds - SINCE_1904) * 1_000);
  // A device that does not know the time writes zeros.
  if (seconds === 0 || Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1970 || instant.getUTCFullYear() > 2200) return null;
  return { at: instant.toISOString().slice(0, 19), zone: null, tag: "mvhd creation time" };
}
