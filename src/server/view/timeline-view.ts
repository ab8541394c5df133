import { timelineOf } from "../../findings/timeline.ts";
import type { TimelineLine } from "../../record/workbench.ts";
import { claimLine } from "./claim-view.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";

const DAY = 24 * 60 * 60 * 1_000;

/** Claims that name a time, by the earliest time that they name; rival times of one claim stand side by side. */
export const timelineLines: (desk: Desk) => readonly TimelineLine[] = kept((desk) =>
  timelineOf(desk.findings).flatMap(({ claim, when, said }): readonly TimelineLine[] => {
    const line = claimLine(desk, claim);
    if (line === null) return [];
    const days = new Set(said.flatMap((day) => dayNumber(day) ?? []));
    return [
      {
        claim,
        statement: line.statement,
        when,
        said: [...days].sort((a, b) => a - b),
        asserted: line.asserted,
        conflicts: line.conflicts,
      },
    ];
  }),
);

/** Null for what is no full date. */
function dayNumber(day: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY) : null;
}
