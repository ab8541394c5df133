import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical, type Json } from "./canonical.ts";

declare const id: unique symbol;
/**
 * Identifiers are made from content, never from arrival: a letter for the noun and ten Crockford base-32 digits (50 bits)
 * of a SHA-256 over the canonical bytes of what is named. So a case that is rebuilt from its sources has the same
 * identifiers, in any order of arrival, and a decision kept in a file still finds what it is about.
 */
type Id<Noun extends string> = string & { readonly [id]: Noun };
export type ItemId = Id<"item">;
export type ReportId = Id<"report">;
export type EntityId = Id<"entity">;
export type UtteranceId = Id<"utterance">;
export type ClaimId = Id<"claim">;
export type QuestionId = Id<"question">;
export type OriginId = Id<"origin">;
export type ConflictId = Id<"conflict">;
export type DecisionId = Id<"decision">;

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

// A large case names half a million things. These are used for all of them: a hasher and buffers of its own for each take three times as long.
const blank = sha256.create();
const hasher = sha256.create();
const hash = new Uint8Array(hasher.outputLen);
const ascii = new Uint8Array(256);

/** Leaves the SHA-256 of the UTF-8 bytes of a text in `hash`. */
function hashText(text: string): void {
  blank._cloneInto(hasher);
  hasher.update(bytesOf(text)).digestInto(hash);
}

/** Most of what is named is short and plain. The bytes are good until the next call. */
function bytesOf(text: string): Uint8Array {
  if (text.length > ascii.length) return utf8ToBytes(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return utf8ToBytes(text);
    ascii[i] = unit;
  }
  return ascii.subarray(0, text.length);
}

function make(letter: string, parts: readonly Json[]): string {
  hashText(canonical(parts));
  let text = letter;
  let bits = 0;
  let held = 0;
  for (let i = 0; text.length < 11; i++) {
    held = (held << 8) | (hash[i] ?? 0);
    bits += 8;
    while (bits >= 5 && text.length < 11) {
      bits -= 5;
      text += DIGITS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

export const itemId = (...parts: readonly Json[]): ItemId => make("i", parts) as ItemId;
export const reportId = (...parts: readonly Json[]): ReportId => make("r", parts) as ReportId;
export const entityId = (...parts: readonly Json[]): EntityId => make("e", parts) as EntityId;
export const utteranceId = (...parts: readonly Json[]): UtteranceId => make("u", parts) as UtteranceId;
export const claimId = (...parts: readonly Json[]): ClaimId => make("c", parts) as ClaimId;
export const questionId = (...parts: readonly Json[]): QuestionId => make("q", parts) as QuestionId;
export const originId = (...parts: readonly Json[]): OriginId => make("o", parts) as OriginId;
export const conflictId = (...parts: readonly Json[]): ConflictId => make("k", parts) as ConflictId;
export const decisionId = (...parts: readonly Json[]): DecisionId => make("d", parts) as DecisionId;

/** The noun that an identifier or the beginning of one names, or null where the text is no identifier. */
export function nounOf(
  text: string,
): "item" | "report" | "entity" | "utterance" | "claim" | "question" | "origin" | "conflict" | "decision" | null {
  if (!/^[ireucqokd][0-9a-hjkmnp-tv-z]{1,10}$/.test(text)) return null;
  const nouns = {
    i: "item",
    r: "report",
    e: "entity",
    u: "utterance",
    c: "claim",
    q: "question",
    o: "origin",
    k: "conflict",
    d: "decision",
  } as const;
  return nouns[text[0] as keyof typeof nouns];
}

/** True where `value` is a whole identifier that begins with `letter`. */
export function isId(letter: string, value: unknown): boolean {
  return typeof value === "string" && value.startsWith(letter) && /^[ireucqokd][0-9a-hjkmnp-tv-z]{10}$/.test(value);
}
