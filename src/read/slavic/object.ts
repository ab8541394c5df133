import { type Act, groundsOf } from "./act.ts";
import { contentEnd } from "./content-end.ts";
import type { CueForm } from "./cue.ts";
import { isInfinitive, ordered, toldTo } from "./order.ts";
import { OBJECT, type Phrase, QUANTIFIERS, type Scene } from "./phrase.ts";
import { type Around, aboutWithin, type Pieces, piece } from "./pieces.ts";
import { sourceOf } from "./source.ts";
import { clauseEnd, clauseStart, subjectAfter, subjectBefore } from "./subject.ts";
import { isMark, type Unit } from "./unit.ts";

/** A verb with a thing, an infinitive or nothing behind it: "повідомив про загиблих", "спростував чутки", "наказав відійти". */
export function objectOf(scene: Scene, at: number, form: CueForm, negated: boolean, acts: readonly Act[]): Act | null {
  const { units } = scene;
  if (form.shape === "gerund" || isHeld(form)) return null;
  const first = negated || toldBefore(scene, at) !== null ? null : aboutFirst(scene, at, form);
  if (first !== null) return first;
  const end = clauseEnd(units, at + 1, units.length);
  const told = indefinite(scene, at, form);
  const subject = told ? null : sourceOf(scene, at, form, { from: end }, acts);
  // "Попросила звільнити склад": behind the infinitive stands what is to be done, and nobody who asks.
  const asked = scene.lexicon.not.has(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const own = subject?.how === "behind" && /[ij]/.test(form.frame) && isInfinitive(units[asked]) ? null : subject;
  // "Її слова підтверджують ще двоє": what stands before the verb is its object.
  const reversed =
    own !== null && own.how === "before" && scene.lexicon.reportNouns.has(units[own.last - 1]?.lower ?? "")
      ? subjectAfter(scene, at, end, form.shape)
      : null;
  if (own !== null && reversed !== null && reversed.how === "behind") return reversedAct(at, form, own, reversed);
  const source = own;
  const behind = source !== null && source.how !== "before" && source.first > at ? source.last : at + 1;
  const found = piecesOf(scene, at, form, { behind, end, source, negated, told });
  if (found === null) return null;
  const cueClass = found.order ? "order" : form.cueClass;
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass,
    source: found.source === undefined ? source : found.source,
    content: found.pieces,
    rule: found.rule,
    grounds: { source: groundsOf(source), content: found.rule === "infinitive" ? "infinitive" : "thing", ended: null },
    negated,
    doubt: null,
  };
}

/** "состояние оценивается как тяжёлое", "признан иноагентом": what is held of somebody, or what he is by law, nobody says. */
function isHeld({ shape, cueClass }: CueForm): boolean {
  return (shape === "reflexive" && cueClass === "suspect") || (shape === "passive" && cueClass === "admit");
}

/** "Нам обещали", "родичам обіцяють": the plural names nobody, and stands behind those who are told. */
function indefinite(scene: Scene, at: number, { shape }: CueForm): boolean {
  const { units, lexicon } = scene;
  if (!/^(?:past-pl|pl)$/.test(shape)) return false;
  const start = clauseStart(units, at);
  let told = false;
  for (let i = start; i < at; i++) {
    const { lower = "", capital = false } = units[i] ?? {};
    if (lexicon.addressees.has(lower)) told = true;
    else if (capital && i > start) return false;
    else if (lexicon.pronouns.has(lower) || lexicon.speakers.has(lower) || lexicon.at.has(lower)) return false;
  }
  if (!told) return false;
  const named = subjectAfter(scene, at, clauseEnd(units, at + 1, units.length), shape);
  return named === null || !isNamed(scene, named);
}

function reversedAct(at: number, form: CueForm, own: Phrase, source: Phrase): Act {
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass: form.cueClass,
    source,
    content: [{ first: own.first, last: own.last }],
    rule: "object-before",
    grounds: { source: "behind", content: "thing", ended: null },
    negated: false,
    doubt: null,
  };
}

