import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { decisionsOf } from "./ground.ts";

/** By the decisions of a case, which are asked about for every claim. */
const HELD_APART = new WeakMap<Gathered["decisions"], ReadonlySet<string>>();

/** Whether people hold two apart; "police" and "police" where they said that those who are called so are several. */
export function areHeldApart(gathered: Gathered, a: EntityId, b: EntityId): boolean {
  const { decisions, entityNamed } = gathered;
  const pairs =
    HELD_APART.get(decisions) ??
    new Set(
      decisionsOf(gathered, "different").flatMap(({ names }) =>
        names === undefined
          ? []
          : [
              names
                .map((name) => entityNamed(name) ?? "")
                .sort()
                .join(" "),
            ],
      ),
    );
  HELD_APART.set(decisions, pairs);
  return pairs.size > 0 && pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}
