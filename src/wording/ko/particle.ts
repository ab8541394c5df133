/** How what stands before a particle ends: in a vowel, in ㄹ, in another consonant, or in a way that its letters do not tell. */
type Ending = "vowel" | "rieul" | "consonant" | "unsure";

/** The last sounds of the digits as they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const DIGITS: readonly Ending[] = ["consonant", "rieul", "vowel", "consonant", "vowel", "vowel", "consonant", "rieul", "rieul", "vowel"];

/**
 * The particle that goes with what stands before it; `forms` are those after a consonant and after a vowel: "은/는", "으로/로". Where its letters do not tell how it is
 * read, both stand there, as is usual in print: "은(는)".
 */
export function particle(forms: string, before: string): string {
  const [closed = "", open = ""] = forms.split("/");
  const ending = endingOf(before);
  if (ending === "unsure") return closed.endsWith(open) ? `(${closed.slice(0, closed.length - open.length)})${open}` : `${closed}(${open})`;
  // After ㄹ "으로" loses its first sound as after a vowel.
  if (ending === "rieul") return closed === "으로" ? open : closed;
  return ending === "consonant" ? closed : open;
}

function endingOf(text: string): Ending {
  const characters = [...text];
  const at = characters.findLastIndex((one) => /[\p{L}\p{N}%]/u.test(one));
  const last = characters[at] ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return ofSyllable((code - 0xac00) % 28);
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? "unsure";
  if (last === "%") return "vowel";
  const word = characters.slice(characters.slice(0, at + 1).findLastIndex((one) => !/[A-Za-z]/.test(one)) + 1, at + 1).join("");
  return /^[A-Z]+$/.test(word) ? ofAbbreviation(word) : ofWord(word);
}

function ofSyllable(final: number): Ending {
  return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
}

/** Read letter by letter: 에이, 엘, 엠. One that can be read as a word may end otherwise where it ends in a stop. */
function ofAbbreviation(letters: string): Ending {
  const last = letters.slice(-1);
  if (last === "L") return "rieul";
  if (/[MN]/.test(last)) return "consonant";
  return last === "R" || (/[BCDGKPT]/.test(last) && /[AEIOUY]/.test(letters)) ? "unsure" : "vowel";
}

/** How words in Latin letters end when they are written in Hangul, as far as their spelling tells: a stop behind a vowel may close the syllable or begin one of its own. */
const WORD_ENDS: readonly (readonly [RegExp, Ending])[] = [
  [/ng$/, "consonant"],
  [/(?:[cdgkprstvz]|[aeiou])e$/, "vowel"],
  [/e$/, "unsure"],
  [/(?:[cst]h|[aiouydfrsvwxz])$/, "vowel"],
  [/[^aeiou][kpt]$/, "vowel"],
  [/[mn]$/, "consonant"],
  [/l$/, "rieul"],
];

function ofWord(word: string): Ending {
  const end = word.slice(-3);
  return /[a-z]{2}$/.test(end) ? (WORD_ENDS.find(([pattern]) => pattern.test(end))?.[1] ?? "unsure") : "unsure";
}
