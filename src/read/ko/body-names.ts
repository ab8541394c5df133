import { FOREIGN } from "./foreign-words.ts";
import { LONGEST_NAME, type Mention, mention, type Word } from "./name-mention.ts";
import { titleOf } from "./name-titles.ts";
import { BODIES, BODY_HEADS, FOREIGN_MEDIA } from "./name-words.ts";
import { koreanPlace } from "./place-words.ts";
import { endOf } from "./syllable.ts";

/** "우크라이나 국방부": the country is a part of the name of its body. */
export function isOwner(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (
    word === undefined ||
    word.marked ||
    word.bracket !== null ||
    next?.unit.kind !== "word" ||
    koreanPlace(word.stem)?.kind !== "country"
  )
    return false;
  return next.stem.length > 1 && isBody(next.stem) && titleOf(words[i + 2]?.stem ?? "") !== "대통령";
}

function isBody(stem: string): boolean {
  return BODIES.has(stem) || BODY_HEADS.has(stem) || bodyHead(stem);
}

/** Heads that make a word of this many syllables a name of a body. */
const HEADS = [...BODY_HEADS].sort((a, b) => b.length - a.length);
const NO_BODY =
  /^(?:가짜뉴스|허위뉴스|일부|내부|외부|전부|본부|간부|남부|북부|동부|서부|중부|하부|상부|세부|대부|거부|기부|공부|후부|여부|정부군|장애인|사업부|근처|부처|거처|상처|출처|신청|요청|시청률|하청|부당|정당|식당|성당|강당|배당|담당|해당|상당|합당|마당|당당|경당|출신|여단|군대|부대|시대|세대|상대|기대|무대|확대|반대|절대|최대|침대|토대|연대|일대|당대|현대|후대|고대|초대|연구원|직원|회원|의원|대원|요원|병원|학원|공원|차원|지원|자원|정원|인원|법원|소원|구원|응원|전원|사원|기원|민원|위원|조합원|선거운동원)$/;

/** Heads that need two syllables of a name in front. */
const SHORT_HEADS = /^(?:부|처|청|당|대|위|팀|스|군)$/;

export function bodyHead(stem: string): boolean {
  if (stem.length < 3 || stem.length > LONGEST_NAME * 2 || NO_BODY.test(stem)) return false;
  if (/(?:대통령|관계자|기자|의원|위원|대변인|원장|장관)$/.test(stem)) return false;
  if (/[가-힣](?:러시아군|북한군|우크라군|해병대|특수군|방위군|정부군|반군|민병대|자위대|친위대|의용군)$/.test(stem)) return true;
  const head = HEADS.find((one) => stem.endsWith(one) && stem.length > one.length);
  if (head === undefined) return /^[가-힣]{2,6}군$/.test(stem) && koreanPlace(stem.slice(0, -1)) !== null;
  return SHORT_HEADS.test(head)
    ? stem.length >= 3 &&
        !/^(?:.{1,2}(?:일부|내부|외부|간부|대부|상대|시대|세대|무대|최대|부대))$/.test(stem) &&
        endOf(stem.at(-1)) !== "other" &&
        !ORDINARY.test(stem)
    : true;
}

const ORDINARY =
  /(?:여부|일부|내부|외부|대부|세부|상처|근처|조처|요청|신청|담당|해당|상당|시대|세대|상대|기대|무대|확대|반대|최대|부대|군대|학대|연대|스|주변부|중심부|후반부|전반부|상층부|하층부|지도부|수뇌부|집행부|실무부|주부|신부|농부|어부|거부|기부|투표지부|[0-9년월일]대|\d대|초대|후대|당대|현대|환대|우대|지위|시위|수위|순위|단위|범위|행위|지위|권위|주위|분위|품위|위위|부위|공중위|팀|가처|출처|대처|거처|식당|강당|성당|마당|수당|배당|할당)$|^[가-힣]?(?:부당|온당|정당|합당|타당|적당|일당|감당|서당|무당|사당)$/;

export function bodyAt(words: readonly Word[], i: number, free: number): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const { stem } = word;
  const named =
    (BODY_HEADS.has(stem) && isOwner(words, i - 1)) ||
    BODIES.has(stem) ||
    FOREIGN_MEDIA.has(stem) ||
    bodyHead(stem) ||
    (isMediumBefore(words, i) && /^[가-힣A-Za-z0-9]{2,12}$/.test(stem) && FOREIGN.test(stem));
  if (!named) {
    const latin = /^[A-Z][A-Z0-9&.-]{1,9}(?![a-z])/.exec(stem)?.[0] ?? null;
    const rest = latin === null ? "" : stem.slice(latin.length);
    if (
      latin === null ||
      /^\d+$/.test(latin) ||
      /^(?:CC|TV|PC|IT|AI|DNA|CEO|PD|DJ|MC|GDP|GPS|SNS|USB|ID|IP|LED|SUV|OK|VS|DVD|CD|FA|MVP|QR|IQ|SF|CG|OST|HD|UHD|LTE|PDF|URL|FAX|OS|SW|HW|VR|AR|TF|MOU|FTA|ICBM|SLBM|CCTV|DMZ|NLL)$/.test(
        latin,
      )
    )
      return null;
    if (rest !== "" && !/^(?:[가-힣]{1,6})$/.test(rest)) return null;
    return { ...mention(word, latin, "organization"), span: [word.start, word.start + latin.length] };
  }
  // "우크라이나 국방부": of which country it is, is a part of its name.
  const before = words[i - 1];
  const owner = before !== undefined && before.start >= free && isOwner(words, i - 1) ? before : null;
  const start = owner?.start ?? word.start;
  return { ...mention(word, owner === null ? stem : `${owner.stem} ${stem}`, "organization"), span: [start, word.start + stem.length] };
}

/** "영국 일간지 …": a paper or a station follows. */
function isMediumBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined &&
    !before.marked &&
    /^(?:일간지|일간|주간지|매체|보안매체|통신사|방송사|보안업체|업체|기업|항공사|해커조직|조직|단체|무장단체|시민단체)$/.test(before.stem)
  );
}
