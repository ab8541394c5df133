import { type Act, groundsOf } from "./act.ts";
import { contentEnd } from "./content-end.ts";
import { untilVerb } from "./object.ts";
import { mayBeSubject, OBJECT, type Phrase, QUANTIFIERS, type Scene } from "./phrase.ts";
import { ownerOfGerund } from "./source.ts";
import { clauseEnd, clauseStart, subjectAfter, subjectBefore } from "./subject.ts";
import { isMark } from "./unit.ts";

/** Who keeps something back: "відмовився коментувати", "не відповів на запит", "не смог назвать", "от комментариев воздержался". */
export function refusalAt(scene: Scene, at: number, acts: readonly Act[]): Act | null {
  const act = refusalOf(scene, at);
  if (act === null || act.source !== null) return act;
  const owner = shapeAt(scene, act.cue.last - 1) === "gerund" ? ownerOfGerund(scene, at, acts) : null;
  if (owner !== null) return { ...act, source: owner, grounds: { ...act.grounds, source: "conjoined" } };
  // "…, але від коментарів відмовився": the source is that of the act before it.
  const shared = acts.findLast(({ source }) => source !== null)?.source ?? null;
  return shared === null ? act : { ...act, source: shared, grounds: { ...act.grounds, source: "conjoined" } };
}

function refusalOf(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  const lower = units[at]?.lower ?? "";
  if (lexicon.refusals.has(lower)) return refused(scene, at);
  if (ANSWERED.test(lower) && NEGATIVELY.test(units[at + 1]?.lower ?? "")) return answeredNo(scene, at);
  if (SILENCE.test(lower)) return mute(scene, at);
  if (NEITHER.test(lower)) return neither(scene, at);
  if (!lexicon.not.has(lower)) return null;
  return unable(scene, at) ?? unableBehind(scene, at) ?? silent(scene, at) ?? unanswered(scene, at);
}

const NEITHER = /^(?:ні|ни)$/;

/** "ні підтвердив, ні спростував арешт" is one silence. */
function neither(scene: Scene, at: number): Act | null {
  const last = secondNeither(scene, at + 2, at);
  const form = scene.lexicon.cues.get(scene.units[at + 1]?.lower ?? "");
  if (last === null || form === undefined || !/^(?:deny|confirm)$/.test(form.cueClass) || form.shape === "infinitive") return null;
  return actOf(scene, at + 1, { first: at, last }, restOf(scene, last), "silent");
}

/** Behind ", ні спростував", where the first "ні" stands at `first`; null where no second one does. */
function secondNeither({ units, lexicon }: Scene, from: number, first: number): number | null {
  const second = isMark(units[from], ",") ? from + 1 : from;
  if (!NEITHER.test(units[first]?.lower ?? "") || !NEITHER.test(units[second]?.lower ?? "")) return null;
  return lexicon.cues.has(units[second + 1]?.lower ?? "") ? second + 2 : null;
}

const ANSWERED = /^(?:відпові(?:в|ла|ли|дає|дають)|ответил[аи]?|отвечает|отвечают)$/;
const NEGATIVELY = /^(?:заперечно|отрицательно)$/;

/** "На запитання, чи бачив він човен, свідок відповів заперечно": who says no. */
function answeredNo(scene: Scene, at: number): Act {
  return { ...actOf(scene, at, { first: at, last: at + 2 }, [], "answers-no"), cueClass: "deny" };
}

function actOf(scene: Scene, verb: number, cue: Phrase, content: readonly Phrase[], rule: string): Act {
  const shape = shapeAt(scene, verb);
  const before = shape === "gerund" ? null : subjectBefore(scene, Math.min(cue.first, verb), shape);
  // "Кто его сменит, не сообщается": only those in a place can be named.
  const nobody = shape === "gerund" || (shape === "reflexive" && before?.how !== "at");
  const behind = nobody || before !== null ? null : subjectAfter(scene, cue.last - 1, scene.units.length, shape);
  // "відмовилася назвати імена": what is kept back keeps nothing back.
  const source = nobody
    ? null
    : (before ?? (content.some(({ first, last }) => first <= (behind?.first ?? -1) && (behind?.first ?? last) < last) ? null : behind));
  return {
    cue,
    lemma: scene.units[verb]?.lower ?? "",
    cueClass: "refuse",
    source,
    content,
    rule,
    grounds: { source: groundsOf(source), content: "thing", ended: null },
    negated: false,
    doubt: null,
  };
}

