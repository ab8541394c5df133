import type { FactProperty, ReadFact } from "../../record/reading.ts";
import { firstFrom, overlaps, type Span } from "../../record/span.ts";
import { late } from "../late.ts";
import { matchesOf } from "../matches.ts";
import { mayMatch, type Stems, stemsOf } from "../stems.ts";
import type { Document } from "../token.ts";
import { Trigrams } from "../trigrams.ts";
import type { NameGroup } from "./entities.ts";

interface Rule {
  readonly id: string;
  readonly property: FactProperty;
  /** The value stands in the group `v`. */
  readonly pattern: RegExp;
}

const MONTH =
  "(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";
const DATE = `(?:\\d{1,2}(?:-?го)? ${MONTH} (?:19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d|${MONTH} (?:19|20)\\d\\d|(?:19|20)\\d\\d)`;
const BORN =
  "(?:народи(?:вся|лася|лась)|роди(?:лся|лась)|з'яви(?:вся|лася) на світ|появи(?:лся|лась) на свет|народжен\\p{L}{1,3}|рожд[её]н\\p{L}{0,3})";
const TOWN =
  "(?:(?:провінці|провинци|області|област|міст|город|сел|селищ|деревн|поселк|посёлк|станиц|хутор)\\p{L}{1,3} |м\\. ?|с\\. ?|г\\. ?)?";
const PLACE = `(?<v>${TOWN}\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}(?: (?:област|край|кра|район|республ)\\p{L}{0,4})?)`;
const AGED = "(?:річн|летн)\\p{L}{1,3}";
const TENS =
  "одинадцяти|дванадцяти|тринадцяти|чотирнадцяти|п'ятнадцяти|шістнадцяти|сімнадцяти|одиннадцати|двенадцати|тринадцати|четырнадцати|пятнадцати|шестнадцати|семнадцати|вісімнадцяти|дев'ятнадцяти|двадцяти|тридцяти|сорока|п'ятдесяти|шістдесяти|восемнадцати|девятнадцати|двадцати|тридцати|пятидесяти|шестидесяти";
const UNITS = "одно|дво|трьох|чотирьох|п'яти|шести|семи|восьми|дев'яти|двух|трех|трёх|четырех|четырёх|пяти|девяти";

