import type { ReadQuantity, ReadTime } from "../../record/reading.ts";
import { firstFrom, overlaps, type Span } from "../../record/span.ts";
import { splitJosa } from "./josa.ts";
import { countOf } from "./number-words.ts";
import type { KoreanDocument } from "./take-apart.ts";
import { isModifier, isTime, JOINING } from "./words.ts";

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => row.split("=") as [string, string])
      .map(([korean, unit]) => [korean, unit.replaceAll("_", " ")]),
  );

/** Counters that say what is counted, in the words of the English units. */
const COUNTERS = table(
  "명=person 사람=person 인=person 분=person 구=body 마리=animal 척=ship 채=house 가구=household 세대=household 건=case 곳=place 개소=place 군데=place 표=vote 석=seat 개국=country 편=flight 그루=tree 차례=time 회=time 번=time 층=floor 호=household 쌍=pair 권=book 장=sheet",
);
/** Counters that leave to the noun before them what is counted, and what they count where none is there. */
const OPEN_COUNTERS = table("대=vehicle 발=round 기=aircraft 개=item 정=gun 문=gun 동=building 자루=gun 점=item 종=kind 통=letter 벌=set");
const MEASURES = table(
  "킬로미터=kilometre km=kilometre ㎞=kilometre 미터=metre m=metre 센티미터=centimetre cm=centimetre ㎝=centimetre 밀리미터=millimetre mm=millimetre ㎜=millimetre 마일=mile 톤=tonne t=tonne 킬로그램=kilogram kg=kilogram ㎏=kilogram 그램=gram 헥타르=hectare ha=hectare 리터=litre 배럴=barrel 노트=knot 도=degree ℃=degree 제곱킬로미터=square_kilometre ㎢=square_kilometre 제곱미터=square_metre ㎡=square_metre 평=pyeong",
);
const CURRENCIES = table("원=KRW 달러=USD 유로=EUR 위안=CNY 엔=JPY 루블=RUB 흐리우냐=UAH 파운드=GBP");
const PERCENT = new Set(["%", "퍼센트", "프로", "%포인트", "%p", "퍼센트포인트"]);

/** Nouns that are counted, as English has them. */
const NOUNS = table(
  `병사=soldier 군인=soldier 장병=soldier 북한군=soldier 러시아군=soldier 우크라이나군=soldier 병력=soldier 전투원=fighter 포로=prisoner 주민=resident 민간인=civilian 시민=person 어린이=child 아동=child 여성=woman 남성=man 학생=student 선원=sailor 승객=passenger 승무원=crew 직원=employee 근로자=worker 노동자=worker 환자=patient 경찰=police 경찰관=officer 소방관=firefighter 의원=lawmaker 용의자=suspect 피의자=suspect 난민=refugee 이재민=evacuee 유권자=voter 교민=national 관광객=tourist 외국인=foreigner 장교=officer 인질=hostage 기자=journalist
   미사일=missile 탄도미사일=missile 순항미사일=missile 드론=drone 무인기=drone 포탄=shell 로켓=rocket 어뢰=torpedo 폭탄=bomb 총알=bullet 실탄=round 전차=tank 탱크=tank 장갑차=vehicle 차량=vehicle 트럭=truck 버스=bus 승용차=car 전투기=jet 항공기=aircraft 여객기=plane 헬기=helicopter 헬리콥터=helicopter 선박=ship 함정=ship 어선=boat 군함=ship 잠수함=submarine 열차=train 소총=rifle 자주포=howitzer 시신=body 유해=body 건물=building 주택=house 마을=village 변전소=substation 학교=school 병원=hospital 은행=bank 투표소=polling_station 격납고=hangar`,
);
/** What befell those counted, by a noun before the number. */
const TOLLS = table(
  "사망=killed 실종=missing 부상=wounded 중상=wounded 경상=wounded 사망자=killed 희생자=killed 전사자=killed 숨진=killed 부상자=wounded 중상자=wounded 경상자=wounded 다친=wounded 실종자=missing 사상자=casualty 확진자=patient 구속자=detained 체포된=detained 생존자=survivor",
);

