import type { AnswerFigures } from "../record/weighing.ts";
import { Pool, pooled, posterior } from "./deciban.ts";
import type { Nesting } from "./nesting.ts";
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
    return [...byGroup].map(([group, members]) => strandOf(group, members, grouping)).sort(inOrder(({ weight }) => weight));
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

/** The heaviest first. Named before nameless ones of the same weight: whoever is named may be one of those who are not, and then they have a name. */
function inOrder(weightOf: (strand: Strand) => number): (a: Strand, b: Strand) => number {
  return (a, b) => weightOf(b) - weightOf(a) || Number(a.nameless) - Number(b.nameless) || (a.group < b.group ? -1 : 1);
}

/** The decibans of one side. Adding a strand never lowers it, and `together` never exceeds `apart`. */
export function sideWeight(strands: readonly Strand[], reading: Reading, without?: string): number {
  const weightOf = ({ weight, firm }: Strand): number => (reading === "together" ? (firm ?? 0) : weight);
  const counted = strands.filter(({ group, firm }) => group !== without && (reading !== "together" || firm !== null));
  const side = new SideWeight(reading);
  for (const strand of counted.sort(inOrder(weightOf))) side.add(strand, weightOf(strand));
  return side.decibans();
}

/** What the strands of one side come to, as they are added one by one, those that weigh most first. */
export class SideWeight {
  readonly #reading: Reading;
  readonly #sets = new Map<string, { readonly best: number; readonly nameless: boolean; rest: number }>();
  readonly #named = new Pool(COMMON_CAUSE);
  readonly #nameless = new Pool(NAMELESS_SHARED);

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  add(strand: Strand, weight = strand.weight): void {
    const key = this.#reading === "apart" ? strand.group : strand.loose;
    const set = this.#sets.get(key);
    if (set === undefined) {
      this.#sets.set(key, { best: weight, nameless: strand.nameless, rest: 0 });
      this.#poolOf(strand.nameless).add(weight);
      return;
    }
    const shared = this.#reading === "between" ? MAY_SHARE : 1;
    const before = pooled(set.best, set.rest, shared);
    set.rest += weight;
    this.#poolOf(set.nameless).grow(before, pooled(set.best, set.rest, shared));
  }

  decibans(): number {
    return this.#named.decibans(this.#nameless.decibans());
  }

  #poolOf(nameless: boolean): Pool {
    return nameless ? this.#nameless : this.#named;
  }
}

/** How many origins one side has at least: sets that cannot be one, with a resolved chain. */
export function firmSets(strands: readonly Strand[], without?: string): number {
  return new Set(strands.filter((s) => s.firm !== null && s.group !== without).map((s) => s.loose)).size;
}

/** The answers that an answer shares a probability with, and the shares before any evidence: of each, and of what nobody named. */
interface Company {
  readonly beside: readonly number[];
  readonly each: number;
  readonly none: number;
}

function companyOf(answer: number, answers: number, nesting: Nesting): Company {
  const within = nesting.within(answer);
  const beside = Array.from({ length: answers }, (_, i) => i).filter((i) => nesting.equal(i)[0] === i && nesting.within(i) === within);
  const none = within !== null ? 1 / (beside.length + 1) : beside.length === 1 ? 0.5 : NONE_OF_THESE;
  return { beside, each: (1 - none) / beside.length, none };
}

/** The decibans of both sides in the two readings that make the ends of an interval: together and apart. */
function decibansOf(scales: Scales, without?: string): Pick<AnswerFigures, "for" | "against"> {
  const side = (strands: readonly Strand[]) => [sideWeight(strands, "together", without), sideWeight(strands, "apart", without)] as const;
  return { for: side(scales.for), against: side(scales.against) };
}

/** What {@link intervals} works with for one answer, for whoever wants to do it by hand. */
export function figuresOf(all: readonly Scales[], answer: number, nesting: Nesting): AnswerFigures {
  const { for: pro, against } = decibansOf(all[answer] ?? { for: [], against: [] });
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  const both = ([low, high]: readonly [number, number]) => [rounded(low), rounded(high)] as const;
  return { prior: rounded(companyOf(answer, all.length, nesting).each), for: both(pro), against: both(against) };
}

/**
 * Lower and upper probability of each answer, from the scales of each: what is said for it and for all that it takes in, and what is said
 * against it. Rivals are weighed against each other and against none of them. A more particular answer has a share of the probability of
 * the one that it lies within, beside its own rivals there and beside what nobody named; so whoever speaks for the general takes nothing
 * from the particular, and the particular is never more probable.
 */
export function intervals(all: readonly Scales[], nesting: Nesting, without?: string): readonly (readonly [number, number])[] {
  const sides = all.map((scales) => decibansOf(scales, without));
  const low = sides.map((side) => side.for[0] - side.against[1]);
  const high = sides.map((side) => side.for[1] - side.against[0]);
  const share = (i: number, own: readonly number[], rival: readonly number[]): number => {
    const { beside, each, none } = companyOf(i, all.length, nesting);
    const within = nesting.within(i);
    const shares = posterior([...beside.map(() => each), none], [...beside.map((j) => (j === i ? own[j] : rival[j]) ?? 0), 0]);
    return (shares[beside.indexOf(i)] ?? 0) * (within === null ? 1 : share(within, own, rival));
  };
  return all.map((scales, i) => {
    const limit = firmSets(scales.for, without) < 2 ? ONE_ORIGIN_LIMIT : 0.99;
    const end = (own: readonly number[], rival: readonly number[]): number =>
      Math.round(Math.min(limit, Math.max(0.01, share(nesting.equal(i)[0] ?? i, own, rival))) * 1000) / 1000;
    return [end(low, high), end(high, low)] as const;
  });
}
