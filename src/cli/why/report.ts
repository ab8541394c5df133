import { layersOf } from "../../findings/layers.ts";
import { aboutDecision } from "../../record/about-decision.ts";
import { acquiredFields } from "../../record/acquired-in-words.ts";
import type { ReportId } from "../../record/id.ts";
import type { CopiedText, Link } from "../../record/origin.ts";
import type { Provenance, Report } from "../../record/report.ts";
import { english } from "../../record/sentence.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { count } from "../print/words.ts";
import { inWords } from "./item.ts";
import { listed, reasonsAbout } from "./reason.ts";

/** Where a report came from, whom it took text from and who took text from it, and what it alone says. */
export function whyReport(view: CaseView, report: Report): readonly Reason[] {
  return [
    ...whereItCameFrom(view, report),
    ...throughWhichLayers(view, report.id),
    ...whomItReliesOn(view, report),
    ...whatItTook(view, report),
    ...whatItSays(view, report),
    ...whatOnlyItSays(view, report),
  ];
}

function whereItCameFrom(view: CaseView, report: Report): readonly Reason[] {
  const reason = reasonsAbout(view, "where it came from");
  const item = view.record.items.get(report.item);
  const part = report.part === null ? "" : `, message ${report.part}`;
  const credits = view.findings.gathered.reports.get(report.id)?.reading.credits ?? [];
  return [
    reason(
      `It was read from ${item?.name ?? report.item}${part}, as ${report.medium === "article" ? "an article" : `a ${report.medium}`}.`,
      { parts: [report.item] },
    ),
    reason(
      report.published === null
        ? "When it was published is not known, so it is never taken for an earlier parent."
        : `It says that it was published on ${report.published}.`,
    ),
    ...(report.got === undefined
      ? []
      : [reason(`Of how it was got its container says: ${inWords(acquiredFields({ way: "inside", container: report.got }).known)}.`)]),
    ...report.provenance.map((one) => reason(PROVENANCE(one))),
    ...credits.map(({ kind, name, span }) =>
      reason(`By its own words (${kind}) it goes back to ${name}.`, { evidence: [{ report: report.id, span }] }),
    ),
  ];
}

const PROVENANCE = (one: Provenance): string => {
  switch (one.kind) {
    case "forwarded":
      return `It is forwarded from ${one.from}.`;
    case "reply":
      return `It is a reply to ${one.to}.`;
    case "canonical-link":
      return `It names ${one.url} as its original.`;
    case "credit":
      return `Its page credits ${one.name}.`;
    case "translation-of":
      return `It is a translation of ${one.name}.`;
    case "interpreter":
      return `${one.name} interpreted it${one.suppliedBy === null ? "" : `, supplied by ${one.suppliedBy}`}.`;
  }
};

/** Transcript, interpretation and translation, each in one sentence. */
export function throughWhichLayers(view: CaseView, report: ReportId): readonly Reason[] {
  const reason = reasonsAbout(view, "through which layers its words came");
  return layersOf(view.findings.gathered, report, (id) => layerName(view, id)).map(({ sentence, evidence, parts }) =>
    reason(sentence, { evidence, parts }),
  );
}

/** "the report of The Wire, 12 January 2025", or the name of an item. */
export function layerName(view: CaseView, id: string): string {
  const read = view.findings.gathered.reports.get(id as ReportId);
  return read === undefined
    ? ([...view.record.items.values()].find((item) => item.id === id)?.name ?? id)
    : `the report of ${view.placeOf(read.report.id)}`;
}

function whomItReliesOn(view: CaseView, { id }: Report): readonly Reason[] {
  const reason = reasonsAbout(view, "whom it relies on");
  const { gathered, traced } = view.findings;
  const decided = gathered.decisions.flatMap((standing) => {
    const { decision } = standing;
    const about = decision.kind === "relies" ? [decision.from, decision.on] : decision.kind === "independent" ? decision.reports : [];
    if (!about.includes(id)) return [];
    return [
      reason(`A person decided it (${decision.kind} ${aboutDecision(decision, view.short)}): ${decision.because}`, {
        parts: [standing.id],
      }),
    ];
  });
  const led = new Map<ReportId, Link[]>();
  for (const link of traced.links) {
    const [from, to] = [link.from, link.to].map((utterance) => gathered.utterances.get(utterance)?.report);
    if (link.reason === "nested" || from !== id || to === undefined || to === id) continue;
    led.set(to, [...(led.get(to) ?? []), link]);
  }
  const links = [...led].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return [
    ...decided,
    ...links.map(([to, all]) => {
      const because = listed([...new Set(all.map((link) => english(link.because)))], 2);
      const from = new Set(all.map((link) => link.from)).size;
      const what = from === 1 ? "1 utterance of it leads" : `${from} utterances of it lead`;
      return reason(`${what} to the report of ${view.placeOf(to)}: ${because}`, { parts: [to] });
    }),
  ];
}

function whatItTook(view: CaseView, { id }: Report): readonly Reason[] {
  const reason = reasonsAbout(view, "whose text it shares");
  const { copies } = view.findings.traced;
  const told = (copy: CopiedText): Reason => {
    const share = `${Math.round(copy.containment * 100)} %`;
    const other = copy.from === id ? copy.to : copy.from;
    const run = `with ${copy.longest.tokens} words in one run`;
    const part = copy.from === id ? `${share} of it stands in ${view.placeOf(other)}` : `${share} of ${view.placeOf(other)} stands in it`;
    return reason(`${part}, ${run}.`, { parts: [other] });
  };
  const found = copies.filter(({ from, to }) => from === id || to === id).map(told);
  return found.length === 0 ? [reason("Nobody's: no quarter of it, and no run of 15 words, stands in another report.")] : found;
}

function whatItSays(view: CaseView, { id }: Report): readonly Reason[] {
  const reason = reasonsAbout(view, "what was read in it");
  const all = [...view.findings.gathered.utterances.values()].filter(({ report }) => report === id);
  const attributed = all.filter(({ voice }) => voice === "attributed");
  const own = all.filter(({ voice }) => voice === "sentence");
  const reviewed = attributed.filter(({ review }) => review !== "unreviewed").length;
  const seen = attributed.length === 0 ? "" : `, ${reviewed === 0 ? "none" : reviewed} of them reviewed`;
  const said = `${count(attributed.length, "utterance")} of sources that it names${seen}, and ${count(own.length, "sentence")} in its own voice`;
  return [reason(`${said}. firsthand show lists them.`)];
}

function whatOnlyItSays(view: CaseView, { id }: Report): readonly Reason[] {
  const reason = reasonsAbout(view, "what would be missing without it");
  const { claims, utterances } = view.findings.gathered;
  const only = [...claims.values()].filter(({ members }) => members.every((member) => utterances.get(member)?.report === id));
  const rest = `firsthand what-if CASE --without-report ${view.short(id)} shows what would change.`;
  return [
    reason(
      only.length === 0
        ? `No claim: others make all of them too. ${rest}`
        : `${count(only.length, "claim")} that no other report makes. ${rest}`,
    ),
  ];
}
