import type { VerbShape } from "./cue.ts";
import { finiteShape } from "./finite.ts";
import { BEING, isFieldAt, isOrdinal, mayBeSubject, OBJECT, type Phrase, prepositionalEnd, type Scene } from "./phrase.ts";
import { isBoundary, isDash, isMark, type Unit } from "./unit.ts";

/** Who does what a verb says. */
export interface Source extends Phrase {
  /** `at`: those in a place or a paper: "в МИД", "у звіті". */
  readonly how: "before" | "behind" | "at";
}

/** No clause is looked at over more units. */
const LONGEST_CLAUSE = 60;

/** The unit behind the last boundary before `at`. */
export function clauseStart(units: readonly Unit[], at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_CLAUSE && !isBoundary(units[i - 1])) i -= 1;
  return i;
}

/** The boundary behind `at`, or `limit`. */
export function clauseEnd(units: readonly Unit[], at: number, limit: number): number {
  let i = at;
  while (i < limit && i - at < LONGEST_CLAUSE && !isBoundary(units[i]) && !isStop(units[i])) i += 1;
  return i;
}

export function isStop(unit: Unit | undefined): boolean {
  return unit?.kind === "mark" && /^(?:[.!?…]|\.{2,})$/.test(unit.lower);
}

/** The subject before the verb at `at`, within its clause, or before an aside between commas that leads to it. */
export function subjectBefore(scene: Scene, at: number, shape: VerbShape): Source | null {
  const start = clauseStart(scene.units, at);
  const own = subjectIn(scene, start, at, shape);
  const bracket = isMark(scene.units[start - 1], ")");
  // "(УДР) проверили запись и пришли к выводу": a verb stands where the subject would.
  if (own !== null && !(bracket && finiteShape(scene.units[own.first], scene.lexicon) === shape)) return own;
  if (bracket) return beforeBracket(scene, start - 1, shape);
  return isBareBefore(scene, start, at) || isWhereBefore(scene, start, at, shape) ? beyondAside(scene, start, shape) : null;
}

/** "Юрій Гай, який керував штабом, у коментарі «Хвилі» припустив": where it was said stands between the aside and the verb. */
function isWhereBefore({ units, lexicon }: Scene, from: number, at: number, shape: VerbShape): boolean {
  return /^(?:past-[mf]|sg)$/.test(shape) && lexicon.at.has(units[from]?.lower ?? "") && at - from > 1 && at - from <= LOOSE + 2;
}

/** "Управление по делам рек (УДР) сообщило": what is in brackets parts a subject from its verb, whatever else its verb has before it. */
function beforeBracket(scene: Scene, closing: number, shape: VerbShape): Source | null {
  let open = closing - 1;
  while (open > 0 && closing - open < LONGEST_CLAUSE && !isMark(scene.units[open], "(")) open -= 1;
  const start = clauseStart(scene.units, open);
  const found = open > start ? subjectIn(scene, start, open, shape) : null;
  return found === null && open > start && isMark(scene.units[start - 1], ")") ? beforeBracket(scene, start - 1, shape) : found;
}

/** Nothing but adverbs and negation stands between the two. */
export function isBareBefore({ units, lexicon }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = units[i]?.lower ?? "";
    if (!lexicon.adverbs.has(lower) && !lexicon.not.has(lower) && !lexicon.times.has(lower) && !OBJECT.test(lower)) return false;
  }
  return true;
}

/** How many asides between commas may part a subject from its verb. */
const ASIDES = 2;

/** "Полковник, який керував обороною, розповів": the subject stands before the aside. */
function beyondAside(scene: Scene, start: number, shape: VerbShape): Source | null {
  const { units, lexicon } = scene;
  let before = start - 1;
  for (let n = 0; n < ASIDES && before > 0; n++) {
    if (units[before]?.lower !== ",") return null;
    const first = clauseStart(units, before);
    const opening = units[first]?.lower ?? "";
    const aside = isAside(scene, first) || (n > 0 && first > 0);
    if (first === 0 || units[first - 1]?.lower !== ",") return null;
    const apposition = /^\d{1,3}-/.test(opening) || isApposition(scene, first, before, shape);
    if (!aside && !apposition) return null;
    const from = clauseStart(units, first - 1);
    // "сусідка, яка просила тиші, бо боїться, розповіла": the clause that a cause hangs on is an aside itself.
    const hangs = n + 1 < ASIDES && CAUSE.test(opening) && lexicon.relative.has(units[from]?.lower ?? "") && isMark(units[from - 1], ",");
    const found = hangs ? null : subjectIn(scene, from, first - 1, shape);
    if (found !== null) {
      const unnamed = apposition && !units.slice(found.first + 1, found.last).some(({ capital }) => capital);
      return unnamed && units[before - 1]?.capital === true ? { ...found, named: { first, last: before } } : found;
    }
    before = first - 1;
  }
  return null;
}

