import { splitJosa } from "./josa.ts";
import type { Unit } from "./units.ts";

/** Verbs whose stem ends in a consonant, before 은: "받은", "잃은". */
const STEM_EUN =
  /(?:받|입|잃|맡|찍|찾|남|죽|숨|앉|얻|잡|묶|않|많|같|젊|작|늙|높|낮|깊|넓|좁|짧|적|좋|싫|묻|믿|읽|씻|닫|낳|놓|넣|쌓|심|담|참|넘|웃|붉|싶|갚|엎|덮|깎|섞|있|없|겪|맞|늦|굳|옳|뽑|꼽|접|밟|굽|식|썩|녹)은$/;
/** Verbs before 는 whose last syllable ends in a vowel; elsewhere 는 there marks a topic. */
const STEM_NEUN =
  /(?:하|되|시키|어지|아지|해지|려지|져지|일어나|나타나|드러나|만나|떠나|벗어나|살아나|걸리|열리|알리|내리|올리|달리|들리|빌리|흘리|날리|돌리|풀리|벌이|보이|움직이|줄이|높이|붙이|쓰이|섞이|속이|죽이|지키|일으키|맡기|남기|넘기|옮기|숨기|생기|당기|즐기|미치|마치|거치|외치|그치|해치|끼치|비치|고치|사라지|떨어지|빠지|번지|커지|벌어지|가지|무너지|터지|던지|나가|들어가|올라가|돌아가|오가|나오|들어오|돌아오|다가오|내려오|불러오|해보|지켜보|바라보|내다보|살펴보|해주|보내|끝내|꺼내|나타내|드러내|지내|이겨내|나누|다루|싸우|치르|따르|부르|모르|흐르|이르|오르|부수|나서|맞서|들어서|넘어서|앞서)는$/;
const ONE_NEUN = /^(?:가|오|보|주|서|지|치|자|쓰|크|타|사|켜|펴|쏘|꾸|파|싸)는$/;
const HAVING =
  /(?:있|없|않|같|받|입|읽|믿|묻|찾|막|먹|죽|남|얻|잡|맡|찍|적|넣|놓|낳|겪|뽑|싶|웃|걷|듣|깨닫|얽|갖|맞|늦|젖|했|됐|였|았|었|겠)는$/;
/** Other forms of a verb before a noun. */
const MODIFIER =
  /(?:한|된|던|진|운|린|친|킨|힌|쏜|쥔|깬|뛴|낀|띤|난|온|본|준|할|될|낸|든|쓴|둔|탄|인|둘러싼|가까운|모인|빚은|선|간|른|런|든|찬|편|샌|뺀|벤|멘|산|운|룬|꾼|춘|준|른|튼|뜬|끈|큰|긴|긴|길|질|릴|칠|힐|킬|낼|볼|올|갈|줄|쓸)$/;

/** "받은", "운영하는", "숨진": a verb that stands before its noun. Nouns that end alike are taken for one too. */
export function isModifier(word: string): boolean {
  return isVerbNotTopic(word) || MODIFIER.test(word);
}

/** "무너졌다고", "알려진", "두고": a verb that can be no name. Names of other languages end like some, "산티아고". */
export function isVerbForm(word: string): boolean {
  return /[가-힣](?:[았었였했됐졌겠는한된]다(?:고|며|면서|는)?|[았었였했됐졌](?:고|지만|으나|는데|던)|지만|하고|되고|하며|되며)$|^(?:두|놓|타|가|오|보|쓰|내|듣|받|알|잡|찾|들|걷|뛰|주)고$|[잡갇막찍밟박먹닫뽑꼽묻업뒤]힌$|[려러워](?:진|간|온|난|낸|준)$/.test(
    word,
  );
}

/** "나서자는", "없다는", "하라는", "있느냐는": a quoting ending before a noun. Countries and other nouns that end alike are none. */
const QUOTING =
  /(?:하|되|가|보|말|오|내|두|키|리|지|나서|세우|우|추|자|만나|모으|막|찾|먹|갖|주|살리|이어)자는$|(?:느|으|이|[았었했됐겠])냐는$|냐는$|다는$|라는$/;
const NOT_QUOTING = /(?:바다|캐나다|우간다|르완다|나라|케냐|누구라|조지아|안드라|과자|여자|남자|책자)는$/;

