import type { CueClass, Mode } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { Attribution, Grounds } from "../attribution.ts";
import type { Phrase, Scene } from "./phrase.ts";
import type { Source } from "./subject.ts";
import type { Unit } from "./unit.ts";

/** An act of saying in units of its region, before it has offsets. */
export interface Act {
  readonly cue: Phrase;
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly source: Phrase | null;
  readonly content: readonly Phrase[];
  readonly rule: string;
  readonly grounds: Grounds;
  readonly negated: boolean;
  /** A word outside the content that casts doubt on it, or null. */
  readonly doubt: Phrase | null;
}

export interface SlavicAttribution extends Attribution {
  readonly doubt: Span | null;
}

/** How a source was found, in the words of an explanation. */
export function groundsOf(source: Source | null): Grounds["source"] {
  if (source === null) return "nobody";
  return source.how === "before" ? "before" : "behind";
}

/** The span of some units, without the marks at its ends that are no quotation marks. */
export function spanOf(units: readonly Unit[], { first, last }: Phrase): Span | null {
  let [from, to] = [first, last];
  while (from < to && isBareMark(units[from])) from += 1;
  while (to > from && isBareMark(units[to - 1]) && !closesBracket(units, from, to)) to -= 1;
  const [one, end] = [units[from], units[to - 1]];
  return to > from && one !== undefined && end !== undefined ? [one.start, end.end] : null;
}

function isBareMark(unit: Unit | undefined): boolean {
  return unit?.kind === "mark" && !/^[%$€₴₽№"«»„“”(]$/.test(unit.lower) && !/^[?!]$/.test(unit.lower);
}

function closesBracket(units: readonly Unit[], from: number, to: number): boolean {
  if (units[to - 1]?.lower !== ")") return false;
  for (let i = to - 2; i >= from; i--) if (units[i]?.lower === "(") return true;
  return false;
}

/** Gives an act its offsets; null where nothing is left of its cue. */
export function located({ units }: Scene, act: Act): SlavicAttribution | null {
  const label = units[act.cue.first];
  const cue: Span | null = /^[:–]$/.test(act.lemma) && label !== undefined ? [label.start, label.end] : spanOf(units, act.cue);
  if (cue === null) return null;
  const content = act.content.map((piece) => spanOf(units, piece)).filter((span) => span !== null);
  return {
    cue: [cue],
    cueClass: act.cueClass,
    lemma: act.lemma,
    source: act.source === null ? null : spanOf(units, act.source),
    antecedent: act.source?.named === undefined ? null : spanOf(units, act.source.named),
    content,
    mode: modeOf(units, act.content),
    auxiliaries: act.negated ? ["not"] : [],
    rule: act.rule,
    grounds: act.grounds,
    doubt: act.doubt === null ? null : spanOf(units, act.doubt),
  };
}

function modeOf(units: readonly Unit[], content: readonly Phrase[]): Mode {
  const all = content.flatMap(({ first, last }) => units.slice(first, last)).filter(({ kind }) => kind !== "mark");
  const quoted = all.filter(({ kind }) => kind === "quote").length;
  if (quoted === 0) return "indirect";
  return quoted === all.length ? "direct" : "mixed";
}
