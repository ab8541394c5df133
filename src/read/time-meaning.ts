import type { Grain } from "./calendar.ts";

/** What an expression means before it is known when the text was written. */
export type Meaning =
  /** A named part of the calendar, some of it perhaps left out: "12 January", "the third quarter of last year". */
  | {
      readonly kind: "named";
      readonly grain: Grain;
      readonly year: number | null;
      /** Half, season, quarter or month; 0 where none is named. */
      readonly part: number;
      readonly day: number;
      /** 1 Monday to 7 Sunday, where only a weekday is named. */
      readonly weekday: number;
      /** "last", "this" or "next" before it. */
      readonly direction: Direction | null;
      /** "last year" or "that year" beside it. */
      readonly years: YearShift | null;
      readonly clock: Clock | null;
      /** Written with its era; else a year may belong to the era last named. */
      readonly era: boolean;
      /** A holiday that moves from year to year. */
      readonly feast: Feast | null;
      /** The week that holds the day. */
      readonly week: boolean;
    }
  /**
   * Steps from the time of writing ("yesterday", "two weeks ago"), from the time named last ("the next day"), or from the one
   * that the text is about ("the year": the one of writing in news, the one named last in a story).
   */
  | {
      readonly kind: "step";
      readonly from: Origin;
      readonly grain: Grain;
      readonly by: number;
      readonly clock: Clock | null;
      /** The step keeps the grain of what it is compared with: "a year earlier" beside a quarter is a quarter. */
      readonly compared: boolean;
    }
  /** A time of day with no day. */
  | { readonly kind: "clock"; readonly clock: Clock; readonly from: "now" | "then" }
  | { readonly kind: "value"; readonly type: "DATE" | "TIME" | "DURATION" | "SET"; readonly value: string };

/** So many years from the year of writing, or from the one named last. */
export interface YearShift {
  readonly by: number;
  readonly from: "now" | "then";
}

type Feast = "easter" | "good-friday" | "thanksgiving";

export type Origin = "now" | "then" | "here";

export type Direction = "last" | "this" | "next";

/** A part of a day (`MO`, `NI`) or a time of day (`10:35`), with its minutes east of Greenwich where they are named. */
export interface Clock {
  readonly value: string;
  readonly zone: number | null;
}

/** An expression found: `words[first]` to before `words[next]`. */
export interface TimeMatch {
  readonly first: number;
  readonly next: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** A named part of the calendar, read up to before `words[next]`. */
export interface NamedRead {
  readonly meaning: NamedMeaning;
  readonly next: number;
  readonly rule: string;
}

export type NamedMeaning = Extract<Meaning, { kind: "named" }>;

/** A named part of the calendar, with what is not given left out. */
export function named(grain: Grain, given: Partial<NamedMeaning>): NamedMeaning {
  const { year = null, part = 0, day = 0, weekday = 0, direction = null, years = null, clock = null, feast = null } = given;
  const { era = false, week = false } = given;
  return { kind: "named", grain, year, part, day, weekday, direction, years, clock, era, feast, week };
}

export function step(from: Origin, grain: Grain, by: number, given: { clock?: Clock | null; compared?: boolean } = {}): Meaning {
  return { kind: "step", from, grain, by, clock: given.clock ?? null, compared: given.compared ?? false };
}

export function value(type: "DATE" | "TIME" | "DURATION" | "SET", text: string): Meaning {
  return { kind: "value", type, value: text };
}

/** The same day at a time of day; a meaning that names no day stays as it is. */
export function withClock(meaning: Meaning, clock: Clock): Meaning {
  return meaning.kind === "named" || meaning.kind === "step" ? { ...meaning, clock } : meaning;
}
