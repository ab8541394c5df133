import type { CueVerb } from "./cue-form.ts";
import { isPerson } from "./narrow-object.ts";
import { phraseEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isFiniteVerb, isQuote, isTitle } from "./unit-class.ts";

/** What somebody mentions is mentioned to somebody. */
const TELLS = /^(?:mention|report|confess|admit|reveal|disclose|explain|repeat|describe|recount|relate|convey|announce|confirm)$/;
/** Of whom something is wanted: "demanded an apology from the mayor". */
const WANTS = /^(?:demand|request|seek)$/;
/** What is asked of somebody, and not of a place: "the withdrawal of troops from the valley". */
const WANTED =
  /^(?:apolog(?:y|ies)|answers?|explanations?|clarifications?|assurances?|guarantees?|compensation|damages|details|information|evidence|responses?|reply|replies|promises?)$/;

/**
 * Where a thing that is said ends, if it ends before `to`: before whoever it is said to or asked of, "mentioned a gun | to her husband",
 * "demanded an apology | from the mayor".
 */
export function beforeListener(
  units: readonly Unit[],
  start: { readonly from: number; readonly kind: string },
  to: number,
  { lemma }: CueVerb,
): number {
  const { from, kind } = start;
  const tells = kind === "thing" && TELLS.test(lemma);
  if (!tells && !(WANTS.test(lemma) && (kind === "thing" || kind === "object"))) return to;
  for (let i = from + 1; i + 1 < to; i++) {
    if (isFiniteVerb(units[i]) || isQuote(units[i])) return to;
    const word = units[i]?.lower;
    if (
      tells
        ? word === "to" && isPerson(units, i + 1, to) && isLast(units, i + 1, to)
        : word === "from" && WANTED.test(units[i - 1]?.lower ?? "")
    )
      return tells || isTitle(units[i + 1]) || isPerson(units, i + 1, to) ? i : to;
  }
  return to;
}

/** Nothing but that person stands behind. */
const isLast = (units: readonly Unit[], at: number, to: number): boolean => phraseEnd(units, at, to) >= to;
