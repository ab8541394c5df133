import type { Contained } from "../../record/acquired.ts";
import { CaptureError } from "../capture-error.ts";
import { decodeText } from "../decode.ts";
import { line, UNKNOWN, webAddress } from "../draft.ts";
import { wholeFile } from "../open-file.ts";
import { parsePublished } from "../published.ts";
import type { ImportSource, Piece } from "./piece.ts";
import type { PythonValue } from "./python-literal.ts";

/** Reads a record that auto-archiver writes as JSON: one report, and the files beside it, their digests compared. */
export async function* importArchiver({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const { text } = decodeText(await wholeFile(content, name, limits.text), name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CaptureError("broken-import", name, `${name} is no whole record of an archiver: it is no JSON; fetch it again`, { cause });
  }
  yield* archiverPieces(value, null);
}

/** A field of a value that came from JSON or from Python; undefined where there is none. */
function field(value: unknown, key: string): unknown {
  if (value instanceof Map) return value.get(key);
  if (typeof value !== "object" || value === null) return undefined;
  if ("named" in value && value.named instanceof Map) return value.named.get(key);
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

const words = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);

/** What auto-archiver notes of one address. `part` names it within a table. */
export function archiverPieces(value: unknown, part: string | null): readonly Piece[] {
  const metadata = field(value, "metadata");
  const address = webAddress(words(field(metadata, "url")) ?? words(field(metadata, "original_url")));
  const title = line(words(field(metadata, "title")));
  const text = (words(field(metadata, "content")) ?? title ?? "").replace(/\r\n?/g, "\n").toWellFormed();
  const when = timeOf(field(metadata, "timestamp"))?.slice(0, 10) ?? null;
  const captured = timeOf(field(metadata, "_processed_at"));
  const got: Contained = {
    tool: "auto-archiver",
    ...(address === null ? {} : { url: address }),
    ...(captured === null || !captured.includes("T") ? {} : { captured }),
  };
  const files = filesOf(field(value, "media"), got);
  const which = part === null ? "" : `row ${part}: `;
  const remarks: Piece[] =
    when === null
      ? []
      : [{ kind: "remark", sentence: `${which}zone unproven: its program writes every time as UTC; only the date was kept` }];
  if (text === "")
    return [...files, ...remarks, { kind: "remark", sentence: `${which}it holds no words of ${address ?? "a page"} and makes no report` }];
  const draft = {
    ...UNKNOWN,
    part,
    text,
    title: title === text ? null : title,
    publisher: line(words(field(metadata, "author")) ?? words(field(metadata, "uploader"))),
    published: when,
    url: address,
    medium: "post",
    media: files.map((file) => file.name),
    got,
    ...(captured === null || !captured.includes("T") ? {} : { captured }),
  } as const;
  return [...files, ...remarks, { kind: "report", draft }];
}

/** A time as text, or as `datetime.datetime(2025, 1, 13, 10, 0, tzinfo=…)`. */
function timeOf(value: unknown): string | null {
  const text = words(value);
  if (text !== null) return parsePublished(text.replace(" ", "T")).published;
  if (typeof value !== "object" || value === null || !("call" in value) || value.call !== "datetime.datetime" || !("values" in value))
    return null;
  const values: readonly PythonValue[] = Array.isArray(value.values) ? value.values : [];
  const [year, month, day, hour = 0, minute = 0, second = 0] = values.map((number) => String(number).padStart(2, "0"));
  return parsePublished(
    `${year?.padStart(4, "0")}-${month}-${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:${String(second).padStart(2, "0")}Z`,
  ).published;
}

type Beside = Extract<Piece, { kind: "beside" }>;

function filesOf(media: unknown, from: Contained): readonly Beside[] {
  const list: readonly unknown[] = Array.isArray(media) ? media.slice(0, 1_000) : [];
  return list.flatMap((each): readonly Beside[] => {
    const name = words(field(each, "_key")) ?? words(field(each, "key")) ?? words(field(each, "filename"));
    const noted = words(field(field(each, "properties"), "hash"));
    const sha256 = /^SHA-?256:([0-9a-f]{64})$/i.exec(noted ?? "")?.[1]?.toLowerCase() ?? null;
    return name === null ? [] : [{ kind: "beside", name, sha256, remark: null, from }];
  });
}
