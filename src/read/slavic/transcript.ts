import type { Span } from "../../record/span.ts";
import { located, type SlavicAttribution } from "./act.ts";
import { finiteShape } from "./finite.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd, subjectAfter } from "./subject.ts";
import { isDash, isMark, type Region, type Unit } from "./unit.ts";

/** A label in a transcript has no more words. */
const LONGEST_LABEL = 4;

/** Where the colon behind a label stands at the head of a paragraph, or -1. */
export function labelEnd(units: readonly Unit[], lexicon: SlavicLexicon): number {
  const end = clauseEnd(units, 0, Math.min(units.length, LONGEST_LABEL + 1));
  const colon = isMark(units[end], "(") ? pastBracket(units, end) : end;
  if (!isMark(units[colon], ":") || colon === 0 || units[0]?.capital !== true) return -1;
  const plain = units.slice(0, end).every(({ kind, lower }) => kind === "word" && !lexicon.cues.has(lower));
  return plain ? colon : -1;
}

/** "Полонений (через перекладача):": behind the bracket. */
function pastBracket(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i <= at + 1 + LONGEST_LABEL; i++) if (isMark(units[i], ")")) return i + 1;
  return at;
}

/** Where the name ends in a label that ends before `colon`: before a bracket. */
export function speakerEnd(units: readonly Unit[], colon: number): number {
  const bracket = units.findIndex((unit, i) => i < colon && isMark(unit, "("));
  return bracket < 0 ? colon : bracket;
}

/** The labels of a transcript, in lower case: two or more, each of which opens two paragraphs or more with a colon. */
export function labelsOf(regions: readonly Region[], lexicon: SlavicLexicon): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let paragraph = -1;
  for (const region of regions) {
    if (region.within !== null || region.paragraph === paragraph) continue;
    paragraph = region.paragraph;
    const label = labelText(region.units, labelEnd(region.units, lexicon));
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const labels = [...counts].filter(([, count]) => count > 1).map(([label]) => label);
  return new Set(labels.length > 1 ? labels : []);
}

/** The words of a label that ends before `colon`, or null. */
export function labelText(units: readonly Unit[], colon: number): string | null {
  return colon < 0
    ? null
    : units
        .slice(0, speakerEnd(units, colon))
        .map(({ lower }) => lower)
        .join(" ");
}

/** What a sentence adds to a turn that goes on, with a question mark at its end. */
export function turnPiece(units: readonly Unit[]): readonly Span[] {
  const [first] = units;
  const last = units.at(-1);
  return first === undefined || last === undefined ? [] : [[first.start, last.end]];
}

/** "— Де ви були? — спитав слідчий.": a question mark ends the sentence, and the reporting clause is one of its own. */
export function dialogueAct(scene: Scene, before: readonly Region[]): SlavicAttribution | null {
  const { units, lexicon } = scene;
  const [dash, verb] = units;
  const opening = before[0]?.units;
  if (dash === undefined || !isDash(dash) || opening?.[0] === undefined || !isDash(opening[0]) || verb === undefined) return null;
  const form = lexicon.cues.get(verb.lower);
  const shape = form?.shape ?? finiteShape(verb, lexicon);
  if (verb.capital || shape === null || shape === "infinitive" || shape === "gerund") return null;
  const source = subjectAfter(scene, 1, units.length, shape);
  const from = opening[1]?.start;
  const to = before.at(-1)?.units.at(-1)?.end;
  if (source === null || from === undefined || to === undefined) return null;
  const act = located(scene, {
    cue: { first: 1, last: 2 },
    lemma: form?.lemma ?? verb.lower,
    cueClass: form?.cueClass ?? "say",
    source,
    content: [],
    rule: "reporting-dash",
    grounds: { source: "behind", content: "around", ended: null },
    negated: false,
    doubt: null,
  });
  return act === null ? null : { ...act, content: [[from, to]], mode: "direct" };
}

/**
 * In a dialogue, where a paragraph begins with a dash, all of it up to the reporting clause is said by whoever the clause names: the
 * sentences before join the act.
 */
export function withEarlier(act: SlavicAttribution, region: Region, before: readonly Region[]): SlavicAttribution {
  const opening = before[0]?.units[0];
  if (act.rule !== "reporting-dash" || opening === undefined || !isDash(opening)) return act;
  const own = act.content[0]?.[0] ?? 0;
  if (own !== region.units[0]?.start) return act;
  const first = before[0]?.units[1]?.start;
  const last = before.at(-1)?.units.at(-1)?.end;
  return first === undefined || last === undefined ? act : { ...act, content: [[first, last], ...act.content] };
}
