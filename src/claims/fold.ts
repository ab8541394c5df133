/**
 * Folds a name for comparison: compatibility decomposition, marks and punctuation dropped, lower case, single spaces, no
 * leading article, no possessive ending. `Volodymyr Zelenskyy’s` and `volodymyr zelenskyy` fold to one text.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’ʼ]s(?=\s|$)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(JAMO, (letters) => letters.normalize("NFC"));
}

/** Hangul is taken apart by the decomposition as well: put together again, a name can be read. */
const JAMO = /[\u1100-\u11ff]+/g;

const APOSTROPHE = /(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu;

const ASCII = /^[\x00-\x7f]*$/;

/**
 * Words of a folded text, split at what is neither a letter nor a digit; the digits of "12,000" stay together. The apostrophe of a Ukrainian
 * word is written with three characters, or left out: it goes.
 */
export function foldedWords(text: string): readonly string[] {
  // What holds no other characters than ASCII has nothing to decompose.
  const plain = (
    ASCII.test(text)
      ? text
      : text
          .normalize("NFKD")
          .replace(APOSTROPHE, "")
          .replace(/\p{M}+/gu, "")
  ).toLowerCase();
  const joined = plain.includes(",") ? plain.replace(/(\p{N}),(?=\p{N}{3})/gu, "$1") : plain;
  return joined.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
}
