import type { EntityId } from "../record/id.ts";
import type { Sentence } from "../record/sentence.ts";
import type { Constraint } from "./constraint.ts";
import type { Stated } from "./statement.ts";

/** A value that somebody states, and what follows from it for moments in time. Values that several state are one assertion. */
export interface Assertion {
  /** Made from what is stated, so that the order of arrival makes no difference. */
  readonly key: string;
  readonly topic: "birth" | "age" | "service" | "issue" | "when" | "length";
  /** Whom or what it is about; null for a kind of event. */
  readonly subject: EntityId | null;
  readonly value: string;
  readonly stated: Stated;
  readonly constraints: readonly Constraint[];
  /** What would follow under another convention, the most usual first. */
  readonly looser: readonly Looser[];
}

export interface Looser {
  readonly assumption: Sentence;
  readonly constraints: readonly Constraint[];
}
