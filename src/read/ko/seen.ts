import type { Span } from "../../record/span.ts";
import { normalise } from "../normalise.ts";
import { composed } from "./compose.ts";
import { type KoreanDocument, takeApartKorean } from "./take-apart.ts";

/** A text as the Korean rules see it, and the way back to the text as it was given. */
export interface Seen {
  readonly document: KoreanDocument;
  readonly original: (span: Span) => Span;
}

/** Composes the Hangul of a text, folds what looks alike, and takes it apart. */
export function seenAsKorean(text: string): Seen {
  const whole = composed(text);
  const plain = normalise(whole.text);
  return { document: takeApartKorean(plain.text), original: (span) => whole.original(plain.original(span)) };
}
