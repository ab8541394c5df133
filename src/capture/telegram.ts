import { createHash } from "node:crypto";
import type { Contained } from "../record/acquired.ts";
import { type Digest, parseDigest } from "../record/digest.ts";
import type { Provenance } from "../record/report.ts";
import { CaptureError, unreadable } from "./capture-error.ts";
import { notUtf8 } from "./decode.ts";
import type { Draft, Drafts, Given } from "./draft.ts";
import { line } from "./draft.ts";
import { parseLoose } from "./json-repair.ts";
import type { Limits } from "./limits.ts";
import { type Content, chunksOf } from "./open-file.ts";
import { readMessage, type TelegramMessage } from "./telegram-message.ts";
import { TelegramRemarks } from "./telegram-remarks.ts";
import { type ChatHead, TelegramScanner } from "./telegram-scanner.ts";

/** An export read in one pass: its digest and what its messages say. */
export interface TelegramExport extends Drafts {
  readonly digest: Digest;
  readonly size: number;
  /** Pictures of messages without words, which make no report, each with a sentence that says where it was posted. */
  readonly loose: readonly { readonly file: string; readonly remark: string; readonly from: Contained }[];
  /** The chat, where there is one alone. */
  readonly got: Contained;
}

/**
 * Reads a Telegram Desktop `result.json`, of one chat or of all, as a stream. One message with words is one draft; its part is the
 * message's id, with the chat's before it in a full export. Throws {@link CaptureError}.
 */
export async function readTelegram(content: Content, name: string, given: Given, limits: Limits): Promise<TelegramExport> {
  const found = new Found(name);
  const scanner = new TelegramScanner(name, limits, (json, chat) => found.take(json, chat));
  const hash = createHash("sha256");
  let size = 0;
  for await (const { text, bytes } of decodedChunks(content, name)) {
    hash.update(bytes);
    size += bytes.length;
    scanner.feed(text);
  }
  scanner.end();
  const digest = parseDigest(hash.digest("hex"));
  if (digest === null) throw new Error("SHA-256 gave no digest");
  return { digest, size, ...found.result(given.publisher) };
}

/** The file's bytes and the text that they decode to. */
async function* decodedChunks(content: Content, name: string): AsyncIterable<{ readonly text: string; readonly bytes: Uint8Array }> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let before: Uint8Array = new Uint8Array();
  let offset = 0;
  const decode = (bytes: Uint8Array, more: boolean): string => {
    try {
      return decoder.decode(bytes, { stream: more });
    } catch {
      throw notUtf8(name, before, bytes, offset);
    }
  };
  try {
    for await (const bytes of chunksOf(content)) {
      yield { text: decode(bytes, true), bytes };
      offset += bytes.length;
      before = bytes.subarray(-3);
    }
    yield { text: decode(new Uint8Array(), false), bytes: new Uint8Array() };
  } catch (error) {
    throw unreadable(name, error);
  }
}

class Found {
  readonly #name: string;
  readonly #messages: { readonly message: TelegramMessage; readonly chat: ChatHead }[] = [];
  readonly #remarks = new TelegramRemarks();
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  take(json: string, chat: ChatHead): void {
    this.#count++;
    const parsed = parseLoose(json);
    if (parsed === null)
      throw new CaptureError(
        "broken-telegram",
        this.#name,
        `${this.#name} is no whole Telegram export: message ${this.#count} is no JSON; export the chat again`,
      );
    if (parsed.repaired) this.#remarks.count("repaired");
    const message = readMessage(parsed.value);
    if (message === null) this.#remarks.count("shapeless");
    else if (message === "service") this.#remarks.count("service");
    else this.#messages.push({ message, chat });
  }

  result(publisher: string | null): Omit<TelegramExport, "digest" | "size"> {
    const drafts: Draft[] = [];
    const loose: { readonly file: string; readonly remark: string; readonly from: Contained }[] = [];
    const parts = new Set<string>();
    for (const { message, chat } of this.#messages) {
      const part = this.#part(message, chat, parts);
      const file = this.#file(message);
      if (message.words.trim() === "") {
        this.#remarks.count("wordless");
        if (file !== null) loose.push({ file, remark: looseRemark(message, chat, part), from: postedAs(message, chat) });
        continue;
      }
      this.#remarks.see(message, part);
      drafts.push(draftOf(message, chat, part, file, publisher));
    }
    const chats = new Set(this.#messages.map(({ chat }) => chat));
    const [only] = chats;
    const got = { platform: "Telegram", ...(chats.size === 1 && only !== undefined ? channelOf(only) : {}) };
    return { drafts, loose, got, remarks: this.#remarks.sentences() };
  }

  /** Unique within the export, also where an export repeats an id. */
  #part(message: TelegramMessage, chat: ChatHead, taken: Set<string>): string {
    const plain = !chat.listed ? message.id : `${chat.id ?? "0"}/${message.id}`;
    let part = plain;
    for (let copy = 2; taken.has(part); copy++) part = `${plain}~${copy}`;
    if (part !== plain) this.#remarks.count("repeated");
    taken.add(part);
    return part;
  }

  #file(message: TelegramMessage): string | null {
    if (message.file === null || message.file === "") return null;
    if (!/^\(.*\)$/s.test(message.file)) return message.file;
    this.#remarks.count("left-out");
    return null;
  }
}

function draftOf(
  message: TelegramMessage,
  chat: ChatHead,
  part: string,

  file: string | null,
  publisher: string | null,
): Draft {
  const channel = chat.type?.endsWith("_channel") ?? false;
  return {
    part,
    text: message.words,
    title: null,
    publisher: channel ? (publisher ?? line(chat.name) ?? message.from) : message.from,
    published: message.published,
    language: null,
    languageBy: "page",
    url: null,
    medium: "post",
    provenance: provenance(message, chat),
    media: file === null ? [] : [file],
    got: postedAs(message, chat),
  };
}

/** What Telegram calls the message. When the chat was exported no export says. */
function postedAs({ id, published }: TelegramMessage, chat: ChatHead): Contained {
  return { platform: "Telegram", ...channelOf(chat), post: id, ...(published === null ? {} : { posted: published }) };
}

/** The number of a chat goes with its name, which can be changed. */
function channelOf(chat: ChatHead): Contained {
  const [name, id] = [line(chat.name), line(chat.id)];
  const channel = name === null ? id : id === null ? name : `${name} (${id})`;
  return channel === null ? {} : { channel };
}

function provenance(message: TelegramMessage, chat: ChatHead): readonly Provenance[] {
  const found: Provenance[] = [];
  if (message.forwarded !== null && message.forwarded !== "unknown") found.push({ kind: "forwarded", from: message.forwarded.from });
  if (message.replyTo !== null) {
    const peer = message.replyTo.peer?.replace(/^\D+/, "") ?? (chat.listed ? (chat.id ?? "0") : null);
    found.push({ kind: "reply", to: peer === null ? message.replyTo.id : `${peer}/${message.replyTo.id}` });
  }
  if (message.author !== null) found.push({ kind: "credit", name: message.author });
  return found;
}

function looseRemark(message: TelegramMessage, chat: ChatHead, part: string): string {
  const by = message.forwarded !== null && message.forwarded !== "unknown" ? `, forwarded from ${message.forwarded.from}` : "";
  return `posted without words in message ${part} of ${line(chat.name) ?? "a chat"}${by}${message.published === null ? "" : `, ${message.published}`}`;
}
