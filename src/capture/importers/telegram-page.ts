import { Parser } from "htmlparser2";
import type { Contained } from "../../record/acquired.ts";
import { CaptureError } from "../capture-error.ts";
import { decodeText } from "../decode.ts";
import { type Draft, line, UNKNOWN } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { wholeFile } from "../open-file.ts";
import { parsePublished } from "../published.ts";
import type { ImportSource, Piece } from "./piece.ts";

/** Reads one page (`messages.html`, `messages2.html` …) of a Telegram Desktop HTML export: a message with words is a report. */
export async function* importTelegramPage({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const { text } = decodeText(await wholeFile(content, name, limits.html), name);
  const { chat, messages } = scan(text, name, limits);
  let wordless = 0;
  let zoneless = 0;
  for (const message of messages) {
    for (const file of message.files)
      yield {
        kind: "beside",
        name: file,
        sha256: null,
        remark: `posted in message ${message.id} of ${chat ?? "a chat"}`,
        from: postedAs(message, chat),
      };
    if (message.words.trim() === "") wordless++;
    else {
      const published = timeOf(message.date);
      if (published !== null && !published.includes("T")) zoneless++;
      yield { kind: "report", draft: draftOf(message, chat, published) };
    }
  }
  yield {
    kind: "remark",
    sentence: "the page does not say whether it is of a channel or a group: the publisher is the name above each message",
  };
  if (zoneless > 0) yield { kind: "remark", sentence: `zone unproven: ${zoneless} messages name no offset; the date alone was kept` };
  if (wordless > 0) yield { kind: "remark", sentence: `${wordless} messages had no words and make no report` };
}

/** What Telegram calls the message; a page names its chat and not the number of it. */
function postedAs({ id, date }: Message, chat: string | null): Contained {
  const posted = timeOf(date);
  return { platform: "Telegram", post: id, ...(chat === null ? {} : { channel: chat }), ...(posted === null ? {} : { posted }) };
}

interface Message {
  readonly id: string;
  from: string;
  date: string;
  words: string;
  forwarded: string | null;
  replyTo: string | null;
  readonly files: string[];
}

function draftOf(message: Message, chat: string | null, published: string | null): Draft {
  const forwarded = line(message.forwarded);
  return {
    ...UNKNOWN,
    part: message.id,
    text: message.words.trim().toWellFormed(),
    publisher: line(message.from) ?? chat,
    published,
    medium: "post",
    provenance: [
      ...(forwarded === null ? [] : [{ kind: "forwarded", from: forwarded } as const]),
      ...(message.replyTo === null ? [] : [{ kind: "reply", to: message.replyTo } as const]),
    ],
    media: message.files,
    got: postedAs(message, chat),
  };
}

/** "13.01.2025 10:00:00 UTC+02:00"; pages of old programs lack the offset. */
function timeOf(title: string): string | null {
  const match = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?/.exec(title.trim());
  return match === null ? null : parsePublished(`${match[3]}-${match[2]}-${match[1]}T${match[4]}${match[5] ?? ""}`).published;
}

/** What the text that comes next belongs to. */
type Slot = "chat" | "from" | "words" | "forwarded" | "aside" | null;

interface Frame {
  readonly slot: Slot;
  readonly forwarded: boolean;
}

function scan(html: string, name: string, limits: Limits): { readonly chat: string | null; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const stack: Frame[] = [];
  let chat = "";
  let header = false;
  let sender = "";
  let current: Message | null = null;
  let elements = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (++elements > limits.elements || stack.length > limits.depth)
        throw new CaptureError("too-deep", name, `${name} has more elements than are read; export shorter stretches of time`);
      const classes = new Set((attributes["class"] ?? "").split(/\s+/));
      begin(classes, attributes["id"] ?? "");
      if (tag === "br") return addText("\n");
      const outer = stack.at(-1);
      const forwarded = (outer?.forwarded ?? false) || (classes.has("forwarded") && classes.has("body"));
      if (VOID.has(tag)) return;
      stack.push({ slot: slotOf(classes, forwarded) ?? outer?.slot ?? null, forwarded });
      if (current !== null) note(current, tag, classes, attributes, forwarded);
    },
    ontext: (text) => addText(text.replace(/[\t\r\n ]+/g, " ")),
    onclosetag(tag) {
      if (!VOID.has(tag)) stack.pop();
    },
  });
  function begin(classes: ReadonlySet<string>, id: string): void {
    if (classes.has("page_header")) header = true;
    if (classes.has("message") && classes.has("default")) {
      const number = /^message(-?\d{1,19})$/.exec(id)?.[1];
      current = number === undefined ? null : { id: number, from: "", date: "", words: "", forwarded: null, replyTo: null, files: [] };
      // Telegram leaves the name out where one sender writes several messages in turn.
      if (current !== null && classes.has("joined")) current.from = sender;
      if (current !== null) messages.push(current);
    } else if (classes.has("message")) current = null;
  }
  function slotOf(classes: ReadonlySet<string>, forwarded: boolean): Slot {
    if (classes.has("details")) return "aside";
    if (classes.has("from_name")) return forwarded ? "forwarded" : "from";
    if (classes.has("text")) return current === null ? (header ? "chat" : null) : "words";
    return null;
  }
  function addText(text: string): void {
    const slot = stack.at(-1)?.slot ?? null;
    if (slot === "chat") chat += text;
    else if (current === null || slot === null || slot === "aside") return;
    else if (slot === "words") current.words += text;
    else if (slot === "forwarded") current.forwarded = (current.forwarded ?? "") + text;
    else {
      current.from += text;
      sender = current.from;
    }
  }
  parser.write(html);
  parser.end();
  if (messages.length > limits.messages)
    throw new CaptureError("too-large", name, `${name} has more than ${limits.messages} messages; export shorter stretches of time`);
  return { chat: line(chat), messages };
}

const VOID: ReadonlySet<string> = new Set(["br", "img", "hr", "meta", "link", "input", "source"]);

function note(
  message: Message,
  tag: string,
  classes: ReadonlySet<string>,
  attributes: Readonly<Record<string, string>>,
  forwarded: boolean,
): void {
  if (classes.has("date") && classes.has("details") && !forwarded) message.date ||= attributes["title"] ?? "";
  const href = attributes["href"] ?? "";
  if (tag === "a" && /(?:^|_)wrap$/.test([...classes].find((each) => each.endsWith("_wrap")) ?? "") && !/^[a-z]+:/i.test(href)) {
    if (href !== "" && message.files.length < 100) message.files.push(href);
  }
  const reply = /#go_to_message(\d{1,19})/.exec(href)?.[1];
  if (reply !== undefined && tag === "a") message.replyTo ??= reply;
}
