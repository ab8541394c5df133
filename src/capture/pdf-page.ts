import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Worker } from "node:worker_threads";
import sharp from "sharp";
import type { PixelBox } from "../record/decision.ts";
import { CaptureError } from "./capture-error.ts";
import { JobThread, startThread } from "./thread.ts";

/** A word of a page: its letters as the file says them, and where they stand. */
export interface PageWord {
  readonly text: string;
  /** In pixels of the drawn page. */
  readonly box: PixelBox;
}

/** A page of a PDF as it is seen. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** A PNG of that size, of opaque pixels. */
  readonly picture: Uint8Array;
  /** What the file says of the page's words, in the order of its text; none where the page is a scan without them. */
  readonly words: readonly PageWord[];
  /** How many pages the file has. */
  readonly pages: number;
}

export interface PageThreadJob {
  readonly pdf: Uint8Array;
  /** From one on. */
  readonly number: number;
}

export interface ThreadPage {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and a fourth byte, row by row. */
  readonly pixels: Uint8Array;
  readonly words: readonly PageWord[];
  readonly pages: number;
}

export interface PageLimits {
  /** Pixels for each point (1/72 inch), and at most so many a side. */
  readonly perPoint: number;
  readonly longest: number;
  /** Bytes of the engine's memory. */
  readonly memory: number;
  readonly letters: number;
}

const LIMITS: PageLimits = { perPoint: 2, longest: 3_000, memory: 768 * 1024 * 1024, letters: 200_000 };
/** Milliseconds for one page, the start of the thread included. */
const MOST_TIME = 60_000;

/**
 * Draws pages of PDFs by PDFium, in a thread that has the bytes and nothing else. Scripts, forms, links and attachments are not run, filled in or followed.
 * A page is drawn at 144 pixels an inch, and at fewer where it would have more than 3,000 pixels a side: the same page of the same file always has the same size.
 */
export class PageDrawer implements AsyncDisposable {
  readonly #thread = new JobThread<PageThreadJob, ThreadPage>(start, MOST_TIME);

  /** Draws a page, by its number from one on. `name` is for the sentence of a {@link CaptureError} ("broken-import"), which says why it cannot be drawn. */
  async page(pdf: Uint8Array, number: number, name: string): Promise<DrawnPage> {
    try {
      const { width, height, pixels, words, pages } = await this.#thread.do({ pdf, number });
      const picture = await sharp(pixels, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png()
        .toBuffer();
      return { width, height, picture, words, pages };
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new CaptureError(
        "broken-import",
        name,
        `page ${number} of ${name} cannot be drawn (${why}); name another page, or another file`,
        {
          cause,
        },
      );
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#thread[Symbol.asyncDispose]();
  }
}

/** The program's common drawer. Its thread does not keep the program alive. */
export const pageDrawer = new PageDrawer();

async function start(): Promise<Worker> {
  const engine = await readFile(createRequire(import.meta.url).resolve("@hyzyla/pdfium/pdfium.wasm"));
  return startThread(new URL("./pdf-page-thread.ts", import.meta.url), { maxOldGenerationSizeMb: 512 }, { engine, limits: LIMITS });
}
