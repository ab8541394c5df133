import type { Findings } from "../record/findings.ts";
import type { ClaimId } from "../record/id.ts";
import type { Interval } from "../record/utterance.ts";

export interface TimelineEntry {
  readonly claim: ClaimId;
  readonly statement: string;
  /** Every time that its utterances name, without repeats; several that do not meet are rivals. */
  readonly when: readonly Pick<Interval, "edtf" | "relation">[];
  /** First and last day of publication. */
  readonly saidBetween: string;
}

/** Claims that name a time, by the earliest time that they name. */
export function timelineOf({ gathered }: Findings): readonly TimelineEntry[] {
  const entries: (TimelineEntry & { readonly from: number })[] = [];
  for (const claim of gathered.claims.values()) {
    const members = claim.members.map((id) => gathered.utterances.get(id)).filter((utterance) => utterance !== undefined);
    const times = members.flatMap((utterance) => utterance.slots.when);
    const when = new Map(times.map(({ edtf, relation }) => [`${relation} ${edtf}`, { edtf, relation }]));
    if (when.size === 0) continue;
    const days = members
      .map((utterance) => gathered.reports.get(utterance.report)?.report.published?.slice(0, 10))
      .filter((day) => day !== undefined)
      .sort();
    const [first, last] = [days[0] ?? "no date", days.at(-1) ?? "no date"];
    entries.push({
      claim: claim.id,
      statement: claim.statement,
      when: [...when.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, time]) => time),
      saidBetween: first === last ? first : `${first}/${last.slice(5)}`,
      from: Math.min(...times.map((time) => time.from ?? time.to ?? Number.NEGATIVE_INFINITY)),
    });
  }
  return entries.sort((a, b) => a.from - b.from || (a.claim < b.claim ? -1 : 1)).map(({ from: _, ...entry }) => entry);
}
