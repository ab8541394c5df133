import type { TimelineLine } from "../../record/workbench.ts";
import type { Formats } from "../messages/formats.ts";

/** Days since 1970-01-01, from edge to edge. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/** Units from edge to edge of what is drawn on an axis. */
export const WIDTH = 1_000;

const YEAR = 365;
const DAY = 86_400_000;
const MOST_TICKS = 9;
/** Up to so many days each has a mark of its own. */
const MONTH_AND_HALF = 45;

/** The date of a form, of a number of days. */
export function dateText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** From a year before the first report to the last day that is named; what lies before is listed apart. */
export function axisOf(lines: readonly TimelineLine[], first: number | null, last: number | null): Axis {
  const said = lines.flatMap((line) => line.said);
  const named = lines.flatMap(({ when }) => when.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)));
  const floor = said.length === 0 ? Math.min(...named) : Math.min(...said) - YEAR;
  const from = first ?? Math.min(...named.filter((day) => day >= floor), ...said);
  const to = last === null ? Math.max(...named, ...said) + 1 : last + 1;
  return { first: from, last: Math.max(to, from + 1) };
}

export function xOf({ first, last }: Axis, day: number): number {
  return ((Math.min(Math.max(day, first), last) - first) / (last - first)) * WIDTH;
}

/** The day under a share of the width, from 0 to 1. */
export function dayAt({ first, last }: Axis, share: number): number {
  return Math.floor(first + Math.min(1, Math.max(0, share)) * (last - first - 1e-6));
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

export function ticksOf({ first, last }: Axis, format: Formats): readonly Tick[] {
  const days = last - first;
  if (days <= MONTH_AND_HALF) {
    const step = Math.max(1, Math.ceil(days / MOST_TICKS));
    return Array.from({ length: Math.ceil(days / step) }, (_, i) => {
      const day = Math.ceil(first) + i * step;
      return { day, label: format.tickDay(day) };
    });
  }
  const months: Tick[] = [];
  const start = new Date(first * DAY);
  for (let i = 1; ; i++) {
    const day = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1) / DAY;
    if (day >= last) break;
    months.push({ day, label: format.tickMonth(day) });
  }
  const step = Math.max(1, Math.ceil(months.length / MOST_TICKS));
  return months.filter((_, i) => i % step === 0);
}
