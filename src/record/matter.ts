import type { StandingDecision } from "./case-record.ts";
import type { Decision } from "./decision.ts";
import type { ClaimId, DecisionId, EntityId, UtteranceId } from "./id.ts";

/** Says whom a name means, and to which claim an utterance belongs; null and undefined where that is not known. */
export interface Meant {
  readonly entityNamed: (name: string) => EntityId | null;
  readonly claimOf: { get(utterance: UtteranceId): ClaimId | undefined };
}

/**
 * What a decision settles, where only one can hold: a source has one grade and an utterance one origin, so that two which say otherwise are rivals. Null for a decision beside
 * which others of its kind may stand.
 */
export function matterOf(decision: Decision, { entityNamed, claimOf }: Meant): string | null {
  switch (decision.kind) {
    case "reliability":
      return `reliability ${entityNamed(decision.name) ?? decision.name}`;
    case "credibility":
      return `credibility ${claimOf.get(decision.claim) ?? decision.claim}`;
    case "origin":
      return `origin ${decision.utterance}`;
    case "outcome":
      return `outcome ${decision.question}`;
    case "interest":
      return `interest ${entityNamed(decision.name) ?? decision.name} ${claimOf.get(decision.claim) ?? decision.claim}`;
    case "control":
      return `control ${entityNamed(decision.name) ?? decision.name} ${entityNamed(decision.by) ?? decision.by}`;
    default:
      return null;
  }
}

/** Of the standing decisions those that settle what some of these would settle, by id. */
export function rivalsOf(made: readonly Decision[], standing: Iterable<StandingDecision>, meant: Meant): readonly DecisionId[] {
  const matters = new Set(made.flatMap((decision) => matterOf(decision, meant) ?? []));
  if (matters.size === 0) return [];
  const rivals: DecisionId[] = [];
  for (const { id, decision } of standing) if (matters.has(matterOf(decision, meant) ?? "")) rivals.push(id);
  return rivals.sort();
}
