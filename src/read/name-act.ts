import type { NameWord } from "./name-word.ts";

/** Acts and the parts of them, which are told apart by numbers. */
const ACTS: ReadonlySet<string> = new Set(
  "resolution resolutions article articles section sections paragraph paragraphs order orders decree decrees law laws act acts regulation regulations directive directives decision decisions protocol protocols annex annexes appendix chapter chapters rule rules clause clauses amendment amendments proclamation statute ordinance bill motion unscr".split(
    " ",
  ),
);
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;
const NUMBER = /^\d[\d./-]{0,30}\p{Lu}{0,4}$/u;

/**
 * The end of the number of an act whose noun stands before `from`: "Resolution *9999 (2031)*", "Regulation *(EU) No 7/2031*", "Articles
 * *3, 4 and 5*"; `from` itself where no number follows.
 */
export function actNumberEnd(words: readonly NameWord[], from: number, end: number): number {
  const noun = words[from - 1];
  if (noun === undefined || !ACTS.has(noun.lower)) return from;
  let k = from;
  if (words[k]?.text === "(" && /^\p{Lu}{2,5}$/u.test(words[k + 1]?.text ?? "") && words[k + 2]?.text === ")") k += 3;
  if (/^(?:no|nos|nr|№|number|numbers)\.?$/.test(words[k]?.lower ?? "")) k += words[k + 1]?.text === "." ? 2 : 1;
  let last = oneNumberEnd(words, k, end, noun.capital);
  if (last === k) return from;
  while (noun.lower.endsWith("s")) {
    const joint = /^(?:,|and|or|to|–|-)$/.test(words[last]?.lower ?? "") ? last + 1 : last;
    const next = joint === last ? last : oneNumberEnd(words, joint, end, noun.capital);
    if (next === joint) break;
    last = next;
  }
  return last;
}

/** One number with what is written against it: "2031/255/CFSP", "9999 (2031)", "II". */
function oneNumberEnd(words: readonly NameWord[], from: number, end: number, roman: boolean): number {
  const word = from < end ? words[from] : undefined;
  if (word === undefined || !(NUMBER.test(word.text) || (roman && ROMAN.test(word.text) && word.text !== "I"))) return from;
  let k = from + 1;
  while (k + 1 < end && words[k]?.text === "/" && words[k]?.start === words[k - 1]?.end && words[k + 1]?.start === words[k]?.end) k += 2;
  const bracket = words[k]?.text === "(" && /^(?:\d{1,4}|\p{Ll})$/u.test(words[k + 1]?.text ?? "") && words[k + 2]?.text === ")";
  return bracket && k + 3 <= end ? k + 3 : k;
}
