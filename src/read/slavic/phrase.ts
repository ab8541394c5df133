import type { VerbShape } from "./cue.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { isBoundary, type Unit } from "./unit.ts";

/** What is looked at: the units of a region, and the language they are in. */
export interface Scene {
  readonly units: readonly Unit[];
  readonly lexicon: SlavicLexicon;
}

/** Units `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Where a phrase behind a comma tells whom it means: "мешканка будинку, *67-річна Ганна Ремез*, каже". */
  readonly named?: Phrase;
}

/** What is said of something, and never who says it. */
export const OBJECT = /^(?:це|цю|ці|все|усе|этого|это|эту|эти|вину|вини|вины|провину|провини|таке|такое|цього|цьому|цим|этому|этим)$/;

/** Forms of "to be" beside a passive, which are no subject. */
export const BEING = /^(?:було|буде|був|була|були|было|будет|был|была|были)$/;

/** Words that stand for some of many, and may be a subject. */
export const QUANTIFIERS = new Set(
  "двоє троє четверо п'ятеро шестеро кілька декілька один одна одне одні ще обидва обидві жоден жодна деякі багато більшість ніхто сам двое трое четверо пятеро несколько один одна одно еще оба обе некоторые многие большинство никто ряд дехто жодні чимало одні інші одни другие ні ни".split(
    " ",
  ),
);
/** Endings of words that are in no case a subject. */
const OBLIQUE =
  /(?:ому|ему|ому|ого|его|ої|єї|ою|ею|єю|ові|еві|ами|ями|ах|ях|ох|ма|мя|ам|ям|ом|ем|єм|ым|им|ими|ыми|ою|ов|ев|ів|їв|ей|ых|их|ой|ую|юю|у|ю)$/;
/** Adjectives in the plural that end as datives do. */
const ADJECTIVE_PLURAL = /^(?:місцеві|силові|польові|судові|портові|рядові|передові|штабові|бойові)$/;
const CAPITAL_OBLIQUE = /(?:ому|ему|ого|його|ої|ою|ею|єю|ові|еві|ами|ями|ах|ях|ох|ма|мя|ам|ям|ом|ем|єм|ым|ими|ыми|ую|юю|у|ю)$/;

/** True where a subject may begin with the word, before or behind a verb of this shape. */
export function mayBeSubject(unit: Unit | undefined, shape: VerbShape, lexicon: SlavicLexicon): boolean {
  if (unit === undefined || unit.kind === "mark" || unit.kind === "quote") return false;
  const { lower } = unit;
  if (lexicon.prepositions.has(lower) || lexicon.adverbs.has(lower) || lexicon.times.has(lower)) return false;
  if (BEING.test(lower) || lexicon.not.has(lower)) return false;
  if (lexicon.and.has(lower) || lexicon.but.has(lower) || lexicon.that.has(lower) || lexicon.as.has(lower) || OBJECT.test(lower))
    return false;
  if (lexicon.pronouns.has(lower) || lexicon.speakers.has(lower) || QUANTIFIERS.has(lower)) return true;
  if (lexicon.addressees.has(lower)) return false;
  // "СМИ", "ЗМІ" have one form for all cases; they are many.
  if (/^(?:сми|змі)$/.test(lower)) return /pl$/.test(shape);
  if (unit.kind === "number") return /pl$|past-n/.test(shape);
  const plural = shape === "past-pl" || shape === "pl";
  if (unit.capital) return isCapitalSubject(lower, plural);
  return isCommonSubject(lower, shape, plural);
}

function isCapitalSubject(lower: string, plural: boolean): boolean {
  if (plural && ADJECTIVE_PLURAL.test(lower)) return true;
  if (CAPITAL_OBLIQUE.test(lower)) return false;
  if (plural && /[ая]$/.test(lower)) return false;
  // "Си Цзиньпин", "Лі Кецян": a short surname.
  return plural || !/[иіыї]$/.test(lower) || /^[иіы]$|^[бвгдзклмнпрсфхш][иі]$/.test(lower);
}

function isCommonSubject(lower: string, shape: VerbShape, plural: boolean): boolean {
  if (/^(?:його|її|їхній|їхня|мій|моя|твій|наш|наша|цей|ця|той|та|его|ее|их|мой|моя|наш|наша|этот|эта|тот)$/.test(lower)) return true;
  if (/(?:ий|ый|ій)$/.test(lower)) return shape !== "past-f" && !plural;
  if (plural && ADJECTIVE_PLURAL.test(lower)) return true;
  if (/ые$/.test(lower)) return plural;
  if (/(?:ое|ее|ие)$/.test(lower)) return shape !== "past-m" && shape !== "past-f";
  if (OBLIQUE.test(lower) && !/(?:ец|ник|тель)$/.test(lower)) return false;
  if (/[аяь]$/.test(lower)) return shape === "past-f" || shape === "sg" || shape === "gerund" || (/ь$/.test(lower) && shape !== "past-pl");
  if (/[оеє]$/.test(lower)) return shape === "past-n" || shape === "sg" || (plural && /не$/.test(lower));
  if (/[иіыї]$/.test(lower)) return plural;
  // "пожежу не підтвердили", "пожар не подтвердили": one thing in the accusative is no subject of a plural.
  return !plural;
}

const MODIFIER = /(?:ому|ему|ім|ом|ем|ій|ой|ей|их|ых|ими|ыми|ої|ого|его|им|ым|ою|ею|ую|юю|ий|ый)$/;
const MODIFYING = /(?:ого|ому|ім|ом|ій|ой|их|ых|ими|ыми|ої|ым|ою|ую)$/;

