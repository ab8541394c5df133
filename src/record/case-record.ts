import type { Decision } from "./decision.ts";
import type { Digest } from "./digest.ts";
import type { CaseEvent } from "./event.ts";
import { type DecisionId, type ItemId, itemId, type ReportId } from "./id.ts";
import type { Item } from "./item.ts";
import type { Look } from "./look.ts";
import type { Reading } from "./reading.ts";
import type { Report } from "./report.ts";

/** A decision that stands, with its identifier. */
export interface StandingDecision {
  readonly id: DecisionId;
  readonly decision: Decision;
}

/** A case as its events leave it. Maps keep no order that anything may rely on. */
export interface CaseRecord {
  readonly title: string;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly decisions: ReadonlyMap<DecisionId, StandingDecision>;
  /** What programs saw and heard in videos and recordings, by the digest of these. */
  readonly looks: ReadonlyMap<Digest, Look>;
}

/** A report with what was read in it: the input of every step of the reasoning. */
export interface ReadReport {
  readonly report: Report;
  readonly reading: Reading;
  /** The items of what `report.media` names, as far as the case holds them, in its order; absent where it names none. */
  readonly pictures?: readonly Item[];
  /** What was seen and heard in the videos and recordings among these; absent where nothing was. */
  readonly looks?: readonly Look[];
}

/** The items of the pictures and videos that a report carries. */
export function picturesOf(report: Report, items: CaseRecord["items"]): readonly Item[] {
  return report.media.flatMap((digest) => items.get(itemId(digest)) ?? []);
}

/** What was seen and heard in what a report carries. */
export function looksOf(report: Report, looks: CaseRecord["looks"]): readonly Look[] {
  return looks.size === 0 ? [] : report.media.flatMap((digest) => looks.get(digest) ?? []);
}

/** Folds events into the case that they make. Throws where they do not begin with `case.created`. */
export function fold(events: Iterable<CaseEvent>): CaseRecord {
  let title: string | null = null;
  const items = new Map<ItemId, Item>();
  const reports = new Map<ReportId, Report>();
  const decisions = new Map<DecisionId, StandingDecision>();
  const looks = new Map<Digest, Look>();
  for (const event of events) {
    if (event.type === "case.created") title ??= event.title;
    else if (event.type === "item.added") items.set(event.item.id, event.item);
    else if (event.type === "report.added") reports.set(event.report.id, event.report);
    else if (event.type === "item.looked") looks.set(event.look.digest, event.look);
    else if (event.type === "decision.made") decisions.set(event.id, { id: event.id, decision: event.decision });
    else if (event.type === "decision.undone") decisions.delete(event.id);
  }
  if (title === null) throw new Error("these events do not begin with the making of a case");
  return { title, items, reports, decisions, looks };
}
