import { LEAST_QUALITY, PdqHashes } from "../record/alike.ts";
import type { Digest } from "../record/digest.ts";
import type { KeyFrame, Look, SoundPrint } from "../record/look.ts";
import { type Ran, runProgram } from "./outside.ts";
import { fingerprintOf } from "./pdq.ts";

/** What is looked at of one file at most. */
export interface LookLimits {
  /** Seconds of picture, and of sound. */
  readonly seconds: number;
  /** Milliseconds that a program may take over either. */
  readonly time: number;
}

export const LOOK_LIMITS: LookLimits = { seconds: 600, time: 120_000 };

/** A frame is looked at as the grid of PDQ: the mean of each cell lies even when it is turned or mirrored, which a larger frame and its filters do not quite. */
const SIDE = 64;
const FRAME = SIDE * SIDE;
/** Frames that differ in no more bits are one picture that stands still. */
const STILL = 10;
/** Pixels of the largest frame that is decoded. */
const PIXELS = 100_000_000;

/** What was seen and heard, or a sentence why nothing was; `absent` where nothing can be looked at here. */
export type Looked = { readonly ok: true; readonly look: Look } | { readonly ok: false; readonly why: string; readonly absent: boolean };

/** What is asked to be looked at: a file whose container its first bytes have told. */
export interface Looking {
  readonly path: string;
  readonly digest: Digest;
  /** The media type by which an item names its container. */
  readonly mediaType: string;
}

/** How ffmpeg calls what holds each: it is told, so that no file makes it open another one by pretending to be a list of files. */
const FORMATS: Readonly<Record<string, string>> = {
  mp4: "mov",
  quicktime: "mov",
  matroska: "matroska",
  webm: "matroska",
  "x-msvideo": "avi",
  wav: "wav",
  ogg: "ogg",
  mpeg: "mp3",
  flac: "flac",
};

/**
 * Looks at a frame a second of a video and listens to its sound, through ffmpeg where it is installed. Says in a sentence why there is nothing, also where it is not.
 * The program may open that one file and nothing else, and is ended when it takes too long; what it gave until then is kept.
 */
export async function lookAtRecording({ path, digest, mediaType }: Looking, limits: LookLimits = LOOK_LIMITS): Promise<Looked> {
  const by = await ffmpegHere(limits);
  if ("why" in by) return { ok: false, why: by.why, absent: true };
  const input = ffmpegInput(path, mediaType);
  if (input === null) return { ok: false, why: `nothing is known of how to look at ${mediaType}`, absent: false };
  const seen = mediaType.startsWith("audio/") ? NOTHING_SEEN : await framesOf(input, limits);
  const heard = await soundOf(input, limits);
  const remarks = [...seen.remarks, ...heard.remarks];
  return { ok: true, look: { digest, by: by.name, seconds: seen.seconds, frames: seen.frames, sound: heard.sound, remarks } };
}

/** By which ffmpeg opens a file and nothing else, with a bound on its pixels; null where its container is not known. */
export function ffmpegInput(path: string, mediaType: string): readonly string[] | null {
  const format = FORMATS[mediaType.split("/")[1] ?? ""];
  if (format === undefined) return null;
  return ["-nostdin", "-v", "error", "-protocol_whitelist", "file,pipe", "-max_pixels", `${PIXELS}`, "-f", format, "-i", `file:${path}`];
}

async function ffmpegHere({ time }: LookLimits): Promise<{ readonly name: string } | { readonly why: string }> {
  const ran = await runProgram("ffmpeg", ["-version"], { time, most: 1_000_000 });
  if (ran.kind === "absent")
    return { why: "ffmpeg is not installed here, so no frames and no sound of videos are compared; install it and look again" };
  const [, version] = /^ffmpeg version ([\w.:+~-]{1,60})/.exec(ran.kind === "done" ? ran.out.toString("utf8") : "") ?? [];
  return version === undefined
    ? { why: "the ffmpeg that is installed here does not say its version; install another" }
    : { name: `ffmpeg ${version}` };
}

