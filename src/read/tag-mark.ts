import type { PennTag } from "./penn-tag.ts";

const MARKS: ReadonlyMap<string, PennTag> = new Map<string, PennTag>([
  [".", "."],
  ["!", "."],
  ["?", "."],
  ["。", "."],
  ["！", "."],
  ["？", "."],
  [",", ","],
  ["،", ","],
  ["、", ","],
  ["“", "``"],
  ["‘", "``"],
  ["«", "``"],
  ["„", "``"],
  ["``", "``"],
  ["”", "''"],
  ["»", "''"],
  ["''", "''"],
  ["’", "''"],
  ["(", "-LRB-"],
  ["[", "-LRB-"],
  ["{", "-LRB-"],
  [")", "-RRB-"],
  ["]", "-RRB-"],
  ["}", "-RRB-"],
  ["$", "$"],
  ["£", "$"],
  ["€", "$"],
  ["¥", "$"],
  ["₩", "$"],
  ["₴", "$"],
  ["₽", "$"],
  ["#", "#"],
  ["&", "CC"],
  ["%", "NN"],
  ["‰", "NN"],
]);
const SYMBOLS = /^[\p{S}@/\\]$/u;

/** The tag of a mark, which its look tells; `open` says whether a straight quotation mark is open before it. */
export function tagOfMark(mark: string, open: boolean): PennTag {
  if (mark === '"' || mark === "'") return open ? "''" : "``";
  return MARKS.get(mark) ?? (SYMBOLS.test(mark) ? "SYM" : ":");
}
