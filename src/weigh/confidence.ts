import type { Scales, Strand } from "./balance.ts";

/** How firm a judgement is, apart from what it says. */
export interface Confidence {
  readonly confidence: "low" | "moderate" | "high";
  /** One sentence that holds no word of probability. */
  readonly confidenceBecause: string;
}

/**
 * Confidence after ICD 203: the number of independent origins on which the judgement rests, their diversity, the share of
 * chains that go dark, and the strength of the other side. `probability` decides which side the judgement rests on.
 */
export function confidenceOf(scales: Scales, rivals: readonly Scales[], probability: readonly [number, number]): Confidence {
  const contrary = [...scales.against, ...rivals.flatMap((rival) => rival.for)];
  const stands = probability[0] + probability[1] >= 1;
  const [base, other] = stands ? [scales.for, contrary] : [contrary, scales.for];
  const origins = setsOf(base);
  const opposed = setsOf(other);
  const firm = base.flatMap((strand) => strand.voices.find((voice) => voice.origin.resolved) ?? []);
  const kinds = Math.min(origins, new Set(firm.map((voice) => voice.origin.kind)).size);
  const dark = base.filter((strand) => strand.firm === null).length;
  const share = base.length === 0 ? 0 : dark / base.length;
  const narrow = probability[1] - probability[0] <= 0.2;
  const because = `${sentence(origins, kinds, dark, base.length, opposed)}.`;
  if (origins < 2 || share > 0.5 || opposed >= origins) return { confidence: "low", confidenceBecause: because };
  const broad = origins >= 3 && kinds >= 2 && share <= 0.25 && opposed === 0 && narrow;
  return { confidence: broad ? "high" : "moderate", confidenceBecause: because };
}

function setsOf(strands: readonly Strand[]): number {
  return new Set(strands.filter((strand) => strand.firm !== null).map((strand) => strand.loose)).size;
}

function sentence(origins: number, kinds: number, dark: number, all: number, opposed: number): string {
  if (origins === 0) return "It rests on no origin that could be traced";
  const parts = [`It rests on ${count(origins, "independent origin")}${kinds > 1 ? ` of ${kinds} kinds` : ""}`];
  if (dark > 0) parts.push(`${dark} of ${count(all, "chain")} cannot be followed to the end`);
  if (opposed > 0) parts.push(`${opposed} ${opposed === 1 ? "stands" : "stand"} against it`);
  return parts.join("; ");
}

/** A number with its noun: `1 origin`, `2 origins`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
