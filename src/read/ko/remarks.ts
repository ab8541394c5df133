import type { ReadRemark } from "../../record/reading.ts";

/** More of one kind than this are said in one remark that covers them all. */
const MOST = 20;
const DECOMPOSED = /(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?)+/g;
/** Letters of the compatibility block that are written as if they were syllables: "ㄱㅣㅁ". */
const LOOSE = /(?:[ㄱ-ㅎ][ㅏ-ㅣ][ㄱ-ㅎ]?){2,20}/g;

/** What hides names in a Korean text: Hangul that is not composed. Letters of other scripts that look alike are remarked in all languages. */
export function koreanRemarks(text: string): readonly ReadRemark[] {
  return [
    ...remarksOf(
      [...text.matchAll(DECOMPOSED)],
      "Hangul that is written as single letters (form D): it is read as composed, and a search by other programs may miss it",
    ),
    ...remarksOf([...text.matchAll(LOOSE)], "loose letters of Hangul where syllables are meant"),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

function remarksOf(found: readonly RegExpExecArray[], what: string): readonly ReadRemark[] {
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kind = "decomposed";
  if (found.length > MOST)
    return [{ kind, span: [first.index, last.index + last[0].length], message: `The text holds ${what}, in ${found.length} places.` }];
  return found.map((match) => ({ kind, span: [match.index, match.index + match[0].length], message: `Here the text holds ${what}.` }));
}
