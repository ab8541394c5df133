import type { Act } from "./act.ts";
import type { CueForm, VerbShape } from "./cue.ts";
import { finiteShape } from "./finite.ts";
import type { Scene } from "./phrase.ts";
import { clauseStart, type Source, subjectAfter, subjectBefore } from "./subject.ts";
import { isMark } from "./unit.ts";

/** Who says it: the subject before the verb, else behind it, else the one who said something before in the same sentence. */
export function sourceOf(
  scene: Scene,
  at: number,
  form: CueForm,
  complement: { readonly from: number } | null,
  acts: readonly Act[],
): Source | null {
  const { units, lexicon } = scene;
  const { shape } = form;
  if (shape === "gerund") return ownerOfGerund(scene, at, acts);
  if (shape === "first") return subjectBefore(scene, at, shape);
  const start = clauseStart(units, at);
  const opening = units[start]?.lower ?? "";
  if (lexicon.relative.has(opening) && isMark(units[start - 1], ",")) return antecedent(scene, start);
  const before = subjectBefore(scene, at, shape);
  // "Гребенюка не питали": whom nobody has asked.
  if (before !== null && !(form.cueClass === "ask" && isAsked(scene, before, shape))) return before;
  if (before !== null) return null;
  const shared =
    (SEQUENCE.test(opening) || lexicon.and.has(opening) || lexicon.but.has(opening) || lexicon.and.has(units[at - 1]?.lower ?? "")) &&
    sharedSource(acts);
  if (shared) return shared;
  const behind = subjectAfter(scene, at, complement?.from ?? units.length, shape);
  if (behind !== null || /pl$/.test(shape)) return behind;
  return clauseBefore(scene, start, shape) ?? aroundIt(scene, start, shape, acts);
}

function isAsked({ units }: Scene, { first, last }: Source, shape: VerbShape): boolean {
  return /pl$/.test(shape) && last === first + 1 && units[first]?.capital === true && /[аяую]$/.test(units[first]?.lower ?? "");
}

/** "Чиновник спершу мовчав, а потім зізнався": who does what the clause before says, in the same gender and number. */
function clauseBefore(scene: Scene, start: number, shape: VerbShape): Source | null {
  const { units, lexicon } = scene;
  const opening = units[start]?.lower ?? "";
  if (!(lexicon.and.has(opening) || lexicon.but.has(opening)) || !isMark(units[start - 1], ",")) return null;
  const from = clauseStart(units, start - 1);
  for (let i = from + 1; i < start - 1; i++) if (finiteShape(units[i], lexicon) === shape) return subjectBefore(scene, i, shape);
  return null;
}

/** "Лях розповів, що докладав": a clause that names nobody goes on with who tells it. */
function aroundIt(scene: Scene, start: number, shape: VerbShape, acts: readonly Act[]): Source | null {
  const { units, lexicon } = scene;
  if (!/^(?:past-m|past-f|sg)$/.test(shape) || !lexicon.that.has(units[start]?.lower ?? "")) return null;
  const teller = acts.findLast(({ content, rule }) => rule === "clause-that" && content[0]?.first === start + 1);
  const own = teller?.source ?? null;
  return own !== null && shapeOfTeller(scene, teller) === shape ? { ...own, how: "before" } : null;
}

function shapeOfTeller({ units, lexicon }: Scene, teller: Act | undefined): VerbShape | null {
  return teller === undefined ? null : (lexicon.cues.get(units[teller.cue.first]?.lower ?? "")?.shape ?? null);
}

/** "…, згодом визнав": one after the other, without a conjunction. */
const SEQUENCE = /^(?:згодом|потім|пізніше|відтак|затем|потом|позже|позднее|впоследствии)$/;

function sharedSource(acts: readonly Act[]): Source | null {
  const last = acts.findLast(({ source }) => source !== null);
  return last?.source === null || last === undefined ? null : { ...last.source, how: "before" };
}

/** "чоловік, який сказав": the phrase before the comma. */
function antecedent(scene: Scene, start: number): Source | null {
  const { units, lexicon } = scene;
  let first = Math.max(clauseStart(units, start - 1), start - 4);
  // "пересказала слова министра, который": what is before him is of whoever relays it.
  for (let i = first; i < start - 2; i++)
    if (lexicon.cues.has(units[i]?.lower ?? "") || lexicon.reportNouns.has(units[i]?.lower ?? "")) first = i + 1;
  return start - 1 > first ? { first, last: start - 1, how: "before" } : null;
}

/** A speaker, a body or somebody with a name opens the phrase, or a pronoun does. */
function canSpeak({ units, lexicon }: Scene, { first }: Source): boolean {
  const { lower = "", capital = false } = units[first] ?? {};
  const noun = lower.slice(lower.lastIndexOf("-") + 1);
  return (capital && first > 0) || lexicon.pronouns.has(lower) || lexicon.speakers.has(lower) || lexicon.speakers.has(noun);
}

/** "Угруповання взяло на себе відповідальність, стверджуючи, що": who does what the main verb says. */
export function ownerOfGerund(scene: Scene, at: number, acts: readonly Act[]): Source | null {
  const shared = sharedSource(acts);
  if (shared !== null) return shared;
  const { units, lexicon } = scene;
  const start = clauseStart(units, at);
  // "Уряд відповів на сумніви, які стосуються закону, наголошуючи": the clause before hangs on another.
  const near = clauseStart(units, start - 1);
  const from = lexicon.relative.has(units[near]?.lower ?? "") && near > 1 ? clauseStart(units, near - 1) : near;
  for (let i = from + 1; i < start - 1; i++)
    if (/(?:[аиіуя]в|ла|ло|ли|л|ає|ють|ет|ют|ит|ят|ить|ять)$/.test(units[i]?.lower ?? "") && units[i]?.capital === false) {
      const shape = /ла$/.test(units[i]?.lower ?? "") ? "past-f" : /ли$/.test(units[i]?.lower ?? "") ? "past-pl" : "sg";
      const before = subjectBefore(scene, i, shape);
      const behind = subjectAfter({ ...scene, units: units.slice(0, start - 1) }, i, start - 1, shape);
      // "Список опублікував канал «Вал», стверджуючи": of the two the one that can speak.
      return before !== null && (behind === null || canSpeak(scene, before) || !canSpeak(scene, behind)) ? before : behind;
    }
  return null;
}
