import type { SourceRole } from "./entity.ts";
import type { Reliability } from "./grade.ts";
import type { ClaimId, EntityId, QuestionId } from "./id.ts";

/** `firsthand/track-record@1`: one object a source. Field names are public. */
export interface TrackRecord {
  readonly format: "firsthand/track-record@1";
  readonly source: EntityId;
  readonly name: string;
  readonly role: SourceRole;
  /** Its own grade, else that of the power that it stands under; null where nobody graded either. */
  readonly grade: Reliability | null;
  /** Of the questions of this case that show anything of it: how often it was right. */
  readonly right: number;
  readonly of: number;
  /** What registers tell of other cases, by case. */
  readonly elsewhere: readonly OtherCase[];
  /** The questions that it spoke to, sorted by id. */
  readonly questions: readonly Shown[];
}

/** A source in another case: right so often, of so many questions. */
export interface OtherCase {
  readonly case: string;
  readonly right: number;
  readonly of: number;
}

/** What one question shows of one source. */
export interface Shown {
  readonly question: QuestionId;
  /** The answers that it gave, or denied. */
  readonly said: readonly { readonly answer: ClaimId; readonly side: "for" | "against" }[];
  /** `open`: this question shows nothing of it, or not yet. */
  readonly came: "right" | "wrong" | "open";
  /** How probable it is that it was right; null where it is open. What people settled is 1 or 0. */
  readonly right: number | null;
  /** Who says how it came out: people, or independent origins that are strangers to the source. Null where it is open. */
  readonly by: "decision" | "strangers" | null;
  /** Why it came out so, or shows nothing: a clause without a full stop. */
  readonly because: string;
}
