import type { StandingDecision } from "../record/case-record.ts";
import type { Decision } from "../record/decision.ts";
import { type Meant, rivalsOf } from "../record/matter.ts";
import { ask } from "./ask.ts";
import { expireAll } from "./resource.ts";

/**
 * Records a decision and returns its id. `standing` is the decision that was seen on what is reviewed, or `none`: where another one stands by now, it is
 * refused. Throws AskError where the server refuses it.
 */
export async function decide(decision: Decision, standing?: string): Promise<string> {
  const query = standing === undefined ? "" : `?standing=${encodeURIComponent(standing)}`;
  const { id } = await ask<{ id: string }>("POST", `/api/decisions${query}`, decision);
  expireAll();
  return id;
}

/** Takes a decision back. */
export async function undo(id: string, because: string): Promise<void> {
  await ask<{ id: string }>("DELETE", `/api/decisions/${encodeURIComponent(id)}?because=${encodeURIComponent(because)}`);
  expireAll();
}

/** So many decisions are sent as one act. */
const AT_ONCE = 300;

/**
 * Records several decisions, as one act where they are no more than three hundred, and returns their ids. `seen` are the decisions that were seen standing about the same: those that settle
 * the same matter are taken back, and where others do by now, it is refused. What is in sight is not asked for again: whoever decides does that when he stands where he is to go on. Throws AskError where the server refuses it.
 */
export async function decideAll(
  decisions: readonly Decision[],
  seen: readonly StandingDecision[],
  meant: Meant,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 0; at < decisions.length; at += AT_ONCE) {
    const some = decisions.slice(at, at + AT_ONCE);
    const rivals = rivalsOf(some, seen, meant);
    const instead = rivals.length === 0 ? "none" : rivals.join(".");
    ids.push(...(await ask<{ ids: readonly string[] }>("POST", `/api/decisions?instead=${instead}`, some)).ids);
  }
  return ids;
}
