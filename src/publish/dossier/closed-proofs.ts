import { UnsignedError } from "../../case/errors.ts";
import type { OpenCase } from "../../case/open-case.ts";
import type { LoggedEvent } from "../../record/event.ts";
import type { ReportId } from "../../record/id.ts";
import { inclusionProof } from "../../vault/merkle.ts";
import { formatOpening } from "../../vault/opened-proof.ts";
import { formatProof } from "../../vault/proof-file.ts";

/**
 * Proofs that reports stand in the log, each closed: its entry commits to what the report is under a salt that stays in the case, so nobody can try out contents against it. Throws
 * `UnsignedError` where not all of the log is signed.
 */
export function closedProofs(
  opened: OpenCase,
  events: readonly LoggedEvent[],
  reports: ReadonlySet<ReportId>,
): ReadonlyMap<ReportId, string> {
  const { store } = opened;
  const { size, signed, behind } = store.log.state();
  const checkpoint = store.log.files.checkpoint();
  if (checkpoint === null || signed < size) throw new UnsignedError(size - 1, signed, behind);
  const tree = store.log.tree();
  const proofs = new Map<ReportId, string>();
  for (const { seq, content } of events) {
    if (content?.event.type !== "report.added" || !reports.has(content.event.report.id)) continue;
    const extra = formatOpening({ ...store.opening(seq), content: null, salt: null });
    proofs.set(content.event.report.id, formatProof({ extra, index: seq, proof: inclusionProof(seq, size, tree.at), checkpoint }));
  }
  return proofs;
}
