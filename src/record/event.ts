import type { Decision } from "./decision.ts";
import type { Digest } from "./digest.ts";
import type { DecisionId } from "./id.ts";
import type { Item } from "./item.ts";
import type { Report } from "./report.ts";

/** What can happen in a case. The list of events is the case; everything else is derived from it. */
export type CaseEvent =
  | { readonly type: "case.created"; readonly title: string; readonly format: 1 }
  | { readonly type: "item.added"; readonly item: Item }
  | { readonly type: "report.added"; readonly report: Report }
  | { readonly type: "decision.made"; readonly id: DecisionId; readonly decision: Decision }
  | { readonly type: "decision.undone"; readonly id: DecisionId; readonly because: string };

/** An event as it stands in the chain. */
export interface ChainedEvent {
  /** 0, 1, 2, … without a gap. */
  readonly seq: number;
  /** When it was recorded, by this machine's clock: `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  readonly at: string;
  /** Who recorded it, as they named themselves. */
  readonly by: string;
  readonly event: CaseEvent;
  /** The hash of the event before; 64 zeros for the first. */
  readonly previous: Digest;
  /** SHA-256 over the canonical bytes of `{seq, at, by, event, previous}`. */
  readonly hash: Digest;
}

/** The digest of the evidence that an event says is there: the bytes of an item, the text of a report. Null where it names none. */
export function evidenceOf(event: CaseEvent): Digest | null {
  if (event.type === "item.added") return event.item.digest;
  return event.type === "report.added" ? event.report.textDigest : null;
}
