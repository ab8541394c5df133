import type { Address, Attachment, Email } from "postal-mime";
import { CaptureError } from "../capture-error.ts";
import { type Draft, line, UNKNOWN } from "../draft.ts";
import { scanHtml } from "../html-scan.ts";
import { htmlToText } from "../html-text.ts";
import type { Limits } from "../limits.ts";
import { parseMailDate } from "../mail-date.ts";
import { mb } from "../open-file.ts";
import type { Piece } from "./piece.ts";

/** Parts inside parts of one e-mail; real ones have below ten. */
const DEPTH = 64;
const HEADERS = 1_000_000;

/**
 * Reads one e-mail: its words are a report, its attachments files. `which` is how remarks name the message; null where it is the whole
 * file. Throws {@link CaptureError}.
 */
export async function readMessage(raw: Uint8Array, name: string, which: string | null, limits: Limits): Promise<readonly Piece[]> {
  // Loaded here, because whoever finds messages in a mailbox does so without it.
  const { default: PostalMime } = await import("postal-mime");
  const options = {
    attachmentEncoding: "arraybuffer",
    forceRfc822Attachments: true,
    maxNestingDepth: DEPTH,
    maxHeadersSize: HEADERS,
  } as const;
  const email = await PostalMime.parse(raw, options);
  const remark = (sentence: string): Piece => ({ kind: "remark", sentence: which === null ? sentence : `${which}: ${sentence}` });
  const files = filesOf(email, which, limits);
  const body = bodyOf(email, name, limits);
  const facts = factsOf(email, which === null);
  const remarks = [...facts.remarks, ...body.remarks, ...files.remarks].map(remark);
  if (body.text.trim() === "") {
    const attached = `attached to a message without words: “${line(email.subject) ?? "no subject"}”`;
    return [...files.pieces.map((piece) => ({ ...piece, remark: attached })), ...remarks, remark("it has no words and makes no report")];
  }
  const draft: Draft = {
    ...UNKNOWN,
    ...facts.draft,
    part: which === null ? null : facts.id,
    text: body.text,
    medium: "post",
    media: files.pieces.map((piece) => piece.name),
  };
  return [...files.pieces, ...remarks, { kind: "report", draft }];
}

interface Facts {
  readonly id: string | null;
  readonly draft: Pick<Draft, "title" | "publisher" | "published" | "url" | "provenance">;
  readonly remarks: readonly string[];
}

/** `alone`: who it says that it comes from is said once more in a remark; a mailbox would have thousands of them. */
function factsOf(email: Email, alone: boolean): Facts {
  const from = personOf(email.from);
  const sender = personOf(email.sender);
  const date = email.headers.find(({ key }) => key === "date")?.value;
  const parsed = date === undefined ? { published: null, remark: "it names no date" } : parseMailDate(date);
  const id = messageId(email.messageId);
  const reply = messageId(email.inReplyTo);
  const remarks = [
    ...(from === null ? ["it names no sender"] : []),
    ...(from !== null && alone ? [`it says that it comes from ${from.whole}; nothing here checks that`] : []),
    ...(sender !== null && from !== null && sender.whole !== from.whole ? [`it was handed in by ${sender.whole}`] : []),
    ...(parsed.remark === null ? [] : [parsed.remark]),
  ];
  return {
    id,
    draft: {
      title: line(email.subject),
      publisher: from?.name ?? null,
      published: parsed.published,
      url: id === null ? null : `mid:${encodeURIComponent(id).replace("%40", "@")}`,
      provenance: reply === null ? [] : [{ kind: "reply", to: reply }],
    },
    remarks,
  };
}

/** The first of several that a field names, if any; the name alone, and with its address. */
function personOf(address: Address | undefined): { readonly name: string; readonly whole: string } | null {
  const mailbox = address?.group?.[0] ?? address;
  const name = line(mailbox?.name, 200);
  const at = line(mailbox?.address, 200);
  const first = name ?? at;
  return first === null ? null : { name: first, whole: name !== null && at !== null ? `${name} <${at}>` : first };
}

function messageId(text: string | undefined): string | null {
  return line(/<([^<>]{1,500})>/.exec(text ?? "")?.[1] ?? text, 500);
}

interface Body {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** The plain words; those of the HTML where there are no plain ones. */
function bodyOf({ text = "", html = "" }: Email, name: string, limits: Limits): Body {
  const shown = html.trim() === "" ? "" : wordsOfHtml(html, name, limits);
  const plain = text.replace(/\r\n?/g, "\n").trim().toWellFormed();
  if (plain === "") return { text: shown, remarks: [] };
  const differs = shown !== "" && sharedWords(plain, shown) < 0.5;
  return { text: plain, remarks: differs ? ["its HTML form says something else than its plain text, and the plain text was read"] : [] };
}

function wordsOfHtml(html: string, name: string, limits: Limits): string {
  const scan = scanHtml(html, limits);
  if (scan.depth > limits.depth || scan.elements > limits.elements)
    throw new CaptureError("too-deep", name, `${name} holds HTML that is nested too deeply; save the message as text`);
  return htmlToText(html);
}

/** The share of the shown words that stand in the plain text too. */
function sharedWords(plain: string, shown: string): number {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [];
  const held = new Set(words(plain));
  const all = words(shown);
  return all.length === 0 ? 1 : all.filter((word) => held.has(word)).length / all.length;
}

type FilePiece = Extract<Piece, { kind: "file" }>;

function filesOf(
  email: Email,
  which: string | null,
  limits: Limits,
): { readonly pieces: readonly FilePiece[]; readonly remarks: readonly string[] } {
  const pieces: FilePiece[] = [];
  const remarks: string[] = [];
  for (const [i, attachment] of email.attachments.entries()) {
    const bytes = bytesOf(attachment);
    const called = line(attachment.filename, 200) ?? `part-${i + 1}${endingOf(attachment.mimeType)}`;
    if (bytes.length > limits.entry) remarks.push(`the attachment ${called} is larger than ${mb(limits.entry)} and was left out`);
    else {
      const name = which === null ? called : `${which}/${called}`;
      const unique = pieces.some((piece) => piece.name === name) ? `${i + 1}-${called}` : name;
      pieces.push({ kind: "file", name: unique, bytes, mediaType: attachment.mimeType, remark: null });
    }
  }
  return { pieces, remarks };
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function endingOf(mimeType: string): string {
  return mimeType === "message/rfc822" ? ".eml" : "";
}
