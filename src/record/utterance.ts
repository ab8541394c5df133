import type { EntityId, ReportId, UtteranceId } from "./id.ts";
import type { CueClass, EntityType, FactProperty, Medium, Mode, Stance } from "./reading.ts";
import type { Span } from "./span.ts";

/**
 * One act of saying, as the case holds it. A report's own voice appears twice: as `publisher`, one utterance for the whole
 * report, the parent of all; and as `sentence`, one for each sentence that no source is named for.
 */
export interface Utterance {
  readonly id: UtteranceId;
  readonly report: ReportId;
  readonly voice: "publisher" | "sentence" | "attributed";
  /** The utterance in which this one stands; null only for `publisher`. */
  readonly parent: UtteranceId | null;
  /** Who says it; null where unnamed or unknown. */
  readonly source: EntityId | null;
  readonly sourceSpan: Span | null;
  /** How a source without a name is shown where its own words do not say it: in the nominative, or as whoever "he" is. Null where they do. */
  readonly sourceShown: string | null;
  readonly cue: readonly Span[];
  readonly cueClass: CueClass | null;
  readonly content: readonly Span[];
  /** The words of the content, its pieces joined by " … ". */
  readonly words: string;
  readonly mode: Mode;
  readonly stance: Stance;
  /** What it does to the claim that its content states: a denial, or an assertion of the negative, is `against`. */
  readonly polarity: "for" | "against" | "open";
  readonly hedged: boolean;
  readonly medium: Medium | null;
  readonly rule: string;
  readonly review: "unreviewed" | "accepted" | "corrected";
  readonly slots: Slots;
}

/** What a content says, taken apart as far as the words allow. Every list is sorted and without repeats. */
export interface Slots {
  /** Event or property class from the lexicon: `capture`, `kill`, `deploy`, `issue`, `age`, `birthDate`, …; null where none is recognised. */
  readonly what: string | null;
  readonly who: readonly EntityId[];
  readonly when: readonly Interval[];
  readonly where: readonly EntityId[];
  readonly howMany: readonly Amount[];
  /** How long something takes or took: durations of ISO 8601. Absent where no length is told. */
  readonly howLong?: readonly Length[];
  /** Properties stated of a subject: an age, a birth year, a nationality, a name on a document. */
  readonly facts: readonly SlotFact[];
  /** The content itself is negated: "no soldiers were sent". */
  readonly negated: boolean;
  /** Folded stems of the remaining content words, for wording. */
  readonly stems: readonly string[];
}

/** A half-open interval of days since 1970-01-01 (proleptic Gregorian); null is an open end. */
export interface Interval {
  readonly from: number | null;
  readonly to: number | null;
  readonly relation: "on" | "since" | "until" | "before" | "after" | "about" | "between";
  /** The EDTF text that it came from. */
  readonly edtf: string;
  readonly span: Span;
}

export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly span: Span;
}

export interface Length {
  readonly value: string;
  readonly span: Span;
}

export interface SlotFact {
  readonly subject: EntityId | null;
  readonly subjectType: EntityType | null;
  readonly property: FactProperty;
  readonly value: string;
  readonly span: Span;
}
