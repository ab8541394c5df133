import type { Reading, ReadUtterance } from "../record/reading.ts";
import type { Explanation } from "./explanation.ts";
import type { PlaceIndex } from "./place-index.ts";

/** A language whose speech is read. */
export type SpokenLanguage = "en" | "ko" | "uk" | "ru";

/** What a reader of one language is given. All offsets are into `text`, of which paragraphs in other languages are blanked out. */
export interface Asked {
  readonly text: string;
  readonly publisher: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  /** The list of places, or null where nobody asked which places are meant. */
  readonly placeList: (() => PlaceIndex) | null;
}

/** What is found in the paragraphs of one language, in order of place; ids count from one in each (`t1`, `e1`, `u1`). */
export type Found = Pick<Reading, "sentences" | "times" | "quantities" | "entities" | "utterances" | "credits" | "remarks">;

/** Reads one language. A pure function of its input. */
export interface LanguageReader {
  readonly language: SpokenLanguage;
  read(asked: Asked): Found;
  /** Says how this reader came to an utterance that it found in the text; null where it did not find it there. */
  explain(text: string, utterance: ReadUtterance): Explanation | null;
}
