import type { Stance } from "../record/reading.ts";

/** The colour of a stance. A negated assertion still asserts; only a denial denies. */
export const TONES: Readonly<Record<Stance, "assert" | "deny" | "neutral">> = {
  asserts: "assert",
  hedges: "assert",
  denies: "deny",
  declines: "neutral",
  asks: "neutral",
  orders: "neutral",
};
