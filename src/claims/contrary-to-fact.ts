/** "If they had surrounded it, there would be trucks": what would be so if something else had been. */
const IF_HAD = /\bif\s[^.;!?]{0,160}?\b(?:had|were|did)\b[^.;!?]{0,160}?\b(?:would|could|might)(?:n['’]t|\snot)?\s/iu;
const WOULD_IF = /\b(?:would|could|might)(?:n['’]t|\snot)?\s(?:have|be)\s[^.;!?]{0,160}?\bif\s[^.;!?]{0,80}?\b(?:had|were)\s/iu;
const HAD_THEY = /^["“‘']?(?:but\s|and\s|so\s)?had\s[^.;!?]{1,120}?\bwould(?:n['’]t|\snot)?\shave\s/iu;
const ASKED = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|knew|see|check(?:ed)?|unclear|sure)\sif\s/iu;
/** The same in Ukrainian and Russian, and in Korean. */
const SLAVIC = /(?<!\p{L})(?:якби|якщо б|если бы|если б)(?!\p{L})/iu;
const KOREAN = /만약.{0,80}(?:았|었|했|였)다면|더라면/u;

/** True of words that tell what would have been, and so what was not: they assert neither half. */
export const isContraryToFact = (words: string): boolean =>
  (!ASKED.test(words) && (IF_HAD.test(words) || WOULD_IF.test(words))) || HAD_THEY.test(words) || SLAVIC.test(words) || KOREAN.test(words);
