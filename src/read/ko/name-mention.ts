import type { EntityType } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import { isListedName } from "./foreign-lists.ts";
import { strangeSyllables } from "./foreign-words.ts";
import { splitJosa } from "./josa.ts";
import { BODIES, FOREIGN_GIVEN } from "./name-words.ts";
import { endsLikeParticle } from "./person-shape.ts";
import { koreanPlace } from "./place-words.ts";
import type { Unit } from "./units.ts";

/** A name as it stands in the text. */
export interface Mention {
  readonly span: Span;
  readonly type: EntityType;
  /** Without particle and title. */
  readonly name: string;
  /** Only a family name or a letter: "김 씨", "A씨", "박 대통령". */
  readonly short: boolean;
  /** What its bearer is called beside the name. */
  readonly title: { readonly text: string; readonly span: Span } | null;
  /** "(45)" behind the name. */
  readonly age: { readonly value: string; readonly span: Span } | null;
  /** "세계보건기구(WHO)": the other name in brackets. */
  readonly alias: string | null;
}

/** A word of the text with its particle taken off, and what stands in brackets behind it. */
export interface Word {
  readonly unit: Unit;
  readonly start: number;
  readonly stem: string;
  readonly bracket: string | null;
  readonly marked: boolean;
}

const BRACKET = /^([^()]{1,30})\(([^()]{1,20})\)(.*)$/u;
const AGE = /^(?:만\s?)?(\d{1,3})(?:세|살)?(?:[·,].*)?$/;
export const LONGEST_NAME = 12;

const JOINT = /[·∼~/&+:;!?ᆞ-]|[.,](?=[가-힣])/g;

/** "일본·중국", "밤골역-솔내역", "갔다.이도현": words that a mark joins stand each for itself. */
export function apart(unit: Unit): readonly Unit[] {
  if (unit.kind !== "word" || !/[가-힣](?:[·∼~/&+:;!?ᆞ.,-])[가-힣]/.test(unit.text) || unit.text.includes("(")) return [unit];
  let start = unit.start;
  return unit.text.split(JOINT).map((text): Unit => {
    const own = { ...unit, start, end: start + text.length, text, glued: start > unit.start || unit.glued };
    start += text.length + 1;
    return own;
  });
}

export function wordOf(unit: Unit): Word {
  const bracket = BRACKET.exec(unit.text);
  if (bracket !== null) {
    const [, head = "", inside = "", tail = ""] = bracket;
    // "A(33)씨는": what he is called stands behind the bracket.
    if (/^(?:씨|양|군)/.test(tail)) return { unit, start: unit.start, stem: head, bracket: inside, marked: false };
    return { unit, start: unit.start, stem: head, bracket: inside, marked: tail !== "" };
  }
  const [, bare = "", years = null] = /^([^·]*?)(?:·(\d{1,3}))?[.,·]?$/.exec(unit.text) ?? [];
  // "이도현·35": the age behind a dot.
  if (years !== null && bare !== "") return { unit, start: unit.start, stem: bare, bracket: years, marked: false };
  if (koreanPlace(bare) !== null || BODIES.has(bare) || FOREIGN_GIVEN.has(bare) || isListedName(bare))
    return { unit, start: unit.start, stem: bare, bracket: null, marked: false };
  if (/[가-힣](?:고속도로|국도|지방도로|활주로|강변로)$/.test(bare))
    return { unit, start: unit.start, stem: bare, bracket: null, marked: false };
  const { stem, josa } = splitJosa(bare);
  // "벨마티나 오켄": of a name of another language 나 is no particle.
  const foreign = josa?.text === "나" && bare.length > 3 && strangeSyllables(stem) > 0;
  const whole = josa !== null && (foreign || endsLikeParticle(bare));
  return { unit, start: unit.start, stem: whole ? bare : stem, bracket: null, marked: josa !== null && !whole };
}

export function ageIn(word: Word | undefined): Mention["age"] {
  const match = AGE.exec(word?.bracket ?? "");
  if (match === null || word === undefined || Number(match[1]) > 120) return null;
  const start = word.start + word.stem.length + 1;
  const digits = (word.bracket ?? "").indexOf(match[1] ?? "");
  return { value: String(Number(match[1])), span: [start + digits, start + digits + (match[1] ?? "").length] };
}

export function mention(
  word: Word,
  name: string,
  type: EntityType,
  titled: { readonly title: string; readonly titleAt: number } | null = null,
): Mention {
  const age = type === "person" ? ageIn(word) : null;
  return {
    span: [word.start, word.start + name.length],
    type,
    name,
    short: name.length === 1,
    title: titled === null ? null : { text: titled.title, span: [titled.titleAt, titled.titleAt + titled.title.length] },
    age,
    alias:
      age === null && word.bracket !== null && /^(?:[A-Za-z가-힣.·&]{2,20}|[\u4e00-\u9fff]{2,5})$/.test(word.bracket) ? word.bracket : null,
  };
}

/** What was found, in order of place, and besides every word that bears one of some names and is part of nothing that was found. */
export function withNames(
  words: readonly Word[],
  found: readonly Mention[],
  names: ReadonlySet<string>,
  type: EntityType,
): readonly Mention[] {
  if (names.size === 0) return found;
  const added: Mention[] = [];
  let k = 0;
  for (const word of words) {
    while (k < found.length && (found[k]?.span[1] ?? 0) <= word.start) k++;
    const free = (found[k]?.span[0] ?? Number.POSITIVE_INFINITY) >= word.start + word.stem.length;
    if (free && word.unit.kind === "word" && names.has(word.stem)) added.push(mention(word, word.stem, type));
  }
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.span[0] - b.span[0]);
}
