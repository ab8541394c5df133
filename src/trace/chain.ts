import type { UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Ground } from "./ground.ts";

/** Nobody nests speech so deep; a circle of parents, which no reader makes, ends here too. */
const DEEPEST = 1_000;

/** From the publisher of a report down to an utterance in it: every utterance that encloses it, the outermost first. */
export function pathTo({ gathered, roots }: Ground, { id, parent, report }: Utterance): readonly UtteranceId[] {
  // Most stand in the report itself.
  if (parent !== null && roots.get(report)?.id === parent) return [parent, id];
  const path: UtteranceId[] = [id];
  for (let at = parent; at !== null && path.length < DEEPEST; at = gathered.utterances.get(at)?.parent ?? null) path.push(at);
  return path.reverse();
}
