import type { CueForm } from "./cue.ts";
import type { Scene } from "./phrase.ts";
import { clauseEnd, isBareBefore, isStop } from "./subject.ts";
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
/** A colon leads from the verb to what is said where no more than this stands between, or where a quotation follows. */
const NEAR = 5;

/** The clause, question or quotation that belongs to the verb at `at`; null where none does. */
export function complementOf(scene: Scene, at: number, form: CueForm, negated: boolean): Complement | null {
  let asides = 0;
  for (let i = at + 1; i < scene.units.length && i - at < REACH; i++) {
    const seen = seenAt(scene, at, i, form, negated);
    if (seen.kind === "found") return seen.complement;
    if (seen.kind === "none") return null;
    if (seen.kind === "aside") asides += 1;
    if (asides > ASIDES) return null;
    i = Math.max(i, seen.to);
  }
  return null;
}

/** What a unit behind the verb tells: the complement, that there is none, or to look on behind `to`. */
type Seen =
  | { readonly kind: "found"; readonly complement: Complement }
  | { readonly kind: "none" }
  | { readonly kind: "aside" | "on"; readonly to: number };

const NONE: Seen = { kind: "none" };
const found = (kind: Complement["kind"], from: number, doubt: number | null = null): Seen => ({
  kind: "found",
  complement: { kind, from, doubt },
});

function seenAt(scene: Scene, at: number, i: number, form: CueForm, negated: boolean): Seen {
  const { units, lexicon } = scene;
  const unit = units[i];
  if (unit === undefined || isStop(unit)) return NONE;
  if (unit.kind === "quote") return startsQuote(scene, i, form) ? found("quote", i) : NONE;
  if (unit.kind === "mark") return markAt(scene, at, i, form, negated);
  if (i === at + 1 && lexicon.doubting.has(unit.lower)) return found("that", i + 1, i);
  // Another verb that may say something takes what follows, unless the two are joined: "заявив і підкреслив, що".
  const other = lexicon.cues.get(unit.lower);
  const joined = lexicon.and.has(units[i - 1]?.lower ?? "") && isBareBefore(scene, at + 1, i - 1);
  // "вину не признаёт и утверждает, что": what is not done has no part in it.
  const takes = other?.frame.includes("c") === true && other.shape !== "infinitive" && (!joined || negated);
  return takes ? NONE : { kind: "on", to: i };
}

function markAt(scene: Scene, at: number, i: number, form: CueForm, negated: boolean): Seen {
  const { units } = scene;
  const unit = units[i];
  if (isMark(unit, ":")) {
    // "Вона цьому не вірить: …": behind the colon stands why.
    if (negated && form.cueClass === "suspect") return NONE;
    const leads = i + 1 < units.length && form.frame.includes("q") && (i - at <= NEAR || units[i + 1]?.kind === "quote");
    return leads ? found("colon", i + 1) : NONE;
  }
  if (isMark(unit, "(")) return { kind: "on", to: closing(scene, i) };
  if (!isMark(unit, ",")) return unit !== undefined && (isBoundary(unit) || isDash(unit)) ? NONE : { kind: "on", to: i };
  const begun = clauseAt(scene, i + 1, form, negated);
  if (begun !== null) return { kind: "found", complement: begun };
  // "повідомив лікар, додавши, що": the participle has the clause.
  const gerund = scene.lexicon.cues.get(units[i + 1]?.lower ?? "")?.shape === "gerund" && isBoundary(units[i + 2]);
  if (gerund || !isAside(scene, i + 1)) return NONE;
  const end = clauseEnd(units, i + 1, units.length);
  return isMark(units[end], ",") ? { kind: "aside", to: end - 1 } : NONE;
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

function clauseAt(scene: Scene, at: number, form: CueForm, negated: boolean): Complement | null {
  const { units, lexicon } = scene;
  const lower = units[at]?.lower ?? "";
  const doubts = lexicon.doubting.has(units[at + 1]?.lower ?? "");
  const { frame, cueClass } = form;
  if (lexicon.that.has(lower) && cueClass !== "ask") {
    const doubt = doubts ? at + 1 : null;
    return /[cw]/.test(frame) ? { kind: "that", from: doubt === null ? at + 1 : at + 2, doubt } : null;
  }
  if (lexicon.doubting.has(lower) && frame.includes("c")) {
    const more = doubts || lexicon.that.has(units[at + 1]?.lower ?? "");
    return { kind: "that", from: more ? at + 2 : at + 1, doubt: at };
  }
  if (lexicon.soThat.has(lower) && (frame.includes("j") || cueClass === "order")) return { kind: "that", from: at, doubt: null };
  const asks = cueClass === "ask" || frame.includes("w") || negated;
  return asks && !(cueClass === "perceive" && isWhen(scene, at)) && isQuestion(scene, at, cueClass === "ask" || negated)
    ? { kind: "wh", from: at, doubt: null }
    : null;
}

/** "бачили таке, коли": something stands between the verb of seeing and its comma. */
function isWhen({ units, lexicon }: Scene, at: number): boolean {
  return /^(?:коли|когда)$/.test(units[at]?.lower ?? "") && lexicon.cues.get(units[at - 2]?.lower ?? "")?.cueClass !== "perceive";
}

/** True where an indirect question begins; `surely` where the verb asks, so that "який" is no relative pronoun. */
function isQuestion({ units, lexicon }: Scene, at: number, surely: boolean): boolean {
  const lower = units[at]?.lower ?? "";
  if (lexicon.language !== "ru" && lexicon.whether.has(lower)) return true;
  const whether = [at + 1, at + 2, at + 3].some((k) => lexicon.whether.has(units[k]?.lower ?? "") && !hasBoundary(units, at, k));
  if (lexicon.language === "ru" && whether) return true;
  const asked = lexicon.questions.has(lower) || (lexicon.prepositions.has(lower) && lexicon.questions.has(units[at + 1]?.lower ?? ""));
  return asked && (surely || !lexicon.relative.has(lower));
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
