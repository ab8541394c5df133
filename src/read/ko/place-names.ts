import { LONGEST_NAME, type Mention, mention, type Word } from "./name-mention.ts";
import { isKoreanName } from "./person-shape.ts";
import { koreanPlace } from "./place-words.ts";
import { isState } from "./state-names.ts";

const PLACE_TAIL =
  /(?:특별시|광역시|특별자치시|특별자치도|자치주|자치공화국|공화국|해협|반도|공항|지구|산맥|사막|대교|광장|해수욕장|해변|국립공원|고원|평야|호수|유역|해역|군도|제도|열도|운하|터널|나들목|교차로|사거리|삼거리|정류장|분기점|나들목|인터체인지|휴게소|평화공원|대공원|공원|경기장|체육관|월드컵경기장|터미널|시장|마을|대로|산단|산업단지|신도시|빌딩|타워|플라자|리조트|극장|미술관|박물관|고속도로|스타디움|빌리지|캠퍼스|청사|의사당|기념관|회관|정착촌|휴양림|저수지|계곡|폭포|해안|앞바다|먼바다|등대|전망대|현충원|방조제|관광단지|테마파크|동물원|식물원|수목원|스키장|놀이공원|아트홀|콘서트홀|스퀘어|센트럴파크|교도소|수용소|항구|포구|선착장|부두)$/;
const ADMIN_TAIL = /^[가-힣]{2,6}(?:궁|성|댐|탑|시|군|구|읍|면|리|동|도|주|섬|강|산|역|항|만|천|로|길|골)$/;
const NO_PLACE: ReadonlySet<string> = new Set(
  `여성 남성 가능성 정당성 중요성 필요성 위험성 다양성 투명성 공정성 안전성 효율성 특수성 일관성 진정성 책임성 신뢰성 개연성
  대중성 예술성 작품성 전문성 완성 구성 작성 형성 찬성 반성 성성 비상 연예 가요 작업 재해 태도 모습 자동 활동 운동 이동 행동
  노동 충동 감동 연주 맥주 소주 위주 공주 탄주 질주 강도 정도 온도 속도 농도 제도 시도 의도 용도 빈도 강성 장성 감성 개성
  이성 지성 인성 특성 본성 관성 속성 독성 동성 음성 양성 정성 열성 탄성 공성 창의성 생산 다시 역시 즉시 필요시 동시 임시
  무시 표시 지시 감시 경시 중시 혹시 잠시 몇시 일시 접시 택시 도시 변동 작동 공동 소동 아동 가동 연동 출동 발동 협동 합동
  난동 시동 거동 선동 율동 친구 연구 요구 기구 인구 축구 야구 농구 배구 도구 지구 입구 출구 복구 추구 촉구 탁구 당구 항구
  영구 공구 식구 전구 강구 민주 자주 아주 매주 우주 거주 이주 입주 상주 주주 경주 완주 역주 도주 폭주 독주 제주 음주 기주
  우리 거리 자리 소리 처리 관리 정리 수리 논리 심리 원리 권리 승리 유리 윤리 의리 요리 분리 격리 마리 머리 다리 꼬리 허리
  고리 무리 가리 진리 대리 총리 물리 수면 반면 장면 화면 정면 측면 전면 표면 국면 직면 외면 내면 라면 냉면 가면 방면 서면
  지면 단면 노면 안면 이면 음식물 계산 예산 재산 자산 유산 출산 확산 분산 해산 부산 파산 청산 정산 결산 합산 추산 암산 등산
  우산 동산 원산 수산 축산 농산 국산 도산 양산 육군 해군 공군 미군 국군 아군 적군 반군 장군 여군 남군 대군 연합군 지역 광역
  구역 전역 병역 통역 방역 무역 용역 영역 수역 해역 현역 주역 배역 단역 공항 저항 사항 조항 항항 반항 대항 불만 비만 자만
  오만 태만 거만 하지만 천만 백만 수만 기만 교만 낭만 강강 건강 보강 저강 도로 경로 서로 바로 주로 피로 위로 회로 진로 통로
  새로 별로 스스로 세로 가로 미로 항로 선로 수로 대로 종로구길 도도 지도 보도 년도 연도 한도 유도 각도 밀도 습도 고도 신도
  성도 부도 자도 순도 난도 별도 과도 사도 인도 주도 선도 구도 기도 포도 수도 철도 궤도 상도 원도 추도 파도 효도 개천 실천
  추천 하천 인천지 온천 변천 황천 다섯섬 몸무게 사이 어제 그제`.split(/\s+/),
);

/** Exclamations that end as districts do: "좋았구", "엉망이군". */
const VERB = /(?:[았었였했겠좋는네이]|하는|추는)[구군]$|(?:당시|직시|주시|드시|재직시|자치구|수도권)$/;

/** "솔매산의", "밤골동에서", "경복궁": wards, mountains, stations and palaces whose names are told by themselves. */
function isPlaceByItself({ stem, unit }: Word): boolean {
  const josa = unit.text.slice(stem.length);
  if (!/^(?:에서|에|의|과|와|에는|에서는|을|은|이|까지|부터|으로|로|)$/.test(josa)) return false;
  if (/^[가-힣]{2,4}[동궁]$/.test(stem)) return !/자궁$/.test(stem);
  return /^[가-힣]{2,3}산$/.test(stem)
    ? josa !== ""
    : /^[가-힣]{2,6}역$/.test(stem) && (stem.length > 3 || !/(?:[배주단조악대면검교번통노징]|아역)역$/.test(stem));
}