const FATES: readonly (readonly [string, RegExp])[] = [
  [
    "killed",
    /^(?:이|은|도|의|가)?\s?(?:현장에서\s|모두\s|끝내\s|가량이\s|이\s)?(?:숨[졌지진]|사망|목숨을\s잃|전사|희생[됐되된]|살해|익사|질식사)/,
  ],
  ["wounded", /^(?:이|은|도|의|가)?\s?(?:크게\s|가볍게\s|모두\s)?(?:다[쳤치친]|부상|중상|경상|화상을)/],
  ["missing", /^(?:이|은|도|의|가)?\s?(?:실종)/],
];

/** Where an amount may begin: digits, or a Korean numeral that no other syllable stands before. */
const BEGIN = /(?<![\d.,가-힣A-Za-z-])(?:\d|[한두세네다여일아열스서마쉰예석넉수이삼사오육칠팔구십백천만억])/g;
const DIGITS = /^\d[\d,]{0,20}(?:\.\d{1,6})?/;
const POWERS = /^\s?[십백천만억조]{1,3}/;
const SINO = /^[일이삼사오육칠팔구십백천만억]{1,12}/;
const NATIVE =
  /^(?:열한|열두|열세|열네|열다섯|다섯|여섯|일곱|여덟|아홉|스무|스물|서른|마흔|예순|일흔|여든|아흔|한|두|세|네|열|쉰|석|넉)(?=\s?[명사인분구마척채가건곳개표석편그차회번층호쌍권대발기정문동자점종통])/;
const VAGUE = /^수(?:십만|백만|천만|십|백|천|만|억)/;
const VAGUE_VALUES = table("수십=20 수백=200 수천=2000 수만=20000 수십만=200000 수백만=2000000 수천만=20000000 수억=200000000");
const LEAD = /(?:약|대략|최소|적어도|최대|무려|많게는|적게는|불과|거의|모두|총|전체|하루)\s?$/;
const RANGE = /^\s?[∼~–]\s?(?=\d)/;
const TAIL = /^\s?(?:가량|정도|쯤|안팎|내외|남짓)/;
const BOUND = /^\s?(?:이상|이하|미만|초과|넘게|이내|을\s넘|를\s넘|이\s넘|가\s넘|에\s육박|에\s이르|에\s달하)/;
const UNITS = new Set([...COUNTERS.keys(), ...OPEN_COUNTERS.keys(), ...MEASURES.keys(), ...CURRENCIES.keys(), ...PERCENT]);
const LONGEST_UNIT = 7;

/** An amount as it is written: `[start, end)` of the words of a sentence. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly lead: string | undefined;
  readonly from: string | null;
  readonly number: string;
  readonly more: boolean;
  readonly unit: string;
  /** The counter grew together with its number. */
  readonly close: boolean;
  readonly tail: boolean;
  readonly bound: string | undefined;
}

/** The amount that begins at `at`, or null. */
function writtenAt(words: string, at: number): Written | null {
  const first = numberAt(words, at);
  if (first === null) return null;
  const range = RANGE.exec(words.slice(first, first + 4));
  const second = range === null || !/^[\d,.]+$/.test(words.slice(at, first)) ? null : numberAt(words, first + range[0].length);
  const [begin, stop] = second === null || range === null ? [at, first] : [first + range[0].length, second];
  let end = stop;
  const more = /^\s?여(?=\s|[명개대발척건곳채원])/.exec(words.slice(end, end + 3))?.[0] ?? "";
  end += more.length;
  const space = words[end] === " " ? 1 : 0;
  const unit = unitAt(words, end + space);
  if (unit === null) return null;
  const close = space === 0 && more === "";
  end += space + unit.length;
  const tail = TAIL.exec(words.slice(end, end + 4))?.[0] ?? "";
  end += tail.length;
  const bound = BOUND.exec(words.slice(end, end + 6))?.[0].trim();
  if (bound !== undefined && !/\s/.test(bound)) end += BOUND.exec(words.slice(end, end + 6))?.[0].length ?? 0;
  const lead = LEAD.exec(words.slice(Math.max(0, at - 6), at))?.[0];
  return {
    start: at - (lead?.length ?? 0),
    end,
    lead: lead?.trim(),
    from: second === null ? null : words.slice(at, first),
    number: words.slice(begin, stop),
    more: more !== "",
    unit,
    close,
    tail: tail !== "",
    bound,
  };
}

