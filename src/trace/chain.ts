import type { Gathered } from "../record/gathered.ts";
import type { UtteranceId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";

/** Nobody nests speech so deep; a circle of parents, which no reader makes, ends here too. */
const DEEPEST = 1_000;

/** From the publisher of a report down to an utterance in it: every utterance that encloses it, the outermost first. */
export function pathTo(gathered: Gathered, utterance: UtteranceId): readonly UtteranceId[] {
  const path: UtteranceId[] = [];
  for (let at: UtteranceId | null = utterance; at !== null && path.length < DEEPEST; at = gathered.utterances.get(at)?.parent ?? null) {
    path.push(at);
  }
  return path.reverse();
}

/**
 * The chain of one utterance across reports: its own path, then step by step the path to what it relies on with certainty (the least by id
 * where there are several), until nothing more is known or the chain comes round.
 */
export function chainOf(gathered: Gathered, traced: Traced, utterance: UtteranceId): readonly UtteranceId[] {
  const steps = new Map<UtteranceId, UtteranceId>();
  for (const link of traced.links) {
    const known = steps.get(link.from);
    const across = link.certain && link.reason !== "nested";
    if (across && (known === undefined || link.to < known)) steps.set(link.from, link.to);
  }
  const chain: UtteranceId[] = [];
  const seen = new Set<UtteranceId>();
  for (let at: UtteranceId | undefined = utterance; at !== undefined && !seen.has(at); at = steps.get(at)) {
    for (const step of pathTo(gathered, at)) if (!seen.has(step)) chain.push(step);
    for (const step of chain) seen.add(step);
  }
  return chain;
}
