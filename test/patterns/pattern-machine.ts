import { Alphabet } from "./pattern-alphabet.ts";
import { type Pattern, parsePattern } from "./pattern-syntax.ts";

/** A state of the machine that an engine with backtracking walks through; it tries `outs` in order. */
export type State =
  /** `exit` is the way out of a loop; null where there is none. */
  | { readonly kind: "split"; readonly outs: number[]; readonly exit: number | null }
  | { readonly kind: "set"; readonly mask: bigint; readonly next: number }
  | { readonly kind: "begin"; readonly next: number }
  | { readonly kind: "end"; readonly next: number }
  | { readonly kind: "boundary"; readonly next: number }
  | { readonly kind: "inside"; readonly next: number }
  | { readonly kind: "near"; readonly ahead: boolean; readonly mask: bigint; readonly orEdge: boolean; readonly next: number }
  | { readonly kind: "look"; readonly ahead: boolean; readonly negated: boolean; readonly body: number; readonly next: number }
  | { readonly kind: "accept" };

export interface Machine {
  readonly states: readonly State[];
  readonly start: number;
  readonly alphabet: Alphabet;
  readonly multiline: boolean;
  /** It may begin anywhere and not only where the one before ended. */
  readonly searches: boolean;
}

/** How bounded repetitions are read: those above `asEndless` as endless, those below it as a few, since their cost is a constant. */
export interface Bounds {
  readonly asEndless: number;
}

/** As many copies stand for a repetition that is bounded. */
const COPIES = 3;

/** Alphabets cost more than machines, and a pattern is built with several bounds. */
const ALPHABETS = new Map<string, Alphabet>();

/** Builds the machine of a regular expression. */
export function machineOf(source: string, flags: string, bounds: Bounds): Machine {
  const pattern = parsePattern(source);
  const key = `${source}/${flags}`;
  const alphabet = ALPHABETS.get(key) ?? new Alphabet(source, flags, setsIn(pattern));
  ALPHABETS.set(key, alphabet);
  const builder = new Builder(alphabet, bounds);
  const start = builder.build(pattern, builder.add({ kind: "accept" }));
  return { states: builder.states, start, alphabet, multiline: flags.includes("m"), searches: !flags.includes("y") };
}

function setsIn(pattern: Pattern): readonly string[] {
  if (pattern.kind === "set") return [pattern.raw];
  if (pattern.kind === "sequence") return pattern.parts.flatMap(setsIn);
  if (pattern.kind === "choice") return pattern.options.flatMap(setsIn);
  return pattern.kind === "edge" ? [] : setsIn(pattern.body);
}

class Builder {
  readonly states: State[] = [];
  readonly #alphabet: Alphabet;
  readonly #bounds: Bounds;

  constructor(alphabet: Alphabet, bounds: Bounds) {
    this.#alphabet = alphabet;
    this.#bounds = bounds;
  }

  add(state: State): number {
    this.states.push(state);
    return this.states.length - 1;
  }

  /** The state in which the pattern begins that goes on to `next`. */
  build(pattern: Pattern, next: number): number {
    if (pattern.kind === "set") return this.add({ kind: "set", mask: this.#alphabet.maskOf(pattern.raw), next });
    if (pattern.kind === "sequence") return pattern.parts.reduceRight((to, part) => this.build(part, to), next);
    if (pattern.kind === "choice")
      return this.add({ kind: "split", outs: pattern.options.map((option) => this.build(option, next)), exit: null });
    if (pattern.kind === "repeat") return this.#repeat(pattern, next);
    if (pattern.kind === "look") return this.#look(pattern, next);
    const kind = ({ "^": "begin", $: "end", "\\b": "boundary", "\\B": "inside" } as const)[pattern.raw];
    return this.add({ kind, next });
  }

  #repeat({ body, min, max, lazy }: Extract<Pattern, { kind: "repeat" }>, next: number): number {
    const endless = max > this.#bounds.asEndless;
    const order = (again: number, on: number): number[] => (lazy ? [on, again] : [again, on]);
    let at = next;
    if (endless) {
      const outs: number[] = [];
      at = this.add({ kind: "split", outs, exit: next });
      outs.push(...order(this.build(body, at), next));
    } else
      for (let i = 0; i < Math.min(max - min, COPIES); i++)
        at = this.add({ kind: "split", outs: order(this.build(body, at), next), exit: null });
    for (let i = 0; i < Math.min(min, COPIES); i++) at = this.build(body, at);
    return at;
  }

  #look({ ahead, negated, body }: Extract<Pattern, { kind: "look" }>, next: number): number {
    const near = oneOf(body);
    if (near === null) return this.add({ kind: "look", ahead, negated, body: this.build(body, this.add({ kind: "accept" })), next });
    const mask = near.sets.reduce((all, set) => all | this.#alphabet.maskOf(set), 0n);
    return this.add({
      kind: "near",
      ahead,
      mask: negated ? this.#alphabet.all & ~mask : mask,
      orEdge: near.edges.includes(ahead ? "$" : "^") !== negated,
      next,
    });
  }
}

/** The sets and edges of a pattern that is one of them; null where it is more. */
function oneOf(pattern: Pattern): { readonly sets: readonly string[]; readonly edges: readonly string[] } | null {
  if (pattern.kind === "set") return { sets: [pattern.raw], edges: [] };
  if (pattern.kind === "edge") return /[\^$]/.test(pattern.raw) ? { sets: [], edges: [pattern.raw] } : null;
  if (pattern.kind === "sequence") return pattern.parts.length === 1 && pattern.parts[0] !== undefined ? oneOf(pattern.parts[0]) : null;
  if (pattern.kind !== "choice") return null;
  const options = pattern.options.map(oneOf);
  const known = options.filter((option) => option !== null);
  return known.length === options.length ? { sets: known.flatMap(({ sets }) => sets), edges: known.flatMap(({ edges }) => edges) } : null;
}
