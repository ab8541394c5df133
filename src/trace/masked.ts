import type { Span } from "../record/span.ts";

/** A quotation of up to 800 characters between the marks of most languages. */
const QUOTATION = /[“„«"「][^“”„«»"「」]{1,800}[”“»"」]/gu;
/** Furniture and captions are short; a paragraph beyond this length is prose, whatever words it holds. */
const LONGEST = 700;
const AGENCIES = "ap|afp|epa|reuters|tass|yonhap|sputnik|getty|ukrinform";
/**
 * What a page says about itself, its pictures and its readers in every article, and what agencies write under pictures. Paragraphs that
 * hold one of these phrases say nothing about where the rest of a report comes from.
 */
const PHRASES = [
  "all rights reserved|may not be published|terms of (?:use|service)|privacy policy|conversation guidelines|cookies|newsletter",
  "sign up\\b|subscri(?:be|ption)|click here|e-?mail address|notifications|share this|advertisement|contributed to this report",
  `\\b(?:${AGENCIES})\\b[- ]?(?:/|photo|images)|(?:/ ?|\\bvia )(?:${AGENCIES})\\b|file photo|\\bfile ?[-–—]|\\(photo by|photo:`,
  "все права защищены|подпис(?:аться|ывайтесь)|рассылк|фото:|усі права захищено|підпис(?:атися|уйтесь)|розсилк",
  "무단 ?전재|재배포 ?금지|구독|無断転載|版权所有|版權所有",
].join("|");
const FURNITURE = new RegExp(PHRASES, "iu");
/** In small letters and without regard to case it is four times as fast; but for these, every letter that is the same without case is so in small letters. */
const IN_SMALL_LETTERS = new RegExp(PHRASES, "u");
const OTHERWISE_SMALL = /[\u017f\u212a\u1c80-\u1c88]/u;

/** The quotations of a text: two who quote the same statement did not copy each other. */
export function quotationsIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(QUOTATION), (found): Span => [found.index, found.index + found[0].length]);
}

/** The paragraphs of a text that are captions, notices and other furniture of a page. */
export function furnitureIn(text: string): readonly Span[] {
  const found: Span[] = [];
  // What stands in a paragraph stands in the text: most texts hold none of it, and are looked through once.
  if (!OTHERWISE_SMALL.test(text) && !IN_SMALL_LETTERS.test(text.toLowerCase())) return found;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    if (to - from <= LONGEST && FURNITURE.test(text.slice(from, to))) found.push([from, to]);
    from = to + 1;
  }
  return found;
}

const PICTURE = /\bphoto\b|\bvia\b|\bgetty\b|\bimages?\b|\bpool\b/i;
const ONLY_AGENCIES = new RegExp(`^(?:${AGENCIES})(?: ?/ ?(?:${AGENCIES}))*$`, "i");

/** True for the name of a photographer with his agency, as it stands under pictures: "Some One/AP", "Some One via Getty Images". */
export function isPictureCredit(name: string): boolean {
  return PICTURE.test(name) || (name.includes("/") && !ONLY_AGENCIES.test(name));
}
