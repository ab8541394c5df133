import type { Contained, Told } from "../record/acquired.ts";
import type { Anchor, Provenance, ReportMedium } from "../record/report.ts";
import { plainName } from "./plain-name.ts";

/** What the person who adds a file says about it. It goes before what the file says about itself. */
export interface Given {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  /** How the file was got. */
  readonly told?: Told;
}

/** What is said of how a file was got, without what nobody says; null where nobody says anything. */
export function toldOf(said: { readonly [Field in keyof Told]?: Told[Field] | null | undefined }): Told | null {
  const fields = (["method", "url", "collector", "captured", "tool", "from", "original", "state", "consent"] as const).flatMap((field) => {
    const value = line(said[field], 1_000);
    return value === null ? [] : [[field, plainName(value).name] as const];
  });
  return fields.length === 0 ? null : Object.fromEntries(fields);
}

/** Finds the language of a text as a BCP 47 code; `und` where it cannot tell. */
export type LanguageOf = (text: string) => string;

/** A report before its item has an identifier. */
export interface Draft {
  readonly part: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** What the container says; null where it says nothing. */
  readonly language: string | null;
  /** Who says the language: a person about this text, or a page's template about all its texts. */
  readonly languageBy: "person" | "page";
  readonly url: string | null;
  readonly medium: ReportMedium;
  readonly provenance: readonly Provenance[];
  /** Files that it carries, named relative to its own folder. */
  readonly media: readonly string[];
  /** When the container says that its bytes were fetched: ISO 8601 with its offset. */
  readonly captured?: string;
  readonly anchors?: readonly Anchor[];
  /** What its container says of how it was got. */
  readonly got?: Contained;
}

/** A draft of which nothing but its words is known. */
export const UNKNOWN: Omit<Draft, "text" | "medium"> = {
  part: null,
  title: null,
  publisher: null,
  published: null,
  language: null,
  languageBy: "page",
  url: null,
  provenance: [],
  media: [],
};

/** What a parser makes of one file. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly remarks: readonly string[];
}

/** A field of one line: well-formed, without control characters, runs of white space made one; null where nothing is left. */
export function line(text: string | null | undefined, longest = 500): string | null {
  if (text === null || text === undefined) return null;
  const flat = text
    .slice(0, 10 * longest)
    .toWellFormed()
    .replace(/[\s\u0000-\u001f\u007f]+/gu, " ")
    .trim();
  return flat === "" ? null : flat.slice(0, longest).toWellFormed();
}

/** An absolute http or https address in its normal form, or null. */
export function webAddress(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.length > 4_000) return null;
  try {
    const url = new URL(text.trim());
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}
