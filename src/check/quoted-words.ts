import { withoutContrast } from "../record/contrast.ts";

/** The words of a quotation as they are compared, and where something stands between them. */
export interface QuotedWords {
  readonly words: readonly string[];
  /** Before which words a clause or a sentence begins. */
  readonly breaks: ReadonlySet<number>;
  /** Before which words something was left out ("…", "he said") or put in by whoever quotes ("[the mill]"). */
  readonly seams: ReadonlySet<number>;
}

const PIECE = /\[[^[\]]{0,80}\]|\([^()]{0,80}\)|…|\.{3,9}|[.,;:!?—–“”"]|[\p{L}\p{N}]+(?:'\p{L}{1,6})?/gu;
const SEAM = /^(?:[[(…]|\.{3})/;
const WORD = /^[\p{L}\p{N}]/u;

/** Contractions in full, since the one paper writes "we'll" for the "we will" of the other; "St" is Saint. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/^won't$/, "will not"],
  [/^(?:can't|cannot)$/, "can not"],
  [/n't$/, " not"],
  [/'ll$/, " will"],
  [/'re$/, " are"],
  [/'ve$/, " have"],
  [/'m$/, " am"],
  [/^(it|that|he|she|there|here|what|who)'s$/, "$1 is"],
  [/^st$/, "saint"],
];

/** Takes the words of a quotation apart; its pieces are joined by "…". */
export function quotedWords(text: string): QuotedWords {
  const words: string[] = [];
  const [breaks, seams] = [new Set<number>([0]), new Set<number>()];
  for (const [piece] of withoutContrast(text).toLowerCase().replaceAll("’", "'").matchAll(PIECE)) {
    if (SEAM.test(piece)) seams.add(words.length);
    if (!WORD.test(piece)) {
      breaks.add(words.length);
      continue;
    }
    words.push(...IN_FULL.reduce((word, [contracted, full]) => word.replace(contracted, full), piece).split(" "));
  }
  breaks.add(words.length);
  return { words, breaks, seams };
}

/** What two versions of a quotation have in each other's place. */
export interface Change {
  readonly only: readonly string[];
  readonly instead: readonly string[];
}

/**
 * Where two versions have other words between those that both have, `common` in order. Whoever quotes may begin late, end early, break off for "he said", leave out what
 * "…" stands for and put in a word in brackets: none of that changes what was said, unless a "not" or a number of the same clause went with it.
 */
export function changesBetween(a: QuotedWords, b: QuotedWords, common: readonly string[]): readonly Change[] {
  const [ones, others] = [gapsIn(a.words, common), gapsIn(b.words, common)];
  const [kept, otherKept] = [ones, others].map((gaps): Range => [gaps[0]?.[1] ?? 0, gaps.at(-1)?.[0] ?? 0]);
  if (kept === undefined || otherKept === undefined) return [];
  return ones.flatMap((one, i): readonly Change[] => {
    const other = others[i] ?? [0, 0];
    const change = { only: a.words.slice(...one), instead: b.words.slice(...other) };
    const harmless =
      change.only.length === 0
        ? isCut(b, other, otherKept, a, one[0])
        : change.instead.length === 0
          ? isCut(a, one, kept, b, other[0])
          : isElsewhere(a, one) && isElsewhere(b, other);
    return harmless ? [] : [change];
  });
}

type Range = readonly [from: number, to: number];

/** What stands before, between and behind the words of `common`, which stand in `words` in this order. */
function gapsIn(words: readonly string[], common: readonly string[]): readonly Range[] {
  const gaps: Range[] = [];
  let at = 0;
  for (const word of common) {
    const found = words.indexOf(word, at);
    gaps.push([at, found]);
    at = found + 1;
  }
  return [...gaps, [at, words.length]];
}

/** True where the shorter version only leaves out what the longer has in a gap: at the beginning or end of what is `kept`, or at a seam. */
function isCut(longer: QuotedWords, [from, to]: Range, kept: Range, shorter: QuotedWords, at: number): boolean {
  const { words } = longer;
  // "I know. I know the mill": which of two equal words is left out is all one, so that the gap may be moved along them.
  let back = 0;
  while (back < from && words[from - back - 1] === words[to - back - 1]) back++;
  let ahead = 0;
  while (to + ahead < words.length && words[from + ahead] === words[to + ahead]) ahead++;
  for (let by = -back; by <= ahead; by++) {
    const [first, last, seam] = [from + by, to + by, at + by];
    const [begins, ends] = [first <= kept[0], last >= kept[1]];
    if (!begins && !ends && !shorter.seams.has(seam)) continue;
    if (!turns(longer, [first, last], begins, ends)) return true;
  }
  return false;
}

/** True where what is left out has a "not" or a number in a clause of which the rest is kept. */
function turns({ words, breaks }: QuotedWords, [from, to]: Range, begins: boolean, ends: boolean): boolean {
  const clauses = words.slice(from, to).map((word, i) => ({ word, at: from + i }));
  const firstBreak = clauses.find(({ at }) => breaks.has(at))?.at ?? to;
  const lastBreak = breaks.has(to) ? to : (clauses.findLast(({ at }) => breaks.has(at))?.at ?? from);
  return clauses.some(({ word, at }) => isTurning(word) && ((!begins && at < firstBreak) || (!ends && at >= lastBreak)));
}

/** True for other sentences before the first words in common, or behind the last. */
const isElsewhere = ({ words, breaks }: QuotedWords, [from, to]: Range): boolean =>
  (from === 0 && breaks.has(to)) || (to === words.length && breaks.has(from));

/** Words that turn a sentence round where one version has them and the other does not; and figures. */
export const isTurning = (word: string): boolean => /^(?:not|no|never|none|nobody|nothing|without)$/.test(word) || /\d/.test(word);
