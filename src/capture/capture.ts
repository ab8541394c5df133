import { languageOf as languageOfText } from "../read/language.ts";
import { digestOf } from "../record/digest.ts";
import { CaptureError } from "./capture-error.ts";
import { type Captured, capturedFile, NOTHING_ATTACHED, type Origin } from "./captured.ts";
import { decodeText } from "./decode.ts";
import type { Draft, Given, LanguageOf } from "./draft.ts";
import { charsetOf } from "./html-charset.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { captureMedia, type MediaName } from "./media.ts";
import { beginning, tooLarge, wholeFile } from "./open-file.ts";
import { parserThread } from "./parser-thread.ts";
import { capturePicture } from "./picture-item.ts";
import { captureRecording } from "./recording-item.ts";
import { type Sniffed, sniff } from "./sniff.ts";
import { takeApart } from "./take-apart.ts";
import { readTextFile } from "./text-file.ts";

interface Source extends Origin {
  readonly size: number;
  readonly limits: Limits;
  /** In how many files this one lies. */
  readonly nested: number;
}

/**
 * Reads one file into an item and its reports. `path` is where it is; `name` how it is called in the case, relative to the folder that
 * was added, with `/`. What it is, is decided by its bytes. Where nobody says the language, `languageOf` finds it (BCP 47). Files inside it
 * come as attachments. Nothing is stored, executed or fetched. Throws {@link CaptureError}.
 */
export async function captureFile(
  path: string,
  name: string,
  given: Given,
  limits: Limits = LIMITS,
  languageOf: LanguageOf = languageOfText,
): Promise<Captured> {
  const found: Captured[] = [];
  for await (const captured of captureEach({ content: path, name, given, limits, languageOf })) found.push(captured);
  const own = found.pop();
  if (own === undefined) throw new Error(`${name} was captured as nothing`);
  return { ...own, attachments: [...own.attachments, ...found] };
}

/**
 * The same piece by piece: what lies inside a file comes before the file itself, each as soon as it is found, so that memory does not grow
 * with an archive. The last one is the file; all others are found in it.
 */
export function captureEach(file: Omit<Source, "size" | "nested">): AsyncIterable<Captured> {
  return captureContent({ ...file, nested: 0 });
}

async function* captureContent(file: Omit<Source, "size">): AsyncGenerator<Captured> {
  const { size, head } = await beginning(file.content, file.name);
  const source = { ...file, size };
  const sniffed = sniff(head);
  if (sniffed.kind === "import") yield* takeApart(source, sniffed.format, captureContent);
  else yield await captureOne(source, sniffed);
}

async function captureOne(source: Source, sniffed: Exclude<Sniffed, { kind: "import" }>): Promise<Captured> {
  const { name } = source;
  switch (sniffed.kind) {
    case "archive":
      throw new CaptureError("archive", name, `${name} is ${sniffed.what}; unpack it and add the folder`);
    case "foreign":
      throw new CaptureError(
        "unknown-kind",
        name,
        `${name} is ${sniffed.what}, which is not read; add its text, or a JPEG, PNG or WebP of it`,
      );
    case "image":
      return capturePicture({ ...source, mediaType: sniffed.mediaType, remarks: [] });
    case "recording":
      return captureRecording({ ...source, mediaType: sniffed.mediaType, remarks: [] });
    case "telegram":
      return captureTelegram(source);
    case "html":
      return captureHtml(source, sniffed.mediaType);
    case "text":
      return captureText(source);
  }
}

/** An export names its own dates and authors, message by message; what is given fills only what it leaves open. */
async function captureTelegram(source: Source): Promise<Captured> {
  const { content, name, given, limits, size } = source;
  if (size > limits.telegram) throw tooLarge(name, size, limits.telegram, "a Telegram export");
  // Exports are rare, and what checks them is slow to load.
  const { readTelegram } = await import("./telegram.ts");
  const found = await readTelegram(content, name, given, limits);
  const attached = await captureMedia([...mediaOf(found.drafts), ...found.loose], source, limits);
  const drafts = found.drafts.map((draft) => ({
    ...draft,
    published: draft.published ?? given.published,
    publisher: draft.publisher ?? given.publisher,
  }));
  const bytes = { digest: found.digest, size: found.size, kind: "telegram", mediaType: "application/json" } as const;
  const rest: Given = { published: null, publisher: null, language: given.language };
  const came = { ...(source.came ?? { way: "file" as const }), container: { ...found.got, ...source.came?.container } };
  return capturedFile({ ...source, came, given: rest }, bytes, { drafts, remarks: found.remarks }, attached);
}

async function captureHtml(source: Source, mediaType: string): Promise<Captured> {
  const { content, name, limits, size } = source;
  if (size > limits.html) throw tooLarge(name, size, limits.html, "a page");
  const raw = await wholeFile(content, name, limits.html);
  const { text, remarks } = decodeText(raw, name, charsetOf(raw));
  const answer = await parserThread.run({ kind: "html", name, text, limits }, limits.time);
  if (answer.kind !== "drafts") throw new Error(`the parser thread answered a page with ${answer.kind}`);
  const bytes = { digest: digestOf(raw), size: raw.length, kind: "html", mediaType } as const;
  const found = { drafts: answer.drafts.drafts, remarks: [...remarks, ...answer.drafts.remarks] };
  return capturedFile(source, bytes, found, NOTHING_ATTACHED);
}

async function captureText(source: Source): Promise<Captured> {
  const { content, name, limits, size } = source;
  if (size > limits.text) throw tooLarge(name, size, limits.text, "a text");
  const { bytes, found } = await readTextFile(content, name, limits, "article");
  const attached = await captureMedia(mediaOf(found.drafts), source, limits);
  return capturedFile(source, bytes, found, attached);
}

function mediaOf(drafts: readonly Draft[]): readonly MediaName[] {
  return drafts.flatMap((draft) =>
    draft.media.map((file) => ({ file, remark: null, ...(draft.got === undefined ? {} : { from: draft.got }) })),
  );
}