function piecesOf(scene: Scene, at: number, form: CueForm, around: Around): Pieces | null {
  const { frame, lemma } = form;
  const told = toldBefore(scene, at);
  if (told !== null && frame.includes("q") && around.source !== null) return { pieces: [told], rule: "told-before" };
  const through = throughPreposition(scene, lemma, around) ?? toldTo(scene, lemma, around) ?? explained(scene, lemma, around);
  if (through !== null) return through;
  if (frame.includes("n")) return called(scene, at, lemma, around);
  const about = aboutNear(scene, form, around);
  if (about !== undefined) return about;
  if (form.cueClass !== "order" && frame.includes("i") && frame.includes("q")) {
    const promised = ordered(scene, at, form, around);
    if (promised?.rule === "infinitive") return { ...promised, order: false };
  }
  if (AGREES.test(lemma) && !disagrees(scene, at, around)) return null;
  if (form.cueClass === "order") return ordered(scene, at, form, around);
  // "план предполагает создание зоны": what a thing implies nobody thinks.
  if (/^(?:предполагать|припускати)$/.test(lemma)) return null;
  if (frame.includes("d") && form.shape !== "reflexive") return things(scene, at, around, form);
  return frame.includes("x") && around.source !== null ? held(scene, at, form, around) : null;
}

/** "объяснил задержку гололёдом", "пояснюють це браком паперів": a thing and, in the instrumental, its reason. */
function explained(scene: Scene, lemma: string, { behind, end, source }: Around): Pieces | null {
  if (source === null || !/^(?:поясн|объясн)/.test(lemma)) return null;
  const { units, lexicon } = scene;
  for (let i = behind + 1; i < Math.min(end, behind + 5); i++) {
    if (lexicon.prepositions.has(units[i - 1]?.lower ?? "")) return null;
    if (/(?:ом|ем|єм|ою|ею|єю|ами|ями|ой|ей|стю|стью)$/.test(units[i]?.lower ?? "")) return piece(scene, behind, "explains");
  }
  return null;
}

/** What somebody thinks of a thing, or does not think. */
function held(scene: Scene, at: number, form: CueForm, around: Around): Pieces | null {
  if (around.negated) return things(scene, at, around, form);
  return around.behind < around.end ? considered(scene, at, around.behind, form.lemma) : null;
}

/** Verbs whose thing stands behind "на": "скаржиться на біль", "указывает на трещину". */
const OVER = /^(?:по?скарж|по?жал|сетова|нарік|ремств|натя[кг]|намек|вказ|указ|нагол|акцент)/;
const INSISTS = /^(?:напол|настаи|настоя)/;
/** "застеріг від поїздок": what one is warned off is an order not to. */
const WARNS = /^(?:застер|остер|предостере)/;
const DOUBTS = /сумн|сомн/;

/** A thing that a preposition of its own ties to the verb. */
function throughPreposition(scene: Scene, lemma: string, { behind, source }: Around): Pieces | null {
  const word = scene.units[behind]?.lower ?? "";
  if (word === "на" && INSISTS.test(lemma)) return piece(scene, behind + 1, "insists", true);
  if (/^(?:від|от)$/.test(word) && WARNS.test(lemma)) return piece(scene, behind + 1, "thing", true);
  const tied = (word === "на" && OVER.test(lemma)) || (/^(?:у|в)$/.test(word) && DOUBTS.test(lemma));
  return tied && source !== null ? piece(scene, behind + 1, "about") : null;
}

/** What is told about behind the verb; null where that says nothing, and undefined where nothing is told about. */
function aboutNear(scene: Scene, { frame, cueClass, lemma }: CueForm, { behind, end, source }: Around): Pieces | null | undefined {
  const { units, lexicon } = scene;
  const about = /[odw]/.test(frame) ? aboutWithin(scene, behind, end) : null;
  if (about === null) return undefined;
  const noun = units[about - 1]?.lower ?? "";
  if (cueClass === "deny" && lexicon.offers.test(noun)) return null;
  // "Йдеться про втечу" says what a text is about, "у листі йдеться про втечу" what the letter says.
  if (/^[йі]тися$/.test(lemma) && source === null) return null;
  return frame.includes("o") || lexicon.reportNouns.has(noun) ? aboutThat(scene, about) : undefined;
}

