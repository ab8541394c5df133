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
  const [before = "", last = ""] = at < 0 ? [] : [characters[at - 1], characters[at]];
  const code = last.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return ofSyllable((code - 0xac00) % 28);
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? "unsure";
  if (last === "%") return "vowel";
  // A word in Latin letters that ends like this is read like this; an abbreviation, or another ending, may be read otherwise.
  if (!/[a-z]/.test(before) || !/[a-z]/.test(last)) return "unsure";
  if (/[aiouy]/.test(last)) return "vowel";
  return /[mn]/.test(last) ? "consonant" : last === "l" ? "rieul" : "unsure";
}

function ofSyllable(final: number): Ending {
  return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
}
