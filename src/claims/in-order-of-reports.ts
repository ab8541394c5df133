import type { ReportId } from "../record/id.ts";

/** Something of one report, in a list that is in the order of the reports. */
interface OfReport {
  readonly report: ReportId;
}

/** Up to so many reports are looked for in a list; for more all of it is gone through. */
const FEW = 32;

/** A list in the order of the reports, without those that are gone and with those that have come, which are in that order too. */
export function merged<One extends OfReport>(
  held: readonly One[] = [],
  gone: ReadonlySet<ReportId>,
  come: readonly One[] = [],
): readonly One[] {
  const left = gone.size <= FEW ? cut(held, gone) : held.filter(({ report }) => !gone.has(report));
  if (left.length === 0 || come.length === 0) return left.length === 0 ? come : left;
  if (come.length > FEW) return [...left, ...come].sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0));
  const all = left.slice();
  for (const one of come) all.splice(after(all, one.report), 0, one);
  return all;
}

function cut<One extends OfReport>(held: readonly One[], gone: ReadonlySet<ReportId>): readonly One[] {
  let left = held;
  for (const report of gone) {
    const [from, to] = [notBefore(left, report), after(left, report)];
    // Two pieces are copied as they lie in memory, which `toSpliced` does one by one.
    if (from < to) left = left.slice(0, from).concat(left.slice(to));
  }
  return left;
}

/** How many are of reports before this one. */
function notBefore(list: readonly OfReport[], report: ReportId): number {
  return firstWhere(list, (one) => one.report >= report);
}

/** How many are of this report or of reports before it. */
function after(list: readonly OfReport[], report: ReportId): number {
  return firstWhere(list, (one) => one.report > report);
}

function firstWhere(list: readonly OfReport[], isBeyond: (one: OfReport) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && isBeyond(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