/** What a sentence tells of the person whom it is about. */
const rules = (): readonly Rule[] => [
  { id: "born-date", property: "birthDate", pattern: new RegExp(`${BORN}[^.!?\\n;]{0,50}?(?<![\\d.])(?<v>${DATE})`, "giu") },
  {
    id: "date-born",
    property: "birthDate",
    pattern: new RegExp(`(?<![\\d.])(?<v>${DATE})(?: (?:року|році|року,|году|года))? ${BORN}`, "giu"),
  },
  {
    id: "year-of-birth",
    property: "birthDate",
    pattern: new RegExp(
      `(?<![\\d.])(?<v>${DATE})(?:-?(?:го|й|ий))?,? (?:(?:р|г)\\. ?(?:н|р)\\.|рр?н|року народження|роках? народження|г\\.?р\\.|года рождения)`,
      "giu",
    ),
  },
  {
    id: "field-born",
    property: "birthDate",
    pattern: new RegExp(`(?:дата|рік|год|день) (?:народження|рождения)[:\\s—–-]{1,4}(?<v>${DATE})`, "giu"),
  },
  {
    id: "born-in",
    property: "birthPlace",
    pattern: new RegExp(`${BORN}(?: ${DATE}(?: (?:року|році|году|года))?)?,? (?:у|в|на|во) ${PLACE}`, "gu"),
  },
  {
    id: "comes-from",
    property: "birthPlace",
    pattern: new RegExp(
      `(?:[Рр]одом|[Вв]ихід(?:ець|ця)|[Вв]иход(?:ец|ца)|[Пп]оходить|[Пп]роисходит|[Пп]риїхав|[Пп]риехал) (?:із|зі|з|из|со|с) ${PLACE}`,
      "gu",
    ),
  },
  {
    id: "native-of",
    property: "birthPlace",
    pattern: new RegExp(`[Уу]ро(?:дженець|дженця|дженцем|дженка|дженки|женец|женца|женцем|женка|женки) ${PLACE}`, "gu"),
  },
  {
    id: "field-place",
    property: "birthPlace",
    pattern: new RegExp(
      `[Мм]іс?[цс]е (?:народження|рождения)[:\\s—–-]{1,4}${PLACE}|[Мм]есто рождения[:\\s—–-]{1,4}${PLACE.replace("?<v>", "?<w>")}`,
      "gu",
    ),
  },
  {
    id: "serves-since",
    property: "serviceStart",
    pattern:
      /(?:служит(?:ь)?|служив|служила?|мобілізован\p{L}{0,3}|мобілізували|мобилизован\p{L}{0,3}|мобилизовали|призван\p{L}{0,3}|призвали|призвав|пішов (?:до|в) (?:війська|армії|армію)|підписав контракт|подписал контракт|уклав контракт|заключил контракт|в армії|в армии|пошел в армию|пошёл в армию)[^.!?\n;]{0,40}?(?<![\d.])(?<v>(?:19|20)\d\d)/giu,
  },
  {
    id: "since-serves",
    property: "serviceStart",
    pattern:
      /(?<![\p{L}])(?:з|із|с|у|в) (?<v>(?:19|20)\d\d)(?:-го)? (?:року|році|года|году) (?:\p{L}+ ){0,2}(?:служит|служив|служил|воює|воюет|мобілізован|мобилизован|призван)/giu,
  },
  {
    id: "numbered-unit",
    property: "unit",
    pattern:
      /(?<v>(?<![\d.,])\d{1,4}(?:-(?:ї|ої|й|а|го|му|та|я|тої|той|ій|ою|ой|ом))? (?:[\p{L}-]{3,30} ){0,3}?(?:бригад|полк|дивізі|дивизи|батальйон|батальон|рот[аиіуы]|корпус|арм[іи][яїи])\p{L}{0,4})/giu,
  },
  {
    id: "unit-number",
    property: "unit",
    pattern: /(?:в\/ч|військов\p{L}{1,4} частин\p{L}{1,2}|войсков\p{L}{1,4} част\p{L}{1,3})\s?(?:№\s?)?(?<v>[А-ЯA-Z]?\d{3,6})/giu,
  },
  {
    id: "number-of-paper",
    property: "number",
    pattern:
      /(?:паспорт\p{L}{0,3}|військов\p{L}{1,4} квит\p{L}{1,3}|военн\p{L}{1,4} билет\p{L}{0,2}|особист\p{L}{1,4} номер\p{L}{0,2}|личн\p{L}{1,4} номер\p{L}{0,2}|жетон\p{L}{0,2}|посвідченн\p{L}{1,2}|удостоверени\p{L}{1,2})(?: сері\p{L}{1,2}| сери\p{L}{1,2}| з номером| с номером)?[:\s]{0,2}(?:№\s?)?(?<v>[А-ЯІЇЄA-Z]{0,3}[\s-]?№?\s?\d{4,9})/giu,
  },
  { id: "age", property: "age", pattern: new RegExp(`(?<![\\d.,-])(?<v>\\d{1,3})-?${AGED}`, "giu") },
  {
    id: "age-years",
    property: "age",
    pattern:
      /(?:йому|їй|ему|ей|мені|мне|виповнилося|виповнилось|исполнилось|исполнился|віком|возрастом|у віці|в возрасте|вік[:,]?|возраст[:,]?)(?: (?:лише|всього|тільки|уже|вже|було|всего|только|было|лишь|зараз|сейчас|до))? (?<v>\d{1,3})(?= (?:рок|рік|лет|год)|[.,;)]|$)/giu,
  },
  { id: "age-words", property: "age", pattern: new RegExp(`(?<![\\p{L}])(?<v>(?:${TENS})(?:${UNITS})?)-?${AGED}`, "giu") },
  {
    id: "age-spelled",
    property: "age",
    pattern:
      /(?<!\p{L})(?<v>(?:(?:один|два|дв|три|чотир|п'ят|шіст|сім)надцять|(?:один|две|три|четыр|пят|шест|сем)надцать|вісімнадцять|восемнадцать|дев'ятнадцять|девятнадцать|(?:двадцять|двадцать|тридцять|тридцать|сорок|п'ятдесят|пятьдесят)(?: (?:один|два|три|чотири|четыре|п'ять|пять|шість|шесть|сім|семь|вісім|восемь|дев'ять|девять))?)) (?:рок|рік|лет|год)/giu,
  },
  {
    id: "wound",
    property: "injury",
    pattern:
      /(?<!\p{L})(?<v>(?:поранен(?!их|і(?!й))\p{L}{1,4}|поранил\p{L}{1,3}|ранен(?!ы(?!й|м)|ых)\p{L}{0,4}|ранил\p{L}{0,2}|контузі\p{L}{1,3}|контузи\p{L}{1,3}|контужен\p{L}{0,3}|втратив (?:ногу|руку|око|зір)|потерял (?:ногу|руку|глаз|зрение)|ампутован\p{L}{0,3}|ампутирован\p{L}{0,3}|ампутували|ампутировали|перелом\p{L}{0,2}|опік\p{L}{0,2}|ожог\p{L}{0,2})(?: (?:у|в|до) \p{L}+| (?:ноги|руки|голови|головы|щелепи|челюсти|ребер|рёбер))?)/giu,
  },
];

/** Before each rule what its matches hold. */
const byStems = late((): readonly (readonly [Stems | null, Rule])[] => rules().map((rule) => [stemsOf(rule.pattern), rule]));

/** Numbers in the words for an age, by their beginnings. */
const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:одинадцят|одиннадцат)[иь]/, 11],
  [/^(?:дванадцят|двенадцат)[иь]/, 12],
  [/^(?:тринадцят|тринадцат)[иь]/, 13],
  [/^(?:чотирнадцят|четырнадцат)[иь]/, 14],
  [/^(?:п'ятнадцят|пятнадцат)[иь]/, 15],
  [/^(?:шістнадцят|шестнадцат)[иь]/, 16],
  [/^(?:сімнадцят|семнадцат)[иь]/, 17],
  [/^(?:вісімнадцят|восемнадцат)[иь]/, 18],
  [/^(?:дев'ятнадцят|девятнадцат)[иь]/, 19],
  [/^(?:двадцят|двадцат)[иь]/, 20],
  [/^(?:тридцят|тридцат)[иь]/, 30],
  [/^сорока?/, 40],
  [/^(?:п'ятдесяти?|пят[иь]десяти?)/, 50],
  [/^(?:шістдесяти|шестидесяти)/, 60],
];
const ONES: readonly (readonly [RegExp, number])[] = [
  [/(?:одно|один)$/, 1],
  [/(?:дво|двух|два)$/, 2],
  [/(?:трьох|трех|трёх|три)$/, 3],
  [/(?:чотирьох|четырех|четырёх|чотири|четыре)$/, 4],
  [/(?:п'ят|пят)[иь]$/, 5],
  [/(?:шести|шість|шесть)$/, 6],
  [/(?<!во)(?:семи|семь|сім)$/, 7],
  [/(?:восьми|восемь|вісім)$/, 8],
  [/(?:дев'ят|девят)[иь]$/, 9],
];
const MONTHS: readonly RegExp[] = [
  /січня|января/i,
  /лютого|февраля/i,
  /березня|марта/i,
  /квітня|апреля/i,
  /травня|мая/i,
  /червня|июня/i,
  /липня|июля/i,
  /серпня|августа/i,
  /вересня|сентября/i,
  /жовтня|октября/i,
  /листопада|ноября/i,
  /грудня|декабря/i,
];

/** So many sentences back the person may be named of whom a text goes on to tell. */
const REACH = 6;

/** A sentence of a pronoun, or of no subject, goes on about the person of the one before. */
const GOES_ON =
  /^[«„“"\s—–-]*(?:він|вона|його|її|йому|їй|мені|мне|він|он|она|его|ее|её|ему|ей|у нього|у неї|у него|у нее|за його словами|по его словам|народи|роди|служи|призва|мобілі|мобили|дата|рік|год|місце|место|вік|возраст|родом|військовий квиток|военный билет|паспорт|жетон|особистий номер|личный номер|уродж|урожен|у документ|в документ)/iu;

/**
 * What the sentences of a text say of the persons whom it names: birth, origin, age, unit, service, wounds, numbers of papers. Each fact hangs on the
 * person named last before it in its sentence, else on the one named next, else on the only person of the sentences before where the sentence goes on
 * about him.
 */
export function toldFacts(document: Document, groups: readonly NameGroup[]): ReadonlyMap<NameGroup, readonly ReadFact[]> {
  const found = new Map<NameGroup, ReadFact[]>();
  const places = groups
    .filter(({ type }) => type === "person")
    .flatMap((group) => group.mentions.map(({ span }) => ({ group, at: span[0] })))
    .sort((a, b) => a.at - b.at);
  if (places.length === 0) return found;
  const trigrams = new Trigrams(document.text.toLowerCase().replaceAll("’", "'"));
  const likely = byStems().filter(([stems]) => stems === null || stems.some((stem) => trigrams.mayHold(stem)));
  document.sentences.forEach(({ span }, i) => {
    const words = document.text.slice(...span).replaceAll("’", "'");
    const lower = words.toLowerCase();
    for (const [stems, rule] of likely)
      for (const match of mayMatch(stems, lower) ? matchesOf(rule.pattern, words) : []) {
        const before = GOES_ON.test(words) ? (document.sentences[Math.max(0, i - REACH)]?.span ?? null) : null;
        const group = subjectOf(places, span, span[0] + match.index, before);
        const value = factValue(rule, match.groups?.["v"] ?? match.groups?.["w"] ?? "");
        if (group === null || value === null) continue;
        const held = found.get(group) ?? [];
        const own: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
        if (held.some((fact) => fact.property === rule.property && (fact.value === value || overlaps(fact.span, own)))) continue;
        held.push({ property: rule.property, value, span: own, rule: rule.id });
        found.set(group, held);
      }
  });
  return found;
}

interface Named {
  readonly group: NameGroup;
  readonly at: number;
}

function subjectOf(places: readonly Named[], sentence: Span, at: number, before: Span | null): NameGroup | null {
  const next = firstFrom(places.length, (i) => places[i]?.at ?? 0, at);
  const last = places[next - 1];
  if (last !== undefined && last.at >= sentence[0]) return last.group;
  const following = places[next];
  if (following !== undefined && following.at < sentence[1]) return following.group;
  if (last === undefined || before === null || last.at < before[0]) return null;
  const others = places.slice(Math.max(0, next - 8), next).filter((one) => one.at >= before[0]);
  return others.every(({ group }) => group === last.group) ? last.group : null;
}

/** The value as it is written of all languages; null for what cannot be. */
function factValue({ id, property }: Rule, value: string): string | null {
  if (value === "") return null;
  if (id === "age-words" || id === "age-spelled") return String(ageInWords(value.toLowerCase()));
  if (property === "age") return Number(value) <= MOST_YEARS ? String(Number(value)) : null;
  return property === "birthDate" ? dateOf(value) : value.trim();
}

/** Nobody is older. */
const MOST_YEARS = 120;

function ageInWords(words: string): number {
  const tens = NUMBERS.find(([pattern]) => pattern.test(words));
  const rest = tens === undefined ? words : words.replace(tens[0], "");
  return (tens?.[1] ?? 0) + (ONES.find(([pattern]) => pattern.test(rest))?.[1] ?? 0);
}

function dateOf(value: string): string {
  const year = /(?:19|20)\d\d$/.exec(value)?.[0] ?? value;
  const numeric = /^(\d{1,2})[./](\d{1,2})[./]/.exec(value);
  const month = numeric === null ? MONTHS.findIndex((name) => name.test(value)) + 1 : Number(numeric[2]);
  const day = /^\d{1,2}/.exec(value)?.[0];
  if (month < 1 || month > 12) return year;
  const fine = `${year}-${String(month).padStart(2, "0")}`;
  return day === undefined || value === year || /^(?:19|20)\d\d/.test(value) ? fine : `${fine}-${day.padStart(2, "0")}`;
}
