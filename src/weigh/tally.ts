import type { Answer } from "../record/claim.ts";
import type { Side, Traced } from "../record/origin.ts";
import { firmSets, type Scales, type Strand } from "./balance.ts";
import type { Withdrawn } from "./corrected.ts";

/**
 * Reports and origins of each side. Where one claim of the answer alone speaks on a side, its bounds are those that trace found; where
 * several do, or a word was taken back, origins are put together across them, once each.
 */
export function tally(
  scales: Scales,
  answer: Answer,
  withdrawn: readonly Withdrawn[],
  traced: Traced,
): { readonly for: Side; readonly against: Side } {
  const side = (strands: readonly Strand[], which: "for" | "against"): Side => {
    const voices = strands.flatMap((strand) => strand.voices);
    const claims = [...new Set(voices.map((voice) => voice.claim))];
    const only = claims.length === 1 ? claims[0] : undefined;
    const found = only === undefined || withdrawn.some(({ voice }) => voice.side === which) ? undefined : traced.claims.get(only);
    if (only !== undefined && found !== undefined) {
      if (answer.supports.includes(only)) return which === "against" ? found.denied : found.asserted;
      if (answer.opposes.includes(only)) return found.asserted;
    }
    const min = firmSets(strands);
    return { reports: new Set(voices.flatMap((voice) => voice.reports)).size, origins: { min, max: Math.max(min, strands.length) } };
  };
  return { for: side(scales.for, "for"), against: side(scales.against, "against") };
}
