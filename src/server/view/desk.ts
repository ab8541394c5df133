import { partOf } from "../../case/reviewed.ts";
import type { CaseRecord } from "../../record/case-record.ts";
import type { Claim } from "../../record/claim.ts";
import type { Findings } from "../../record/findings.ts";
import type { ClaimId, ConflictId, DecisionId, EntityId, ReportId, UtteranceId } from "../../record/id.ts";
import type { CopiedText } from "../../record/origin.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { ServedCase } from "../context.ts";

/** A case laid out for looking up: made for each state of the findings, and each part of it only when it is asked for. */
export class Desk {
  readonly record: CaseRecord;
  readonly findings: Findings;
  #reviewedIn: ReadonlyMap<ClaimId, number> | null = null;
  #dark: ReadonlySet<UtteranceId> | null = null;
  #conflictsOf: ReadonlyMap<ClaimId, readonly ConflictId[]> | null = null;
  #reviewedBy: ReadonlyMap<UtteranceId, DecisionId> | null = null;
  #splits: ReadonlyMap<UtteranceId, readonly Split[]> | null = null;

  constructor(record: CaseRecord, findings: Findings) {
    this.record = record;
    this.findings = findings;
  }

  /** A report's utterances without the publisher's, in the order of the text. */
  said(report: ReportId): readonly Utterance[] {
    const spoken = this.findings.gathered.spoken.get(report);
    return spoken === undefined ? [] : saidOf(spoken);
  }

  /** How many utterances of a claim nobody has reviewed. */
  unreviewedIn({ id, members }: Claim): number {
    this.#reviewedIn ??= reviewedIn(this.findings);
    return members.length - (this.#reviewedIn.get(id) ?? 0);
  }

  /** From whom a report took text, and who took text from it. */
  copies(report: ReportId): readonly CopiedText[] {
    return copiesByReport(this.findings.traced.copies).get(report) ?? [];
  }

  get dark(): ReadonlySet<UtteranceId> {
    this.#dark ??= new Set([...this.findings.traced.claims.values()].flatMap((claim) => claim.unresolved));
    return this.#dark;
  }

  conflictsOf(claim: ClaimId): readonly ConflictId[] {
    this.#conflictsOf ??= group(
      this.findings.conflicts,
      ({ claims }) => claims,
      ({ id }) => id,
    );
    return this.#conflictsOf.get(claim) ?? [];
  }

  /** The standing decision that accepted or corrected an utterance. */
  reviewedBy(utterance: UtteranceId): DecisionId | null {
    this.#reviewedBy ??= reviewsIn(this.findings);
    return this.#reviewedBy.get(utterance) ?? null;
  }

  /** The standing decisions by which words were split off an utterance, and the one by which it was split off another itself. */
  splitsOf(utterance: UtteranceId): readonly Split[] {
    this.#splits ??= splitsIn(this.findings);
    return this.#splits.get(utterance) ?? [];
  }

  /** The standing decisions that bear on an utterance as one who reviews it sees it, joined by dots; `none` where there are none. */
  standingOn(utterance: UtteranceId): string {
    const review = this.reviewedBy(utterance);
    const all = [...(review === null ? [] : [review]), ...this.splitsOf(utterance).map(({ decision }) => decision)];
    return all.length === 0 ? "none" : all.sort().join(".");
  }
}

/** By all that a report says: a decision leaves that of most reports as it is. */
const orders = new WeakMap<readonly Utterance[], readonly Utterance[]>();

function saidOf(spoken: readonly Utterance[]): readonly Utterance[] {
  const said = orders.get(spoken) ?? spoken.filter(({ voice }) => voice !== "publisher").sort(byPlace);
  orders.set(spoken, said);
  return said;
}

const reviewed = new WeakMap<readonly Utterance[], readonly UtteranceId[]>();

/** How many utterances of each claim people have reviewed; those of none are left out. */
function reviewedIn({ gathered }: Findings): ReadonlyMap<ClaimId, number> {
  const counts = new Map<ClaimId, number>();
  for (const spoken of gathered.spoken.values()) {
    const ids = reviewed.get(spoken) ?? spoken.flatMap(({ id, review }) => (review === "unreviewed" ? [] : [id]));
    reviewed.set(spoken, ids);
    for (const id of ids) {
      const claim = gathered.claimOf.get(id);
      if (claim !== undefined) counts.set(claim, (counts.get(claim) ?? 0) + 1);
    }
  }
  return counts;
}

const desks = new WeakMap<Findings, Desk>();

/** The desk of a case as it stands. */
export function deskOf(served: ServedCase): Desk {
  const findings = served.findings();
  const desk = desks.get(findings) ?? new Desk(served.record(), findings);
  desks.set(findings, desk);
  return desk;
}

function reviewsIn({ gathered }: Findings): ReadonlyMap<UtteranceId, DecisionId> {
  const reviewedBy = new Map<UtteranceId, DecisionId>();
  for (const { id, decision } of gathered.decisions) {
    if (decision.kind !== "accept" && decision.kind !== "correct") continue;
    const utterance = findById(gathered.utterances, decision.utterance);
    if (utterance !== undefined) reviewedBy.set(utterance.id, id);
  }
  return reviewedBy;
}

/** A decision that split an utterance in two. */
export interface Split {
  readonly decision: DecisionId;
  readonly whole: UtteranceId;
}

function splitsIn(findings: Findings): ReadonlyMap<UtteranceId, readonly Split[]> {
  const splits = findings.gathered.decisions.flatMap(({ id, decision }) =>
    decision.kind === "split" ? [{ decision: id, whole: decision.utterance, part: partOf(decision, findings) }] : [],
  );
  return group(
    splits,
    ({ whole, part }) => (part === null ? [whole] : [whole, part]),
    ({ decision, whole }) => ({ decision, whole }),
  );
}

/** By the copies of a case, which no decision on what reports say changes. */
const grouped = new WeakMap<readonly CopiedText[], ReadonlyMap<ReportId, readonly CopiedText[]>>();

function copiesByReport(copies: readonly CopiedText[]): ReadonlyMap<ReportId, readonly CopiedText[]> {
  const known =
    grouped.get(copies) ??
    group(
      copies,
      ({ from, to }) => [from, to],
      (copy) => copy,
    );
  grouped.set(copies, known);
  return known;
}

/** Looks an id up that came from outside: a text is not yet known to be an id of anything. */
export function findById<Key extends string, Value>(map: ReadonlyMap<Key, Value>, id: string): Value | undefined {
  const untyped: ReadonlyMap<string, Value> = map;
  return untyped.get(id);
}

export function nameOf(desk: Desk, entity: EntityId | null): string | null {
  return entity === null ? null : (desk.findings.gathered.entities.get(entity)?.name ?? null);
}

/** Where an utterance begins in its text. */
function startOf(utterance: Utterance): number {
  return Math.min(
    ...[...utterance.content, ...utterance.cue, ...(utterance.sourceSpan === null ? [] : [utterance.sourceSpan])].map((s) => s[0]),
  );
}

/** By place; of two that begin together, the one that holds more comes first; then by id. */
function byPlace(a: Utterance, b: Utterance): number {
  return startOf(a) - startOf(b) || b.words.length - a.words.length || (a.id < b.id ? -1 : 1);
}

function group<Key, Value, Part>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
  part: (value: Value) => Part,
): ReadonlyMap<Key, readonly Part[]> {
  const groups = new Map<Key, Part[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const held = groups.get(key);
      if (held === undefined) groups.set(key, [part(value)]);
      else held.push(part(value));
    }
  }
  return groups;
}
