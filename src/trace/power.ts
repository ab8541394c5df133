import type { EntityId } from "../record/id.ts";
import type { Evidence } from "../record/origin.ts";
import type { Wording } from "../record/sentence.ts";

/** One entity speaks under the power of another. */
export interface Power {
  readonly entity: EntityId;
  readonly by: EntityId;
  readonly certain: boolean;
  readonly decided: boolean;
  readonly because: Wording;
  readonly evidence: readonly Evidence[];
}