/** What is told about; a lone pronoun is all of it. */
function aboutThat(scene: Scene, about: number): Pieces | null {
  return /^(?:это|этом|це|цьому)$/.test(scene.units[about + 1]?.lower ?? "")
    ? { pieces: [{ first: about + 1, last: about + 2 }], rule: "about" }
    : piece(scene, about + 1, "about");
}

const AGREES = /^(?:пого[дж]|згод|согла[сш])/;
const NOBODY: Phrase = { first: 0, last: 0 };

/** "не согласны с планом" denies; who does not agree to do something denies nothing. */
function disagrees(scene: Scene, at: number, { behind, source }: Around): boolean {
  return /^(?:з|із|зі|с|со)$/.test(scene.units[behind]?.lower ?? "") || objectBefore(scene, at, source ?? NOBODY) !== null;
}

/** "назвало звинувачення безпідставними", "обвинил мэра в хищении". */
function called(scene: Scene, at: number, lemma: string, { source, end }: Around): Pieces | null {
  const { units, lexicon } = scene;
  if (source === null) return null;
  const accuses = ACCUSES.test(lemma);
  const from = source.first > at ? source.last : at + 1;
  const words = units.slice(at + 1, end).map(({ lower }) => lower);
  const before = objectBefore(scene, at, source);
  const scorned = words.some((word) => lexicon.scorn.test(word));
  if (!accuses && !scorned && !isCalled(scene, from, end, before !== null)) return null;
  // "Губернатора звинувачують": nobody is named, and whom they accuse stands first.
  if (accuses && source.first < at && isAccused(scene, at, source)) {
    const { last } = contentEnd(scene, at + 1, "object");
    return {
      pieces: [{ first: source.first, last: source.last }, ...(last > at + 1 ? [{ first: at + 1, last }] : [])],
      rule: "accuses",
      source: null,
    };
  }
  const after = contentEnd(scene, from, "object").last;
  const pieces: Phrase[] = [...(before === null ? [] : [before]), ...(after > from ? [{ first: from, last: after }] : [])];
  return pieces.length === 0 ? null : { pieces, rule: accuses ? "accuses" : "calls" };
}

