import type { ReportId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";

/** What reports took from others than before, by report, the best parent first; undefined for those that took nothing any more. */
export type TakenOtherwise = ReadonlyMap<ReportId, readonly CopiedText[] | undefined>;

const NOTHING: TakenOtherwise = new Map();

/**
 * How what reports took differs, where what is the same is the same object; both sorted by the report that took. A million copies are laid side by side in the time that it takes to
 * go through them.
 */
export function takenOtherwise(before: readonly CopiedText[], after: readonly CopiedText[]): TakenOtherwise {
  if (before === after) return NOTHING;
  const found = new Map<ReportId, readonly CopiedText[] | undefined>();
  for (let [was, is] = [0, 0]; was < before.length || is < after.length; ) {
    const [one, other] = [before[was], after[is]];
    if (one === other) {
      was++;
      is++;
      continue;
    }
    const report = other === undefined || (one !== undefined && one.from < other.from) ? one?.from : other.from;
    if (report === undefined) break;
    while (before[was]?.from === report) was++;
    // Of what it took the first may be the same.
    while (after[is - 1]?.from === report) is--;
    const taken: CopiedText[] = [];
    for (let copy = after[is]; copy?.from === report; copy = after[++is]) taken.push(copy);
    found.set(report, taken.length === 0 ? undefined : taken);
  }
  return found;
}
