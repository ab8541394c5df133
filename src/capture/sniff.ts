import { constants, gunzipSync } from "node:zlib";
import { utf16Mark } from "./decode.ts";
import { startsAsChat } from "./importers/chat-lines.ts";
import type { Format } from "./importers/format.ts";
import { tableKind } from "./importers/table-kind.ts";

/** How many bytes of a file's beginning decide what it is. */
export const HEAD = 65_536;

/** What bytes are, by their beginning. `text` may still turn out to be Markdown: see {@link hasFrontMatter}. */
export type Sniffed =
  | { readonly kind: "text"; readonly mediaType: "text/plain" }
  | { readonly kind: "html"; readonly mediaType: "text/html" | "application/xhtml+xml" }
  | { readonly kind: "telegram"; readonly mediaType: "application/json" }
  | { readonly kind: "image"; readonly mediaType: "image/jpeg" | "image/png" | "image/webp" }
  | { readonly kind: "recording"; readonly mediaType: string }
  | { readonly kind: "import"; readonly format: Format }
  | { readonly kind: "archive"; readonly what: string }
  | { readonly kind: "foreign"; readonly what: string };

interface Magic {
  readonly at: number;
  readonly bytes: readonly number[];
  readonly is: Sniffed;
}

const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0));
const archive = (what: string): Sniffed => ({ kind: "archive", what });
const foreign = (what: string): Sniffed => ({ kind: "foreign", what });
const recording = (mediaType: string): Sniffed => ({ kind: "recording", mediaType });

/** In order; the first that fits decides. */
const MAGIC: readonly Magic[] = [
  { at: 0, bytes: [0xff, 0xd8, 0xff], is: { kind: "image", mediaType: "image/jpeg" } },
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], is: { kind: "image", mediaType: "image/png" } },
  { at: 8, bytes: ascii("WEBP"), is: { kind: "image", mediaType: "image/webp" } },
  // Programs write the same file first into every document: its name stands at offset 30.
  { at: 30, bytes: ascii("[Content_Types].xml"), is: { kind: "import", format: "office" } },
  { at: 30, bytes: ascii("_rels/.rels"), is: { kind: "import", format: "office" } },
  { at: 30, bytes: ascii("mimetypeapplication/vnd.oasis.opendocument"), is: { kind: "import", format: "office" } },
  { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04], is: { kind: "import", format: "archive" } },
  { at: 0, bytes: [0x50, 0x4b, 0x05, 0x06], is: archive("an empty ZIP archive") },
  { at: 0, bytes: [0x50, 0x4b, 0x07, 0x08], is: archive("a ZIP archive in several parts") },
  { at: 0, bytes: [0x1f, 0x8b], is: archive("a gzip archive") },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], is: archive("a 7-Zip archive") },
  { at: 0, bytes: ascii("Rar!\x1a\x07"), is: archive("a RAR archive") },
  { at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], is: archive("an xz archive") },
  { at: 0, bytes: ascii("BZh"), is: archive("a bzip2 archive") },
  { at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd], is: archive("a Zstandard archive") },
  { at: 257, bytes: ascii("ustar"), is: archive("a tar archive") },
  { at: 0, bytes: ascii("%PDF-"), is: { kind: "import", format: "pdf" } },
  { at: 0, bytes: ascii("GIF8"), is: foreign("a GIF picture") },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0x00], is: foreign("a TIFF picture") },
  { at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], is: foreign("a TIFF picture") },
  { at: 4, bytes: ascii("ftypheic"), is: foreign("a HEIC picture") },
  { at: 4, bytes: ascii("ftypheix"), is: foreign("a HEIC picture") },
  { at: 4, bytes: ascii("ftypmif1"), is: foreign("a HEIF picture") },
  { at: 4, bytes: ascii("ftypmsf1"), is: foreign("a HEIF picture") },
  { at: 4, bytes: ascii("ftypavif"), is: foreign("an AVIF picture") },
  { at: 4, bytes: ascii("ftypM4A "), is: recording("audio/mp4") },
  { at: 4, bytes: ascii("ftypqt  "), is: recording("video/quicktime") },
  { at: 4, bytes: ascii("ftyp"), is: recording("video/mp4") },
  { at: 8, bytes: ascii("WAVE"), is: recording("audio/wav") },
  { at: 8, bytes: ascii("AVI "), is: recording("video/x-msvideo") },
  { at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3], is: recording("video/matroska") },
  { at: 0, bytes: ascii("OggS"), is: recording("audio/ogg") },
  { at: 0, bytes: ascii("fLaC"), is: recording("audio/flac") },
  { at: 0, bytes: ascii("ID3"), is: recording("audio/mpeg") },
  { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0], is: foreign("an old Office document") },
  { at: 0, bytes: ascii("{\\rtf"), is: foreign("an RTF document") },
  { at: 0, bytes: ascii("SQLite format 3\0"), is: foreign("an SQLite database") },
  { at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46], is: foreign("a program") },
];

