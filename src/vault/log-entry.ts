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

/** HMAC-SHA256 of a message under a key. */
export type HmacSha256 = (key: Uint8Array, message: Uint8Array) => Uint8Array;

/** The commitment to a content, as its canonical text. */
export function commitment(content: string, salt: Uint8Array, mac: HmacSha256 = portable): Digest {
  const digest = parseDigest(bytesToHex(mac(salt, utf8ToBytes(content))));
  if (digest === null) throw new Error("an HMAC-SHA256 is 32 bytes");
  return digest;
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
  const entry = { type: known, at, commit: digest, erased: erased === "" ? [] : erased.split(",").map(Number) };
  return isInstant(at) && entryText(entry) === text ? entry : null;
}

/** True for `YYYY-MM-DDTHH:MM:SS.mmmZ` and a time that there was. */
export function isInstant(at: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at)) return false;
  const time = Date.parse(at);
  return !Number.isNaN(time) && new Date(time).toISOString() === at;
}

const portable: HmacSha256 = (key, message) => hmac(sha256, key, message);

const SHAPE =
  /^\{"at":"(?<at>[^"]{24})","commit":"(?<commit>[0-9a-f]{64})",(?:"erased":\[(?<erased>\d{1,15}(?:,\d{1,15})*)\],)?"type":"(?<type>[a-z.]+)","v":1\}$/;

const TYPES: readonly CaseEvent["type"][] = [
  "case.created",
  "item.added",
  "report.added",
  "decision.made",
  "decision.undone",
  "events.erased",
  "key.rotated",
];
