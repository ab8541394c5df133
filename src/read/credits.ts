import type { ReadCredit } from "../record/reading.ts";
import { bySpan, overlaps, type Span } from "../record/span.ts";
import { mayMatch } from "./stems.ts";
import type { Document } from "./token.ts";

/** A credit stands in the first lines, in the last, or in a paragraph of its own; longer paragraphs are only looked at from their ends. */
const LINE = 240;
const LONGEST_NAME = 90;

/** Agencies by the slugs that stand for them. */
const AGENCIES: ReadonlySet<string> = new Set(
  "AP AFP Reuters TASS Itar-Tass RIA Xinhua Yonhap UPI dpa DPA EFE ANSA PA Ukrinform Interfax KCNA Kyodo Bloomberg UNIAN Anadolu AA PTI IANS BNS Wire".split(
    " ",
  ),
);
const AGENCY_WORD = /\b(?:Agency|Agencies|Press|News|Wire|Service|Newswire)\b/;
const DASH = "(?:--|[-–—_])";
const NAME = "\\p{Lu}[^\\n()\\[\\];:|]{1,88}?";

/** A way to say whose a text is. Where words stand behind its pattern, every match holds one of them: most lines hold none, and are spared it. */
type Row = readonly [kind: ReadCredit["kind"], rule: string, pattern: RegExp, holds?: readonly string[]];

/** The name stands in the group `name`. Each pattern is anchored or begins with fixed words, so that none runs longer than its line. */
const AT_START: readonly Row[] = [
  // "SEOUL, Jan. 12 (Wire) —", "KYIV, Ukraine (AP) —"
  [
    "dateline",
    "dateline-agency",
    new RegExp(
      `^\\s{0,8}[\\p{Lu}][\\p{Lu}\\p{Ll}.,'’\\- \\d/]{1,70}\\((?<name>[\\p{Lu}\\p{Ll}][\\p{L}.&\\- ]{1,40})\\)\\s{0,3}${DASH}`,
      "u",
    ),
    ["("],
  ],
  // "(AP) —"
  ["dateline", "dateline-slug", new RegExp(`^\\s{0,8}\\((?<name>[\\p{Lu}][\\p{L}.&\\- ]{1,40})\\)\\s{0,3}${DASH}`, "u"), ["("]],
  // "SEOUL, Jan. 12, Yonhap —"
  [
    "dateline",
    "dateline-comma",
    new RegExp(`^\\s{0,8}\\p{Lu}{3}[\\p{Lu} ]{0,30},[\\p{L}. \\d,]{0,30}?[,/ ](?<name>${[...AGENCIES].join("|")})\\s{0,3}${DASH}`, "u"),
    [","],
  ],
  // "МОСКВА, 12 янв — РИА Новости.", "КИЇВ, 12 січня /Укрінформ/."
  [
    "dateline",
    "dateline-cyrillic",
    /^\s{0,8}[А-ЯІЇЄҐЁ][А-ЯІЇЄҐЁ -]{2,40}, \d{1,2} [\p{Script=Cyrillic}]{3,9}\.?(?: \d{4}(?: р\.| г\.)?)?\s{0,2}(?:[—–-]\s{0,2}|\/)(?<name>\p{Lu}[\p{L}. -]{1,40}?)(?=[./]\s)/u,
    [", "],
  ],
];