function shapeAt({ units, lexicon }: Scene, at: number) {
  const lower = units[at]?.lower ?? "";
  const known = lexicon.cues.get(lower)?.shape;
  if (known !== undefined) return known;
  if (/л[аи]?(?:ся|сь)$|ла$|ли$/.test(lower)) return /ли/.test(lower) ? "past-pl" : /ла/.test(lower) ? "past-f" : "past-m";
  return /(?:ться|тся|ють|ють|ут|ют)$/.test(lower) && /ют|ут/.test(lower) ? "pl" : /(?:вся|лся|в|л|г)$/.test(lower) ? "past-m" : "sg";
}

/** "Відмовився" with an infinitive or with "від коментарів", behind it or before it. */
function refused(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  const end = clauseEnd(units, at + 1, units.length);
  for (let i = at + 1; i < Math.min(end, at + 5); i++) {
    const lower = units[i]?.lower ?? "";
    if (/(?:ти|ть|тися|ться)$/.test(lower) && lexicon.refused.test(lower)) {
      const rest = restOf(scene, i + 1);
      return actOf(scene, at, { first: at, last: i + 1 }, rest, "refuses");
    }
    if (/^(?:комент|коммент|оцін|оцен|відповід|ответ|подальш|дальнейш|пояснен|разъяснен)/.test(lower))
      return actOf(scene, at, { first: at, last: i + 1 }, [], "refuses");
  }
  const start = clauseStart(units, at);
  const fronted = frontedRefusal(scene, start, at);
  if (fronted !== null) return fronted;
  for (let i = at - 1; i >= Math.max(start, at - 4); i--) {
    const lower = units[i]?.lower ?? "";
    if (/^(?:від|от)$/.test(lower) && i + 1 < at) return withPlace(scene, actOf(scene, at, { first: i, last: at + 1 }, [], "refuses"));
    if (/(?:ти|ть)$/.test(lower) && lexicon.refused.test(lower))
      return actOf(scene, at, { first: i, last: at + 1 }, aboutBefore(scene, start, i), "refuses");
  }
  return null;
}

/** "Від коментарів у службі утрималися": those in a place stand inside the expression. */
function withPlace({ units, lexicon }: Scene, act: Act): Act {
  const at = act.cue.last - 1;
  for (let i = act.cue.first + 1; act.source === null && i + 1 < at; i++)
    if (lexicon.at.has(units[i]?.lower ?? ""))
      return {
        ...act,
        cue: { first: at, last: at + 1 },
        source: { first: i + 1, last: at },
        grounds: { ...act.grounds, source: "before" },
      };
  return act;
}

/** "Назвать сумму сделки стороны отказались": the infinitive opens the clause, and who declines stands before the verb. */
function frontedRefusal(scene: Scene, start: number, at: number): Act | null {
  const { units, lexicon } = scene;
  if (at - start < 2 || !/(?:ти|ть)$/.test(units[start]?.lower ?? "") || !lexicon.refused.test(units[start]?.lower ?? "")) return null;
  const shape = shapeAt(scene, at);
  let first = at - 1;
  if (!mayBeSubject(units[first], shape, lexicon)) return null;
  while (first - 1 > start && units[first]?.capital === true && mayBeSubject(units[first - 1], shape, lexicon)) first -= 1;
  return {
    cue: { first: at, last: at + 1 },
    lemma: units[at]?.lower ?? "",
    cueClass: "refuse",
    source: { first, last: at },
    content: [{ first: start, last: first }],
    rule: "refuses",
    grounds: { source: "before", content: "infinitive", ended: null },
    negated: false,
    doubt: null,
  };
}

/** "о пострадавших говорить отказался". */
function aboutBefore({ units, lexicon }: Scene, start: number, at: number): readonly Phrase[] {
  for (let i = start; i < at; i++) if (lexicon.about.has(units[i]?.lower ?? "") && i + 1 < at) return [{ first: i + 1, last: at }];
  return [];
}

