import { html } from "../html.ts";

/** A cell of a row: HTML, and the class that says what it is. */
export interface Cell {
  readonly body: string;
  readonly kind?: string;
  /** True where the head is said before it when the cells of a row stand under each other. */
  readonly named?: boolean;
}

/**
 * A table as HTML. On a narrow screen the cells of a row stand under each other; the roles are written down, since a browser may forget that it is a table when it is laid out as something else.
 */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // In this order: what stands before the words makes no name with them, as "col" and "By" do for whoever searches the source.
  const head = heads.map((one) => `<th scope="col" role="columnheader">${html(one)}</th>`).join("");
  return `<table role="table">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => `<tr role="row">${cells.map((cell, i) => cellOf(cell, heads[i] ?? "")).join("")}</tr>`).join("\n")}
</tbody>
</table>`;
}

function cellOf({ body, kind, named }: Cell, head: string): string {
  const of = kind === undefined ? "" : ` class="${kind}"`;
  return `<td role="cell"${of}${named === true ? ` data-head="${html(head)}: "` : ""}>${body}</td>`;
}
