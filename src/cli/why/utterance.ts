import { originOf } from "../../case/chain.ts";
import { attributedProposals } from "../../claims/proposals.ts";
import { reviewsOf } from "../../claims/reviews.ts";
import { originalsOf } from "../../findings/layers.ts";
import { explain } from "../../read/explain.ts";
import { toldStatement } from "../../record/as-told.ts";
import type { ReadReport } from "../../record/case-record.ts";
import type { Decision } from "../../record/decision.ts";
import type { UtteranceId } from "../../record/id.ts";
import type { Origin } from "../../record/origin.ts";
import { ANSWERS, JUDGES, NAMES, POINTS_BACK, RELAYS } from "../../record/rule-marks.ts";
import { english } from "../../record/sentence.ts";
import { hull, type Span } from "../../record/span.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { quoted } from "../print/width.ts";
import { count } from "../print/words.ts";
import { nearestTo, sharedBy } from "./common.ts";
import { endingOf, originName } from "./endings.ts";
import { listed, reasonsAbout } from "./reason.ts";
import { layerName, throughWhichLayers } from "./report.ts";

/** Why an utterance is read as it is, what it relies on, where its chain ends, and why it belongs to its claim. */
export function whyUtterance(view: CaseView, utterance: Utterance): readonly Reason[] {
  return [
    ...whereItStands(view, utterance),
    ...howItWasRead(view, utterance),
    ...howItCounts(view, utterance),
    ...whoReviewedIt(view, utterance),
    ...throughWhichLayers(view, utterance.report),
    ...whatTheOriginalSays(view, utterance),
    ...whomItIsFrom(view, utterance),
    ...whereItEnds(view, utterance),
    ...whichClaim(view, utterance),
    ...whoReliesOnIt(view, utterance),
  ];
}

function whereItStands(view: CaseView, { report, content, cue, sourceSpan, voice }: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "where it stands");
  const title = view.findings.gathered.reports.get(report)?.report.title;
  const named = title === null || title === undefined ? "" : `, ${quoted(title, 120)}`;
  const spans = [...content, ...cue, ...(sourceSpan === null ? [] : [sourceSpan])];
  const evidence = voice === "publisher" || spans.length === 0 ? [] : [{ report, span: hull(spans) }];
  return [reason(`It stands in a report of ${view.placeOf(report)}${named}.`, { evidence, parts: [report] })];
}

function howItWasRead(view: CaseView, utterance: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "how it was read");
  const { voice, report, rule } = utterance;
  if (voice === "publisher") return [reason("It stands for the whole report: its publisher answers for everything in it.")];
  if (voice === "attributed" && rule === "own-voice")
    return [reason("The reader took it for the report's own voice; a person says who says it.")];
  if (voice === "sentence") return [reason("Nobody is named as its source, so the report says it in its own voice.")];
  const read = view.findings.gathered.reports.get(report);
  const pieces =
    read === undefined
      ? []
      : (attributedProposals(read, reviewsOf(view.findings.gathered.decisions)).find((all) => all.some(({ id }) => id === utterance.id)) ??
        []);
  const [first] = pieces;
  const explained = read === undefined || first === undefined ? null : explain(sourceOf(read), first.read.id);
  if (read === undefined || explained === null) return [reason(`The reader took it for speech by the rule “${rule}”.`)];
  const whole = pieces.length > 1 ? [reason(`It is one of ${pieces.length} sentences that the same source says in one breath.`)] : [];
  const steps = explained.steps.map(({ span, because }) => {
    const words = span === null ? "" : `${quoted(read.reading.text.slice(...span), 70)}: `;
    return reason(`${words}${because}.`, span === null ? {} : { evidence: [{ report, span }] });
  });
  return [reason(`The reader took it for speech by the rule “${rule}”. It went by these words:`), ...steps, ...whole];
}

function sourceOf({ report, reading }: ReadReport): Parameters<typeof explain>[0] {
  const { title, publisher, published, language } = report;
  return { file: report.id, text: reading.text, title, publisher, published, language };
}

function whatTheOriginalSays(view: CaseView, utterance: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "what the original says");
  return originalsOf(view.findings, utterance).map(({ id, words, report, content }) =>
    reason(`In ${layerName(view, report)} it reads: ${quoted(words, 400)}`, {
      evidence: content.map((span) => ({ report, span })),
      parts: [id],
    }),
  );
}

function howItCounts(view: CaseView, { stance, polarity, hedged, voice, rule, slots }: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "what it does to its claim");
  if (voice === "publisher") return [];
  if (rule.endsWith(RELAYS)) return [reason("It only hands on what others say, so it takes no side of its own.")];
  if (rule.endsWith(ANSWERS)) return [reason("It only answers or greets, which states nothing by itself, so it takes no side.")];
  if (rule.endsWith(NAMES))
    return [reason("It only names something, and says of it nothing that could be so or not, so it takes no side.")];
  if (polarity === "open") return [reason(`Its source ${stance}. Whoever does that asserts nothing, so it takes no side.`)];
  const negated = slots.negated ? ", and the words hold a negation" : "";
  const side = polarity === "for" ? "for" : "against";
  const reserved = hedged ? [reason("It is said with reservation, so it weighs less.")] : [];
  const who = voice === "sentence" ? "The report" : "Its source";
  const pointing = rule.endsWith(POINTS_BACK)
    ? [reason("Its words point back at what was said last before them, and state that.")]
    : rule.endsWith(JUDGES)
      ? [reason("Its words name what somebody claims: whoever denies or confirms that takes a side himself.")]
      : [];
  return [reason(`${who} ${stance}${negated}: so it speaks ${side} its claim.`), ...pointing, ...reserved];
}