/** "솔매리 마을", "갈골읍 출신": what stands behind the name tells that people live there. */
function isVillage({ stem, unit }: Word, next: Word | undefined): boolean {
  return (
    stem === unit.text && /^[가-힣]{2,5}[리읍면동]$/.test(stem) && /^(?:마을|부락|출신|주민|이장|농장|태생)/.test(next?.unit.text ?? "")
  );
}

/** "가능성", "활동": a word with the end of a common noun is no place. */
function isNoPlace(stem: string): boolean {
  for (let length = 2; length <= 4; length++) if (NO_PLACE.has(stem.slice(-length))) return true;
  return false;
}

export function placeAt(words: readonly Word[], i: number): Mention | null {
  const word = words[i];
  if (word === undefined || word.stem.length < 2) return null;
  const { stem } = word;
  if (koreanPlace(stem) !== null) return knownPlace(words, i, word);
  if (SITE.test(stem)) return mention(word, stem, "place");
  const longest = longestPlace(stem);
  if (longest !== null) return mention(word, longest, "place");
  if (PLACE_TAIL.test(stem) && stem.length >= 4 && !/^(?:국제|지하|전통|재래|대형)/.test(stem)) return mention(word, stem, "place");
  if (!ADMIN_TAIL.test(stem) || VERB.test(stem) || (isNoPlace(stem) && !/[가-힣]{2}입구역$/.test(stem))) return null;
  const alone = isPlaceByItself(word) || isVillage(word, words[i + 1]);
  if (!alone && (isKoreanName(stem) || !(isBesidePlace(words[i - 1]) || /^[가-힣]{2,4}(?:시|군|구)$/.test(stem)))) return null;
  return mention(word, stem, isActing(word) && /(?:시|군|도)$/.test(stem) ? "organization" : "place");
}

/** "솔매섬", "연방의사당": what is nothing but a place whatever stands before it. */
const SITE = /^[가-힣]{2,6}섬$|[가-힣]의사당$/;

/** A country that does something acts as a state, a town or a province as its administration. */
function knownPlace(words: readonly Word[], i: number, word: Word): Mention | null {
  const acts = isState(words, i) || (/[가-힣]{2}(?:시|군|도)$/.test(word.stem) && isActing(word));
  return !acts && isOtherWord(words, i) ? null : mention(word, word.stem, acts ? "organization" : "place");
}

/** "경기도 연천읍", "강남구 청하동": a place stands before it. */
function isBesidePlace(before: Word | undefined): boolean {
  if (before?.unit.kind !== "word" || before.marked) return false;
  return koreanPlace(before.stem) !== null || (ADMIN_TAIL.test(before.stem) && !isNoPlace(before.stem));
}

/** "경기" is a game unless a place stands beside it, "이란" a particle before a noun of thinking, "말리는" a verb. */
function isOtherWord(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined) return false;
  const beside = [before, next].some((one) => one?.unit.kind === "word" && koreanPlace(one.stem) !== null && one.stem !== "경기");
  if (word.stem === "경기") return !beside && !/^(?:북부|남부|지역|동부|서부|지방|일대)$/.test(next?.stem ?? "");
  if (word.stem === "이란")
    return (
      before?.unit.kind === "mark" ||
      before?.unit.kind === "quote" ||
      /^(?:생각|말|것|게|뜻|느낌|이름|점|질문|무엇|뭘까|건)$/.test(next?.stem ?? "")
    );
  // "기숙사를 나선 뒤": a verb.
  if (word.stem === "나선") return /^(?:뒤|후|것|이후|직후|길|사람)/.test(next?.stem ?? "");
  if (word.stem === "말리") return /^(?:는|던)$/.test(word.unit.text.slice(2));
  return word.stem === "세부" && !/^(?:에서|에|섬|로)$/.test(word.unit.text.slice(2)) && !beside;
}

const isActing = (word: Word): boolean => /^(?:은|는|이|가|도)$/.test(word.unit.text.slice(word.stem.length));

/** "러시아제", "쿠르스크주", "한국인": a place with something hung on it. */
function longestPlace(stem: string): string | null {
  const [, head = "", tail = ""] =
    /^(미국|중국|일본|한국|북한|영국|독일|태국|서울|부산|대구|인천|대전|울산|광주|런던|파리|도쿄|유럽|러시아)([가-힣]{3,8})$/.exec(stem) ??
    [];
  if (head !== "" && !/^(?:에서|에게|으로|까지|부터|이라|처럼|사람)/.test(tail)) return head;
  for (let length = Math.min(stem.length - 1, LONGEST_NAME); length >= 2; length--) {
    const head = stem.slice(0, length);
    if (koreanPlace(head) === null) continue;
    const tail = stem.slice(length);
    if (
      /^(?:주|시|도|군|구|인|인들|어|제|산|계|발|행|령|측|반도|지역|지방|방면|전역|내|현지|국적|국민|정부|당국|출신|사람|사람들|시민|남부|북부|동부|서부|중부|형|식|판|팀|대표|대표팀|전|전선|쪽|강|섬|항|역|공항|일대|시내|특별시|광역시|영화|국제영화제|올림픽|동계올림픽|하계올림픽|아시안게임|엑스포|방향|배경|머드축제|마라톤|관계|선수들|시리즈|군|시각|시간|국적|산)$/.test(
        tail,
      )
    )
      return /^(?:주|시|도|군|구|반도|강|섬|항|특별시|광역시|공항)$/.test(tail) ? stem : head;
  }
  return null;
}
