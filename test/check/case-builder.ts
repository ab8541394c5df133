import { check } from "../../src/check/check.ts";
import { gather } from "../../src/claims/gather.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import type { Conflict } from "../../src/record/conflict.ts";
import { type Marks, reportOf } from "../claims/reading-builder.ts";
import { type English, toldInEnglish } from "../record/in-english.ts";

/** What some reports contradict each other in. */
export function conflictsOf(...reports: readonly ReadReport[]): readonly English<Conflict>[] {
  return toldInEnglish(check(gather(reports, [])));
}

/** The kinds and severities of what some reports contradict each other in. */
export function kindsOf(...reports: readonly ReadReport[]): readonly string[] {
  return conflictsOf(...reports).map(({ kind, severity }) => `${kind} ${severity}`);
}

type Facts = NonNullable<NonNullable<Marks["entities"]>[number]["facts"]>;

/** A sentence about Ann Marlow. */
export function bio(words: string, publisher: string, facts: Facts, published = "2025-01-12"): ReadReport {
  return reportOf(`Ann Marlow ${words}.`, { publisher, published, entities: [{ name: "Ann Marlow", type: "person", facts }] });
}