/** Decisions on a proposal that stands, and how they are told. */
const REVIEWING: ReadonlyMap<Decision["kind"], string> = new Map([
  ["accept", "accepted"],
  ["correct", "corrected"],
  ["split", "split"],
]);

function whoReviewedIt(view: CaseView, { id, voice }: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "who reviewed it");
  if (voice === "publisher") return [];
  const reviews = view.findings.gathered.decisions.filter(
    ({ decision }) => REVIEWING.has(decision.kind) && "utterance" in decision && decision.utterance === id,
  );
  if (reviews.length === 0)
    return [reason("Nobody has. It is a proposal of the reader, and counts until a person rejects or corrects it.")];
  return reviews.map((standing) =>
    reason(`A person ${REVIEWING.get(standing.decision.kind)} it: ${standing.decision.because}`, {
      parts: [standing.id],
    }),
  );
}

function whomItIsFrom(view: CaseView, utterance: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "whom it is from");
  const { id, voice, report, source, sourceSpan, parent } = utterance;
  const { gathered, traced } = view.findings;
  const reasons: Reason[] = [];
  if (voice === "attributed" && source !== null && sourceSpan !== null) {
    const words = view.quote(report, sourceSpan);
    const name = view.nameOf(source);
    if (words !== name) reasons.push(reason(`The words “${words}” mean ${name}.`, { parts: [source] }));
  }
  const outer = parent === null ? undefined : gathered.utterances.get(parent);
  if (outer?.voice === "attributed") reasons.push(reason(`It stands inside what ${view.speakerOf(outer)} says.`, { parts: [outer.id] }));
  const links = voice === "publisher" ? [] : traced.links.from(id);
  for (const { to, because, certain, evidence } of links)
    reasons.push(reason(`${english(because)}${certain ? "" : " (likely, and not certain)"}`, { evidence, parts: [to] }));
  if (links.length === 0 && voice !== "publisher") reasons.push(reason("It was not found to rely on anything else in the case."));
  return reasons;
}

function whereItEnds(view: CaseView, utterance: Utterance): readonly Reason[] {
  const about = "where its chain ends";
  const reason = reasonsAbout(view, about);
  const ends = endsOf(view, utterance.id);
  const { polarity, voice } = utterance;
  if (ends.length > 0)
    return ends.flatMap((origin) => [
      reason(`In the word of ${originName(view, origin)}.`, { parts: [origin.id] }),
      ...endingOf(view, origin, about),
    ]);
  if (voice === "publisher" || polarity === "open") return [];
  return [
    reason("In none: these utterances rely on each other and on nobody else.", { parts: originOf(view.findings, utterance.id).chain }),
  ];
}

function endsOf({ findings }: CaseView, id: UtteranceId): readonly Origin[] {
  const claim = findings.gathered.claimOf.get(id);
  const origins = claim === undefined ? undefined : findings.traced.claims.get(claim)?.origins;
  return (origins ?? []).filter(({ through }) => through.includes(id));
}

function whichClaim(view: CaseView, utterance: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "which claim it belongs to");
  const { claimOf, claims, utterances, decisions } = view.findings.gathered;
  const id = claimOf.get(utterance.id);
  const claim = id === undefined ? undefined : claims.get(id);
  if (claim === undefined) return [reason("None: it states nothing of its own.")];
  const others = claim.members.filter((member) => member !== utterance.id);
  if (others.length === 0)
    return [reason(`“${toldStatement(claim.statement)}”. Nothing else in the case was found to say the same.`, { parts: [claim.id] })];
  const reasons = [reason(`“${toldStatement(claim.statement)}”, with ${count(others.length, "other utterance")}.`, { parts: [claim.id] })];
  const decided = decisions.filter(({ decision }) => decision.kind === "same" && decision.utterances?.includes(utterance.id));
  for (const standing of decided) reasons.push(reason(`A person put it there: ${standing.decision.because}`, { parts: [standing.id] }));
  const nearest = nearestTo(
    utterance,
    others.flatMap((other) => utterances.get(other) ?? []),
  );
  if (nearest !== null) {
    const span: Span | null = nearest.content.length === 0 ? null : hull(nearest.content);
    const shared = sharedBy(view, [utterance, nearest]);
    const what = shared.length === 0 ? "its other words" : shared.join("; ");
    reasons.push(
      reason(`Nearest to it is what ${view.publisherOf(nearest.report)} has. The two share ${what}.`, {
        evidence: span === null ? [] : [{ report: nearest.report, span }],
        parts: [nearest.id],
      }),
    );
  }
  return reasons;
}

function whoReliesOnIt(view: CaseView, { id, report }: Utterance): readonly Reason[] {
  const reason = reasonsAbout(view, "who relies on it");
  const { gathered, traced } = view.findings;
  const from = [...traced.links].filter(({ to }) => to === id).flatMap((link) => gathered.utterances.get(link.from) ?? []);
  const elsewhere = from.filter((other) => other.report !== report);
  if (elsewhere.length === 0) return [];
  const names = listed(elsewhere.map((other) => view.publisherOf(other.report)).sort());
  return [
    reason(`${count(elsewhere.length, "utterance")} of other reports: ${names}.`, { parts: elsewhere.map((other) => other.id).sort() }),
  ];
}