const IN_LINE: readonly Row[] = [
  [
    "byline",
    "byline",
    new RegExp(
      `^\\s{0,8}(?:By|BY|by|Written by|Story by|Words by)\\s{1,3}(?<name>${NAME})(?=\\s{0,3}(?:$|\\||[,–—(/]| for | in | at ))`,
      "u",
    ),
    ["By", "BY", "by"],
  ],
  ["byline", "byline-uk", /^\s{0,8}(?:Автор|Автори|Авторы|Текст)\s{0,2}:\s{0,3}(?<name>[^\n|]{2,88})$/u, ["Автор", "Текст"]],
  ["byline", "byline-ko", /^\s{0,8}(?<name>[가-힣]{2,4})\s{0,2}(?:기자|특파원)(?:\s|$|=)/u, ["기자", "특파원"]],
  [
    "reporting",
    "reporting-by",
    /(?:^|[\s(])(?:Additional reporting|Reporting|Writing|Compiled)(?: and writing)? by\s{1,3}(?<name>\p{Lu}[^\n;()]{1,160}?)(?=[;)\n]|\.?\s{0,3}$|\. )/u,
    ["ing by", "ompiled by"],
  ],
  ["reporting", "editing-by", /(?:^|[\s(;])[Ee]diting by\s{1,3}(?<name>\p{Lu}[^\n;()]{1,160}?)(?=[;)\n]|\.?\s{0,3}$|\. )/u, ["diting by"]],
  [
    "republished",
    "first-published",
    /(?:was |were )?(?:first|originally) (?:published|appeared|posted|broadcast|printed|aired)(?: by| in| on| at)\s{1,3}(?<name>[^\n;()]{2,90}?)(?=[,;)\n]| on \p{Lu}| and |\.\s|\.?\s{0,3}$)/u,
    ["first ", "originally "],
  ],
  [
    "republished",
    "republished",
    /(?:[Rr]epublished|[Rr]eprinted|[Rr]eproduced)(?: here)?(?: with (?:the )?permission)?(?: from| of| by)\s{1,3}(?<name>[^\n;()]{2,90}?)(?=[,;)\n]| under | with |\.\s|\.?\s{0,3}$)/u,
    ["epublished", "eprinted", "eproduced"],
  ],
  [
    "republished",
    "source-line",
    /^\s{0,8}(?:Source|Via|Джерело|Источник|출처)\s{0,2}:\s{0,3}(?<name>[^\n|]{2,88})$/u,
    ["Source", "Via", "Джерело", "Источник", "출처"],
  ],
  [
    "republished",
    "forwarded-from",
    /^\s{0,8}(?:Forwarded from|(?:Переслано|Репост) (?:з|із|зі|від|из|от)(?: (?:телеграм-)?канал[ау])?)\s{0,2}:?\s{1,3}(?<name>[^\n|]{2,88}?):?$/u,
    ["Forwarded from", "Переслано", "Репост"],
  ],
  [
    "translated",
    "translated-from",
    /[Tt]ranslated(?: into English)?(?: from (?:the )?\p{Lu}\p{L}{2,20})?(?: (?:original )?(?:published )?by| from| for)\s{1,3}(?<name>\p{Lu}[^\n;()]{1,88}?)(?=[,;)\n]|\.\s|\.?\s{0,3}$)/u,
    ["ranslated"],
  ],
  [
    "translated",
    "translated-language",
    /[Tt]ranslated(?: into English)? from (?:the )?(?<name>\p{Lu}\p{L}{2,20})(?=[.,;)\n]|\s{0,3}$| original)/u,
    ["ranslated"],
  ],
  [
    "translated",
    "translation-by",
    /^\s{0,8}\(?(?:Translation|Переклад|Перевод)(?: by)?\s{0,2}:?\s{1,3}(?<name>\p{Lu}[^\n|;()]{1,88}?)\s{0,3}[).]?$/u,
    ["Translation", "Переклад", "Перевод"],
  ],
  [
    "agency",
    "photo-credit",
    new RegExp(
      `(?:^|[\\s(\\[])(?:Photo|Photos|Image|Picture|Video|Photograph|Screenshot|Фото|Відео|Видео|사진)(?: credit| courtesy of| by| via)?\\s{0,2}[:/=|]?\\s{1,3}(?<name>${NAME})(?=\\s{0,3}(?:$|[)\\]|]))`,
      "u",
    ),
    ["Photo", "Image", "Picture", "Video", "Screenshot", "Фото", "Відео", "Видео", "사진"],
  ],
];

const AT_END: readonly Row[] = [
  // "— Wire News Agency", "-- Reuters"
  [
    "agency",
    "end-slug",
    new RegExp(`(?:^|\\s)${DASH}\\s{0,3}(?<name>\\p{Lu}[\\p{L}.&' \\-]{1,60})\\.?\\s{0,3}$`, "u"),
    ["-", "–", "—", "_"],
  ],
  // "(AP)", "(Reuters/Telegram)"
  ["agency", "end-bracket", /\((?<name>[\p{Lu}][\p{L}.&/ -]{1,60})\)\.?\s{0,3}$/u, ["("]],
  // "AP / Telegram", "Somebody via Telegram"
  [
    "agency",
    "slash-credit",
    /^\s{0,8}(?<name>[\p{Lu}@][^\n./]{1,50}?)\s{0,2}\/\s{0,2}(?:Telegram|Facebook|X|Twitter|Getty Images|AFP|AP|Reuters|Instagram|YouTube|VK)\s{0,3}$/u,
    ["/"],
  ],
];

