import type { Credibility } from "../record/grade.ts";
import type { Side } from "../record/origin.ts";
import { listOf, type Sentence, say, term } from "../record/sentence.ts";
import type { Scales, Strand } from "./balance.ts";

/** The grade of a claim and what keeps it from being better. */
export interface Graded {
  readonly credibility: Credibility;
  readonly ceiling: { readonly grade: Credibility; readonly because: Sentence };
}

const STEPS: readonly Credibility[] = ["1", "2", "3", "4", "5"];

/**
 * The Admiralty grade of an answer, which nobody may raise above what its origins allow: 1 needs two independent origins;
 * each of "independent origins contradict it" and "as many contradict it as support it" takes one step; 6 where
 * no chain reaches an origin. A decided grade holds where it is lower.
 */
export function credibilityOf(scales: Scales, rivals: readonly Scales[], support: Side, decided: Credibility | null): Graded {
  const ceiling = ceilingOf(scales, rivals, support);
  if (decided === null || decided === ceiling.grade) return { credibility: ceiling.grade, ceiling };
  if (decided > ceiling.grade) return { credibility: decided, ceiling };
  return {
    credibility: ceiling.grade,
    ceiling: { ...ceiling, because: say`a grade of ${term(decided)} was decided, but ${ceiling.because}` },
  };
}

function ceilingOf(scales: Scales, rivals: readonly Scales[], support: Side): Graded["ceiling"] {
  if (!scales.for.some((strand) => strand.firm !== null)) {
    return { grade: "6", because: say`no chain of reliance reaches an origin, so it cannot be judged` };
  }
  const reasons = [support.origins.min < 2 ? say`fewer than two independent origins` : say`two or more independent origins`];
  let step = support.origins.min < 2 ? 1 : 0;
  const contrary = contraryTo(scales, rivals);
  if (contrary > 0) {
    step += 1;
    reasons.push(contrary === 1 ? say`1 contradicts it` : say`${contrary} contradict it`);
  }
  if (contrary > 0 && contrary >= support.origins.min) {
    step += 1;
    reasons.push(say`and no more support it`);
  }
  return { grade: STEPS[Math.min(step, STEPS.length - 1)] ?? "5", because: say`${listOf(reasons, ", ")}` };
}

/** Independent origins that deny it or support a rival. A denial that serves whoever makes it lowers no grade. */
function contraryTo(scales: Scales, rivals: readonly Scales[]): number {
  const own = new Set(scales.for.map((strand) => strand.loose));
  const honest = (strand: Strand): boolean => strand.voices.some((voice) => voice.origin.resolved && voice.interest !== "for");
  const others = [...scales.against, ...rivals.flatMap((rival) => rival.for)].filter((s) => honest(s) && !own.has(s.loose));
  return new Set(others.map((strand) => strand.loose)).size;
}
