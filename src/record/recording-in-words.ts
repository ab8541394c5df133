import type { Look } from "./look.ts";
import type { Media, Stream } from "./media.ts";
import { remarkSaid } from "./remark-in-words.ts";
import { capital, english, listOf, type Part, type Sentence, say, term, when } from "./sentence.ts";

/** What the head of a recording says, each a sentence. */
export function mediaInWords(media: Media): readonly string[] {
  return mediaSaid(media).map(english);
}

/** The same with its parts. */
export function mediaSaid({ by, container, duration, streams, recorded }: Media): readonly Sentence[] {
  const head =
    duration === null
      ? say`Its head says no length, in ${container}, as ${by} read it.`
      : say`Its head says ${lengthInWords(duration)}, in ${container}, as ${by} read it.`;
  const parts = streams.map((stream) =>
    stream.kind === "video" ? say`Picture: ${streamSaid(stream)}.` : say`Sound: ${streamSaid(stream)}.`,
  );
  if (recorded === null) return [head, ...parts];
  const { at, zone, tag } = recorded;
  const made = when(at, at.replace("T", " at "));
  const told =
    zone === null
      ? say`It says that it was made on ${made}, by a clock whose zone is not sure (${tag}).`
      : say`It says that it was made on ${made} ${zone} (${tag}).`;
  return [head, ...parts, told];
}

function streamSaid({ codec, width, height, channels, rate }: Stream): Part {
  const parts: Part[] = [codec];
  if (width !== undefined && height !== undefined) parts.push(say`${width} × ${height} pixels`);
  if (channels !== undefined) parts.push(channels === 1 ? say`${channels} channel` : say`${channels} channels`);
  if (rate !== undefined) parts.push(say`${rate} samples a second`);
  return listOf(parts, ", ");
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
export function lookInWords(look: Look): readonly string[] {
  return lookSaid(look).map(english);
}

/** The same with its parts. */
export function lookSaid({ by, seconds, frames, sound, remarks }: Look): readonly Sentence[] {
  const seen =
    seconds === 0
      ? say`no moving picture`
      : say`${seconds} seconds of picture, of which ${frames.length} key frames are kept to know it by`;
  return [
    sound === null ? say`${by} saw ${seen}; no sound was made out.` : say`${by} saw ${seen}; its sound is kept to know it by.`,
    ...remarks.map((remark) => {
      const said = remarkSaid(remark);
      return say`${capital(typeof said === "string" ? term(said) : said)}.`;
    }),
  ];
}
