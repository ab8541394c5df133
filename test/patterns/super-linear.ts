import { holds } from "./pattern-alphabet.ts";
import type { Arrival } from "./pattern-closure.ts";
import { Graph, SEARCH } from "./pattern-graph.ts";
import { type Bounds, machineOf } from "./pattern-machine.ts";
import { type Pattern, parsePattern } from "./pattern-syntax.ts";

/** Why an engine with backtracking can need more than linear time, and what to repeat to make it. */
export interface Finding {
  /** Two ways through one loop; two loops that share what they read; a search that begins again at every place; a look behind without a bound. */
  readonly kind: "exponential" | "polynomial" | "search" | "behind";
  readonly pump: string;
}

/** A question that takes more steps than this is answered with a finding. */
const PATIENCE = 2_000_000;
/** As many sets of places are followed to find out whether a match can fail. */
const MOST_SETS = 500;

/**
 * Everything in a pattern that lets its cost grow faster than the text. A pattern is a graph of places that wait for a character. It is
 * exponential where a place leads back to itself in two ways over the same characters; polynomial where one leads to itself and to a
 * second, and that to itself, over the same characters (Weber and Seidl's conditions for how ambiguous an automaton is); each only where
 * what follows can fail. In a search the first of the two is beginning anew at every place. Assertions about the next and the last
 * character are kept exactly. Longer lookaheads are run beside the pattern and do not restrict it: a finding may be false because of them.
 */
export function superLinear(source: string, flags: string, bounds: Bounds, searching: boolean): readonly Finding[] {
  if (looksFarBehind(parsePattern(source), false)) return [{ kind: "behind", pump: "" }];
  const graph = new Graph(machineOf(source, flags, bounds), searching);
  const findings: Finding[] = [];
  const add = (kind: Finding["kind"], letters: readonly number[] | null): void => {
    if (letters !== null) findings.push({ kind, pump: letters.map((letter) => graph.letters[letter] ?? "").join("") });
  };
  for (const loop of graph.loops) {
    const search = loop.includes(SEARCH);
    if (!search) add("exponential", ambiguous(graph, loop));
    for (const second of graph.loops)
      if (second !== loop && !second.includes(SEARCH)) add(search ? "search" : "polynomial", shared(graph, loop, second));
  }
  return findings;
}

/** A look behind that repeats without a bound reads back to the beginning at every place. */
function looksFarBehind(pattern: Pattern, behind: boolean): boolean {
  if (pattern.kind === "sequence") return pattern.parts.some((part) => looksFarBehind(part, behind));
  if (pattern.kind === "choice") return pattern.options.some((option) => looksFarBehind(option, behind));
  if (pattern.kind === "repeat") return (behind && pattern.max > 100) || looksFarBehind(pattern.body, behind);
  return pattern.kind === "look" && looksFarBehind(pattern.body, behind || !pattern.ahead);
}

/** Letters that lead from a place of the loop back to it in two ways, where what follows can fail; else null. */
function ambiguous(graph: Graph, loop: readonly number[]): readonly number[] | null {
  const inside = new Set(loop);
  for (const from of loop) {
    for (let letter = 0; letter < graph.letters.length; letter++) {
      const twin = graph.step(from, letter)?.twice.find((to) => inside.has(to));
      const back = twin === undefined ? null : walk(graph, [twin], [from], [inside]);
      if (back !== null && canFail(graph, from, [letter, ...back])) return [letter, ...back];
    }
    const parted = walk(graph, [from, from], [from, from], [inside, inside]);
    if (parted !== null && canFail(graph, from, parted)) return parted;
  }
  return null;
}

