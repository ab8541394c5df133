import type { Findings } from "../record/findings.ts";
import type { OriginId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import { standingOf } from "../weigh/standing.ts";
import { type Grouping, groupingOf } from "../weigh/voice.ts";

/** What counts as one in the whole case, as weighing sees it in one question. */
export function countedAsOne({ gathered, traced }: Findings): Pick<Grouping, "certain" | "possible"> {
  return groupingOf([...traced.claims.keys()], traced, standingOf(gathered, traced));
}

/** Every origin of a case. */
export function originsIn({ traced }: Findings): ReadonlyMap<OriginId, Origin> {
  return new Map([...traced.claims.values()].flatMap(({ origins }) => origins.map((origin) => [origin.id, origin] as const)));
}
