import type { Span } from "../record/span.ts";
import type { Paragraph } from "./token.ts";

/** Datelines stand in the first paragraphs. */
const FIRST = 12;
const LONGEST = 110;
const PLACE = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]{2,30}(?: \\p{Lu}[\\p{Lu}\\p{M}'’.-]{1,30}){0,3}";
/** "OSTA, March 3 (Wire) —", "KYIV, Ukraine (AP) —", "NEW VELDEN —": a name in capitals, perhaps its country, a day, an agency, and a dash. */
const DATELINE = new RegExp(
  `^(?<place>${PLACE})(?:, ?\\p{Lu}[\\p{L}. ]{1,30})?(?:, ?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? ?\\d{4})?)?,? ?(?:\\([^()\\n]{1,40}\\))? ?(?:--|[–—]|- )`,
  "u",
);

/** Opens with no name in capitals, as nearly every paragraph does, and is spared the pattern. */
const PLAIN = /^[A-Z]?[a-z0-9 "(]/;

/** The place in the dateline that a paragraph opens with; null where it opens with none. */
function datelineOf(text: string, [start, end]: Span): Span | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  const place = PLAIN.test(opening) ? undefined : DATELINE.exec(opening)?.groups?.["place"];
  return place === undefined ? null : [start, start + place.length];
}

/** The places in the datelines of a text: in capitals, they would look like the short names of organisations. */
export function datelinesIn(text: string, paragraphs: readonly Paragraph[]): readonly Span[] {
  return paragraphs
    .slice(0, FIRST)
    .map(({ span }) => datelineOf(text, span))
    .filter((span) => span !== null);
}
