import type { ReadEntity, ReadRendering } from "../record/reading.ts";
import { contains, type Span } from "../record/span.ts";
import { late } from "./late.ts";
import { matchesOf } from "./matches.ts";

/** How a language says that words were interpreted, translated or written down. */
interface Way {
  readonly as: ReadRendering["as"];
  readonly pattern: RegExp;
  /** On which side of the words whoever supplied it stands; null where they tell only that somebody did it. */
  readonly supplier: "behind" | "before" | null;
  readonly rule: string;
}

/** The more telling first: words that another way has taken already are not taken again. */
const latin = late((): readonly Way[] => [
  {
    as: "translation",
    pattern:
      /\b(?:translations?|translated text) (?:(?:that was|which was) )?(?:supplied|provided|released|published|made|prepared|distributed) by\b/giu,
    supplier: "behind",
    rule: "translation-by",
  },
  {
    as: "transcript",
    pattern: /\btranscripts? (?:(?:that was|which was) )?(?:supplied|provided|released|published|made|prepared|distributed) by\b/giu,
    supplier: "behind",
    rule: "transcript-by",
  },
  {
    as: "interpretation",
    pattern:
      /\b(?:interpreters?|translators?)(?:,)? (?:(?:who|that) (?:was|were) )?(?:supplied|provided|sent|assigned|brought in|in cooperation with|working for|employed)(?: by| with)?\b/giu,
    supplier: "behind",
    rule: "interpreter-by",
  },
  {
    as: "interpretation",
    pattern:
      /\b(?:through|via|with the help of|using|according to) (?:an? |the |his |her |their )?(?:[\p{L}-]{1,20} ){0,3}(?:interpreters?|translators?)\b/giu,
    supplier: null,
    rule: "through-interpreter",
  },
]);

const cyrillic = late((): readonly Way[] => [
  {
    as: "translation",
    pattern:
      /(?<!\p{L})(?:переклад\p{L}*|перевод(?!чи)\p{L}*),?\s(?:(?:який|що|который)\s)?(?:над(?:ав|ала|али|ан\p{L}+)|предостав\p{L}+|зроб\p{L}+|сдел\p{L}+)(?!\p{L})/giu,
    supplier: "behind",
    rule: "translation-by",
  },
  {
    as: "translation",
    pattern: /(?<!\p{L})(?:[ув] перекладі|в переводе)(?= \p{Lu})/gu,
    supplier: "behind",
    rule: "translation-of-body",
  },
  {
    as: "transcript",
    pattern:
      /(?<!\p{L})(?:стенограм\p{L}*|расшифровк\p{L}*|розшифровк\p{L}*),?\s(?:(?:яку|которую)\s)?(?:опубліков\p{L}+|опубликов\p{L}+|оприлюдн\p{L}+|над\p{L}+|предостав\p{L}+)(?!\p{L})/giu,
    supplier: "behind",
    rule: "transcript-by",
  },
  {
    as: "interpretation",
    pattern:
      /(?<!\p{L})(?:перекладач|переводчик)\p{L}*(?:,\s(?:яко\p{L}+|котор\p{L}+))?,?\s(?:над(?:ав|ала|али|ан\p{L}+)|предостав\p{L}+|за допомогою|при содействии|у співпраці з|в сотрудничестве с|від|от)(?!\p{L})/giu,
    supplier: "behind",
    rule: "interpreter-by",
  },
  {
    as: "interpretation",
    pattern:
      /(?<!\p{L})(?:через|за допомогою|с помощью|при помощи|за словами|по словам)\s(?:\p{L}{1,20}\s){0,2}(?:перекладач|переводчик)\p{L}*/giu,
    supplier: null,
    rule: "through-interpreter",
  },
]);

const hangul = late((): readonly Way[] => [
  { as: "translation", pattern: /(?:제공|배포|공개)한\s(?:[가-힣]{1,6}\s)?번역(?:문|본)?/gu, supplier: "before", rule: "translation-by" },
  { as: "transcript", pattern: /(?:제공|배포|공개)한\s(?:[가-힣]{1,6}\s)?녹취록/gu, supplier: "before", rule: "transcript-by" },
  {
    as: "interpretation",
    pattern: /(?:(?:제공|지원|파견|투입)한\s(?:[가-힣]{1,6}\s)?(?:통역사|통역관|통역)|(?:통역을\s?지원|통역으로\s?참여))/gu,
    supplier: "before",
    rule: "interpreter-by",
  },
  {
    as: "interpretation",
    pattern:
      /(?:통역사?|통역관|통역원|번역가)(?:을|를|의)?\s?(?:통해|거쳐|사이에\s두고|도움으로|도움을\s받아|말에\s따르면|에\s따르면)|통역[을은]\s(?:맡은|담당한)/gu,
    supplier: null,
    rule: "through-interpreter",
  },
]);

