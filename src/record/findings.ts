import type { Conflict } from "./conflict.ts";
import type { Gathered } from "./gathered.ts";
import type { Traced } from "./origin.ts";
import type { Weighing } from "./weighing.ts";

/** Everything that the program derives from the record of a case. It can be deleted and made again, byte for byte. */
export interface Findings {
  readonly gathered: Gathered;
  readonly traced: Traced;
  readonly conflicts: readonly Conflict[];
  readonly weighings: readonly Weighing[];
}
