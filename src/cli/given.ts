import { InvalidArgumentError } from "commander";
import { webAddress } from "../capture/draft.ts";
import { parsePublished } from "../capture/published.ts";

/** Reads a time of publication as a person gives it for a file. A report keeps what it was given, so what is no time is refused. */
export function publishedOf(text: string): string {
  const { published } = parsePublished(text);
  if (published !== null) return published;
  throw new InvalidArgumentError("A time of publication is written 2025-01-13, or 2025-01-13T08:30+09:00.");
}

/** Reads a web address. */
export function addressOf(text: string): string {
  const address = webAddress(text);
  if (address !== null) return address;
  throw new InvalidArgumentError("An address begins with https:// or http://.");
}

/** Reads the code of a language. */
export function languageOf(text: string): string {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return text;
  throw new InvalidArgumentError("A language is a BCP 47 code, such as en, uk or zh-Hant.");
}
