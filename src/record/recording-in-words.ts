import type { Look } from "./look.ts";
import type { Media, Stream } from "./media.ts";

/** What the head of a recording says, each a sentence. */
export function mediaInWords({ by, container, duration, streams, recorded }: Media): readonly string[] {
  return [
    `Its head says ${duration === null ? "no length" : lengthInWords(duration)}, in ${container}, as ${by} read it.`,
    ...streams.map((stream) => `${stream.kind === "video" ? "Picture" : "Sound"}: ${streamInWords(stream)}.`),
    ...(recorded === null
      ? []
      : [
          `It says that it was made on ${recorded.at.replace("T", " at ")}${recorded.zone === null ? ", by a clock whose zone is not sure" : ` ${recorded.zone}`} (${recorded.tag}).`,
        ]),
  ];
}

function streamInWords({ codec, width, height, channels, rate }: Stream): string {
  return [
    codec,
    ...(width === undefined || height === undefined ? [] : [`${width} × ${height} pixels`]),
    ...(channels === undefined ? [] : [channels === 1 ? "1 channel" : `${channels} channels`]),
    ...(rate === undefined ? [] : [`${rate} samples a second`]),
  ].join(", ");
}

/** `6.0 s`, `1:02:03 h`. */
function lengthInWords(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  const two = (number: number): string => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)} min` : `${hours}:${two(minutes)}:${two(seconds % 60)} h`;
}

/** What a program saw and heard in a recording, each a sentence. */
export function lookInWords({ by, seconds, frames, sound, remarks }: Look): readonly string[] {
  const seen =
    seconds === 0 ? "no moving picture" : `${seconds} seconds of picture, of which ${frames.length} key frames are kept to know it by`;
  return [
    `${by} saw ${seen}; ${sound === null ? "no sound was made out" : "its sound is kept to know it by"}.`,
    ...remarks.map((remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`),
  ];
}
