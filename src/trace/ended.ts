import type { EntityId, ReportId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import type { Control } from "./control.ts";
import type { Ending } from "./ending.ts";
import type { Ground } from "./ground.ts";
import { areHeldApart } from "./held-apart.ts";

/** An origin with what it takes to compare it with others. */
export interface Ended {
  readonly origin: Origin;
  readonly ending: Ending;
  /** For a picture or video, the reports in which its chains end: those that show it. */
  readonly shownIn: readonly ReportId[];
  /** Origins with one group are one, with certainty. */
  readonly group: string;
}

/** Everybody who may have power over an origin, and whoever speaks himself, unless people say that those who are called as he is are several. */
export function powersOverOrigin({ gathered }: Ground, { powersOver }: Control, { by }: Origin): readonly EntityId[] {
  if (by === null) return [];
  const powers = [...powersOver(by)];
  return gathered.entities.get(by)?.body?.isAny === true && areHeldApart(gathered, by, by)
    ? powers.filter((power) => power !== by)
    : powers;
}

/** The one origins of which are certainly one with this: a power over its speaker, the speaker, or itself. */
export function groupOfOrigin({ gathered }: Ground, { groupOf }: Control, { id, by }: Origin): string {
  if (by === null) return id;
  const group = groupOf(by);
  return group === by && gathered.entities.get(by)?.body?.isAny === true ? id : group;
}
