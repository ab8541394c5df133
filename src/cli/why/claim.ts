import { isContrary } from "../../record/as-told.ts";
import type { Claim } from "../../record/claim.ts";
import type { ClaimId } from "../../record/id.ts";
import type { ClaimOrigins, Collapse, Origin, Side } from "../../record/origin.ts";
import { english } from "../../record/sentence.ts";
import { hull } from "../../record/span.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { count } from "../print/words.ts";
import { sharedBy } from "./common.ts";
import { originName } from "./endings.ts";
import { listed, reasonsAbout } from "./reason.ts";

/** So many chains that go dark are told one by one. */
const MOST = 8;
const HALF = 0.5;

/** Why some wordings are one claim, why so many origins stand behind it and no more, and what is not known. */
export function whyClaim(view: CaseView, claim: Claim, origins: ClaimOrigins): readonly Reason[] {
  const members = claim.members.flatMap((id) => view.findings.gathered.utterances.get(id) ?? []);
  return [
    ...whyContrary(view, claim),
    ...whyOne(view, claim, members),
    ...(isContrary(claim.statement)
      ? [...whySoMany(view, members, origins, "against", "assert"), ...whySoMany(view, members, origins, "for", "deny")]
      : [...whySoMany(view, members, origins, "for", "assert"), ...whySoMany(view, members, origins, "against", "deny")]),
    ...whatIsDark(view, origins),
    ...whereItCounts(view, claim.id),
  ];
}

/** Such a claim is shown in the words that were said, and kept in the affirmative. */
function whyContrary(view: CaseView, { statement }: Claim): readonly Reason[] {
  if (!isContrary(statement)) return [];
  const reason = reasonsAbout(view, "why it is told in the negative");
  return [
    reason(
      "Nobody has put it in the affirmative. It is shown as it was said, and kept as the contrary of that: whoever affirms what is denied here would stand on the other side of this claim.",
    ),
  ];
}

function whyOne(view: CaseView, claim: Claim, members: readonly Utterance[]): readonly Reason[] {
  const reason = reasonsAbout(view, "why these wordings are one claim");
  if (members.length < 2)
    return [reason("One utterance makes it. Nothing else in the case was found to say the same.", { parts: claim.members })];
  const ids = new Set<string>(claim.members);
  const decided = view.findings.gathered.decisions.filter(
    ({ decision }) => decision.kind === "same" && decision.utterances?.some((id) => ids.has(id)),
  );
  const reasons = [reason(GROUPING[claim.grouping], { parts: claim.members })];
  for (const { utterances, because } of (claim.across ?? []).slice(0, PAIRS))
    reasons.push(reason(english(because), { parts: [...utterances] }));
  const because = [...new Set(decided.map(({ decision }) => decision.because))];
  if (decided.length > 0)
    reasons.push(
      reason(`A person put wordings together ${decided.length === 1 ? "once" : `${decided.length} times`}: ${because.join(" ")}`, {
        parts: decided.map(({ id }) => id),
      }),
    );
  const shared = sharedBy(view, members);
  if (shared.length > 0) return [...reasons, reason(`All of them have in common: ${shared.join("; ")}.`)];
  const most = sharedBy(view, members, HALF);
  const half = most.length === 0 ? "" : ` At least half of them have in common: ${most.join("; ")}.`;
  return [...reasons, reason(`No word, name or number stands in all of them.${half}`)];
}

/** So many pairs of utterances in two languages are explained. */
const PAIRS = 6;

const GROUPING: Readonly<Record<Claim["grouping"], string>> = {
  single: "One utterance makes it.",
  slots: "They say the same of the same people, places, times and numbers, in the same words.",
  wording:
    "They are alike in whom, where, when and how many they speak of and in their words, and no number, time or fact of one rules out another's.",
  languages:
    "Some are in other languages and tell of one kind of event with an equal number, fact or day and with somebody or a place in common; which names are one is a proposal.",
  decided: "The words alone did not bring all of them together; a person did.",
};

function whySoMany(
  view: CaseView,
  members: readonly Utterance[],
  found: ClaimOrigins,
  polarity: "for" | "against",
  shown: "assert" | "deny",
): readonly Reason[] {
  const { reports, origins }: Side = polarity === "for" ? found.asserted : found.denied;
  if (reports === 0) return [];
  const reason = reasonsAbout(view, `how many origins ${shown} it`);
  const saying = new Set(members.filter((member) => member.polarity === polarity).map(({ id }) => id));
  const ends = found.origins.filter(({ through }) => through.some((id) => saying.has(id)));
  if (ends.length === 0) return [reason("None: these reports rely on each other and on nobody else.")];
  const parts = ends.map(({ id }) => id);
  const said = shown === "assert" ? (reports === 1 ? "asserts" : "assert") : reports === 1 ? "denies" : "deny";
  const names = listed(ends.map((origin) => originName(view, origin)));
  const lead = `${count(reports, "report")} ${said} it`;
  if (ends.length === 1 && reports === 1) return [reason(`${lead}, and its chain ends in ${names}.`, { parts })];
  if (ends.length === 1) return [reason(`${lead}, and every chain ends in one origin, which is counted once: ${names}.`, { parts })];
  const whole = reason(`${lead}, and their chains end in ${ends.length} places: ${names}.`, { parts });
  return [whole, ...boundsIn(ends, origins, found.collapses).map((sentence) => reason(sentence))];
}

