import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { HeadFields } from "../../record/acquired.ts";
import { line } from "../draft.ts";

/** What a server answered, as a web archive keeps it. */
export interface HttpAnswer {
  readonly status: number;
  /** Media type in lower case, without parameters; empty where it is not said. */
  readonly mediaType: string;
  readonly charset: string | null;
  readonly fields: HeadFields;
  /** The body as it was sent, put together from its chunks, and unpacked. */
  readonly sent: Buffer;
  readonly plain: Buffer;
  readonly body: Buffer;
}

/** Takes an HTTP answer apart. Null where it is none, or its body unpacks to more than `longest` bytes or not at all. */
export function httpAnswer(block: Buffer, longest: number): HttpAnswer | null {
  const end = headEnd(block);
  if (end === null) return null;
  const [first = "", ...lines] = block.subarray(0, end.at).toString("latin1").split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const field = (name: string): string => {
    const line = lines.find((each) => each.slice(0, name.length + 1).toLowerCase() === `${name}:`);
    return line?.slice(name.length + 1).trim() ?? "";
  };
  const sent = block.subarray(end.at + end.length);
  const plain = /chunked/i.test(field("transfer-encoding")) ? (unchunked(sent) ?? sent) : sent;
  const body = unpacked(plain, field("content-encoding").toLowerCase(), longest);
  if (body === null) return null;
  return { status: Number(status), fields: headFields(lines), ...typeOf(field("content-type")), sent, plain, body };
}

/** The fields of a question as a web archive keeps it; empty where it is none. */
export function requestFields(block: Buffer): HeadFields {
  const end = headEnd(block);
  const lines = block
    .subarray(0, end?.at ?? block.length)
    .toString("latin1")
    .split(/\r?\n/);
  return /^[A-Z]{1,20} \S{1,8000} HTTP\/\d/.test(lines[0] ?? "") ? headFields(lines.slice(1)) : [];
}

/** So many fields are kept, and so many characters of each. */
const KEPT = { fields: 40, characters: 300 };
/** What these hold lets somebody in. */
const SECRET = /^(?:cookie|set-cookie|authorization|proxy-authorization|x-csrf-token|x-api-key)$/i;

function headFields(lines: readonly string[]): HeadFields {
  return lines
    .flatMap((each): HeadFields => {
      const [, name, value] = /^([\w!#$%&'*+.^`|~-]{1,80}):(.*)$/s.exec(each) ?? [];
      if (name === undefined || value === undefined) return [];
      return [[name, SECRET.test(name) ? "(left out)" : (line(Buffer.from(value, "latin1").toString("utf8"), KEPT.characters) ?? "")]];
    })
    .slice(0, KEPT.fields);
}

/** A media type and its character set out of a Content-Type field. */
export function typeOf(field: string): { readonly mediaType: string; readonly charset: string | null } {
  const charset = /charset\s{0,5}=\s{0,5}"?([\w-]{1,40})/i.exec(field)?.[1] ?? null;
  return { mediaType: field.slice(0, 200).split(";")[0]?.trim().toLowerCase() ?? "", charset };
}

function headEnd(block: Buffer): { readonly at: number; readonly length: number } | null {
  const crlf = block.indexOf("\r\n\r\n");
  const lf = block.indexOf("\n\n");
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { at: crlf, length: 4 };
  return lf >= 0 ? { at: lf, length: 2 } : null;
}

/** Null where it is not in chunks: some archives keep the field and store the body whole. */
function unchunked(sent: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf(10, at);
    const size =
      end < 0 ? undefined : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(sent.subarray(at, Math.min(end, at + 200)).toString("latin1"))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(sent.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + (sent[end + 1 + length] === 13 ? 2 : 1);
  }
  return Buffer.concat(pieces);
}

function unpacked(body: Buffer, encoding: string, longest: number): Buffer | null {
  const options = { maxOutputLength: longest };
  try {
    if (body.length === 0 || encoding === "" || encoding === "identity") return body;
    // Some archives keep the field and store the body unpacked.
    if (encoding === "gzip" || encoding === "x-gzip") return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    if (encoding === "br") return brotliDecompressSync(body, options);
    if (encoding === "deflate") return ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    return null;
  } catch {
    return null;
  }
}
