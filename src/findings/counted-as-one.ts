import type { Question } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import { type OriginId, questionId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import { standingOf } from "../weigh/standing.ts";
import { type Grouping, groupingOf } from "../weigh/voice.ts";

/** What counts as one in the whole case, as weighing sees it in one question. */
export function countedAsOne({ gathered, traced }: Findings): Pick<Grouping, "certain" | "possible"> {
  const claims = [...traced.claims.keys()];
  const [first] = claims;
  const everything: Question = {
    id: questionId("everything"),
    text: "",
    by: "proposed",
    plausible: 1,
    answers: first === undefined ? [] : [{ claim: first, label: "", supports: claims, opposes: [] }],
  };
  return groupingOf(everything, traced, standingOf(gathered, traced));
}

/** Every origin of a case. */
export function originsIn({ traced }: Findings): ReadonlyMap<OriginId, Origin> {
  return new Map([...traced.claims.values()].flatMap(({ origins }) => origins.map((origin) => [origin.id, origin] as const)));
}
