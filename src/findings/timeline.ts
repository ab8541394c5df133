import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId } from "../record/id.ts";
import type { Interval, Utterance } from "../record/utterance.ts";

/** A claim that names a time. */
export interface TimelineEntry {
  readonly claim: ClaimId;
  readonly statement: string;
  /** Every time that its utterances name, without repeats; several that do not meet are rivals. */
  readonly when: readonly Pick<Interval, "edtf" | "relation" | "from" | "to">[];
  /** The days on which it was published, `YYYY-MM-DD` as far as they are whole, sorted, one for each utterance. */
  readonly said: readonly string[];
}

/** Claims that name a time, by the earliest time that they name. */
export function timelineOf({ gathered }: Findings): readonly TimelineEntry[] {
  const entries: { readonly entry: TimelineEntry; readonly from: number }[] = [];
  for (const { id, statement, members } of gathered.claims.values()) {
    const said = members.flatMap((member) => gathered.utterances.get(member) ?? []);
    const times = said.flatMap(({ slots }) => slots.when);
    if (times.length === 0) continue;
    const when = new Map(times.map(({ edtf, relation, from, to }) => [`${relation} ${edtf}`, { edtf, relation, from, to }]));
    entries.push({
      entry: {
        claim: id,
        statement,
        when: [...when.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, time]) => time),
        said: daysOf(gathered, said),
      },
      from: Math.min(...times.map((time) => time.from ?? time.to ?? Number.NEGATIVE_INFINITY)),
    });
  }
  return entries.sort((a, b) => a.from - b.from || (a.entry.claim < b.entry.claim ? -1 : 1)).map(({ entry }) => entry);
}

/** The days on which these were published, as far as they are known, sorted, one for each. */
export function daysOf(gathered: Gathered, said: readonly Utterance[]): readonly string[] {
  return said.flatMap(({ report }) => gathered.reports.get(report)?.report.published?.slice(0, 10) ?? []).sort();
}
