import type { Act } from "./act.ts";
import type { Phrase, Scene } from "./phrase.ts";
import { clauseEnd, clauseStart } from "./subject.ts";
import { isDash, isMark } from "./unit.ts";

/** Nouns for what is told: "сообщения", "чутки", "версія". */
const TOLD =
  /^(?:сообщени|повідомленн|заяв[аиіуо]$|заявою|заяви$|заявлени|утверждени|твердженн|информаци|інформаці|слух[иіауов]*$|чутк|обвинени|звинуваченн|сведени|відомост|данные$|дані$|верси|версі|новост|новин|публикаци|публікаці|вброс|вкид|рассказ|розповід|истори|історі|байк|слова$|разговор|розмов|обещани|обіцянк|предположени|припущенн)/;
/** "не *соответствует*", "не *має* нічого спільного". */
const NOT_TRUE = /^(?:соответству|відповіда[єютвл]|подтвержда[её]тся|подтверждаются|подтвердил|підтверджу|підтвердил|підтвердив)/;
const NOT_ITS =
  /^(?:имее[т]$|имеют$|имело$|имели$|має$|мають$|мало$|мали$|находит$|находят$|нашл[аои]$|нашел$|знаходить$|знаходять$|знайшл[аои]$)/;
const TRUTH =
  /^(?:действительност|дійсност|правд|истин|істин|реальност|факт|общего$|спільного$|ничего$|нічого$|под$|під$|оснований$|підстав$|подтверждени|підтвердженн|своего$|свого$)/;
/** "лишены оснований", "безпідставні", "надуманы". */
const BARE =
  /^(?:безпідставн|безосновательн|беспочвенн|надуман|вигадан|выдуман|лжив|брехлив|хибн|ложн|недостоверн|недостовірн|неправдив|абсурдн|сфабрикован|сфальсифікован|сфальсифицирован)[аяиіыо]?(?:[еєї]|ми)?$/;
const VOID = /^(?:лишен[аоы]?|позбавлен[аоіи]?)$/;
/** "это", "є", "оказалось": before what the telling is called. */
const IS =
  /^(?:это|це|є|являе(?:тся)?|являются|является|оказал(?:ось|ась|ись|ся)|виявил(?:ося|ася|ися|ось|ась|ись)|виявився|стал[аио]|был[аио]?|була|було|були)$/;
/** What a telling is called that is not true. */
const UNTRUE =
  /^(?:фейк(?:ом|и|ами)?|лож(?:ь|ью)|неправд(?:а|ой|ою)|брехн(?:я|ею)|вымы(?:сел|слом|слы|слами)|вигадк(?:а|ою|и|ами)|выдумк(?:а|ой|и|ами)|чуш(?:ь|ью)|бред(?:ом)?|маячн(?:я|ею)|нісенітниц(?:я|ею|і)|наклеп(?:ом|и)?|клевет(?:а|ой)|дезинформаци(?:я|ей)|дезінформаці(?:я|єю)|вздор(?:ом)?|домысл(?:ы|ами)|враньe|враньё|вранье(?:м)?|пропаганд(?:а|ой|ою)|провокаци(?:я|ей)|провокаці(?:я|єю)|инсинуаци[ия]|абсурд(?:ом)?|вброс(?:ом)?|вкид(?:ом)?)$/;

/** Where a predicate begins by which what is told is called untrue, "не соответствуют действительности", "— фейк": the unit behind it; null where none begins. */
export function verdictEnd({ units, lexicon }: Scene, at: number): number | null {
  const lower = (i: number): string => units[i]?.lower ?? "";
  const end = clauseEnd(units, at + 1, units.length);
  if (lexicon.not.has(lower(at))) {
    const fails = NOT_TRUE.test(lower(at + 1)) && (/дтвер/.test(lower(at + 1)) || TRUTH.test(lower(at + 2)));
    return fails || (NOT_ITS.test(lower(at + 1)) && TRUTH.test(lower(at + 2))) ? end : null;
  }
  if (BARE.test(lower(at)) && at === end - 1) return end;
  if (VOID.test(lower(at)) && [at + 1, at + 2].some((i) => /^(?:оснований|підстав|смысла|сенсу)$/.test(lower(i)))) return end;
  const unit = units[at];
  if (unit === undefined || (!isDash(unit) && !IS.test(lower(at)))) return null;
  for (let i = at + 1; i <= at + 3; i++) if (UNTRUE.test(lower(i))) return end;
  return null;
}

