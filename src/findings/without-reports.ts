import type { Findings } from "../record/findings.ts";
import type { ReportId } from "../record/id.ts";
import { trace } from "../trace/trace.ts";
import { retold, withoutUtterances } from "./retold.ts";

/**
 * What is found when some reports are left out: what they say, and what others got from them. What was learned from them of who is who stays, and so do
 * claims, for leaving out the one paper that writes a name in full must not make two people of one.
 */
export function withoutReports(findings: Findings, gone: ReadonlySet<ReportId>): Findings {
  if (gone.size === 0) return findings;
  const { gathered, traced } = findings;
  const silent = new Set([...gathered.utterances.values()].flatMap(({ id, report }) => (gone.has(report) ? [id] : [])));
  const { gathered: quiet, revision } = withoutUtterances(gathered, silent);
  const left = {
    ...quiet,
    reports: new Map([...gathered.reports].filter(([id]) => !gone.has(id))),
    publisherOf: new Map([...gathered.publisherOf].filter(([id]) => !gone.has(id))),
  };
  const copies = traced.copies.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  return retold(findings, left, trace(left, copies), revision);
}
