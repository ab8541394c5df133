import type { ReportId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import type { Ending } from "./ending.ts";

/** An origin with what it takes to compare it with others. */
export interface Ended {
  readonly origin: Origin;
  readonly ending: Ending;
  /** For a picture or video, the reports in which its chains end: those that show it. */
  readonly shownIn: readonly ReportId[];
  /** Origins with one group are one, with certainty. */
  readonly group: string;
}
