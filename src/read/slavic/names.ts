import type { EntityType } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import { GIVEN_NAMES } from "../name-data.ts";
import type { Document, Token } from "../token.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { CYRILLIC_GIVEN_NAMES } from "./name-data.ts";
import { NAME_WORDS, PEOPLES } from "./name-words.ts";
import { type CyrillicPlace, placeAt } from "./place-names.ts";
import { isBeforeName } from "./place-signs.ts";
import { MILITARY, MODEL, shapedName } from "./shaped-names.ts";
import { folded } from "./unit.ts";
import { wordStem } from "./word-stem.ts";

/** A name where it stands in the text. */
export interface NameMention {
  readonly span: Span;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly place: CyrillicPlace | null;
  /** The name of the list by which the place is called here. */
  readonly listed: string | null;
  readonly rule: string;
  /** A rank or an office in the nominative stands before it, so that the name is in the nominative too. */
  readonly nominative: boolean;
  /** Set where nothing in the report tells of what kind the name is: it only looks like somebody's, or stands where a town may. */
  readonly surmised?: true;
}

const GIVEN: ReadonlySet<string> = new Set(
  CYRILLIC_GIVEN_NAMES.split(/[\s]+/)
    .filter((word) => !word.startsWith("#"))
    .map((name) => wordStem(folded(name.toLowerCase()))),
);
const LATIN_GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.split(/\s+/));
const PEOPLE: ReadonlySet<string> = new Set(PEOPLES.map((name) => wordStem(name)));
const PARTICLE = /^(?:де|фон|ван|дер|аль|ель|ибн|бін|бен|ді|да|дю|ла|ле|von|van|de|der|di|al|el|of|the|for|and|&)$/;
/** The longest run of capitals that is looked at as one name. */
const LONGEST = 8;

/** Everything in a text that looks like a name, in order of place; none overlap. */
export function namesIn(document: Document, lexicon: SlavicLexicon): readonly NameMention[] {
  const { tokens, sentences } = document;
  const midway = capitalsMidway(document, lexicon);
  const lowered = stemsInSmall(document);
  const found: NameMention[] = [];
  for (const { first, last } of sentences) {
    const shouting = isShouting(tokens, first, last);
    for (let i = first; i < last; ) {
      const here: Place = { document, lexicon, at: i, first, last, midway, lowered, shouting };
      const mention =
        quotedName(here) ?? dateline(here) ?? redCross(here) ?? organisation(here) ?? placeName(here) ?? people(here) ?? run(here);
      if (mention === null) i += 1;
      else {
        if (mention.rule !== "skip") found.push(mention);
        i = Math.max(mention.last, i + 1);
      }
    }
  }
  return found;
}

interface Place {
  readonly document: Document;
  readonly lexicon: SlavicLexicon;
  readonly at: number;
  /** The sentence. */
  readonly first: number;
  readonly last: number;
  /** Stems that stand with a capital where no sentence begins. */
  readonly midway: ReadonlySet<string>;
  /** Stems of words that stand in small letters. */
  readonly lowered: ReadonlySet<string>;
  /** The whole sentence is in capitals. */
  readonly shouting: boolean;
}

const lowerOf = (token: Token | undefined): string => (token === undefined ? "" : folded(token.lower));
const isCapital = (token: Token | undefined): boolean => token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(token.text);
const isLatin = (token: Token | undefined): boolean => token !== undefined && /^\p{Script=Latin}/u.test(token.text);
const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && /^[А-ЯІЇЄҐ]{2,6}(?:[аиіуео]|ом|ой)?$/.test(token.text) && !NAME_WORDS.NO_ACRONYM.has(token.lower);

function isShouting(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? "";
    if (!/^\p{L}{2,}/u.test(text)) continue;
    words += 1;
    if (text === text.toUpperCase()) capitals += 1;
  }
  return words > 2 && capitals > words * 0.7;
}

