import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import type { Amount, Utterance } from "../record/utterance.ts";
import { push } from "./multimap.ts";
import { affirmed, earliest, type Found, type Statement, speaker } from "./statement.ts";

/** "About 12,000" is read as within this share of 12,000 either way. */
const ABOUT = 0.05;

interface Counted extends Statement {
  readonly amount: Amount;
  readonly low: number;
  readonly high: number;
}

/**
 * Numbers of one thing that cannot all be right: the same unit, the same kind of event, somebody or some place in common,
 * and ranges that do not meet. Compared are the different ranges, not every pair of reports: echoes add nothing.
 */
export function rivalCounts(gathered: Gathered): readonly Found[] {
  const groups = new Map<string, Counted[]>();
  for (const { utterance, claim } of affirmed(gathered, ({ howMany }) => howMany.length > 0)) {
    for (const amount of utterance.slots.howMany) {
      if (amount.unit === null || amount.unit === "%") continue;
      const counted: Counted = { utterance, claim, span: amount.span, amount, ...boundsOf(amount) };
      for (const subject of subjectsOf(utterance)) push(groups, `${amount.unit} ${utterance.slots.what ?? "?"} ${subject}`, counted);
    }
  }
  const found = new Map<string, Found>();
  for (const key of [...groups.keys()].sort()) {
    for (const [a, b] of disjoint(gathered, groups.get(key) ?? [])) {
      const pair = [a.utterance.id, b.utterance.id].sort().join(" ");
      if (!found.has(pair)) found.set(pair, rivals(gathered, a, b));
    }
  }
  return [...found.values()];
}

function subjectsOf({ slots }: Utterance): readonly EntityId[] {
  return [...slots.who, ...slots.where];
}

function boundsOf({ min, max, approximate }: Amount): { readonly low: number; readonly high: number } {
  const slack = approximate ? ABOUT : 0;
  return { low: min === null ? 0 : min * (1 - slack), high: max === null ? Number.POSITIVE_INFINITY : max * (1 + slack) };
}

/** The earliest speaker for each range of a group, and the pairs of ranges that do not meet. At most twelve ranges are compared. */
function disjoint(gathered: Gathered, counted: readonly Counted[]): readonly (readonly [Counted, Counted])[] {
  const ranges = new Map<string, Counted[]>();
  for (const entry of counted) push(ranges, `${entry.amount.min}..${entry.amount.max}`, entry);
  const first = [...ranges.values()]
    .map((entries) => entries.find((entry) => entry.utterance === earliest(gathered, entries)?.utterance))
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.low - b.low || (a.utterance.id < b.utterance.id ? -1 : 1))
    .slice(0, 12);
  return first.flatMap((a, i) =>
    first.slice(i + 1).flatMap((b): (readonly [Counted, Counted])[] => (a.high < b.low && comparable(a, b) ? [[a, b]] : [])),
  );
}

/** Numbers that differ by more than this factor count different things, however alike the words are. */
const FACTOR = 3;

function comparable(a: Counted, b: Counted): boolean {
  return a.utterance.id !== b.utterance.id && b.low <= Math.max(a.high, a.low) * FACTOR;
}

function rivals(gathered: Gathered, a: Counted, b: Counted): Found {
  const estimate = a.amount.approximate || b.amount.approximate || a.utterance.hedged || b.utterance.hedged;
  const day = (entry: Counted): string => gathered.reports.get(entry.utterance.report)?.report.published?.slice(0, 10) ?? "an unknown day";
  const elsewhen = day(a) !== day(b);
  const say = (entry: Counted): string => `${speaker(gathered, entry.utterance)} speaks of ${wording(entry.amount)} (${day(entry)})`;
  return {
    kind: "quantity",
    severity: estimate || elsewhen ? "tension" : "conflict",
    statements: [a, b],
    explanation: `${say(a)}, ${say(b)}: the two ranges do not meet${a.amount.approximate || b.amount.approximate ? `, even with ${ABOUT * 100} % of leeway for “about”` : ""}.`,
    resolutions: [
      ...(elsewhen ? ["The number changed between the two days."] : []),
      "One counts those who were sent or expected, the other those who were present.",
      "One of the two sources has counted wrongly, or repeats an old number.",
    ],
  };
}

/** The number alone: what is counted stands in the words that are quoted beside it. */
function wording({ min, max, approximate }: Amount): string {
  const number = (n: number): string => n.toLocaleString("en-GB");
  const range =
    min === max && min !== null
      ? number(min)
      : min === null
        ? `at most ${number(max ?? 0)}`
        : max === null
          ? `at least ${number(min)}`
          : `${number(min)} to ${number(max)}`;
  return `${approximate ? "about " : ""}${range}`;
}
