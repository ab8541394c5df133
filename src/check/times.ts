import type { Gathered } from "../record/gathered.ts";
import type { Interval } from "../record/utterance.ts";
import { push } from "./multimap.ts";
import { affirmed, earliest, type Found, type Statement, speaker } from "./statement.ts";

interface Timed extends Statement {
  readonly interval: Interval & { readonly from: number; readonly to: number };
}

/** Intervals longer than this many days say too little about when something happened to contradict another. */
const LONGEST = 31;

/**
 * One event on different days: the same kind of event, at least two people, things or places in common, and times that do not
 * meet. Different kinds of events (captured on one day, shown on another) are never compared.
 */
export function rivalTimes(gathered: Gathered): readonly Found[] {
  const groups = new Map<string, Timed[]>();
  for (const { utterance, claim } of affirmed(gathered, ({ what, when }) => what !== null && when.length > 0)) {
    const subjects = [...utterance.slots.who, ...utterance.slots.where].sort();
    for (const interval of utterance.slots.when) {
      if (interval.from === null || interval.to === null || interval.relation !== "on" || interval.to - interval.from > LONGEST) continue;
      const timed: Timed = { utterance, claim, span: interval.span, interval: { ...interval, from: interval.from, to: interval.to } };
      for (const [i, a] of subjects.entries())
        for (const b of subjects.slice(i + 1)) {
          push(groups, `${utterance.slots.what} ${a} ${b}`, timed);
        }
    }
  }
  const found = new Map<string, Found>();
  for (const key of [...groups.keys()].sort()) {
    const [a, b] = farthest(gathered, groups.get(key) ?? []);
    if (a === undefined || b === undefined) continue;
    const pair = [a.utterance.id, b.utterance.id].sort().join(" ");
    if (!found.has(pair)) found.set(pair, rivals(gathered, a, b));
  }
  return [...found.values()];
}

/** The two earliest speakers of times that do not meet: the first such pair in order of time. */
function farthest(gathered: Gathered, timed: readonly Timed[]): readonly Timed[] {
  const byTime = new Map<string, Timed[]>();
  for (const entry of timed) push(byTime, entry.interval.edtf, entry);
  const first = [...byTime.values()]
    .map((entries) => entries.find((entry) => entry.utterance === earliest(gathered, entries)?.utterance))
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.interval.from - b.interval.from || a.interval.to - b.interval.to);
  for (const [i, a] of first.entries())
    for (const b of first.slice(i + 1)) if (a.interval.to <= b.interval.from && a.utterance.id !== b.utterance.id) return [a, b];
  return [];
}

function rivals(gathered: Gathered, a: Timed, b: Timed): Found {
  return {
    kind: "time",
    severity: "tension",
    statements: [a, b],
    explanation: `${speaker(gathered, a.utterance)} dates it ${a.interval.edtf}, ${speaker(gathered, b.utterance)} dates it ${b.interval.edtf}.`,
    resolutions: ["Two different events are meant.", "One gives the day of the event, the other the day on which it was announced."],
  };
}
