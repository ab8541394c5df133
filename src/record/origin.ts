import type { ClaimId, EntityId, OriginId, ReportId, UtteranceId } from "./id.ts";
import type { OriginKind } from "./origin-kind.ts";
import type { Wording } from "./sentence.ts";
import type { Span } from "./span.ts";

/** Words that prove something, at their place. */
export interface Evidence {
  readonly report: ReportId;
  readonly span: Span;
}

export type CollapseReason =
  | "forwarded"
  | "dateline"
  | "canonical-link"
  | "copied-text"
  | "same-media"
  | "stated-reliance"
  | "same-publisher"
  | "same-control"
  | "analyst";

/** Where a chain of reliance ends. */
export interface Origin {
  readonly id: OriginId;
  readonly kind: OriginKind;
  /** Whose word or observation it is; null where unnamed or unknown. */
  readonly by: EntityId | null;
  /**
   * What tells two accesses of one kind and source apart: a picture's digest, an item, the publisher that vouches for an unnamed source. Origins of one
   * kind, source and access are the same one, whichever claims they stand behind.
   */
  readonly access: string | null;
  /** Who had power over it; null where nobody is recorded. */
  readonly control: EntityId | null;
  /** From a publisher down to the origin, one representative chain: the shortest, then the least by id. */
  readonly chain: readonly UtteranceId[];
  /** Every utterance of the claim that ends here. */
  readonly through: readonly UtteranceId[];
  readonly resolved: boolean;
}

export interface Collapse {
  readonly members: readonly OriginId[];
  readonly reason: CollapseReason;
  readonly because: Wording;
  readonly certain: boolean;
  /** The names that `decide same` or `decide different` would settle it by; one name twice for all who are called so. Absent where no such decision would. */
  readonly names?: readonly [string, string];
  readonly evidence: readonly Evidence[];
}

/** A link of reliance from one utterance to another, with the words that prove it. */
export interface Link {
  readonly from: UtteranceId;
  readonly to: UtteranceId;
  readonly reason: CollapseReason | "nested";
  readonly because: Wording;
  readonly certain: boolean;
  readonly evidence: readonly Evidence[];
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** One side of a claim: those who say it, or those who deny it. */
export interface Side {
  readonly reports: number;
  readonly origins: Bounds;
}

/** `firsthand/origins@1`: one object a claim. Field names are public. */
export interface ClaimOrigins {
  readonly format: "firsthand/origins@1";
  readonly claim: ClaimId;
  readonly statement: string;
  readonly asserted: Side;
  readonly denied: Side;
  readonly collapses: readonly Collapse[];
  /** Utterances that rely on each other and on nothing else. */
  readonly cycles: readonly (readonly UtteranceId[])[];
  /** Utterances whose chain goes dark: what they rely on is not known. */
  readonly unresolved: readonly UtteranceId[];
  /** Of both sides; `through` tells which utterances, and so which side. */
  readonly origins: readonly Origin[];
}

/** A report that took text from another. */
export interface CopiedText {
  readonly from: ReportId;
  readonly to: ReportId;
  /** The share of `from`'s text, common quotations masked, that stands in `to`. */
  readonly containment: number;
  readonly longest: { readonly tokens: number; readonly from: Span; readonly to: Span };
  /** Set where the two are in different languages and so share no words: what they share instead. Containment and run are then zero. */
  readonly echo?: TranslationEcho;
}

/** What a translation keeps, as far as it stands in the same order in two reports. */
export interface TranslationEcho {
  /** How many different names, how many different numbers, dates and times, addresses, and quotations of about the same length. */
  readonly names: number;
  readonly numbers: number;
  readonly addresses: number;
  readonly quotations: number;
  /** How probable it is that one was translated from the other, or both from a third. */
  readonly probability: number;
  /** The weightiest of them at their places in both reports, side by side. */
  readonly from: readonly Span[];
  readonly to: readonly Span[];
}

/** All links of a case. Going through them goes through the utterances in the order of their ids. */
export interface Links extends Iterable<Link> {
  /** The links of one utterance, sorted: to those that it encloses, and to what decides where its chains go. */
  readonly from: (utterance: UtteranceId) => readonly Link[];
}

/** What trace finds in a case. */
export interface Traced {
  readonly claims: ReadonlyMap<ClaimId, ClaimOrigins>;
  readonly links: Links;
  readonly copies: readonly CopiedText[];
  /** Groups of sources under one power: entity → the entity that stands for the group. */
  readonly controlOf: ReadonlyMap<EntityId, { readonly group: EntityId; readonly certain: boolean; readonly because: Wording }>;
}

/** True for the word of a body that is told by its kind alone: whoever else has it from "police" may have it from others. */
export function isOfAnyBody({ kind, by, access }: Pick<Origin, "kind" | "by" | "access">): boolean {
  return kind === "official-assertion" && by !== null && access?.startsWith("via ") === true;
}
