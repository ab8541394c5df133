import type { Span } from "../record/span.ts";
import { sourceInNominative } from "./slavic/source-nominative.ts";

/** "a video on Monday *that*", "the mayor, *who*": the pronoun by which a clause hangs on whoever speaks. */
const RELATIVE = /,?\s(?:that|which|who)$/;

/** The words of a source that has no name, as people are shown them: without the pronoun that a clause of saying hangs on, and in Ukrainian and Russian in the nominative. */
export function shownSource(text: string, span: Span, language: string | null): string {
  return sourceInNominative(text, span, language).replace(RELATIVE, "");
}
