import type { CaseRecord } from "../../record/case-record.ts";
import type { Findings } from "../../record/findings.ts";
import type { ClaimId, ConflictId, DecisionId, EntityId, ReportId, UtteranceId } from "../../record/id.ts";
import type { CopiedText } from "../../record/origin.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { ServedCase } from "../context.ts";

/** A case laid out for looking up: made once for each state of the findings. */
export interface Desk {
  readonly record: CaseRecord;
  readonly findings: Findings;
  /** A report's utterances without the publisher's, in the order of the text. */
  readonly said: ReadonlyMap<ReportId, readonly Utterance[]>;
  /** Whom each report took text from, and who took text from it. */
  readonly copies: ReadonlyMap<ReportId, readonly CopiedText[]>;
  readonly dark: ReadonlySet<UtteranceId>;
  readonly conflictsOf: ReadonlyMap<ClaimId, readonly ConflictId[]>;
  /** The standing decision that accepted or corrected an utterance. */
  readonly reviewedBy: ReadonlyMap<UtteranceId, DecisionId>;
}

const desks = new WeakMap<Findings, Desk>();

/** The desk of a case as it stands. */
export function deskOf(served: ServedCase): Desk {
  const findings = served.findings();
  const laid = desks.get(findings);
  if (laid !== undefined) return laid;
  const desk = layOut(served.record(), findings);
  desks.set(findings, desk);
  return desk;
}

function layOut(record: CaseRecord, findings: Findings): Desk {
  const { gathered, traced, conflicts } = findings;
  const said = group(
    [...gathered.utterances.values()].filter((u) => u.voice !== "publisher"),
    (u) => [u.report],
  );
  for (const list of said.values()) list.sort(byPlace);
  const conflictsOf = new Map<ClaimId, ConflictId[]>();
  for (const [claim, list] of group(conflicts, (conflict) => conflict.claims))
    conflictsOf.set(
      claim,
      list.map((conflict) => conflict.id),
    );
  const reviewedBy = new Map<UtteranceId, DecisionId>();
  for (const { id, decision } of gathered.decisions) {
    if (decision.kind !== "accept" && decision.kind !== "correct") continue;
    const utterance = findById(gathered.utterances, decision.utterance);
    if (utterance !== undefined) reviewedBy.set(utterance.id, id);
  }
  return {
    record,
    findings,
    said,
    copies: group(traced.copies, (copy) => [copy.from, copy.to]),
    dark: new Set([...traced.claims.values()].flatMap((claim) => claim.unresolved)),
    conflictsOf,
    reviewedBy,
  };
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

function group<Key, Value>(values: readonly Value[], keysOf: (value: Value) => readonly Key[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const held = groups.get(key);
      if (held === undefined) groups.set(key, [value]);
      else held.push(value);
    }
  }
  return groups;
}