/** A form of a verb that looks like a noun with 은 or 는. */
export function isVerbNotTopic(word: string): boolean {
  if (word === "들은" || STEM_EUN.test(word) || STEM_NEUN.test(word) || ONE_NEUN.test(word) || HAVING.test(word)) return true;
  return QUOTING.test(word) && !NOT_QUOTING.test(word);
}

/** Words that join sentences or tell how something was said; no part of a phrase. */
export const JOINING = new Set(
  "그러나 하지만 그런데 또 또한 다만 한편 이어 이어서 앞서 특히 이에 그러면서 그러자 반면 따라서 그래서 아울러 이와 이같이 이처럼 결국 실제로 당초 그리고 이후 현재 지금 현재까지 지금까지 아직 이미 다시 거듭 재차 또다시 직접 함께 모두 전면 강하게 강력히 즉각 일제히 잇따라 공식 공식적으로 곧바로 곧 이미 최근 당시 이날 전날 다음날 오늘 어제 그제 내일 지난해 올해 작년 이번 오전 오후 새벽 밤 저녁 아침 현지시간 현지시각 이제 여전히 극구 완강히 끝내 끝까지 정면으로 정식으로 조심스럽게 담담히 짧게 단호히 분명히 분명하게 솔직히 잘라 힘줘 한목소리로 대신 나란히 따로 별도로 그동안 먼저 마지막으로 이밖에 이외에 이와관련해 이를 비록 만약 혹시 왜 어떻게 언제 어디서 더는 더 가장 매우 아주 너무 새로 최소 최대 약 대략 무려 겨우 불과 주로 대체로 사실상 사실 물론 과거 향후 앞으로".split(
    " ",
  ),
);
const TIME =
  /^(?:지난|오는|이번|다음)$|^(?:\d{1,4}(?:년|월|일|시|분|초|분기|세기|년대))+(?:께|쯤|경|부터|까지|에|에는|에도|간|째|\(현지시간\)|\(현지시각\)|\(한국시간\))?$|^(?:이날|전날|다음날|오전|오후|새벽|밤|저녁|아침|어제|오늘|그제|내일|지난주|지난달|지난해|올해|작년|이번주|이달|최근|당시|월요일|화요일|수요일|목요일|금요일|토요일|일요일|어젯밤|오늘밤|그날|앞서|현재|당일)(?:에|에는|에도|까지|부터|쯤|께|경)?$/;

export function isTime(word: string): boolean {
  return TIME.test(word);
}

/** "국정원에 따르면", "증언에 의하면". */
export function isAccording(word: string): boolean {
  return /^(?:따르면|따르면은|의하면|의하자면|따르자면)$/.test(word);
}

/** The noun of a word: without its particle. */
export function stemOf(word: string): string {
  return splitJosa(word).stem;
}

/** Where a word ends whose particle is left out. */
export function stemEnd(unit: Unit): number {
  return unit.start + stemOf(unit.text).length;
}

/** Things that do not speak, at the end of a noun, and counted things. */
const MUTE =
  /^사실$|(?:인지|는지)$|(?:사고|원인|결과|숫자|피해|공격|작전|전투|사건|문제|내용|부분|경우|이유|과정|상황|규모|가능성|시간|장소|건물|차량|폭발|화재|미사일|무기|사유|일정|수치|비율|온도|가격|지진|태풍|바이러스|증상|환자 수|인원|사망자|실종자|사상자|부상자|희생자|시신|유해|혐의|의혹|소문|주장|지적|질문|물음|답변|증거|자료|잔해|여부|방안|계획|조치|훈련|배경|정황|명단|신원|(?<!통)일부|총알|선거|투표율|날씨|도로|다리|전망|예산|현장|당시|이후|이곳|그곳|여기|거기|어디|무엇|이것|그것|저것|전쟁|이야기|얘기|차례|로서|당국자 수)$|^(?:것|때|점|불|길|댐|일|수|뭐|현재|이번|오늘|어제|내일|올해|지난해|최근)$|\d(?:만|억|천|백|여)?\s?(?:년|월|일|시|분|번|째|개|대|발|척|원|달러|퍼센트|%|킬로미터|명|구|건|곳|채|동)$/;

/** True where a noun can stand for somebody who says something. Most that nothing is known of can. */
export function maySpeak(noun: string): boolean {
  return noun !== "" && (!MUTE.test(noun) || SPEAKING.test(noun));
}

/** "1명이 …고 진술했다": somebody all the same. */
const SPEAKING = /(?:명|한 사람)$/;
