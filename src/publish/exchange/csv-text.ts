export type Cell = string | number | boolean | null;

/** Rows as CSV (RFC 4180, UTF-8). Before what a spreadsheet would take for a formula, and before an apostrophe, stands an apostrophe. Nothing is an empty cell. */
export function csvText(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = /^['=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
