import type { EntityType } from "../record/reading.ts";
import type { Span } from "../record/span.ts";

/** A reason to hold a name for a thing of a type. Weights only order types; they are no probabilities. */
export interface Vote {
  readonly type: EntityType;
  readonly weight: number;
  readonly rule: string;
}

/** A stretch of words that names something, before it is known which names are one thing. */
export interface NameChunk {
  /** Tokens `[first, last)` of the document. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly name: string;
  readonly sentence: number;
  readonly votes: readonly Vote[];
  /** The title that stands directly before it ("spokesman", "Maj. Gen."), or null. */
  readonly title: Span | null;
  /** The words of that title, or null. */
  readonly titleWords: string | null;
  /** The full name under which a list knows it, or null. */
  readonly known: string | null;
  /** A word at the start of a sentence, which counts only where the document bears it out. */
  readonly doubtful: boolean;
  /** `title`: a title alone, "the President"; `noun`: a common noun; `generic`: "the Ministry"; `description`: "the rifleman"; `apposition`: a description beside the name. */
  readonly kind: "name" | "title" | "noun" | "generic" | "description" | "apposition";
  /** It does what only one who acts does: it says, denies, accuses. */
  readonly speaks: boolean;
}
