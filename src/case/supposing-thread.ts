import { parentPort, workerData } from "node:worker_threads";
import { findingsOf } from "../findings/findings.ts";
import { whatIf } from "../findings/what-if.ts";
import type { Findings } from "../record/findings.ts";
import { OvertakenError } from "./errors.ts";
import { Gate } from "./gate.ts";
import { OpenCase } from "./open-case.ts";
import type { Supposing, SupposingAnswer, SupposingThread } from "./supposer.ts";

/**
 * A thread that keeps a case open, with its findings, and answers each message, which supposes something, with what would differ as JSON. The first message may suppose
 * nothing: then only the findings are made.
 */
const { folder, gate: shared }: SupposingThread = workerData;
const gate = new Gate(shared);
const opening = gate.inside(() => OpenCase.open(folder, { by: "reader", clock: () => new Date(), readOnly: true }));
let findings: Findings | undefined;

/** One after the other: a later message must not begin while an earlier one waits for readings. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (message: Supposing) => {
  last = last.then(() => answer(message));
});

async function answer({ id, suppositions, stop }: Supposing): Promise<void> {
  const flag = new Int32Array(stop);
  const goOn = (): void => {
    if (Atomics.load(flag, 0) !== 0) throw new OvertakenError();
  };
  try {
    goOn();
    const opened = await opening;
    const { reports, decisions } = await gate.inside(async () => {
      await opened.refresh();
      return { reports: opened.reports(), decisions: [...opened.record().decisions.values()] };
    });
    goOn();
    findings = findingsOf(reports, decisions, findings);
    goOn();
    tell({ id, told: suppositions.length === 0 ? "" : JSON.stringify(whatIf(findings, suppositions, goOn)) });
  } catch (error) {
    tell({ id, failed: error instanceof Error ? error.message : String(error), overtaken: error instanceof OvertakenError });
  }
}

function tell(answered: SupposingAnswer): void {
  parentPort?.postMessage(answered);
}
