/** One sentence of a quotation of several has the mark at its beginning, or at its end, and not the other one. */
export function withoutOddMarks(sentence: string): string {
  for (const [open, close] of MARKS) {
    const [opened, closed] = [open, close].map((mark) => sentence.split(mark).length - 1) as [number, number];
    const odd = open === close ? opened % 2 === 1 : opened !== closed;
    if (!odd) continue;
    if ((open === close || opened > closed) && sentence.startsWith(open)) return sentence.slice(open.length).trim();
    if ((open === close || closed > opened) && new RegExp(`${close}[.,]?$`, "u").test(sentence))
      return sentence.replace(new RegExp(`${close}(?=[.,]?$)`, "u"), "");
  }
  return sentence;
}

const MARKS = [
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ['"', '"'],
] as const;
