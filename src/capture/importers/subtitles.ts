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

/** Where nobody pauses, a line of so many code units ends with the next sentence, so that it can still be read. */
const LONG = 600;
/** Captions open the words of another speaker with a dash, with ">>", or with a name and a colon. */
const OPENS_TURN = /^(?:[-–—] ?\p{L}|>>|\p{Lu}[\p{L}.' -]{0,40}: )/u;
const ENDS = /[.!?…。]["”»’')\]]*$/;

/**
 * The words of a transcript: the cues of one voice run on, since programs cut them anywhere; a voice that is named stands before its words and
 * begins a line, a pause leaves an empty one. Lines that a cue repeats of the one before, as rolling captions do, come once. Marks of form go.
 */
export function transcript(raw: string, most: number): Transcript {
  const written = new Written();
  let before: readonly string[] = [];
  let left = 0;
  for (const { start, end, lines } of cues(raw)) {
    const fresh = lines.filter(({ words }) => !before.includes(words));
    before = lines.map(({ words }) => words);
    if (fresh.length === 0) continue;
    if (written.anchors.length < most) written.add(start, end, fresh);
    else left++;
  }
  return { text: written.text, anchors: written.anchors, left };
}

/** A transcript as far as it is written. */
class Written {
  text = "";
  readonly anchors: Anchor[] = [];
  #ended = Number.NEGATIVE_INFINITY;
  #voice: string | null = null;
  /** Where the last line begins. */
  #line = 0;

  add(start: number, end: number, lines: readonly CueLine[]): void {
    for (const [i, line] of lines.entries()) {
      const between = i === 0 && start - this.#ended >= PAUSE ? "\n\n" : this.#turnsAt(line) ? "\n" : " ";
      if (this.text !== "") this.text += between;
      if (between !== " ") this.#line = this.text.length;
      if (i === 0) this.anchors.push({ at: this.text.length, label: clock(start) });
      this.#voice = line.voice ?? this.#voice;
      // The voice is told again where a line begins, so that each line says whose words it holds.
      this.text += line.voice !== null && this.#line === this.text.length ? `${line.voice}: ${line.words}` : line.words;
    }
    this.#ended = end;
  }

  #turnsAt({ voice, words }: CueLine): boolean {
    if ((voice !== null && voice !== this.#voice) || OPENS_TURN.test(words)) return true;
    return this.text.length - this.#line > LONG && ENDS.test(this.text.slice(-10));
  }
}

interface Cue {
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

interface CueLine {
  /** Who is named as speaking it. Null where nobody is. */
  readonly voice: string | null;
  readonly words: string;
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
    if (times !== null && lines.length > 0)
      yield { start: times[0], end: times[1], lines: lines.map(lineOf).filter(({ words }) => words !== "") };
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

function lineOf(line: string): CueLine {
  const voice = /<v(?:\.[\w.]{1,60})?\s([^<>]{1,200})>/.exec(line)?.[1];
  return { voice: voice === undefined ? null : plain(voice), words: plain(line) };
}

function plain(line: string): string {
  return line
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g, "")
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim()
    .toWellFormed();
}
