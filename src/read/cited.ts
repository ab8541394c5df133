import { cueForm } from "./cue-form.ts";
import { phraseEnd, sourceEnd } from "./noun-phrase.ts";
import type { Unit } from "./region.ts";
import { isComma, isFiniteVerb, isPreposition, isQuote } from "./unit-class.ts";

/** "citing security concerns": a reason that is given, and nobody who is relayed. */
export const isReason = (units: readonly Unit[], at: number): boolean =>
  REASON.test(units[units[at]?.tag === "DT" ? at + 1 : at]?.lower ?? "");

/** What is cited as a reason: "citing security concerns", "citing the protection of sources". */
const REASON =
  /^(?:protection|security|safety|health|privacy|confidentiality|lack|shortage|errors?|mistakes?|faults?|failures?|damage|illness|conditions|circumstances|disruption|delays?|concerns?|reasons?|grounds|fears|risks?|costs?|weather|rules?|policy|procedure|need|duty|principle|pressure)$/;

/** The unit behind whoever or whatever is cited from `at` on. */
export function citedEnd(units: readonly Unit[], at: number, end: number): number {
  const phrase = isQuote(units[at]) ? at + 1 : phraseEnd(units, at, end);
  // "citing pictures taken a day earlier, said"
  if (units[phrase]?.tag === "VBN") return sourceEnd(units, at, end);
  // "citing a letter found in her desk, claims": a participle, whatever its tag.
  return units[phrase]?.tag === "VBD" && isPreposition(units[phrase + 1]) ? Math.max(phrase, behindComma(units, phrase, end) - 1) : phrase;
}

/** "citing pictures that it said had been bought, …": a clause of what is cited, whose subject it is, and nothing that is relayed. */
export function isOfCited(units: readonly Unit[], that: number, end: number): boolean {
  if (isComma(units[that - 1])) return false;
  const verb = phraseEnd(units, that + 1, end);
  return (
    isFiniteVerb(units[that + 1]) ||
    (isFiniteVerb(units[verb]) && cueForm(units[verb]?.lower ?? "") !== null && isFiniteVerb(units[verb + 1]))
  );
}

/** The unit behind the next comma, or `from` where none comes soon. */
export function behindComma(units: readonly Unit[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + CITED); i++) if (isComma(units[i])) return i + 1;
  return from;
}

/** How far a clause of whoever is cited is followed. */
const CITED = 20;
