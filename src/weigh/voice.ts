import type { Answer, Question } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, OriginId, ReportId } from "../record/id.ts";
import { type Collapse, isOfAnyBody, type Origin, type Traced } from "../record/origin.ts";
import type { Utterance } from "../record/utterance.ts";
import type { ContributionFigures } from "../record/weighing.ts";
import { byInstant, type Instant, instantOf } from "../trace/instant.ts";
import { assertion, denial, doubted } from "./deciban.ts";
import { partition } from "./partition.ts";
import { CAPTIVE_OF_INTERESTED, DARK, HEDGED, INTEREST_ODDS, priorOf } from "./prior.ts";
import type { Interest, Standing } from "./standing.ts";

/** When something was told: the time of a report, and its day as it dates itself. */
export interface Told {
  readonly at: Instant;
  readonly day: string;
}

/** One origin's word on one side of one answer. */
export interface Voice {
  readonly origin: Origin;
  readonly side: "for" | "against";
  readonly claim: ClaimId;
  /** Reports that carry it, sorted. */
  readonly reports: readonly ReportId[];
  readonly hedged: boolean;
  /** Whose interest these words serve. */
  readonly interest: Interest;
  /** The earliest time at which it is known to have been told; null where no report is dated. */
  readonly told: Told | null;
  readonly strength: Strength;
  /** Decibans, never negative. */
  readonly weight: number;
}

/** What a weight comes from. */
type Strength = Pick<ContributionFigures, "reliability" | "plausible" | "validity">;

/** Which origins of a question count as one, and why. */
export interface Grouping {
  /** The set of origins that are certainly one. */
  readonly certain: (origin: OriginId) => string;
  /** The set of origins that may be one. Holds whole certain sets; an entity is found by {@link wordOfEntity}. */
  readonly possible: (origin: string) => string;
  readonly collapses: readonly Collapse[];
}

/** Every claim that speaks for or against an answer of a question, sorted. */
export function claimsOf(question: Question): readonly ClaimId[] {
  return [...new Set(question.answers.flatMap((answer) => [...answer.supports, ...answer.opposes]))].sort();
}

/** The label under which a grouping knows all origins whose word is one entity's. */
export function wordOfEntity(entity: EntityId): string {
  return `by ${entity}`;
}

/** The label under which a grouping knows all that is certainly one word with an origin's. */
export function wordOfOrigin(origin: Origin & { readonly by: EntityId }): string {
  return isOfAnyBody(origin) ? `${wordOfEntity(origin.by)} ${origin.access}` : wordOfEntity(origin.by);
}

/** The label under which a grouping knows all that stands under the power that an origin does, and whether that is certain; null where nobody speaks. */
export function powerOver(origin: Origin, traced: Traced, standing: Standing): { readonly label: string; readonly surely: boolean } | null {
  const { by, control } = origin;
  const under = control ?? by;
  if (under === null) return null;
  const steps = [by, under].filter((entity) => entity !== null && standing.power(entity) !== entity);
  const isOne = steps.length > 0 || !isOfAnyBody(origin);
  const surely = isOne && steps.every((entity) => entity !== null && traced.controlOf.get(entity)?.certain !== false);
  return { label: `under ${standing.power(under)}`, surely };
}

/** Puts together the origins of claims: by the collapses of trace, by speaker and by power. */
export function groupingOf(claims: readonly ClaimId[], traced: Traced, standing: Standing): Grouping {
  const certain = partition();
  const possible = partition();
  const join = (a: string, b: string, surely: boolean): void => {
    if (surely) certain.join(a, b);
    possible.join(a, b);
  };
  const collapses: Collapse[] = [];
  for (const claim of claims) {
    const found = traced.claims.get(claim);
    for (const collapse of found?.collapses ?? []) {
      collapses.push(collapse);
      for (const member of collapse.members) join(collapse.members[0] ?? member, member, collapse.certain);
    }
    for (const origin of found?.origins ?? []) {
      if (origin.by !== null) {
        const { by } = origin;
        join(origin.id, wordOfOrigin({ ...origin, by }), true);
        join(origin.id, wordOfEntity(by), !isOfAnyBody(origin));
      }
      const power = powerOver(origin, traced, standing);
      if (power !== null) join(origin.id, power.label, power.surely);
    }
  }
  return { certain: certain.find, possible: possible.find, collapses };
}

