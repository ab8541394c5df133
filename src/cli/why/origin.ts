import { whatIf } from "../../findings/what-if.ts";
import type { Collapse, Origin } from "../../record/origin.ts";
import { english } from "../../record/sentence.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { weightWorkedOut } from "../print/figures.ts";
import { count } from "../print/words.ts";
import { changesInWords } from "./changes.ts";
import { endingOf, originName } from "./endings.ts";
import { listed, reasonsAbout } from "./reason.ts";

/** Why a chain ends in this origin, what counts as one with it, what it weighs, and what would change without it. */
export function whyOrigin(view: CaseView, origin: Origin, numbers: boolean): readonly Reason[] {
  return [
    ...whoRepeatsIt(view, origin),
    ...endingOf(view, origin, "why the chain ends here"),
    ...whatIsOneWithIt(view, origin),
    ...whatItWeighs(view, origin, numbers),
    ...whatWouldChange(view, origin),
  ];
}

function whatWouldChange(view: CaseView, { id }: Origin): readonly Reason[] {
  const about = "what would change without it";
  const told = whatIf(view.findings, [{ kind: "without-origin", origin: id, alone: false }]);
  return [...told.supposed.map(({ sentence }) => reasonsAbout(view, about)(english(sentence))), ...changesInWords(view, told, about)];
}

function whoRepeatsIt(view: CaseView, { through }: Origin): readonly Reason[] {
  const reason = reasonsAbout(view, "who has it from there");
  const reports = [...new Set(through.flatMap((id) => view.findings.gathered.utterances.get(id)?.report ?? []))];
  const names = listed(reports.map(view.publisherOf).sort());
  return [
    reason(`The chains of ${count(through.length, "utterance")} in ${count(reports.length, "report")} end here: ${names}.`, {
      parts: through,
    }),
  ];
}

function whatIsOneWithIt(view: CaseView, { id, by }: Origin): readonly Reason[] {
  const reason = reasonsAbout(view, "what counts as one with it");
  const claim = [...view.findings.traced.claims.values()].find(({ origins }) => origins.some((origin) => origin.id === id));
  const all = (claim?.collapses ?? []).filter(({ members }) => members.length > 1 && members.includes(id));
  // Who may be one under a lesser power is named under the greater one already.
  const collapses = all.filter((one) => !all.some((other) => other !== one && isWithin(one, other)));
  if (claim === undefined || collapses.length === 0) return [reason("No other origin of its claim.")];
  const power = by === null ? undefined : view.findings.traced.controlOf.get(by)?.group;
  return collapses.map((collapse) => {
    const others = claim.origins.filter((origin) => origin.id !== id && collapse.members.includes(origin.id));
    const names = listed(others.map((origin) => originName(view, origin)));
    const sameControl = collapse.reason === "same-control" && power !== undefined;
    const because = sameControl ? `one power stands, or may stand, behind them all, ${view.nameOf(power)}` : english(collapse.because);
    const evidence = sameControl ? [] : collapse.evidence.slice(0, 3);
    return reason(`${collapse.certain ? "Certainly" : "Perhaps"} ${names}: ${because}`, {
      evidence,
      parts: others.map((other) => other.id),
    });
  });
}

function isWithin(one: Collapse, other: Collapse): boolean {
  if (one.reason !== "same-control" || other.reason !== "same-control" || one.certain) return false;
  return one.members.length < other.members.length && one.members.every((id) => other.members.includes(id));
}

function whatItWeighs(view: CaseView, { id }: Origin, numbers: boolean): readonly Reason[] {
  const reason = reasonsAbout(view, "what it weighs");
  const weighed = view.findings.weighings.flatMap(({ question, answers }) =>
    answers.flatMap((answer) =>
      answer.contributions
        .filter(({ origin }) => origin === id)
        .map((contribution) => {
          const figures = numbers ? ` ${weightWorkedOut(contribution)}` : "";
          return reason(`On “${answer.label}”: ${english(contribution.because)}${figures}`, { parts: [answer.claim, question] });
        }),
    ),
  );
  return weighed.length > 0 ? weighed : [reason("Nothing yet: no question asks about its claim.")];
}
