import { PARTS, type Pair } from "./score.ts";

export const MEASURES = ["all", "cue", ...PARTS, "nested"] as const;
/**
 * `all`: cue, source, content, stance and chain together; `cue` alone; each part together with its cue; `nested`: `all` over
 * those utterances that lie in another.
 */
export type Measure = (typeof MEASURES)[number];

/** F in percent, by measure. */
export type Figures = Readonly<Record<Measure, number>>;

/** The figures over any number of pairs; 100 where there was nothing to find and nothing was proposed. */
export function figuresOf(pairs: readonly Pair[]): Figures {
  const nested = pairs.map(inOther).filter((pair) => pair !== null);
  const overall = (right: (pair: Pair) => boolean): number => f(pairs, right);
  return {
    all: overall(isRight),
    cue: overall((pair) => "wrong" in pair),
    source: overall((pair) => "wrong" in pair && !pair.wrong.includes("source")),
    content: overall((pair) => "wrong" in pair && !pair.wrong.includes("content")),
    stance: overall((pair) => "wrong" in pair && !pair.wrong.includes("stance")),
    chain: overall((pair) => "wrong" in pair && !pair.wrong.includes("chain")),
    nested: f(nested, isRight),
  };
}

function isRight(pair: Pair): boolean {
  return "wrong" in pair && pair.wrong.length === 0;
}

/** The pair with only those of its sides that lie in another utterance, or null where neither does. */
function inOther(pair: Pair): Pair | null {
  const gold = pair.gold !== null && pair.gold.parent !== null ? pair.gold : null;
  const read = pair.read !== null && pair.read.parent !== null ? pair.read : null;
  if (gold !== null && read !== null) return pair;
  if (gold !== null) return { gold, read: null };
  return read === null ? null : { gold: null, read };
}

function f(pairs: readonly Pair[], right: (pair: Pair) => boolean): number {
  const sides = pairs.reduce((sum, pair) => sum + (pair.gold === null ? 0 : 1) + (pair.read === null ? 0 : 1), 0);
  return sides === 0 ? 100 : (200 * pairs.filter(right).length) / sides;
}