/** A sentence or a quotation begins at the token, so that its capital tells nothing. */
function begins({ document: { tokens }, first }: Place, at: number): boolean {
  return at === first || /^(?:[«„“"—–:.!?…•*-]|\.{2,})$/.test(tokens[at - 1]?.text ?? "");
}

function stemsInSmall({ tokens }: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of tokens) if (token.kind === "word" && /^\p{Ll}/u.test(token.text)) found.add(wordStem(lowerOf(token)));
  return found;
}

/** Words that are no names, with a capital or without. */
function isFunctionWord(lower: string, lexicon: SlavicLexicon): boolean {
  const { and, but, that, questions, adverbs, prepositions, pronouns, times, soThat, relative, known, not } = lexicon;
  return (
    [and, but, that, questions, adverbs, prepositions, pronouns, times, soThat, relative, known, not].some((words) => words.has(lower)) ||
    /^(?:если|якщо|коли|когда|хоча|хотя|тому|поэтому|цей|ця|це|эта|этот|это|ці|эти|тим|кожен|каждый|адже|поначалу|напомним|нагадаємо|отже|подобн\p{L}{2}|подібн\p{L}|останнім|последн\p{L}{2}|при|вы|ви|ваш|ваша|ваши)$/u.test(
      lower,
    )
  );
}

function capitalsMidway({ tokens, sentences }: Document, lexicon: SlavicLexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, last } of sentences)
    for (let i = first + 1; i < last; i++)
      if (
        isCapital(tokens[i]) &&
        !isFunctionWord(lowerOf(tokens[i]), lexicon) &&
        !/^(?:[«„“"—–:.!?…•*-]|\.{2,})$/.test(tokens[i - 1]?.text ?? "")
      )
        found.add(wordStem(lowerOf(tokens[i])));
  return found;
}

function mention(
  { document: { tokens } }: Place,
  first: number,
  last: number,
  type: EntityType,
  rule: string,
  place: CyrillicPlace | null = null,
  listed: string | null = null,
): NameMention {
  const words = tokens
    .slice(first, last)
    .filter(({ kind }) => kind !== "mark")
    .map(({ text }) => text);
  const nominative = type === "person" && isTitled(tokens, first, last);
  return { span: [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0], first, last, words, type, place, listed, rule, nominative };
}

/** Ranks and offices of which nobody is one of somebody else, in the nominative; "мать Ивановой" is another matter. */
const RANK =
  /^(?:генерал|полковник|підполковник|подполковник|майор|капітан|капитан|лейтенант|сержант|солдат|матрос|рядовий|рядовой|міністр|министр|президент|президентка|прем'єр|премьер|канцлер|мер|мэр|губернатор|депутат|депутатка|сенатор|суддя|судья|професор|профессор|журналіст|журналістка|журналист|журналистка|експерт|експертка|эксперт|лікар|лікарка|врач|слідчий|слідча|следователь|прокурор|прокурорка|позивний|військовий)$/;
/** "с позывным Гном": a call sign stands as it is. */
/** "якого називають Сосна": what somebody is called stands as it is. */
const CALLED_SO =
  /^(?:називає|называет|називають|називали|названий|названо|названі|называют|называли|назван|названы|звати|звуть|зовут|звали)$/;
const CALL_SIGN = /^(?:позивн|позывн)(?:ий|им|ого|ой|ым)$/;

function isTitled(tokens: readonly Token[], first: number, last: number): boolean {
  const before = lowerOf(tokens[first - 1]);
  if (CALL_SIGN.test(before) || CALLED_SO.test(before)) return true;
  if (RANK.test(before)) return !/(?:ого|ому|ої|ою|ой|им|ым|ом|ем|єм)$/.test(lowerOf(tokens[last - 1]));
  // "Представитель ФСИН Рамазанова": the body that the office is of stands between.
  return isAcronym(tokens[first - 1]) && OFFICE.test(lowerOf(tokens[first - 2]));
}
const OFFICE =
  /^(?:представник|представниця|представитель|представительница|речник|речниця|спікер|спикер|пресс-секретарь|прессекретар|глава|голова|керівник|керівниця|руководитель|начальник|начальниця|директор|директорка|співробітник|сотрудник|сотрудница)$/;

/** «Вістовик» behind a noun that says what it is. */
function quotedName(here: Place): NameMention | null {
  const { document, at, first, last } = here;
  const { tokens } = document;
  if (!/^[«„“"]$/.test(tokens[at]?.text ?? "")) return null;
  let end = at + 1;
  while (end < last && end - at <= LONGEST && !/^[»”“"]$/.test(tokens[end]?.text ?? "")) end += 1;
  if (end >= last || !/^[»”“"]$/.test(tokens[end]?.text ?? "") || end - at < 2 || end - at > 7) return null;
  if (!/^[\p{Lu}\p{N}]/u.test(tokens[at + 1]?.text ?? "") || /[,.!?]$/.test(tokens[end - 1]?.text ?? "")) return null;
  const before = at > first ? lowerOf(tokens[at - 1]) : "";
  const two = at > first + 1 ? lowerOf(tokens[at - 2]) : "";
  const reports =
    OF_OUTLET.test(before) ||
    (before === "на" && CITING.test(two)) ||
    REPORTS.test(before) ||
    (at === first && REPORTS.test(lowerOf(tokens[end + 1])));
  const type = typeByNoun(before) ?? typeByNoun(two) ?? (isAcronym(tokens[at - 1]) || reports ? "organization" : null);
  if (type === null) return null;
  return mention(here, at + 1, end, type, "quoted-name");
}

/** Those who work for what stands in quotation marks behind them. */
const OF_OUTLET =
  /^(?:корреспондент|кореспондент|журналист|журналіст|источник|джерел|собеседник|співрозмовник|редактор|обозревател|оглядач|гендиректор|засновник|основател)/;

/** "со ссылкой на «Вал»". */
const CITING = /^(?:посиланням|покликанням|посилаючись|посилається|ссылкой|ссылаясь|ссылается)$/;

/** "передає «Полин»", "«Полин» пише": what reports is no person. */
const REPORTS =
  /^(?:переда(?:є|ет|ют|ють|л[аио]?|в|ла)|пише|пишет|пишуть|пишут|повідомля(?:є|ють)|сообща(?:ет|ют)|інформує|информирует|дізнала(?:ся|сь)|узнал[аи]?|написал[аио]?|опублікувал[аи]|опубликовал[аио]?)$/;

/** "ТИРАНА, 4 октября": capitals before the day that a report opens with are a town. */
function dateline(here: Place): NameMention | null {
  const { tokens } = here.document;
  const [token, comma, day] = [tokens[here.at], tokens[here.at + 1], tokens[here.at + 2]];
  if (here.at !== here.first || comma?.text !== "," || day?.kind !== "number" || !/^[А-ЯІЇЄҐ-]{3,}$/.test(token?.text ?? "")) return null;
  const listed = placeAt([lowerOf(token)], here.lexicon.language);
  return mention(here, here.at, here.at + 1, "place", "dateline", listed?.place ?? null, listed?.name ?? null);
}

function typeByNoun(lower: string): EntityType | null {
  if (NAME_WORDS.VESSELS.test(lower)) return "vessel";
  if (NAME_WORDS.WEAPONS.test(lower)) return "weapon";
  if (NAME_WORDS.OUTLETS.test(lower) || NAME_WORDS.HEADS.test(lower)) return "organization";
  return NAME_WORDS.PLACE_NOUNS.test(lower) ? "place" : null;
}

/** "Європейська комісія", "Верховний суд Пакистану", "Міністерство закордонних справ України", "МЗС", "Мінфін". */
function organisation(here: Place): NameMention | null {
  const { document, at, last, lexicon, shouting } = here;
  const { tokens } = document;
  const token = tokens[at];
  const lower = lowerOf(token);
  if (token === undefined || token.kind !== "word" || isLatin(token)) return null;
  if (isCapital(token) && NAME_WORDS.COMPACT.test(lower) && !lexicon.cues.has(lower))
    return mention(here, at, at + 1, "organization", "compact");
  if (
    isAcronym(token) &&
    !shouting &&
    placeAt([lower]) === null &&
    !isFunctionWord(lower, lexicon) &&
    !(lower.length > 3 && here.lowered.has(wordStem(lower)))
  )
    return mention(here, at, acronymEnd(tokens, at, last), "organization", "acronym");
  if (/^(?:єс|ес|оон|нато|нато)$/.test(lower) && isCapital(token)) return mention(here, at, at + 1, "organization", "acronym");
  const head = headFrom(here);
  if (head === null) return null;
  const end = genitiveEnd(here, head + 1);
  const named = isCapital(token) && (head > at || !begins(here, at) || end > head + 1);
  const institution =
    !isCapital(token) &&
    /^(?:уряд|правительств|парламент|кабінет|кабинет|кабмін|кабмин|міністерств|министерств|генштаб|прокуратур|посольств|палат)/.test(lower);
  if (!named && !institution) return null;
  // "Німецька профспілка пілотів": an adjective with the capital of its sentence makes no name of a common noun.
  const generic = NAME_WORDS.OUTLETS.test(lowerOf(tokens[head])) && !isCapital(tokens[head]);
  if (isCapital(token) && head > at && begins(here, at) && !isCapital(tokens[head]) && ANY.test(lower)) return null;
  if (generic && begins(here, at) && !hasCapital(tokens, head + 1, end)) return null;
  if (institution && !hasCapital(tokens, head + 1, end)) return null;
  const behind = institution && !isCapital(tokens[at]) ? institutionEnd(here, head + 1, end) : end;
  return mention(here, at, behind, "organization", "head");
}

/** "Красный Крест", "Червоного Хреста", "Красного Полумесяца". */
function redCross(here: Place): NameMention | null {
  const { document, at } = here;
  const [colour, sign] = [document.tokens[at], document.tokens[at + 1]];
  if (!isCapital(colour) || !/^(?:червон|красн)(?:ий|ого|ому|им|ім|ый|ым|ом)$/.test(lowerOf(colour))) return null;
  return /^(?:хрест|крест|півмісяц|полумесяц)/.test(lowerOf(sign)) ? mention(here, at, at + 2, "organization", "head") : null;
}

/** Adjectives that name no body: "Місцева прокуратура", "Независимый профсоюз". */
const ANY =
  /^(?:місцев|тамтешн|тутешн|незалежн|колишн|нов|наш|інш|кожн|жодн|ц|місцев|местн|здешн|тамошн|независим|бывш|друг|кажд|эт|т|сам|жодн|будь)(?:а|е|у|і|ий|ій|ої|ою|ого|им|ому|их|ая|ый|ой|ую|ее|ей|его|ем|ые|ия|ый|ей|от|ти|я)$/;

function hasCapital(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(tokens[i])) return true;
  return false;
}

function acronymEnd(tokens: readonly Token[], at: number, last: number): number {
  const next = tokens[at + 1];
  if (/^(?:риа|ріа|иа|іа)$/.test(lowerOf(tokens[at])) && isCapital(next)) return at + 2;
  return at + 1 < last && isAcronym(next) && placeAt([lowerOf(next)]) === null ? at + 2 : at + 1;
}

/** The noun that makes a name an organisation, at `at` or behind adjectives. */
function headFrom({ document: { tokens }, at, last }: Place): number | null {
  for (let i = at; i < Math.min(last, at + 4); i++) {
    const token = tokens[i];
    const lower = lowerOf(token);
    if (token === undefined || token.kind !== "word") return null;
    if (NAME_WORDS.HEADS.test(lower) && !/ськ|ск(?:ий|ого|ой|ая|ое|им|ом)/.test(lower)) return i > at && !isCapital(tokens[at]) ? null : i;
    if (i === at && !isCapital(token)) return null;
    if (!NAME_WORDS.ADJECTIVE.test(lower) || lower.length < 4) return null;
  }
  return null;
}

/** What hangs on the head: "закордонних справ України", "із запобігання корупції". */
function genitiveEnd({ document: { tokens }, last, lexicon }: Place, from: number): number {
  let end = from;
  for (let i = from; i < Math.min(last, from + LONGEST); i++) {
    const token = tokens[i];
    const lower = lowerOf(token);
    if (token === undefined || token.kind === "mark") break;
    if (/^(?:з|із|зі|по|і|й|та|и)$/.test(lower) && isGenitive(lowerOf(tokens[i + 1])) && !isCapital(tokens[i + 1])) continue;
    if (endsName(token, lexicon)) break;
    if (isCapital(token)) {
      if (placeAt([lower, lowerOf(tokens[i + 1]), lowerOf(tokens[i + 2])]) === null && !isAcronym(token) && GIVEN.has(wordStem(lower)))
        break;
      if (!isGenitive(lower) && !isAcronym(token)) break;
      end = i + 1;
      continue;
    }
    if (!isGenitive(lower)) break;
    end = i + 1;
  }
  return end;
}

/** What bodies do something with, in a case that ends as some genitives do. */
const DONE =
  /^(?:підозр|заяв|справ|уваг|думк|провин|вин|угод|інформаці|операці|перевірк|допомог|роботу|заявк|позици|позиці|информаци|операци|проверк|помощь|работ)[ую]$/;
/** A past tense that ends as a genitive does. */
const VERB = /(?:[аиуюяії]|[шгкзб])л[аи](?:ся|сь)?$/;

/** "Поліція цього не підтвердила": what points at something, or tells whose it is, belongs to no name. */
const POINTS =
  /^(?:ц(?:ього|ьому|ієї|ій|ю|і|их|им|е|ей|я)|т(?:ого|ому|ієї|ій|их)|этого|этому|этой|эту|эти|этих|это|тех|його|її|їх|его|ее|их|сво(?:го|ого|єї|їх|ей|их))$/;

/** "прокуратура відкрила провадження", "бюро підозру не оголосило": neither a verb nor its object is part of a name. */
function endsName(token: Token, { speakers, cues, prepositions, adverbs }: SlavicLexicon): boolean {
  const lower = lowerOf(token);
  // "представителя министерства полковника Илена Дравоса"
  if (
    (!isCapital(token) && RANK.test(wordStem(lower))) ||
    speakers.has(lower) ||
    cues.has(lower) ||
    prepositions.has(lower) ||
    adverbs.has(lower) ||
    POINTS.test(lower)
  )
    return true;
  return !isCapital(token) && (VERB.test(lower) || DONE.test(lower));
}

/** A lower-case institution is named without the state whose it is, which is a place of its own. */
function institutionEnd({ document: { tokens } }: Place, from: number, end: number): number {
  let last = from;
  while (last < end && !isCapital(tokens[last])) last += 1;
  return last;
}

const isGenitive = (lower: string): boolean =>
  /(?:ої|ого|его|их|ых|и|і|ї|ы|а|я|у|ю|ів|їв|ов|ев|ей|ой|ств|прав|справ|дел|[ау]ц[иі]й|[аен]ь|[аен]ий)$/.test(lower) && lower.length > 2;

function placeName(here: Place): NameMention | null {
  const { document, at, last } = here;
  const { tokens } = document;
  const token = tokens[at];
  if (!isCapital(token)) return null;
  const words = [0, 1, 2].map((k) => (at + k < last ? lowerOf(tokens[at + k]) : ""));
  const region = regionName(here, words);
  if (region !== null) return region;
  const shaped = shapedName(tokens, at, last);
  const opens = begins(here, at) && isFunctionWord(words[0] ?? "", here.lexicon) && shaped?.length === 2;
  if (shaped !== null && !opens && !GIVEN.has(wordStem(words[1] ?? "")))
    return mention(here, at, at + shaped.length, shaped.type, shaped.rule);
  const listed = placeAt(words, here.lexicon.language);
  const given = listed?.count === 1 && GIVEN.has(wordStem(words[0] ?? "")) && !/^(?:у|в|во|з|із|до|из|на)$/.test(lowerOf(tokens[at - 1]));
  if (listed !== null && !given && !isGivenBefore(here)) {
    const end = NAME_WORDS.REGION.test(lowerOf(tokens[at + listed.count])) ? at + listed.count + 1 : at + listed.count;
    return mention(here, at, Math.min(end, last), "place", "listed", listed.place, listed.name);
  }
  if (/^[\p{L}-]+щин[аиіуоюі]/u.test(words[0] ?? "") && (words[0]?.length ?? 0) > 6) return mention(here, at, at + 1, "place", "region");
  return null;
}

/** "Курська область", "Ольшанського району": the adjective of a town names no town. */
function regionName(here: Place, [adjective = "", kind = ""]: readonly string[]): NameMention | null {
  const isAdjective = /(?:ськ|цьк|зьк|ск|цк|н)(?:а|ої|ій|у|ою|ий|ого|ому|им|ім|ая|ой|ую|ое|ом|е|их)$/.test(adjective);
  if (!isAdjective || !NAME_WORDS.REGION.test(kind)) return null;
  const region = placeAt([adjective, /^обл/.test(kind) ? "область" : kind], here.lexicon.language);
  return mention(here, here.at, here.at + 2, "place", "region", region?.place ?? null, region?.name ?? null);
}

/** "Олена Київ" is no town. */
function isGivenBefore({ document: { tokens }, at, first }: Place): boolean {
  const before = lowerOf(tokens[at - 1]);
  // "У Бресті": "у" opens the sentence, and is a surname elsewhere.
  return at > first && before.length > 1 && isCapital(tokens[at - 1]) && GIVEN.has(wordStem(before));
}

function people(here: Place): NameMention | null {
  const token = here.document.tokens[here.at];
  if (token === undefined || token.kind !== "word" || token.text.length < 5 || !PEOPLE.has(wordStem(lowerOf(token)))) return null;
  return /(?:ці|ців|цям|цями|цях|цы|цев|цам|цами|цах|яни|яне|ян|янам|янами|и|ы|ів|ов|ам|ами)$/.test(token.lower)
    ? mention(here, here.at, here.at + 1, "group", "people")
    : null;
}

/** A run of capitals: a person, a place behind a preposition, a firm in Latin letters. */
function run(here: Place): NameMention | null {
  const { document, lexicon, shouting } = here;
  const { tokens } = document;
  let from = here.at;
  if (/^[a-z]+[A-Z]\p{L}+$/u.test(tokens[from]?.text ?? "")) return mention(here, from, from + 1, "organization", "latin");
  if (!isCapital(tokens[from]) || shouting) return null;
  if (MODEL.test(tokens[from]?.text ?? ""))
    return MILITARY.test(tokens[from]?.text ?? "") ? mention(here, from, from + 1, "weapon", "model") : null;
  const starts = begins(here, from);
  if (
    lexicon.speakers.has(lowerOf(tokens[from])) ||
    lexicon.pronouns.has(lowerOf(tokens[from])) ||
    lexicon.prepositions.has(lowerOf(tokens[from]))
  )
    return null;
  if (isFunctionWord(lowerOf(tokens[from]), lexicon) || /^[А-ЯІЇЄҐ]{2,6}(?:-[а-яіїєґ]+)?$/.test(tokens[from]?.text ?? "")) return null;
  let end = runEnd(here, from);
  if (isLatin(tokens[from])) return latin(here, from, end);
  if (starts && !startsName(here, from, end)) {
    from += 1;
    if (from >= end) return null;
    return mention(here, from, end, typeOfRun(here, from, end), "run");
  }
  if (isHeldThere(here, from, end)) return mention(here, from, from + 1, "place", "office-of");
  end = Math.min(end, from + 4, initialsEnd(tokens, from, end), placeEnd(here, from, end));
  const type = typeOfRun(here, from, end);
  return type === "other" && end - from === 1 && starts ? null : mention(here, from, end, type, end - from > 1 ? "run" : "single");
}

/** "Мер *Острова* Гордій Панченко", "жительница *Островки* Ганна Панченко": before a full name stands the place of whoever bears it. */
function isHeldThere({ document: { tokens } }: Place, from: number, end: number): boolean {
  const before = lowerOf(tokens[from - 1]);
  if (end - from < 3 || !/^(?:мер|мерка|мэр|губернатор|губернаторка|голова|глава|староста)$|^(?:жител|мешкан|урожен|уродж)/.test(before))
    return false;
  const listed = (at: number): boolean => GIVEN.has(wordStem(lowerOf(tokens[at])));
  const [place, given] = [lowerOf(tokens[from]), lowerOf(tokens[from + 1])];
  return !listed(from) && (listed(from + 1) || (/(?:[аяиіїы]|ого|ої|ой)$/.test(place) && /[^аоуеиіїєяюыэь]$/.test(given)));
}

/** "Узятий під *Дубравкою* Ільїн": behind a place in the case of where stands somebody in the nominative. */
function placeEnd({ document: { tokens } }: Place, from: number, end: number): number {
  const [place, name] = [lowerOf(tokens[from]), lowerOf(tokens[from + 1])];
  if (end - from !== 2 || isGivenWord(tokens[from]) || !/^(?:у|в|во|під|под|біля|возле)$/.test(lowerOf(tokens[from - 1]))) return end;
  return /[^ое](?:ою|ею|ой|ей|ом|ем|єм|і|ї|е)$/.test(place) && /(?:[оеє]в|[иії]н|ий|енко|чук|юк|ич)$/.test(name) ? from + 1 : end;
}

const isKindOf = (token: Token | undefined): boolean =>
  !isCapital(token) && (NAME_WORDS.REGION.test(lowerOf(token)) || NAME_WORDS.HEADS.test(lowerOf(token)));

/** A capital that goes on with no name that begins at `from`. */
function beginsAnother({ document: { tokens }, lexicon }: Place, from: number, at: number): boolean {
  const token = tokens[at];
  const lower = lowerOf(token);
  if (isLatin(token) !== isLatin(tokens[from]) || isAcronym(token)) return true;
  if (!isLatin(token) && placeAt([lower]) !== null && !GIVEN.has(wordStem(lowerOf(tokens[from])))) return true;
  if (NAME_WORDS.COMPACT.test(lower) || lexicon.speakers.has(lower) || MODEL.test(token?.text ?? "")) return true;
  // "Вербове Сумської області", "Лабораторія Сумського університету": what the adjective belongs to is a name of its own.
  return NAME_WORDS.ADJECTIVE.test(lower) && isKindOf(tokens[at + 1]);
}

function runEnd(here: Place, from: number): number {
  const {
    document: { tokens },
    last,
  } = here;
  let end = from + 1;
  while (end < last && end - from < LONGEST) {
    const token = tokens[end];
    if (isCapital(token)) {
      if (beginsAnother(here, from, end)) break;
      end += 1;
    } else if (
      token !== undefined &&
      PARTICLE.test(lowerOf(token)) &&
      isCapital(tokens[end + 1]) &&
      isLatin(tokens[end + 1]) === isLatin(tokens[from])
    )
      end += 2;
    else if (token?.kind === "number" && isLatin(tokens[from])) end += 1;
    else break;
  }
  return Math.min(end, last);
}

/** "Бірюков М. М. Конституція": behind a surname with its initials another name begins. */
function initialsEnd(tokens: readonly Token[], from: number, end: number): number {
  const isInitial = (at: number): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(tokens[at]?.text ?? "");
  let at = from + 1;
  if (isInitial(from) || !isInitial(at)) return end;
  while (at < end && isInitial(at)) at += 1;
  return at;
}

const SPEAKER_STEMS = new Map<SlavicLexicon, ReadonlySet<string>>();

/** What the case forms of the nouns for speakers have in common: "полковника" is no name, whatever its case. */
export function speakerStems(lexicon: SlavicLexicon): ReadonlySet<string> {
  const known = SPEAKER_STEMS.get(lexicon);
  if (known !== undefined) return known;
  const stems = new Set([...lexicon.speakers].map((word) => wordStem(word)));
  SPEAKER_STEMS.set(lexicon, stems);
  return stems;
}

/** A capital that begins a sentence belongs to a name where the name goes on, or stands elsewhere as one. */
function startsName({ document: { tokens }, midway, lowered, lexicon }: Place, from: number, end: number): boolean {
  const lower = lowerOf(tokens[from]);
  const stem = wordStem(lower);
  if (GIVEN.has(stem) || /^\p{Lu}\.$/u.test(tokens[from]?.text ?? "")) return true;
  if (lexicon.adverbs.has(lower) || lexicon.times.has(lower) || lexicon.known.has(lower) || lexicon.cues.has(lower)) return false;
  // "Село Махнівка": the noun is no part of the name.
  if (/^(?:село|селище|місто|город|деревня|посел[оё]к|станція|станция|хутір|хутор)$/.test(lower)) return false;
  if (end - from > 1 && isBeforeName(lower)) return false;
  if (lowered.has(stem) || speakerStems(lexicon).has(stem)) return false;
  // "Лист Павла Гая": a common noun with the capital of its sentence before a full name.
  const patronymic = PATRONYMIC.test(lowerOf(tokens[from + 2]));
  if (end - from > 2 && GIVEN.has(wordStem(lowerOf(tokens[from + 1]))) && !patronymic && !NAME_WORDS.SURNAME.test(lower)) return false;
  if (midway.has(stem)) return true;
  if (end - from > 1) return !/(?:ий|ій|ая|ое|ые|ие|ої|ого|ський|ська|ські|ский|ская|ские|ый)$/.test(lower);
  return (
    NAME_WORDS.SURNAME.test(lower) && lower.length > 5 && lexicon.cues.get(lowerOf(tokens[from + 1]))?.shape.startsWith("past") === true
  );
}

function latin(here: Place, from: number, end: number): NameMention | null {
  const { tokens } = here.document;
  const person = end - from === 2 && LATIN_GIVEN.has(tokens[from]?.text ?? "");
  if (
    /^(?:https?|www|[@#])/.test(tokens[from]?.lower ?? "") ||
    (tokens[from]?.text.length ?? 0) < 2 ||
    NAME_WORDS.LATIN_OTHERS.test(tokens[from]?.lower ?? "")
  )
    return null;
  const weapon = end - from === 1 && /^[A-Z]{1,4}-\d/.test(tokens[from]?.text ?? "");
  return mention(here, from, end, person ? "person" : weapon ? "weapon" : "organization", "latin");
}

/** What a run of capitals names. A person wants a reason, or that nothing speaks against it: a misread person keeps a publication back. */
function typeOfRun(here: Place, from: number, end: number): EntityType {
  const { document, first } = here;
  const { tokens } = document;
  const lower = lowerOf(tokens[from]);
  const before = from > first ? lowerOf(tokens[from - 1]) : "";
  // "Мер Острова Гордій Панченко": what is called Острів is no island of the name of Гордій.
  const called = isCapital(tokens[from - 1]) && from - 1 > first;
  if ((NAME_WORDS.PLACE_NOUNS.test(before) && !called) || /^(?:м|с|г)\.$/.test(before))
    return isGivenWord(tokens[from]) ? "person" : "place";
  // "Полонений Б", "Республіка Тува": letters and kinds of places are nobody's names.
  if (lower.length === 1) return "other";
  if (/^(?:би-би-си|бі-бі-сі|си-эн-эн|сі-ен-ен|эн-би-си|эй-би-си|ен-бі-сі)$/.test(lower)) return "organization";
  // "/Вестник/" behind the day of a dateline.
  if (tokens[from - 1]?.text === "/" && tokens[end]?.text === "/") return "organization";
  // "КонсультантПлюс", "ГЛОНАСС": a capital within a word, or no small letter, tells a firm or a system.
  if (end - from === 1 && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}|^[А-ЯІЇЄҐ]{5,}$/u.test(tokens[from]?.text ?? "")) return "organization";
  if (end - from > 1) return typeOfSeveral(here, from, end);
  if (isGivenWord(tokens[from])) return "person";
  if (/^(?:республ[иі]к|област|район|край)/.test(lower)) return "place";
  return typeOfOne(here, from, end, before);
}

const isGivenWord = (token: Token | undefined): boolean => GIVEN.has(wordStem(lowerOf(token))) || /^\p{Lu}\.$/u.test(token?.text ?? "");

const PATRONYMIC = /(?:[оеєї]вич|йович|ьич|[оеєії]вн|инич?н|їчн)(?:а|у|ем|ом|еві|і|ы|и|е|ой|ою|ої)?$/;

/** An adjective as it stands behind a preposition of place. */
const WHERE = /(?:[нвлркщжшчт]ій|[нвлркщжшчт]ому|[нвлркщжшчт]ої|[нвлркщжшчт]ой|[нвлркщжшчт]ом|[нвлркщжшчт]их|[нвлркщжшчт]ых)$/;

/** Adjectives that tell towns of one name apart: "у Великому Крушині". */
const OF_PLACES = /^(?:велик|мал|нов|стар|верхн|нижн|середн|средн|дальн|ближн|горішн|долішн)/;

/** "Маргрете Вестагер" against "Голови Європейської Комісії": a word that is a common noun, or an adjective that no surname is, makes no person of the rest. */
function typeOfSeveral(here: Place, from: number, end: number): EntityType {
  const tokens = here.document.tokens.slice(from, end);
  const words = tokens.map(lowerOf);
  const plain = words.filter((word) => isNoName(here, word));
  // "Радіо Хвиля", "Газета Захід".
  if (/^(?:радіо|газета|телеканал|агентство)$/.test(words[0] ?? "")) return "organization";
  // "у Чорній Греблі", "в Новой Гати": an adjective and a noun in the case of where.
  const where = /^(?:у|в|во|на|під|под|біля|до|возле)$/.test(lowerOf(here.document.tokens[from - 1]));
  const [adjective = "", noun = ""] = words;
  const ofPlaces = OF_PLACES.test(adjective) || !NAME_WORDS.SURNAME.test(noun);
  if (where && words.length === 2 && WHERE.test(adjective) && ofPlaces && !tokens.some(isGivenWord)) return "place";
  if (plain.length === 0) return "person";
  if (tokens.some(isGivenWord) || words.some((word) => PATRONYMIC.test(word)))
    return plain.length < words.length && !isNoName(here, words.at(-1) ?? "") ? "person" : "other";
  return words.some((word) => NAME_WORDS.HEADS.test(word)) ? "organization" : "other";
}

/** A word that the text has in small letters too, a common noun, or a form that no surname of one person has. */
function isNoName({ lowered, lexicon }: Place, lower: string): boolean {
  if (GIVEN.has(wordStem(lower))) return false;
  return (
    lowered.has(wordStem(lower)) || lexicon.speakers.has(lower) || NAME_WORDS.COMMON_NOUNS.test(lower) || NAME_WORDS.NO_SURNAME.test(lower)
  );
}

const CALLED = /^(?:пан|пані|господин|госпожа|пана|панові|міністра|министра|президента|прем'єра|премьера|президентом|президенту)$/;

function typeOfOne(here: Place, from: number, end: number, before: string): EntityType {
  const { document, lexicon } = here;
  const { tokens } = document;
  const lower = lowerOf(tokens[from]);
  // "агентство Рута": the noun is of speakers, and of no person.
  if (NAME_WORDS.OUTLETS.test(before)) return "organization";
  // "мешканці Вербового", "жительница Сосновки".
  if (/^(?:мешкан|жител|жительк|горожан|односельц)/.test(before)) return "place";
  const titled = lexicon.speakers.has(before) || CALLED.test(before);
  const next = tokens[end];
  const speaks = next?.kind === "word" && lexicon.cues.get(lowerOf(next))?.shape.startsWith("past") === true;
  // "Угоду" where the text has "угода" as well: no name of anybody. Neither is a common noun, with a title before it or without.
  if (NAME_WORDS.COMMON_NOUNS.test(lower) && !(titled && NAME_WORDS.SURNAME.test(lower))) return "other";
  if (here.lowered.has(wordStem(lower)) && !titled) return "other";
  if (
    /(?:ськ|цьк|ск|цк|ичн|льн)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|і|их|ая|ой|ую|ое|ом|ые|ие|е)$/.test(lower) &&
    next?.kind === "word" &&
    !isCapital(next) &&
    !lexicon.cues.has(next.lower) &&
    !titled
  )
    return "other";
  if (titled) return "person";
  if (NAME_WORDS.NO_SURNAME.test(lower)) return "other";
  // "у Вербовому", "в Отрадном": a name that is an adjective, in the case of where.
  if (/^(?:у|в|во)$/.test(before) && /(?:[внжшч]ому|[внжшч]ом)$/.test(lower) && !NAME_WORDS.SURNAME.test(lower)) return "place";
  // "на базе в Трудельском": nobody stands so behind a preposition of where.
  if (/^(?:у|в|во)$/.test(before) && /(?:с|ц)(?:ь)?к(?:ом|ому)$/.test(lower)) return "place";
  if (NAME_WORDS.SURNAME.test(lower) || speaks) return "person";
  if (/^(?:у|в|во|на|під|под|поблизу|біля|возле|из|із|до)$/.test(before) && !/(?:ого|ому|ым|им)$/.test(lower)) return "place";
  return "person";
}
