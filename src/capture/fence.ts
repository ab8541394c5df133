/** More is no front matter but a text. */
const LONGEST = 65_536;

/** The block between two lines of `---` at the very top of a text, and what follows it; null where there is none. */
export function fence(text: string): { yaml: string; body: string } | null {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const rest = text.slice(open[0].length, open[0].length + LONGEST);
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (close === null) return null;
  return { yaml: rest.slice(0, close.index), body: text.slice(open[0].length + close.index + close[0].length) };
}
