import type { Bounds, Side } from "../../record/origin.ts";
import type { WeighedAnswer } from "../../record/weighing.ts";

/** "1 report", "9 reports". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? noun : plural}`;
}

/** "1 origin", "1–2 origins", "no origin". */
export function originsIn({ min, max }: Bounds): string {
  if (max === 0) return "no origin";
  return min === max ? count(min, "origin") : `${min}–${max} origins`;
}

/** "9 reports → 1–2 origins", or "nobody". */
export function sideIn({ reports, origins }: Side): string {
  return reports === 0 ? "nobody" : `${count(reports, "report")} → ${originsIn(origins)}`;
}

/** "9 reports with 1–2 origins", in a sentence. */
export function sideSaid({ reports, origins }: Side): string {
  return `${count(reports, "report")} with ${originsIn(origins)}`;
}

/** "likely (62–78 %)". Confidence never stands beside it: it is another thing, and has its own line. */
export function probabilityIn({ word, probability: [low, high] }: Pick<WeighedAnswer, "word" | "probability">): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return `${word} (${from === to ? from : `${from}–${to}`} %)`;
}

/** "A", "A or B", "A, B or C". */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
