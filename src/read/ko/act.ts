import type { CueClass, Mode, Stance } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";

/** An act of saying as the rules find it. */
export interface Act {
  readonly cue: readonly Span[];
  readonly cueClass: CueClass;
  readonly lemma: string;
  readonly source: Span | null;
  readonly content: readonly Span[];
  readonly mode: Mode;
  /** What the rule itself tells of the stance; null where the words of the content decide. */
  readonly stance: Stance | null;
  readonly rule: string;
  /** How the source was found. */
  readonly how: "topic" | "behind" | "owner" | "cited" | "carried" | "beside" | "asker" | "giver" | "nobody";
}
