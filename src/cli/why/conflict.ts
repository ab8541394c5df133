import { asTold, isContrary } from "../../record/as-told.ts";
import type { Conflict, ConflictKind } from "../../record/conflict.ts";
import { english } from "../../record/sentence.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { sideSaid } from "../print/words.ts";
import { listed, reasonsAbout } from "./reason.ts";

/** Which statements face each other, how the contradiction was found, and what would clear it. */
export function whyConflict(view: CaseView, conflict: Conflict): readonly Reason[] {
  return [
    ...whatFacesWhat(view, conflict),
    ...howItWasFound(view, conflict),
    ...whatWouldClearIt(view, conflict),
    ...whereItCounts(view, conflict),
  ];
}

function whatFacesWhat(view: CaseView, { claims }: Conflict): readonly Reason[] {
  const reason = reasonsAbout(view, "what faces what");
  const { gathered, traced } = view.findings;
  return claims.flatMap((id) => {
    const found = traced.claims.get(id);
    const claim = gathered.claims.get(id);
    if (found === undefined || claim === undefined) return [];
    const members = claim.members.flatMap((member) => gathered.utterances.get(member) ?? []);
    const names = (polarity: string): string =>
      listed(
        members
          .filter((member) => member.polarity === polarity)
          .map(view.speakerOf)
          .sort(),
      );
    const told = asTold(found);
    const [yes, no] = isContrary(found.statement) ? ["against", "for"] : ["for", "against"];
    const denied = told.denied.reports === 0 ? "" : ` Denied by ${sideSaid(told.denied)}: ${names(no)}.`;
    const asserted = told.asserted.reports === 0 ? "" : ` Asserted by ${sideSaid(told.asserted)}: ${names(yes)}.`;
    return [reason(`“${told.statement}”.${asserted}${denied}`, { parts: [id] })];
  });
}

const FOUND: Readonly<Record<ConflictKind, string>> = {
  "age-birth": "Ages, births and the days on which they were told were put into one network of times and compared on the calendar.",
  time: "The days that reports give for one event were put into one network of times.",
  duration: "Beginnings, ends and lengths were put into one network of times.",
  quantity: "Numbers of the same thing in the same kind of event were compared; “about” has 5 % of leeway.",
  place: "Places were compared by region and country, and by the way between them in the time that there was.",
  identity: "What a document says was compared with what is said of the one person who carries it.",
  polarity: "Some assert the claim, and others deny it.",
  property: "Two values of one property of the same person or thing were compared.",
  quotation: "Two quotations of one speaker that share most of their words were compared.",
  picture: "Pictures were compared by their digests.",
};

const SEVERITY: Readonly<Record<Conflict["severity"], string>> = {
  conflict: "It is a conflict: the statements cannot all be true.",
  tension: "It is a tension and no conflict: the statements can all be true, but only under one of the assumptions above.",
  note: "It is a note: nothing in it is impossible, and it is worth a look.",
};

function howItWasFound(view: CaseView, { kind, severity, claims }: Conflict): readonly Reason[] {
  const reason = reasonsAbout(view, "how it was found");
  const fewest = claims.length > 1 ? [reason("Each of the statements is needed: without any one of them the others can hold.")] : [];
  return [reason(FOUND[kind]), reason(SEVERITY[severity]), ...fewest];
}

function whatWouldClearIt(view: CaseView, { repairs }: Conflict): readonly Reason[] {
  const reason = reasonsAbout(view, "what would clear it");
  if (repairs.length === 0) return [];
  if (repairs.every(({ clears }) => clears === 1))
    return [reason(`Withdrawing ${repairs.length === 1 ? "it" : "any one of the statements"} would clear this one and no other.`)];
  return repairs.map(({ claims, clears }) => {
    const statements = claims.flatMap((id) => view.findings.gathered.claims.get(id)?.statement ?? []);
    const gone = clears === 1 ? "only this one would be gone" : `${clears} conflicts and tensions would be gone`;
    return reason(`Without ${statements.map((statement) => `“${statement}”`).join(" and ")} ${gone}.`, { parts: claims });
  });
}

function whereItCounts(view: CaseView, { claims }: Conflict): readonly Reason[] {
  const reason = reasonsAbout(view, "where it counts");
  const asked = view.questions.filter(({ answers }) =>
    answers.some(({ supports, opposes }) => [...supports, ...opposes].some((claim) => claims.includes(claim))),
  );
  return asked.map(({ id, text, by }) =>
    reason(by === "decided" ? `These claims speak on the question: ${english(text)}` : `It proposes the question: ${english(text)}`, {
      parts: [id],
    }),
  );
}
