import { contains, hull, type Span } from "../../record/span.ts";
import type { SlavicAttribution } from "./act.ts";
import { spanOf } from "./act.ts";
import type { VerbShape } from "./cue.ts";
import { finiteShape } from "./finite.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd, isBareBefore, openingEnd, type Source, subjectBefore } from "./subject.ts";
import type { Region, Unit } from "./unit.ts";

/** A sentence that was read, outside quotations. */
export interface SentenceRead {
  readonly region: Region;
  /** The unit behind its dateline. */
  readonly first: number;
  readonly acts: readonly SlavicAttribution[];
  /** The sentence before it, where that is near. */
  readonly before: SentenceRead | null;
}

/** So many sentences without a subject may stand in a row. */
const LONGEST_ROW = 4;

/** Rules of acts that a verb without a subject may have. */
const MAY_GO_ON = /^(?:clause-|object|about|infinitive|thing|hearsay|refuses|silent)/;

/**
 * «Мер сказав, що міст закрито. Додав, що …»: a sentence that opens with a verb of saying and no subject goes on with the one before, where the two verbs agree:
 * with whoever spoke there, else with whoever did there what the sentence is about. Where two could be meant, or a plural tells of nobody, the source stays
 * unnamed.
 */
export function goingOn(
  scene: Scene,
  first: number,
  region: Region,
  own: readonly SlavicAttribution[],
  last: SentenceRead | null,
): SentenceRead {
  const near = last !== null && !last.region.heading && region.paragraph - last.region.paragraph <= 1 ? last : null;
  const before = near === null ? null : { ...near, before: rowOf(near) < LONGEST_ROW ? near.before : null };
  if (before === null) return { region, first, acts: own, before };
  const acts = own.map((act) => {
    const shape = act.source === null && MAY_GO_ON.test(act.rule) ? openingShape(scene, first, act) : null;
    const found = shape === null ? null : speakerIn(before, shape, scene.lexicon);
    return found === null ? act : { ...act, ...found, grounds: { ...act.grounds, source: "earlier" as const } };
  });
  return { region, first, acts, before };
}

function rowOf(sentence: SentenceRead): number {
  let count = 0;
  for (let at: SentenceRead | null = sentence; at !== null; at = at.before) count += 1;
  return count;
}

/** The shape of the verb of an act, where nothing but adverbs stands before it in its sentence; null elsewhere. */
function openingShape({ units, lexicon }: Scene, first: number, { cue, rule }: SlavicAttribution): VerbShape | null {
  const at = units.findIndex(({ start }) => start === cue[0]?.[0]);
  if (/^(?:silent|refuses)/.test(rule) && ASKED.test(`${units[first]?.lower} ${units[first + 1]?.lower}`))
    return verbShape(units[at + 1] ?? units[at], lexicon);
  const joins = lexicon.and.has(units[first]?.lower ?? "") || lexicon.but.has(units[first]?.lower ?? "") ? first + 1 : first;
  const from = openingEnd(units, joins);
  const verb = lexicon.not.has(units[at]?.lower ?? "") ? at + 1 : at;
  if (at < from || !isBareBefore({ units, lexicon }, from, at)) return null;
  const shape = verbShape(units[verb], lexicon);
  // "Кажуть, що": the plural of the present is that of nobody.
  return shape !== null && /^(?:past-[mf]|past-pl|sg)$/.test(shape) ? shape : null;
}

/** "На запитання про збитки", "От комментариев": what somebody does not answer. */
const ASKED = /^(?:на|від|от|с|з|із) (?:запит|питанн|вопрос|запрос|звонк|дзвінк|комент|коммент|лист|письм)/;

/** Pasts of men that end like no other. */
const PAST =
  /^(?:про|при|від|за|роз|на|ви|пере|у|по|до|об)?(?:вів|віз|ніс|[вн][её]з)$|^(?:сидів|хотів|зустрів|летів|прилетів|помер|зміг|допоміг|втік|умер|смог|помог|нес|в[её]з)$/;

