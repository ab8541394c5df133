import type { TimelineLine } from "../../record/workbench.ts";
import { claimLine } from "./claim-view.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";

const DAY = 24 * 60 * 60 * 1_000;

/** Claims that name a time, by the earliest time that they name; rival times of one claim stand side by side. */
export const timelineLines: (desk: Desk) => readonly TimelineLine[] = kept((desk) => {
  const { gathered } = desk.findings;
  const lines: TimelineLine[] = [];
  for (const claim of gathered.claims.values()) {
    const members = claim.members.flatMap((id) => gathered.utterances.get(id) ?? []);
    const times = new Map(members.flatMap(({ slots }) => slots.when.map((time) => [`${time.relation} ${time.edtf}`, time] as const)));
    const line = times.size === 0 ? null : claimLine(desk, claim.id);
    if (line === null) continue;
    const said = members.flatMap(({ report }) => dayOf(gathered.reports.get(report)?.report.published ?? null) ?? []);
    lines.push({
      claim: claim.id,
      statement: line.statement,
      when: [...times.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { edtf, relation, from, to }]) => ({ edtf, relation, from, to })),
      said: [...new Set(said)].sort((a, b) => a - b),
      asserted: line.asserted,
      conflicts: line.conflicts,
    });
  }
  const begins = ({ when }: TimelineLine): number => Math.min(...when.map(({ from, to }) => from ?? to ?? 0));
  return lines.sort((a, b) => begins(a) - begins(b) || (a.claim < b.claim ? -1 : 1));
});

function dayOf(published: string | null): number | null {
  const date = published?.slice(0, 10) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY) : null;
}
