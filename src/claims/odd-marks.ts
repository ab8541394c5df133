/** One sentence of a quotation of several has the mark at its beginning, or at its end, and not the other one. */
export function withoutOddMarks(sentence: string): string {
  if (!ANY_MARK.test(sentence)) return sentence;
  for (const [open, close] of MARKS) {
    const [opened, closed] = [open, close].map((mark) => sentence.split(mark).length - 1) as [number, number];
    const odd = open === close ? opened % 2 === 1 : opened !== closed;
    if (!odd) continue;
    if ((open === close || opened > closed) && sentence.startsWith(open)) return sentence.slice(open.length).trim();
    const stop = /[.,]$/.test(sentence) ? sentence.slice(-1) : "";
    const before = sentence.slice(0, sentence.length - stop.length);
    if ((open === close || closed > opened) && before.endsWith(close)) return before.slice(0, -close.length) + stop;
  }
  return sentence;
}

const MARKS = [
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ['"', '"'],
] as const;

/** Most sentences have no mark at all. */
const ANY_MARK = new RegExp(`[${MARKS.flat().join("")}]`);
