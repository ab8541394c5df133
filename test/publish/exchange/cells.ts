import assert from "node:assert/strict";

/** CSV as somebody else reads it (RFC 4180): cells, quoted where they hold commas, quotes or ends of lines. */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (text[at] === '"') at++;
        cell += text[at] ?? assert.fail("a quoted cell does not end");
      }
      at++;
    } else while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++];
    rows.at(-1)?.push(cell);
    if (text[at] === ",") at++;
    else {
      assert.equal(text.slice(at, at + 2), "\r\n");
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

/** Rows by the names of their columns; each has all of them. */
export function recordsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cellsIn(text);
  return rows.map((row) => {
    assert.equal(row.length, head.length);
    return Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""]));
  });
}
