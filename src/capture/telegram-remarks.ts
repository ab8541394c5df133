import type { TelegramMessage } from "./telegram-message.ts";

/** What can happen to the messages of an export on the way in; each is said in one sentence with its number. */
const SENTENCES = {
  repaired: (n: string) => `${n} held control characters written in a way that is no JSON (\\xNN or raw); they were mended before reading`,
  shapeless: (n: string) => `left out for want of a usable id or type: ${n}`,
  service: (n: string) => `left out as notes of Telegram itself (joined, pinned, called): ${n}`,
  wordless: (n: string) => `${n} had no words and make no report`,
  "left-out": (n: string) => `${n} carried a file that the export does not include`,
  repeated: (n: string) => `numbered apart, since the id is that of another: ${n}`,
  dateless: (n: string) => `${n} had no date`,
  zoneless: (n: string) => `zone unproven: ${n} had only the exporting machine's local time; the date alone was kept`,
  edited: (n: string) => `edited after posting, so that the text is the last one and the time the first: ${n}`,
  hidden: (n: string) => `forwarded from an account that the export does not name: ${n}`,
} as const;

type Kind = keyof typeof SENTENCES;

/** Gathers what was noticed while an export was read. */
export class TelegramRemarks {
  readonly #counts = new Map<Kind, { count: number; parts: string[] }>();

  count(kind: Kind, part: string | null = null): void {
    const entry = this.#counts.get(kind) ?? { count: 0, parts: [] };
    entry.count++;
    if (part !== null && entry.parts.length < 10) entry.parts.push(part);
    this.#counts.set(kind, entry);
  }

  /** Notes what a message that becomes a report lacks. */
  see(message: TelegramMessage, part: string): void {
    if (message.published === null) this.count("dateless", part);
    else if (!message.zoneProven) this.count("zoneless");
    if (message.edited) this.count("edited", part);
    if (message.forwarded === "unknown") this.count("hidden", part);
  }

  sentences(): readonly string[] {
    const sentences: string[] = [];
    for (const kind of Object.keys(SENTENCES).filter(isKind)) {
      const entry = this.#counts.get(kind);
      if (entry === undefined) continue;
      const which = entry.parts.length === 0 ? "" : ` (${entry.parts.join(", ")}${entry.count > entry.parts.length ? ", …" : ""})`;
      sentences.push(SENTENCES[kind](`${entry.count} message${entry.count === 1 ? "" : "s"}${which}`));
    }
    return sentences;
  }
}

function isKind(key: string): key is Kind {
  return key in SENTENCES;
}
