import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GoldReport, parseReport, parseUtterances } from "./gold.ts";

/** `dev` may be read while the reader is developed; of `test` only the figures are looked at. */
export const KOREAN_HALVES = ["dev", "test"] as const;
export type KoreanHalf = (typeof KOREAN_HALVES)[number];

/** The day and the publisher of the sentences, which stand each for itself. */
const SENTENCE = { register: "wire", published: "2025-01-13", publisher: "한누리통신" } as const;

/** Loads the Korean gold of one half: its reports, and each of its sentences as a report. Throws `GoldError` at the first line that is not in order. */
export function loadKorean(half: KoreanHalf): { readonly sentences: readonly GoldReport[]; readonly reports: readonly GoldReport[] } {
  const folder = fileURLToPath(new URL(`ko/${half}`, import.meta.url));
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith(".gold"))
    .sort()
    .map((name) => {
      const stem = name.slice(0, -".gold".length);
      return parseReport(`ko-${half}`, stem, readFileSync(`${folder}/${stem}.txt`, "utf8"), readFileSync(`${folder}/${name}`, "utf8"));
    });
  return { sentences: sentencesOf(`ko-${half}`, readFileSync(`${folder}/sentences.txt`, "utf8")), reports };
}

/** Blocks of one line of text and the lines of its annotation, parted by empty lines. */
function sentencesOf(half: string, file: string): readonly GoldReport[] {
  let line = 1;
  return file
    .trimEnd()
    .split("\n\n")
    .map((block, i) => {
      const [text = "", ...lines] = block.split("\n");
      const utterances = parseUtterances(`${half}/sentences.txt`, text, lines, line + 1);
      line += lines.length + 2;
      return { name: `${half}/sentence-${i + 1}`, half, ...SENTENCE, text, utterances };
    });
}
