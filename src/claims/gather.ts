import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Claim } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import { type ClaimId, claimId, type DecisionId, type ReportId, type UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { joinEntities } from "./entities.ts";
import { groupUtterances } from "./group.ts";
import { questionsOf } from "./questions.ts";
import { placesIn, samePlaceIn } from "./same-place.ts";
import { spokesman, statementOf } from "./statement.ts";
import { reviewsOf, utterancesOf } from "./utterances.ts";

/** Puts together what all reports of a case say. The order of reports and decisions makes no difference, nor does a report that is given twice. */
export function gather(reports: readonly ReadReport[], decisions: readonly StandingDecision[]): Gathered {
  const aside = new Set(decisions.flatMap(({ decision }) => (decision.kind === "aside" ? [decision.item] : [])));
  const used = reports
    .filter(({ report }) => !aside.has(report.item))
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .filter(({ report }, i, all) => report.id !== all[i - 1]?.report.id);
  const sorted = [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const joined = joinEntities(used, sorted);
  const reviews = reviewsOf(sorted);
  const utterances = used.flatMap((read) => utterancesOf(read, joined, reviews)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const published = new Map(used.map(({ report }) => [report.id, report.published ?? "9999"]));
  const stating = utterances.filter((utterance) => utterance.voice !== "publisher" && !utterance.rule.endsWith("(relays)"));
  const located = placesIn(joined.entities);
  const claims = new Map<ClaimId, Claim>();
  const claimOf = new Map<UtteranceId, ClaimId>();
  for (const { members, grouping } of groupUtterances(stating, sorted, samePlaceIn(joined.entities, located))) {
    const claim = claimFrom(members, grouping, published);
    if (claim === null) continue;
    claims.set(claim.id, claim);
    for (const member of members) claimOf.set(member.id, claim.id);
  }
  return {
    reports: new Map(used.map((read) => [read.report.id, read])),
    entities: joined.entities,
    utterances: new Map(utterances.map((utterance) => [utterance.id, utterance])),
    claims: new Map([...claims].sort(([a], [b]) => (a < b ? -1 : 1))),
    claimOf,
    entityNamed: joined.named,
    publisherOf: joined.publisherOf,
    questions: questionsOf(sorted, claims, claimOf, located),
    decisions: sorted,
    orphans: orphansAmong(sorted, utterances, used, reviews.rejected, joined.named),
  };
}

/** The identifier comes from the earliest member, so that later echoes do not change it. */
function claimFrom(members: readonly Utterance[], grouping: Claim["grouping"], published: ReadonlyMap<ReportId, string>): Claim | null {
  const speaker = spokesman(members);
  if (speaker === null) return null;
  const told = ({ report }: Utterance): string => published.get(report) ?? "9999";
  const earlier = (a: Utterance, b: Utterance): boolean => (told(a) === told(b) ? a.id < b.id : told(a) < told(b));
  const first = members.reduce((least, member) => (earlier(member, least) ? member : least), speaker);
  return {
    id: claimId(first.id),
    statement: statementOf(speaker.words),
    slots: speaker.slots,
    members: members.map((member) => member.id),
    grouping,
  };
}

/** Decisions about something that is not in the case (any more): a reader that has learned may cut a proposal otherwise. */
function orphansAmong(
  decisions: readonly StandingDecision[],
  utterances: readonly Utterance[],
  reports: readonly ReadReport[],
  rejected: ReadonlySet<string>,
  named: (name: string) => unknown,
): Gathered["orphans"] {
  const known = new Set<string>([
    ...utterances.map((utterance) => utterance.id),
    ...rejected,
    ...reports.map(({ report }) => report.id),
    ...reports.map(({ report }) => report.item),
  ]);
  const orphans: { decision: DecisionId; because: string }[] = [];
  for (const { id, decision } of decisions) {
    const missing = referencesOf(decision).find((reference) => !known.has(reference));
    if (missing !== undefined)
      orphans.push({
        decision: id,
        because: `the ${decision.kind} decision is about ${missing}, which is not in the case as it is read now`,
      });
    else if (decision.kind === "interest" && named(decision.name) === null)
      orphans.push({ decision: id, because: `nobody in the case is named “${decision.name}”` });
  }
  return orphans;
}

function referencesOf(decision: StandingDecision["decision"]): readonly string[] {
  switch (decision.kind) {
    case "accept":
    case "reject":
    case "correct":
    case "origin":
      return [decision.utterance];
    case "same":
    case "different":
      return decision.utterances ?? [];
    case "relies":
      return [decision.from, decision.on];
    case "independent":
      return decision.reports;
    case "interest":
    case "credibility":
      return [decision.claim];
    case "answer":
      return [decision.claim, ...(decision.supports ?? []), ...(decision.opposes ?? [])];
    case "control":
    case "reliability":
    case "question":
    case "aside":
      return [];
  }
}
