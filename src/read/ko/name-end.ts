import { splitJosa } from "./josa.ts";
import { GIVEN, SURNAMES, TITLES_BEHIND } from "./name-words.ts";
import { koreanPlace } from "./place-words.ts";

/** Behind a name of somebody, and no part of it; the longest first. */
const BEHIND = [...TITLES_BEHIND, "측", "들", "모"].sort((a, b) => b.length - a.length);
/** Behind a place, and no part of it. */
const OF_PLACE = /^(?:인|인들|어|산|제|계|군|발|행|측|국적|시각|시간|관계|영화|선수들|시리즈|사람|사람들|시민|정부)$/;

/** How many characters of a word belong to the name that it ends with: without its particle, closing marks and what follows a name. */
export function nameEnd(word: string): number {
  const bracket = word.search(/(?!^)[()[\]“”‘’"'<>《》「」,~]/);
  const bare = (bracket < 0 ? word : word.slice(0, bracket)).replace(/(?!^)[.…!?]$/, "");
  if (bare.length === 2 && bare.endsWith("모") && SURNAMES.has(bare.charAt(0))) return 1;
  if (koreanPlace(bare) !== null || (isFamilyName(bare) && bracket >= 0)) return bare.length;
  const { stem } = splitJosa(bare);
  if (stem.endsWith("모") && SURNAMES.has(stem.slice(0, -1))) return 1;
  const place = placeBefore(stem);
  if (place !== null) return place;
  const behind = BEHIND.find((one) => stem.length > one.length && stem.endsWith(one) && isFamilyName(stem.slice(0, -one.length)));
  return behind === undefined ? stem.length : stem.length - behind.length;
}

/** A Korean name, a family name or a letter alone. */
function isFamilyName(name: string): boolean {
  if (/^[A-Z]$/.test(name)) return true;
  return SURNAMES.has(name.charAt(0)) && name.length <= 3 && [...name.slice(1)].every((syllable) => GIVEN.has(syllable));
}

function placeBefore(stem: string): number | null {
  for (let length = stem.length - 1; length >= 2; length--)
    if (koreanPlace(stem.slice(0, length)) !== null && OF_PLACE.test(stem.slice(length))) return length;
  return null;
}
