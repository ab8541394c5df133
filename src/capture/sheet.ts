import { ffmpegInput, told } from "./look.ts";
import { runProgram } from "./outside.ts";

/** So many frames are shown of a video, side by side in rows of three. */
const FRAMES = 9;
const TIME = 30_000;
const ANSWER = 4_000_000;

export type Sheet = { readonly ok: true; readonly png: Uint8Array } | { readonly ok: false; readonly why: string };

let last: Promise<unknown> = Promise.resolve();

/** Small grey frames of a video, spread over its first `seconds`, made anew by ffmpeg as one picture. One is made after the other; it says in a sentence why there is none. */
export function sheetOf(path: string, mediaType: string, seconds: number): Promise<Sheet> {
  const turn = last.then(() => makeSheet(path, mediaType, seconds));
  last = turn.catch(() => null);
  return turn;
}

async function makeSheet(path: string, mediaType: string, seconds: number): Promise<Sheet> {
  const input = ffmpegInput(path, mediaType);
  if (input === null) return { ok: false, why: `nothing is known of how to look at ${mediaType}` };
  const frame = "scale=200:200:force_original_aspect_ratio=decrease,pad=200:200:(ow-iw)/2:(oh-ih)/2";
  const filter = `fps=${FRAMES}/${Math.max(1, Math.ceil(seconds))},${frame},format=gray,tile=3x3`;
  const output = [
    "-map",
    "0:V:0",
    "-t",
    `${Math.max(1, Math.ceil(seconds))}`,
    "-vf",
    filter,
    "-frames:v",
    "1",
    "-c:v",
    "png",
    "-f",
    "image2pipe",
    "pipe:1",
  ];
  const ran = await runProgram("ffmpeg", [...input, ...output], { time: TIME, most: ANSWER });
  if (ran.kind === "absent") return { ok: false, why: "ffmpeg is not installed here, so no frames of videos are shown" };
  if (ran.kind === "failed" || ran.out.length === 0)
    return { ok: false, why: `no frames could be made of it: ${ran.kind === "failed" ? told(ran.why) : "it holds none"}` };
  return { ok: true, png: ran.out };
}
