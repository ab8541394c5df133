import { pad, widthOf, wrap } from "./width.ts";

export const COLUMNS = 100;

export type Ink = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";
const CODES: Readonly<Record<Ink, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

/** Where readable output goes: lines of at most {@link COLUMNS} columns, with colour only on a terminal. */
export class Paper {
  readonly #write: (text: string) => void;
  readonly #colour: boolean;

  constructor(write: (text: string) => void, colour: boolean) {
    this.#write = write;
    this.#colour = colour;
  }

  /** Standard output; plain where it is no terminal or NO_COLOR is set (no-color.org). */
  static standard(): Paper {
    const colour = process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
    return new Paper((text) => process.stdout.write(text), colour);
  }

  ink(text: string, ...inks: readonly Ink[]): string {
    if (!this.#colour || inks.length === 0 || text === "") return text;
    return `${inks.map((ink) => `\u001b[${CODES[ink]}m`).join("")}${text}\u001b[0m`;
  }

  line(text = ""): void {
    this.#write(`${text.trimEnd()}\n`);
  }

  heading(text: string): void {
    this.line();
    this.line(this.ink(text.toUpperCase(), "bold"));
  }

  /** A paragraph after `lead` (which may hold ink), its further lines hanging under the first. */
  paragraph(text: string, lead = "", ...inks: readonly Ink[]): void {
    const indent = widthOf(plain(lead));
    const lines = wrap(text, COLUMNS - indent);
    for (const [i, line] of (lines.length === 0 ? [""] : lines).entries())
      this.line(`${i === 0 ? lead : " ".repeat(indent)}${this.ink(line, ...inks)}`);
  }

  /** Rows in columns. The widths are shares of what is left after the fixed ones; cells are wrapped. */
  table(rows: readonly (readonly string[])[], widths: readonly number[], indent = 0, head = true): void {
    for (const [r, row] of rows.entries()) {
      const cells = row.map((cell, c) => wrap(cell, widths[c] ?? 10));
      const height = Math.max(1, ...cells.map((lines) => lines.length));
      for (let i = 0; i < height; i++) {
        const line = cells.map((lines, c) => pad(lines[i] ?? "", widths[c] ?? 10)).join("  ");
        this.line(" ".repeat(indent) + (head && r === 0 ? this.ink(line.trimEnd(), "dim") : line));
      }
    }
  }
}

function plain(text: string): string {
  return text.replace(/\u001b\[\d+m/g, "");
}
