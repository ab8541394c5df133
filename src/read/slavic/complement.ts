import type { CueForm } from "./cue.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd, isStop } from "./subject.ts";
import { isBoundary, isDash, isMark } from "./unit.ts";

/** What a verb says, where it begins. */
export interface Complement {
  readonly kind: "that" | "wh" | "colon" | "quote";
  /** The first unit of what is said. */
  readonly from: number;
  /** The word that casts doubt on it: "нібито", "будто"; null where none does. */
  readonly doubt: number | null;
}

/** How far behind the verb its clause may begin, and over how many asides. */
const REACH = 20;
const ASIDES = 2;

/** The clause, question or quotation that belongs to the verb at `at`; null where none does. */
export function complementOf(scene: Scene, at: number, form: CueForm, negated: boolean): Complement | null {
  const { units, lexicon } = scene;
  let asides = 0;
  for (let i = at + 1; i < units.length && i - at < REACH; i++) {
    const unit = units[i];
    if (unit === undefined || isStop(unit)) return null;
    if (unit.kind === "quote") return startsQuote(scene, i, form) ? { kind: "quote", from: i, doubt: null } : null;
    if (isMark(unit, ":")) return i + 1 < units.length && form.frame.includes("q") ? { kind: "colon", from: i + 1, doubt: null } : null;
    if (isMark(unit, ",")) {
      const begun = clauseAt(scene, i + 1, form, negated);
      if (begun !== null) return begun;
      if (asides === ASIDES || !isAside(scene, i + 1)) return null;
      const end = clauseEnd(units, i + 1, units.length);
      if (!isMark(units[end], ",")) return null;
      asides += 1;
      i = end - 1;
      continue;
    }
    if (isMark(unit, "(")) {
      i = closing(scene, i);
      continue;
    }
    if (unit.kind === "mark" && (isBoundary(unit) || isDash(unit))) return null;
    if (i === at + 1 && lexicon.doubting.has(unit.lower)) return { kind: "that", from: i + 1, doubt: i };
    if (
      lexicon.cues.get(unit.lower)?.frame.includes("c") &&
      lexicon.cues.get(unit.lower)?.shape !== "infinitive" &&
      !lexicon.and.has(units[i - 1]?.lower ?? "")
    )
      return null;
  }
  return null;
}

function closing({ units }: Scene, at: number): number {
  let i = at;
  while (i < units.length && i - at < REACH && !isMark(units[i], ")")) i += 1;
  return i;
}

function startsQuote({ units, lexicon }: Scene, at: number, form: CueForm): boolean {
  const before = units[at - 1]?.lower ?? "";
  return form.frame.includes("q") && form.shape !== "participle" && !lexicon.prepositions.has(before);
}

function clauseAt({ units, lexicon }: Scene, at: number, form: CueForm, negated: boolean): Complement | null {
  const lower = units[at]?.lower ?? "";
  const { frame, cueClass } = form;
  const asks = cueClass === "ask" || frame.includes("w") || negated;
  if (lexicon.that.has(lower) && cueClass !== "ask") {
    const doubt = lexicon.doubting.has(units[at + 1]?.lower ?? "") ? at + 1 : null;
    return frame.includes("c") || frame.includes("w") ? { kind: "that", from: doubt === null ? at + 1 : at + 2, doubt } : null;
  }
  if (lexicon.doubting.has(lower) && frame.includes("c")) {
    const next = lexicon.that.has(units[at + 1]?.lower ?? "") || lexicon.doubting.has(units[at + 1]?.lower ?? "") ? 2 : 1;
    return { kind: "that", from: at + next, doubt: at };
  }
  if (lexicon.soThat.has(lower) && (frame.includes("j") || cueClass === "order")) return { kind: "that", from: at, doubt: null };
  if (!asks) return null;
  const whether = [at, at + 1, at + 2, at + 3].some((k) => lexicon.whether.has(units[k]?.lower ?? "") && !hasBoundary(units, at, k));
  if (whether && (lexicon.language === "ru" || lexicon.whether.has(lower))) return { kind: "wh", from: at, doubt: null };
  const question = lexicon.questions.has(lower) || (lexicon.prepositions.has(lower) && lexicon.questions.has(units[at + 1]?.lower ?? ""));
  if (question && !(lexicon.relative.has(lower) && cueClass !== "ask" && !negated)) return { kind: "wh", from: at, doubt: null };
  return null;
}

function hasBoundary(units: Scene["units"], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBoundary(units[i])) return true;
  return false;
}

/** "…, отвечая на вопрос о потерях, что": a clause that a relative pronoun, a gerund or a preposition begins. */
function isAside({ units, lexicon }: Scene, at: number): boolean {
  const lower = units[at]?.lower ?? "";
  const second = units[at + 1]?.lower ?? "";
  if (lexicon.relative.has(lower) || lexicon.relative.has(second)) return true;
  return (
    /(?:чи|вши|ая|яя|уя|вшись|чись|ясь)$/.test(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.as.has(lower) ||
    (units[at]?.capital ?? false)
  );
}
