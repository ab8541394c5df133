import type { Media, Stream } from "../../record/media.ts";
import { letters, type Peek } from "./peek.ts";

/** What the head of a FLAC file says (RFC 9639). */
export async function readFlac(peek: Peek): Promise<Omit<Media, "by">> {
  const head = await peek.at(0, 42);
  if (head.byteLength < 26 || letters(head, 0) !== "fLaC") throw new Error("its first block is cut off");
  const rate = (head.getUint16(18) << 4) | (head.getUint8(20) >> 4);
  const channels = ((head.getUint8(20) >> 1) & 7) + 1;
  const samples = (head.getUint8(21) & 15) * 2 ** 32 + head.getUint32(22);
  const duration = rate > 0 && samples > 0 ? Math.round((1_000 * samples) / rate) : null;
  return { container: "flac", duration, streams: [{ kind: "audio", codec: "flac", channels, rate }], recorded: null };
}

/** What the first and the last pages of an Ogg file say (RFC 3533). */
export async function readOgg(peek: Peek): Promise<Omit<Media, "by">> {
  const found: (Stream & { readonly serial: number; readonly units: number; readonly before: number })[] = [];
  for (let at = 0, pages = 0; pages < 16; pages++) {
    const page = await peek.at(at, 512);
    if (page.byteLength < 28 || letters(page, 0) !== "OggS" || (page.getUint8(5) & 2) === 0) break;
    const segments = page.getUint8(26);
    let length = 27 + segments;
    for (let i = 0; i < segments && 27 + i < page.byteLength; i++) length += page.getUint8(27 + i);
    const stream = oggStream(page, 27 + segments);
    if (stream !== null) found.push({ ...stream, serial: page.getUint32(14, true) });
    at += length;
  }
  if (found.length === 0) throw new Error("its first page names no stream that is known");
  return {
    container: "ogg",
    duration: await oggDuration(peek, found),
    streams: found.map(({ serial: _, units: __, before: ___, ...stream }) => stream),
    recorded: null,
  };
}

function oggStream(page: DataView, at: number): (Stream & { readonly units: number; readonly before: number }) | null {
  if (at + 30 > page.byteLength) return at + 19 <= page.byteLength && letters(page, at, 8) === "OpusHead" ? opus(page, at) : null;
  if (letters(page, at, 8) === "OpusHead") return opus(page, at);
  if (letters(page, at + 1, 6) === "vorbis") {
    const rate = page.getUint32(at + 12, true);
    return { kind: "audio", codec: "vorbis", channels: page.getUint8(at + 11), rate, units: rate, before: 0 };
  }
  if (letters(page, at + 1, 6) === "theora") {
    const [width, height] = [page.getUint16(at + 10) * 16, page.getUint16(at + 12) * 16];
    return { kind: "video", codec: "theora", width, height, units: 0, before: 0 };
  }
  return null;
}

/** Opus always counts 48,000 a second, after some that are not heard. */
function opus(page: DataView, at: number): Stream & { readonly units: number; readonly before: number } {
  return {
    kind: "audio",
    codec: "opus",
    channels: page.getUint8(at + 9),
    rate: page.getUint32(at + 12, true),
    units: 48_000,
    before: page.getUint16(at + 10, true),
  };
}

/** By the count on the last page of a stream of sound. */
async function oggDuration(
  peek: Peek,
  streams: readonly { readonly serial: number; readonly units: number; readonly before: number }[],
): Promise<number | null> {
  const tail = await peek.at(Math.max(0, peek.size - 65_536), 65_536);
  for (let at = tail.byteLength - 27; at >= 0; at--) {
    if (tail.getUint32(at) !== 0x4f676753) continue;
    const serial = tail.getUint32(at + 14, true);
    const stream = streams.find((one) => one.serial === serial && one.units > 0);
    const count = Number(tail.getBigInt64(at + 6, true));
    if (stream !== undefined && count > stream.before) return Math.round((1_000 * (count - stream.before)) / stream.units);
  }
  return null;
}

/** Kilobits a second of layer III, by its index, for version 1 and for versions 2 and 2.5. */
const BITRATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const RATES = [44_100, 48_000, 32_000] as const;

/** The head of a frame of MPEG sound, layer III; null where these four bytes are none. */
export function mp3Frame(
  head: number,
): { readonly bitrate: number; readonly rate: number; readonly channels: number; readonly old: boolean } | null {
  const version = (head >>> 19) & 3;
  const bitrate = BITRATES[version === 3 ? 0 : 1][(head >>> 12) & 15];
  const rate = RATES[(head >>> 10) & 3];
  if (head >>> 21 !== 0x7ff || version === 1 || ((head >>> 17) & 3) !== 1 || bitrate === undefined || bitrate === 0 || rate === undefined)
    return null;
  return {
    bitrate,
    rate: rate >> (version === 3 ? 0 : version === 2 ? 1 : 2),
    channels: ((head >>> 6) & 3) === 3 ? 1 : 2,
    old: version !== 3,
  };
}

/** What an MP3 file says: the first frame after its tags, with the count of frames where an encoder wrote it; else by its size. */
export async function readMp3(peek: Peek): Promise<Omit<Media, "by">> {
  const start = await afterTags(peek);
  const view = await peek.at(start, 65_536);
  for (let at = 0; at + 4 <= view.byteLength; at++) {
    const frame = mp3Frame(view.getUint32(at));
    if (frame === null) continue;
    const { bitrate, rate, channels, old } = frame;
    const count = framesSaid(view, at + 4 + (old ? (channels === 1 ? 9 : 17) : channels === 1 ? 17 : 32));
    const bytes = peek.size - start - at;
    const duration = count === null ? (8 * bytes) / bitrate : (1_000 * count * (old ? 576 : 1_152)) / rate;
    return { container: "mp3", duration: Math.round(duration), streams: [{ kind: "audio", codec: "mp3", channels, rate }], recorded: null };
  }
  throw new Error("it holds no frame of sound");
}

/** Where the sound begins: after one tag of ID3, whose length is written in seven bits a byte. */
async function afterTags(peek: Peek): Promise<number> {
  const head = await peek.at(0, 10);
  if (head.byteLength < 10 || letters(head, 0, 3) !== "ID3") return 0;
  return 10 + [6, 7, 8, 9].reduce((size, at) => size * 128 + (head.getUint8(at) & 127), 0);
}

function framesSaid(view: DataView, at: number): number | null {
  if (at + 12 > view.byteLength || !/^(?:Xing|Info)$/.test(letters(view, at))) return null;
  return (view.getUint32(at + 4) & 1) === 1 ? view.getUint32(at + 8) : null;
}