/** What begins at `first` parts a subject from its verb: a relative clause, a participle, whom somebody cites, a cause, whose words it is. */
function isAside(scene: Scene, first: number): boolean {
  const { units, lexicon } = scene;
  const [opening, second] = [units[first]?.lower ?? "", units[first + 1]?.lower ?? ""];
  return (
    lexicon.relative.has(opening) ||
    lexicon.relative.has(second) ||
    isParticiple(opening) ||
    OBLIQUE_PARTICIPLE.test(opening) ||
    (ADJECTIVE.test(opening) && lexicon.prepositions.has(second)) ||
    citingAt(scene, first) > 0 ||
    CAUSE.test(opening) ||
    isAccordingAside(scene, first) ||
    isQuestionAside(scene, first)
  );
}

/** What a clause of cause or time begins with. */
const CAUSE = /^(?:бо|оскільки|адже|поскольку|ибо)$/;

/** "Сторож, за словами сусідів, сказав": whose words it is. */
function isAccordingAside({ units, lexicon }: Scene, first: number): boolean {
  return lexicon.according.some(({ words }) => words.every((word, k) => units[first + k]?.lower === word));
}

const QUESTION = /^(?:запитанн|питанн|вопрос)/;

/** "Сторож на запитання, *чи бачив він човен*, відповів". */
function isQuestionAside({ units, lexicon }: Scene, first: number): boolean {
  const [opening, second] = [units[first]?.lower ?? "", units[first + 1]?.lower ?? ""];
  return (
    QUESTION.test(units[first - 2]?.lower ?? "") &&
    (lexicon.questions.has(opening) || lexicon.whether.has(opening) || lexicon.whether.has(second))
  );
}

const PARTICIPLE =
  /(?:вший|вшая|вшее|вшие|вшийся|вшаяся|вшиеся|ющий|ющая|ющее|ющие|ящий|ящая|ящие|нный|нная|нные|ный|тый|тая|тые|ний|на|ні|ний|тий|та|ті|вши|ючи|ячи|ая|яя)$/;

/** "джерело, близьке до слідства": an adjective with what hangs on it. */
const ADJECTIVE = /(?:ий|ій|ка|ма|ке|ме|кі|мі|ый|ая|ое|ее|ые|ие)$/;

/** "У заяві, оприлюдненій учора, йдеться". */
const OBLIQUE_PARTICIPLE = /.{3}(?:нн?ом|нном|енной|анной|нных|[ае]ній|[ае]ному|[ае]них|вшем|вшей|щем|щей)$/;

function isParticiple(lower: string): boolean {
  return lower.length > 5 && PARTICIPLE.test(lower);
}

/** "колишній залізничник", "бывшая учительница": what somebody was, is or will be where he is no stranger. */
const FORMER = /^(?:колишн|бывш|нинішн|нынешн|місцев|местн|старш|головн|главн|майбутн|будущ)/;

function isApposition({ units, lexicon }: Scene, first: number, last: number, shape: VerbShape): boolean {
  const lower = units[first]?.lower ?? "";
  // "Свідок Артем К., колишній охоронець забудовника,": an adjective stands before the office.
  const office = ADJECTIVE.test(lower) && (lexicon.speakers.has(units[first + 1]?.lower ?? "") || FORMER.test(lower));
  if (last - first <= 8 && (lexicon.speakers.has(lower) || office || (units[first]?.capital ?? false))) return true;
  // "одна з поранених, кравчиня Іванна, розповіла": a common noun with a name.
  const named = units[last - 1];
  return last - first >= 2 && last - first <= 4 && named?.kind === "word" && named.capital && mayBeSubject(units[first], shape, lexicon);
}

