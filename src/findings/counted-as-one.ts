import type { Findings } from "../record/findings.ts";
import type { OriginId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import { standingOf } from "../weigh/standing.ts";
import { type Grouping, groupingOf } from "../weigh/voice.ts";

type Together = Pick<Grouping, "certain" | "possible">;

/** What counts as one in the whole case, as weighing sees it in one question. */
export const countedAsOne: (findings: Findings) => Together = kept(({ gathered, traced }) =>
  groupingOf([...traced.claims.keys()], traced, standingOf(gathered, traced)),
);

/** Every origin of a case. */
export const originsIn: (findings: Findings) => ReadonlyMap<OriginId, Origin> = kept(
  ({ traced }) => new Map([...traced.claims.values()].flatMap(({ origins }) => origins.map((origin) => [origin.id, origin] as const))),
);

/** Several sentences about one supposition ask the same of the same findings, which never change. */
function kept<Value>(make: (findings: Findings) => Value): (findings: Findings) => Value {
  const made = new WeakMap<Findings, { readonly value: Value }>();
  return (findings) => {
    const known = made.get(findings) ?? { value: make(findings) };
    made.set(findings, known);
    return known.value;
  };
}
