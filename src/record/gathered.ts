import type { ReadReport, StandingDecision } from "./case-record.ts";
import type { Claim, Question } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { ClaimId, DecisionId, EntityId, ReportId, UtteranceId } from "./id.ts";
import type { Sentence } from "./sentence.ts";
import type { Utterance } from "./utterance.ts";

/** Concepts that a word may stand for, by their places in a list; two words have one meaning where they share one. */
export type Meaning = readonly number[];

/** What all reports of a case say, put together: the input of trace, check and weigh. Arrays are sorted by id. */
export interface Gathered {
  readonly reports: ReadonlyMap<ReportId, ReadReport>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly utterances: ReadonlyMap<UtteranceId, Utterance>;
  /** What stands in each report, the publisher's voice over it first. */
  readonly spoken: ReadonlyMap<ReportId, readonly Utterance[]>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly claimOf: ReadonlyMap<UtteranceId, ClaimId>;
  /** Resolves any name of an entity, folded or not, to it; null where no report mentions it. */
  readonly entityNamed: (name: string) => EntityId | null;
  /**
   * Speakers who may be one under names in two languages, each under the least of them by id. A proposal, by which only what they say is compared. Absent
   * where all reports are in one language.
   */
  readonly alikeSpeakers?: ReadonlyMap<EntityId, EntityId> | undefined;
  /** Whether two entities may be one under names in two languages. Absent where all reports are in one. */
  readonly mayBeOne?: ((a: EntityId, b: EntityId) => boolean) | undefined;
  /**
   * People of whom something is told, and who may be one under names in two languages, each under the least of them by id. A proposal, by which only what is
   * told of them is compared. Absent where all reports are in one language.
   */
  readonly alikePersons?: ReadonlyMap<EntityId, EntityId> | undefined;
  /** What the words in a text mean in any language, one entry a word; words that no list has are left out. Absent where all reports are in one. */
  readonly meaningsIn?: ((text: string) => readonly Meaning[]) | undefined;
  /** The publisher of each report as an entity; absent where unknown. */
  readonly publisherOf: ReadonlyMap<ReportId, EntityId>;
  /** Questions that people asked. Those that conflicts propose are added later. */
  readonly questions: readonly Question[];
  readonly decisions: readonly StandingDecision[];
  /** The reports in which proposals were rejected, by the proposal. */
  readonly rejectedIn: ReadonlyMap<string, ReportId>;
  /** Decisions that fit nothing in the case any more, each with a sentence. */
  readonly orphans: readonly { readonly decision: DecisionId; readonly because: Sentence }[];
}