/** "В военкомате *нам* говорят": who is told. */
const TOLD = /^(?:нам|вам|мені|йому|їй|їм|мне|ему|ей|им|тобі|тебе)$/;

function hangsOnNoNoun({ lower, capital }: Unit, lexicon: SlavicLexicon): boolean {
  if (lexicon.prepositions.has(lower) || lexicon.cues.has(lower) || lexicon.adverbs.has(lower) || TOLD.test(lower)) return true;
  // "На заводе аварию отрицают": an accusative.
  return lexicon.reportNouns.has(lower) || OBJECT.test(lower) || (!capital && /(?:ию|ію)$/.test(lower));
}

/** Stems of bodies that are named by what hangs on them in the genitive. */
const BODIES =
  /^(?:м[иі]н[иі]стерств|в[еі]дом(?:ств|ст)|ком[иі]сар[иі]ат|в[іо]й?ськкомат|военкомат|прокуратур|управл[іе]н|департамент|служб|адм[иі]н[иі]страц|командуван|командован|штаб|генштаб|оф[иі]с|пол[иі]ц|посольств|ком[иі]тет|рад[іу]?$|мер[иі]|мэри|суд[іе]$|ком[иі]с[иі]|компан|фонд|агентств|пре[сc]*-?служб|правительств|уряд|парламент|апарат|аппарат)/;

/** "У комісаріаті *області* підтвердили": behind a body the same form as that of several is the genitive of what it is of. */
function hangsOnBody(units: readonly Unit[], at: number, lexicon: SlavicLexicon): boolean {
  const { lower = "", capital = false } = units[at] ?? {};
  if (!BODIES.test(units[at - 1]?.lower ?? "")) return false;
  return capital ? /^[а-яіїєґ]{2,5}$/.test(lower) : /[иіїы]$/.test(lower) && !lexicon.speakers.has(lower);
}

/** How many units tell a time at `at`: "вчора", "12 січня". */
function timeLength({ units, lexicon }: Scene, at: number): number {
  if (lexicon.times.has(units[at]?.lower ?? "")) return 1;
  return units[at]?.kind === "number" && lexicon.times.has(units[at + 1]?.lower ?? "") ? 2 : 0;
}

/** "пресслужбі *31-ї* бригади", "*18-го* полка": the number of whatever hangs on a noun. */
export function isOrdinal(unit: Unit | undefined): boolean {
  return unit?.kind === "number" && /^\d+-(?:ї|ої|го|й|ой)$/.test(unit.lower);
}

/** "службі *з надзвичайних* ситуацій", "управлении *по делам* рек": what a body is for belongs to its name. */
export function isFieldAt({ units }: Scene, at: number): boolean {
  return (
    /^(?:з|із|зі|по|у|в)$/.test(units[at]?.lower ?? "") &&
    FIELD.test(units[at + 1]?.lower ?? "") &&
    BODIES.test(units[at - 1]?.lower.replace(/^держ|^гос/, "") ?? "")
  );
}
const FIELD =
  /^(?:питан|справах|делам|вопрос|надзвичайн|чрезвычайн|захист|защит|прав|боротьб|борьб|запобіган|надзор|нагляд|контрол|работе|робот)/;

/** The unit behind the phrase that the preposition at `at` governs; `limit` is the furthest. */
export function prepositionalEnd({ units, lexicon }: Scene, at: number, limit: number, shape: VerbShape): number {
  let i = at + 1;
  // Adjectives, then the noun.
  while (i < limit && units[i]?.kind !== "mark" && isModifier(units, i, limit, lexicon)) i += 1;
  if (i < limit && !isBoundary(units[i]) && units[i]?.kind !== "quote") i += 1;
  // What hangs on the noun in the genitive.
  while (i < limit) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "mark" || unit.kind === "quote") break;
    if (isFieldAt({ units, lexicon }, i) || isOrdinal(unit)) {
      i += 2;
      continue;
    }
    if (hangsOnNoNoun(unit, lexicon)) break;
    const time = timeLength({ units, lexicon }, i);
    if (time > 0) {
      i += time;
      continue;
    }
    // "в офисе премьера Великобритании Терезы Мэй": names of several are none here.
    const plural = shape === "past-pl" || shape === "pl";
    const several = unit.capital && plural && !lexicon.speakers.has(unit.lower);
    // "У штабі *оперативного* командування".
    const modified = plural && i > at + 2 && /(?:ого|ої)$/.test(units[i - 1]?.lower ?? "");
    if (!several && !modified && !(plural && hangsOnBody(units, i, lexicon)) && mayBeSubject(unit, shape, lexicon)) break;
    i += 1;
  }
  return i;
}

function isModifier(units: readonly Unit[], i: number, limit: number, lexicon: SlavicLexicon): boolean {
  const unit = units[i];
  const next = units[i + 1];
  if (unit === undefined || next === undefined || i + 1 >= limit || next.kind === "mark") return false;
  if (unit.kind === "number") return true;
  if (lexicon.possessives.has(unit.lower)) return true;
  // "На ньому чоловік каже": a pronoun is all of its phrase.
  if (/^н(?:ьому|ему|[іеё]й|их|[её]м|ього|его)$/.test(unit.lower)) return false;
  if (lexicon.prepositions.has(next.lower) || lexicon.pronouns.has(next.lower)) return false;
  return unit.capital ? MODIFYING.test(unit.lower) && !next.capital : MODIFIER.test(unit.lower) && !lexicon.times.has(unit.lower);
}
