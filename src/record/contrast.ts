/** "The lock is a gift not a burden": what is only set against what was said denies nothing of it. */
const CONTRAST = /(\b(?:is|are|was|were)|['’]s)(\s(?:an?|the)\s(?:[\p{L}-]{1,24}\s){1,3})not\s(?:an?|the)\s/giu;

/** The words without the "not" of a contrast. */
export function withoutContrast(words: string): string {
  return words.replace(CONTRAST, "$1$2");
}
