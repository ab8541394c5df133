import { CaptureError } from "./capture-error.ts";
import { parseLoose } from "./json-repair.ts";
import type { Limits } from "./limits.ts";

/** What an export says about a chat before its messages. */
export interface ChatHead {
  name: string | null;
  type: string | null;
  id: string | null;
  /** True where it stands in the list of a full export, so that message ids alone name nothing. */
  readonly listed: boolean;
}

/** What a bracket of an export opens, as far as it leads to messages. */
type Role = "root" | "holder" | "list" | "chat" | "messages" | "other";

interface Frame {
  readonly role: Role;
  readonly array: boolean;
  readonly chat: ChatHead | null;
  key: string | null;
}

type OnMessage = (json: string, chat: ChatHead) => void;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LONGEST_WORD = 10_000;

/**
 * Finds the messages of a Telegram Desktop export in a stream of its text, without holding more than one of them: those of a
 * single chat (`{…, "messages": […]}`) and of a full export (`chats.list[].messages`, `left_chats.list[].messages`).
 * Each message is handed on as its own JSON, unchecked. Throws {@link CaptureError} `broken-telegram`, `too-deep` or `too-large`.
 */
export class TelegramScanner {
  readonly #path: string;
  readonly #limits: Pick<Limits, "depth" | "message" | "messages">;
  readonly #onMessage: OnMessage;
  readonly #stack: Frame[] = [];
  /** A word (string, number or literal) outside messages; null between words. */
  #word: string | null = null;
  #quoted = false;
  #inString = false;
  #escaped = false;
  /** Open brackets inside the message that is being read; 0 outside. */
  #nested = 0;
  #message = "";
  #messages = 0;
  #lists = 0;
  #closed = false;

  constructor(path: string, limits: Pick<Limits, "depth" | "message" | "messages">, onMessage: OnMessage) {
    this.#path = path;
    this.#limits = limits;
    this.#onMessage = onMessage;
  }

  feed(chunk: string): void {
    let at = 0;
    while (at < chunk.length) at = this.#nested > 0 ? this.#inMessage(chunk, at) : this.#outside(chunk, at);
  }

  /** To be called after the last chunk. */
  end(): void {
    if (!this.#closed) throw this.#broken(`it breaks off after message ${this.#messages}`);
    if (this.#lists === 0) throw this.#broken("it holds no list of messages");
  }

  /** Reads on to the end of the message or of the chunk, and returns where it stopped. */
  #inMessage(chunk: string, start: number): number {
    for (let at = start; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (this.#inString) this.#stringStep(code);
      else if (code === QUOTE) this.#inString = true;
      else if (code === 0x7b || code === 0x5b) this.#nest();
      else if ((code === 0x7d || code === 0x5d) && --this.#nested === 0) {
        this.#keep(chunk.slice(start, at + 1));
        this.#finish();
        return at + 1;
      }
    }
    this.#keep(chunk.slice(start));
    return chunk.length;
  }

  #stringStep(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === BACKSLASH) this.#escaped = true;
    else if (code === QUOTE) this.#inString = false;
  }

  #nest(): void {
    if (++this.#nested > this.#limits.depth)
      throw new CaptureError("too-deep", this.#path, `${this.#path} nests message ${this.#messages + 1} too deeply; export the chat again`);
  }

  #keep(piece: string): void {
    this.#message += piece;
    if (this.#message.length > this.#limits.message)
      throw new CaptureError(
        "too-large",
        this.#path,
        `${this.#path} has a message of more than ${this.#limits.message} characters; no Telegram message is that long`,
      );
  }

  #finish(): void {
    const chat = this.#stack.at(-1)?.chat;
    if (++this.#messages > this.#limits.messages)
      throw new CaptureError(
        "too-large",
        this.#path,
        `${this.#path} has more than ${this.#limits.messages} messages; export shorter stretches of time`,
      );
    if (chat) this.#onMessage(this.#message, chat);
    this.#message = "";
  }

  #outside(chunk: string, at: number): number {
    const code = chunk.charCodeAt(at);
    if (this.#inString) return this.#outsideString(chunk, at, code);
    const char = chunk[at] ?? "";
    if (code === QUOTE) {
      this.#value();
      this.#inString = true;
      this.#quoted = true;
      this.#word = "";
    } else if (char === "{" || char === "[") return this.#open(char === "[", at);
    else if (char === "}" || char === "]") this.#close(char === "]");
    else if (char === ":") this.#key();
    else if (char === ",") this.#value();
    else if (code > 0x20) this.#letter(char);
    return at + 1;
  }

  #outsideString(chunk: string, at: number, code: number): number {
    this.#stringStep(code);
    if (this.#inString) this.#letter(chunk[at] ?? "");
    return at + 1;
  }

  #letter(char: string): void {
    if (this.#stack.length === 0) throw this.#broken(this.#closed ? "something follows after its end" : "it does not begin with a bracket");
    this.#word ??= "";
    if (this.#word.length < LONGEST_WORD) this.#word += char;
  }

  #key(): void {
    const frame = this.#stack.at(-1);
    if (frame) frame.key = this.#word;
    this.#word = null;
    this.#quoted = false;
  }

  #value(): void {
    const frame = this.#stack.at(-1);
    if (frame?.chat && this.#word !== null && (frame.role === "chat" || frame.role === "root")) {
      const word = this.#scalar(this.#word);
      if (frame.key === "name") frame.chat.name = word;
      else if (frame.key === "type") frame.chat.type = word;
      else if (frame.key === "id") frame.chat.id = word;
    }
    this.#word = null;
    this.#quoted = false;
  }

  #scalar(word: string): string | null {
    const value = parseLoose(this.#quoted ? `"${word}"` : word)?.value;
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  }

  #open(array: boolean, at: number): number {
    const parent = this.#stack.at(-1);
    if (this.#closed) throw this.#broken("something follows after its end");
    if (parent?.role === "messages" && !array) {
      this.#nested = 1;
      this.#message = "{";
      return at + 1;
    }
    const role = roleOf(parent, array);
    if (role === "messages") this.#lists++;
    const chat =
      role === "root" || role === "chat" ? { name: null, type: null, id: null, listed: role === "chat" } : (parent?.chat ?? null);
    this.#stack.push({ role, array, chat, key: null });
    this.#word = null;
    if (this.#stack.length > this.#limits.depth)
      throw new CaptureError("too-deep", this.#path, `${this.#path} nests more than ${this.#limits.depth} brackets; export the chat again`);
    return at + 1;
  }

  #close(array: boolean): void {
    this.#value();
    const frame = this.#stack.pop();
    if (frame?.array !== array) throw this.#broken("its brackets do not match");
    this.#closed = this.#stack.length === 0;
  }

  #broken(why: string): CaptureError {
    return new CaptureError(
      "broken-telegram",
      this.#path,
      `${this.#path} is no whole Telegram export: ${why}; export the chat again as JSON`,
    );
  }
}

function roleOf(parent: Frame | undefined, array: boolean): Role {
  if (parent === undefined) return array ? "other" : "root";
  if (parent.role === "root" && !array && (parent.key === "chats" || parent.key === "left_chats")) return "holder";
  if (parent.role === "holder" && array && parent.key === "list") return "list";
  if (parent.role === "list" && !array) return "chat";
  return array && parent.key === "messages" && (parent.role === "root" || parent.role === "chat") ? "messages" : "other";
}
