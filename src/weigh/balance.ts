import type { AnswerFigures } from "../record/weighing.ts";
import { pool, posterior } from "./deciban.ts";
import { COMMON_CAUSE, MAY_SHARE, NAMELESS_SHARED, NONE_OF_THESE, ONE_ORIGIN_LIMIT } from "./prior.ts";
import type { Grouping, Voice } from "./voice.ts";

/** All the voices on one side of an answer that are certainly one origin. The best of them counts. */
export interface Strand {
  /** The certain set, which is its identity across answers. */
  readonly group: string;
  /** The set of strands that it may be one with. */
  readonly loose: string;
  readonly voices: readonly Voice[];
  /** Nobody is named. */
  readonly nameless: boolean;
  /** Decibans of the best voice. */
  readonly weight: number;
  /** Decibans of the best voice whose chain is resolved; null where none is. */
  readonly firm: number | null;
}

/** Both sides of one answer. */
export interface Scales {
  readonly for: readonly Strand[];
  readonly against: readonly Strand[];
}

/**
 * `apart`: nothing that may share an origin does. `together`: all of it does, and what is unresolved is left out.
 * `between`: it may, and pools so.
 */
export type Reading = "apart" | "together" | "between";

export function scalesOf(voices: readonly Voice[], grouping: Grouping): Scales {
  const strands = (side: Voice["side"]): readonly Strand[] => {
    const byGroup = new Map<string, Voice[]>();
    for (const voice of voices) {
      if (voice.side !== side) continue;
      const group = grouping.certain(voice.origin.id);
      byGroup.set(group, [...(byGroup.get(group) ?? []), voice]);
    }
    return [...byGroup].map(([group, members]) => strandOf(group, members, grouping)).sort(bestFirst);
  };
  return { for: strands("for"), against: strands("against") };
}

function strandOf(group: string, members: readonly Voice[], grouping: Grouping): Strand {
  const voices = [...members].sort((a, b) => b.weight - a.weight || (a.origin.id < b.origin.id ? -1 : 1));
  const firm = voices.find((voice) => voice.origin.resolved);
  const best = voices[0];
  return {
    group,
    loose: best === undefined ? group : grouping.possible(best.origin.id),
    voices,
    nameless: voices.every((voice) => voice.origin.by === null),
    weight: best?.weight ?? 0,
    firm: firm?.weight ?? null,
  };
}

function bestFirst(a: Strand, b: Strand): number {
  return b.weight - a.weight || (a.group < b.group ? -1 : 1);
}

/** The decibans of one side. Adding a strand never lowers it, and `together` never exceeds `apart`. */
export function sideWeight(strands: readonly Strand[], reading: Reading, without?: string): number {
  const named: number[] = [];
  const nameless: number[] = [];
  const sets = new Map<string, { weights: number[]; best: number; nameless: boolean }>();
  for (const strand of strands) {
    const weight = reading === "together" ? strand.firm : strand.weight;
    if (weight === null || strand.group === without) continue;
    const key = reading === "apart" ? strand.group : strand.loose;
    const set = sets.get(key) ?? { weights: [], best: -1, nameless: true };
    set.weights.push(weight);
    if (weight > set.best || (weight === set.best && !strand.nameless)) {
      set.best = weight;
      set.nameless = strand.nameless;
    }
    sets.set(key, set);
  }
  for (const set of sets.values()) (set.nameless ? nameless : named).push(pool(set.weights, reading === "between" ? MAY_SHARE : 1));
  if (nameless.length > 0) named.push(pool(nameless, NAMELESS_SHARED));
  return pool(named, COMMON_CAUSE);
}

/** How many origins one side has at least: sets that cannot be one, with a resolved chain. */
export function firmSets(strands: readonly Strand[], without?: string): number {
  return new Set(strands.filter((s) => s.firm !== null && s.group !== without).map((s) => s.loose)).size;
}

/** The share of "none of these" before any evidence; the answers have equal parts of the rest. */
function priorOfNone(answers: number): number {
  return answers === 1 ? 0.5 : NONE_OF_THESE;
}

function priorOfEach(answers: number): number {
  return (1 - priorOfNone(answers)) / answers;
}

/** The decibans of both sides in the two readings that make the ends of an interval: together and apart. */
function decibansOf(scales: Scales, without?: string): Pick<AnswerFigures, "for" | "against"> {
  const side = (strands: readonly Strand[]) => [sideWeight(strands, "together", without), sideWeight(strands, "apart", without)] as const;
  return { for: side(scales.for), against: side(scales.against) };
}

/** What {@link intervals} works with for one answer, for whoever wants to do it by hand. */
export function figuresOf(scales: Scales, answers: number): AnswerFigures {
  const { for: pro, against } = decibansOf(scales);
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  const both = ([low, high]: readonly [number, number]) => [rounded(low), rounded(high)] as const;
  return { prior: rounded(priorOfEach(answers)), for: both(pro), against: both(against) };
}

/** Lower and upper probability of each answer. */
export function intervals(all: readonly Scales[], without?: string): readonly (readonly [number, number])[] {
  const priors = [...all.map(() => priorOfEach(all.length)), priorOfNone(all.length)];
  const sides = all.map((scales) => decibansOf(scales, without));
  const low = sides.map((side) => side.for[0] - side.against[1]);
  const high = sides.map((side) => side.for[1] - side.against[0]);
  return all.map((scales, i) => {
    const limit = firmSets(scales.for, without) < 2 ? ONE_ORIGIN_LIMIT : 0.99;
    const end = (own: readonly number[], rival: readonly number[]): number => {
      const shares = posterior(priors, [...all.map((_, j) => (j === i ? own[j] : rival[j]) ?? 0), 0]);
      return Math.round(Math.min(limit, Math.max(0.01, shares[i] ?? 0)) * 1000) / 1000;
    };
    return [end(low, high), end(high, low)] as const;
  });
}
