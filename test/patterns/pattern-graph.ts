import { holds } from "./pattern-alphabet.ts";
import { type Arrival, BEGINNING, closureOf } from "./pattern-closure.ts";
import type { Machine } from "./pattern-machine.ts";
import { loopsIn, onward } from "./strong-components.ts";

/** What reading a letter leads to. */
export interface Step {
  readonly to: readonly number[];
  /** Those of `to` that two ways lead to. */
  readonly twice: readonly number[];
  /** Those of `to` that no longer lookaround can bar. */
  readonly sure: readonly number[];
  readonly arrivals: readonly Arrival[];
}

/** The search itself, which goes on at every place and begins the pattern anew. */
export const SEARCH = 0;

/** All places where an engine can wait for a character, as numbers, and the steps between them. */
export class Graph {
  /** Sets of waits that lead back to themselves. */
  readonly loops: readonly (readonly number[])[];
  readonly letters: readonly string[];
  readonly #machine: Machine;
  readonly #waits: { readonly at: number | null; readonly mask: bigint }[] = [];
  readonly #index = new Map<string, number>();
  readonly #steps: (Step | null)[][] = [];
  readonly #closures = new Map<string, Step>();
  readonly #levels: readonly number[];
  /** For each wait, those that it leads to in one step, and those that lead to it. */
  readonly #leads: (readonly number[])[] = [];
  readonly #back: number[][] = [];

  constructor(machine: Machine, searching: boolean) {
    this.#machine = machine;
    this.letters = machine.alphabet.letters;
    this.#levels = levelsOf(machine);
    this.#waitAt(null, machine.alphabet.all);
    const first = this.#closure(machine.start, BEGINNING).to;
    const all = searching && machine.searches ? [SEARCH, ...first] : [...first];
    const known = new Set(all);
    for (let i = 0; i < all.length; i++) {
      const wait = all[i] ?? SEARCH;
      const leads = new Set(this.letters.flatMap((_, letter) => this.step(wait, letter)?.to ?? []));
      this.#leads[wait] = [...leads];
      for (const to of leads) {
        const back = this.#back[to] ?? [];
        back.push(wait);
        this.#back[to] = back;
        if (!known.has(to)) all.push(to);
        known.add(to);
      }
    }
    this.loops = loopsIn(all, this.#leads);
  }

  /** What a wait leads to on a letter; null where it does not take it. */
  step(wait: number, letter: number): Step | null {
    const steps = this.#steps[wait] ?? [];
    this.#steps[wait] = steps;
    const known = steps[letter];
    if (known !== undefined) return known;
    const { at, mask } = this.#waits[wait] ?? { at: null, mask: 0n };
    const state = at === null ? undefined : this.#machine.states[at];
    let step: Step | null = null;
    if (at === null) {
      const begun = this.#closure(this.#machine.start, letter);
      step = { ...begun, to: [SEARCH, ...begun.to] };
    } else if (state?.kind === "set" && holds(mask, letter)) step = this.#closure(state.next, letter);
    steps[letter] = step;
    return step;
  }

  /** The accepting state that a wait leads to: that of the pattern, which the search leads to as well, or of the lookahead it stands in. */
  levelOf(wait: number): number {
    const at = this.#waits[wait]?.at ?? null;
    return this.#levels[at ?? this.#machine.start] ?? -1;
  }

  /** Everything on a way from one set of waits to another, both included. */
  between(first: readonly number[], second: readonly number[]): ReadonlySet<number> {
    const backward = onward(second, this.#back);
    return new Set([...onward(first, this.#leads)].filter((wait) => backward.has(wait)));
  }

  #closure(start: number, last: number): Step {
    const key = `${start}:${last}`;
    const known = this.#closures.get(key);
    if (known !== undefined) return known;
    const { waiting, arrivals } = closureOf(this.#machine, start, last);
    const to = waiting.map(({ at, mask }) => this.#waitAt(at, mask));
    const step = { to, twice: to.filter((_, i) => waiting[i]?.twice), sure: to.filter((_, i) => waiting[i]?.sure), arrivals };
    this.#closures.set(key, step);
    return step;
  }

  #waitAt(at: number | null, mask: bigint): number {
    const key = `${at}:${mask}`;
    const known = this.#index.get(key) ?? this.#waits.push({ at, mask }) - 1;
    this.#index.set(key, known);
    return known;
  }
}

/** For each state the accepting state that it leads to. */
function levelsOf({ states }: Machine): readonly number[] {
  const levels: number[] = [];
  const back: number[][] = [];
  states.forEach((state, at) => {
    const outs = state.kind === "split" ? state.outs : state.kind === "accept" ? [] : [state.next];
    for (const out of outs) {
      const from = back[out] ?? [];
      from.push(at);
      back[out] = from;
    }
  });
  states.forEach((state, accept) => {
    if (state.kind === "accept") for (const at of onward([accept], back)) levels[at] = accept;
  });
  return levels;
}
