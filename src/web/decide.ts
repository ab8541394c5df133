import type { Decision } from "../record/decision.ts";
import { ask } from "./ask.ts";
import { expireAll } from "./resource.ts";

/** Records a decision and returns its id. Throws AskError where the server refuses it. */
export async function decide(decision: Decision): Promise<string> {
  const { id } = await ask<{ id: string }>("POST", "/api/decisions", decision);
  expireAll();
  return id;
}

/** Takes a decision back. */
export async function undo(id: string, because: string): Promise<void> {
  await ask<{ id: string }>("DELETE", `/api/decisions/${encodeURIComponent(id)}?because=${encodeURIComponent(because)}`);
  expireAll();
}
