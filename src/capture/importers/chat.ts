import type { Contained } from "../../record/acquired.ts";
import { CaptureError } from "../capture-error.ts";
import { decodeText } from "../decode.ts";
import { line, UNKNOWN } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { wholeFile } from "../open-file.ts";
import { HEAD, sniff } from "../sniff.ts";
import { type DayOrder, dayOf, dayOrderOf } from "./chat-days.ts";
import { type ChatMessage, messagesIn } from "./chat-lines.ts";
import type { ImportSource, Piece } from "./piece.ts";
import { packedIn, type ZipEntry, type ZipFile } from "./zip.ts";

/** Reads a chat that a messenger exported as text: each message is a report, and the files beside it that messages name become items. */
export async function* importChat({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const { text, remarks } = decodeText(await wholeFile(content, name, limits.text), name);
  for (const sentence of remarks) yield { kind: "remark", sentence };
  yield* chatPieces(text, name, limits);
}

/** The text of a chat in a ZIP archive, as phones export it with its pictures; null where the archive is none. */
export async function chatIn(zip: ZipFile, limits: Limits): Promise<{ readonly entry: ZipEntry; readonly bytes: Uint8Array } | null> {
  const texts = zip.entries.filter(({ name }) => /^[^/]{1,200}\.txt$/i.test(name));
  const [entry] = texts;
  if (entry === undefined || texts.length > 1 || zip.entries.some(({ name }) => name.includes("/"))) return null;
  const bytes = await zip.bytesOrWhy(entry, limits.text);
  if (typeof bytes === "string") return null;
  const kind = sniff(bytes.subarray(0, HEAD));
  return kind.kind === "import" && kind.format === "chat" ? { entry, bytes } : null;
}

/** Reads a chat in its ZIP archive: as {@link importChat}, with the files that the archive holds. */
export async function* importChatArchive(
  zip: ZipFile,
  chat: { readonly entry: ZipEntry; readonly bytes: Uint8Array },
  name: string,
  limits: Limits,
): AsyncGenerator<Piece> {
  yield { kind: "what", item: "chat", mediaType: "application/zip" };
  const { text, remarks } = decodeText(chat.bytes, `${name}/${chat.entry.name}`);
  for (const sentence of remarks) yield { kind: "remark", sentence };
  const taken = new Set<string>();
  for (const piece of chatPieces(text, name, limits)) {
    if (piece.kind !== "beside") yield piece;
    else if (!taken.has(piece.name)) {
      taken.add(piece.name);
      yield await packedFile(zip, piece.name, piece.from ?? {}, limits);
    }
  }
  const left = zip.entries.filter((entry) => entry !== chat.entry && !taken.has(entry.name)).length;
  if (left > 0) yield { kind: "remark", sentence: `${left} files of the archive belong to no message and were left out` };
}

async function packedFile(zip: ZipFile, name: string, from: Contained, limits: Limits): Promise<Piece> {
  const entry = zip.find(name);
  const bytes = entry === null ? `${name} is not in the archive` : await zip.bytesOrWhy(entry, limits.entry);
  if (entry === null || typeof bytes === "string") return { kind: "remark", sentence: `left out: ${String(bytes)}` };
  return { kind: "file", name, bytes, mediaType: null, remark: null, from: { ...from, ...packedIn(entry) } };
}

function* chatPieces(text: string, name: string, limits: Limits): Generator<Piece> {
  const messages = messagesIn(text, limits.messages);
  const platform: Contained = /WhatsApp/.test(text.slice(0, 2_000))
    ? { platform: "WhatsApp" }
    : KAKAO.test(text.slice(0, 200))
      ? { platform: "KakaoTalk" }
      : {};
  yield { kind: "got", from: platform };
  const said = messages.list.filter(({ sender, service }) => sender !== null && !service);
  const order = dayOrderOf(said);
  if (said.length === 0) throw new CaptureError("empty", name, `${name} is a chat without messages; export it again`);
  let wordless = 0;
  for (const message of said) {
    const posted = dayOf(message, order);
    const from: Contained = { ...platform, post: String(message.number), ...(posted === null ? {} : { posted }) };
    if (message.file !== null) yield { kind: "beside", name: message.file, sha256: null, remark: null, from };
    if (message.text === "") wordless++;
    else
      yield {
        kind: "report",
        draft: {
          ...UNKNOWN,
          part: String(message.number),
          text: message.text,
          publisher: line(message.sender, 120),
          published: posted,
          medium: "post",
          media: message.file === null ? [] : [message.file],
          got: from,
        },
      };
  }
  yield* remarksOn(messages.list, said, order, wordless);
  if (messages.left > 0)
    yield { kind: "remark", sentence: `it has more than ${limits.messages} messages; the last ${messages.left} were left out` };
}

const KAKAO = /카카오톡 대화/;

function* remarksOn(all: readonly ChatMessage[], said: readonly ChatMessage[], order: DayOrder, wordless: number): Generator<Piece> {
  const remark = (sentence: string): Piece => ({ kind: "remark", sentence });
  yield remark(
    order === "unknown"
      ? "its dates can be read with the day or the month first, and nothing in it tells which: no message has a date; add it with --published or --manifest"
      : "zone unproven: its times are those of the phone that exported it; only the dates were kept",
  );
  const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);
  const notes = all.length - said.length;
  if (notes > 0)
    yield remark(
      `${count(notes, "line is a note", "lines are notes")} of the messenger itself and ${notes === 1 ? "makes" : "make"} no report`,
    );
  const omitted = said.filter((message) => message.omitted).length;
  if (omitted > 0) yield remark(`${count(omitted, "file was", "files were")} left out when the chat was exported; export it with media`);
  if (wordless - omitted > 0)
    yield remark(
      `${count(wordless - omitted, "message has", "messages have")} no words and ${wordless - omitted === 1 ? "makes" : "make"} no report`,
    );
  const edited = said.filter((message) => message.edited).length;
  if (edited > 0)
    yield remark(`${count(edited, "message was", "messages were")} edited later; the export does not say what stood there before`);
}