/** Verdicts on what is told, "Заяви противника не відповідають дійсності", with what they are about; nobody is named for them here. */
export function verdictsIn(scene: Scene, acts: readonly Act[]): readonly Act[] {
  const { units } = scene;
  const found: Act[] = [];
  for (let i = 1; i < units.length; i++) {
    const last = verdictEnd(scene, i);
    if (last === null) continue;
    const first = subjectStart(scene, i, acts);
    // "Інформація не відповідає дійсності": of what, it does not say.
    if (first === null || first > i - 2 || acts.some(({ cue, rule }) => !isNounRule(rule) && cue.first >= first && cue.first < last))
      continue;
    found.push({
      cue: { first: isDashAt(units, i) ? i + 1 : i, last },
      lemma: units[i]?.lower ?? "",
      cueClass: "deny",
      source: null,
      content: [{ first, last: isMark(units[i - 1], ",") ? i - 1 : i }],
      rule: "verdict",
      grounds: { source: "nobody", content: "thing", ended: null },
      negated: false,
      doubt: null,
    });
    i = last;
  }
  return found;
}

/** Where what a verdict at `at` is about begins: the noun for what is told, with its clause; null where there is none. */
function subjectStart({ units }: Scene, at: number, acts: readonly Act[]): number | null {
  const before = isMark(units[at - 1], ",") ? at - 1 : at;
  const noun = acts.findLast(({ rule, content }) => isNounRule(rule) && content.some(({ last }) => last === before || last === at));
  const start = clauseStart(units, noun?.cue.first ?? (isDashAt(units, at) ? at - 1 : at));
  return units.slice(start, at).some(({ lower }) => TOLD.test(lower)) ? start : null;
}

const isDashAt = (units: Scene["units"], at: number): boolean => {
  const unit = units[at];
  return unit !== undefined && isDash(unit);
};
const isNounRule = (rule: string): boolean => /^noun/.test(rule);

/**
 * "Сообщения украинской стороны о сбитом вертолете не соответствуют действительности": what somebody is held to have told, and whose telling it is. Only before a
 * verdict: else nobody takes a side.
 */
export function judgedTelling(scene: Scene, at: number): { readonly source: Phrase | null; readonly content: Phrase } | null {
  const { units } = scene;
  if (!TOLD.test(units[at]?.lower ?? "")) return null;
  const about = aboutBehind(scene, at);
  if (about === null) return null;
  for (let i = about + 1; i < units.length && !isMark(units[i], ";"); i++) {
    if (verdictEnd(scene, i) === null) continue;
    const first = toldFrom(scene, about);
    const last = isMark(units[i - 1], ",") ? i - 1 : i;
    return last <= first ? null : { source: about > at + 1 ? { first: at + 1, last: about } : null, content: { first, last } };
  }
  return null;
}

/** No more words stand between a noun for what is told and its "about": whose telling it is. */
const OWNERS = 6;

function aboutBehind({ units, lexicon }: Scene, at: number): number | null {
  for (let i = at + 1; i <= at + 1 + OWNERS; i++) {
    const { lower = "", kind = "mark" } = units[i] ?? {};
    if (kind === "mark") return null;
    if (lexicon.about.has(lower) || lower === "щодо") return i;
  }
  return null;
}

/** Behind "о", or behind "о том, что". */
function toldFrom({ units, lexicon }: Scene, about: number): number {
  const that = lexicon.pointing.has(units[about + 1]?.lower ?? "") && lexicon.that.has(units[about + 3]?.lower ?? "");
  return that && isMark(units[about + 2], ",") ? about + 4 : about + 1;
}
