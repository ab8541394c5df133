import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "../record/canonical.ts";
import { type Digest, parseDigest } from "../record/digest.ts";
import type { CaseEvent, EventContent } from "../record/event.ts";
import { canonicalText } from "./canonical-event.ts";

/** The bytes that hide what was committed to, and without which nobody can try out contents against a commitment. */
export const SALT_SIZE = 32;

/**
 * What the log holds of an event: what kind it is, when it was recorded, and a commitment to its content. It names no person and no
 * evidence, since a log only ever grows and what stands in it can never be taken back.
 */
export interface LogEntry {
  readonly type: CaseEvent["type"];
  readonly at: string;
  /** HMAC-SHA256 (RFC 2104) of the canonical content under the salt, in hexadecimal. */
  readonly commit: Digest;
  /** For `events.erased`, the numbers of the events whose content was destroyed. */
  readonly erased: readonly number[];
}

/** The canonical text of what an event tells (RFC 8785). Throws `CanonicalError` where it has none. */
export function contentText({ by, event }: EventContent): string {
  return canonicalText({ by, event });
}

/** HMAC-SHA256 (RFC 2104) of a text's UTF-8 bytes under a key. */
export type HmacSha256 = (key: Uint8Array, message: string) => Digest;

/** The commitment to a content, as its canonical text. */
export function commitment(content: string, salt: Uint8Array, mac: HmacSha256 = portable): Digest {
  return mac(salt, content);
}

/** The canonical text of an entry, whose UTF-8 bytes are hashed into the tree. */
export function entryText({ type, at, commit, erased }: LogEntry): string {
  const erases = erased.length === 0 ? "" : `"erased":[${erased.join(",")}],`;
  return `{"at":${canonical(at)},"commit":"${commit}",${erases}"type":${canonical(type)},"v":1}`;
}

/** Reads what {@link entryText} writes; null for anything else, also for another spelling of the same. */
export function parseEntry(text: string): LogEntry | null {
  const found = SHAPE.exec(text);
  const { at = "", commit = "", erased = "", type = "" } = found?.groups ?? {};
  const digest = parseDigest(commit);
  const known = TYPES.find((one) => one === type);
  if (digest === null || known === undefined) return null;
  return isInstant(at) ? { type: known, at, commit: digest, erased: erased === "" ? [] : erased.split(",").map(Number) } : null;
}

/** True for `YYYY-MM-DDTHH:MM:SS.mmmZ` and a time that there was. */
export function isInstant(at: string): boolean {
  const [, year, month, day, hour, minute, second] = INSTANT.exec(at)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || hour === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days && hour < 24 && Number(minute) < 60 && Number(second) < 60;
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const portable: HmacSha256 = (key, message) => {
  const digest = parseDigest(bytesToHex(hmac(sha256, key, utf8ToBytes(message))));
  if (digest === null) throw new Error("an HMAC-SHA256 is 32 bytes");
  return digest;
};

/** No two texts that fit it are one entry: nothing in it can be spelt in another way. */
const SHAPE =
  /^\{"at":"(?<at>[^"]{24})","commit":"(?<commit>[0-9a-f]{64})",(?:"erased":\[(?<erased>[1-9]\d{0,14}(?:,[1-9]\d{0,14})*)\],)?"type":"(?<type>[a-z.]+)","v":1\}$/;

const TYPES: readonly CaseEvent["type"][] = [
  "case.created",
  "item.added",
  "report.added",
  "item.looked",
  "decision.made",
  "decision.undone",
  "item.uncovered",
  "events.erased",
  "dossier.published",
  "key.rotated",
];
