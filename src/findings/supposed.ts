import type { Decision } from "../record/decision.ts";
import type { Findings } from "../record/findings.ts";
import type { EntityId, OriginId, ReportId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import type { OriginKind } from "../record/origin-kind.ts";
import {
  byEnglish,
  capital,
  distinct,
  listOf,
  type Part,
  type Sentence,
  say,
  term,
  type Wording,
  when,
  withoutStop,
} from "../record/sentence.ts";
import type { Supposed, Supposition } from "../record/what-if.ts";
import { countedAsOne, eachOrigin, originsIn } from "./counted-as-one.ts";

type Falling = Extract<Supposition, { kind: "without-origin" | "without-source" }>;

/** What is supposed, as a sentence without identifiers. */
export function sentenceOf(one: Supposition, findings: Findings): Sentence {
  switch (one.kind) {
    case "without-origin":
    case "without-source": {
      const subject = subjectOf(one, findings);
      if (one.alone) return say`Suppose that ${subject} falls, and nothing else.`;
      const others = companions(one, findings);
      return others.length === 0
        ? say`Suppose that ${subject} falls.`
        : say`Suppose that ${subject} falls, and with it what certainly counts as one with it: ${naming(others)}.`;
    }
    case "without-collapse":
      return say`Suppose that ${wordOfOrigin(one.origin, findings)} counts by itself: nobody has power over it, and it shares its origin with nobody.`;
    case "without-report":
      return say`Suppose that the report of ${placeOf(one.report, findings)} is left out.`;
    case "without-decision":
      return say`Suppose that the decision “${becauseOf(one.decision, findings)}” is taken back.`;
    case "decided":
      return say`Suppose that ${decided(one.decision, findings)}.`;
  }
}

/** Why no answer is moved by a supposition. */
export function whyUnmoved({ supposition: one, falls }: Pick<Supposed, "supposition" | "falls">, findings: Findings): Sentence {
  switch (one.kind) {
    case "without-origin":
    case "without-source":
      return whyFallMovesNothing(one, falls, findings);
    case "without-collapse":
      return countedAsMany(one.origin, findings)
        ? say`No question asks about what it would count for, or it would not be enough to change a word.`
        : say`${capital(wordOfOrigin(one.origin, findings))} counts as one with no other as it is.`;
    case "without-report":
      return asked(one.report, findings)
        ? say`What the report of ${placeOf(one.report, findings)} says on a question, others say as well, and it counts as one with them.`
        : say`No question asks about what the report of ${placeOf(one.report, findings)} says.`;
    case "without-decision":
      return NOTHING_RESTS;
    case "decided":
      return whyDecisionMovesNothing(one.decision, findings);
  }
}

/** Whether something that a report says stands for or against an answer. */
function asked(report: ReportId, { gathered, traced, weighings }: Findings): boolean {
  const weighed = new Set(
    weighings.flatMap(({ answers }) => answers.flatMap(({ contributions }) => contributions.map(({ origin }) => origin))),
  );
  return (gathered.spoken.get(report) ?? []).some(({ id }) => {
    const claim = gathered.claimOf.get(id);
    const origins = claim === undefined ? [] : (traced.claims.get(claim)?.origins ?? []);
    return origins.some((origin) => weighed.has(origin.id) && origin.through.includes(id));
  });
}

function whyFallMovesNothing(one: Falling, falls: readonly OriginId[], findings: Findings): Sentence {
  const fallen = new Set(falls);
  const weights = findings.weighings.flatMap(({ answers }) =>
    answers.flatMap(({ contributions }) => contributions.filter(({ origin }) => fallen.has(origin)).map(({ weight }) => weight)),
  );
  if (weights.length === 0) return say`No question asks about what it says.`;
  if (weights.some((weight) => weight !== 0)) return say`It weighs too little in any question to change a word.`;
  const others = companions(one, findings);
  const name = capital(subjectOf(one, findings));
  return others.length === 0
    ? say`${name} adds nothing in any question.`
    : say`${name} adds nothing of its own: it counts as one with that of ${naming(others)}, which still stands.`;
}

function countedAsMany(id: OriginId, findings: Findings): boolean {
  const origin = originsIn(findings).get(id);
  if (origin === undefined) return false;
  const { possible } = countedAsOne(findings);
  const group = possible(origin);
  for (const other of eachOrigin(findings))
    if (other.id !== id && (origin.by === null || other.by !== origin.by) && possible(other) === group) return true;
  return false;
}

const NOTHING_RESTS: Sentence = say`No answer rests on it.`;

function whyDecisionMovesNothing(decision: Decision, findings: Findings): Sentence {
  if (decision.kind === "independent") {
    const [a, b] = decision.reports;
    const { gathered, traced } = findings;
    const leads = (one: ReportId, other: ReportId): boolean =>
      (gathered.spoken.get(one) ?? []).some(({ id }) =>
        traced.links.from(id).some(({ to, reason }) => reason !== "nested" && gathered.utterances.get(to)?.report === other),
      );
    const tied = leads(a, b) || leads(b, a);
    return tied
      ? say`They are tied to each other, but no answer rests on the tie.`
      : say`Nothing ties these two reports to each other as it is.`;
  }
  if (decision.kind !== "reliability") return NOTHING_RESTS;
  const source = findings.gathered.entityNamed(decision.name);
  const own = new Set([...eachOrigin(findings)].flatMap(({ id, by, control }) => (by === source || control === source ? [id] : [])));
  const weighed = findings.weighings.some(({ answers }) =>
    answers.some(({ contributions }) => contributions.some(({ origin, weight }) => own.has(origin) && weight !== 0)),
  );
  return weighed
    ? say`The word of ${decision.name} may weigh otherwise, but not so much that an answer changes its word.`
    : say`The word of ${decision.name} adds nothing in any question: nobody asks about what it says, or it counts as one with another that weighs more.`;
}

/** Whose word falls. */
function subjectOf(one: Falling, findings: Findings): Sentence {
  return one.kind === "without-origin" ? wordOfOrigin(one.origin, findings) : say`the word of ${nameOf(one.source, findings)}`;
}

/** Those other than itself who certainly count as one with what is named, by name. */
function companions(one: Falling, findings: Findings): readonly Wording[] {
  const { certain } = countedAsOne(findings);
  const own = new Set<EntityId | null>();
  const groups = new Set<string>();
  for (const origin of one.kind === "without-origin" ? [originsIn(findings).get(one.origin)] : eachOrigin(findings)) {
    if (origin === undefined || (one.kind === "without-source" && origin.by !== one.source)) continue;
    own.add(origin.by);
    groups.add(certain(origin));
  }
  const others: Origin[] = [];
  const speakers = new Set<EntityId>();
  for (const origin of eachOrigin(findings)) {
    if (own.has(origin.by) || !groups.has(certain(origin))) continue;
    if (origin.by === null || !speakers.has(origin.by)) others.push(origin);
    if (origin.by !== null) speakers.add(origin.by);
  }
  return [...distinct(others.map((origin) => speakerOf(origin, findings)))].sort(byEnglish);
}

const wordOf = (name: Wording): Sentence => say`the word of ${name}`;

const OF_KIND: Readonly<Record<OriginKind, (name: Wording) => Sentence>> = {
  eyewitness: (name) => say`what ${name} saw`,
  "custodial-statement": (name) => say`what ${name} says in captivity`,
  "document-seen": (name) => say`the document of ${name}`,
  "image-or-video": (name) => say`the picture or video of ${name}`,
  sensor: (name) => say`the measurement of ${name}`,
  "official-assertion": (name) => say`the official word of ${name}`,
  "unnamed-source": wordOf,
  unknown: wordOf,
};

function wordOfOrigin(id: OriginId, findings: Findings): Sentence {
  const origin = originsIn(findings).get(id);
  if (origin === undefined) return say`origin ${id}`;
  const isDocument = origin.by !== null && findings.gathered.entities.get(origin.by)?.type === "document";
  const name = speakerOf(origin, findings);
  return isDocument ? say`the document ${name}` : OF_KIND[origin.kind](name);
}

/** A source without a name is told by the publisher who vouches for it. */
function speakerOf({ by, through, kind }: Origin, findings: Findings): Wording {
  if (by !== null) return nameOf(by, findings);
  const [first] = through;
  const report = first === undefined ? undefined : findings.gathered.utterances.get(first)?.report;
  const publisher = report === undefined ? undefined : findings.gathered.reports.get(report)?.report.publisher;
  if (kind === "document-seen" || kind === "image-or-video")
    return publisher ? say`somebody unnamed in ${publisher}` : say`somebody unnamed`;
  return publisher ? say`an unnamed source in ${publisher}` : say`an unnamed source`;
}

function nameOf(entity: EntityId, { gathered }: Findings): string {
  return gathered.entities.get(entity)?.name ?? entity;
}

function placeOf(id: ReportId, { gathered }: Findings): Part {
  const report = gathered.reports.get(id)?.report;
  const day = report?.published?.slice(0, 10) ?? "";
  // A report may be published under an empty name.
  const all = [...(report?.publisher === "" ? [] : [report?.publisher ?? say`an unknown publisher`]), ...(day === "" ? [] : [when(day)])];
  return listOf(all, ", ");
}

function becauseOf(id: string, { gathered }: Findings): string {
  return (gathered.decisions.find((standing) => standing.id === id)?.decision.because ?? id).replace(/(?<![.\s])[.\s]+$/, "");
}

function decided(decision: Decision, findings: Findings): Sentence {
  switch (decision.kind) {
    case "reliability":
      return decision.grade === "F"
        ? say`the reliability of ${decision.name} cannot be judged`
        : say`${decision.name} is graded ${term(decision.grade)}`;
    case "independent":
      return say`the reports of ${listOf(
        decision.reports.map((id) => placeOf(id, findings)),
        " and of ",
      )} do not depend on each other`;
    case "control":
      return decision.certain
        ? say`${decision.name} speaks under the power of ${decision.by}`
        : say`${decision.name} may speak under the power of ${decision.by}`;
    default:
      return say`it is decided (${term(decision.kind)}) that: ${withoutStop(decision.because)}`;
  }
}

function naming(names: readonly Wording[]): Part {
  return listOf(names, ", ", " and ");
}
