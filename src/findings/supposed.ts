import type { Decision, OriginKind } from "../record/decision.ts";
import type { Findings } from "../record/findings.ts";
import type { EntityId, OriginId, ReportId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import type { Supposed, Supposition } from "../record/what-if.ts";
import { countedAsOne, originsIn } from "./counted-as-one.ts";

type Falling = Extract<Supposition, { kind: "without-origin" | "without-source" }>;

/** What is supposed, as a sentence without identifiers. */
export function sentenceOf(one: Supposition, findings: Findings): string {
  switch (one.kind) {
    case "without-origin":
    case "without-source": {
      const others = companions(one, findings);
      const fall = one.alone ? "falls, and nothing else" : "falls";
      const rest = others.length === 0 || one.alone ? "" : `, and with it what certainly counts as one with it: ${listed(others)}`;
      return `Suppose that ${subjectOf(one, findings)} ${fall}${rest}.`;
    }
    case "without-collapse":
      return `Suppose that ${wordOfOrigin(one.origin, findings)} counts by itself: nobody has power over it, and it shares its origin with nobody.`;
    case "without-report":
      return `Suppose that the report of ${placeOf(one.report, findings)} is left out.`;
    case "without-decision":
      return `Suppose that the decision “${becauseOf(one.decision, findings)}” is taken back.`;
    case "decided":
      return `Suppose that ${decided(one.decision, findings)}.`;
  }
}

/** Why no answer is moved by a supposition. */
export function whyUnmoved({ supposition: one, falls }: Supposed, findings: Findings): string {
  switch (one.kind) {
    case "without-origin":
    case "without-source":
      return whyFallMovesNothing(one, falls, findings);
    case "without-collapse":
      return countedAsMany(one.origin, findings)
        ? "No question asks about what it would count for, or it would not be enough to change a word."
        : `${capital(wordOfOrigin(one.origin, findings))} counts as one with no other as it is.`;
    case "without-report":
      return asked(one.report, findings)
        ? `What the report of ${placeOf(one.report, findings)} says on a question, others say as well, and it counts as one with them.`
        : `No question asks about what the report of ${placeOf(one.report, findings)} says.`;
    case "without-decision":
      return "No answer rests on it.";
    case "decided":
      return whyDecisionMovesNothing(one.decision, findings);
  }
}

/** Whether something that a report says stands for or against an answer. */
function asked(report: ReportId, { gathered, traced, weighings }: Findings): boolean {
  const weighed = new Set(
    weighings.flatMap(({ answers }) => answers.flatMap(({ contributions }) => contributions.map(({ origin }) => origin))),
  );
  return [...traced.claims.values()].some(({ origins }) =>
    origins.some(
      ({ id, through }) => weighed.has(id) && through.some((utterance) => gathered.utterances.get(utterance)?.report === report),
    ),
  );
}

function whyFallMovesNothing(one: Falling, falls: readonly OriginId[], findings: Findings): string {
  const fallen = new Set(falls);
  const weights = findings.weighings.flatMap(({ answers }) =>
    answers.flatMap(({ contributions }) => contributions.filter(({ origin }) => fallen.has(origin)).map(({ weight }) => weight)),
  );
  if (weights.length === 0) return "No question asks about what it says.";
  if (weights.some((weight) => weight !== 0)) return "It weighs too little in any question to change a word.";
  const others = companions(one, findings);
  const name = capital(subjectOf(one, findings));
  return others.length === 0
    ? `${name} adds nothing in any question.`
    : `${name} adds nothing of its own: it counts as one with that of ${listed(others)}, which still stands.`;
}

function countedAsMany(id: OriginId, findings: Findings): boolean {
  const { possible } = countedAsOne(findings);
  const origins = originsIn(findings);
  const by = origins.get(id)?.by ?? null;
  return [...origins.values()].some((other) => other.id !== id && (by === null || other.by !== by) && possible(other.id) === possible(id));
}

function whyDecisionMovesNothing(decision: Decision, findings: Findings): string {
  if (decision.kind === "independent") {
    const [a, b] = decision.reports;
    const { gathered, traced } = findings;
    const leads = (one: ReportId, other: ReportId): boolean =>
      (gathered.spoken.get(one) ?? []).some(({ id }) =>
        traced.links.from(id).some(({ to, reason }) => reason !== "nested" && gathered.utterances.get(to)?.report === other),
      );
    const tied = leads(a, b) || leads(b, a);
    return tied ? "They are tied to each other, but no answer rests on the tie." : "Nothing ties these two reports to each other as it is.";
  }
  if (decision.kind !== "reliability") return "No answer rests on it.";
  const source = findings.gathered.entityNamed(decision.name);
  const own = new Set(
    [...originsIn(findings).values()].flatMap(({ id, by, control }) => (by === source || control === source ? [id] : [])),
  );
  const weighed = findings.weighings.some(({ answers }) =>
    answers.some(({ contributions }) => contributions.some(({ origin, weight }) => own.has(origin) && weight !== 0)),
  );
  return weighed
    ? `The word of ${decision.name} may weigh otherwise, but not so much that an answer changes its word.`
    : `The word of ${decision.name} adds nothing in any question: nobody asks about what it says, or it counts as one with another that weighs more.`;
}

/** Whose word falls. */
function subjectOf(one: Falling, findings: Findings): string {
  return one.kind === "without-origin" ? wordOfOrigin(one.origin, findings) : `the word of ${nameOf(one.source, findings)}`;
}

/** Those other than itself who certainly count as one with what is named, by name. */
function companions(one: Falling, findings: Findings): readonly string[] {
  const origins = [...originsIn(findings).values()];
  const named = origins.filter(({ id, by }) => (one.kind === "without-source" ? by === one.source : id === one.origin));
  const { certain } = countedAsOne(findings);
  const groups = new Set(named.map(({ id }) => certain(id)));
  const own = new Set(named.map(({ by }) => by));
  const others = origins.filter(({ id, by }) => groups.has(certain(id)) && !own.has(by)).map((origin) => speakerOf(origin, findings));
  return [...new Set(others)].sort();
}

const KIND: Readonly<Record<OriginKind, string>> = {
  eyewitness: "what NAME saw",
  "custodial-statement": "what NAME says in captivity",
  "document-seen": "the document of NAME",
  "image-or-video": "the picture or video of NAME",
  sensor: "the measurement of NAME",
  "official-assertion": "the official word of NAME",
  "unnamed-source": "the word of NAME",
  unknown: "the word of NAME",
};

function wordOfOrigin(id: OriginId, findings: Findings): string {
  const origin = originsIn(findings).get(id);
  if (origin === undefined) return `origin ${id}`;
  const isDocument = origin.by !== null && findings.gathered.entities.get(origin.by)?.type === "document";
  return (isDocument ? "the document NAME" : KIND[origin.kind]).replace("NAME", speakerOf(origin, findings));
}

/** A source without a name is told by the publisher who vouches for it. */
function speakerOf({ by, through, kind }: Origin, findings: Findings): string {
  if (by !== null) return nameOf(by, findings);
  const [first] = through;
  const report = first === undefined ? undefined : findings.gathered.utterances.get(first)?.report;
  const publisher = report === undefined ? undefined : findings.gathered.reports.get(report)?.report.publisher;
  const who = kind === "document-seen" || kind === "image-or-video" ? "somebody unnamed" : "an unnamed source";
  return `${who}${publisher ? ` in ${publisher}` : ""}`;
}

function nameOf(entity: EntityId, { gathered }: Findings): string {
  return gathered.entities.get(entity)?.name ?? entity;
}

function placeOf(id: ReportId, { gathered }: Findings): string {
  const report = gathered.reports.get(id)?.report;
  return [report?.publisher ?? "an unknown publisher", report?.published?.slice(0, 10)].filter(Boolean).join(", ");
}

function becauseOf(id: string, { gathered }: Findings): string {
  return (gathered.decisions.find((standing) => standing.id === id)?.decision.because ?? id).replace(/(?<![.\s])[.\s]+$/, "");
}

function decided(decision: Decision, findings: Findings): string {
  switch (decision.kind) {
    case "reliability":
      return decision.grade === "F"
        ? `the reliability of ${decision.name} cannot be judged`
        : `${decision.name} is graded ${decision.grade}`;
    case "independent":
      return `the reports of ${decision.reports.map((id) => placeOf(id, findings)).join(" and of ")} do not depend on each other`;
    case "control":
      return `${decision.name} ${decision.certain ? "speaks" : "may speak"} under the power of ${decision.by}`;
    default:
      return `it is decided (${decision.kind}) that: ${decision.because.replace(/(?<![.\s])[.\s]+$/, "")}`;
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
