import type { WordsRead } from "../record/words-read.ts";
import { CaptureError } from "./capture-error.ts";
import { LIMITS } from "./limits.ts";
import { type Ran, runProgram } from "./outside.ts";
import { parserThread } from "./parser-thread.ts";

/** Ways of looking at a picture, as tesseract numbers its layouts. It breaks some pages, Korean ones above all, in one of them and not in another. */
const WAYS = [
  { layout: 3, scale: 1 },
  { layout: 4, scale: 1 },
  { layout: 3, scale: 1.5 },
] as const;

const TIME = 60_000;
const ANSWER = 8_000_000;

export type Ocr = { readonly ok: true; readonly words: WordsRead } | { readonly ok: false; readonly why: string };

/**
 * The words on a picture as tesseract reads them: of three ways of looking the one of which it is most sure. `languages` are its own codes. Says in a sentence
 * why there is nothing, also where tesseract is not installed. What it reads is a proposal and never a fact.
 */
export async function readWords(bytes: Uint8Array, name: string, languages: readonly string[], time = TIME): Promise<Ocr> {
  const tool = await toolWith(languages, time);
  if ("why" in tool) return { ok: false, why: tool.why };
  const readings: WordsRead[] = [];
  let failed = "it found no words";
  for (const { layout, scale } of WAYS) {
    try {
      // Made of pixels alone, so that no file from outside reaches another program.
      const page = await parserThread.run({ kind: "page", name, source: bytes, scale, limits: LIMITS }, LIMITS.time);
      if (page.kind !== "bytes") throw new Error(`the parser thread answered a page with ${page.kind}`);
      const args = ["stdin", "stdout", "-l", tool.languages.join("+"), "--psm", String(layout), "tsv"];
      const ran = await runProgram("tesseract", args, { input: page.bytes, time, most: ANSWER });
      const read = ran.kind === "done" ? wordsIn(ran.out.toString("utf8")) : null;
      if (ran.kind === "failed") failed = ran.why;
      if (read !== null) readings.push({ ...read, engine: tool.engine, languages: tool.languages, layout, scale });
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      failed = error.message;
    }
  }
  const best = surest(readings);
  return best === null ? { ok: false, why: `tesseract read nothing on ${name}: ${failed}` } : { ok: true, words: best };
}

/** Of one word it may be quite sure and have missed the page: so one that found less than half as many as another does not count. */
function surest(readings: readonly WordsRead[]): WordsRead | null {
  const most = Math.max(0, ...readings.map(({ count }) => count));
  return readings
    .filter(({ count }) => 2 * count >= most)
    .reduce<WordsRead | null>((best, one) => (best === null || one.confidence > best.confidence ? one : best), null);
}

async function toolWith(
  wanted: readonly string[],
  time: number,
): Promise<{ readonly engine: string; readonly languages: readonly string[] } | { readonly why: string }> {
  const version = await runProgram("tesseract", ["--version"], { time, most: ANSWER });
  if (version.kind === "absent")
    return {
      why: "tesseract is not installed here, so no words are read from pictures; install it with the data of the languages that you need",
    };
  const [, number] = /^tesseract v?(\d[\w.-]{0,20})/m.exec(textOf(version)) ?? [];
  const known = new Set(textOf(await runProgram("tesseract", ["--list-langs"], { time, most: ANSWER })).split(/\s+/));
  const languages = wanted.filter((language) => known.has(language));
  if (number === undefined) return { why: "the tesseract that is installed here does not say its version; install another" };
  if (languages.length === 0) return { why: `tesseract has no data for ${wanted.join(", ")} here; install it, or name other languages` };
  return { engine: `tesseract ${number}`, languages };
}

function textOf(ran: Ran): string {
  return ran.kind === "done" ? `${ran.out.toString("utf8")}\n${ran.said}` : "";
}

const WORD = 5;

/** Reads tesseract's table of words; null where it holds none. */
function wordsIn(table: string): Pick<WordsRead, "text" | "count" | "confidence"> | null {
  let text = "";
  let before = "";
  let sum = 0;
  let count = 0;
  for (const row of table.split("\n").slice(1)) {
    const [level, page, block, paragraph, line, , , , , , confidence, ...rest] = row.split("\t");
    const word = rest
      .join(" ")
      .toWellFormed()
      .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .trim();
    const sure = Number(confidence);
    if (Number(level) !== WORD || word === "" || !(sure >= 0 && sure <= 100)) continue;
    const place = [page, block, paragraph].join(" ");
    const at = `${place} ${line}`;
    text += count === 0 ? word : `${at === before ? " " : before.startsWith(`${place} `) ? "\n" : "\n\n"}${word}`;
    before = at;
    sum += sure;
    count++;
  }
  return count === 0 ? null : { text, count, confidence: Math.round((10 * sum) / count) / 10 };
}