function verbShape(unit: Unit | undefined, lexicon: SlavicLexicon): VerbShape | null {
  if (unit === undefined) return null;
  return (
    lexicon.cues.get(unit.lower)?.shape ?? finiteShape({ ...unit, capital: false }, lexicon) ?? (PAST.test(unit.lower) ? "past-m" : null)
  );
}

type Speaker = Pick<SlavicAttribution, "source" | "antecedent">;

function speakerIn(sentence: SentenceRead, shape: VerbShape, lexicon: SlavicLexicon): Speaker | null {
  const { region, acts } = sentence;
  const outer = acts.filter((act) => act.rule !== "citing" && !acts.some((other) => other !== act && holds(other, act)));
  const speaking = outer.filter(({ source }) => source !== null);
  if (speaking.length === 0) return outer.length > 0 ? null : actorIn(sentence, shape, lexicon);
  const agreeing = speaking.filter((act) => agrees(region, act, shape, lexicon));
  const sources = new Set(agreeing.map(({ source }) => source?.join(" ")));
  const last = agreeing.at(-1);
  return last === undefined || sources.size > 1 ? null : { source: last.source, antecedent: last.antecedent };
}

function holds(outer: SlavicAttribution, inner: SlavicAttribution): boolean {
  return outer.content.some((piece) => contains(piece, hull(inner.cue)));
}

/** The verb of an act has the gender and number of another, as far as both tell; of what is no verb only a name tells that it is one person. */
function agrees({ units }: Region, { cue, source }: SlavicAttribution, shape: VerbShape, lexicon: SlavicLexicon): boolean {
  const verb = units.find(({ start }) => start === cue[0]?.[0]);
  const own = verbShape(verb, lexicon);
  if (own === null) return shape !== "past-pl" && isNamed(units, source);
  return areOf(own, shape);
}

function isNamed(units: Region["units"], source: Span | null): boolean {
  return (
    source !== null && units.some(({ start, end, capital, kind }) => capital && kind === "word" && start >= source[0] && end <= source[1])
  );
}

/** Whether two finite verbs may have one subject; the present tells no gender. */
function areOf(one: VerbShape, other: VerbShape): boolean {
  const [a, b] = [one, other].sort();
  return a === b || (/^past-[mf]$/.test(a ?? "") && b === "sg") || (a === "past-pl" && b === "pl");
}

/** Who does what the main clause of a sentence says, where he can speak: "Речниця приїхала на місце."; one that has no subject itself goes on with the one before it. */
function actorIn({ region, first, before }: SentenceRead, shape: VerbShape, lexicon: SlavicLexicon): Speaker | null {
  const scene: Scene = { units: region.units, lexicon };
  const { units } = scene;
  const end = clauseEnd(units, first, units.length);
  for (let i = first; i < end; i++) {
    const own = i === first && lexicon.speakers.has(units[i]?.lower ?? "") ? null : verbShape(units[i], lexicon);
    if (own === null || (i > first && units[i]?.capital === true)) continue;
    if (!areOf(own, shape)) return null;
    if (isBareBefore(scene, first, i)) return before === null || !/^(?:past-[mf]|sg)$/.test(own) ? null : speakerIn(before, own, lexicon);
    const subject = subjectBefore(scene, i, own);
    const span = subject === null || subject.how !== "before" || !canSpeak(scene, subject) ? null : spanOf(units, subject);
    return span === null ? null : { source: span, antecedent: null };
  }
  return null;
}

/** An office, a name of two words, or a pronoun: "Завод стоял" and "Крушин горел" say nothing. */
function canSpeak({ units, lexicon }: Scene, { first, last }: Source): boolean {
  const opening = units[first]?.lower ?? "";
  if (lexicon.pronouns.has(opening) || lexicon.speakers.has(opening)) return true;
  return units.slice(first, last).filter(({ capital, kind }) => capital && kind === "word").length > 1;
}