/**
 * Finds what says that a text is, in whole or in part, somebody else's: datelines with an agency, bylines, photo credits, "first
 * published in", "translated from", reporting and editing credits, agency names at the end. Sorted by place, none overlapping.
 */
export function readCredits(document: Pick<Document, "text" | "paragraphs">): readonly ReadCredit[] {
  const found: ReadCredit[] = [];
  document.paragraphs.forEach(({ span, kind }, i) => {
    for (const line of linesOf(document.text, span)) {
      const [from, to] = line;
      const head = document.text.slice(from, Math.min(to, from + LINE));
      const tail = to - from > LINE ? document.text.slice(to - LINE, to) : head;
      const short = to - from <= LINE;
      if (i < 12) take(found, AT_START, head, from);
      take(found, short || kind === "credit" ? IN_LINE : ANYWHERE, head, from);
      if (tail !== head) take(found, ANYWHERE, tail, to - LINE);
      takeEnd(found, tail, to - tail.length, {
        short,
        last: i >= document.paragraphs.length - 3,
        caption: kind === "caption" || kind === "credit",
      });
    }
  });
  return withoutOverlaps(found);
}

/** In running text only what cannot be anything else. */
const ANYWHERE = IN_LINE.filter(([, , pattern]) => !pattern.source.startsWith("^") && !pattern.source.includes("Photo"));

function linesOf(text: string, [start, end]: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  while (from < end) {
    const stop = text.indexOf("\n", from);
    const to = stop < 0 || stop > end ? end : stop;
    if (to > from) lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

function take(found: ReadCredit[], rows: readonly Row[], piece: string, offset: number): void {
  for (const [kind, rule, pattern, holds] of rows) {
    const match = mayMatch(holds ?? null, piece) ? pattern.exec(piece) : null;
    if (match === null) continue;
    const name = tidy(match.groups?.["name"] ?? "");
    if (name === "" || (kind === "byline" && !isPerson(name))) continue;
    const at = match.index + (match[0].length - match[0].trimStart().length);
    found.push({ span: [offset + at, offset + match.index + match[0].trimEnd().length], kind, name, rule });
  }
}

/** A name at the end of a paragraph is a credit where it is an agency's, or where the line is a caption. */
function takeEnd(found: ReadCredit[], piece: string, offset: number, where: { short: boolean; last: boolean; caption: boolean }): void {
  for (const [kind, rule, pattern, holds] of AT_END) {
    const match = mayMatch(holds ?? null, piece) ? pattern.exec(piece) : null;
    if (match === null) continue;
    const name = tidy(match.groups?.["name"] ?? "");
    const agency = name.split(/[/ ]/).some((word) => AGENCIES.has(word)) || AGENCY_WORD.test(name);
    const fits = rule === "slash-credit" ? where.short : agency && (where.last || where.caption || rule === "end-bracket");
    if (name === "" || !fits || name.split(" ").length > 7) continue;
    const at = match.index + (match[0].length - match[0].trimStart().length);
    found.push({ span: [offset + at, offset + match.index + match[0].trimEnd().length], kind, name, rule });
  }
}

function tidy(name: string): string {
  const plain = name.replace(/^(?:the|The) /, "").trim();
  const end = /(?<![\s.,|/])[\s.,|/]+$/.exec(plain.slice(-8));
  return (end === null ? plain : plain.slice(0, plain.length - end[0].length)).slice(0, LONGEST_NAME);
}

/** A byline names people: two to eight words, each with a capital or a small particle, no figure. */
function isPerson(name: string): boolean {
  if (/[가-힣]{2,4}/.test(name)) return true;
  const words = name.split(/\s+/);
  return (
    words.length <= 9 &&
    !/\d/.test(name) &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|та|и|і|de|van|von|der|den|al|el|bin|for|in)$/u.test(word))
  );
}

function withoutOverlaps(found: readonly ReadCredit[]): readonly ReadCredit[] {
  const kept: ReadCredit[] = [];
  for (const credit of [...found].sort((a, b) => bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : 1))) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.span, credit.span)) kept.push(credit);
  }
  return kept;
}