/** Letters that lead from `first` to itself and to `second`, and from that to itself, where what follows can fail; else null. */
function shared(graph: Graph, first: readonly number[], second: readonly number[]): readonly number[] | null {
  const between = graph.between(first, second);
  if (between.size === 0) return null;
  const [one, two] = [new Set(first), new Set(second)];
  for (const q of second)
    for (const p of first) {
      // The search is there on every letter and need not walk.
      const letters = p === SEARCH ? walk(graph, [p, q], [q, q], [between, two]) : walk(graph, [p, p, q], [p, q, q], [one, between, two]);
      if (letters !== null && canFail(graph, q, letters)) return letters;
    }
  return null;
}

interface Walk {
  readonly at: readonly number[];
  /** The walkers have been at different places. */
  readonly apart: boolean;
  readonly letters: readonly number[];
}

/**
 * The fewest letters on which walkers go in step from their places to others, each within what it is allowed, two of them not always
 * together; null where they cannot.
 */
function walk(
  graph: Graph,
  from: readonly number[],
  to: readonly number[],
  allowed: readonly ReadonlySet<number>[],
): readonly number[] | null {
  const alone = from.length === 1;
  if (alone && from[0] === to[0]) return [];
  const goal = to.join();
  const seen = new Set<string>();
  const open: Walk[] = [{ at: from, apart: alone, letters: [] }];
  let steps = 0;
  for (let i = 0; i < open.length; i++) {
    const { at, apart, letters } = open[i] ?? { at: [], apart: false, letters: [] };
    for (let letter = 0; letter < graph.letters.length; letter++)
      for (const next of together(graph, at, letter, allowed)) {
        if (++steps > PATIENCE) return [...letters, letter];
        const parted = apart || next.some((place) => place !== next[0]);
        const key = `${next.join()}${parted}`;
        if (parted && next.join() === goal) return [...letters, letter];
        if (seen.has(key)) continue;
        seen.add(key);
        open.push({ at: next, apart: parted, letters: [...letters, letter] });
      }
  }
  return null;
}

/** All that walkers can come to when each reads the letter. */
function together(
  graph: Graph,
  at: readonly number[],
  letter: number,
  allowed: readonly ReadonlySet<number>[],
): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (const [walker, place] of at.entries()) {
    const next = (graph.step(place, letter)?.to ?? []).filter((to) => allowed[walker]?.has(to));
    all = all.flatMap((before) => next.map((to) => [...before, to]));
    if (all.length === 0) break;
  }
  return all;
}

interface Front {
  readonly at: readonly number[];
  readonly arrivals: readonly Arrival[];
}

/** Some text behind the repeated letters makes everything fail that an engine can try from the place. */
function canFail(graph: Graph, wait: number, pump: readonly number[]): boolean {
  const level = graph.levelOf(wait);
  const succeeds = ({ arrivals }: Front, letter: number): boolean => arrivals.some(({ mask }) => holds(mask, letter));
  let front: Front = { at: [wait], arrivals: [] };
  for (const letter of [...pump, ...pump]) {
    if (succeeds(front, letter)) return false;
    front = advanced(graph, front, letter, level);
  }
  const seen = new Set<string>();
  const open = [front];
  for (let i = 0; i < open.length; i++) {
    const now = open[i] ?? front;
    if (!now.arrivals.some(({ atEnd }) => atEnd) || seen.size > MOST_SETS) return true;
    for (let letter = 0; letter < graph.letters.length; letter++) {
      if (succeeds(now, letter)) continue;
      const next = advanced(graph, now, letter, level);
      const key = `${next.at.join()}|${next.arrivals.map(({ mask, atEnd }) => `${mask}${atEnd}`).join()}`;
      if (!seen.has(key)) open.push(next);
      seen.add(key);
    }
  }
  return false;
}

function advanced(graph: Graph, { at }: Front, letter: number, level: number): Front {
  const steps = at.map((wait) => graph.step(wait, letter)).filter((step) => step !== null);
  const to = new Set(steps.flatMap((step) => step.to.filter((next) => graph.levelOf(next) === level)));
  return {
    at: [...to].sort((a, b) => a - b),
    arrivals: steps.flatMap((step) => step.arrivals.filter((arrival) => arrival.level === level)),
  };
}
