import type { Reliability } from "../record/grade.ts";
import type { EntityId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import { count, listOf, type Sentence, say } from "../record/sentence.ts";
import type { OtherCase } from "../record/track-record.ts";
import { type Outcomes, reliabilityAfter, sumOf } from "./outcomes.ts";
import { gradePrior, priorOf } from "./prior.ts";

/** How the other questions of the case came out for sources that are one voice: each question once. */
export type Here = (sources: readonly EntityId[]) => Counted;

/** Outcomes with the whole number of questions in which the source was right, for a sentence. */
export interface Counted extends Outcomes {
  readonly times: number;
}

/** What people decided, and registers tell, of sources. */
export interface Repute {
  readonly gradeOf: (entity: EntityId) => Reliability | null;
  readonly elsewhere: (entity: EntityId) => readonly OtherCase[];
  /** All who certainly stand under the power under which an entity does, itself included; empty where there is none. */
  readonly oneVoice: (entity: EntityId) => readonly EntityId[];
}

/** How reliable the word of an origin is, and the clause that says what was shown of whoever speaks. */
export interface Trust {
  readonly reliability: number;
  /** "right in 3 of 4 other questions of this case"; null where nothing is known that bears on it. */
  readonly came: Sentence | null;
}

/**
 * The word of a source is as reliable as its grade, else its kind, and what was shown of it make it; and never more than that of whoever controls
 * it: what one mouth of a power got wrong counts for all, or the power would go on speaking through another. What is said in captivity shows
 * nothing of the captive, and nothing that he was right about lifts it.
 */
export function trustIn({ by, control, kind }: Origin, repute: Repute, here: Here): Trust {
  const prior = gradePrior(by === null ? null : repute.gradeOf(by)) ?? priorOf(kind).reliability;
  const own = by === null || kind === "custodial-statement" ? NOBODY : shownOf([by], repute, here);
  const alone: Trust = { reliability: reliabilityAfter(prior, own.here, own.elsewhere), came: cameOut(own) };
  const graded = gradePrior(control === null ? null : repute.gradeOf(control));
  const voice = by === null ? [] : repute.oneVoice(by);
  const shared = voice.length === 0 ? NOBODY : shownOf(voice, repute, here);
  const came = cameOut(shared);
  if (graded === null && came === null) return alone;
  const under = reliabilityAfter(graded ?? prior, shared.here, shared.elsewhere);
  if (under >= alone.reliability) return alone;
  return { reliability: under, came: came === null ? alone.came : say`together with all under one power with it, ${came}` };
}

interface OfSources {
  readonly here: Counted;
  readonly elsewhere: readonly OtherCase[];
}

const NOBODY: OfSources = { here: { right: 0, of: 0, times: 0 }, elsewhere: [] };

/** What was shown of sources that are one voice; what registers tell of them is added up case by case. */
function shownOf(sources: readonly EntityId[], repute: Repute, here: Here): OfSources {
  const cases = new Map<string, OtherCase>();
  for (const one of sources.flatMap((source) => repute.elsewhere(source))) {
    const before = cases.get(one.case) ?? { case: one.case, right: 0, of: 0 };
    cases.set(one.case, { case: one.case, right: before.right + one.right, of: before.of + one.of });
  }
  return { here: here(sources), elsewhere: [...cases.values()].sort((a, b) => (a.case < b.case ? -1 : 1)) };
}

function cameOut({ here, elsewhere }: OfSources): Sentence | null {
  const others = sumOf(elsewhere);
  const parts: Sentence[] = [];
  if (here.of > 0) parts.push(say`${here.times} of ${count(here.of, "other question")} of this case`);
  if (others.of > 0) parts.push(say`${others.right} of ${count(others.of, "question")} of ${count(elsewhere.length, "other case")}`);
  return parts.length === 0 ? null : say`right in ${listOf(parts, ", and in ")}`;
}
