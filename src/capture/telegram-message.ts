import { z } from "zod";
import { line } from "./draft.ts";
import { publishedAt } from "./published.ts";

const name = z.string().nullish().catch(null);
const number = z.union([z.int(), z.string().regex(/^-?\d{1,18}$/)]);

const schema = z.object({
  id: number,
  type: z.string(),
  date: z.string().nullish().catch(null),
  date_unixtime: number.nullish().catch(null),
  edited: z.string().nullish().catch(null),
  edited_unixtime: number.nullish().catch(null),
  from: name,
  author: name,
  forwarded_from: z.string().nullable().optional().catch(undefined),
  saved_from: name,
  reply_to_message_id: number.nullish().catch(null),
  reply_to_peer_id: name,
  photo: name,
  file: name,
  text: z.unknown(),
});

/** One message of an export, as far as a report needs it. */
export interface TelegramMessage {
  readonly id: string;
  readonly words: string;
  /** UTC where the export proves the instant; else the date alone, in the exporting machine's zone. */
  readonly published: string | null;
  readonly zoneProven: boolean;
  readonly edited: boolean;
  readonly from: string | null;
  /** The signature under a channel's post. */
  readonly author: string | null;
  /** The display name of whoever was forwarded; `unknown` where the export says only that somebody was. */
  readonly forwarded: { readonly from: string } | "unknown" | null;
  readonly replyTo: { readonly id: string; readonly peer: string | null } | null;
  /** The photo or file as the export names it: a path relative to it, or a note in brackets that it was left out. */
  readonly file: string | null;
}

/** Reads a message; `service` for what Telegram itself noted (joined, pinned, called), null for what is no message at all. */
export function readMessage(value: unknown): TelegramMessage | "service" | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const message = parsed.data;
  if (message.type === "service" || message.type === "unsupported") return "service";
  if (message.type !== "message") return null;
  const instant = message.date_unixtime == null ? null : publishedAt(Number(message.date_unixtime));
  return {
    id: String(message.id),
    words: flatten(message.text).toWellFormed(),
    published: instant ?? /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(message.date ?? "")?.[0] ?? null,
    zoneProven: instant !== null,
    edited: message.edited != null || message.edited_unixtime != null,
    from: line(message.from),
    author: line(message.author),
    forwarded: forwarded(message.forwarded_from, line(message.saved_from)),
    replyTo: message.reply_to_message_id == null ? null : { id: String(message.reply_to_message_id), peer: line(message.reply_to_peer_id) },
    file: message.photo ?? message.file ?? null,
  };
}

/** `text` is a string, or an array of strings and objects with a `text`. */
function flatten(text: unknown): string {
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) return "";
  const parts: readonly unknown[] = text;
  return parts.map(part).join("");
}

function part(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string" ? value.text : "";
}

/** The name is null, and present, where the forwarded account is hidden or gone. */
function forwarded(from: string | null | undefined, savedFrom: string | null): TelegramMessage["forwarded"] {
  const name = line(from) ?? savedFrom;
  if (name !== null) return { from: name };
  return from === undefined ? null : "unknown";
}
