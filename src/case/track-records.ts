import { proposedQuestions } from "../findings/proposed-questions.ts";
import type { Findings } from "../record/findings.ts";
import type { EntityId } from "../record/id.ts";
import type { TrackRecord } from "../record/track-record.ts";
import { recordsOf } from "../weigh/weigh.ts";

/**
 * The sources of a case: everybody who speaks to a question that somebody asked, was graded, or is told of by a register; those who spoke to
 * most questions first.
 */
export function trackRecordsOf({ gathered, traced, conflicts }: Findings): readonly TrackRecord[] {
  const questions = [...gathered.questions, ...proposedQuestions(gathered, conflicts)];
  const { standing, records } = recordsOf(gathered, traced, questions);
  const named = gathered.decisions.flatMap(({ decision }) =>
    decision.kind === "reliability" || decision.kind === "record" ? (gathered.entityNamed(decision.name) ?? []) : [],
  );
  const sources = [...new Set<EntityId>([...records.sources, ...named])].flatMap((id) => gathered.entities.get(id) ?? []);
  return sources
    .map((entity): TrackRecord => {
      const shown = records.of(entity.id);
      const came = (how: "right" | "wrong"): number => shown.filter((one) => one.came === how).length;
      return {
        format: "firsthand/track-record@1",
        source: entity.id,
        name: entity.name,
        role: entity.role,
        grade: standing.grade(entity.id),
        right: came("right"),
        of: came("right") + came("wrong"),
        elsewhere: standing.elsewhere(entity.id),
        questions: shown,
      };
    })
    .sort((a, b) => b.questions.length - a.questions.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.source < b.source ? -1 : 1));
}