/** The subject among the units `[from, to)`, of which the last stands before the verb. */
function subjectIn(scene: Scene, from: number, to: number, shape: VerbShape): Source | null {
  const end = trimmedEnd(scene, from, to);
  const loose = withoutLoose(scene, from, beforeCitation(scene, from, end));
  // "датчики ще у вересні показували".
  const close = loose < end ? trimmedEnd(scene, from, loose) : loose;
  const found = subjectUpTo(scene, from, close, to, shape);
  return found?.how === "before" || close === end ? found : subjectUpTo(scene, from, end, to, shape);
}

function subjectUpTo(scene: Scene, from: number, last: number, to: number, shape: VerbShape): Source | null {
  const { units, lexicon } = scene;
  for (let i = last - 1; i >= from; i--) if (lexicon.pronouns.has(units[i]?.lower ?? "")) return { first: i, last: i + 1, how: "before" };
  let first = openingEnd(units, from);
  let place: Phrase | null = null;
  while (first < last) {
    const unit = units[first];
    if (unit === undefined) break;
    const lower = unit.lower;
    const own = OWN.test(unit.lower) && first + 1 < last && mayBeSubject(units[first + 1], shape, lexicon);
    if (own || (mayBeSubject(unit, shape, lexicon) && !(first > from && isUndone(scene, first, shape)))) break;
    if (lexicon.prepositions.has(lower)) {
      const end = prepositionalEnd(scene, first, last, shape);
      place ??= placeIn(scene, first, end);
      first = Math.max(end, first + 1);
    } else first += 1;
  }
  for (let i = last - 2; i >= first; i--) if (lexicon.as.has(units[i]?.lower ?? "")) return { first: i + 1, last, how: "before" };
  if (first < last) return nounBefore(scene, first, last, to, shape);
  const impersonal = /^(?:past-pl|pl|reflexive|passive|past-n)$/.test(shape);
  if (impersonal && place !== null) return { ...place, how: "at" };
  const alone = place === null && from === last - 1 && from === clauseStart(units, to) && isBareName(scene, from, shape);
  return alone ? { first: from, last, how: "before" } : null;
}

/** "Його дружина", "Їхній сусід": whose they are. */
const OWN = /^(?:його|її|їх|їхній|їхня|его|ее|их)$/;

/** "В порту это не подтвердили и призвали": what is not done is no subject. */
function isUndone({ units, lexicon }: Scene, at: number, shape: VerbShape): boolean {
  return lexicon.not.has(units[at - 1]?.lower ?? "") && finiteShape(units[at], lexicon) === shape;
}

/** "Держспецзв'язку заявляє": a name whose ending would be that of another case. */
function isBareName({ units, lexicon }: Scene, at: number, shape: VerbShape): boolean {
  const { lower = "", capital = false } = units[at] ?? {};
  const told = /pl$/.test(shape) && lower.length > 4 && /(?:у|ю|ам|ям|ові|еві)$/.test(lower);
  if (!capital || told || BEING.test(lower)) return false;
  return ![lexicon.addressees, lexicon.prepositions, lexicon.adverbs, lexicon.but, lexicon.and].some((words) => words.has(lower));
}

/** Two words with which a sentence goes on from the one before, and which are no part of its subject. */
const OPENINGS =
  /^(?:при этом|при цьому|кроме этого|крім цього|после этого|після цього|до этого|до цього|тим часом|тем временем|між тим|между тем|тем не|тим не|крім того|окрім того|кроме того|більше того|более того|до того|к тому)$/;

/** Behind "Тим часом", "Тем не менее". */
export function openingEnd(units: readonly Unit[], from: number): number {
  if (!OPENINGS.test(`${units[from]?.lower} ${units[from + 1]?.lower}`)) return from;
  return /^(?:менее|менш|ж|же)$/.test(units[from + 2]?.lower ?? "") ? from + 3 : from + 2;
}

