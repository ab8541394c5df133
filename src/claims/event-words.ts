import type { EventClass } from "./event-class.ts";

/** How the words begin that tell of a class of events in Ukrainian and Russian, and in Korean. Words are folded: й is и, ї is і, ё is е. */
const BEGINNINGS: Readonly<Partial<Record<EventClass, readonly [cyrillic: string, hangul: string]>>> = {
  capture: ["полон плен захоп захват захвач затрим задерж арешт арест схоп схват", "생포 체포 나포 억류 포획 붙잡 구금 투항 포로로"],
  kill: ["загин загибел вбит вбив убит убив убил погиб смерт помер умер скончал", "사망 숨진 숨졌 숨지 전사 피살 살해 사살 학살 희생"],
  wound: ["поран ранен ранил травм контуж", "부상 다쳤 다친 중상 경상"],
  deploy: [
    "розгорн розгорт разверн разверт размест розміст відправ отправ направ надісл перекин переброс скеров",
    "파병 파견 배치 투입 보냈 보낸",
  ],
  train: ["навчанн учения учениям учениях учении тренув тренир підготов подготов обучен обучал", "훈련"],
  issue: ["видан видал выдан выдал", "발급 발행"],
  forge: ["підроб поддел фальш фальсиф феик сфабрик інсцен инсцен постановк постановоч", "위조 조작 가짜 날조 연출"],
  strike: ["удар вдар влуч попал обстріл обстрел атак бомб", "공격 타격 공습 포격 폭격 피격 명중"],
  explode: ["вибух взрыв взорв підрив подрыв", "폭발 폭파"],
  burn: ["пожеж пожар згор сгор загор", "화재 불길 전소"],
  leak: ["витік витек вытек утечк розлив разлив", "유출 누출"],
  destroy: ["знищ зруин уничтож разруш пошкодж поврежд", "파괴 격파 파손 붕괴"],
  shoot: ["стріля стреля вистріл выстрел розстріл расстрел застрел застріл", "총격 총살 사격 쐈 쏘지 쏘았 발포"],
  exchange: ["обмін обмен поверн возвращ вернул", "교환 송환 귀환"],
  enlist: ["мобіліз мобилиз призва призов служи", "입대 징집 동원 복무"],
  question: ["допит допрос допраш опитув", "심문"],
  identify: ["ідентиф идентиф опозна впізна", "신원 식별"],
  order: ["наказ приказ розпоряд распоряж", "명령 지시"],
  flee: ["втек втеч сбеж бежал евак эвак", "탈출 도주 대피"],
  collide: ["таран протаран зіткн зіштовх столкн", "들이받 추돌"],
  sink: ["затон потон", "침몰 전복"],
  poison: ["отру отрав", "독극 중독"],
  vote: ["голосу голосо вибор выбор обран избран", "투표 선거 당선"],
  pay: ["виплат выплат заплат сплат", "지급 지불 뇌물"],
  cross: ["перетн пересек пересік переишл переишов перешл перешел вторг вторж", "월경 침공 침입 건넜 건너"],
};

/** Who somebody is tells of no event: prisoners may do anything, and conscripts may be sent. "포로로 잡혔다" says that he became one. */
const PERSONS = "полонен пленн призовник призывник 포로 징집병";

const BY_BEGINNING: readonly (readonly [beginning: string, EventClass | null])[] = [
  ...(Object.keys(BEGINNINGS) as EventClass[]).flatMap((name) =>
    (BEGINNINGS[name] ?? []).flatMap((row) => row.split(" ").map((beginning) => [beginning, name] as const)),
  ),
  ...PERSONS.split(" ").map((beginning) => [beginning, null] as const),
];
const BEGINS: ReadonlyMap<string, EventClass | null> = new Map(BY_BEGINNING);
const LENGTHS: readonly number[] = [...new Set(BY_BEGINNING.map(([beginning]) => beginning.length))].sort((a, b) => b - a);

/** The class of events that a folded word in Cyrillic or Hangul tells of, or null. The longest beginning counts. */
export function classOfForeignWord(word: string): EventClass | null {
  const composed = word.normalize("NFC");
  for (const length of LENGTHS) {
    const found = composed.length < length ? undefined : BEGINS.get(composed.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}
