import type { Decision } from "./decision.ts";
import type { ClaimId, ReportId, UtteranceId } from "./id.ts";

/** How what is gathered after some decisions differs from what was gathered before them. Everything that is not named is the same. */
export interface Revision {
  /** Decisions that were made or undone. */
  readonly decisions: readonly Decision[];
  /** Utterances that are new, gone, or say something else than before, and those in another claim; not those that were only accepted. */
  readonly utterances: ReadonlySet<UtteranceId>;
  /** The reports in which something is said otherwise, comes or goes. */
  readonly reports: ReadonlySet<ReportId>;
  /** Claims that are new, gone, or hold something else than before. */
  readonly claims: ReadonlySet<ClaimId>;
}
