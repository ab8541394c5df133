import type { FactProperty, ReadFact } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { Document } from "../token.ts";
import type { NameGroup } from "./entities.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import type { NameMention } from "./names.ts";
import { BEFORE_PLACES } from "./place-signs.ts";
import { speakerNominative } from "./source-nominative.ts";

/** How far before and behind a name what is said of its bearer may stand. */
const REACH = 120;

const RANKS =
  /(?:генерал(?:-майор|-лейтенант|-полковник)?|полковник|підполковник|подполковник|майор|капітан|капитан|старший лейтенант|лейтенант|старший сержант|сержант|рядовий|рядовой|солдат|боєць|боец|єфрейтор|ефрейтор|адмірал|адмирал)(?:а|у|ом|ові|ем|я|ю|ого|ому)?$/iu;
const AGE_BEFORE = /(?<age>\d{1,3})-(?:річн|летн)\p{L}+ (?:[\p{L}-]+ ){0,3}$/u;
const AGE_BEHIND = /^,? ?\(?(?<age>\d{1,3}) (?:рок|рік|лет|год)\p{L}*/u;
const NUMBERED_UNIT =
  /(?<unit>\d{1,4}(?:-(?:ї|ої|й|а|го|му|та|я|ої|ий))? (?:[\p{L}-]+ ){0,3}?(?:бригад|полк|дивізі|дивизи|батальйон|батальон|рот)\p{L}*)/u;
const WOUND =
  /(?<!\p{L})(?:поранен(?!их|і(?!й))\p{L}*|поранил\p{L}*|ранен(?!ы(?!й|м)|ых)\p{L}*|контузі\p{L}*|контузи\p{L}*)(?: (?:у|в) \p{L}+)?/u;

const RANK_WORD =
  "(?:генерал|полковник|підполковник|подполковник|майор|капітан|капитан|лейтенант|сержант|рядов|солдат|боєць|бійц|боец|бойц|єфрейтор|ефрейтор|матрос|військов|военнослужащ|артилерист|артиллерист|танк[іи]ст|п[іи]лот|льотчик|л[её]тчик|штурмовик|розвідник|разведчик|кулеметник|пулем[её]тчик|моряк|прикордонник|пограничник|механ[іи]к|водій|водител|найманець|найманц|на[её]мник|морп[іе]х|доброволець|доброволец|добровольц)";
const BETWEEN = `(?:\\s(?:${RANK_WORD}\\p{L}{0,6}|(?:старш|молодш|младш|штаб-?|головн|російськ|российск|українськ|украинск|п[іи]вн[іи]чнокорейськ|северокорейск|корейськ|корейск)\\p{L}{0,4}|\\d{1,2}-(?:річн|летн)\\p{L}{1,4}|на ім['’ʼ]я|по имени)){0,5}\\s$`;
/**
 * "один із полонених, сержант", "пленного рядового": nothing but ranks and ages may stand between, since whoever tells of captives is none; and "мать одного из пленных, Ольга" is none either.
 */
const OF_THEM = "(?:них|цих|этих|взятих|взятых|російських|российских|українських|украинских|корейських|корейских)";
const CAPTIVES_BEFORE: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:один|одна|другий|друга|другой|другая|второй|вторая|третій|третий|перший|первый)\\s(?:із|зі|з|из)\\s(?<v>(?:військово|военно)?(?:полонених|пленных)),?${BETWEEN}`,
    "iu",
  ),
  // "пленный, которого выдают за рядового": who a captive is said to be.
  new RegExp(
    `(?<!\\p{L})(?<v>(?:військово|военно)?(?:полонен|пленн)(?:ий|ого|ый|ому))\\s?,\\s(?:якого|которого)\\s(?:[\\p{L}-]+\\s){1,3}(?:за|називають|называют|назвали)(?:\\s(?:північнокорейця|северокорейца|корейця|корейца|росіянина|россиянина))?${BETWEEN}`,
    "iu",
  ),
  new RegExp(`(?<!\\p{L})(?<v>(?:військово|военно)?(?:полонен|пленн)(?:ий|а|ого|ому|им|ої|у|ый|ая|ую|ым|ой))${BETWEEN}`, "iu"),
  new RegExp(
    `(?<!\\p{L})(?:серед|среди)\\s(?:${OF_THEM}\\s)?(?<v>(?:військово|военно)?(?:полонених|пленных))(?:\\s${OF_THEM})?\\s?[—–:-]${BETWEEN}`,
    "iu",
  ),
];
const CAPTIVE_BEHIND =
  /^,?\s(?:(?:який|яка|якого|яку|который|которая|которого|которую)\s)?(?:[\p{L}-]+\s){0,3}?(?<v>(?:потрапи|попа|взят|перебува|находи|опини|оказа)\p{L}{1,6}\s[ув]\s(?:полон|плен)\p{L}{0,2})(?!\p{L})/iu;

/** What a text says of a person beside his name: age, birth, rank, role, unit, wound. Each is found by the words themselves. */
export function factsOf({ text }: Document, { type, mentions }: NameGroup, lexicon: SlavicLexicon): readonly ReadFact[] {
  if (type !== "person") return [];
  const facts = new Map<string, ReadFact>();
  for (const mention of mentions.slice(0, MOST))
    for (const fact of factsAt(text, mention, lexicon))
      if (!facts.has(`${fact.property} ${fact.value}`)) facts.set(`${fact.property} ${fact.value}`, fact);
  return [...facts.values()];
}

/** More mentions of one name tell nothing new. */
const MOST = 40;

function factsAt(text: string, { span }: NameMention, lexicon: SlavicLexicon): readonly ReadFact[] {
  const [start, end] = span;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const facts: ReadFact[] = [];
  const add = (property: FactProperty, value: string, at: number, rule: string): void => {
    facts.push({ property, value, span: [at, at + value.length], rule });
  };
  const age = AGE_BEFORE.exec(before);
  if (age?.groups?.["age"] !== undefined) add("age", age.groups["age"], start - before.length + age.index, "age-before");
  const later = AGE_BEHIND.exec(behind);
  if (later?.groups?.["age"] !== undefined) add("age", later.groups["age"], end + later[0].indexOf(later.groups["age"]), "age-behind");
  const aged = /^, (?<age>\d{1,3})-(?:річн|летн)/u.exec(behind);
  if (aged?.groups?.["age"] !== undefined) add("age", aged.groups["age"], end + 2, "age-behind");
  for (const fact of titleFacts(before, start, lexicon)) facts.push(fact);
  const held = CAPTIVES_BEFORE.map((pattern) => pattern.exec(before)).find((found) => found !== null);
  if (held?.groups?.["v"] !== undefined)
    add("status", held.groups["v"], start - before.length + held.index + held[0].indexOf(held.groups["v"]), "captive-before");
  const taken = CAPTIVE_BEHIND.exec(behind);
  if (taken?.groups?.["v"] !== undefined) add("status", taken.groups["v"], end + taken[0].indexOf(taken.groups["v"]), "captive-behind");
  const unit = NUMBERED_UNIT.exec(before.slice(-70)) ?? NUMBERED_UNIT.exec(/^,? ?[^.!?,\n]{0,70}/.exec(behind)?.[0] ?? "");
  if (unit?.groups?.["unit"] !== undefined) {
    const at = text.indexOf(unit.groups["unit"], Math.max(0, start - 70));
    if (at >= 0 && at < end + 80) add("unit", unit.groups["unit"], at, "numbered-unit");
  }
  const wound = WOUND.exec(/^[^.!?\n]{0,40}/.exec(behind)?.[0] ?? "");
  if (wound !== null) add("injury", wound[0], end + wound.index, "wound");
  return facts;
}

const ENDS_CLAUSE = '.!?,:;—–«»"()\n';

const OF_SOMEBODY =
  /^(?:соседи|сусіди|родители|батьки|родственники|родичі|жители|жителі|мешканці|адвокаты|адвокати|представители|представники)$/;

/** Whose name in the genitive behind them is somebody else's. */
const KIN =
  /^(?:жен[аыуе]|женой|муж|мужа|мужу|мать|матери|матерью|отец|отц[ау]|сын|сына|дочь|дочери|брат|брата|сестр[аыуе]|дружин[аиуі]|дружиною|чоловік|чоловіка|мати|матері|батько|батька|син|сина|донька|доньки|вдов[аыуеиі]|сусід|сусіда|сусідк[аиу]|сосед|соседа|соседк[аиу]|друг|друга|адвокат|адвоката|захисник|захисника|защитник|защитника)$/;

/** A word for a speaker in any case: "речниці", "представителю". */
function isSpeaker(word: string, lexicon: SlavicLexicon): boolean {
  return lexicon.speakers.has(word) || speakerNominative(word, lexicon) !== null;
}

/** "Речник міністерства полковник Остап Гілка": an office, behind which a rank stands. */
const OFFICE =
  /^(?:речни[кц]|представни[кц]|представител|прес{1,2}-?секретар|спікер|спикер|командир|командувач|командующ|начальник|заступник|заместител|глав[аыеу]|голов[аиіу]|керівник|руководител|комендант|директор)/;

/** A past tense, in the plural or of a body that is feminine, as "служба" is: "затримала", "захватила". */
const DID = /[аеиуыяюії]ли(?:сь|ся)?$|(?:ува|юва|ова|ева|ма|жа|ча|ща|ри|би|пи|ті|ти|ди|ни)ла(?:сь|ся)?$/;

/** The title before a name: "сержант Ілья Туров", "речник поліції Іван Петренко". */
function titleFacts(before: string, start: number, lexicon: SlavicLexicon): readonly ReadFact[] {
  let begins = before.length;
  while (begins > 0 && !ENDS_CLAUSE.includes(before.charAt(begins - 1))) begins--;
  const clause = before.slice(begins);
  const words = clause.trimEnd().split(" ");
  let kin = false;
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] ?? "").toLowerCase().replaceAll("ё", "е");
    // "Соседи правозащитника Ахмеда Гаджиева": those of somebody are none of his offices.
    if (!isSpeaker(word, lexicon) || words.length - i > 7 || OF_SOMEBODY.test(word) || BEFORE_PLACES.BODY.test(word)) continue;
    // "Жена капитана Галеева": the rank is his whose wife she is.
    if (KIN.test(word) && words.slice(i + 1).some((one) => isSpeaker(one.toLowerCase(), lexicon))) {
      kin = true;
      continue;
    }
    // "Журналисты ждали Лю Вэйминя": whoever does something with him is no title of his.
    if (words.slice(i + 1).some((one) => DID.test(one) || lexicon.cues.has(one))) return [];
    const value = words.slice(i).join(" ");
    const at = start - before.length + before.lastIndexOf(value);
    const span: Span = [at, at + value.length];
    const rank = RANKS.test(value);
    // "дружина мера Ольга Гай", "адвокат мэра": the office may be that of whoever has no name here.
    if (/^(?:він|она|он|вона)$/.test(word) || (kin && !rank)) return [];
    if (!rank) return [{ property: "role", value, span, rule: "role-before" }];
    const office = OFFICE.test(word) ? value.replace(RANKS, "").trimEnd() : "";
    const called = value.slice(office.length).trimStart();
    return [
      ...(office === "" ? [] : [{ property: "role", value: office, span: [at, at + office.length], rule: "role-before" } as const]),
      { property: "rank", value: called, span: [at + value.length - called.length, at + value.length], rule: "rank-before" },
    ];
  }
  return [];
}
