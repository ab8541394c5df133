/** Columns that a text takes on a terminal: two for wide East Asian characters, none for combining marks. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /\p{M}|\p{Cf}/u.test(char) ? 0 : isWide(char.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** The ranges of Unicode's East Asian Width W and F that texts of the field use (UAX #11). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Breaks a text at spaces into lines of at most `columns`; a word that is longer is broken where it must be. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of visible(text).split(/\s+/).filter(Boolean)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (widthOf(joined) <= columns) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line) > columns) {
      const head = headOf(line, columns);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The longest beginning of a text that fits; at least one character. */
function headOf(text: string, columns: number): string {
  let head = "";
  for (const char of text) {
    if (head !== "" && widthOf(head + char) > columns) break;
    head += char;
  }
  return head;
}

/** Cuts a text to `columns`, with an ellipsis where something is left out. */
export function cut(text: string, columns: number): string {
  const flat = visible(text).replace(/\s+/g, " ").trim();
  return widthOf(flat) <= columns ? flat : `${headOf(flat, columns - 1).trimEnd()}…`;
}

/** Fills a text up to `columns` with spaces on the right. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/** Evidence can hold control and direction characters that would act on the terminal: they are shown, never sent. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (char) => `⟨${(char.codePointAt(0) ?? 0).toString(16)}⟩`,
  );
}

/** Words in quotation marks, at most so many columns; words that bring their own marks keep those. */
export function quoted(words: string, columns: number): string {
  const shown = cut(words.trim(), columns);
  const own = /^[“„«"]/.test(shown) && /[”“»"…]$/.test(shown) && !/[“„«"”»]/.test(shown.slice(1, -1));
  return own ? shown : `“${shown}”`;
}
