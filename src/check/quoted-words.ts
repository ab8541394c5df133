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
  // "I went and we stayed": another subject begins another clause, with or without a comma.
  for (const [i, word] of words.entries()) if (AND.test(word) && SUBJECT.test(words[i + 1] ?? "")) breaks.add(i);
  return { words, breaks, seams };
}

const AND = /^(?:and|but|or|so)$/;
const SUBJECT = /^(?:i|we|you|he|she|it|they|there)$/;

/** What two versions of a quotation have in each other's place. */
export interface Change {
  readonly only: readonly string[];
  readonly instead: readonly string[];
}

/** A word that two versions have in common: its place in the one and in the other. */
export type Pair = readonly [place: number, other: number];

/**
 * Where two versions have other words between those that both have, `common` in order. Whoever quotes may begin late, end early, break off for "he said", leave out what
 * "…" stands for and put in a word in brackets: none of that changes what was said, unless a "not" or a number of the same clause went with it.
 */
export function changesBetween(a: QuotedWords, b: QuotedWords, common: readonly Pair[]): readonly Change[] {
  const [all, core] = [common, coreOf(a, b, common)].map((pairs) => changesAlong(a, b, pairs));
  return all === undefined || core === undefined || sizeOf(core) < sizeOf(all) ? (core ?? []) : all;
}

const sizeOf = (changes: readonly Change[]): number => changes.reduce((sum, { only, instead }) => sum + only.length + instead.length, 0);

type Range = readonly [from: number, to: number];

function changesAlong(a: QuotedWords, b: QuotedWords, common: readonly Pair[]): readonly Change[] {
  const [ones, others] = [
    gapsBetween(
      common.map(([i]) => i),
      a.words.length,
    ),
    gapsBetween(
      common.map(([, j]) => j),
      b.words.length,
    ),
  ];
  const [kept, otherKept] = [ones, others].map((gaps): Range => [gaps[0]?.[1] ?? 0, gaps.at(-1)?.[0] ?? 0]);
  if (kept === undefined || otherKept === undefined) return [];
  return ones.flatMap((one, i): readonly Change[] => {
    const other = others[i] ?? [0, 0];
    const change = { only: a.words.slice(...one), instead: b.words.slice(...other) };
    const [bare, otherBare] = [isBare(change.only, i), isBare(change.instead, i)];
    const harmless = bare
      ? isCut(b, other, otherKept, a, one[0])
      : otherBare
        ? isCut(a, one, kept, b, other[0])
        : isElsewhere(a, one) && isElsewhere(b, other);
    return harmless ? [] : [change];
  });
}

/** True for nothing; and before all that both have, "so this is a try", for words that only lead to it. */
const isBare = (words: readonly string[], gap: number): boolean => words.length === 0 || (gap === 0 && LEAD.test(words.join(" ")));

const LEAD = /^(?:(?:and|but|so|well|now|look|okay|yes)\s?)*(?:i\s(?:think|mean|guess))?$/;

/** What stands before, between and behind the places of words in common, in a version of so many words. */
function gapsBetween(places: readonly number[], words: number): readonly Range[] {
  return [...places, words].map((place, i): Range => [i === 0 ? 0 : (places[i - 1] ?? 0) + 1, place]);
}

/** So many words in a row are no accident. */
const RUN = 3;

/**
 * `common` without the stray words before the first run that both have, and behind the last, since "I" and "we" stand in any two sentences; and with those that
 * then adjoin it in the same clause of both.
 */
function coreOf(a: QuotedWords, b: QuotedWords, common: readonly Pair[]): readonly Pair[] {
  const divided = (i: number, j: number): boolean => a.breaks.has(i) && b.breaks.has(j);
  const follows = (i: number): boolean => {
    const [before, own] = [common[i - 1], common[i]];
    return before !== undefined && own !== undefined && own[0] === before[0] + 1 && own[1] === before[1] + 1 && !divided(...own);
  };
  const lengths = common.map(() => 1);
  for (let i = 1; i < common.length; i++) if (follows(i)) lengths[i] = (lengths[i - 1] ?? 0) + 1;
  const end = lengths.indexOf(RUN);
  if (end < 0) return common;
  const core = common.slice(end - RUN + 1, lengths.findLastIndex((length) => length >= RUN) + 1);
  const same = (i: number, j: number): boolean => i >= 0 && j >= 0 && i < a.words.length && a.words[i] === b.words[j];
  for (let [i, j] = core[0] ?? [0, 0]; same(i - 1, j - 1) && !divided(i, j); ) core.unshift([--i, --j]);
  for (let [i, j] = core.at(-1) ?? [0, 0]; same(i + 1, j + 1) && !divided(i + 1, j + 1); ) core.push([++i, ++j]);
  return core;
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
