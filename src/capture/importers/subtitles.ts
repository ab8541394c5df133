import type { Anchor } from "../../record/report.ts";
import { CaptureError } from "../capture-error.ts";
import { decodeText } from "../decode.ts";
import { UNKNOWN } from "../draft.ts";
import { wholeFile } from "../open-file.ts";
import type { ImportSource, Piece } from "./piece.ts";

/** Reads a transcript with times (SubRip or WebVTT): one report, with an anchor at the beginning of each cue. */
export async function* importSubtitles({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const { text: raw, remarks } = decodeText(await wholeFile(content, name, limits.text), name);
  const { text, anchors, left } = transcript(raw, limits.cues);
  if (text === "") throw new CaptureError("empty", name, `${name} is a transcript without words; fetch it again`);
  for (const sentence of remarks) yield { kind: "remark", sentence };
  if (left > 0) yield { kind: "remark", sentence: `it has more than ${limits.cues} cues; the last ${left} were left out` };
  yield { kind: "report", draft: { ...UNKNOWN, text, medium: "transcript", anchors } };
}

interface Transcript {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** How many cues were left out. */
  readonly left: number;
}

const TIMES = /^\s{0,9}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s{1,9}-->\s{1,9}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
/** A pause of so many seconds begins a paragraph. */
const PAUSE = 3;

/**
 * The words of a transcript: a line a cue, an empty line at a pause. Lines that a cue repeats of the one before, as rolling captions do, come
 * once. Marks of form go; a voice that is named stands before its words.
 */
export function transcript(raw: string, most: number): Transcript {
  const anchors: Anchor[] = [];
  let text = "";
  let ended = Number.NEGATIVE_INFINITY;
  let before: readonly string[] = [];
  let left = 0;
  for (const { start, end, lines } of cues(raw)) {
    const fresh = lines.filter((line) => !before.includes(line));
    before = lines;
    if (fresh.length === 0) continue;
    if (anchors.length >= most) {
      left++;
      continue;
    }
    if (text !== "") text += start - ended >= PAUSE ? "\n\n" : "\n";
    anchors.push({ at: text.length, label: clock(start) });
    text += fresh.join("\n");
    ended = end;
  }
  return { text, anchors, left };
}

interface Cue {
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function* cues(raw: string): Generator<Cue> {
  let times: readonly [number, number] | null = null;
  let lines: string[] = [];
  for (const line of [...raw.replace(/\r\n?/g, "\n").split("\n"), ""]) {
    const match = TIMES.exec(line);
    if (match === null && line.trim() !== "") {
      if (times !== null) lines.push(line);
      continue;
    }
    if (times !== null && lines.length > 0) yield { start: times[0], end: times[1], lines: lines.map(plain).filter((each) => each !== "") };
    times = match === null ? null : [seconds(match, 1), seconds(match, 5)];
    lines = [];
  }
}

function seconds(match: RegExpExecArray, from: number): number {
  const [hours, minutes, whole] = [0, 1, 2].map((i) => Number(match[from + i] ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (whole ?? 0) + Number(`0.${match[from + 3] ?? 0}`);
}

function clock(at: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  return `${two(at / 3600)}:${two((at / 60) % 60)}:${two(at % 60)}`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&lrm;": "", "&rlm;": "" };

function plain(line: string): string {
  return line
    .replace(/<v(?:\.[\w.]{1,60})?\s([^<>]{1,200})>/g, "$1: ")
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g, "")
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim()
    .toWellFormed();
}
