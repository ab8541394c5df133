import type { Unit } from "./region.ts";

/** Where the clause of a verb of saying stands, as far as it bounds what the verb can govern. */
export interface Setting {
  /** The end of the region without its last mark. */
  readonly end: number;
  /** The verb stands in a clause that a subordinator began: the main clause comes after it. */
  readonly subordinate: boolean;
  /** The subject is a relative pronoun: the verb of the clause around it comes after it. */
  readonly relative: boolean;
  /** The clause around a relative one has no verb yet: what is said leaves it one. */
  readonly awaited: boolean;
  /** The object was moved before the subject: "which he said were old". */
  readonly extracted: boolean;
  /** "what he said": the clause is itself the thing said. */
  readonly free: boolean;
  /** Such a clause is governed by a verb or preposition: "of what it said was an interview". */
  readonly governed: boolean;
  /** The verb is negated: "would not say if". */
  readonly negated: boolean;
  /** The verb has -ing: a further participle may follow it. */
  readonly ing: boolean;
  /** The reporting clause parts a subject from its verb: "The gate, he said, | was shut and blocked". */
  readonly split: boolean;
}

/** The setting of a clause that stands by itself. */
export function plainSetting(end: number): Setting {
  return {
    end,
    subordinate: false,
    relative: false,
    awaited: false,
    extracted: false,
    free: false,
    governed: false,
    negated: false,
    ing: false,
    split: false,
  };
}

/** What is said, as far as it is known: it begins at `from`, behind the verb at `head`; a phrase has no finite verb of its own. */
export interface Said {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly head: number;
  readonly phrase: boolean;
  readonly setting: Setting;
}
