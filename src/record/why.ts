import type { Evidence } from "./origin.ts";

/** `firsthand/why@1`: how the program comes to one thing of a case. Field names are public. */
export interface Why {
  readonly format: "firsthand/why@1";
  readonly id: string;
  readonly noun: "utterance" | "claim" | "origin" | "conflict" | "question" | "entity" | "report" | "item" | "decision";
  /** What was found, or decided, in the form in which the record holds it. */
  readonly found: object;
  /** In the order in which a reader needs them; those about one thing stand together. */
  readonly because: readonly Reason[];
}

/** One step of an explanation. */
export interface Reason {
  /** What it is about, in a few words: "how it was read", "how many origins". */
  readonly about: string;
  /** A plain sentence without identifiers. */
  readonly sentence: string;
  /** The words that show it, at their places. */
  readonly evidence: readonly (Evidence & { readonly words: string })[];
  /** Identifiers of what it speaks of. */
  readonly parts: readonly string[];
}
