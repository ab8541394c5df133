import { isReview } from "../../case/reviewed.ts";
import { decisionSaid } from "../../record/about-decision.ts";
import type { StandingDecision } from "../../record/case-record.ts";
import { everyIdOf } from "../../record/claim.ts";
import type { Decision } from "../../record/decision.ts";
import type { LoggedEvent } from "../../record/event.ts";
import { questionId, type ReportId, type UtteranceId } from "../../record/id.ts";
import type { DecidedLine } from "../../record/workbench.ts";
import { type Desk, findById } from "./desk.ts";
import { namedIn } from "./event-view.ts";

/** What people decided on a claim, a report, an item, a question, or somebody and something, by its id, beside the review of single proposals; in the order in which it was decided. */
export function decidedOn(desk: Desk, id: string, events: () => readonly LoggedEvent[]): readonly DecidedLine[] {
  const bears = bearingOn(desk, id);
  return linesOf(desk, events, (decision) => !isReview(decision) && bears(decision));
}

/** The decisions of one kind, on whatever they are. */
export function decidedOfKind(desk: Desk, kind: string, events: () => readonly LoggedEvent[]): readonly DecidedLine[] {
  return linesOf(desk, events, (decision) => decision.kind === kind);
}

function linesOf(desk: Desk, events: () => readonly LoggedEvent[], bears: Bears): readonly DecidedLine[] {
  const found = desk.findings.gathered.decisions.filter(({ decision }) => bears(decision));
  if (found.length === 0) return [];
  const made = new Map(
    events().flatMap((event) => (event.content?.event.type === "decision.made" ? [[event.content.event.id, event]] : [])),
  );
  const lines = found.map((standing) => ({ line: lineOf(desk, standing, made.get(standing.id)), seq: made.get(standing.id)?.seq ?? -1 }));
  return lines.sort((a, b) => a.seq - b.seq || (a.line.id < b.line.id ? -1 : 1)).map(({ line }) => line);
}

function lineOf(desk: Desk, { id, decision }: StandingDecision, made: LoggedEvent | undefined): DecidedLine {
  return {
    id,
    decision,
    by: made?.content?.by ?? null,
    at: made?.at ?? null,
    about: decisionSaid(decision, namedIn(desk)),
  };
}

type Bears = (decision: Decision) => boolean;

function bearingOn(desk: Desk, id: string): Bears {
  const { gathered, traced } = desk.findings;
  const claim = findById(gathered.claims, id);
  if (claim !== undefined) {
    const names = new Set<string>(everyIdOf(claim));
    const origins = traced.claims.get(claim.id)?.origins ?? [];
    const utterances = new Set([...claim.members, ...origins.flatMap(({ chain }) => chain)]);
    const reports = new Set(claim.members.flatMap((member) => gathered.utterances.get(member)?.report ?? []));
    const speakers = new Set(origins.flatMap(({ by }) => by ?? []));
    return (decision) => ofClaim(decision, { utterances, reports }) || ofNames(desk, decision, speakers) || isWithheld(decision, names);
  }
  if (findById(gathered.entities, id) !== undefined) {
    const one = new Set([id]);
    return (decision) => ofNames(desk, decision, one) || isPowerIn(desk, decision, id) || isInterestOf(desk, decision, id);
  }
  // One that was set aside takes no part in the findings, and is in the record.
  const report = findById(desk.record.reports, id);
  if (report !== undefined) {
    const kept = new Set<string>([id, report.item]);
    return (decision) => ofReport(decision, id) || isWithheld(decision, kept) || isAside(decision, report.item);
  }
  const withheld = new Set([id]);
  if (findById(desk.record.items, id) !== undefined) return (decision) => ofItem(decision, id) || isWithheld(decision, withheld);
  return (decision) => ofQuestion(decision, id) || isWithheld(decision, withheld);
}

/** What is not to leave the case. */
function isWithheld(decision: Decision, parts: ReadonlySet<string>): boolean {
  return decision.kind === "withhold" && parts.has(decision.part);
}

function isAside(decision: Decision, item: string): boolean {
  return decision.kind === "aside" && decision.item === item;
}

/** What was made of an item, or got from it, and whether it takes part. */
function ofItem(decision: Decision, id: string): boolean {
  if (decision.kind === "relies") return decision.on === id;
  return decision.kind === "rendering" ? decision.of === id : isAside(decision, id);
}

interface Said {
  readonly utterances: ReadonlySet<UtteranceId>;
  readonly reports: ReadonlySet<ReportId>;
}

/** What ties the words of a claim together or apart, and what is held of it. */
function ofClaim(decision: Decision, { utterances, reports }: Said): boolean {
  switch (decision.kind) {
    case "same":
    case "different":
      return decision.utterances?.some((one) => utterances.has(one)) ?? false;
    case "origin":
      return utterances.has(decision.utterance);
    case "credibility":
    case "interest":
    case "answer":
      return utterances.has(decision.claim);
    case "outcome":
      return decision.claim !== null && utterances.has(decision.claim);
    case "relies":
      return [decision.from, decision.on].some((one) => has(utterances, one)) || (has(reports, decision.from) && has(reports, decision.on));
    case "independent":
      return decision.reports.every((one) => reports.has(one));
    default:
      return false;
  }
}

/** How somebody is graded, and under whose power he speaks. */
function ofNames(desk: Desk, decision: Decision, names: ReadonlySet<string>): boolean {
  const { entityNamed } = desk.findings.gathered;
  const isOne = (name: string): boolean => names.has(entityNamed(name) ?? "");
  if (decision.kind === "reliability" || decision.kind === "record") return isOne(decision.name);
  return decision.kind === "control" && isOne(decision.name);
}

/** Who speaks under somebody's power. */
function isPowerIn(desk: Desk, decision: Decision, id: string): boolean {
  return decision.kind === "control" && desk.findings.gathered.entityNamed(decision.by) === id;
}

function isInterestOf(desk: Desk, decision: Decision, id: string): boolean {
  return decision.kind === "interest" && desk.findings.gathered.entityNamed(decision.name) === id;
}

/** What a report is of another, and from which it was got. */
function ofReport(decision: Decision, id: string): boolean {
  if (decision.kind === "relies") return decision.from === id || decision.on === id;
  if (decision.kind === "rendering") return decision.report === id || decision.of === id;
  return decision.kind === "independent" && decision.reports.some((one) => one === id);
}

function ofQuestion(decision: Decision, id: string): boolean {
  if (decision.kind === "question") return questionId(decision.text) === id;
  return (decision.kind === "answer" || decision.kind === "outcome") && decision.question === id;
}

function has(set: ReadonlySet<string>, one: string): boolean {
  return set.has(one);
}
