import { headIn } from "../vault/checkpoint.ts";
import { inclusionProof } from "../vault/merkle.ts";
import { formatOpening } from "../vault/opened-proof.ts";
import { formatProof } from "../vault/proof-file.ts";
import { UnknownReferenceError, UnsignedError } from "./errors.ts";
import type { OpenCase } from "./open-case.ts";

/** A proof that an event stands in the log of a case, as `c2sp.org/tlog-proof@v1`. */
export interface Proof {
  readonly seq: number;
  readonly text: string;
}

/**
 * Proves an event: the one of that number, or the one by which an item, a report or a decision came into the case. Where `open`, the proof also tells what was
 * recorded, and by whom; else it shows only when something of that kind was. Throws {@link UnknownReferenceError} and {@link UnsignedError}.
 */
export function prove(opened: OpenCase, reference: string, open: boolean): Proof {
  const { store } = opened;
  const seq = eventOf(opened, reference);
  const note = store.log.files.checkpoint();
  const size = note === null ? 0 : headIn(note).size;
  if (note === null || seq >= size) throw new UnsignedError(seq, size, store.log.state().behind);
  const opening = store.opening(seq);
  const shown = open ? opening : { ...opening, content: null, salt: null };
  const proof = inclusionProof(seq, size, store.log.tree().at);
  return { seq, text: formatProof({ extra: formatOpening(shown), index: seq, proof, checkpoint: note }) };
}

function eventOf(opened: OpenCase, reference: string): number {
  if (/^\d{1,15}$/.test(reference)) {
    if (Number(reference) < opened.store.count()) return Number(reference);
    throw new UnknownReferenceError(reference, "event", []);
  }
  const found = new Map<string, number>();
  for (const { seq, content } of opened.store.events()) {
    const event = content?.event;
    if (event?.type === "item.added" && (event.item.id.startsWith(reference) || event.item.name === reference))
      found.set(event.item.id, seq);
    if (event?.type === "report.added" && event.report.id.startsWith(reference)) found.set(event.report.id, seq);
    if (event?.type === "decision.made" && event.id.startsWith(reference)) found.set(event.id, seq);
  }
  const [only] = found.values();
  if (only === undefined || found.size > 1)
    throw new UnknownReferenceError(reference, "item, report, decision or event", [...found.keys()]);
  return only;
}
