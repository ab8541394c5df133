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
const PATIENCE = 200_000;
/** As many sets of places are followed to find out whether a match can fail. */
const MOST_SETS = 500;

/**
 * Everything in a pattern that lets its cost grow faster than the text. A pattern is a graph of places that wait for a character. It is
 * exponential where a place leads back to itself in two ways over the same characters; polynomial where one leads to itself and to a
 * second, and that to itself, over the same characters (Weber and Seidl's conditions for how ambiguous an automaton is); each only where
 * what follows can fail. In a search the first of the two is beginning anew at every place. Assertions about the next and the last
 * character are kept exactly. Longer lookaheads are run beside the pattern, may bar what is hoped for and do not bar what is feared: a
 * finding may be false because of them, and no more than that.
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
      const back = twin === undefined ? null : walk(graph, from, { from: [twin], to: [from], allowed: [inside], before: [letter] });
      if (back !== null) return back;
    }
    const parted = walk(graph, from, { from: [from, from], to: [from, from], allowed: [inside, inside], before: [] });
    if (parted !== null) return parted;
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
      const search = { from: [p, q], to: [q, q], allowed: [between, two], before: [] };
      const letters = walk(graph, q, p === SEARCH ? search : { from: [p, p, q], to: [p, q, q], allowed: [one, between, two], before: [] });
      if (letters !== null) return letters;
    }
  return null;
}

/** Walkers that go in step from their places to others, each within what it is allowed, behind letters that are read already. */
interface Task {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly allowed: readonly ReadonlySet<number>[];
  readonly before: readonly number[];
}

interface Walk {
  readonly at: readonly number[];
  /** The walkers have been at different places. */
  readonly apart: boolean;
  readonly letters: readonly number[];
  /** All that an engine can try from the place that must fail. */
  readonly front: Front;
}

/**
 * Letters on which the walkers arrive, two of them not always together, that can be repeated without an end while an engine that tries
 * everything from `failing` never succeeds, and can be made to fail at last; null where there are none.
 */
function walk(graph: Graph, failing: number, task: Task): readonly number[] | null {
  const level = graph.levelOf(failing);
  // A lookahead that succeeds is run again all the same at the next place, so that it need not fail.
  const fails = task.from.every((place) => graph.levelOf(place) === level);
  // What is tried grows with the first rounds, so that the letters must do once more behind what they led to.
  const rounds: Front[] = [{ at: fails ? [failing] : [], arrivals: [] }];
  const known = new Set<string>();
  for (const start of rounds) {
    known.add(keyOf(start));
    for (const { letters, front } of arrivalsOf(graph, task, start, level)) {
      if (known.has(keyOf(front))) {
        if (canFail(graph, front, level)) return letters;
      } else if (rounds.length < MOST_SETS && !rounds.some((round) => keyOf(round) === keyOf(front))) rounds.push(front);
    }
  }
  return null;
}

/** Every way on which the walkers arrive, one for each set of places that an engine can try then. */
function arrivalsOf(graph: Graph, { from, to, allowed, before }: Task, start: Front, level: number): readonly Walk[] {
  const goal = to.join();
  const apart = from.length === 1 || from.some((place) => place !== from[0]);
  const begun = before.reduce<Front | null>((front, letter) => onwards(graph, front, letter, level), start);
  const open: Walk[] = begun === null ? [] : [{ at: from, apart, letters: before, front: begun }];
  const arrived = from.length === 1 && from.join() === goal ? [...open] : [];
  const seen = new Set<string>();
  for (const now of open)
    for (const next of nextOf(graph, now, allowed, level)) {
      const key = `${next.at.join()} ${next.apart} ${keyOf(next.front)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(next);
      if (next.apart && next.at.join() === goal) arrived.push(next);
      if (seen.size > PATIENCE) return [...arrived, { ...next, front: start }];
    }
  return arrived;
}

/** Where the walkers can be one letter later, as long as nothing succeeds before it. */
function nextOf(graph: Graph, { at, apart, letters, front }: Walk, allowed: Task["allowed"], level: number): readonly Walk[] {
  return graph.letters.flatMap((_, letter): readonly Walk[] => {
    const places = together(graph, at, letter, allowed);
    const next = places.length === 0 ? null : onwards(graph, front, letter, level);
    if (next === null) return [];
    return places.map((place) => ({
      at: place,
      apart: apart || place.some((one) => one !== place[0]),
      letters: [...letters, letter],
      front: next,
    }));
  });
}

/** What is tried one letter later; null where the letter lets something succeed. */
function onwards(graph: Graph, front: Front | null, letter: number, level: number): Front | null {
  return front === null || succeeds(front, letter) ? null : advanced(graph, front, letter, level);
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

const succeeds = ({ arrivals }: Front, letter: number): boolean => arrivals.some(({ mask }) => holds(mask, letter));

const keyOf = ({ at, arrivals }: Front): string => `${at.join()}|${arrivals.map(({ mask, atEnd }) => `${mask}${atEnd}`).join()}`;

/** Some text makes everything fail that an engine can try from there. */
function canFail(graph: Graph, front: Front, level: number): boolean {
  const seen = new Set<string>();
  const open = [front];
  for (let i = 0; i < open.length; i++) {
    const now = open[i] ?? front;
    if (!now.arrivals.some(({ atEnd }) => atEnd) || seen.size > MOST_SETS) return true;
    for (let letter = 0; letter < graph.letters.length; letter++) {
      const next = onwards(graph, now, letter, level);
      if (next === null || seen.has(keyOf(next))) continue;
      open.push(next);
      seen.add(keyOf(next));
    }
  }
  return false;
}

function advanced(graph: Graph, { at }: Front, letter: number, level: number): Front {
  const steps = at.map((wait) => graph.step(wait, letter)).filter((step) => step !== null);
  const to = new Set(steps.flatMap((step) => step.sure.filter((next) => graph.levelOf(next) === level)));
  return {
    at: [...to].sort((a, b) => a - b),
    arrivals: steps.flatMap((step) => step.arrivals.filter((arrival) => arrival.level === level)),
  };
}
