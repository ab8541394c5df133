import { holds } from "./pattern-alphabet.ts";
import type { Machine, State } from "./pattern-machine.ts";

/** More steps than this are not counted. */
export const MOST_STEPS = 200_000;

interface Place {
  readonly state: number;
  readonly at: number;
  readonly loops: Loops | null;
}

/** The loops whose present turn has read nothing yet. */
interface Loops {
  readonly at: number;
  readonly outer: Loops | null;
}

/** How many steps an engine with backtracking takes to find every match in a text, given as letters of the machine's alphabet. */
export function stepsIn(machine: Machine, text: readonly number[]): number {
  const engine = new Engine(machine, text);
  for (let at = 0; at <= text.length && engine.steps < MOST_STEPS; ) {
    const end = engine.match(machine.start, at);
    at = end === null ? at + 1 : Math.max(end, at + 1);
  }
  return engine.steps;
}

class Engine {
  steps = 0;
  readonly #machine: Machine;
  readonly #text: readonly number[];

  constructor(machine: Machine, text: readonly number[]) {
    this.#machine = machine;
    this.#text = text;
  }

  /** Where the first match that begins at `from` ends; null where there is none. */
  match(start: number, from: number): number | null {
    const open: Place[] = [{ state: start, at: from, loops: null }];
    for (let now = open.pop(); now !== undefined && this.steps < MOST_STEPS; now = open.pop()) {
      this.steps++;
      const { at, loops } = now;
      const state = this.#machine.states[now.state];
      if (state?.kind === "accept") return at;
      if (state?.kind === "split") open.push(...branches(now, state).toReversed());
      else if (state?.kind === "set") {
        if (this.#holds(state.mask, at)) open.push({ state: state.next, at: at + 1, loops: null });
      } else if (state !== undefined && this.#stands(state, at)) open.push({ state: state.next, at, loops });
    }
    return null;
  }

  #stands(state: Exclude<State, { readonly kind: "split" | "set" | "accept" }>, at: number): boolean {
    const { alphabet, multiline } = this.#machine;
    // What stands behind is of bounded length: its cost is a constant, and some other text is answered the other way.
    if (state.kind === "look") return !state.ahead || (this.match(state.body, at) !== null) !== state.negated;
    if (state.kind === "near") {
      const place = state.ahead ? at : at - 1;
      return this.#text[place] === undefined ? state.orEdge : this.#holds(state.mask, place);
    }
    if (state.kind === "begin") return at === 0 || (multiline && this.#holds(alphabet.lineEnd, at - 1));
    if (state.kind === "end") return at === this.#text.length || (multiline && this.#holds(alphabet.lineEnd, at));
    return (this.#holds(alphabet.word, at - 1) !== this.#holds(alphabet.word, at)) === (state.kind === "boundary");
  }

  #holds(mask: bigint, at: number): boolean {
    const letter = this.#text[at];
    return letter !== undefined && holds(mask, letter);
  }
}

/** A turn of a loop that reads nothing is none. */
function branches({ state, at, loops }: Place, { outs, exit }: Extract<State, { readonly kind: "split" }>): readonly Place[] {
  if (exit === null) return outs.map((out) => ({ state: out, at, loops }));
  if (isIn(loops, state)) return [];
  return outs.map((out) => ({ state: out, at, loops: out === exit ? loops : { at: state, outer: loops } }));
}

function isIn(loops: Loops | null, at: number): boolean {
  for (let loop = loops; loop !== null; loop = loop.outer) if (loop.at === at) return true;
  return false;
}

/** As many letters and words of a pattern are repeated to attack it. */
const MOST_PIECES = 12;
/** As many of them are combined in pairs. */
const MOST_PAIRED = 4;

/** Texts of about so many letters that repeat what a pattern is made of, one piece or two by turns, with and without a start and an end. */
export function attacksOn(machine: Machine, length: number): readonly (readonly number[])[] {
  const pieces = piecesOf(machine);
  const words = [...pieces, ...pieces.slice(0, MOST_PAIRED).flatMap((a) => pieces.slice(0, MOST_PAIRED).map((b) => [...a, ...b]))];
  const stop = machine.alphabet.letterOf("\u0000");
  const start = pieces.at(-1) ?? [];
  return words.flatMap((word) => {
    const long = Array.from({ length: Math.ceil(length / word.length) }, () => word).flat();
    return [long, [...long, stop], [...start, ...long, stop]];
  });
}

/** The letters that the sets of a pattern hold, one of each set, and the words that it writes out. */
function piecesOf({ states }: Machine): readonly (readonly number[])[] {
  const pieces = new Map<string, readonly number[]>();
  for (const state of states) {
    if (state.kind !== "set" || state.mask === 0n) continue;
    const word: number[] = [];
    for (
      let next: Machine["states"][number] | undefined = state;
      next?.kind === "set" && next.mask !== 0n && word.length < 12;
      next = states[next.next]
    )
      word.push(firstIn(next.mask));
    const last = lastIn(state.mask);
    for (const piece of [[firstIn(state.mask)], [last], word]) pieces.set(piece.join(), piece);
  }
  // Evenly from the whole pattern, since its end matters as much as its beginning.
  const all = [...pieces.values()];
  const every = Math.max(1, Math.ceil(all.length / MOST_PIECES));
  return all.filter((_, i) => i % every === 0);
}

function firstIn(mask: bigint): number {
  let letter = 0;
  while (!holds(mask, letter)) letter++;
  return letter;
}

const lastIn = (mask: bigint): number => mask.toString(2).length - 1;
