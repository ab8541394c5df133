import type { Gathered } from "../record/gathered.ts";
import type { UtteranceId } from "../record/id.ts";

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
