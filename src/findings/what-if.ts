import { canonical } from "../record/canonical.ts";
import type { StandingDecision } from "../record/case-record.ts";
import type { DecisionOf } from "../record/decision.ts";
import { digestOfText } from "../record/digest.ts";
import type { Findings } from "../record/findings.ts";
import { decisionId, type EntityId, type OriginId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import { distinct } from "../record/sentence.ts";
import type { Supposed, Supposition, WhatIf } from "../record/what-if.ts";
import { changesBetween } from "./changes.ts";
import { countedAsOne, eachOrigin, originsIn } from "./counted-as-one.ts";
import { findingsAfter } from "./findings.ts";
import { sentenceOf, whyUnmoved } from "./supposed.ts";
import { type Apart, withoutCollapses } from "./without-collapses.ts";
import { withoutOrigins } from "./without-origins.ts";
import { withoutReports } from "./without-reports.ts";

type Falling = Of<"without-origin" | "without-source">;
type Of<Kind extends Supposition["kind"]> = Extract<Supposition, { kind: Kind }>;

/**
 * What would differ in a case if something were supposed. Pure, and no order of the suppositions makes a difference: decisions come first, then
 * reports that are left out, then what counts by itself, then what falls. What a person could decide goes the way of every decision; origins fall by
 * {@link withoutOrigins}, so that none of them raises what it supported. `goOn` is called before each step; what it throws ends the work.
 */
export function whatIf(before: Findings, suppositions: readonly Supposition[], goOn: () => void = () => {}): WhatIf {
  const sorted = [...new Map(suppositions.map((one) => [canonical(one), one])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = sorted.map(([, one]) => one);
  const { after, fallenOf } = supposing(before, all, goOn);
  goOn();
  const changes = changesBetween(before, after);
  const supposed = all.map((one): Supposed => ({ supposition: one, sentence: sentenceOf(one, before), falls: fallenOf(one) }));
  return {
    format: "firsthand/what-if@1",
    supposed,
    ...changes,
    unmoved: changes.questions.some(isSeen) ? [] : distinct(supposed.map((one) => whyUnmoved(one, before))),
  };
}

function isSeen({ change, answers }: WhatIf["questions"][number]): boolean {
  return change !== "changed" || answers.some(({ differs }) => differs.some((one) => one !== "probability"));
}

interface Supposing {
  readonly after: Findings;
  /** What falls with a supposition, under the identifiers that the origins have in the case. */
  readonly fallenOf: (one: Supposition) => readonly OriginId[];
}

function supposing(before: Findings, all: readonly Supposition[], goOn: () => void): Supposing {
  const gone = new Set(all.flatMap((one) => (one.kind === "without-report" ? [one.report] : [])));
  const decided = decidedOtherwise(before, all);
  goOn();
  const findings = withoutReports(decided, gone);
  goOn();
  const falling = all.filter((one) => one.kind === "without-origin" || one.kind === "without-source");
  const apart = all.filter((one) => one.kind === "without-collapse");
  const loose = apart.length === 0 ? findings : withoutCollapses(findings, apartIn(before, apart));
  goOn();
  if (falling.length === 0) return { after: loose, fallenOf: () => [] };
  const named = new Map(falling.map((one) => [one, one.kind === "without-origin" ? originsIn(before).get(one.origin) : undefined]));
  const falls = falling.map((one) => fallOf(one, loose, named.get(one)));
  const { after, fallen } = withoutOrigins(loose, (origin) => falls.some((isFallen) => isFallen(origin)));
  return {
    after,
    fallenOf: (one) => {
      if (one.kind !== "without-origin" && one.kind !== "without-source") return [];
      const isFallen = fallOf(one, before, named.get(one));
      const ids: OriginId[] = [];
      // Where nothing else is supposed, what fell with any of them is known: to go through all origins again takes as long as it took before.
      for (const origin of loose === before ? fallen : eachOrigin(before)) if (isFallen(origin)) ids.push(origin.id);
      return ids.sort();
    },
  };
}

/** The findings after decisions that are taken back or made. */
function decidedOtherwise(before: Findings, all: readonly Supposition[]): Findings {
  const undone = new Set(all.flatMap((one) => (one.kind === "without-decision" ? [one.decision] : [])));
  const made = all.flatMap((one) => (one.kind === "decided" ? [one.decision] : []));
  if (undone.size + made.length === 0) return before;
  const graded = new Set(made.flatMap((decision) => (decision.kind === "reliability" ? [whose(decision, before)] : [])));
  const kept = before.gathered.decisions.filter(
    ({ id, decision }) => !undone.has(id) && !(decision.kind === "reliability" && graded.has(whose(decision, before))),
  );
  const known = new Set(kept.map(({ id }) => id));
  const further = made
    .map((decision): StandingDecision => ({ id: decisionId(digestOfText(canonical(decision))), decision }))
    .filter(({ id }) => !known.has(id));
  return findingsAfter(before, [...kept, ...further]);
}

function whose({ name }: DecisionOf<"reliability">, { gathered }: Findings): EntityId | string {
  return gathered.entityNamed(name) ?? name;
}

/** All origins of whoever is to count by himself: one that stayed behind would tie the others to it. */
function apartIn(before: Findings, apart: readonly Of<"without-collapse">[]): Apart {
  const named = apart.flatMap(({ origin }) => originsIn(before).get(origin) ?? []);
  return {
    speakers: new Set(named.flatMap(({ by }) => by ?? [])),
    unnamed: new Set(named.flatMap(({ id, by }) => (by === null ? [id] : []))),
  };
}

/** An origin wherever it is the same, and, unless it falls alone, all that certainly counts as one with it. `origin` is the one that is named. */
function fallOf(one: Falling, findings: Findings, origin: Origin | undefined): (origin: Origin) => boolean {
  const isIt = ({ kind, by, access }: Origin): boolean =>
    one.kind === "without-source"
      ? by === one.source
      : origin !== undefined && by === origin.by && kind === origin.kind && access === origin.access;
  if (one.alone) return isIt;
  const { certain } = countedAsOne(findings);
  const groups = new Set<string>();
  for (const other of eachOrigin(findings)) if (isIt(other)) groups.add(certain(other));
  return (other) => groups.has(certain(other));
}
