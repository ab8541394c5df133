/** "If they had surrounded it, there would be trucks": what would be so if something else had been. */
const IF = /\bif\s/giu;
const HAD = /\b(?:had|were|did)\b/iu;
const WOULD = /\b(?:would|could|might)(?:n['’]t|\snot)?\s/iu;
/** "would have been", before the "if". */
const WOULD_BE = /\b(?:would|could|might)(?:n['’]t|\snot)?\s(?:have|be)\s/iu;
const HAD_THEY = /^["“‘']?(?:but\s|and\s|so\s)?had\s/iu;
const WOULD_HAVE = /\bwould(?:n['’]t|\snot)?\shave\s/iu;
const ASKED = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|knew|see|check(?:ed)?|unclear|sure)\s$/iu;
/** The same in Ukrainian and Russian, and in Korean. */
const SLAVIC = /(?<!\p{L})(?:якби|якщо б|если бы|если б)(?!\p{L})/iu;
const KOREAN = /더라면|(?:았|었|했|였)다면/u;

/** So far from the "if" its halves are looked for. */
const REACH = 320;
/** So much of what is said is looked at. */
const LONGEST = 1200;

/** True of words that tell what would have been, and so what was not: they assert neither half. */
export function isContraryToFact(words: string): boolean {
  const said = words.slice(0, LONGEST);
  if ((HAD_THEY.test(said) && WOULD_HAVE.test(said.slice(0, REACH))) || SLAVIC.test(said) || KOREAN.test(said)) return true;
  for (const { index } of said.matchAll(IF)) {
    if (ASKED.test(said.slice(Math.max(0, index - 12), index))) continue;
    const behind = said.slice(index, index + REACH).split(/[.;!?]/, 1)[0] ?? "";
    const had = HAD.exec(behind);
    if (had === null) continue;
    if (WOULD.test(behind.slice(had.index)) || WOULD_BE.test(said.slice(Math.max(0, index - REACH), index))) return true;
  }
  return false;
}
