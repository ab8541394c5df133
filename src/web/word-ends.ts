/** Marks that belong to the word beside them: "12%", "#4". */
const OF_A_WORD = /[%‰#&@]/;

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
/** Half of a surrogate pair is no mark: it is taken for a letter, and so is the other half. */
const isLetter = (text: string, at: number): boolean => /[^\s\p{P}]/u.test(text.charAt(at)) || OF_A_WORD.test(text.charAt(at));

/** Where the word begins that begins nearest before a place; the place itself where none does. Marks before a word, such as quotation marks, are not part of it. */
export function wordBefore(text: string, start: number): number {
  let found = start;
  for (let at = start - 1; at >= 0; at--) {
    if (isLetter(text, at)) found = at;
    else if (isSpace(text, at) && found < start) break;
  }
  return found;
}

/** Where the word begins that begins nearest behind a place; the end of the text where none does. */
export function wordAfterStart(text: string, start: number): number {
  let at = start;
  if (isLetter(text, at)) while (at < text.length && !isSpace(text, at)) at++;
  while (at < text.length && !isLetter(text, at)) at++;
  return at;
}

/** Where the word ends that ends nearest before a place; the beginning of the text where none does. */
export function wordEndBefore(text: string, end: number): number {
  let at = end;
  if (at > 0 && isLetter(text, at - 1)) while (at > 0 && !isSpace(text, at - 1)) at--;
  while (at > 0 && !isLetter(text, at - 1)) at--;
  return at;
}

/** Where the word ends that ends nearest behind a place; the place itself where none does. */
export function wordEndAfter(text: string, end: number): number {
  let found = end;
  for (let at = end; at < text.length; at++) {
    if (isLetter(text, at)) found = at + 1;
    else if (isSpace(text, at) && found > end) break;
  }
  return found;
}
