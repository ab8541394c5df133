import { open } from "node:fs/promises";
import type { AudioTrack, GeneralTrack, MediaInfo, MediaInfoResult, VideoTrack } from "mediainfo.js";
import type { Media, Stream } from "../record/media.ts";
import type { Recorded } from "../record/metadata.ts";
import type { Content } from "./open-file.ts";

/** So much is read at a time, and so often: 256 MB at most. An honest video takes up to some 800 reads, a recording of plain samples one for each piece of it. */
const CHUNK = 65_536;
const READS = 4_000;

/**
 * What the head of a video or of a recording of sound says, as MediaInfo reads it; no frame is decoded. A file may write any number anywhere: what no
 * recording has is as good as not said. Throws an error that says why nothing can be read.
 */
export async function readHead(content: Content): Promise<Media> {
  const { said, all } = await analysed(content);
  const general = said.media?.track.find((track) => track["@type"] === "General");
  const container = general === undefined ? undefined : containerOf(general);
  if (container === undefined) throw new Error("it is no container that is known");
  const streams = (said.media?.track ?? [])
    .filter((track) => track["@type"] === "Video" || track["@type"] === "Audio")
    .sort((a, b) => Number(a.StreamOrder ?? 0) - Number(b.StreamOrder ?? 0))
    .map((track) => streamOf(track, container))
    .filter(({ codec }) => codec !== "");
  if (streams.length === 0) throw new Error(all ? "it names no picture and no sound, so it is cut off" : "its head has no end");
  return {
    by: `mediainfo ${said.creatingLibrary?.version ?? "of no version"}`,
    container,
    // Of one in pieces it is the sum of them, so half of them say nothing.
    duration: all || !IN_PIECES.has(container) ? lawful(Math.round(1_000 * (general?.Duration ?? 0)), Number.MAX_SAFE_INTEGER) : null,
    streams: streams.slice(0, STREAMS),
    recorded: recordedIn(general?.Encoded_Date, container),
  };
}

const STREAMS = 20;
const IN_PIECES: ReadonlySet<string> = new Set(["mp4", "quicktime"]);

/** Making a reader takes five times as long as reading with it, so it is kept for the next file, unless it broke or a large file made it take up memory, which it gives back to nobody. */
const KEPT = 100;
let reader: MediaInfo | null = null;

/** What MediaInfo says, and whether it had all that it asked for. */
async function analysed(content: Content): Promise<{ readonly said: MediaInfoResult; readonly all: boolean }> {
  const { default: mediaInfo } = await import("mediainfo.js");
  const using = reader ?? (await mediaInfo({ format: "object", chunkSize: CHUNK }));
  reader = null;
  let left = READS;
  const said = await reading(content, (size, read) =>
    // It takes an empty piece for the end of the file, and tells what it knows.
    using.analyzeData(size, (length, at) => (left-- > 0 ? read(at, length) : new Uint8Array())),
  );
  if (READS - left <= KEPT) reader = using;
  return { said, all: left >= 0 };
}

type Read = (at: number, length: number) => Uint8Array | Promise<Uint8Array>;

/** Opens a file for a reader of places, and closes it after. */
async function reading<T>(content: Content, body: (size: number, read: Read) => Promise<T>): Promise<T> {
  if (typeof content !== "string") return body(content.length, (at, length) => content.subarray(at, at + length));
  await using file = await open(content, "r");
  const { size } = await file.stat();
  return await body(size, async (at, length) => {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  });
}

const CONTAINERS: Readonly<Record<string, string>> = {
  "MPEG-4": "mp4",
  Matroska: "matroska",
  WebM: "webm",
  AVI: "avi",
  Wave: "wav",
  Ogg: "ogg",
  "MPEG Audio": "mp3",
  FLAC: "flac",
};

function containerOf({ Format, CodecID }: GeneralTrack): string | undefined {
  const found = Object.hasOwn(CONTAINERS, Format ?? "") ? CONTAINERS[Format ?? ""] : undefined;
  return found === "mp4" && CodecID?.startsWith("qt") ? "quicktime" : found;
}

function streamOf(track: VideoTrack | AudioTrack, container: string): Stream {
  const codec = codecOf(track, container).slice(0, 60);
  const numbers =
    track["@type"] === "Video"
      ? { width: track.Width, height: track.Height }
      : { channels: track.Channels, rate: Math.round(track.SamplingRate ?? 0) };
  const kept = Object.entries(numbers).filter(([, value]) => lawful(value, 2 ** 31 - 1) !== null);
  return { kind: track["@type"] === "Video" ? "video" : "audio", codec, ...Object.fromEntries(kept) };
}

function lawful(value: number | undefined, most: number): number | null {
  return value !== undefined && Number.isInteger(value) && value > 0 && value <= most ? value : null;
}

/** The tags by which AVI and WAV number their sound. */
const NUMBERED: Readonly<Record<number, string>> = { 1: "pcm", 3: "pcm float", 6: "alaw", 7: "mulaw", 85: "mp3", 255: "aac" };

/** The container's own word for a codec. MediaInfo writes what it found out about it before or after that: `2 / 40 / mp4a-40-2`, `2 / A_AAC-2`, `V_MS/VFW/FOURCC / HFYU`. */
function codecOf(track: VideoTrack | AudioTrack, container: string): string {
  const { CodecID: id = "", Format: format = "" } = track;
  const parts = id.split(" / ");
  switch (container) {
    case "mp4":
    case "quicktime":
      return fourLetters(parts.at(-1) ?? "") || format;
    case "matroska":
    case "webm":
      return parts.find((part) => /^[AV]_/.test(part))?.replace(/^(A_AAC[A-Z0-9/]*)-.*$/, "$1") ?? format;
    case "mp3":
      return format === "MPEG Audio" && track.Format_Profile?.startsWith("Layer ") ? `mp${track.Format_Profile.slice(6)}` : format;
    case "avi":
    case "wav": {
      if (track["@type"] === "Video") return fourLetters(id) || format;
      // In a file of many channels it is the beginning of a long identifier.
      const tag = Number.parseInt(id.slice(0, 8), 16);
      return NUMBERED[tag] ?? (Number.isNaN(tag) ? format : `format ${tag}`);
    }
    default:
      return format.toLowerCase();
  }
}

const fourLetters = (id: string): string => id.slice(0, 4).trim();

/**
 * When the head says that it was made, in universal time. Other tags give their time no zone here, and are programs' about programs. MP4 says that it is universal time, and many devices
 * write the time of their own clock, so no zone is named.
 */
function recordedIn(said: string | undefined, container: string): Recorded | null {
  const tag = TIMES[container];
  const [, day, time] = /(?:^|\/ )(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[.\d]{0,12} UTC(?: \/|$)/.exec(said ?? "") ?? [];
  const year = Number(day?.slice(0, 4));
  // A device that does not know the time writes zeros.
  if (tag === undefined || day === undefined || time === undefined || year <= 1970 || year > 2200) return null;
  return { at: `${day}T${time}`, ...tag };
}

const TIMES: Readonly<Record<string, Pick<Recorded, "zone" | "tag">>> = {
  mp4: { zone: null, tag: "mvhd creation time" },
  quicktime: { zone: null, tag: "mvhd creation time" },
  matroska: { zone: "Z", tag: "DateUTC" },
  webm: { zone: "Z", tag: "DateUTC" },
};