/** Before the ways of a script stand stems, one of which every match of them holds: most sentences are spared the patterns. */
const WAYS: readonly (readonly [RegExp, () => readonly Way[]])[] = [
  [/interpret|translat|transcript/iu, latin],
  [/переклад|перевод|стенограм|шифровк/iu, cyrillic],
  [/통역|번역|녹취/u, hangul],
];
const ANY = new RegExp(WAYS.map(([stem]) => stem.source).join("|"), "iu");

/** Languages by what they are called where somebody speaks them. */
const languages = late((): readonly (readonly [code: string, pattern: RegExp])[] => [
  ["ko", /\bKorean\b|(?<!\p{L})корейськ(?:ою|их|ого|у)|(?<!\p{L})корейск(?:ом|их|ого|ий)|한국어|조선어|조선말|우리말/u],
  ["ru", /\bRussian\b|(?<!\p{L})російськ(?:ою|их|ого|у)|(?<!\p{L})русск(?:ом|их|ого|ий)|러시아어/u],
  ["uk", /\bUkrainian\b|(?<!\p{L})українськ(?:ою|у)|(?<!\p{L})украинск(?:ом|ий)|우크라이나어/u],
  ["en", /\bEnglish\b|(?<!\p{L})англійськ(?:ою|у)|(?<!\p{L})английск(?:ом|ий)|영어/u],
]);
const spoken = late(
  () =>
    /\b(?:speaking|spoke|speaks|said|talking|talked|answered|answering)(?: in)? (?:Korean|Russian|Ukrainian|English)\b|\b(?:Korean|Russian|Ukrainian|English)(?:[- ]language)? (?:interpreters?|translators?|transcript)\b|(?<!\p{L})(?:корейськ|російськ|українськ|англійськ)\p{L}+(?: мовою| перекладач\p{L}+)|(?<!\p{L})(?:корейск|русск|украинск|английск)\p{L}+(?: языке| язык\p{L}*| переводчик\p{L}*)|(?<!\p{L})(?:корейською|російською|українською|англійською|по-корейски|по-русски|по-украински|по-английски)(?!\p{L})|(?:한국어|조선어|조선말|러시아어|우크라이나어|영어)(?=로|\s통역)/giu,
);

/** How far from the words whoever supplied it may stand. */
const NEAR = 40;
/** Longer sentences are lists and tables. */
const LONGEST = 1_500;

/**
 * Finds where a text says that what it gives came through an interpreter, a translation or a transcript, and who supplied it. A proposal; nothing follows
 * from it with certainty. `sentences` and `entities` are what was read of the text.
 */
export function renderingsIn(text: string, sentences: readonly Span[], entities: readonly ReadEntity[]): readonly ReadRendering[] {
  if (!ANY.test(text)) return [];
  return sentences.flatMap((sentence) => inSentence(text, sentence, entities));
}

function inSentence(text: string, sentence: Span, entities: readonly ReadEntity[]): readonly ReadRendering[] {
  const words = text.slice(...sentence);
  if (words.length > LONGEST) return [];
  const ways = WAYS.flatMap(([stem, own]) => (stem.test(words) ? own() : []));
  const found: ReadRendering[] = [];
  for (const { as, pattern, supplier, rule } of ways)
    for (const match of matchesOf(pattern, words)) {
      const span: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
      if (found.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) continue;
      const by = supplier === null ? null : supplierBeside(sentence, span, supplier, entities);
      found.push({ span, as, from: spokenIn(words), supplier: by, rule });
    }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** The body, person or state that is named nearest on that side. */
function supplierBeside(sentence: Span, span: Span, side: "behind" | "before", entities: readonly ReadEntity[]): ReadRendering["supplier"] {
  const near: Span =
    side === "behind" ? [span[1], Math.min(sentence[1], span[1] + NEAR)] : [Math.max(sentence[0], span[0] - NEAR), span[0]];
  const mentions = entities
    .filter(({ type }) => type === "organization" || type === "person" || type === "place" || type === "group")
    .flatMap(({ name, mentions: all }) => all.map((mention) => ({ name, span: mention })))
    .filter((mention) => contains(near, mention.span))
    .sort((a, b) => a.span[0] - b.span[0]);
  return (side === "behind" ? mentions[0] : mentions.at(-1)) ?? null;
}

function spokenIn(words: string): string | null {
  for (const match of matchesOf(spoken(), words)) for (const [code, pattern] of languages()) if (pattern.test(match[0])) return code;
  return null;
}
