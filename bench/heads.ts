// Makes clips with ffmpeg in the containers and codecs that are read, and prints which of their heads say what ffprobe says, and what they say otherwise:
//   node --import tsx bench/heads.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readHead } from "../src/capture/recording-head.ts";

const work = mkdtempSync(join(tmpdir(), "firsthand-bench-"));

function program(name: string, ...args: readonly string[]): string {
  const done = spawnSync(name, args, { cwd: work, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${name} could not do it: ${done.stderr ?? done.error}`);
  return done.stdout;
}
const ffmpeg = (...args: readonly string[]): string => program("ffmpeg", "-nostdin", "-v", "error", "-y", ...args);

const MADE = "2025-01-09T14:03:22";
const COPY = ["-c", "copy", "-metadata", `creation_time=${MADE}Z`];
const PIECES = ["-movflags", "frag_keyframe+empty_moov+default_base_moof"];

/** How a clip of picture and sound is written, by what it is called. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  "end.mp4": COPY,
  "front.mp4": [...COPY, "-movflags", "+faststart"],
  "pieces.mp4": [...COPY, ...PIECES],
  "turned.mp4": [...COPY, "-metadata:s:v", "rotate=90"],
  "plain.mov": COPY,
  "sound.m4a": [...COPY, "-vn"],
  "sound-first.mp4": [...COPY, "-map", "0:a", "-map", "0:v"],
  "phone.3gp": ["-c:v", "mpeg4", "-c:a", "aac"],
  "plain.mkv": COPY,
  "sound-first.mkv": [...COPY, "-map", "0:a", "-map", "0:v"],
  "live.mkv": ["-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libopus", "-live", "1"],
  "plain.webm": ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus"],
  "plain.avi": ["-c:v", "mpeg4", "-vtag", "XVID", "-c:a", "libmp3lame"],
  "plain.ogv": ["-c:v", "libtheora", "-c:a", "libvorbis"],
};
const PICTURES = {
  mp4: ["mpeg4", "libx265", "libsvtav1", "mpeg2video"],
  mov: ["mjpeg", "prores_ks", "qtrle"],
  mkv: ["mpeg4", "libx265", "libvpx", "mjpeg", "libtheora", "huffyuv", "ffv1", "msmpeg4v2"],
  avi: ["libx264", "mjpeg", "huffyuv", "rawvideo", "wmv2"],
} as const;
const SOUNDS = {
  mp4: ["alac", "ac3", "eac3", "libmp3lame"],
  mov: ["pcm_s16le", "pcm_s16be", "pcm_alaw"],
  mkv: ["alac", "ac3", "flac", "pcm_s16le", "pcm_f32le", "libmp3lame", "libvorbis"],
  wav: ["pcm_s16le", "pcm_u8", "pcm_s24le", "pcm_f32le", "pcm_alaw", "pcm_mulaw", "adpcm_ms", "libmp3lame"],
  ogg: ["libopus", "libvorbis", "flac", "libspeex"],
  flac: ["flac"],
  mp3: ["libmp3lame"],
} as const;

const writings: [string, readonly string[]][] = [
  ...Object.entries(WRITTEN),
  ...Object.entries(PICTURES).flatMap(([x, codecs]) =>
    codecs.map((c): [string, string[]] => [`v-${c}.${x}`, ["-an", "-t", "2", "-c:v", c]]),
  ),
  ...Object.entries(SOUNDS).flatMap(([x, codecs]) => codecs.map((c): [string, string[]] => [`a-${c}.${x}`, ["-vn", "-t", "2", "-c:a", c]])),
  ["changing.mp3", ["-vn", "-c:a", "libmp3lame", "-q:a", "6"]],
  ["changing-unsaid.mp3", ["-vn", "-c:a", "libmp3lame", "-q:a", "6", "-write_xing", "0"]],
];

interface Probed {
  readonly format: { readonly duration?: string; readonly tags?: Readonly<Record<string, string>> };
  readonly streams: readonly {
    readonly codec_type: string;
    readonly width?: number;
    readonly height?: number;
    readonly channels?: number;
    readonly sample_rate?: string;
  }[];
}

/** What of one clip is not as ffprobe has it. Lengths may differ by 60 ms: programs count the last frame otherwise. */
async function otherwise(name: string): Promise<string[]> {
  const probed = JSON.parse(program("ffprobe", "-v", "quiet", "-of", "json", "-show_format", "-show_streams", name)) as Probed;
  const streams = probed.streams.map(({ codec_type: kind, width, height, channels, sample_rate: rate }) =>
    [kind, ...(kind === "video" ? [width, height] : [channels, rate])].join(" "),
  );
  const head = await readHead(join(work, name));
  const read = head.streams.map(({ kind, width, height, channels, rate }) =>
    [kind, ...(kind === "video" ? [width, height] : [channels, rate])].join(" "),
  );
  const length = probed.format.duration === undefined ? null : 1_000 * Number(probed.format.duration);
  const sameLength = length === null || head.duration === null ? length === head.duration : Math.abs(length - head.duration) <= 60;
  const made = /\.(?:mp4|mov|m4a|mkv|webm)$/.test(name) ? (probed.format.tags?.["creation_time"]?.slice(0, 19) ?? null) : null;
  return [
    ...(read.join() === streams.join() ? [] : [`streams ${read.join(" | ")}, ffprobe ${streams.join(" | ")}`]),
    ...(sameLength ? [] : [`length ${head.duration} ms, ffprobe ${length}`]),
    ...((head.recorded?.at ?? null) === made ? [] : [`made ${head.recorded?.at}, ffprobe ${made}`]),
  ];
}

try {
  const [picture, sound] = ["testsrc2=s=480x270:r=25:d=6", "sine=f=440:d=6:r=44100"];
  ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, "-c:v", "libx264", "-preset", "veryfast", "-c:a", "aac", "clip.mp4");
  let same = 0;
  let milliseconds = 0;
  for (const [name, args] of writings) {
    ffmpeg("-i", "clip.mp4", ...args, name);
    const begun = performance.now();
    const found = await otherwise(name);
    milliseconds += performance.now() - begun;
    if (found.length === 0) same++;
    else console.log(`${name}: ${found.join("; ")}`);
  }
  console.log(
    `${same} of ${writings.length} heads say what ffprobe says; ${Math.round(milliseconds / writings.length)} ms each, with ffprobe`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
