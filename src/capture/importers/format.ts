import type { ItemKind } from "../../record/item.ts";
import type { Limits } from "../limits.ts";

/** Kinds of files that an importer takes apart. */
export type Format =
  | "email"
  | "mailbox"
  | "warc"
  | "archive"
  | "subtitles"
  | "table"
  | "archiver"
  | "x-posts"
  | "office"
  | "pdf"
  | "telegram-page"
  | "chat";

/** What is known of a format before a file of it is opened. */
export interface FormatFacts {
  /** How sentences name such a file. */
  readonly called: string;
  readonly item: ItemKind;
  readonly mediaType: string;
  /** The limit of its size in bytes. */
  readonly size: keyof Limits;
  /**
   * `one`: a document; what a person says of the file is said of its report. `several`: its parts name their own dates and publishers, and
   * what a person says fills only what they leave open.
   */
  readonly reports: "one" | "several";
  /** True where it may hold more than fits into memory, so that it is taken in piece by piece. */
  readonly stream: boolean;
}

export const FORMATS: Readonly<Record<Format, FormatFacts>> = {
  email: { called: "an e-mail", item: "email", mediaType: "message/rfc822", size: "email", reports: "one", stream: false },
  mailbox: { called: "a mailbox", item: "mailbox", mediaType: "application/mbox", size: "container", reports: "several", stream: true },
  warc: {
    called: "a web archive",
    item: "web-archive",
    mediaType: "application/warc",
    size: "container",
    reports: "several",
    stream: true,
  },
  archive: { called: "an archive", item: "web-archive", mediaType: "application/zip", size: "container", reports: "several", stream: true },
  subtitles: { called: "a transcript", item: "transcript", mediaType: "text/vtt", size: "text", reports: "one", stream: false },
  table: { called: "a table", item: "table", mediaType: "text/csv", size: "text", reports: "several", stream: false },
  archiver: {
    called: "an archiver's record",
    item: "archiver",
    mediaType: "application/json",
    size: "text",
    reports: "one",
    stream: false,
  },
  "x-posts": {
    called: "the posts of an X archive",
    item: "x-archive",
    mediaType: "text/javascript",
    size: "entry",
    reports: "several",
    stream: false,
  },
  office: { called: "a text document", item: "document", mediaType: "application/zip", size: "office", reports: "one", stream: false },
  pdf: { called: "a PDF", item: "document", mediaType: "application/pdf", size: "pdf", reports: "one", stream: false },
  "telegram-page": {
    called: "a page of a Telegram export",
    item: "telegram",
    mediaType: "text/html",
    size: "html",
    reports: "several",
    stream: false,
  },
  chat: { called: "a chat", item: "chat", mediaType: "text/plain", size: "text", reports: "several", stream: false },
};
