import type { CaseRecord } from "../record/case-record.ts";
import type { Findings } from "../record/findings.ts";

/** Shortens identifiers to the fewest characters, at least five, that no other identifier of the case begins with. */
export function shortener(record: CaseRecord, findings: Findings): (id: string) => string {
  const { gathered, traced, conflicts, weighings } = findings;
  const all = [
    ...record.items.keys(),
    ...record.reports.keys(),
    ...record.decisions.keys(),
    ...gathered.entities.keys(),
    ...gathered.utterances.keys(),
    ...gathered.claims.keys(),
    ...[...traced.claims.values()].flatMap((claim) => claim.origins.map((origin) => origin.id)),
    ...conflicts.map((conflict) => conflict.id),
    ...weighings.map((weighing) => weighing.question),
  ].map(String);
  const sorted = [...new Set(all)].sort();
  const lengths = new Map<string, number>();
  for (const [i, id] of sorted.entries()) {
    const shared = Math.max(common(id, sorted[i - 1]), common(id, sorted[i + 1]));
    lengths.set(id, Math.max(5, shared + 1));
  }
  return (id) => id.slice(0, lengths.get(id) ?? id.length);
}

function common(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
