import { primaryLanguage } from "../record/language.ts";
import type { Span } from "../record/span.ts";
import { languageOf, leaning } from "./language.ts";
import { paragraphsOf } from "./paragraph.ts";

/** What of a text is in one language: the text with all its other paragraphs blanked out, so that offsets stay. */
export interface LanguagePart {
  /** The primary subtag: `en`, `ko`, `uk`, `ru`, another one that was given, or `und`. */
  readonly language: string;
  readonly text: string;
  /** From the first to the last paragraph of this language; `[0, 0]` where the whole text is in it. */
  readonly span: Span;
}

/** A shorter paragraph keeps the language of the text unless its script is another. */
const ENOUGH_LETTERS = 40;
/** How far a paragraph must lean to another language than that of its text. */
const CLEAR = 3;
const OTHER_SCRIPTS = /[\p{Script=Cyrillic}\p{Script=Hangul}]/u;
/** All that {@link OTHER_SCRIPTS} finds, told at once: no letter of English and no common mark is among them. */
const MAY_BE_OTHER = /[\u0400-\u1fff\u2c00-\uffff]/;

/**
 * Cuts a text into its languages, paragraph by paragraph, the one in which it begins first. `language` is that of the text as a whole
 * (BCP 47); a paragraph that does not tell has it, and so have names in another script inside a paragraph.
 */
export function partsByLanguage(text: string, language: string): readonly LanguagePart[] {
  const main = primaryLanguage(language);
  const latin = main !== "ko" && main !== "uk" && main !== "ru";
  // Only scripts tell languages apart here: a text of Latin letters alone is in the language that was given or found.
  if (latin && !(MAY_BE_OTHER.test(text) && OTHER_SCRIPTS.test(text))) return [{ language: spoken(main), text, span: [0, 0] }];
  const byLanguage = new Map<string, Span[]>();
  for (const { span } of paragraphsOf(text)) {
    const own = languageOfParagraph(text.slice(...span), main);
    const spans = byLanguage.get(own);
    if (spans === undefined) byLanguage.set(own, [span]);
    else spans.push(span);
  }
  const [only] = byLanguage.keys();
  if (byLanguage.size <= 1) return [{ language: only ?? spoken(main), text, span: [0, 0] }];
  return Array.from(byLanguage, ([own, spans]): LanguagePart => {
    const [first, last] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
    return { language: own, text: alone(text, spans), span: [first, last] };
  });
}

/** A text of no known language is read as English, as most news is. */
function spoken(language: string): string {
  return language === "und" ? "en" : language;
}

function languageOfParagraph(paragraph: string, main: string): string {
  const own = languageOf(paragraph);
  if (own === "und") return spoken(main);
  const letters = paragraph.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS && scriptOf(own) === scriptOf(main)) return main;
  // Of a text in Ukrainian or Russian a paragraph is in the other language only where it says so clearly.
  return own !== main && scriptOf(own) === "Cyrillic" && scriptOf(main) === "Cyrillic" && Math.abs(leaning(paragraph)) < CLEAR ? main : own;
}

function scriptOf(language: string): string {
  if (language === "ko") return "Hangul";
  return language === "uk" || language === "ru" ? "Cyrillic" : "Latin";
}

function alone(text: string, spans: readonly Span[]): string {
  let kept = "";
  for (const [start, end] of spans) kept += blank(text.slice(kept.length, start)) + text.slice(start, end);
  return kept + blank(text.slice(kept.length));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
