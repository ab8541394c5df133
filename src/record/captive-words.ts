/** Words, in lower case, for somebody in the hands of an enemy: what he says is said in custody, whoever he is. */
export const CAPTIVE_WORDS =
  /\b(?:captives?|prisoners?|pows?|detainees?|captured (?:\p{L}+ )?(?:soldier|serviceman|man|fighter|pilot|sailor|officer|gunner|rifleman|conscript)s?|captured (?:\p{L}+ )?(?:servicemen|men|riflemen)|(?:soldiers?|servicem[ae]n|fighters?|m[ae]n|pilots?|officers?) captured)\b/u;
