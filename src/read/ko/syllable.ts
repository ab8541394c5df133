/** The first and the last of the composed syllables of Hangul. */
const FIRST = 0xac00;
const LAST = 0xd7a3;
/** So many finals, the missing one among them, follow each other under one initial and vowel. */
const FINALS = 28;
const RIEUL = 8;

export function isSyllable(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  return code >= FIRST && code <= LAST;
}

/** How a syllable ends: `vowel`, `rieul` (ㄹ, which takes 로 as a vowel does) or another `consonant`; `other` for what is no syllable. */
export function endOf(character: string | undefined): "vowel" | "rieul" | "consonant" | "other" {
  if (!isSyllable(character)) return "other";
  const final = ((character?.charCodeAt(0) ?? FIRST) - FIRST) % FINALS;
  if (final === 0) return "vowel";
  return final === RIEUL ? "rieul" : "consonant";
}

/** True where the final of the syllable is ㄴ, as of verbs before a noun ("한", "된", "진"). */
export function endsInN(character: string | undefined): boolean {
  return isSyllable(character) && ((character?.charCodeAt(0) ?? FIRST) - FIRST) % FINALS === 4;
}

/** True where the final of the syllable is ㅆ, as of verbs in the past ("왔", "됐"). */
export function endsInSsang(character: string | undefined): boolean {
  return isSyllable(character) && ((character?.charCodeAt(0) ?? FIRST) - FIRST) % FINALS === 20;
}
