import { BODIES, GIVEN, LONG_SURNAMES, NO_NAME, SURNAMES } from "./name-words.ts";
import { koreanPlace } from "./place-words.ts";
import { JOINING } from "./words.ts";

/** Family names with which hardly any other word begins. */
const OFTEN = /^[김박최황윤권홍송류허임오곽심배진명엄안문백]/;
/** Syllables that given names begin with far more often than nouns of three syllables have them in the middle. */
const FIRST =
  /^.[수용원지민은영재현승준혜미태윤희예효규병창종정동진광명선유서연하해백문순옥숙복봉덕길근건갑강걸남려몽보소아우은일춘찬채철홍휘흥]/;
/** What nouns of three syllables end in, and given names too. */
const NOUN_END =
  /(?:자|장|기|부|회|적|대|상|국|동|제|물|법|단|군|사|관|점|률|당|소|실|구|리|산|도|길|면|계|과|론|어|인|가|심|권|력|금|품|발|시|명|년|월|분|초|말|글|집|방|문|음|차|체|족|생|건|지)$/;
/** Those of them that given names end in often. */
const NAME_END = /(?:자|기|상|국|동|제|관|실|구|리|산|인|권|건|지|심|금)$/;
/** Forms of verbs and plurals: "조사한", "방문해", "주민들". */
const VERB_END =
  /(?:한|해|하|된|들|할|함|됨|다|려운|가운|나운|러운|다운|[기려나아어여면]서|름임|것임|중임|한지|는지|가지|도록|기로|[다러어려]려)$/;

/** A family name and a given name of two syllables, of syllables that names are made of. */
export function isKoreanName(name: string): boolean {
  if (NO_NAME.has(name) || koreanPlace(name) !== null || BODIES.has(name)) return false;
  if (name.length === 4 && LONG_SURNAMES.has(name.slice(0, 2)) && !/(?:건설|전자|산업|정공)$/.test(name))
    return GIVEN.has(name.charAt(2)) && GIVEN.has(name.charAt(3));
  return name.length === 3 && SURNAMES.has(name.charAt(0)) && GIVEN.has(name.charAt(1)) && GIVEN.has(name.charAt(2));
}

/** A name of two syllables, or of one family name: a person only beside a title. */
export function isShortName(name: string): boolean {
  if (name.length === 1) return SURNAMES.has(name) || /^[A-Z]$/.test(name);
  return (
    name.length === 2 &&
    !NO_NAME.has(name) &&
    SURNAMES.has(name.charAt(0)) &&
    (GIVEN.has(name.charAt(1)) || name.endsWith("모")) &&
    !JOINING.has(name) &&
    koreanPlace(name) === null
  );
}

/** A name that ends as many nouns do is none by itself, unless the rest is like no noun. */
export function isCommonEnd(name: string): boolean {
  if (VERB_END.test(name)) return true;
  if (OFTEN.test(name) || !NOUN_END.test(name)) return false;
  return !(NAME_END.test(name) && FIRST.test(name) && /^[이정강조장임한오서신유전고양손남노하성차주여]/.test(name));
}

/** A family name of many and a given name of many, with which no noun begins. */
export function isSureName(name: string): boolean {
  return isKoreanName(name) && name.length === 3 && SURE.test(name) && FIRST.test(name);
}

/** Two syllables that no noun has: a family name before one that hardly any but given names end in, or one of the most frequent family names. */
export function isSureShortName(name: string): boolean {
  return (
    name.length === 2 &&
    (/^[장이정강윤임한오서신권황송홍김박최남민유안]혁$|^[김박최장이윤강임한오서신권황송홍]룡$|^[이김박허황송윤]준$|^[김박최장이윤강오서신황송홍]욱$|^[원현김]빈$/.test(
      name,
    ) ||
      (name.startsWith("김") && GIVEN.has(name.charAt(1)) && !/^김(?:치|장|제|천|해|매|대|사|단|상|정|기|말|문|전|일)$/.test(name)))
  );
}

const SURE = /^[고김박최황윤권홍송류허곽심배엄백문이정강조장임한오서신유안손남노하여양]/;

/** "김서은", "이도만", "김해로": the last syllable is none of the particles that it looks like. */
export function endsLikeParticle(name: string): boolean {
  if (!isSureName(name)) return false;
  return /^[김박윤황송홍류허권문].[로만]$|^[김박최윤황송홍류허권문곽].(?<=[정지하예다나시채가혜성고])은$|^[김박최윤황송홍류허이](?:수|용|영|재|종|홍|병)만$/.test(
    name,
  );
}
