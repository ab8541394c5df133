import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Claim, Question } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import { type ClaimId, claimId, type DecisionId, type ReportId, type UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { joinEntities } from "./entities.ts";
import { groupUtterances } from "./group.ts";
import { questionsOf } from "./questions.ts";
import { spokesman, statementOf } from "./statement.ts";
import { reviewsOf, utterancesOf } from "./utterances.ts";

/** Puts together what all reports of a case say. The order of reports and decisions makes no difference. */
export function gather(reports: readonly ReadReport[], decisions: readonly StandingDecision[]): Gathered {
  const aside = new Set(decisions.flatMap(({ decision }) => (decision.kind === "aside" ? [decision.item] : [])));
  const used = reports.filter(({ report }) => !aside.has(report.item)).sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const sorted = [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const joined = joinEntities(used, sorted);
  const reviews = reviewsOf(sorted);
  const utterances = used.flatMap((read) => utterancesOf(read, joined, reviews)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const published = new Map(used.map(({ report }) => [report.id, report.published ?? "9999"]));
  const stating = utterances.filter((utterance) => utterance.voice !== "publisher" && !utterance.rule.endsWith("(relays)"));
  const claims = new Map<ClaimId, Claim>();
  const claimOf = new Map<UtteranceId, ClaimId>();
  for (const { members, grouping } of groupUtterances(stating, sorted)) {
    const claim = claimFrom(members, grouping, published);
    if (claim === null) continue;
    claims.set(claim.id, claim);
    for (const member of members) claimOf.set(member.id, claim.id);
  }
  const questions = questionsOf(sorted, claims, claimOf);
  return {
    reports: new Map(used.map((read) => [read.report.id, read])),
    entities: joined.entities,
    utterances: new Map(utterances.map((utterance) => [utterance.id, utterance])),
    claims: new Map([...claims].sort(([a], [b]) => (a < b ? -1 : 1))),
    claimOf,
    entityNamed: joined.named,
    publisherOf: joined.publisherOf,
    questions,
    decisions: sorted,
    orphans: orphansAmong(sorted, utterances, used, reviews.rejected, joined.named, (decision) =>
      answersNothing(decision, questions, claimOf),
    ),
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
  misses: (decision: StandingDecision["decision"]) => boolean,
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
    else if ((decision.kind === "interest" || decision.kind === "record") && named(decision.name) === null)
      orphans.push({ decision: id, because: `nobody in the case is named “${decision.name}”` });
    else if (misses(decision))
      orphans.push({ decision: id, because: "it settles a question that nobody asks, or with a claim that is none of its answers" });
  }
  return orphans;
}

function answersNothing(
  decision: StandingDecision["decision"],
  questions: readonly Question[],
  claimOf: ReadonlyMap<UtteranceId, ClaimId>,
): boolean {
  if (decision.kind !== "outcome") return false;
  const question = questions.find(({ id }) => id === decision.question);
  const claim = decision.claim === null ? null : claimOf.get(decision.claim);
  if (question === undefined || claim === undefined) return true;
  return claim !== null && !question.answers.some((answer) => answer.supports.includes(claim));
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
    case "outcome":
      return decision.claim === null ? [] : [decision.claim];
    case "control":
    case "reliability":
    case "record":
    case "question":
    case "aside":
      return [];
  }
}
