import type { Word } from "../record/weighing.ts";

/** The word of ICD 203 (Office of the Director of National Intelligence, 2015) for a probability. The bands are symmetric about one half. */
export function wordOf(probability: number): Word {
  if (probability <= 0.05) return "almost no chance";
  if (probability <= 0.2) return "very unlikely";
  if (probability < 0.45) return "unlikely";
  if (probability <= 0.55) return "roughly even chance";
  if (probability < 0.8) return "likely";
  return probability < 0.95 ? "very likely" : "almost certain";
}
