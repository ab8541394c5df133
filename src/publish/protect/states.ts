import { foldName } from "../../claims/fold.ts";
import type { Entity } from "../../record/entity.ts";

const STATE_HAS =
  /^(?:the )?(?:republic|kingdom|government|parliament|armed forces|navy|embassy|(?:foreign|defen[cs]e|interior) ministry|ministry)$/i;
const BEHIND_STATE =
  /^(?:government|parliament|armed forces|army|navy|air force|(?:defen[cs]e|foreign|interior|justice|health) ministry|ministry of [^\n]{1,40})$/i;

/** The state in "Ministry of Defence of Velmar" and "Velmar's navy"; null in any other name. */
function stateIn(name: string): string | null {
  const [body = "", ...rest] = name.split(" of ");
  // "Ministry of Defence" names no state.
  const of = rest.length > (/ministry$/i.test(body) && !/ /.test(body) ? 1 : 0) && STATE_HAS.test(body) ? rest.at(-1) : undefined;
  if (of !== undefined) return of;
  const [owner = "", ...owned] = name.split(/['’]s /);
  return owned.length === 1 && BEHIND_STATE.test(owned[0] ?? "") ? owner : null;
}

/**
 * The folded names of states, by what the case names as theirs and only a state has: where there is a "Ministry of Defence of Velmar", Velmar is a state and may
 * be told like any other, though no list of places has it. A town or a village has none of these.
 */
export function statesAmong(entities: Iterable<Entity>): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { type, name, names } of entities)
    if (type === "organization" || type === "place")
      for (const one of [name, ...names]) {
        const state = stateIn(one);
        if (state === null) continue;
        states.add(foldName(state));
        // "Republic of Velmar" is the state itself.
        if (type === "place") states.add(foldName(one));
      }
  return states;
}