/** Why no more of some ends can be counted, and why there may be fewer. */
function boundsIn(ends: readonly Origin[], { min, max }: Side["origins"], collapses: readonly Collapse[]): readonly string[] {
  const most =
    max < ends.length
      ? `At most ${max} of these can be counted: the others certainly count as one with them.`
      : "At most all of them can be counted: none certainly counts as one with another.";
  if (min === max) return [most, "It is no fewer: none of those that are counted may be one with another."];
  const firm = new Set<string>(ends.flatMap(({ id, resolved }) => (resolved ? [id] : [])));
  const together = (certain: boolean, test: (members: readonly string[]) => boolean): boolean =>
    collapses.some((one) => one.certain === certain && one.members.length > 1 && test(one.members));
  // A dark chain that certainly counts as one with an origin is no question.
  const open = ends.filter(
    ({ id, resolved }) => !resolved && !together(true, (all) => all.includes(id) && all.some((one) => firm.has(one))),
  );
  const dark = open.length;
  const perhaps = together(false, (all) => all.filter((one) => firm.has(one)).length > 1);
  const darkness = `${count(dark, "chain")} ${dark === 1 ? "goes" : "go"} dark and may lead to an origin that is counted already`;
  const reasons = [dark > 0 ? darkness : "", perhaps ? "some may be one, which is likely and not certain" : ""].filter(Boolean);
  return [most, `At least ${min}: ${reasons.join(", and ")}.`];
}

function whatIsDark(view: CaseView, { unresolved, cycles, origins }: ClaimOrigins): readonly Reason[] {
  const reason = reasonsAbout(view, "what is not known");
  const dark = unresolved.flatMap((id) => view.findings.gathered.utterances.get(id) ?? []);
  const reasons = dark.slice(0, MOST).map((utterance) => {
    const evidence = utterance.content.length === 0 ? [] : [{ report: utterance.report, span: hull(utterance.content) }];
    const origin = origins.find(({ through }) => through.includes(utterance.id));
    const how = utterance.voice === "attributed" ? `how ${view.speakerOf(utterance)} knows it` : "whom it has it from";
    const parts = origin === undefined ? [utterance.id] : [utterance.id, origin.id];
    return reason(`The report of ${view.placeOf(utterance.report)} does not say ${how}.`, { evidence, parts });
  });
  const rest = dark.length - reasons.length;
  return [
    ...reasons,
    ...(rest > 0 ? [reason(`${count(rest, "more chain")} ${rest === 1 ? "goes" : "go"} dark in the same way.`)] : []),
    ...cycles.map((cycle) => reason("These rely on each other and on nobody else.", { parts: cycle })),
  ];
}

/** The questions and conflicts in which a claim plays a part. */
export function whereItCounts(view: CaseView, claim: ClaimId): readonly Reason[] {
  const reason = reasonsAbout(view, "where it counts");
  const { weighings, conflicts } = view.findings;
  const questions = weighings.flatMap(({ question, text, answers }) => {
    const answer = answers.find((one) => one.claim === claim);
    return answer === undefined ? [] : [reason(`It is the answer “${answer.label}” to: ${english(text)}`, { parts: [question] })];
  });
  const supporting = view.questions.flatMap(({ id, text, answers }) =>
    answers.flatMap(({ claim: own, label, supports, opposes }) => {
      if (own === claim) return [];
      if (supports.includes(claim)) return [reason(`It speaks for the answer “${label}” to: ${english(text)}`, { parts: [id] })];
      return opposes.includes(claim) ? [reason(`It speaks against the answer “${label}” to: ${english(text)}`, { parts: [id] })] : [];
    }),
  );
  const contradicted = conflicts
    .filter(({ claims }) => claims.includes(claim))
    .map(({ id, severity, explanation }) => reason(`It is part of a ${severity}: ${english(explanation)}`, { parts: [id] }));
  const all = [...questions, ...supporting, ...contradicted];
  return all.length === 0 ? [reason("Nobody asks about it, and nothing was found to contradict it.")] : all;
}
