import type { Format } from "./format.ts";
import type { Importer } from "./piece.ts";

/** Each format's importer, loaded when the first file of its kind comes. */
export const IMPORTERS: Readonly<Record<Format, () => Promise<Importer>>> = {
  email: async () => (await import("./email.ts")).importEmail,
  mailbox: async () => (await import("./mailbox.ts")).importMailbox,
  warc: async () => (await import("./warc.ts")).importWarc,
  archive: async () => (await import("./archive.ts")).importArchive,
  subtitles: async () => (await import("./subtitles.ts")).importSubtitles,
  table: async () => (await import("./table.ts")).importTable,
  archiver: async () => (await import("./archiver.ts")).importArchiver,
  "x-posts": async () => (await import("./x-archive.ts")).importXPosts,
  office: async () => (await import("./office.ts")).importOffice,
  pdf: async () => (await import("./pdf.ts")).importPdf,
  "telegram-page": async () => (await import("./telegram-page.ts")).importTelegramPage,
  chat: async () => (await import("./chat.ts")).importChat,
};
