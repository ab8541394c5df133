import type { Decision } from "./decision.ts";
import type { Digest } from "./digest.ts";
import type { DecisionId, ItemId } from "./id.ts";
import type { Item } from "./item.ts";
import type { Look } from "./look.ts";
import type { Report } from "./report.ts";

/** What can happen in a case. The list of events is the case; everything else is derived from it. */
export type CaseEvent =
  /** `key` is the verifier key by which the log of the case is signed. */
  | { readonly type: "case.created"; readonly title: string; readonly format: 2; readonly key: string }
  | { readonly type: "item.added"; readonly item: Item }
  | { readonly type: "report.added"; readonly report: Report }
  /** A program looked at a video or listened to a recording that the case holds. A later look at the same item takes the place of this one. */
  | { readonly type: "item.looked"; readonly look: Look }
  | { readonly type: "decision.made"; readonly id: DecisionId; readonly decision: Decision }
  | { readonly type: "decision.undone"; readonly id: DecisionId; readonly because: string }
  /** Somebody looked at the faces of a picture that are covered otherwise. */
  | { readonly type: "item.uncovered"; readonly item: ItemId; readonly because: string }
  /** The content of the events of these numbers was destroyed, and the evidence that they named. */
  | { readonly type: "events.erased"; readonly erased: readonly number[]; readonly because: string }
  /**
   * A dossier was made of the case: which labels stand for whom, by keyed digests of their names; what is in it, as it is shown there; and the digest of the list of its
   * files. It holds nothing that is not in the dossier.
   */
  | {
      readonly type: "dossier.published";
      readonly labels: readonly { readonly label: string; readonly keys: readonly Digest[] }[];
      readonly parts: readonly { readonly id: string; readonly title: string; readonly digest: Digest }[];
      readonly manifest: Digest;
      /** True where nothing in it was protected. */
      readonly full?: true;
    }
  /** From the next checkpoint on another key signs the log. */
  | { readonly type: "key.rotated"; readonly key: string; readonly because: string };

/** What an event tells, and who recorded it. */
export interface EventContent {
  /** Who recorded it, as they named themselves. */
  readonly by: string;
  readonly event: CaseEvent;
}

/** An event as it stands in the log. */
export interface LoggedEvent {
  /** 0, 1, 2, … without a gap: its index in the log. */
  readonly seq: number;
  readonly type: CaseEvent["type"];
  /** When it was recorded, by this machine's clock: `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  readonly at: string;
  /** Null where it was erased. */
  readonly content: EventContent | null;
  /** The hash of its entry in the tree of the log (RFC 6962), which stays when its content is erased. */
  readonly leaf: Digest;
}

/** What the events tell, without those whose content was erased. */
export function standing(events: readonly LoggedEvent[]): readonly CaseEvent[] {
  return events.flatMap(({ content }) => (content === null ? [] : [content.event]));
}

/** The digest of the evidence that an event says is there: the bytes of an item, the text of a report. Null where it names none. */
export function evidenceOf(event: CaseEvent): Digest | null {
  if (event.type === "item.added") return event.item.digest;
  return event.type === "report.added" ? event.report.textDigest : null;
}
