import { csvHeader, type Separator } from "./csv.ts";

/** What the columns of a table mean; -1 for one that it lacks. */
export interface TableKind {
  /** `archiver`: rows of auto-archiver with Python values. */
  readonly kind: "archiver" | "rows";
  readonly separator: Separator;
  readonly columns: readonly string[];
}

const LINKS = new Set(["url", "link", "source url", "source_url", "address", "href", "source_1"]);
const WORDS = new Set([
  "note",
  "notes",
  "text",
  "comment",
  "comments",
  "description",
  "content",
  "text content",
  "quote",
  "title",
  "headline",
]);

/** Says what a table holds by its first line; null for what is no table of links, notes or archived posts. */
export function tableKind(text: string): TableKind | null {
  const header = csvHeader(text);
  if (header === null || header.columns.some((column) => column.length > 80)) return null;
  const { columns } = header;
  const has = (names: ReadonlySet<string>): boolean => columns.some((column) => names.has(column));
  if (["status", "metadata", "media"].every((name) => columns.includes(name))) return { kind: "archiver", ...header };
  const atlos = ["status", "description", "sensitive"].every((name) => columns.includes(name));
  return atlos || (has(LINKS) && (has(WORDS) || columns.length >= 2)) ? { kind: "rows", ...header } : null;
}