interface Seen {
  readonly seconds: number;
  readonly frames: readonly KeyFrame[];
  readonly remarks: readonly string[];
}

const NOTHING_SEEN: Seen = { seconds: 0, frames: [], remarks: [] };

async function framesOf(input: readonly string[], { seconds, time }: LookLimits): Promise<Seen> {
  // `V` is a moving picture that is no cover and no attachment.
  const filter = `fps=1,scale=${SIDE}:${SIDE}:flags=area,format=gray`;
  const output = ["-map", "0:V:0", "-t", `${seconds}`, "-vf", filter, "-frames:v", `${seconds}`, "-f", "rawvideo", "pipe:1"];
  const ran = await runProgram("ffmpeg", [...input, ...output], { time, most: (seconds + 1) * FRAME });
  const bytes = outOf(ran);
  const count = Math.floor(bytes.length / FRAME);
  const remarks = [
    ...(ran.kind === "failed" ? [`of its picture ${count} seconds were looked at: ${told(ran.why)}`] : []),
    ...(count === seconds ? [`only its first ${seconds} seconds were looked at`] : []),
  ];
  return { seconds: count, frames: keyFrames(bytes, count), remarks };
}

/** What a program complained of, without the place of the file and of its own memory. */
export function told(why: string): string {
  return why
    .replace(/\[[\w #:,]{1,60} @ 0x[0-9a-f]{1,16}\] /g, "")
    .replace(/file:\S+/g, "the file")
    .slice(0, 300);
}

function outOf(ran: Ran): Buffer {
  return ran.kind === "absent" ? Buffer.alloc(0) : ran.out;
}

/** The fingerprints of the first frame of every stretch that stands still. */
function keyFrames(bytes: Buffer, count: number): readonly KeyFrame[] {
  const found: KeyFrame[] = [];
  for (let second = 0; second < count; second++) {
    const luma = Float64Array.from(bytes.subarray(second * FRAME, (second + 1) * FRAME));
    const { pdq, quality } = fingerprintOf(luma, SIDE, SIDE);
    if (quality < LEAST_QUALITY) continue;
    const last = found.at(-1);
    const isStill = last?.to === second && new PdqHashes([last.pdq[0] ?? ""]).within(pdq[0] ?? "", STILL).length > 0;
    if (last !== undefined && isStill) found[found.length - 1] = { ...last, to: second + 1 };
    else found.push({ from: second, to: second + 1, pdq, quality });
  }
  return found;
}

/** Chromaprint hears 11,025 samples a second in steps of 1,365 (chromaprint 1.5: frames of 4,096 that overlap by two thirds). */
const STEP = Math.round((1_365 * 1_000_000) / 11_025);

async function soundOf(
  input: readonly string[],
  { seconds, time }: LookLimits,
): Promise<{ readonly sound: SoundPrint | null; readonly remarks: readonly string[] }> {
  const output = ["-map", "0:a:0?", "-t", `${seconds}`, "-f", "chromaprint", "-fp_format", "raw", "pipe:1"];
  const ran = await runProgram("ffmpeg", [...input, ...output], { time, most: 40 * seconds + 1_000 });
  if (ran.kind === "failed" && /chromaprint.{0,40}(?:not a suitable|unknown)/is.test(ran.said))
    return { sound: null, remarks: ["its sound was not listened to: the ffmpeg that is installed here has no Chromaprint"] };
  const bytes = outOf(ran);
  const words = Math.floor(bytes.length / 4);
  const silent = ran.kind === "failed" && /does not contain any stream/.test(ran.said);
  const remarks = ran.kind === "failed" && !silent ? [`of its sound ${words} steps were heard: ${told(ran.why)}`] : [];
  if (words === 0) return { sound: null, remarks };
  const bits = Array.from({ length: words }, (_, i) =>
    bytes
      .readUInt32LE(4 * i)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
  return { sound: { bits, step: STEP }, remarks };
}
