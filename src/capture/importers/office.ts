import { Parser } from "htmlparser2";
import { CaptureError } from "../capture-error.ts";
import { type Draft, line, UNKNOWN } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { parsePublished } from "../published.ts";
import type { ImportSource, Piece } from "./piece.ts";
import { packedIn, type ZipEntry, ZipFile } from "./zip.ts";

/** How the parts of a kind of document are called. */
interface Kind {
  readonly mediaType: string;
  readonly body: string;
  readonly about: string;
  readonly pictures: RegExp;
}

const DOCX: Kind = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  body: "word/document.xml",
  about: "docProps/core.xml",
  pictures: /^word\/media\/[^/]+\.(?:jpe?g|png|webp)$/i,
};
const ODT: Kind = {
  mediaType: "application/vnd.oasis.opendocument.text",
  body: "content.xml",
  about: "meta.xml",
  pictures: /^Pictures\/[^/]+\.(?:jpe?g|png|webp)$/i,
};

/** Reads a text document (DOCX, ODT): one report of its paragraphs, and its pictures as files. Macros and links are not looked at. */
export async function* importOffice({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const zip = await ZipFile.open(content, name, limits);
  const kind = [DOCX, ODT].find(({ body }) => zip.find(body) !== null);
  const body = kind === undefined ? null : zip.find(kind.body);
  if (kind === undefined || body === null)
    throw new CaptureError(
      "archive",
      name,
      zip.find("xl/workbook.xml") === null
        ? `${name} is a ZIP archive of an office program and no text document; save it as PDF, or add its text`
        : `${name} is a spreadsheet of an office program; save each of its sheets as CSV, with a column named url, and add those`,
    );
  yield { kind: "what", item: "document", mediaType: kind.mediaType };
  const { text, changed } = wordsOfDocument(await xmlOf(zip, body, limits), name, limits);
  if (text === "") throw new CaptureError("empty", name, `${name} is a document without words; add a picture of it`);
  if (changed > 0)
    yield {
      kind: "remark",
      sentence: `it holds ${changed} changes that are noted and not accepted: what is struck out was left out, what is new was read`,
    };
  const media: string[] = [];
  for (const entry of zip.entries.filter((each) => kind.pictures.test(each.name)).slice(0, PICTURES)) {
    const bytes = await tried(zip, entry, limits);
    if (typeof bytes === "string") yield { kind: "remark", sentence: `left out: ${bytes}` };
    else {
      media.push(entry.name);
      yield { kind: "file", name: entry.name, bytes, mediaType: null, remark: null, from: packedIn(entry) };
    }
  }
  const about = zip.find(kind.about);
  const facts = about === null ? NOTHING : factsOf(await xmlOf(zip, about, limits));
  for (const sentence of facts.remarks) yield { kind: "remark", sentence };
  yield { kind: "report", draft: { ...UNKNOWN, ...facts.draft, text, medium: "document", media } };
}

const PICTURES = 500;

async function tried(zip: ZipFile, entry: ZipEntry, limits: Limits): Promise<Uint8Array | string> {
  try {
    return await zip.bytes(entry, limits.picture);
  } catch (error) {
    if (error instanceof CaptureError) return error.message;
    throw error;
  }
}

async function xmlOf(zip: ZipFile, entry: ZipEntry, limits: Limits): Promise<string> {
  return new TextDecoder().decode(await zip.bytes(entry, limits.xml));
}

const PARAGRAPHS: ReadonlySet<string> = new Set(["w:p", "text:p", "text:h"]);
const BREAKS: ReadonlySet<string> = new Set(["w:br", "w:cr", "text:line-break"]);
const TABS: ReadonlySet<string> = new Set(["w:tab", "text:tab"]);
const SKIPPED: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "mc:Fallback",
  "text:tracked-changes",
  "office:annotation",
  "text:note-citation",
  "draw:object",
]);
const CHANGES: ReadonlySet<string> = new Set(["w:ins", "w:del", "text:changed-region"]);

/** The paragraphs of a document's XML, with an empty line between them. Throws {@link CaptureError} for what nests or counts too much. */
function wordsOfDocument(xml: string, name: string, limits: Limits): { readonly text: string; readonly changed: number } {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let [skipped, open, elements, changed] = [0, 0, 0, 0];
  // In DOCX only runs of text hold words; in ODT everything between the marks of a paragraph.
  const runs = xml.includes("<w:document");
  let reading = 0;
  const flush = (): void => {
    const text = pieces.join("").replace(/ {2,}/g, " ").trim();
    if (text !== "") paragraphs.push(text);
    pieces = [];
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++open > limits.depth || ++elements > limits.xml / 20)
          throw new CaptureError("too-deep", name, `${name} is a document of too many or too deeply nested parts; save it as text`);
        if (CHANGES.has(tag)) changed++;
        if (SKIPPED.has(tag)) skipped++;
        if (PARAGRAPHS.has(tag)) flush();
        if (tag === "w:t" || PARAGRAPHS.has(tag)) reading++;
        if (skipped > 0) return;
        if (BREAKS.has(tag)) pieces.push("\n");
        else if (TABS.has(tag)) pieces.push(" ");
        else if (tag === "text:s") pieces.push(" ".repeat(Math.min(100, Number(attributes["text:c"] ?? 1) || 1)));
      },
      ontext(text) {
        if (skipped === 0 && reading > (runs ? 1 : 0)) pieces.push(text.replace(/[\t\r\n ]+/g, " "));
      },
      onclosetag(tag) {
        open--;
        if (SKIPPED.has(tag)) skipped = Math.max(0, skipped - 1);
        if (tag === "w:t" || PARAGRAPHS.has(tag)) reading = Math.max(0, reading - 1);
        if (PARAGRAPHS.has(tag)) flush();
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  flush();
  return { text: paragraphs.join("\n\n").toWellFormed(), changed };
}

interface Facts {
  readonly draft: Pick<Draft, "title">;
  readonly remarks: readonly string[];
}

const NOTHING: Facts = { draft: { title: null }, remarks: [] };

/** What a document says of itself. Authors and times of files are set by programs and copied with templates: they are said and not used. */
function factsOf(xml: string): Facts {
  const found = new Map<string, string>();
  let tag = "";
  const parser = new Parser(
    {
      onopentag: (name) => {
        tag = name;
      },
      ontext: (text) => {
        if (text.trim() !== "" && !found.has(tag)) found.set(tag, text.slice(0, 1_000));
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  const author = line(found.get("dc:creator") ?? found.get("meta:initial-creator"), 200);
  const created = parsePublished(found.get("dcterms:created") ?? found.get("meta:creation-date") ?? "").published;
  const said = [author === null ? null : `by ${author}`, created === null ? null : `on ${created}`].filter((each) => each !== null);
  return {
    draft: { title: line(found.get("dc:title")) },
    remarks: said.length === 0 ? [] : [`its properties say that it was made ${said.join(" ")}, as the program that saved it was set`],
  };
}
