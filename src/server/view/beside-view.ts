import type { ReadReport } from "../../record/case-record.ts";
import { ofKind } from "../../record/decision.ts";
import type { ClaimId, ReportId } from "../../record/id.ts";
import type { Span } from "../../record/span.ts";
import type { Alignment, BesideLine, BesideReason } from "../../record/workbench.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";
import { reportLine } from "./report-line.ts";

/** More than this nobody chooses from. */
const MOST = 12;
const DAY = 24 * 60 * 60 * 1_000;
/** One publisher tells the same thing in two languages within so many days. */
const SOON = 2;
const ORDER: readonly BesideReason[] = ["translation", "decided", "item", "publisher", "media", "copied"];

/** What one would lay beside a report, the likeliest first. */
export function besideLines(desk: Desk, id: ReportId): readonly BesideLine[] {
  const { reports } = desk.findings.gathered;
  const own = reports.get(id);
  if (own === undefined) return [];
  const found = new Map<ReportId, BesideReason>();
  const add = (other: ReportId, reason: BesideReason): void => {
    const known = found.get(other);
    if (other !== id && reports.has(other) && (known === undefined || ORDER.indexOf(reason) < ORDER.indexOf(known)))
      found.set(other, reason);
  };
  for (const { from, to, echo } of desk.copies(id)) add(from === id ? to : from, echo === undefined ? "copied" : "translation");
  for (const other of decidedWith(desk).get(id) ?? []) add(other, "decided");
  const { byItem, byPublisher, byMedia } = groups(desk);
  for (const other of byItem.get(own.report.item) ?? []) add(other, "item");
  for (const digest of own.report.media) for (const other of byMedia.get(digest) ?? []) add(other, "media");
  for (const other of byPublisher.get(own.report.publisher ?? "") ?? [])
    if (tellsElsewhere(own, reports.get(other))) add(other, "publisher");
  return [...found]
    .sort(([a, x], [b, y]) => ORDER.indexOf(x) - ORDER.indexOf(y) || (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([other, reason]) => {
      const read = reports.get(other);
      return read === undefined ? [] : [{ report: reportLine(desk, read), reason }];
    });
}

/** True where one publisher tells in another language, at about the same time. */
function tellsElsewhere({ report }: ReadReport, other: ReadReport | undefined): boolean {
  if (other === undefined || other.report.language === report.language) return false;
  const [a, b] = [report.published, other.report.published].map((day) => Date.parse(day?.slice(0, 10) ?? ""));
  return Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) <= SOON * DAY;
}

interface Groups {
  readonly byItem: ReadonlyMap<string, readonly ReportId[]>;
  readonly byPublisher: ReadonlyMap<string, readonly ReportId[]>;
  readonly byMedia: ReadonlyMap<string, readonly ReportId[]>;
}

const groups: (desk: Desk) => Groups = kept(({ findings }) => {
  const [byItem, byPublisher, byMedia] = [new Map<string, ReportId[]>(), new Map<string, ReportId[]>(), new Map<string, ReportId[]>()];
  const put = (map: Map<string, ReportId[]>, key: string, id: ReportId): void => {
    const held = map.get(key);
    if (held === undefined) map.set(key, [id]);
    else held.push(id);
  };
  for (const [id, { report }] of findings.gathered.reports) {
    put(byItem, report.item, id);
    if (report.publisher !== null) put(byPublisher, report.publisher, id);
    for (const digest of report.media) put(byMedia, digest, id);
  }
  return { byItem, byPublisher, byMedia };
});

/** The reports that a person tied to each other. */
const decidedWith: (desk: Desk) => ReadonlyMap<ReportId, ReadonlySet<ReportId>> = kept((desk) => {
  const { gathered } = desk.findings;
  const found = new Map<ReportId, Set<ReportId>>();
  const utterances: ReadonlyMap<string, { readonly report: ReportId }> = gathered.utterances;
  const reports: ReadonlyMap<string, ReadReport> = gathered.reports;
  const at = (reference: string): ReportId | undefined => utterances.get(reference)?.report ?? reports.get(reference)?.report.id;
  const decisions = gathered.decisions.map(({ decision }) => decision);
  const tied = [...ofKind(decisions, "relies"), ...ofKind(decisions, "rendering").map(({ report, of }) => ({ from: report, on: of }))];
  for (const { from, on } of tied) {
    const [one, other] = [at(from), at(on)];
    if (one === undefined || other === undefined) continue;
    found.set(one, (found.get(one) ?? new Set()).add(other));
    found.set(other, (found.get(other) ?? new Set()).add(one));
  }
  return found;
});

/** By what is said in both, what was copied, and what a translation keeps. */
export function alignmentOf(desk: Desk, here: ReportId, there: ReportId): Alignment {
  const { reports } = desk.findings.gathered;
  const ends = [here, there].map((id) => reports.get(id)?.reading.text.length ?? 0) as [number, number];
  const pairs = [...copied(desk, here, there), ...saidInBoth(desk, here, there)].filter(
    ([a, b]) => a > 0 && b > 0 && a < ends[0] && b < ends[1],
  );
  return { anchors: [[0, 0], ...longestRising(pairs), ends] };
}

type Pair = readonly [here: number, there: number];

function copied(desk: Desk, here: ReportId, there: ReportId): readonly Pair[] {
  return desk.copies(here).flatMap(({ from, to, echo, longest }): readonly Pair[] => {
    if (from !== there && to !== there) return [];
    const turned = from !== here;
    const spans = echo === undefined ? [[longest.from, longest.to] as const] : zipped(echo.from, echo.to);
    return spans.map(([a, b]): Pair => (turned ? [b[0], a[0]] : [a[0], b[0]]));
  });
}

function zipped(ones: readonly Span[], others: readonly Span[]): readonly (readonly [Span, Span])[] {
  return ones.flatMap((one, i) => {
    const other = others[i];
    return other === undefined ? [] : [[one, other] as const];
  });
}

/** Where each says the same claim for the first time. */
function saidInBoth(desk: Desk, here: ReportId, there: ReportId): readonly Pair[] {
  const [ones, others] = [firsts(desk, here), firsts(desk, there)];
  return [...ones].flatMap(([claim, at]): readonly Pair[] => {
    const other = others.get(claim);
    return other === undefined ? [] : [[at, other]];
  });
}

function firsts(desk: Desk, report: ReportId): ReadonlyMap<ClaimId, number> {
  const found = new Map<ClaimId, number>();
  for (const { id, content } of desk.said(report)) {
    const claim = desk.findings.gathered.claimOf.get(id);
    const [first] = content;
    if (claim !== undefined && first !== undefined && !found.has(claim)) found.set(claim, first[0]);
  }
  return found;
}

/** So many pairs at most are looked through; more would say no more. */
const PAIRS = 1_000;

/** The longest run of pairs that rises in both, since texts that tell the same mostly tell it in one order. */
export function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = [...pairs].sort(([a, x], [b, y]) => a - b || x - y).slice(0, PAIRS);
  const lengths: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [i, [here, there]] of sorted.entries()) {
    let [length, from] = [1, -1];
    for (const [j, [a, b]] of sorted.slice(0, i).entries()) {
      const longer = (lengths[j] ?? 0) + 1;
      if (a < here && b < there && longer > length) [length, from] = [longer, j];
    }
    lengths.push(length);
    before.push(from);
    if (length > (lengths[last] ?? 0)) last = i;
  }
  const run: Pair[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}
