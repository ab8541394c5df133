import { whatIf } from "../../findings/what-if.ts";
import type { StandingDecision } from "../../record/case-record.ts";
import type { Decision } from "../../record/decision.ts";
import { english } from "../../record/sentence.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { quoted } from "../print/width.ts";
import { changesInWords } from "./changes.ts";
import { reasonsAbout } from "./reason.ts";

/** Who recorded an event, and when. */
export interface Recorded {
  readonly by: string;
  readonly at: string;
}

/** What a person decided and why, and what rests on it. */
export function whyDecision(view: CaseView, { id, decision }: StandingDecision, recorded: Recorded | null): readonly Reason[] {
  const reason = reasonsAbout(view, "what was decided");
  const who = recorded === null ? "It was decided" : `It was decided by ${recorded.by} on ${recorded.at.slice(0, 10)}`;
  const orphan = view.findings.gathered.orphans.find((one) => one.decision === id);
  return [
    reason(`${who}: ${decision.because}`),
    ...whatItIsAbout(view, decision),
    ...(orphan === undefined ? [] : [reason(`It has no effect: ${english(orphan.because)}`)]),
    ...whatRestsOnIt(view, { id, decision }),
  ];
}

function whatRestsOnIt(view: CaseView, { id, decision }: StandingDecision): readonly Reason[] {
  const about = "what rests on it";
  if (decision.kind === "aside")
    return [reasonsAbout(view, about)("What is read from the item takes no part in the findings.", { parts: [decision.item] })];
  return changesInWords(view, whatIf(view.findings, [{ kind: "without-decision", decision: id }]), about);
}

/** The utterances and reports that a decision names by identifier, in their words. */
function whatItIsAbout(view: CaseView, decision: Decision): readonly Reason[] {
  const reason = reasonsAbout(view, "what it is about");
  const { utterances, reports, questions } = view.findings.gathered;
  const named = new Set(
    Object.values(decision)
      .flat()
      .filter((value) => typeof value === "string"),
  );
  const said = [...utterances.values()].filter(({ id }) => named.has(id));
  const told = [...reports.keys()].filter((id) => named.has(id));
  const asked = questions.filter(({ id }) => named.has(id));
  return [
    ...asked.map(({ id, text }) => reason(`The question: ${english(text)}`, { parts: [id] })),
    ...said.map((utterance) => reason(`${view.placeOf(utterance.report)}: ${quoted(utterance.words, 160)}`, { parts: [utterance.id] })),
    ...told.map((id) => reason(`The report of ${view.placeOf(id)}.`, { parts: [id] })),
  ];
}