/** "чоловік телефонував їй і скаржився": the subject ends before the first of two verbs in a row. */
function beforePredicate({ units, lexicon }: Scene, first: number, last: number, verb: number, shape: VerbShape): number {
  let and = verb - 1;
  while (and > first && lexicon.adverbs.has(units[and]?.lower ?? "")) and--;
  if (!lexicon.and.has(units[and]?.lower ?? "")) return last;
  for (let i = first + 1; i < last; i++) if (finiteShape(units[i], lexicon) === shape) return i;
  return last;
}

/** "в сети пишут", "у соцмережах кажуть": where anybody speaks. */
const CROWD = /^(?:сети|соцсет\p{L}+|интернете|мереж[іа]|соцмереж\p{L}+|інтернеті|комментариях|коментарях|народі|народе)$/u;

function nounBefore(scene: Scene, first: number, last: number, verb: number, shape: VerbShape): Source {
  // "їй дзвонила сестра й казала": the subject stands behind the first of two verbs.
  if (first + 1 < last && isVerbAhead(scene, first, last, verb, shape)) return { first: first + 1, last: verb - 1, how: "before" };
  return { first, last: beforePredicate(scene, first, endOfNoun(scene, first, last), verb, shape), how: "before" };
}

function isVerbAhead({ units, lexicon }: Scene, first: number, last: number, verb: number, shape: VerbShape): boolean {
  const and = units[verb - 1]?.lower ?? "";
  return (
    last >= verb - 1 &&
    lexicon.and.has(and) &&
    verb - 1 > first + 1 &&
    finiteShape(units[first], lexicon) === shape &&
    mayBeSubject(units[first + 1], shape, lexicon) &&
    finiteShape(units[first + 1], lexicon) === null
  );
}

/** Those in a place may speak: what stands behind "у", "в" or "на" and is no time and nothing that is answered. */
function placeIn(scene: Scene, at: number, end: number): Phrase | null {
  const { units, lexicon } = scene;
  const lower = units[at]?.lower ?? "";
  if (!lexicon.at.has(lower) || isTimePhrase(scene, at + 1, end)) return null;
  return (lower === "на" && REQUESTS.test(units[at + 1]?.lower ?? "")) || CROWD.test(units[end - 1]?.lower ?? "")
    ? null
    : { first: at + 1, last: end };
}

/** What is answered, and no place: "на запит агентства". */
const REQUESTS = /^(?:запит|питанн|лист|звернен|проханн|дзвін|виклик|запрос|вопрос|письм|обращен|просьб|звон|вызов)/;

export function isTimePhrase({ units, lexicon }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (lexicon.times.has(units[i]?.lower ?? "")) return true;
  return false;
}

/** A demonstrative object before the verb ends the subject ("компания эту информацию опровергла"), and so do whom it cites and who is told. */
function endOfNoun(scene: Scene, first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (OBJECT.test(scene.units[i]?.lower ?? "") || citingAt(scene, i) > 0 || isTold(scene, i, last) || isReport(scene, i))
      return i > first + 1 && scene.lexicon.prepositions.has(scene.units[i - 1]?.lower ?? "") ? i - 1 : i;
  return last;
}

/** "Українська сторона повідомлення про тортури відкидає": a report before the verb is its object. */
function isReport({ units, lexicon }: Scene, at: number): boolean {
  return lexicon.reportNouns.has(units[at]?.lower ?? "") && lexicon.about.has(units[at + 1]?.lower ?? "");
}

/** "Сама Ремез журналістам сказала": who is told stands between the subject and its verb. */
function isTold({ units, lexicon }: Scene, at: number, last: number): boolean {
  return (
    at === last - 1 &&
    /(?:ам|ям|ові|еві)$|^(?:мне|мені|ему|йому|ей|їй|вам|тебе|тобі)$/.test(units[at]?.lower ?? "") &&
    lexicon.addressees.has(units[at]?.lower ?? "")
  );
}

function trimmedEnd({ units, lexicon }: Scene, from: number, to: number): number {
  let last = to;
  while (last > from) {
    // "до сих пор", "до цього часу".
    if (last - from > 3 && /^(?:пор|пір|часу|времени)$/.test(units[last - 1]?.lower ?? "") && units[last - 3]?.lower === "до") last -= 3;
    const unit = units[last - 1];
    if (unit === undefined || !(lexicon.adverbs.has(unit.lower) || lexicon.not.has(unit.lower) || lexicon.times.has(unit.lower))) break;
    if (lexicon.times.has(unit.lower) && units[last - 2]?.kind === "number") last -= 1;
    last -= 1;
    while (last > from && units[last - 1]?.kind === "word" && lexicon.loose.has(units[last - 1]?.lower ?? "")) last -= 1;
  }
  return last;
}