/** What is named and called nothing: "назвал имя новой начальницы". */
const NAMED =
  /^(?:ім'я|імена|імені|імен|прізвищ|дат[уиы]|сум[уи]|сумм[уы]|цифр|кількість|число|строк|срок|термін|умов|условия|ціну|цену|имя|имена|имени|имен|фамили|количество|місце|место|адрес|склад|причин[уиы]|син|сын|доньк|дочь|дочк|вулиц|улиц)/;
const INSTRUMENTAL: Readonly<Record<"uk" | "ru", RegExp>> = {
  uk: /.{2}(?:ою|ею|єю|ом|ем|єм|им|ими|ами|ями)$/,
  ru: /.{2}(?:ой|ей|ью|ом|ем|ым|им|ыми|ими|ами|ями)$/,
};

/** "назвав запис монтажем", "назвал встречу попыткой давления": behind what is called so, in the instrumental, stands what it is called. */
function isCalled({ units, lexicon }: Scene, from: number, end: number, before: boolean): boolean {
  if (NAMED.test(units[from]?.lower ?? "")) return false;
  const instrumental = (i: number): boolean => INSTRUMENTAL[lexicon.language].test(firstWord(units[i]));
  // "назвав причиною пожежі замикання".
  if (/^причин(?:ою|ой)$/.test(units[from]?.lower ?? "")) return end > from + 2;
  for (let i = before ? from : from + 1; i < end; i++) {
    if (lexicon.prepositions.has(units[i - 1]?.lower ?? "") || !instrumental(i) || isProperName(units[i])) continue;
    // "имя *новой* начальницы": in Russian such an adjective stands in the genitive as well.
    const adjective = lexicon.language === "ru" && units[i]?.capital !== true && /(?<![^сц]к|ци)[ое]й$/.test(firstWord(units[i]));
    if (!adjective || !/.[ыи]$/.test(units[i + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** The word, or the first of what stands in quotation marks. */
function firstWord(unit: Unit | undefined): string {
  return unit?.lower.split(" ", 1)[0] ?? "";
}

function isProperName(unit: Unit | undefined): boolean {
  return unit?.capital === true && !unit.lower.includes(" ");
}

const ACCUSES = /вин|дорік|докор|упрек/;

/** The lone word before a plural is none that can be its subject. */
function isAccused({ units, lexicon }: Scene, at: number, { first, last }: Phrase): boolean {
  const shape = lexicon.cues.get(units[at]?.lower ?? "")?.shape ?? "sg";
  return /pl$/.test(shape) && last === first + 1 && last === at && /(?:[аяую]|ого|его)$/.test(units[first]?.lower ?? "");
}

const hangsOnPronoun = (units: readonly Unit[], start: number): boolean =>
  isMark(units[start - 1], ",") && /^(?:тому|того|том|тим|тем|всему|всього|усьому)$/.test(units[start - 2]?.lower ?? "");

/** "Про це розповів свідок": what was told stands before the verb, as a pronoun. */
function toldBefore({ units, lexicon }: Scene, at: number): Phrase | null {
  const start = clauseStart(units, at);
  // "Так вважає комбат": what stands in the sentence before.
  if (units[at - 1]?.lower === "так" && at - start <= 4) return { first: at - 1, last: at };
  // "тому, о чем пишут": a clause that hangs on a pronoun.
  if (hangsOnPronoun(units, start)) return null;
  for (let i = start; i < at && i < start + 3; i++)
    if (lexicon.about.has(units[i]?.lower ?? "") && /^(?:це|цьому|этом|том|чем|що|чому|таке|таком)$/.test(units[i + 1]?.lower ?? ""))
      return { first: i + 1, last: i + 2 };
  return null;
}

/** "Про загрозу повені мерія попереджала", "О пропаже груза сообщил капитан": what is told about opens the clause. */
function aboutFirst(scene: Scene, at: number, form: CueForm): Act | null {
  const { units, lexicon } = scene;
  let start = clauseStart(units, at);
  while (start < at && (lexicon.adverbs.has(units[start]?.lower ?? "") || lexicon.that.has(units[start]?.lower ?? ""))) start += 1;
  const plain = /^(?:past-|sg$|pl$)/.test(form.shape) && form.frame.includes("o") && !hangsOnPronoun(units, start);
  if (!plain || !lexicon.about.has(units[start]?.lower ?? "") || lexicon.relative.has(units[start + 1]?.lower ?? "")) return null;
  const behind = subjectAfter(scene, at, clauseEnd(units, at + 1, units.length), form.shape);
  const before = subjectBefore(scene, at, form.shape);
  const own = before?.how === "before" && !isInfinitive(units[before.first]) ? before : null;
  const source =
    isNamed(scene, behind) || behind?.how === "at"
      ? behind
      : isNamed(scene, own)
        ? own
        : /^past-[mf]$/.test(form.shape)
          ? (behind ?? own)
          : own;
  const last = source !== null && source.first < at ? source.first : at;
  if (source === null || last <= start + 1) return null;
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass: form.cueClass,
    source,
    content: [{ first: start + 1, last }],
    rule: "told-before",
    grounds: { source: groundsOf(source), content: "thing", ended: null },
    negated: false,
    doubt: null,
  };
}

/** A speaker, a name, a pronoun or some of many. */
function isNamed({ units, lexicon }: Scene, source: Phrase | null): boolean {
  const { lower = "", capital = false } = units[source?.first ?? -1] ?? {};
  return capital || lexicon.speakers.has(lower) || lexicon.pronouns.has(lower) || QUANTIFIERS.has(lower);
}

/** An object before the verb: "это называют", "Вину он не признаёт". */
function objectBefore({ units, lexicon }: Scene, at: number, source: Phrase): Phrase | null {
  const start = clauseStart(units, at);
  for (let i = Math.max(start, source.first < at ? source.last : start); i < at; i++)
    if (OBJECT.test(units[i]?.lower ?? "") || lexicon.reportNouns.has(units[i]?.lower ?? ""))
      return { first: i, last: untilVerb({ units, lexicon }, i, at) };
  if (source.first > start && source.first < at && lexicon.pronouns.has(units[source.first]?.lower ?? "")) {
    const first = lexicon.prepositions.has(units[start]?.lower ?? "") ? start + 1 : start;
    return first < source.first ? { first, last: source.first } : null;
  }
  return null;
}

/** "На заводе аварию отрицают": a lone accusative right before the verb. */
function accusativeBefore({ units }: Scene, at: number, source: Phrase): Phrase | null {
  const alone = source.last === at - 1 && units[at - 1]?.kind === "word" && /(?:ию|ію)$/.test(units[at - 1]?.lower ?? "");
  return alone ? { first: at - 1, last: at } : null;
}

/** The end of an object before its verb, without the adverbs between; a lone pronoun is all of it. */
export function untilVerb({ units, lexicon }: Scene, from: number, at: number): number {
  const next = units[from + 1];
  // "це категорично": behind a pronoun such a word tells how.
  if (/^(?:це|это)$/.test(units[from]?.lower ?? "") && /[^н]о$/.test(next?.lower ?? "") && from + 2 === at) return from + 1;
  let last = at;
  while (last > from + 1 && (lexicon.not.has(units[last - 1]?.lower ?? "") || lexicon.adverbs.has(units[last - 1]?.lower ?? ""))) last -= 1;
  return last;
}

/** "заперечує причетність", "це спростовують", "признал задержку". */
function things(scene: Scene, at: number, around: Around, { cueClass, lemma }: CueForm): Pieces | null {
  const { source, behind, end } = around;
  const before = source === null ? null : (objectBefore(scene, at, source) ?? accusativeBefore(scene, at, source));
  const from = isNextVerb(scene, behind) ? end : thingStart(scene, behind, end);
  const strong = /^(?:deny|confirm|admit)$/.test(cueClass);
  if (saysNothing(scene, from, end, cueClass)) return null;
  if (source === null && !strong && !(around.told && /^(?:по)?об/.test(lemma))) return null;
  if (from < end && (before === null || strong)) {
    const found = piece(scene, from, "object");
    if (found !== null) return before === null ? found : { ...found, pieces: [before, ...found.pieces] };
  }
  if (before !== null) return { pieces: [before], rule: "object-before" };
  return cueClass === "deny" || (around.negated && /визна|призна|вір|вер/.test(lemma)) ? { pieces: [], rule: "object-missing" } : null;
}

/** "вину не признаёт | и утверждает": what comes next is another act. */
function isNextVerb({ units, lexicon }: Scene, at: number): boolean {
  return lexicon.and.has(units[at]?.lower ?? "") && lexicon.cues.has(units[at + 1]?.lower ?? "");
}

/** Behind adverbs and "повідомлення про". */
function thingStart({ units, lexicon }: Scene, behind: number, end: number): number {
  let from = behind;
  while (from < end && (lexicon.adverbs.has(units[from]?.lower ?? "") || lexicon.not.has(units[from]?.lower ?? ""))) from += 1;
  const report = lexicon.reportNouns.has(units[from]?.lower ?? "") && lexicon.about.has(units[from + 1]?.lower ?? "");
  return report ? from + 2 : from;
}

/**
 * True of "відкинули пропозицію", which denies nothing, and of "показав журналістам фото, на якому видно": handing over a picture says
 * nothing; the picture does.
 */
function saysNothing({ units, lexicon }: Scene, from: number, end: number, cueClass: CueForm["cueClass"]): boolean {
  if (cueClass === "deny") return lexicon.offers.test(units[from]?.lower ?? "");
  return cueClass === "show" && [from, from + 1].some((i) => i < end && lexicon.documents.test(units[i]?.lower ?? ""));
}

/** "считает виновным", "вважають померлим". */
function considered(scene: Scene, at: number, behind: number, lemma: string): Pieces | null {
  const { units } = scene;
  if (
    !/^(?:вважати|считать|подозревать|підозрювати|прогнозувати|прогнозировать|очікувати|ожидать|оцінити|оценить|оцінювати|оценивать)$/.test(
      lemma,
    )
  )
    return null;
  const start = clauseStart(units, at);
  const relative = scene.lexicon.relative.has(units[start]?.lower ?? "");
  const { last } = contentEnd(scene, behind, "object");
  if (last <= behind) return null;
  return { pieces: [...(relative ? [{ first: start, last: start + 1 }] : []), { first: behind, last }], rule: "considers" };
}
