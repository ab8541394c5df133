const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Where the word before a place begins. */
export function wordBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && isSpace(text, at - 1)) at--;
  while (at > 0 && !isSpace(text, at - 1)) at--;
  return at;
}

/** Where the word after the one at a place begins. */
export function wordAfterStart(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isSpace(text, at)) at++;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

/** Where the word before the one that ends at a place ends. */
export function wordEndBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isSpace(text, at - 1)) at--;
  while (at > 0 && isSpace(text, at - 1)) at--;
  return at;
}

/** Where the word that goes on at a place, or the next one, ends. */
export function wordEndAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && isSpace(text, at)) at++;
  while (at < text.length && !isSpace(text, at)) at++;
  return at;
}
