import { check } from "../check/check.ts";
import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { UtteranceId } from "../record/id.ts";
import type { Traced } from "../record/origin.ts";
import { weigh } from "../weigh/weigh.ts";
import { proposedQuestions } from "./proposed-questions.ts";

/**
 * Weighs anew what was traced otherwise, and asks anew what contradicts what. A question that a conflict proposed stays asked when the
 * conflict is gone: what its answers come to then is what a reader wants to know.
 */
export function retold(before: Findings, gathered: Gathered, traced: Traced): Findings {
  const conflicts = check(gathered);
  const proposed = [...proposedQuestions(before.gathered, before.conflicts), ...proposedQuestions(gathered, conflicts)];
  const questions = new Map([...gathered.questions, ...proposed].map((question) => [question.id, question]));
  return { gathered, traced, conflicts, weighings: weigh(gathered, traced, [...questions.values()]) };
}

/** Claims keep their identifiers and words, even where nobody makes them any more. */
export function withoutUtterances(gathered: Gathered, silent: ReadonlySet<UtteranceId>): Gathered {
  const kept = <Value>(map: ReadonlyMap<UtteranceId, Value>): ReadonlyMap<UtteranceId, Value> =>
    new Map([...map].filter(([id]) => !silent.has(id)));
  const claims = [...gathered.claims].map(
    ([id, claim]) => [id, { ...claim, members: claim.members.filter((member) => !silent.has(member)) }] as const,
  );
  const spoken = [...gathered.spoken].map(([report, all]) => [report, all.filter(({ id }) => !silent.has(id))] as const);
  return {
    ...gathered,
    utterances: kept(gathered.utterances),
    spoken: new Map(spoken),
    claimOf: kept(gathered.claimOf),
    claims: new Map(claims),
  };
}