/** "ТАСС со ссылкой на Минобороны сообщил": what is cited stands between the subject and its verb. */
function beforeCitation(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (citingAt(scene, i) > 0) return i;
  return to;
}

/** So many words behind a preposition may stand between a subject and its verb. */
const LOOSE = 3;

/** Leaves out what stands between a subject and its verb: "Президентка в інтерв'ю телеканалу підкреслила". */
function withoutLoose({ units, lexicon }: Scene, from: number, to: number): number {
  for (let i = to - 2; i > from && i >= to - LOOSE - 1; i--) {
    const unit = units[i];
    if (unit === undefined || !lexicon.loose.has(unit.lower)) continue;
    // "Кандидат в мэры Рудного Игнат Лазуткин": a name behind closes the phrase.
    const last = units[to - 1];
    return to - i > 2 && last?.capital === true && units[to - 2]?.capital === true ? to : i;
  }
  return to;
}

/** The subject behind the verb at `at`, before `limit`. */
export function subjectAfter(scene: Scene, at: number, limit: number, shape: VerbShape): Source | null {
  const { units, lexicon } = scene;
  const end = clauseEnd(units, at + 1, limit);
  let place: Phrase | null = null;
  let i = at + 1;
  while (i < end) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.kind === "quote") return null;
    if (lexicon.prepositions.has(unit.lower)) {
      const behind = prepositionalEnd(scene, i, end, shape);
      const points = lexicon.pointing.has(units[i + 1]?.lower ?? "");
      if (place === null && !points && lexicon.at.has(unit.lower) && !isTimePhrase(scene, i + 1, behind))
        place = { first: i + 1, last: behind };
      // "повідомили в уряді країни": who is in the place speaks, unless a speaker is named behind it.
      const spoken =
        place !== null &&
        place.first === at + 2 &&
        /^(?:past-pl|pl|reflexive|passive)$/.test(shape) &&
        !lexicon.speakers.has(units[behind]?.lower ?? "");
      if (spoken && place !== null) return { ...place, last: untilMark(units, place, end, scene), how: "at" };
      i = Math.max(behind, i + 1);
      continue;
    }
    const object = objectEnd(scene, i, end, shape);
    if (object > i) {
      i = object;
      continue;
    }
    if (mayBeSubject(unit, shape, lexicon)) return { first: i, last: nounEnd(scene, i, end), how: "behind" };
    i += 1;
  }
  const impersonal = /^(?:past-pl|pl|reflexive|passive|past-n)$/.test(shape);
  return impersonal && place !== null ? { ...place, how: "at" } : null;
}

const NEUTER = /^(?:агентство|издание|видання|ведомство|відомство|министерство|міністерство|управление|управління|посольство)$/;
const AGENCY =
  /^(?:риа|ріа|тасс|рбк|уніан|унн|інтерфакс\S*|интерфакс\S*|укрінформ|reuters|рейтер\S*|рейтерс|bbc|afp|ap|cnn|бі-бі-сі|би-би-си)$/;

/** Behind a name right behind the verb that is not its subject, or `at`. */
function objectEnd(scene: Scene, at: number, end: number, shape: VerbShape): number {
  // "— цитує його слова захисник": whose words they are, and not who passes them on.
  if (/^(?:слова|слів|слов)$/.test(scene.units[at + 1]?.lower ?? "") && scene.lexicon.possessives.has(scene.units[at]?.lower ?? ""))
    return at + 2;
  // "процитировало Мао Нин агентство «Синьхуа»": a body of the gender of its verb stands behind whom it cites.
  if (shape === "past-n" && scene.units[at]?.capital === true) {
    const body = scene.units.findIndex(({ lower }, k) => k > at && k < end && NEUTER.test(lower));
    if (body > at) return body;
  }
  return agencyEnd(scene, at, end, shape);
}

