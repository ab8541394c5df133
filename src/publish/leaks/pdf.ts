import { isUtf8 } from "node:buffer";
import { inflateSync } from "node:zlib";

/** What a PDF holds: its texts, the files in its streams, and what cannot be read in it. */
export interface PdfParts {
  readonly texts: readonly { readonly text: string; readonly where: string }[];
  readonly files: readonly { readonly bytes: Uint8Array; readonly where: string }[];
  readonly unread: readonly string[];
}

const MOST_PAGES = 5_000;
const MOST_STREAM = 100_000_000;

/** Takes a PDF apart twice: as a reader shows it, and stream by stream as it is stored. Throws where it cannot be opened. */
export async function pdfParts(bytes: Uint8Array): Promise<PdfParts> {
  const shown = await shownTexts(bytes);
  const stored = storedParts(Buffer.from(bytes));
  return { texts: [...shown, ...stored.texts], files: stored.files, unread: stored.unread };
}

async function shownTexts(bytes: Uint8Array): Promise<PdfParts["texts"]> {
  const { getDocumentProxy } = await import("unpdf");
  const opened = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    if (opened.numPages > MOST_PAGES) throw new Error(`it has more than ${MOST_PAGES} pages`);
    const texts: { text: string; where: string }[] = [];
    for (let number = 1; number <= opened.numPages; number++) {
      const page = await opened.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : " ") : "")).join("");
      const run = items.map((item) => ("str" in item ? item.str : "")).join("");
      const notes = await page.getAnnotations();
      texts.push({ text: `${text}\n\n${run}\n\n${JSON.stringify(notes)}`, where: `page ${number}` });
      page.cleanup();
    }
    const { info, metadata } = await opened.getMetadata();
    texts.push({ text: `${JSON.stringify(info)}\n${metadata?.getRaw() ?? ""}`, where: "metadata" });
    const [outline, attached] = [await opened.getOutline(), await opened.getAttachments()];
    texts.push({ text: `${JSON.stringify(outline)}\n${Object.keys(attached ?? {}).join("\n")}`, where: "outline" });
    return texts;
  } finally {
    await opened.destroy();
  }
}

function storedParts(bytes: Buffer): PdfParts {
  const source = bytes.toString("latin1");
  const texts: { text: string; where: string }[] = [];
  const files: { bytes: Uint8Array; where: string }[] = [];
  const unread: string[] = [];
  let outside = "";
  let last = 0;
  if (/\/Encrypt\b/.test(source)) unread.push("it is encrypted");
  let number = 0;
  for (let at = source.indexOf("stream"); at >= 0; at = source.indexOf("stream", at + 6)) {
    const start = /^stream\r?\n/.exec(source.slice(at, at + 8));
    if (start === null || source.slice(at - 3, at) === "end") continue;
    const from = at + start[0].length;
    const end = source.indexOf("endstream", from);
    if (end < 0) break;
    const head = source.slice(Math.max(last, source.lastIndexOf("obj", at)), at);
    outside += source.slice(last, from);
    last = end;
    number++;
    const where = `stream ${number}`;
    const read = streamBytes(bytes.subarray(from, end), head);
    if (read === null) unread.push(`${where} is packed in a way that is not read`);
    else if (/\/Subtype\s*\/Image\b/.test(head) && !/\/DCTDecode\b/.test(head)) unread.push(`${where} is a picture that is not compared`);
    else if (/\/DCTDecode\b|\/FontFile|\/EmbeddedFile\b/.test(head) || /\/Length1\b/.test(head)) files.push({ bytes: read, where });
    else texts.push({ text: `${pdfStrings(read.toString("latin1"))}\n${isUtf8(read) ? read.toString("utf8") : ""}`, where });
    at = end;
  }
  texts.push({ text: pdfStrings(outside + source.slice(last)), where: "objects" });
  return { texts, files, unread };
}

function streamBytes(stored: Buffer, head: string): Buffer | null {
  const filters = [...(/\/Filter\s*(\[[^\]]{0,200}\]|\/\w{1,30})/.exec(head)?.[1] ?? "").matchAll(/\/(\w+)/g)].map(([, name]) => name);
  let bytes: Buffer = stored;
  for (const filter of filters) {
    if (filter === "FlateDecode" || filter === "Fl") {
      try {
        bytes = inflateSync(bytes, { maxOutputLength: MOST_STREAM });
      } catch {
        return null;
      }
    } else if (filter === "ASCIIHexDecode") bytes = Buffer.from(bytes.toString("latin1").replace(/[^0-9a-f]/gi, ""), "hex");
    else if (filter !== "DCTDecode" && filter !== "DCT") return null;
  }
  return bytes;
}

/** The source with its strings read: those in brackets with their escapes, those in hexadecimal, and pieces of a line that are set apart. */
function pdfStrings(source: string): string {
  const plain = [...inBrackets(source)].map(unescaped);
  const coded = [...source.matchAll(/<([0-9a-f\s]{4,20000})>/gi)].map(([, hex = ""]) =>
    wide(Buffer.from(hex.replace(/\s/g, ""), "hex").toString("latin1")),
  );
  const strings = [...plain, ...coded];
  return `${source}\n${strings.join(" ")}\n${strings.join("")}`;
}

/** What stands between a bracket and the next that closes, where neither is escaped. */
function* inBrackets(source: string): Iterable<string> {
  let start = -1;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "(") start = at + 1;
    else if (sign === ")" && start >= 0) {
      yield source.slice(start, at);
      start = -1;
    }
  }
}

function unescaped(text: string): string {
  return wide(
    text
      .replace(/\\([0-7]{1,3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8) & 255))
      .replace(/\\\r?\n/g, "")
      .replace(/\\(.)/g, "$1"),
  );
}

/** Strings with a mark are UTF-16. */
function wide(text: string): string {
  if (!text.startsWith("þÿ")) return text;
  return Buffer.from(text.slice(2, 2 + 2 * Math.floor((text.length - 2) / 2)), "latin1")
    .swap16()
    .toString("utf16le");
}
