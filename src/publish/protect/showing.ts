import { type Decision, ofKind } from "../../record/decision.ts";
import type { LoggedEvent } from "../../record/event.ts";
import type { DecisionId } from "../../record/id.ts";
import { type Sentence, say } from "../../record/sentence.ts";

/** A decision as it was made: by whom, and when by the clock of the case. */
interface Made {
  readonly decision: Decision;
  readonly by: string;
  readonly at: string;
}

/** So long somebody who works alone waits before he confirms what he decided himself, in milliseconds. */
export const DELAY = 24 * 60 * 60 * 1_000;

/** What somebody who works alone writes as his reason when he confirms. */
export const ALONE = "I work on this case alone, I waited for a day, and I answer for showing this.";

/** Which decisions that show somebody have effect, and whether any of them was confirmed by the same person for want of a second. */
export interface Showing {
  readonly confirmed: ReadonlySet<DecisionId>;
  /** Those that wait, with the reason. */
  readonly waiting: ReadonlyMap<DecisionId, Sentence>;
  readonly alone: boolean;
}

/**
 * Reads from the log who decided to show somebody and who confirmed it. Two people are two names under which decisions were recorded; a program cannot tell more. Where only one person ever
 * recorded anything in a case, a day's delay and a typed sentence stand in for the second.
 */
export function showingIn(events: readonly LoggedEvent[]): Showing {
  const made = new Map<DecisionId, Made>();
  const people = new Set<string>();
  for (const { at, content } of events) {
    if (content === null) continue;
    const { by, event } = content;
    people.add(by);
    if (event.type === "decision.made") made.set(event.id, { decision: event.decision, by, at });
    else if (event.type === "decision.undone") made.delete(event.id);
  }
  const confirmed = new Set<DecisionId>();
  const waiting = new Map<DecisionId, Sentence>();
  let alone = false;
  for (const [id, lifted] of made) {
    if (!shows(lifted.decision)) continue;
    const confirmations = [...made.values()].filter(({ decision }) => decision.kind === "confirm" && decision.decision === id);
    const whys = confirmations.map((one) => unconfirmedBecause(lifted, one, people.size === 1));
    if (whys.includes(null)) confirmed.add(id);
    else waiting.set(id, whys[0] ?? say`nobody has confirmed it`);
    alone ||= whys.includes(null) && confirmations.every(({ by }) => by === lifted.by);
  }
  return { confirmed, waiting, alone };
}

/** True for a decision by which something may be shown that would not be. */
function shows(decision: Decision): boolean {
  return (
    decision.kind === "lift" ||
    decision.kind === "redact" ||
    decision.kind === "full" ||
    (decision.kind === "protect" && (decision.status === "public-official" || decision.status === "no-person"))
  );
}

function unconfirmedBecause(lifted: Made, { decision, by, at }: Made, single: boolean): Sentence | null {
  if (by !== lifted.by) return null;
  if (!single) return say`${by} decided it and confirmed it; a second person has to`;
  if (Date.parse(at) - Date.parse(lifted.at) < DELAY) return say`who works alone confirms it a day later at the earliest`;
  return decision.because === ALONE ? null : say`who works alone confirms it with the words: ${ALONE}`;
}

/** The decisions that stand on somebody, of those that have effect at once and those that are confirmed. */
export function effective(
  decisions: readonly { readonly id: DecisionId; readonly decision: Decision }[],
  { confirmed }: Showing,
): readonly Decision[] {
  return decisions.filter(({ id, decision }) => !shows(decision) || confirmed.has(id)).map(({ decision }) => decision);
}

/** What is not to leave, whoever it is about. */
export function withheldParts(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(ofKind(decisions, "withhold").map(({ part }) => part));
}
