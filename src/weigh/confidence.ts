import { count, listOf, type Sentence, say } from "../record/sentence.ts";
import type { Scales, Strand } from "./balance.ts";

/** How firm a judgement is, apart from what it says. */
export interface Confidence {
  readonly confidence: "low" | "moderate" | "high";
  /** One sentence that holds no word of probability. */
  readonly confidenceBecause: Sentence;
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
  const because = sentence(origins, kinds, dark, base.length, opposed);
  if (origins < 2 || share > 0.5 || opposed >= origins) return { confidence: "low", confidenceBecause: because };
  const broad = origins >= 3 && kinds >= 2 && share <= 0.25 && opposed === 0 && narrow;
  return { confidence: broad ? "high" : "moderate", confidenceBecause: because };
}

function setsOf(strands: readonly Strand[]): number {
  return new Set(strands.filter((strand) => strand.firm !== null).map((strand) => strand.loose)).size;
}

function sentence(origins: number, kinds: number, dark: number, all: number, opposed: number): Sentence {
  if (origins === 0) return say`It rests on no origin that could be traced.`;
  const rests = count(origins, "independent origin");
  const parts = [kinds > 1 ? say`It rests on ${rests} of ${kinds} kinds` : say`It rests on ${rests}`];
  if (dark > 0) parts.push(say`${dark} of ${count(all, "chain")} cannot be followed to the end`);
  if (opposed > 0) parts.push(opposed === 1 ? say`${opposed} stands against it` : say`${opposed} stand against it`);
  return say`${listOf(parts, "; ")}.`;
}
