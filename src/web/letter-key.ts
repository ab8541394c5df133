/**
 * The Latin letter of a key, in lower case; null for any other key. Where the keyboard writes another script, as Ukrainian and Korean ones do, it is the letter
 * that stands at the same place of a Latin keyboard.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  // A Latin letter with an accent is a letter of its own, and not the one at its place.
  if (!/^\p{L}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) return null;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