/** What follows the cue in its clause, or as a question behind a comma; "на запит" is no content. */
function restOf(scene: Scene, from: number): readonly Phrase[] {
  const { units, lexicon } = scene;
  const first = units[from];
  if (first === undefined || (first.kind === "mark" && !isMark(first, ","))) return [];
  if (isMark(first, ",")) {
    const lower = units[from + 1]?.lower ?? "";
    const question =
      lexicon.questions.has(lower) ||
      lexicon.whether.has(lower) ||
      lexicon.whether.has(units[from + 2]?.lower ?? "") ||
      lexicon.that.has(lower);
    if (!question) return [];
    const start = lexicon.that.has(lower) ? from + 2 : from + 1;
    const { last } = contentEnd(scene, start, "clause");
    return last > start ? [{ first: start, last }] : [];
  }
  if (/^(?:на|з|со|с|із|від|от|у|в)$/.test(first.lower) || lexicon.and.has(first.lower)) return [];
  const start = lexicon.about.has(first.lower) ? from + 1 : from;
  const { last } = contentEnd(scene, start, "object");
  return last > start ? [{ first: start, last }] : [];
}

/** "не зміг підтвердити", "не стал комментировать". */
function unable(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  if (!lexicon.unable.has(units[at + 1]?.lower ?? "")) return null;
  for (let i = at + 2; i < at + 5; i++) {
    const form = lexicon.cues.get(units[i]?.lower ?? "");
    const infinitive = form?.shape === "infinitive" && form.cueClass !== "order";
    if (!infinitive && !lexicon.refused.test(units[i]?.lower ?? "")) continue;
    const last = secondNeither(scene, i + 1, i - 1) ?? i + 1;
    return actOf(scene, at + 1, { first: at, last }, restOf(scene, last), "unable");
  }
  return null;
}

/** "Звідки вона взялася, він пояснити не зміг", "объяснять не захотел": the infinitive stands before. */
function unableBehind(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  if (!lexicon.unable.has(units[at + 1]?.lower ?? "")) return null;
  const verb = withheldBefore(scene, at);
  if (verb === null) return null;
  const quoted = isMark(units[at + 2], ":") && units[at + 3]?.kind === "quote" ? [{ first: at + 3, last: at + 4 }] : [];
  const after = restOf(scene, at + 2);
  const own = verb < at - 1 ? [{ first: verb + 1, last: at }] : after.length > 0 ? after : before(scene, verb);
  const act = actOf(scene, at + 1, { first: verb, last: at + 2 }, [...own, ...quoted], "unable");
  return verb < at - 1 ? { ...act, cue: { first: at, last: at + 2 } } : act;
}

/** Where "объяснять" stands before "не захотел", or "комментировать ситуацию" with what is kept back. */
function withheldBefore({ units, lexicon }: Scene, at: number): number | null {
  const start = clauseStart(units, at);
  for (const i of start < at - 1 && at - start <= FRONTED ? [at - 1, start] : [at - 1]) {
    const lower = units[i]?.lower ?? "";
    const form = lexicon.cues.get(lower);
    if (form?.shape === "infinitive" && form.cueClass !== "order") return i;
    if (/(?:ти|ть)$/.test(lower) && lexicon.refused.test(lower)) return i;
  }
  return null;
}
/** No more words stand between an infinitive that opens a clause and its verb. */
const FRONTED = 4;

const SILENCE =
  /^(?:(?:про)?мовч(?:ить|ать|ав|ала|ало|али)|відмовчу(?:ється|ються|вався|валася|валась|валося|валися|вались)|(?:про)?молч(?:ит|ат|ал|ала|ало|али)|отмалчива(?:ется|ются|лся|лась|лось|лись))$/;

/** "про це мовчить": who keeps silent, of what he names. */
function mute(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  if (lexicon.not.has(units[at - 1]?.lower ?? "")) return null;
  const start = clauseStart(units, at);
  const told = toldIn(scene, start, at) ?? (lexicon.about.has(units[at + 1]?.lower ?? "") ? restOf(scene, at + 1) : []);
  const act = actOf(scene, at, { first: at, last: at + 1 }, told, "silent");
  return act.source === null && told.length === 0 ? null : act;
}

/** "про це", "об этом" before the verb. */
function toldIn({ units, lexicon }: Scene, from: number, to: number): readonly Phrase[] | null {
  for (let i = from; i + 1 < to; i++)
    if (lexicon.about.has(units[i]?.lower ?? "") && /^(?:це|цей|цьому|этом|этого|то|том)$/.test(units[i + 1]?.lower ?? ""))
      return [{ first: i + 1, last: i + 2 }];
  return null;
}

