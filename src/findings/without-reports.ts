import type { Findings } from "../record/findings.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, ReportId, UtteranceId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import type { Report } from "../record/report.ts";
import type { Revision } from "../record/revision.ts";
import { byInstant, instantOf } from "../trace/instant.ts";
import { trace } from "../trace/trace.ts";
import { tracingBehind } from "./findings.ts";
import { membersLeft, retold, type Silenced, withoutUtterances } from "./retold.ts";

/**
 * What is found when some reports are left out: what they say, and what others got from them. What was learned from them of who is who stays, and so do
 * claims, for leaving out the one paper that writes a name in full must not make two people of one.
 */
export function withoutReports(findings: Findings, gone: ReadonlySet<ReportId>): Findings {
  if (gone.size === 0) return findings;
  const { gathered, traced } = findings;
  const quiet = withoutUtterances(gathered, silencedWith(gone, gathered), () => gone);
  const leaving = new Map([...gone].map((id) => [id, undefined]));
  const left = {
    ...quiet.gathered,
    reports: Patched.over(gathered.reports).with(leaving),
    publisherOf: Patched.over(gathered.publisherOf).with(leaving),
  };
  const revision: Revision = {
    ...quiet.revision,
    reports: gone,
    known: { moved: gone, entities: new Set(), reports: gone, published: gone },
  };
  const copies = copiesWithout(traced.copies, gathered.reports, gone);
  const found = tracingBehind(findings)?.revised(left, revision, copies).traced ?? trace(left, copies);
  return retold(findings, left, found, revision);
}

/** All that some reports say, by the claim that it belongs to. */
function silencedWith(gone: ReadonlySet<ReportId>, { spoken, claimOf, claims }: Gathered): readonly Silenced[] {
  const said = new Map<ClaimId | null, UtteranceId[]>();
  for (const report of gone)
    for (const { id } of spoken.get(report) ?? []) {
      const claim = claimOf.get(id) ?? null;
      const known = said.get(claim) ?? [];
      known.push(id);
      said.set(claim, known);
    }
  return [...said].map(([id, utterances]) => {
    const claim = id === null ? undefined : claims.get(id);
    return { claim: claim === undefined ? null : membersLeft(claim, utterances), utterances };
  });
}

/**
 * What reports took from each other, where some are left out. Texts that are the same were compared in the name of the earliest of them: where that one is left
 * out, the earliest of the others stands in its place.
 */
function copiesWithout(copies: readonly CopiedText[], reports: Gathered["reports"], gone: ReadonlySet<ReportId>): readonly CopiedText[] {
  const heirs = heirsOf(reports, gone);
  const isLeft = ({ from, to }: CopiedText): boolean => gone.has(from) || gone.has(to);
  if (heirs.size === 0) return copies.filter((copy) => !isLeft(copy));
  const inherit = new Set(heirs.values());
  const pairOf = ({ from, to }: Pick<CopiedText, "from" | "to">): string => `${from} ${to}`;
  // What an heir took itself, or gave, stays as it is.
  const known = new Set(copies.filter((copy) => !isLeft(copy) && (inherit.has(copy.from) || inherit.has(copy.to))).map(pairOf));
  return copies
    .flatMap((copy) => {
      if (!isLeft(copy)) return [copy];
      const [from, to] = [heirs.get(copy.from) ?? copy.from, heirs.get(copy.to) ?? copy.to];
      const pair = pairOf({ from, to });
      if (gone.has(from) || gone.has(to) || from === to || known.has(pair)) return [];
      known.add(pair);
      return [{ ...copy, from, to }];
    })
    .sort((x, y) => (x.from < y.from ? -1 : x.from > y.from ? 1 : 0));
}

/** For each report that is left out the earliest of the others with the same text; absent where there is none. */
function heirsOf(reports: Gathered["reports"], gone: ReadonlySet<ReportId>): ReadonlyMap<ReportId, ReportId> {
  const texts = new Set([...gone].map((id) => reports.get(id)?.report.textDigest));
  const heirs = new Map<string, Report>();
  for (const { report } of reports.values()) {
    if (!texts.has(report.textDigest) || gone.has(report.id)) continue;
    const held = heirs.get(report.textDigest);
    const earlier =
      held === undefined ? -1 : byInstant(instantOf(report.published), instantOf(held.published)) || (report.id < held.id ? -1 : 1);
    if (earlier < 0) heirs.set(report.textDigest, report);
  }
  return new Map(
    [...gone].flatMap((id): [ReportId, ReportId][] => {
      const heir = heirs.get(reports.get(id)?.report.textDigest ?? "");
      return heir === undefined ? [] : [[id, heir.id]];
    }),
  );
}
