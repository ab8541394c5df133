import { TITLES_BEHIND } from "./name-words.ts";

/** Longer titles first, so that "부총리" is not taken for "총리". */
const TITLES = byLastSyllable(TITLES_BEHIND);

/** Words by their last syllable, the longest first: what a word ends with is found without looking at all of them. */
export function byLastSyllable(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const end = word.at(-1) ?? "";
    map.set(end, [...(map.get(end) ?? []), word]);
  }
  return map;
}

/** The title that a word ends with, where a name stands before it in the same word; null where none does. */
export function attachedTitle(stem: string): string | null {
  return (
    (TITLES.get(stem.at(-1) ?? "") ?? []).find(
      (title) => stem.length > title.length && stem.endsWith(title) && (title.length > 1 || stem.length >= 2),
    ) ?? null
  );
}

export function titleOf(stem: string): string | null {
  if (TITLES_BEHIND.has(stem)) return stem;
  return /[가-힣](?:장관|차관|의원|위원장|위원|대변인|국장|청장|원장|처장|소장|회장|사장|대표|교수|감독|선수|기자|총장|사령관|대사|지사|시장|군수|서장|부장|팀장|이사장|비서관|수석|검사|판사|변호사|대사대리)$/.test(
    stem,
  )
    ? stem
    : null;
}
