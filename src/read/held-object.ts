import type { Unit } from "./region.ts";

type HeldToBe = (units: readonly Unit[], at: number, stop: number, behind: string) => boolean;

const isPronoun = (unit: Unit | undefined): boolean => /^(?:me|him|her|them|us|it)$/.test(unit?.lower ?? "");

/** Verbs that take an object only where something is said of it besides. */
export const HELD_TO_BE: ReadonlyMap<string, HeldToBe> = new Map<string, HeldToBe>([
  // "suspected him of theft"
  ["suspect", (units, at, _stop, behind) => isPronoun(units[at]) && (behind === "of" || units[at + 1]?.lower === "of")],
  // "believed the letter to be forged", "believed him dead"
  [
    "believe",
    (units, at, stop) =>
      (units[stop]?.lower === "to" && /^(?:be|have)$/.test(units[stop + 1]?.lower ?? "")) ||
      (isPronoun(units[at]) && /^(?:JJ|VBN)$/.test(units[at + 1]?.tag ?? "")) ||
      // "believe the video staged"
      (stop > at + 1 && units[stop]?.tag === "VBN" && units[stop + 1]?.lower !== "by"),
  ],
  // "ruled the death a suicide"
  [
    "rule",
    (units, _at, stop) => /^an?$/.test(units[stop]?.lower ?? "") || /^(?:un|il)lawful$|^illegal$/.test(units[stop - 1]?.lower ?? ""),
  ],
  // "reported him missing"
  ["report", (units, at, stop) => isPronoun(units[at]) && MISSING.test(units[stop > at + 1 ? stop - 1 : at + 1]?.lower ?? "")],
  // "charged him with fraud"
  ["charge", (_units, _at, _stop, behind) => behind === "with"],
  // "compared the raid to a robbery"
  ["compare", (_units, _at, _stop, behind) => behind === "to" || behind === "with"],
]);

const MISSING = /^(?:missing|dead|lost|stolen|overdue|injured|killed|absent|sick)$/;