/** The place behind the number that begins at `at`, or null. */
function numberAt(words: string, at: number): number | null {
  const head = words.slice(at, at + 32);
  const whole = VAGUE.exec(head) ?? NATIVE.exec(head);
  if (whole !== null) return at + whole[0].length;
  const sino = /^\d/.test(head) ? null : SINO.exec(head);
  if (sino !== null) return /[십백천만억]/.test(sino[0]) ? at + sino[0].length : null;
  let end = at;
  for (let guard = 0; guard < 7; guard++) {
    const digits = DIGITS.exec(words.slice(end + (guard > 0 && words[end] === " " ? 1 : 0), end + 32));
    if (digits === null) break;
    end += digits[0].length + (guard > 0 && words[end] === " " ? 1 : 0);
    const power = POWERS.exec(words.slice(end, end + 5));
    if (power === null) break;
    end += power[0].length;
  }
  return end > at ? end : null;
}

/** The longest unit that stands at a place. */
function unitAt(words: string, at: number): string | null {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unit = words.slice(at, at + length);
    if (unit.length === length && UNITS.has(unit) && !(/[A-Za-z]$/.test(unit) && /[A-Za-z]/.test(words[at + length] ?? ""))) return unit;
  }
  return null;
}

/** A counter that begins another word: "명단", "원인", "대통령", "도시". */
const OTHER_WORD =
  /^(?:단|령|예|백|확|칭|절|소|인(?!의|이|은|을|으로|가)|전|래|칙|자|주|유|산|심|통|표|비|회|응|책|부|피|학|화|생|견|전화|표단|포|급|식|관|상|차|의원|사|지|시(?!를|의|는|가|에)|로(?!\s)|착|입|쿄|움|발|휘|행|표자|송|언|각|전기|기|국|별|방|동|제|력|체|성|교|장|형|당|증|수|음|물|구|금|본|말|성|위|항|난|하)/;

/** Reads the amounts of a Korean text; what belongs to an expression of time, an age or a name is none. Takes time linear in the text. */
export function koreanQuantities({ text, sentences }: KoreanDocument, times: readonly ReadTime[]): readonly ReadQuantity[] {
  const found: ReadQuantity[] = [];
  for (const { span } of sentences) {
    const words = text.slice(...span);
    if (!/[\d한두세네다여일아열스서마쉰예수십백천만억]/.test(words)) continue;
    BEGIN.lastIndex = 0;
    for (let match = BEGIN.exec(words); match !== null; match = BEGIN.exec(words)) {
      const written = writtenAt(words, match.index);
      const quantity = written === null ? null : quantityOf(words, written, span[0]);
      if (written !== null) BEGIN.lastIndex = written.end;
      if (quantity !== null && !touches(times, quantity.span)) found.push(quantity);
    }
  }
  return found;
}

function touches(times: readonly ReadTime[], span: Span): boolean {
  const at = firstFrom(times.length, (i) => times[i]?.span[1] ?? 0, span[0] + 1);
  const time = times[at];
  return time !== undefined && overlaps(time.span, span);
}

function quantityOf(words: string, written: Written, base: number): ReadQuantity | null {
  const { start, end, number, unit } = written;
  const value = VAGUE_VALUES.has(number) ? Number(VAGUE_VALUES.get(number)) : countOf(number);
  const behind = words.slice(end, end + 24);
  if (value === null || isOtherWord(written, behind)) return null;
  const amount = amountOf(value, written.from === null ? null : Number(written.from.replaceAll(",", "")), {
    ...written,
    vague: VAGUE_VALUES.has(number),
  });
  const noun = nounBefore(words, start) ?? nounBehind(words, end);
  return {
    span: [base + start, base + end],
    noun: noun === null ? null : [base + noun.at, base + noun.at + noun.text.length],
    ...amount,
    unit: unitOf(unit, noun?.text ?? null, behind),
    rule: ruleOf(unit, number),
  };
}

/** "명단", "원인", "한편", "두 번째": no counter. */
function isOtherWord({ number, unit, close, tail, bound }: Written, behind: string): boolean {
  if (/^[가-힣]$/.test(unit) && !tail && bound === undefined && OTHER_WORD.test(behind)) return true;
  if (/^(?:번|회|차례)$/.test(unit) && /^째/.test(behind)) return true;
  // "3호 갱", "2호선": a number that names.
  if (unit === "호" && /^\s?(?:갱|선|기|법|터널|공장|구역|병동|감방|차|실|동|창고|작업장|부두|굴)/.test(behind)) return true;
  return close && /^[가-힣]+$/.test(number) && /^(?:편|번|층|표|점|동|권|석|호|회|도|인|분|기|개|원|구)$/.test(unit);
}

