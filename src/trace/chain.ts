import type { Gathered } from "../record/gathered.ts";
import type { UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";

/** Nobody nests speech so deep; a circle of parents, which no reader makes, ends here too. */
const DEEPEST = 1_000;

/** From the publisher of a report down to an utterance in it: every utterance that encloses it, the outermost first. */
export function pathTo(gathered: Gathered, { id, parent }: Utterance): readonly UtteranceId[] {
  const path: UtteranceId[] = [id];
  for (let at = parent; at !== null && path.length < DEEPEST; at = gathered.utterances.get(at)?.parent ?? null) path.push(at);
  return path.reverse();
}
