import { daysOf, timelineOf } from "../../findings/timeline.ts";
import { dayNumber } from "../../record/day-number.ts";
import type { ClaimId } from "../../record/id.ts";
import type { TimelineLine } from "../../record/workbench.ts";
import { claimLine } from "./claim-view.ts";
import { type Desk, nameOf } from "./desk.ts";
import { kept } from "./kept.ts";
import { placed } from "./map-view.ts";

/** Claims that name a time, by the earliest time that they name, then those that name a place only; rival times of one claim stand side by side. */
export const timelineLines: (desk: Desk) => readonly TimelineLine[] = kept((desk) => {
  const { placesOf } = placed(desk);
  const timed = timelineOf(desk.findings).flatMap(({ claim, when, said }) => lineOf(desk, claim, when, said));
  const known = new Set(timed.map(({ claim }) => claim));
  const others = [...placesOf.keys()].filter((claim) => !known.has(claim)).sort();
  return [...timed, ...others.flatMap((claim) => lineOf(desk, claim, [], saidOn(desk, claim)))];
});

function lineOf(desk: Desk, claim: ClaimId, when: TimelineLine["when"], said: readonly string[]): readonly TimelineLine[] {
  const line = claimLine(desk, claim);
  if (line === null) return [];
  const days = new Set(said.flatMap((day) => dayNumber(day) ?? []));
  return [
    {
      claim,
      statement: line.statement,
      when,
      said: [...days].sort((a, b) => a - b),
      where: (placed(desk).placesOf.get(claim) ?? []).map((id) => ({ id, name: nameOf(desk, id)?.toWellFormed() ?? id })),
      asserted: line.asserted,
      denied: line.denied,
      conflicts: line.conflicts,
    },
  ];
}

function saidOn({ findings: { gathered } }: Desk, claim: ClaimId): readonly string[] {
  return daysOf(
    gathered,
    (gathered.claims.get(claim)?.members ?? []).flatMap((member) => gathered.utterances.get(member) ?? []),
  );
}
