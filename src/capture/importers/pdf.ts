import type { Anchor } from "../../record/report.ts";
import { CaptureError } from "../capture-error.ts";
import { line, UNKNOWN } from "../draft.ts";
import { wholeFile } from "../open-file.ts";
import type { ImportSource, Piece } from "./piece.ts";

/** Reads a PDF: one report of the text of its pages, with an anchor at each. Its scripts and links are not run or followed. */
export async function* importPdf({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const bytes = await wholeFile(content, name, limits.pdf);
  const { getDocumentProxy } = await import("unpdf");
  const opened = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  }).catch((cause: unknown) => {
    const locked = cause instanceof Error && cause.name === "PasswordException";
    const why = locked ? "it is locked with a password" : cause instanceof Error ? cause.message : String(cause);
    throw new CaptureError("broken-import", name, `${name} is a PDF that cannot be opened (${why}); save it again, or add its text`, {
      cause,
    });
  });
  const pages = Math.min(opened.numPages, limits.pages);
  if (opened.numPages > pages)
    yield { kind: "remark", sentence: `it has ${opened.numPages} pages; those after page ${pages} were not read` };
  const anchors: Anchor[] = [];
  const wordless: number[] = [];
  let text = "";
  for (let number = 1; number <= pages; number++) {
    const words = await wordsOfPage(opened, number);
    if (words === null) yield { kind: "remark", sentence: `page ${number} is damaged and was not read` };
    else if (words === "") wordless.push(number);
    else {
      if (text !== "") text += "\n\n";
      anchors.push({ at: text.length, label: `p. ${number}` });
      text += words;
    }
  }
  if (text === "")
    throw new CaptureError(
      "empty",
      name,
      `${name} is a PDF without text, perhaps a scan; add its pages as pictures, each with a text beside it`,
    );
  if (wordless.length > 0)
    yield {
      kind: "remark",
      sentence: `${wordless.length} pages hold no text and were not read, perhaps pictures (${wordless.slice(0, 20).join(", ")})`,
    };
  const { info } = await opened.getMetadata().catch(() => ({ info: {} }));
  const title = "Title" in info && typeof info.Title === "string" ? line(info.Title) : null;
  yield { kind: "report", draft: { ...UNKNOWN, title, text, medium: "document", anchors } };
}

type Opened = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

/** The words of a page: lines as they are set, with an empty line where the distance between two is clearly wider. Null where it is damaged. */
async function wordsOfPage(opened: Opened, number: number): Promise<string | null> {
  try {
    const page = await opened.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(
      items.flatMap((item) =>
        "str" in item ? [{ str: item.str, ends: item.hasEOL, y: Number(item.transform[5]), height: item.height }] : [],
      ),
    );
  } catch {
    return null;
  }
}

interface Run {
  readonly str: string;
  readonly ends: boolean;
  readonly y: number;
  readonly height: number;
}

/** Lines of a paragraph stand at most so many heights of a letter apart. */
const APART = 1.8;

function linesOf(runs: readonly Run[]): string {
  let text = "";
  let last: Run | null = null;
  let broken = false;
  for (const run of runs) {
    if (run.str.trim() !== "") {
      if (last !== null && broken) text += Math.abs(last.y - run.y) > APART * Math.max(last.height, run.height, 1) ? "\n\n" : "\n";
      text += run.str;
      last = run;
      broken = false;
    } else if (last !== null && !broken) text += " ";
    broken ||= run.ends;
  }
  return text
    .replace(/[ \t\u0000-\u0009\u000b-\u001f]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
    .toWellFormed();
}