/** Says what the bytes of a file's beginning (at most {@link HEAD} of them) are. Names play no part. */
export function sniff(head: Uint8Array): Sniffed {
  if (isWarc(head)) return { kind: "import", format: "warc" };
  for (const magic of MAGIC) if (magic.bytes.every((byte, i) => head[magic.at + i] === byte)) return magic.is;
  if (isMp3(head)) return recording("audio/mpeg");
  const wide = utf16Mark(head);
  if (wide !== null) return sniffText(new TextDecoder(wide).decode(head));
  if (head.includes(0)) return foreign("binary data of no known kind");
  return sniffText(new TextDecoder("utf-8").decode(head));
}

/** Without tags it begins with its first frame, whose head every later one repeats nearly. */
function isMp3(head: Uint8Array): boolean {
  const [sync = 0, version = 0, rates = 0] = head;
  const isLayer3 = sync === 0xff && version >= 0xe0 && ((version >> 3) & 3) !== 1 && ((version >> 1) & 3) === 1;
  const [bitrate, rate] = [rates >> 4, (rates >> 2) & 3];
  return isLayer3 && bitrate > 0 && bitrate < 15 && rate < 3 && head.includes(0);
}

/** Also packed, as web archives mostly are: of the packed bytes, so few are unpacked that they cannot swell much. */
function isWarc(head: Uint8Array): boolean {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return startsWarc(head);
  try {
    return startsWarc(gunzipSync(head.subarray(0, 512), { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return false;
  }
}

function startsWarc(bytes: Uint8Array): boolean {
  return /^WARC\/\d\.\d/.test(Buffer.from(bytes.subarray(0, 10)).toString("latin1"));
}

const HTML = /^<(?:!doctype\s+html|html|head|body|article|main|section|div|p|meta|title|h1|table)\b/i;
const TELEGRAM = /"(?:messages|chats|personal_information)"\s*:|"about"\s*:\s*"Here is the data you requested/;

function sniffText(decoded: string): Sniffed {
  const text = decoded.replace(/^\uFEFF/, "").trimStart();
  if (HTML.test(afterComments(text)) && isTelegramPage(text.slice(0, 4_096))) return { kind: "import", format: "telegram-page" };
  if (HTML.test(afterComments(text))) return { kind: "html", mediaType: "text/html" };
  if (/^<\?xml\b/i.test(text)) {
    if (/<html\b/i.test(text.slice(0, 4096))) return { kind: "html", mediaType: "application/xhtml+xml" };
    return foreign(/<svg\b/i.test(text.slice(0, 4096)) ? "an SVG drawing" : "XML of no known kind");
  }
  if (/^<svg\b/i.test(text)) return foreign("an SVG drawing");
  const part = /^window\.YTD\.(\w{1,60})\.part\d{1,4}\s?=/.exec(text)?.[1];
  // What else an X archive holds, of messages to addresses, is private and no report.
  if (part !== undefined)
    return /^tweets?$/.test(part) ? { kind: "import", format: "x-posts" } : foreign("a part of an X archive that holds no posts");
  const mail = sniffMail(text);
  if (mail !== null) return { kind: "import", format: mail };
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text) || SUBRIP.test(text)) return { kind: "import", format: "subtitles" };
  if (ARCHIVER.test(text) && /"_processed_at"|"_mimetype"/.test(text)) return { kind: "import", format: "archiver" };
  if (/^\{\s*"/.test(text))
    return TELEGRAM.test(text) ? { kind: "telegram", mediaType: "application/json" } : foreign("JSON of no known kind");
  if (/^\[\s*(?:\{\s*"|"[^"]{0,200}"\s*,\s*["{[])/.test(text)) return foreign("JSON of no known kind");
  if (startsAsChat(text)) return { kind: "import", format: "chat" };
  return tableKind(text) === null ? { kind: "text", mediaType: "text/plain" } : { kind: "import", format: "table" };
}

const SUBRIP = /^\d{1,6}[ \t]{0,5}\r?\n\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}[ \t]{1,5}-->/;
const ARCHIVER = /^\{\s{0,20}"(?:status|metadata|media)"\s{0,5}:/;

/** A field of an e-mail's head, with the lines that continue it. */
const FIELD = /^([!-9;-~]{1,60}):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$)/;
/** Fields that nobody writes above a text by hand; the other ones come in pairs. */
const BY_PROGRAMS = new Set(["received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature", "content-type"]);
const BY_PEOPLE = new Set(["from", "to", "date", "subject", "sender", "reply-to", "cc"]);

/** A mailbox begins with the line of its first message; an e-mail with fields of which two are those of e-mails, one of them a program's. */
function sniffMail(text: string): "email" | "mailbox" | null {
  if (/^From (?=\S)[^\r\n]{8,300}\r?\n[!-9;-~]{1,60}:/.test(text)) return "mailbox";
  let rest = text;
  let programs = 0;
  let people = 0;
  for (let fields = 0; fields < 60; fields++) {
    const field = FIELD.exec(rest);
    if (field === null) break;
    const key = field[1]?.toLowerCase() ?? "";
    if (BY_PROGRAMS.has(key)) programs++;
    if (BY_PEOPLE.has(key)) people++;
    rest = rest.slice(field[0].length);
  }
  return programs > 0 && people > 0 ? "email" : null;
}

function isTelegramPage(text: string): boolean {
  return /<title>\s{0,20}Exported Data\s{0,20}<\/title>/.test(text) && text.includes('class="page_wrap');
}

function afterComments(text: string): string {
  let rest = text;
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
