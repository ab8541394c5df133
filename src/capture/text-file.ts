import { digestOf } from "../record/digest.ts";
import type { ReportMedium } from "../record/report.ts";
import { CaptureError } from "./capture-error.ts";
import type { Bytes } from "./captured.ts";
import { decodeText } from "./decode.ts";
import type { Draft, Drafts } from "./draft.ts";
import { fence } from "./fence.ts";
import type { Limits } from "./limits.ts";
import { type Content, tooLarge, wholeFile } from "./open-file.ts";
import { parserThread } from "./parser-thread.ts";

/**
 * Reads a file of words: Markdown where it begins with front matter or says so in its name, else plain text, which stays exactly as it
 * was decoded. `medium` is what the report is where the file does not say. Throws {@link CaptureError}.
 */
export async function readTextFile(
  content: Content,
  name: string,
  limits: Limits,
  medium: ReportMedium,
): Promise<{ bytes: Bytes; found: Drafts }> {
  const raw = await wholeFile(content, name, limits.text);
  const { text, remarks } = decodeText(raw, name);
  refuseEmptyOrBinary(text, name);
  const base = { digest: digestOf(raw), size: raw.length };
  const markdown = await markdownDrafts(text, raw.length, name, limits, medium);
  if (markdown === null) {
    const told = UNFENCED.test(text) ? [...remarks, UNFENCED_HEAD] : remarks;
    return { bytes: { ...base, kind: "text", mediaType: "text/plain" }, found: { drafts: [plainDraft(text, medium)], remarks: told } };
  }
  const found = { drafts: markdown.drafts, remarks: [...remarks, ...markdown.remarks] };
  return { bytes: { ...base, kind: "markdown", mediaType: "text/markdown" }, found };
}

/** Two lines at the very top that name what front matter names. */
const UNFENCED =
  /^(?:title|publisher|published|language|url|medium|credit)[ \t]?:[^\n]{0,400}\n(?:title|publisher|published|language|url|medium|credit)[ \t]?:/i;
const UNFENCED_HEAD =
  "the first lines look like front matter but were read as words of the text: put a line of --- above and below them, and add the file again";

async function markdownDrafts(text: string, size: number, name: string, limits: Limits, medium: ReportMedium): Promise<Drafts | null> {
  const named = /\.(?:md|markdown)$/i.test(name);
  if (!named && (size > limits.markdown || fence(text) === null)) return null;
  if (size > limits.markdown) throw tooLarge(name, size, limits.markdown, "a Markdown text");
  const plain = named ? "is-markdown" : "is-text";
  const answer = await parserThread.run({ kind: "markdown", name, text, plain, medium }, limits.time);
  if (answer.kind === "plain") return null;
  if (answer.kind !== "drafts") throw new Error(`the parser thread answered Markdown with ${answer.kind}`);
  if (answer.drafts.drafts.every((draft) => draft.text === ""))
    throw new CaptureError("empty", name, `${name} has no words; fetch it again`);
  return answer.drafts;
}

function refuseEmptyOrBinary(text: string, name: string): void {
  if (text.includes("\0"))
    throw new CaptureError("unknown-kind", name, `${name} holds a NUL character, which no text does; save it as UTF-8 text`);
  if (text.trim() === "") throw new CaptureError("empty", name, `${name} holds nothing but white space; fetch it again`);
}

function plainDraft(text: string, medium: ReportMedium): Draft {
  return {
    part: null,
    text,
    title: null,
    publisher: null,
    published: null,
    language: null,
    languageBy: "page",
    url: null,
    medium,
    provenance: [],
    media: [],
  };
}
