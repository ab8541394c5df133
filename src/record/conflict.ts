import type { ClaimId, ConflictId, ItemId, ReportId } from "./id.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";

export type ConflictKind =
  | "age-birth"
  | "time"
  | "duration"
  | "quantity"
  | "place"
  | "identity"
  | "polarity"
  | "property"
  | "quotation"
  | "picture";

/** `firsthand/conflict@1`: claims that cannot all be true, with the smallest set of spans that shows it. Field names are public. */
export interface Conflict {
  readonly format: "firsthand/conflict@1";
  readonly id: ConflictId;
  readonly kind: ConflictKind;
  /** `conflict`: cannot all be true. `tension`: can, under a named convention or assumption. `note`: worth a look. */
  readonly severity: "conflict" | "tension" | "note";
  /** The fewest that suffice: each is necessary. */
  readonly claims: readonly ClaimId[];
  readonly spans: readonly { readonly item: ItemId; readonly report: ReportId; readonly span: Span }[];
  /** The words of the original, where two translations of it differ and the case holds it. Absent otherwise. */
  readonly original?: { readonly item: ItemId; readonly report: ReportId; readonly span: Span };
  /** A sentence that a person can recompute by hand. */
  readonly explanation: Sentence;
  /** The assumptions under which it dissolves. */
  readonly resolutions: readonly Sentence[];
  /** What it rests on besides the claims, a sentence each. */
  readonly axioms: readonly string[];
  /** What withdrawing a single one of its statements would clear in the whole case, the most first. */
  readonly repairs: readonly Repair[];
}

/** One statement, with every claim that makes it: withdrawn together, they clear so many conflicts and tensions. */
export interface Repair {
  readonly claims: readonly ClaimId[];
  readonly clears: number;
}
