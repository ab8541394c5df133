// Makes clips with ffmpeg, alters them as they are altered on their way, and prints which of them are known again, by picture and by sound, and which unrelated ones
// are taken for one:
//   node --import tsx bench/videos.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LIMITS } from "../src/capture/limits.ts";
import { lookAtRecording } from "../src/capture/look.ts";
import { pictureFingerprint } from "../src/capture/picture-file.ts";
import { type AlikeRecordings, alikeRecordings, seenIn } from "../src/record/alike-recordings.ts";
import { digestOfText } from "../src/record/digest.ts";
import type { Look } from "../src/record/look.ts";

const work = mkdtempSync(join(tmpdir(), "firsthand-bench-"));

function ffmpeg(...args: readonly string[]): void {
  const made = spawnSync("ffmpeg", ["-nostdin", "-v", "error", "-y", ...args], { cwd: work, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`ffmpeg could not make a clip: ${made.stderr}`);
}

const H264 = ["-c:v", "libx264", "-preset", "veryfast", "-c:a", "aac", "-shortest"];
const SECONDS = 30;

/** Pictures that have nothing to do with each other. */
const PICTURES = {
  mandelbrot: "mandelbrot=s=480x270:r=10:start_scale=2:end_scale=0.01:maxiter=200",
  chart: "testsrc2=s=480x270:r=10",
  life: "life=s=120x68:r=10:seed=7:mold=10:life_color=#C83232:death_color=#C8C8C8,scale=480:270",
  automaton: "cellauto=s=480x270:r=10:rule=110:seed=3",
  coast: "mandelbrot=s=480x270:r=10:start_x=-1.25:start_y=0.02:start_scale=0.6:end_scale=0.001",
  bars: "smptehdbars=s=480x270:r=10",
} as const;

/** Sentences of no meaning, said by two voices of a synthesiser; tones that warble; noise; and silence. */
const speech = (voice: string, from: number): string =>
  `flite=voice=${voice}:text='${sentences(from)}',apad=whole_dur=${SECONDS},atrim=end=${SECONDS}`;
const warble = (a: number, b: number): string =>
  `aevalsrc='0.3*sin(2*PI*t*(${a}+200*sin(t*1.7)+150*sin(t*3.1)))+0.2*sin(2*PI*t*(${b}+400*sin(t*0.9)))+0.05*random(0)':d=${SECONDS}:s=22050`;

const SOUNDS = {
  mandelbrot: speech("kal", 0),
  chart: speech("slt", 7),
  life: warble(300, 900),
  automaton: `anoisesrc=seed=5:d=${SECONDS}`,
  coast: speech("kal", 13),
  bars: warble(500, 1_400),
} as const;

function sentences(from: number): string {
  const subjects = [
    "the convoy",
    "a driver",
    "the second bridge",
    "an old man",
    "the north road",
    "a column of smoke",
    "the station",
    "my neighbour",
  ];
  const verbs = ["was seen near", "had left", "came back to", "stood beside", "asked about", "waited for", "burned behind"];
  const objects = [
    "the mill",
    "two houses",
    "the river",
    "a field of snow",
    "the school",
    "eleven trucks",
    "the market",
    "a blue door",
    "the hill",
  ];
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";
  return Array.from(
    { length: 14 },
    (_, i) => `${pick(subjects, from + 3 * i)} ${pick(verbs, from + 5 * i + 1)} ${pick(objects, 2 * from + 7 * i)}.`,
  ).join(" ");
}

/** How copies come. */
const ALTERED: Readonly<Record<string, readonly string[]>> = {
  "240 px, VP8 150 kbit/s, Opus 32 kbit/s": ["-vf", "scale=240:-2", "-c:v", "libvpx", "-b:v", "150k", "-c:a", "libopus", "-b:a", "32k"],
  "cut to 12 s": ["-ss", "8", "-t", "12", ...H264],
  "grey and lighter": ["-vf", "eq=brightness=0.1:contrast=0.8:saturation=0", ...H264],
  "MP3 sound, 20 kbit/s": ["-c:v", "copy", "-c:a", "libmp3lame", "-b:a", "20k", "-ar", "16000"],
  mirrored: ["-vf", "hflip", ...H264],
  "turned by 90 degrees": ["-vf", "transpose=1", ...H264],
  "logo, 1 % of the picture": ["-vf", "drawbox=x=420:y=10:w=50:h=26:color=white:t=fill", ...H264],
  "logo, 3 %": ["-vf", "drawbox=x=380:y=10:w=90:h=40:color=white:t=fill", ...H264],
  "caption bar, 22 %": ["-vf", "drawbox=x=0:y=210:w=480:h=60:color=black:t=fill", ...H264],
  "cropped by 5 %": ["-vf", "crop=iw*0.95:ih*0.95", ...H264],
  "cropped by 20 %": ["-vf", "crop=iw*0.8:ih*0.8", ...H264],
  "without sound": ["-an", "-c:v", "libx264", "-preset", "veryfast"],
  "half as fast again": ["-vf", "setpts=PTS/1.5", "-af", "atempo=1.5", ...H264],
};

async function lookAt(name: string): Promise<Look> {
  const mediaType = name.endsWith(".webm") ? "video/webm" : "video/mp4";
  const found = await lookAtRecording({ path: join(work, name), digest: digestOfText(name), mediaType });
  if (!found.ok) throw new Error(found.why);
  return found.look;
}

const shown = (alike: AlikeRecordings | null): string => {
  const { picture = null, sound = null } = alike ?? {};
  const seen = picture === null ? "–" : `${picture.shares.map((share) => Math.round(100 * share)).join("/")} %, ${picture.bits} bits`;
  return `${seen} | ${sound === null ? "–" : `${(100 * sound.error).toFixed(1)} %`}`;
};

try {
  const originals = new Map<string, Look>();
  const begun = performance.now();
  for (const [name, picture] of Object.entries(PICTURES)) {
    const sound = SOUNDS[name as keyof typeof SOUNDS];
    ffmpeg("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound, "-t", `${SECONDS}`, ...H264, `${name}.mp4`);
    originals.set(name, await lookAt(`${name}.mp4`));
  }
  const names = [...originals.keys()];
  console.log(`| copy | ${names.map((name) => `${name}: picture | sound`).join(" | ")} |\n|---|${"---|---|".repeat(names.length)}`);
  const copies: { readonly of: string; readonly look: Look }[] = [];
  for (const [how, args] of Object.entries(ALTERED)) {
    const cells: string[] = [];
    for (const [of, original] of originals) {
      const file = `${of}-${copies.length}.${args.includes("libvpx") ? "webm" : "mp4"}`;
      ffmpeg("-i", `${of}.mp4`, ...args, file);
      const look = await lookAt(file);
      copies.push({ of, look });
      cells.push(shown(alikeRecordings(original, look)));
    }
    console.log(`| ${how} | ${cells.join(" | ")} |`);
  }
  ffmpeg("-i", "mandelbrot.mp4", "-i", "coast.mp4", "-map", "1:v", "-map", "0:a", ...H264, "dubbed.mp4");
  const dubbed = await lookAt("dubbed.mp4");
  for (const of of ["mandelbrot", "coast"])
    console.log(
      `sound of mandelbrot under the picture of coast, beside ${of}: ${shown(alikeRecordings(originals.get(of) ?? dubbed, dubbed))}`,
    );

  const all = [...[...originals].map(([of, look]) => ({ of, look })), ...copies];
  let [pairs, byPicture, bySound] = [0, 0, 0];
  const compared = performance.now();
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.of === b.of) continue;
      pairs++;
      const alike = alikeRecordings(a.look, b.look);
      if (alike?.picture != null) byPicture++;
      if (alike?.sound != null) bySound++;
    }
  const milliseconds = (performance.now() - compared) / pairs;
  console.log(
    `unrelated pairs: ${pairs}; taken for one by picture ${byPicture}, by sound ${bySound}; ${milliseconds.toFixed(2)} ms a pair`,
  );

  let [found, asked, wrong] = [0, 0, 0];
  for (const [of, original] of originals)
    for (const second of [3.2, 9.7, 17.4, 24.9]) {
      ffmpeg("-ss", `${second}`, "-i", `${of}.mp4`, "-frames:v", "1", "-vf", "scale=200:-2", "-q:v", "8", "still.jpg");
      const still = await pictureFingerprint(join(work, "still.jpg"), LIMITS);
      asked++;
      if (still !== null && seenIn(still, original) !== null) found++;
      for (const [other, look] of originals) if (other !== of && still !== null && seenIn(still, look) !== null) wrong++;
    }
  console.log(
    `stills of 200 px: ${found} of ${asked} found in their video, ${wrong} in another; ${Math.round((performance.now() - begun) / 1_000)} s in all`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
