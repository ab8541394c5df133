import { canonical } from "../record/canonical.ts";
import { type Digest, digestOfText, parseDigest } from "../record/digest.ts";
import type { CaseEvent, ChainedEvent } from "../record/event.ts";
import { canonicalText } from "./canonical-event.ts";

/** What the first event names as the hash before it: 64 zeros. */
export const GENESIS: Digest = genesis();

/** The end of a chain: what the next event has to continue. */
export interface ChainEnd {
  /** The seq of the last event; −1 where there is none. */
  readonly seq: number;
  readonly hash: Digest;
}

/** The end of the chain that holds no event yet. */
export const EMPTY_CHAIN: ChainEnd = { seq: -1, hash: GENESIS };

/** Makes the event that continues a chain. Throws `CanonicalError` where the event has no canonical form. */
export function chain(previous: Digest, seq: number, at: string, by: string, event: CaseEvent): ChainedEvent {
  return { seq, at, by, event, previous, hash: hashOf(previous, seq, at, by, canonicalText(event)) };
}

/**
 * Says in a sentence why an event does not continue the chain that ends in `end`; null where it does. `text` is the canonical
 * text of what happened, for a caller that has it already.
 */
export function brokenLink(end: ChainEnd, event: ChainedEvent, text: string = canonicalText(event.event)): string | null {
  if (event.seq !== end.seq + 1) return `event ${event.seq} stands where event ${end.seq + 1} belongs`;
  if (event.previous !== end.hash) return `event ${event.seq} does not continue the event before it`;
  if (event.hash !== hashOf(event.previous, event.seq, event.at, event.by, text)) {
    return `event ${event.seq} does not match its hash`;
  }
  return null;
}

/**
 * Checks events from the first on: seq without a gap, each hash over its event, each event continuing the one before.
 * Returns the hash of the last event (64 zeros where there is none) and how many there are, or the first that fails.
 */
export function checkChain(
  events: Iterable<ChainedEvent>,
): { ok: true; head: Digest; count: number } | { ok: false; seq: number; why: string } {
  let end = EMPTY_CHAIN;
  for (const event of events) {
    const why = brokenLink(end, event);
    if (why !== null) return { ok: false, seq: event.seq, why };
    end = event;
  }
  return { ok: true, head: end.hash, count: end.seq + 1 };
}

/** SHA-256 over the canonical bytes of `{seq, at, by, event, previous}`, put together in the order of their sorted keys. */
function hashOf(previous: Digest, seq: number, at: string, by: string, event: string): Digest {
  return digestOfText(`{"at":${canonical(at)},"by":${canonical(by)},"event":${event},"previous":"${previous}","seq":${canonical(seq)}}`);
}

function genesis(): Digest {
  const digest = parseDigest("0".repeat(64));
  if (digest === null) throw new Error("64 zeros are a digest");
  return digest;
}