/** "сообщили РИА Новости в экстренных службах", "повідомили «Ранку» в мерії": many tell it to one paper; behind it, or `at`. */
function agencyEnd({ units, lexicon }: Scene, at: number, end: number, shape: VerbShape): number {
  if (!/^(?:past-pl|pl)$/.test(shape) || !AGENCY.test(units[at]?.lower ?? "")) return at;
  let i = at + 1;
  while (i < end && units[i]?.capital === true) i += 1;
  return lexicon.at.has(units[i]?.lower ?? "") && i < end ? i : at;
}

/** Over what hangs on the noun of a place: "в уряді країни". */
function untilMark(units: readonly Unit[], { last }: Phrase, end: number, { lexicon }: Scene): number {
  let i = last;
  while (
    i < end &&
    (units[i]?.kind === "word" || isOrdinal(units[i])) &&
    (!lexicon.prepositions.has(units[i]?.lower ?? "") || isFieldAt({ units, lexicon }, i)) &&
    !lexicon.times.has(units[i]?.lower ?? "") &&
    !lexicon.adverbs.has(units[i]?.lower ?? "")
  )
    i += 1;
  return i;
}

/** "рассказала соседка | нашей газете": to whom. */
function isAddressed({ units, lexicon }: Scene, at: number): boolean {
  const lower = units[at]?.lower ?? "";
  if (lexicon.addressees.has(lower)) return true;
  return /^(?:наш|ваш|сво)(?:ей|ему|ій|їй|єму|ому)$/.test(lower) && lexicon.addressees.has(units[at + 1]?.lower ?? "");
}

/** The end of a noun phrase behind its verb: before what belongs to the saying, "під час брифінгу", "з посиланням на". */
export function nounEnd(scene: Scene, first: number, end: number): number {
  const { units, lexicon } = scene;
  if (lexicon.pronouns.has(units[first]?.lower ?? "")) return first + 1;
  for (let i = first + 1; i < end; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "quote" || isDash(unit)) return i;
    if (citingAt(scene, i) > 0 || lexicon.times.has(unit.lower) || isAddressed(scene, i)) return i;
    // "источник в штабе": where he is belongs to whoever has no name.
    const placed = lexicon.at.has(unit.lower) && UNNAMED.test(units[i - 1]?.lower ?? "");
    if (lexicon.adverbs.has(unit.lower) || (lexicon.loose.has(unit.lower) && !placed && !isInsideName(scene, i, end))) return i;
    // "— объясняет сосед и закрывает дверь": he does something else as well.
    if (lexicon.and.has(unit.lower) && finiteShape(units[i + 1], lexicon) !== null) return i;
    if (lexicon.about.has(unit.lower) && unit.lower !== "о") return i;
    // "цитирует РБК заявление профкома".
    if (lexicon.reportNouns.has(unit.lower) && units[i - 1]?.capital === true) return i;
  }
  return end;
}

const UNNAMED = /^(?:источник|источники|собеседник|собеседники|джерело|джерела|співрозмовник|співрозмовники)$/;

/** "Кандидат в мэры Рудного Игнат Лазуткин", "заступник міністра у справах ветеранів Ян Кос": a full name follows. */
function isInsideName({ units }: Scene, at: number, end: number): boolean {
  const last = units[end - 1];
  const before = units[end - 2];
  return end - at > 2 && end - at <= 7 && last?.capital === true && before?.capital === true && last.kind === "word";
}

/** How many units "з посиланням на" takes at `at`; 0 where it does not stand there. */
export function citingAt({ units, lexicon }: Scene, at: number): number {
  const words = lexicon.citing.find((all) => all.every((word, k) => units[at + k]?.lower === word));
  if (words === undefined || REASONS.test(units[at + words.length]?.lower ?? "")) return 0;
  return words.length;
}

/** What somebody appeals to, and nobody who says anything: "посилаючись на таємницю слідства", "сославшись на 51-ю статью". */
const REASONS =
  /^(?:таємниц|тайн|секретн|конфіденц|конфиденц|нестач|недостат|нехватк|брак|відсутн|отсутств|закон|статт|стать|пункт|прав[оаи]|стан|погод|загроз|угроз|безпек|безопасн|хвороб|болезн|самопочут|самочувств|занят|зайнят|технічн|техническ|полож|припис|правил|необхідн|необходим|воєнн|военное|присяг|форс)/;
