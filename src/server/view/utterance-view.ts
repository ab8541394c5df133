import type { UtteranceView } from "../../record/workbench.ts";
import { chainsThrough } from "./chain-view.ts";
import { claimLine } from "./claim-view.ts";
import { type Desk, findById } from "./desk.ts";
import { reportLine } from "./report-line.ts";
import { utteranceLine } from "./utterance-line.ts";

/** An utterance with every chain from its publisher to where it ends; null where the case holds none of this id. */
export function utteranceView(desk: Desk, id: string): UtteranceView | null {
  const { gathered } = desk.findings;
  const utterance = findById(gathered.utterances, id);
  const read = utterance && gathered.reports.get(utterance.report);
  if (utterance === undefined || read === undefined) return null;
  const claim = gathered.claimOf.get(utterance.id);
  return {
    utterance: utteranceLine(desk, utterance),
    report: reportLine(desk, read),
    claim: claim === undefined ? null : claimLine(desk, claim),
    chains: chainsThrough(desk, utterance),
  };
}
