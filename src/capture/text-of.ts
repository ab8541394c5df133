import { basename } from "node:path";
import { captureFile } from "./capture.ts";
import type { Given, LanguageOf } from "./draft.ts";
import { LIMITS, type Limits } from "./limits.ts";

/** A text to read, with nothing stored. */
export interface FoundText {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** BCP 47; `und` where nobody says and `languageOf` cannot tell. */
  readonly language: string;
}

/**
 * The texts of a file for `firsthand read`: one for a text, a page, or a picture with a sidecar; one a message for an export. Of a plain
 * text it is exactly the decoded file, without a byte order mark. Throws `CaptureError`.
 */
export async function textOf(path: string, given: Given, languageOf?: LanguageOf, limits: Limits = LIMITS): Promise<readonly FoundText[]> {
  const { reports } = await captureFile(path, basename(path), given, limits, languageOf);
  return reports.map(({ report, text }) => ({
    text,
    title: report.title,
    publisher: report.publisher,
    published: report.published,
    language: report.language,
  }));
}