/**
 * Every voice for and against an answer, sorted by side, origin and claim. Silence is no voice; neither is declining or asking. What speaks
 * for a more particular answer among the answers is left to that one; see {@link Nesting}.
 */
export function voicesOf(answer: Answer, question: Question, gathered: Gathered, traced: Traced, standing: Standing): readonly Voice[] {
  const plausible = Math.max(1, question.plausible, question.answers.length - 1);
  const elsewhere = new Set(question.answers.filter((other) => other !== answer).map(({ claim }) => claim));
  const supports = answer.supports.filter((claim) => !elsewhere.has(claim));
  const voices: Voice[] = [];
  const hear = (claim: ClaimId, polarity: "for" | "against", side: "for" | "against", claims: readonly ClaimId[]): void => {
    for (const origin of traced.claims.get(claim)?.origins ?? []) {
      const said = origin.through.flatMap((id) => gathered.utterances.get(id) ?? []).filter((u) => u.polarity === polarity);
      if (said.length === 0) continue;
      const published = new Map(said.map(({ report }) => [report, gathered.reports.get(report)?.report.published ?? null]));
      const hedged = firstTold(said, published).every((u) => u.hedged);
      const served = standing.interest(origin, claims);
      const interest = polarity === "for" ? served : turned(served);
      const strength = strengthOf(origin, { side, hedged, interest, plausible }, standing);
      const reports = [...published.keys()].sort();
      const told = firstOf(reports, published);
      voices.push({ origin, side, claim, reports, hedged, interest, told, strength, weight: weightOf(strength) });
    }
  };
  for (const claim of new Set(supports)) {
    hear(claim, "for", "for", supports);
    hear(claim, "against", "against", supports);
  }
  for (const claim of new Set(answer.opposes)) hear(claim, "for", "against", answer.opposes);
  return voices.sort((a, b) => order(a.side, b.side) || order(a.origin.id, b.origin.id) || order(a.claim, b.claim));
}

/** When each report was published, as it dates itself. */
type Published = ReadonlyMap<ReportId, string | null>;

function firstOf(reports: readonly ReportId[], published: Published): Told | null {
  let first: Told | null = null;
  for (const report of reports) {
    const time = published.get(report) ?? null;
    const at = instantOf(time);
    if (at !== null && time !== null && byInstant(at, first?.at ?? null) < 0) first = { at, day: time.slice(0, 10) };
  }
  return first;
}

/**
 * The utterances of the earliest day on which it was published: an echo that drops a reservation, or adds one, changes
 * nothing. Reports without a date come last.
 */
function firstTold(said: readonly Utterance[], published: Published): readonly Utterance[] {
  if (said.length < 2) return said;
  const days = said.map(({ report }) => published.get(report)?.slice(0, 10) ?? "9999");
  const [first] = [...days].sort();
  return said.filter((_, i) => days[i] === first);
}

/** To deny what would serve one is to speak against oneself. */
function turned(interest: Interest): Interest {
  return interest === "for" ? "against" : interest === "against" ? "for" : "none";
}

interface Saying {
  readonly side: "for" | "against";
  readonly hedged: boolean;
  readonly interest: Interest;
  readonly plausible: number;
}

function strengthOf(origin: Origin, saying: Saying, standing: Standing): Strength {
  const { side, hedged, interest } = saying;
  let { reliability } = standing.trust(origin);
  if (interest !== "none") {
    const odds = (reliability / (1 - reliability)) * (interest === "for" ? 1 / INTEREST_ODDS : INTEREST_ODDS);
    reliability = odds / (1 + odds);
  }
  // Error picks among all wrong answers; interest picks the one that serves it, so the number of others proves nothing.
  const plausible = interest === "for" ? 1 : saying.plausible;
  const captive = origin.kind === "custodial-statement" && interest === "for";
  let validity = captive ? CAPTIVE_OF_INTERESTED : priorOf(origin.kind).validity;
  if (hedged) validity *= HEDGED;
  if (!origin.resolved) validity *= DARK;
  return { reliability, plausible: side === "for" ? plausible : null, validity };
}

function weightOf({ reliability, plausible, validity }: Strength): number {
  return doubted(Math.max(0, plausible === null ? denial(reliability) : assertion(reliability, plausible)), validity);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
