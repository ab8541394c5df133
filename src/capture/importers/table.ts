import type { Provenance } from "../../record/report.ts";
import { decodeText } from "../decode.ts";
import { type Draft, line, UNKNOWN, webAddress } from "../draft.ts";
import { parseMailDate } from "../mail-date.ts";
import { wholeFile } from "../open-file.ts";
import { parsePublished } from "../published.ts";
import { archiverPieces } from "./archiver.ts";
import { csvRows } from "./csv.ts";
import type { ImportSource, Piece } from "./piece.ts";
import { parsePython } from "./python-literal.ts";
import { tableKind } from "./table-kind.ts";

/** The columns that are read, by the names that people and programs give them. */
const COLUMNS = {
  link: ["url", "link", "source url", "source_url", "address", "href"],
  page: ["text content"],
  note: ["note", "notes", "text", "comment", "comments", "description", "content", "quote"],
  title: ["title", "headline", "upload title"],
  publisher: ["publisher", "outlet", "author", "account", "channel"],
  published: ["published", "date", "datetime", "upload timestamp", "published at", "published_at"],
  captured: ["archive date", "captured", "archived at"],
  language: ["language", "lang"],
} as const;

/** Reads a table of links and notes (CSV, TSV), an Atlos table, or the rows of auto-archiver: a row with words is a report. */
export async function* importTable({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const { text, remarks } = decodeText(await wholeFile(content, name, limits.text), name);
  for (const sentence of remarks) yield { kind: "remark", sentence };
  const table = tableKind(text);
  if (table === null) return;
  if (table.kind === "archiver") yield { kind: "what", item: "archiver", mediaType: "text/csv" };
  let number = 0;
  let wordless = 0;
  for (const cells of csvRows(text.replace(/^\uFEFF/, ""), table.separator)) {
    if (number++ === 0) continue;
    if (number > limits.rows) {
      yield { kind: "remark", sentence: `it has more than ${limits.rows} rows; what follows was left out` };
      break;
    }
    const row = new Map(table.columns.map((column, i) => [column, unescaped(cells[i] ?? "")]));
    const pieces = table.kind === "archiver" ? archived(row, number) : rowPieces(row, number);
    if (pieces.length === 0) wordless++;
    yield* pieces;
  }
  if (wordless > 0) yield { kind: "remark", sentence: `${wordless} rows hold no words and make no report` };
}

function archived(row: ReadonlyMap<string, string>, number: number): readonly Piece[] {
  const [metadata, media] = ["metadata", "media"].map((column) => parsePython(row.get(column) ?? ""));
  if (metadata === undefined || media === undefined || !metadata.ok || !media.ok)
    return [{ kind: "remark", sentence: `row ${number} holds values that are no Python literals and was left out` }];
  return archiverPieces({ metadata: metadata.value, media: media.value }, String(number));
}

function rowPieces(row: ReadonlyMap<string, string>, number: number): readonly Piece[] {
  const cell = (names: readonly string[]): string => names.map((name) => row.get(name)?.trim() ?? "").find((value) => value !== "") ?? "";
  const page = cell(COLUMNS.page);
  const title = line(cell(COLUMNS.title));
  const text = (page || cell(COLUMNS.note) || title || "").replace(/\r\n?/g, "\n").trim().toWellFormed();
  if (text === "") return [];
  const remarks: Piece[] = [];
  const time = (names: readonly string[]): string | null => {
    const value = cell(names);
    if (value === "") return null;
    const parsed = [parsePublished(value), parseMailDate(value)].find(({ published }) => published !== null) ?? parsePublished(value);
    if (parsed.remark !== null) remarks.push({ kind: "remark", sentence: `row ${number}: ${parsed.remark}` });
    return parsed.published;
  };
  const links = [cell(COLUMNS.link), ...[...row].filter(([column]) => /^source_\d{1,3}$/.test(column)).map(([, value]) => value)];
  const addresses = [...new Set(links.map(webAddress).filter((each) => each !== null))];
  const language = line(cell(COLUMNS.language));
  const captured = time(COLUMNS.captured);
  const draft: Draft = {
    ...UNKNOWN,
    part: String(number),
    text,
    title: title === text ? null : title,
    publisher: line(cell(COLUMNS.publisher)),
    published: time(COLUMNS.published),
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/i.test(language ?? "") ? language : null,
    languageBy: "person",
    // The words of a page are the page; a note only speaks of it.
    url: page === "" ? null : (addresses[0] ?? null),
    medium: page === "" ? "note" : "article",
    provenance: page === "" ? addresses.map((url): Provenance => ({ kind: "canonical-link", url })) : [],
    ...(captured === null ? {} : { captured }),
  };
  return [...remarks, { kind: "report", draft }];
}

/** Programs write an apostrophe before what a spreadsheet would take for a formula. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
