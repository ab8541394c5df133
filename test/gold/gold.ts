import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contains, type Span } from "../../src/record/span.ts";
import { GoldError } from "./gold-error.ts";
import { type GoldUtterance, parseUtterance } from "./gold-utterance.ts";

/** Those of sets `a` to `d` and `i`. */
export const FIRST_REGISTERS = ["wire", "tabloid", "ministry", "agency", "war-blog", "un-report", "court-report", "local-paper"] as const;
/** Sets `e` to `h` hold live blogs and interviews as well. */
export const REGISTERS = [...FIRST_REGISTERS, "live-blog", "interview"] as const;
/** `a`, `b` and `i` have one mix of registers, and so have `g` and `h`; the others are further sets to develop with. */
export const HALVES = ["a", "b", "c", "d", "e", "f", "g", "h", "i"] as const;
export type Register = (typeof REGISTERS)[number];
export type Half = (typeof HALVES)[number];
/** The sets in Ukrainian and Russian: those that may be read while the reader is developed, and those that are only measured. */
export const SLAVIC_HALVES = ["uk-dev", "uk-test", "ru-dev", "ru-test"] as const;
export type SlavicHalf = (typeof SLAVIC_HALVES)[number];

/** One annotated report. Every span is a pair of offsets into `text`, which is the file without its header. */
export interface GoldReport {
  /** `a/wire-tanker-boarded`. */
  readonly name: string;
  /** The set that it belongs to. */
  readonly half: string;
  readonly register: Register;
  readonly published: string;
  readonly publisher: string;
  readonly text: string;
  /** In order of their cues. */
  readonly utterances: readonly GoldUtterance[];
}

/** Loads the reports of one half, sorted by name. Throws {@link GoldError} at the first line that is not in order. */
export function loadGold(half: Half | SlavicHalf): readonly GoldReport[] {
  const folder = fileURLToPath(new URL(half, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const stem = name.slice(0, -".txt".length);
      return parseReport(half, stem, readFileSync(`${folder}/${name}`, "utf8"), readFileSync(`${folder}/${stem}.gold`, "utf8"));
    });
}

/**
 * Loads single sentences: `sentences.gold` of a set holds one a block, the sentence first and its acts of saying below it. Each is
 * given as a report of its own. Throws {@link GoldError}.
 */
export function loadSentences(half: SlavicHalf): readonly GoldReport[] {
  const file = readFileSync(fileURLToPath(new URL(`${half}/sentences.gold`, import.meta.url)), "utf8");
  return file
    .trimEnd()
    .split("\n\n")
    .map((block, i) => {
      const [sentence = "", ...lines] = block.split("\n");
      return parseReport(half, `sentence-${i + 1}`, `${SENTENCE_HEADER}${sentence}`, lines.join("\n"));
    });
}

const SENTENCE_HEADER = "register: wire\npublished: 2030-01-15\npublisher: A Wire\n\n";

/** Puts a report together from its two files, `stem.txt` and `stem.gold`. Throws {@link GoldError}. */
export function parseReport(half: string, stem: string, report: string, gold: string): GoldReport {
  const name = `${half}/${stem}`;
  const header = /^register: (.+)\npublished: (\d{4}-\d\d-\d\d)\npublisher: (.+)\n\n/.exec(report);
  if (header === null)
    throw new GoldError(`${name}.txt`, 1, "the file must begin with the lines register, published, publisher and an empty one");
  const [head, word = "", published = "", publisher = ""] = header;
  const register = REGISTERS.find((known) => known === word);
  if (register === undefined) throw new GoldError(`${name}.txt`, 1, `"${word}" is no register`);
  const text = report.slice(head.length).trimEnd();
  return {
    name,
    half,
    register,
    published,
    publisher,
    text,
    utterances: parseUtterances(`${name}.gold`, text, gold.trimEnd().split("\n")),
  };
}

/** Reads the lines of annotation of a text. Throws {@link GoldError}, which names `file`; its first line has the number `from`. */
export function parseUtterances(file: string, text: string, lines: readonly string[], from = 1): readonly GoldUtterance[] {
  const utterances = lines.map((line, i) => {
    const utterance = parseUtterance(line, text);
    if (!utterance.ok) throw new GoldError(file, from + i, utterance.why);
    return utterance.value;
  });
  for (const [i, utterance] of utterances.entries()) {
    const why = faultOf(utterance, i, utterances);
    if (why !== null) throw new GoldError(file, from + i, why);
  }
  return utterances;
}

/** How many acts of saying lie one in the other down to this one: 1 for what the publisher relays directly. */
export function depthOf({ parent }: GoldUtterance, all: readonly GoldUtterance[]): number {
  const around = all.find(({ id }) => id === parent);
  return around === undefined ? 1 : 1 + depthOf(around, all);
}

/** What is wrong with the utterance among the others, or null. */
function faultOf(utterance: GoldUtterance, index: number, all: readonly GoldUtterance[]): string | null {
  const { id, parent, cue, source, content } = utterance;
  if (id !== `u${index + 1}`) return `the utterances are numbered in order of the file; ${id} should be u${index + 1}`;
  if (cue[0] < (all[index - 1]?.cue[0] ?? 0)) return `the cue of ${id} stands before that of the line above`;
  if (content.length === 0 && utterance.stance !== "declines") return `${id} has no content, and only who declines may have none`;
  if (holds(utterance, cue)) return `the content of ${id} holds its own cue`;
  if (source !== null && holds(utterance, source)) return `the content of ${id} holds its own source`;
  const around = innermost(utterance, all);
  if ((around?.id ?? null) !== parent) return `${id} lies innermost in ${around?.id ?? "no other"}, not in ${parent ?? "no other"}`;
  const outside = around === null ? undefined : content.find((span) => !holds(around, span));
  return outside === undefined ? null : `the content of ${id} reaches out of that of ${parent}`;
}

/** The utterance of the shortest content that holds the cue. */
function innermost({ id, cue }: GoldUtterance, all: readonly GoldUtterance[]): GoldUtterance | null {
  const around = all.filter((other) => other.id !== id && holds(other, cue));
  return around.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

function holds({ content }: GoldUtterance, span: Span): boolean {
  return content.some((outer) => contains(outer, span));
}

function lengthOf({ content }: GoldUtterance): number {
  return content.reduce((length, [start, end]) => length + end - start, 0);
}
