/** A character that parts the cells of a line. */
export type Separator = "," | ";" | "\t";

/**
 * The rows of a table (RFC 4180, also parted by semicolons or tabs): a cell in quotation marks may hold separators, line breaks and doubled
 * marks. A mark that is never closed ends with the text. Empty lines are passed over.
 */
export function* csvRows(text: string, separator: Separator): Generator<readonly string[]> {
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell.text);
    at = cell.end + 1;
    if (text[cell.end] === separator) continue;
    if (text[cell.end] === "\r" && text[cell.end + 1] === "\n") at++;
    if (row.length > 1 || row[0] !== "") yield row;
    row = [];
  }
}

interface Cell {
  readonly text: string;
  /** Where the separator or line end behind it stands. */
  readonly end: number;
}

function plainCell(text: string, from: number, separator: Separator): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { text: text.slice(from, end), end };
}

function quotedCell(text: string, from: number, separator: Separator): Cell {
  let held = "";
  for (let at = from + 1; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { text: held + text.slice(at), end: text.length };
    held += text.slice(at, mark);
    if (text[mark + 1] !== '"') {
      const rest = plainCell(text, mark + 1, separator);
      return { text: held + rest.text, end: rest.end };
    }
    held += '"';
    at = mark + 2;
  }
}

/** The separator that parts a header into most cells, with the cells in lower case; null where none parts it. */
export function csvHeader(text: string): { readonly separator: Separator; readonly columns: readonly string[] } | null {
  const found = ([",", ";", "\t"] as const).map((separator) => {
    const [first = []] = csvRows(text.slice(0, 20_000), separator);
    return { separator, columns: first.map((cell) => cell.trim().toLowerCase()) };
  });
  const best = found.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  return best.columns.length < 2 ? null : best;
}
