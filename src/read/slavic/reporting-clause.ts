import { type Act, groundsOf } from "./act.ts";
import { lastOf } from "./content-end.ts";
import type { CueForm } from "./cue.ts";
import { finiteShape } from "./finite.ts";
import type { Phrase, Scene } from "./phrase.ts";
import { clauseEnd, clauseStart, isStop, subjectAfter, subjectBefore } from "./subject.ts";
import { isBoundary, isDash, isMark } from "./unit.ts";

/** "«…», — обурюється орендар": whatever the verb behind a quotation and a dash, it says that somebody says it. */
export function quotedClause(scene: Scene, at: number, first: number): Act | null {
  const { units, lexicon } = scene;
  const shape = finiteShape(units[at], lexicon);
  if (shape === null || /^n/.test(lexicon.cues.get(units[at]?.lower ?? "")?.frame ?? "")) return null;
  const start = clauseStart(units, at);
  for (let i = start; i < at; i++) if (!lexicon.adverbs.has(units[i]?.lower ?? "")) return null;
  const mark = units[start - 1];
  if (mark === undefined || !isDash(mark)) return null;
  let before = start - 2;
  while (before > first && isMark(units[before], ",")) before -= 1;
  const opening = units[first];
  const dialogue =
    opening !== undefined && isDash(opening) && before > first && (isMark(units[start - 2], ",") || isStop(units[start - 2]));
  if (units[before]?.kind !== "quote" && !dialogue && !isInterrupted(scene, start, at)) return null;
  const act = reportingClause(scene, at, { lemma: units[at]?.lower ?? "", cueClass: "say", frame: "q", shape }, first);
  if (act === null || act.source === null) return null;
  // "— приводит слова комиссара газета": who is quoted, and not his words.
  const words = /^(?:слова|слів|слов)$/.test(units[act.source.first]?.lower ?? "") && act.source.last > act.source.first + 1;
  return words ? { ...act, source: { ...act.source, first: act.source.first + 1 } } : act;
}

/** "…, — кинув тренер, — …", "…, — радіє тренер.": a comma and a dash part what is said from who says it. */
function isInterrupted({ units }: Scene, start: number, at: number): boolean {
  const end = clauseEnd(units, at + 1, units.length);
  const [behind, next] = [units[end], units[end + 1]];
  if (!isMark(units[start - 2], ",")) return false;
  return (isStop(behind) && next === undefined) || ((isMark(behind, ",") || isStop(behind)) && next !== undefined && isDash(next));
}

/** "«…», — сказав мер. — «…»", "…, пише «Ранок»": a clause behind what it reports, or in the middle of it. */
export function reportingClause(scene: Scene, at: number, form: CueForm, first: number): Act | null {
  const { units, lexicon } = scene;
  const start = clauseStart(units, at);
  const mark = units[start - 1];
  if (mark === undefined || start - 1 < first) return null;
  if (lexicon.and.has(units[start]?.lower ?? "") || SUBORDINATE.test(units[start]?.lower ?? "")) return null;
  const dashed = isDash(mark);
  if (!dashed && !isMark(mark, ",")) return null;
  const end = reportEnd(scene, at);
  const source = subjectAfter({ ...scene, units: units.slice(0, end) }, at, end, form.shape) ?? subjectBefore(scene, at, form.shape);
  // "Основной версией, по словам следователя, считается обледенение": what is held is nobody who holds it.
  if (form.shape === "reflexive" && form.cueClass === "suspect" && source?.how !== "at") return null;
  if (source === null && !dashed) return null;
  const before = pieceBefore(scene, first, start - 1);
  if (before === null) return null;
  const whole = units.slice(before.first, before.last).some((unit) => finiteShape(unit, lexicon) !== null || lexicon.cues.has(unit.lower));
  const behind = pieceBehind(scene, end, dashed, whole);
  return {
    cue: { first: at, last: at + 1 },
    lemma: form.lemma,
    cueClass: form.cueClass,
    source,
    content: behind === null ? [before] : [before, behind],
    rule: dashed ? "reporting-dash" : "reporting-comma",
    grounds: { source: groundsOf(source), content: "around", ended: null },
    negated: false,
    doubt: doubtBefore(scene, at),
  };
}

/** "нібито" or "якобы" right before the verb, or before it in its clause. */
export function doubtBefore({ units, lexicon }: Scene, at: number): Phrase | null {
  for (let i = at - 1; i >= Math.max(0, at - 3) && !isBoundary(units[i]); i--)
    if (lexicon.doubting.has(units[i]?.lower ?? "")) return { first: i, last: i + 1 };
  return null;
}

/** A clause that hangs on another reports nothing: "— Когда я попросил показать документы, …". */
const SUBORDINATE = /^(?:коли|якщо|якби|хоча|бо|оскільки|поки|доки|когда|если|хотя|поскольку|пока|потому)$/;

/** What stands before the clause: the quotation, where one ends there and others do not belong to it. */
function pieceBefore({ units }: Scene, first: number, at: number): Phrase | null {
  let last = at;
  while (last > first && units[last - 1]?.kind === "mark" && /^[,—–-]$/.test(units[last - 1]?.lower ?? "")) last -= 1;
  if (last <= first) return null;
  const before = units[last - 2];
  if (
    units[last - 1]?.kind === "quote" &&
    before !== undefined &&
    (isStop(before) || (isDash(before) && units[last - 3]?.kind === "quote"))
  )
    return { first: last - 1, last };
  let from = first;
  while (from < last && units[from] !== undefined && isDash(units[from] ?? EMPTY)) from += 1;
  return from < last ? { first: from, last } : null;
}
const EMPTY = { start: 0, end: 0, lower: "", kind: "mark", capital: false } as const;

/** Where the reporting clause ends: at its mark. */
function reportEnd({ units }: Scene, at: number): number {
  return clauseEnd(units, at + 1, units.length);
}

/** What goes on behind it: behind a dash, or behind the comma that ends a clause in the middle; `whole` where what stands before has a verb. */
function pieceBehind(scene: Scene, end: number, dashed: boolean, whole: boolean): Phrase | null {
  const { units, lexicon } = scene;
  let from = end;
  while (from < units.length && units[from]?.kind === "mark") from += 1;
  if (from === end || from >= units.length) return null;
  const marks = units.slice(end, from);
  const last = lastOf(scene);
  if (from >= last) return null;
  const quoted = units[from]?.kind === "quote";
  if (dashed) return marks.some(isDash) || quoted ? { first: from, last: quoted ? from + 1 : last } : null;
  const word = units[from]?.lower ?? "";
  if (lexicon.not.has(word) && lexicon.cues.get(units[from + 1]?.lower ?? "")?.shape === "gerund") return null;
  const joined =
    lexicon.relative.has(word) ||
    lexicon.and.has(word) ||
    lexicon.but.has(word) ||
    lexicon.that.has(word) ||
    (whole && lexicon.prepositions.has(word));
  if (joined || marks.length !== 1 || !isMark(marks[0], ",") || lexicon.cues.has(word)) return null;
  return last - from >= 2 && end - from < 8 ? { first: from, last } : null;
}
