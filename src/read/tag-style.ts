import { SHAPE } from "./tag-form.ts";

/** How a sentence uses capitals: as running text does, in every longer word as headings do, or throughout. */
export const STYLE = { running: 0, titled: 1, capitals: 2 } as const;

/** Judges a sentence by its words; fewer than three that could tell are running text. */
export function styleOf(sentence: readonly { readonly shape: number; readonly length: number }[]): number {
  let words = 0;
  let capitals = 0;
  let longer = 0;
  let titled = 0;
  for (const { shape, length } of sentence) {
    const cased = shape === SHAPE.lower || shape === SHAPE.hyphened;
    const capital = shape === SHAPE.capital || shape === SHAPE.capitals || shape === SHAPE.capitalHyphened;
    if ((!cased && !capital) || length < 2) continue;
    words++;
    if (shape === SHAPE.capitals) capitals++;
    if (length < 4) continue;
    longer++;
    if (capital) titled++;
  }
  if (words >= 3 && capitals >= words * 0.8) return STYLE.capitals;
  return longer >= 3 && titled >= longer * 0.85 ? STYLE.titled : STYLE.running;
}

/** Whether the capitals of a word may be its sentence's rather than its own. */
export function isStyled(shape: number, style: number): boolean {
  if (style === STYLE.running) return false;
  if (shape === SHAPE.capitals) return style === STYLE.capitals;
  return shape === SHAPE.capital || shape === SHAPE.capitalHyphened;
}

const OPENING = new Set(['"', "“", "‘", "«", ":", "(", "[", "*", "•", "–", "—", "-", "``"]);

/** Where in its sentence a word stands, as far as that explains a capital: 0 within, 1 first, 2 behind a mark that opens. */
export function positionOf(first: boolean, before: string): number {
  if (first) return 1;
  return before.length <= 2 && OPENING.has(before) ? 2 : 0;
}
