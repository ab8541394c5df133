import { CaptureError } from "../capture-error.ts";
import { line, UNKNOWN } from "../draft.ts";
import { wholeFile } from "../open-file.ts";
import { type Line, layOut, linesOf } from "./pdf-layout.ts";
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
  const lines: (readonly Line[])[] = [];
  const wordless: number[] = [];
  for (let number = 1; number <= pages; number++) {
    const page = await linesOfPage(opened, number);
    if (page === null) yield { kind: "remark", sentence: `page ${number} is damaged and was not read` };
    else if (page.length === 0) wordless.push(number);
    lines.push(page ?? []);
  }
  const { text, anchors, running, joined } = layOut(lines);
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
  if (running.length > 0)
    yield {
      kind: "remark",
      sentence: `lines that stand on several pages were left out of the text: ${running
        .slice(0, 6)
        .map((each) => `“${line(each)}”`)
        .join(", ")}${running.length > 6 ? ` and ${running.length - 6} more` : ""}`,
    };
  if (joined > 0) yield { kind: "remark", sentence: `words that a hyphen cuts at the end of a line were put together: ${joined}` };
  const { info } = await opened.getMetadata().catch(() => ({ info: {} }));
  const title = "Title" in info && typeof info.Title === "string" ? line(info.Title) : null;
  yield {
    kind: "report",
    draft: { ...UNKNOWN, title, text, medium: "document", anchors: anchors.map(({ at, page }) => ({ at, label: `p. ${page + 1}` })) },
  };
}

type Opened = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

/** The lines of a page; null where it is damaged. */
async function linesOfPage(opened: Opened, number: number): Promise<readonly Line[] | null> {
  try {
    const page = await opened.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(
      items.flatMap((item) =>
        "str" in item
          ? [
              {
                str: item.str,
                ends: item.hasEOL,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      ),
    );
  } catch {
    return null;
  }
}
