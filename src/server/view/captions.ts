import type { ReadReport } from "../../record/case-record.ts";
import { timesIn } from "./recording-view.ts";

/** How long the last words of a transcript stand, in seconds; when they end is not known. */
const LAST = 10;

/** The words of a transcript as captions in the form that browsers read (WebVTT), each from its time to the next. Without cues where no times are known. */
export function captionsOf(read: ReadReport): string {
  const { text } = read.reading;
  const marks = timesIn(read);
  const cues = marks.flatMap(({ at, seconds }, i) => {
    const next = marks[i + 1];
    const words = text
      .slice(at, next?.at ?? text.length)
      .replace(/\s+/g, " ")
      .trim();
    const end = Math.max(next?.seconds ?? seconds + LAST, seconds + 1);
    return words === "" ? [] : [`${clock(seconds)} --> ${clock(end)}\n${escaped(words)}`];
  });
  return ["WEBVTT", ...cues, ""].join("\n\n");
}

function clock(seconds: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  return `${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.000`;
}

/** In a caption these would begin a mark of form, or a time. */
function escaped(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
