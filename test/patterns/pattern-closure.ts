import { holds } from "./pattern-alphabet.ts";
import type { Machine, State } from "./pattern-machine.ts";

/** A way to the end of the pattern, or of the lookahead whose last state is `level`: free before a character of `mask`, or at the end. */
export interface Arrival {
  readonly level: number;
  readonly mask: bigint;
  readonly atEnd: boolean;
}

/** A state that waits for a character of `mask`, and whether two ways lead to it. */
export interface Waiting {
  readonly at: number;
  readonly mask: bigint;
  readonly twice: boolean;
}

export interface Closure {
  readonly waiting: readonly Waiting[];
  readonly arrivals: readonly Arrival[];
}

/** Stands for the character before the text. */
export const BEGINNING = -1;

/** Where an engine can come without reading, and under what condition on the next character. */
interface Place {
  readonly at: number;
  readonly mask: bigint;
  readonly atEnd: boolean;
  /** Loops whose present turn has read nothing yet. */
  readonly idle: ReadonlySet<number>;
}

/** What a state leads to without reading, behind the letter `last`. */
export function closureOf(machine: Machine, start: number, last: number): Closure {
  const waiting = new Map<string, Waiting>();
  const arrivals: Arrival[] = [];
  const visits = new Map<string, number>();
  const open: Place[] = [{ at: start, mask: machine.alphabet.all, atEnd: true, idle: new Set() }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { at, mask, atEnd } = place;
    const key = `${at}:${mask}:${atEnd}`;
    const times = visits.get(key) ?? 0;
    visits.set(key, times + 1);
    const state = machine.states[at];
    // Two ways to one place say all that there is to say.
    if (state === undefined || times > 1 || (mask === 0n && !atEnd)) continue;
    if (state.kind === "accept") arrivals.push({ level: at, mask, atEnd });
    else if (state.kind === "set") {
      const both = state.mask & mask;
      if (both !== 0n) waiting.set(`${at}:${both}`, { at, mask: both, twice: waiting.has(`${at}:${both}`) });
    } else if (state.kind === "split") open.push(...branches(place, state));
    else if (state.kind === "look") {
      // What a lookahead reads costs as much as what it stands before.
      if (state.ahead) open.push({ ...place, at: state.body });
      open.push({ ...place, at: state.next });
    } else {
      const asked = condition(machine, state, last);
      if (asked !== null) open.push({ ...place, at: state.next, mask: mask & asked.mask, atEnd: atEnd && asked.atEnd });
    }
  }
  return { waiting: [...waiting.values()], arrivals };
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