function ruleOf(unit: string, number: string): string {
  if (CURRENCIES.has(unit)) return "money";
  if (PERCENT.has(unit)) return "percent";
  if (MEASURES.has(unit)) return "measure";
  return VAGUE_VALUES.has(number) ? "vague" : "counter";
}

interface Bounds extends Pick<Written, "lead" | "more" | "tail" | "bound"> {
  readonly vague: boolean;
}

type Range = Pick<ReadQuantity, "min" | "max" | "approximate" | "comparator">;

function amountOf(value: number, from: number | null, { lead, more, tail, bound, vague }: Bounds): Range {
  const approximate = vague || more || tail || /^(?:약|대략|거의)$/.test(lead ?? "") || /육박/.test(bound ?? "");
  if (from !== null && from < value) return { min: from, max: value, approximate, comparator: "=" };
  if (bound === "이상" || /^(?:최소|적어도|적게는)$/.test(lead ?? "")) return { min: value, max: null, approximate, comparator: ">=" };
  if (/^(?:초과|넘게)$|넘$/.test(bound ?? "")) return { min: value, max: null, approximate, comparator: ">" };
  if (/^(?:이하|이내)$/.test(bound ?? "") || /^(?:최대|많게는)$/.test(lead ?? ""))
    return { min: null, max: value, approximate, comparator: "<=" };
  if (bound === "미만") return { min: null, max: value, approximate, comparator: "<" };
  // "수백 명", "1천200여 명": no fewer than that, and more.
  if (vague || more) return { min: value, max: null, approximate, comparator: vague ? ">=" : ">" };
  return { min: value, max: value, approximate, comparator: approximate ? "~" : "=" };
}

interface Noun {
  readonly at: number;
  readonly text: string;
}

/** "북한군 병사 2명": the word right before the number, where it bears no particle that parts it. */
function nounBefore(words: string, at: number): Noun | null {
  const match = /([가-힣A-Za-z]{1,12})(?:\s|\s?\()$/.exec(words.slice(Math.max(0, at - 16), at));
  if (match === null) return null;
  const [whole, word = ""] = match;
  const start = at - whole.length;
  const { stem, josa } = splitJosa(word);
  const taken =
    NOUNS.has(word) || TOLLS.has(word)
      ? word
      : josa !== null && /^(?:은|는|이|가|을|를|도)$/.test(josa.text) && (NOUNS.has(stem) || TOLLS.has(stem))
        ? stem
        : null;
  if (taken !== null) return { at: start, text: taken };
  if (josa !== null || JOINING.has(word) || isTime(word) || isModifier(word) || word.length < 2 || /(?:고|며|서|나|만)$/.test(word))
    return null;
  return { at: start, text: word };
}

/** "3명의 병사". */
function nounBehind(words: string, at: number): Noun | null {
  const match = /^의\s(?:[가-힣]{1,8}\s){0,2}?([가-힣]{2,8})/.exec(words.slice(at, at + 30));
  if (match === null) return null;
  const { stem } = splitJosa(match[1] ?? "");
  return NOUNS.has(stem) ? { at: at + match[0].length - (match[1] ?? "").length, text: stem } : null;
}

function unitOf(counter: string, noun: string | null, behind: string): string {
  if (PERCENT.has(counter)) return "%";
  const fixed = CURRENCIES.get(counter) ?? MEASURES.get(counter);
  if (fixed !== undefined) return fixed;
  const toll = noun === null ? undefined : TOLLS.get(noun);
  if (toll !== undefined) return toll;
  const person = COUNTERS.get(counter) === "person";
  const fate = person ? FATES.find(([, pattern]) => pattern.test(behind))?.[0] : undefined;
  if (fate !== undefined) return fate;
  const known = noun === null ? undefined : NOUNS.get(noun);
  if (known !== undefined) return known;
  return COUNTERS.get(counter) ?? OPEN_COUNTERS.get(counter) ?? counter;
}
