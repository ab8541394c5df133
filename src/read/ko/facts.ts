import type { FactProperty, ReadFact } from "../../record/reading.ts";
import { bySpan, firstFrom, overlaps, type Span } from "../../record/span.ts";
import { late } from "../late.ts";
import { matchesOf } from "../matches.ts";
import { mayMatch, type Stems, stemsOf } from "../stems.ts";
import type { Group } from "./entities.ts";
import { koreanPlace } from "./place-words.ts";
import type { KoreanDocument } from "./take-apart.ts";

interface Rule {
  readonly id: string;
  readonly property: FactProperty;
  readonly pattern: RegExp;
}

const NATIVE: Readonly<Partial<Record<string, number>>> = {
  열: 10,
  스무: 20,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const UNITS: Readonly<Partial<Record<string, number>>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const NATIVE_AGE = "(?:열|스무|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?";

/** What a sentence tells of the person whom it is about; the value stands in the group `v`. */
const rules = (): readonly Rule[] => [
  { id: "age", property: "age", pattern: /(?<![\d.])(?:만\s?)?(?<v>\d{1,3})(?:세|살)(?!기|대|트|균|계|상|미만|이상|이하|까지|부터)/dg },
  { id: "age-native", property: "age", pattern: new RegExp(`(?<![가-힣])(?<v>${NATIVE_AGE})\\s?살`, "dg") },
  { id: "born-year", property: "birthDate", pattern: /(?<v>(?:19|20)\d\d)년(?:도)?\s?생/dg },
  { id: "born-short-year", property: "birthDate", pattern: /(?<!\d)(?<v>\d\d)년생/dg },
  {
    id: "number-of-paper",
    property: "number",
    pattern: /(?:군번|여권\s?번호|신분증\s?번호|인식표|주민등록번호|등록번호)(?:은|는|이|가|:)?\s?(?<v>[A-Z]{0,3}[-\s]?\d[\d-]{3,13})/dg,
  },
  {
    id: "born-date",
    property: "birthDate",
    pattern: /(?<v>(?:19|20)\d\d년\s?\d{1,2}월(?:\s?\d{1,2}일)?)\s?(?:에\s)?(?:[가-힣]{1,10}에서\s)?(?:출생|태어)/dg,
  },
  { id: "born-in-year", property: "birthDate", pattern: /(?<v>(?:19|20)\d\d)년(?:에)?\s(?:[가-힣\s]{1,14}에서\s)?(?:출생|태어)/dg },
  { id: "born-in", property: "birthPlace", pattern: /(?<v>[가-힣]{2,10})에서\s(?:태어|출생)|(?<w>[가-힣]{2,10})\s출신/dg },
  {
    id: "enlisted",
    property: "serviceStart",
    pattern:
      /(?<v>(?:19|20)\d\d)년(?:\s?\d{1,2}월)?(?:에|부터)?\s(?:[가-힣]{1,8}\s)?(?:입대|소총수로\s복무|저격수로\s복무|군\s?복무를\s시작|복무)/dg,
  },
  {
    id: "unit",
    property: "unit",
    pattern: /(?<v>(?:제?\d{1,4}|[가-힣]{1,8})\s?(?:독립\s?)?(?:[가-힣]{0,6})(?:여단|사단|연대|대대|군단|중대|정찰총국))\s?(?:소속|출신)/dg,
  },
  {
    id: "injury",
    property: "injury",
    pattern:
      /(?<v>(?:팔|다리|턱|머리|가슴|어깨|손|발|복부|허벅지|얼굴|눈|목|등|무릎)(?:에|을|를|이)\s(?:[가-힣]{0,4}\s)?(?:총상|부상|관통상|파편상|화상|다쳤|다친|다쳐|골절|부러))/dg,
  },
  { id: "injury-kind", property: "injury", pattern: /(?<v>중상|경상|총상|파편상|화상|찰과상|관통상)(?:을|를)\s입/dg },
  {
    id: "rank",
    property: "rank",
    pattern:
      /(?<![가-힣])(?<v>이병|일병|상병|병장|하사|중사|상사|원사|소위|중위|대위|소령|중령|대령|준장|소장|중장|대장|전사|상급병사|하급병사|소총수|저격수|정찰병)(?:으로|로|인|이라고|이었|였|이며|\s계급)/dg,
  },
];
/** Before each rule what its matches hold. */
const byStems = late((): readonly (readonly [Stems | null, Rule])[] => rules().map((rule) => [stemsOf(rule.pattern), rule]));

function rulesFor(words: string): readonly Rule[] {
  const lower = words.toLowerCase();
  return byStems().flatMap(([stems, rule]) => (mayMatch(stems, lower) ? [rule] : []));
}
const RANKS = /^(?:이병|일병|상병|병장|하사|중사|상사|원사|소위|중위|대위|소령|중령|대령|준장|소장|중장|대장)$/;
const CALLED = /^(?:씨|님|양|군|옹|여사|모)$/;

/** What stands right before the name of somebody who is held: "포로로 잡힌", "생포된 병사 가운데 한 명은 1999년생". Looked for at the end of a few words. */
const CAPTIVE =
  /(?<![가-힣])(?<s>포로|생포된|붙잡힌|사로잡힌|억류된|억류\s중인|구금된|포로로\s잡힌)(?:인|로)?(?:\s(?:북한군|남한군|러시아군|우크라이나군|북한|러시아|우크라이나|군인|병사|수병|선원|장병|남성|여성|청년|민간인|조종사|장교|포로|병사들|군인들|선원들|포로들)){0,2}(?:\s?(?:가운데|중)\s?(?:한|1|다른\s한|또\s한)\s?(?:명|사람)(?:은|인|이))?(?:\s(?:\d{4}년생|\d{1,2}세|이병|일병|상병|병장|하사|중사|상사|소위|중위|대위|소령|중령|대령|전사|상급병사|하급병사)){0,2}\s$/;
const BEFORE_NAME = 50;

/** "광부 출신" says what somebody was, and not where he is from. */
const whence = (name = ""): string => (isWhere(name) ? name : "");
const isWhere = (name: string): boolean => koreanPlace(name) !== null || /(?:[도시군구주현성섬리읍면동촌국]|지역|지방|마을)$/.test(name);

/** A sentence that has a topic of its own tells nothing of the one before. */
const OWN_TOPIC = /(?:^|\s)(?!(?:그|그녀|이\s병사|이\s남성|이\s여성|당시|현재)(?:는|은)\s)[가-힣]{1,12}(?:은|는)\s/;

/** What a text says of the persons that it names: each fact hangs on the person named last before it in its sentence, else on the only one of the sentence before. */
export function factsIn(document: KoreanDocument, groups: readonly Group[]): ReadonlyMap<Group, readonly ReadFact[]> {
  const found = new Map<Group, ReadFact[]>();
  const add = (group: Group, fact: ReadFact): void => {
    const held = found.get(group);
    if (held === undefined) found.set(group, [fact]);
    else if (!held.some(({ property, value, span }) => property === fact.property && (value === fact.value || overlaps(span, fact.span))))
      held.push(fact);
  };
  // Who is only called what he is, "기자", is told nothing of by name.
  const persons = groups.filter(({ type, mentions }) => type === "person" && mentions.some((one) => one.type === "person"));
  for (const group of persons)
    for (const { title, age } of group.mentions) {
      if (age !== null) add(group, { property: "age", value: age.value, span: age.span, rule: "age-in-brackets" });
      if (title !== null && !CALLED.test(title.text))
        add(group, { property: RANKS.test(title.text) ? "rank" : "role", value: title.text, span: title.span, rule: "title" });
    }
  const places = persons.flatMap((group) => group.mentions.map(({ span }) => ({ group, at: span[0] }))).sort((a, b) => a.at - b.at);
  document.sentences.forEach(({ span }, i) => {
    const words = document.text.slice(...span);
    for (const { group, fact } of captivesIn(document.text, span, places)) add(group, fact);
    for (const rule of rulesFor(words))
      for (const match of matchesOf(rule.pattern, words)) {
        const before = OWN_TOPIC.test(words.slice(0, match.index)) ? null : (document.sentences[i - 1]?.span ?? null);
        const group = subjectOf(places, span, [span[0] + match.index, span[0] + match.index + match[0].length], before, document.text);
        const value = match.groups?.["v"] ?? whence(match.groups?.["w"]);
        if (group !== null && value !== "")
          add(group, {
            property: rule.property,
            value: factValue(rule, value),
            span: [span[0] + match.index, span[0] + match.index + match[0].length],
            rule: rule.id,
          });
      }
  });
  for (const facts of found.values()) facts.sort((a, b) => bySpan(a.span, b.span));
  return found;
}

interface Named {
  readonly group: Group;
  readonly at: number;
}

/** Those of the persons named in a sentence before whose names it says that they are held. */
function captivesIn(
  text: string,
  [start, end]: Span,
  places: readonly Named[],
): readonly { readonly group: Group; readonly fact: ReadFact }[] {
  const from = firstFrom(places.length, (n) => places[n]?.at ?? 0, start);
  const to = firstFrom(places.length, (n) => places[n]?.at ?? 0, end);
  return places.slice(from, to).flatMap(({ group, at }) => {
    const begin = Math.max(start, at - BEFORE_NAME);
    const held = CAPTIVE.exec(text.slice(begin, at));
    const word = held?.groups?.["s"];
    if (held === null || word === undefined) return [];
    const span: Span = [begin + held.index, begin + held.index + word.length];
    return [{ group, fact: { property: "status", value: "포로", span, rule: "captive" } }];
  });
}

function subjectOf(places: readonly Named[], sentence: Span, [at, end]: Span, before: Span | null, text: string): Group | null {
  const next = firstFrom(places.length, (i) => places[i]?.at ?? 0, at);
  const last = places[next - 1];
  const following = places[next];
  // "1981년생 도만수": it tells of the name right behind it.
  if (following !== undefined && following.at - end < 3 && /^\s{1,2}$/.test(text.slice(end, following.at))) return following.group;
  if (last !== undefined && last.at >= sentence[0]) return last.group;
  if (following !== undefined && following.at < sentence[1] && following.at - at < 12) return following.group;
  if (last === undefined || before === null || last.at < before[0]) return null;
  const others = places.slice(Math.max(0, next - 8), next).filter((one) => one.at >= before[0]);
  return others.every(({ group }) => group === last.group) ? last.group : null;
}

function factValue({ id, property }: Rule, value: string): string {
  if (id === "age-native") return String(nativeAge(value));
  if (property === "age") return String(Number(value));
  // Whoever is "07년생" was born in 2007, "99년생" in 1999.
  if (id === "born-short-year") return `${Number(value) < 30 ? "20" : "19"}${value}`;
  const date = /^(\d{4})년\s?(\d{1,2})월(?:\s?(\d{1,2})일)?$/.exec(value);
  if (date === null) return value;
  const [, year = "", month = "", day] = date;
  return day === undefined ? `${year}-${month.padStart(2, "0")}` : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function nativeAge(words: string): number {
  for (const [tens, value] of Object.entries(NATIVE))
    if (words.startsWith(tens)) return (value ?? 0) + (UNITS[words.slice(tens.length)] ?? 0);
  return 0;
}
