import type { Decision } from "../record/decision.ts";
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
