import { contains, hull, type Span } from "../../record/span.ts";
import type { SlavicAttribution } from "./act.ts";
import { spanOf } from "./act.ts";
import type { VerbShape } from "./cue.ts";
import { finiteShape } from "./finite.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd, isBareBefore, openingEnd, type Source, subjectBefore } from "./subject.ts";
import type { Region } from "./unit.ts";

/** A sentence that was read, outside quotations. */
export interface SentenceRead {
  readonly region: Region;
  /** The unit behind its dateline. */
  readonly first: number;
  readonly acts: readonly SlavicAttribution[];
}

/** Rules of acts that a verb without a subject may have. */
const MAY_GO_ON = /^(?:clause-|object|about|infinitive|thing|hearsay|refuses)/;

/**
 * «Мер сказав, що міст закрито. Додав, що …»: a sentence that opens with a verb of saying and no subject goes on with the one before, where the two verbs agree:
 * with whoever spoke there, else with whoever did there what the sentence is about. Where two could be meant, or a plural tells of nobody, the source stays unnamed.
 */
export function goingOn(scene: Scene, { region, first, acts }: SentenceRead, before: SentenceRead | null): readonly SlavicAttribution[] {
  if (before === null || before.region.heading || region.paragraph - before.region.paragraph > 1) return acts;
  return acts.map((act) => {
    const shape = act.source === null && MAY_GO_ON.test(act.rule) ? openingShape(scene, first, act) : null;
    const found = shape === null ? null : speakerIn(before, shape, scene.lexicon);
    return found === null ? act : { ...act, ...found, grounds: { ...act.grounds, source: "earlier" as const } };
  });
}

/** The shape of the verb of an act, where nothing but adverbs stands before it in its sentence; null elsewhere. */
function openingShape({ units, lexicon }: Scene, first: number, { cue }: SlavicAttribution): VerbShape | null {
  const at = units.findIndex(({ start }) => start === cue[0]?.[0]);
  const joins = lexicon.and.has(units[first]?.lower ?? "") || lexicon.but.has(units[first]?.lower ?? "") ? first + 1 : first;
  const from = openingEnd(units, joins);
  const verb = lexicon.not.has(units[at]?.lower ?? "") ? at + 1 : at;
  if (at < from || !isBareBefore({ units, lexicon }, from, at)) return null;
  const shape = lexicon.cues.get(units[verb]?.lower ?? "")?.shape ?? finiteShape(units[verb], lexicon);
  // "Кажуть, що": the plural of the present is that of nobody.
  return shape !== null && /^(?:past-[mf]|past-pl|sg)$/.test(shape) ? shape : null;
}

type Speaker = Pick<SlavicAttribution, "source" | "antecedent">;

function speakerIn({ region, first, acts }: SentenceRead, shape: VerbShape, lexicon: SlavicLexicon): Speaker | null {
  const outer = acts.filter((act) => act.rule !== "citing" && !acts.some((other) => other !== act && holds(other, act)));
  const speaking = outer.filter(({ source }) => source !== null);
  if (speaking.length === 0) return outer.length > 0 ? null : actorIn({ units: region.units, lexicon }, first, shape);
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
  const own = lexicon.cues.get(verb?.lower ?? "")?.shape ?? finiteShape(verb, lexicon);
  if (own === null) return shape !== "past-pl" && isNamed(units, source);
  return (
    own === shape ||
    (own === "sg" && /^past-[mf]$/.test(shape)) ||
    (shape === "sg" && /^past-[mf]$/.test(own)) ||
    (own === "pl" && shape === "past-pl")
  );
}

function isNamed(units: Region["units"], source: Span | null): boolean {
  return (
    source !== null && units.some(({ start, end, capital, kind }) => capital && kind === "word" && start >= source[0] && end <= source[1])
  );
}

/** Who does what the main clause of a sentence says, where he can speak: "Речниця приїхала на місце." */
function actorIn(scene: Scene, first: number, shape: VerbShape): Speaker | null {
  const { units, lexicon } = scene;
  const end = clauseEnd(units, first, units.length);
  for (let i = first + 1; i < end; i++) {
    const own = finiteShape(units[i], lexicon);
    if (own === null) continue;
    const subject = own === shape ? subjectBefore(scene, i, shape) : null;
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
