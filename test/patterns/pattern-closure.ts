import { holds } from "./pattern-alphabet.ts";
import type { Machine, State } from "./pattern-machine.ts";

/** A way to the end of the pattern, or of the lookahead whose last state is `level`: free before a character of `mask`, or at the end. */
export interface Arrival {
  readonly level: number;
  readonly mask: bigint;
  readonly atEnd: boolean;
}

/** A state that waits for a character of `mask`. */
export interface Waiting {
  readonly at: number;
  readonly mask: bigint;
  /** Two ways lead to it. */
  readonly twice: boolean;
  /** A way leads to it that no longer lookaround can bar. */
  readonly sure: boolean;
}

export interface Closure {
  readonly waiting: readonly Waiting[];
  /** Without those that a longer lookaround can bar. */
  readonly arrivals: readonly Arrival[];
}

/** Stands for the character before the text. */
export const BEGINNING = -1;

/** Where an engine can come without reading, and under what condition on the next character. */
interface Place {
  readonly at: number;
  readonly mask: bigint;
  readonly atEnd: boolean;
  readonly sure: boolean;
  /** Loops whose present turn has read nothing yet. */
  readonly idle: ReadonlySet<number>;
}

/** What a state leads to without reading, behind the letter `last`. */
export function closureOf(machine: Machine, start: number, last: number): Closure {
  const waiting = new Map<string, Waiting>();
  const arrivals: Arrival[] = [];
  const visits = new Map<string, number>();
  const open: Place[] = [{ at: start, mask: machine.alphabet.all, atEnd: true, sure: true, idle: new Set() }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { at, mask, atEnd, sure } = place;
    const key = `${at}:${mask}:${atEnd}:${sure}`;
    const times = visits.get(key) ?? 0;
    visits.set(key, times + 1);
    const state = machine.states[at];
    // Two ways to one place say all that there is to say.
    if (state === undefined || times > 1 || (mask === 0n && !atEnd)) continue;
    if (state.kind === "set") wait(waiting, place, state.mask & mask);
    else if (state.kind !== "accept") open.push(...onward(machine, place, state, last));
    else if (sure) arrivals.push({ level: at, mask, atEnd });
  }
  return { waiting: [...waiting.values()], arrivals };
}

function wait(waiting: Map<string, Waiting>, { at, sure }: Place, mask: bigint): void {
  const key = `${at}:${mask}`;
  const known = waiting.get(key);
  if (mask !== 0n) waiting.set(key, { at, mask, twice: known !== undefined, sure: sure || (known?.sure ?? false) });
}

/** The places behind one where nothing is read. */
function onward(machine: Machine, place: Place, state: Exclude<State, { kind: "set" | "accept" }>, last: number): readonly Place[] {
  if (state.kind === "split") return branches(place, state);
  if (state.kind === "look") {
    // What a lookahead reads costs as much as what it stands before.
    const ahead = state.ahead ? [{ ...place, at: state.body }] : [];
    return [...ahead, { ...place, at: state.next, sure: false }];
  }
  const asked = condition(machine, state, last);
  return asked === null ? [] : [{ ...place, at: state.next, mask: place.mask & asked.mask, atEnd: place.atEnd && asked.atEnd }];
}

/** A turn of a loop that reads nothing is none; leaving the loop and coming back to it is a new one. */
function branches(place: Place, { outs, exit }: Extract<State, { kind: "split" }>): readonly Place[] {
  if (exit === null) return outs.map((out) => ({ ...place, at: out }));
  if (place.idle.has(place.at)) return [];
  return outs.map((out) => {
    const idle = new Set(place.idle);
    if (out !== exit) idle.add(place.at);
    return { ...place, at: out, idle };
  });
}

type Assertion = Extract<State, { kind: "begin" | "end" | "boundary" | "inside" | "near" }>;

/** What an assertion asks of the next character; null where the last one speaks against it. */
function condition(
  { alphabet, multiline }: Machine,
  state: Assertion,
  last: number,
): { readonly mask: bigint; readonly atEnd: boolean } | null {
  const { all, word, lineEnd } = alphabet;
  const afterWord = last !== BEGINNING && holds(word, last);
  const free = { mask: all, atEnd: true };
  if (state.kind === "begin") return last === BEGINNING || (multiline && holds(lineEnd, last)) ? free : null;
  if (state.kind === "end") return { mask: multiline ? lineEnd : 0n, atEnd: true };
  if (state.kind === "near" && state.ahead) return { mask: state.mask, atEnd: state.orEdge };
  if (state.kind === "near") return (last === BEGINNING ? state.orEdge : holds(state.mask, last)) ? free : null;
  const wantsWord = (state.kind === "inside") === afterWord;
  return { mask: wantsWord ? word : all & ~word, atEnd: !wantsWord };
}