const REACTS = /^(?:відреагу|отреагир|реагу|реагир|відгукну|откликну|відписа|отписа)/;
const GIVES = /^(?:нада|дав$|дала$|дали$|дал$|да[вєе]|предостав|оприлюдн)/;
const ANSWERS = /^(?:комент|коммент|пояснен|разъяснен|роз'яснен|відповід|ответ)/;

/** "не відреагували", "не откликнулся", "не надав коментарів": no answer came. */
function unanswered(scene: Scene, at: number): Act | null {
  const { units } = scene;
  const lower = units[at + 1]?.lower ?? "";
  if (REACTS.test(lower)) return ofSpeaker(scene, actOf(scene, at + 1, { first: at, last: at + 2 }, [], "silent"));
  if (!GIVES.test(lower) || !ANSWERS.test(units[at + 2]?.lower ?? "")) return null;
  return ofSpeaker(scene, actOf(scene, at + 1, { first: at, last: at + 3 }, [], "silent"));
}

/** Only who can speak can keep silent: "курс фунта не отреагировал" is none. */
function ofSpeaker({ units, lexicon }: Scene, act: Act): Act | null {
  const { source } = act;
  if (source === null) return null;
  const speaks = units
    .slice(source.first, source.last)
    .some(({ lower, capital }) => capital || lexicon.speakers.has(lower) || QUANTIFIERS.has(lower));
  return speaks || lexicon.at.has(units[source.first - 1]?.lower ?? "") ? act : null;
}

const WITHHELD =
  /^(?:відповісти|відповідати|прокоментувати|коментувати|назвати|називати|уточнити|уточнювати|розкрити|розкривати|підтвердити|підтверджувати|повідомити|повідомляти|пояснити|пояснювати|вказати|сказати|говорити|казати|розповісти|ответить|отвечать|прокомментировать|комментировать|назвать|называть|уточнить|уточнять|раскрыть|подтвердить|подтверждать|сообщить|сообщать|пояснить|пояснять|указать|сказать|говорить|объяснить|рассказать)$/;

/** "не відповідає дійсності": what does not fit keeps nothing back. */
const FITS = /^(?:дійсн|действит|вимог|требован|норм|критер|стандарт|умов|услови|правд|інтерес|интерес|очікув|ожидан|потреб)/;

/** "не відповів", "пока не прокомментировала": a verb of saying that is not done. */
function silent(scene: Scene, at: number): Act | null {
  const { units, lexicon } = scene;
  const form = lexicon.cues.get(units[at + 1]?.lower ?? "");
  if (form === undefined || form.shape === "infinitive" || form.shape === "passive" || !WITHHELD.test(form.lemma)) return null;
  if (/^отвечать$|^відповідати$/.test(form.lemma) && FITS.test(units[at + 2]?.lower ?? "")) return null;
  // "не подтвердились": what turns out otherwise keeps nothing back.
  if (/(?:ся|сь)$/.test(units[at + 1]?.lower ?? "")) return null;
  if (ANSWERING.test(form.lemma) && isSignal(scene, at)) return null;
  // "не подтверждает и не опровергает арест" is one silence.
  const last = twiceEnd(scene, at + 2) ?? at + 2;
  const behind = restOf(scene, last);
  const content = behind.length > 0 ? behind : before(scene, at);
  const act = actOf(scene, at + 1, { first: at, last }, content, "silent");
  return isKeptByNobody(scene, at, act) ? null : withoutObject(scene, act);
}

/** "Про війну ніхто не говорив", "Мені не казали": nobody who was asked keeps anything back. */
function isKeptByNobody({ units }: Scene, at: number, { source }: Act): boolean {
  const who = source === null ? "" : (units[source.first]?.lower ?? "");
  const listener = [at - 1, at - 2].some((i) => /^(?:мені|нам|йому|їй|їм|мне|ему|ей|им)$/.test(units[i]?.lower ?? ""));
  const told = listener && /ли$|[ую]ть$|[ую]т$/.test(units[at + 1]?.lower ?? "");
  return /^(?:ніхто|никто)$/.test(who) || (source === null && told);
}

/** "Українська сторона заяву не коментувала": the object right before the verb is no part of the subject. */
function withoutObject({ units }: Scene, act: Act): Act {
  const { source, content } = act;
  const [object] = content;
  if (source === null || object === undefined || object.first <= source.first || object.last !== source.last) return act;
  return units[source.last]?.kind === "word" ? { ...act, source: { ...source, last: object.first } } : act;
}

const ANSWERING = /^(?:ответить|отвечать|відповісти|відповідати)$/;
/** What calls a boat or a plane, and what is called so. */
const SIGNAL =
  /^(?:радио|радіо|раци[яюией]|раці[яюїєю]|сигнал(?:ы|и|ам|у)?|радиосигнал(?:ы|и)?|радіосигнал(?:и)?|(?:судно|корабль|корабель|катер|борт|самол[её]т|літак|танкер|вертол[её]т|гвинтокрил|безпілотник|беспилотник|яхта|шхуна|паром|пором|траулер))$/;

/** "Катер не відповідав на виклики", "экипаж слышал вызовы по радио и не ответил": a signal that nobody returns is no question. */
function isSignal({ units }: Scene, at: number): boolean {
  return units.slice(clauseStart(units, at), at + 7).some(({ lower }) => SIGNAL.test(lower));
}

/** Behind the second of "не подтверждает, но и не опровергает"; null where there is one only. */
function twiceEnd({ units, lexicon }: Scene, from: number): number | null {
  let i = isMark(units[from], ",") ? from + 1 : from;
  const joined = i;
  while (
    i < joined + 3 &&
    (lexicon.and.has(units[i]?.lower ?? "") || lexicon.but.has(units[i]?.lower ?? "") || ALSO.test(units[i]?.lower ?? ""))
  )
    i += 1;
  const second = i > joined && lexicon.not.has(units[i]?.lower ?? "") ? lexicon.cues.get(units[i + 1]?.lower ?? "") : undefined;
  return second !== undefined && /^(?:deny|confirm)$/.test(second.cueClass) ? i + 2 : null;
}
const ALSO = /^(?:також|теж|также|тоже)$/;

/** A question in the clause before: "Когда откроются школы, …", "…, але ким, …". */
function questionBefore({ units, lexicon }: Scene, start: number): Phrase | null {
  if (!isMark(units[start - 1], ",")) return null;
  const begun = clauseStart(units, start - 1);
  const from = lexicon.but.has(units[begun]?.lower ?? "") ? begun + 1 : begun;
  const asks = lexicon.questions.has(units[from]?.lower ?? "") || lexicon.whether.has(units[from]?.lower ?? "");
  return asks ? { first: from, last: start - 1 } : null;
}

/** A plural, of which one thing before it is no subject: "пожар не подтвердили". */
const THEY = /(?:ли|[юуая]ть?)$/;

/** What is asked before the verb: "Імен він не назвав", "Когда откроются школы, чиновники не говорят", "в лаборатории результаты не комментируют". */
function before(scene: Scene, at: number): readonly Phrase[] {
  const { units, lexicon } = scene;
  const start = clauseStart(units, at);
  const question = questionBefore(scene, start);
  if (question !== null) return [question];
  for (let i = start + 1; i < at; i++)
    if (lexicon.reportNouns.has(units[i]?.lower ?? "") || OBJECT.test(units[i]?.lower ?? ""))
      return [{ first: i, last: untilVerb(scene, i, at) }];
  if (isMark(units[start - 1], ",") && lexicon.whether.has(units[clauseStart(units, start - 1) + 1]?.lower ?? ""))
    return [{ first: clauseStart(units, start - 1), last: start - 1 }];
  for (let i = start + 1; i < at; i++)
    if (lexicon.pronouns.has(units[i]?.lower ?? "") && !lexicon.prepositions.has(units[start]?.lower ?? ""))
      return [{ first: start, last: i }];
  let end = at;
  while (end > start + 1 && lexicon.adverbs.has(units[end - 1]?.lower ?? "")) end -= 1;
  const last = units[end - 1];
  const answered = [at - 2, at - 3].some((i) => units[i]?.lower === "на");
  const noun =
    !answered &&
    last !== undefined &&
    last.kind === "word" &&
    !last.capital &&
    (/(?:ы|и|і|у|ю|ей)$/.test(last.lower) || (THEY.test(units[at + 1]?.lower ?? "") && /[^аоуеиіїєяюьы]$/.test(last.lower))) &&
    !lexicon.speakers.has(last.lower);
  return noun && at - start > 2 ? [{ first: end - 1, last: end }] : [];
}
