import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { ReportId } from "../record/id.ts";
import type { Span } from "../record/span.ts";
import type {
  Alignment,
  BoxesView,
  CaseView,
  ClaimLine,
  ClaimView,
  ConflictLine,
  DecidedLine,
  EntityLine,
  EntityView,
  EventLine,
  ItemLine,
  LogView,
  MapView,
  PageView,
  Part,
  QuestionView,
  ReportLine,
  ReportView,
  TimelineLine,
  UtteranceView,
} from "../record/workbench.ts";
import { ask } from "./ask.ts";
import { supposeAgain } from "./supposing.ts";

/** What the server said last about one address. Old data stays in sight while newer data is fetched. */
export interface Loaded<T> {
  readonly data: T | null;
  readonly error: Error | null;
}

/** The state of one address, shared by all who show it. */
class Resource<T> {
  readonly url: string;
  private readonly watchers = new Set<() => void>();
  private state: Loaded<T> = { data: null, error: null };
  private stale = true;
  private asked = 0;

  constructor(url: string) {
    this.url = url;
  }

  readonly peek = (): Loaded<T> => this.state;

  readonly watch = (changed: () => void): (() => void) => {
    this.watchers.add(changed);
    this.refresh();
    return () => this.watchers.delete(changed);
  };

  /** Asks again where what is held may be out of date. */
  refresh(): void {
    if (!this.stale) return;
    this.stale = false;
    const turn = ++this.asked;
    ask<T>("GET", this.url).then(
      (data) => this.settle(turn, { data, error: null }),
      (error: unknown) => this.settle(turn, { data: this.state.data, error: error instanceof Error ? error : new Error(String(error)) }),
    );
  }

  expire(): void {
    this.stale = true;
    if (this.watchers.size > 0) this.refresh();
  }

  /** An answer that a later question has overtaken is dropped. */
  private settle(turn: number, state: Loaded<T>): void {
    if (turn !== this.asked) return;
    if (state.error !== null) this.stale = true;
    this.state = state;
    for (const changed of this.watchers) changed();
  }
}

export interface Family<T> {
  of(id: string): Resource<T>;
  expire(): void;
}

const families = new Set<{ expire(): void }>();

/** Addresses of one kind: `path` itself, or `path/id`; with `query`, `path?query=id`. */
function family<T>(path: string, query: string | null = null): Family<T> {
  const held = new Map<string, Resource<T>>();
  const joint = query === null ? "/" : `${path.includes("?") ? "&" : "?"}${query}=`;
  const made: Family<T> = {
    of(id) {
      const known = held.get(id);
      if (known !== undefined) return known;
      const resource = new Resource<T>(id === "" ? path : `${path}${joint}${encodeURIComponent(id)}`);
      held.set(id, resource);
      return resource;
    },
    expire: () => {
      for (const resource of held.values()) resource.expire();
    },
  };
  families.add(made);
  return made;
}

/** So many questions to one address are kept: what was just looked at is there again at once, and a map that is moved about does not fill the memory. */
const QUESTIONS = 24;

/** Families under addresses that name something, made once. */
function familiesAt<T>(): (path: string) => Family<T> {
  const held = new Map<string, Family<T>>();
  return (path) => {
    const known = held.get(path) ?? family<T>(path);
    held.set(path, known);
    return known;
  };
}

const alignments = familiesAt<Alignment>();
const pages = familiesAt<PageView>();
const boxes = familiesAt<BoxesView>();
const faces = familiesAt<{ readonly covered: number }>();

/** Addresses to which something is asked, as `first=2025-01-09`; nothing is asked by an empty question. */
function asked<T>(path: string, query: string | null = null): (question: string) => Family<T> {
  const held = new Map<string, Family<T>>();
  return (question) => {
    const known = held.get(question) ?? family<T>(question === "" ? path : `${path}?${question}`, query);
    // The one that was asked last is the last to be forgotten.
    held.delete(question);
    held.set(question, known);
    const [oldest] = held;
    if (held.size > QUESTIONS && oldest !== undefined) {
      held.delete(oldest[0]);
      families.delete(oldest[1]);
    }
    return known;
  };
}

function shownAt(item: string, what: string, page: number | null): string {
  return `/api/items/${encodeURIComponent(item)}/${what}${page === null ? "" : `?page=${page}`}`;
}

export const caseResource = family<CaseView>("/api/case");
export const reportsWithin = asked<Part<ReportLine>>("/api/reports", "from");
export const reportResource = family<ReportView>("/api/reports");
/** How many faces of a picture, or of a page of a PDF, are covered. */
export const facesResource = (item: string, page: number | null): Family<{ readonly covered: number }> =>
  faces(shownAt(item, "faces", page));
/** What of a picture, or of a page of a PDF, is to be filled over. */
export const boxesResource = (item: string, page: number | null): Family<BoxesView> => boxes(shownAt(item, "boxes", page));
/** Where words of a report stand on a page of its PDF. */
export const pageResource = (report: ReportId, [from, to]: Span): Family<PageView> =>
  pages(`/api/reports/${report}/page?from=${from}&to=${to}`);
/** Where the text of one report goes with that of another. */
export const alignmentBeside = (report: ReportId): Family<Alignment> => alignments(`/api/reports/${report}/beside`);
export const claimsWithin = asked<Part<ClaimLine>>("/api/claims", "from");
export const claimResource = family<ClaimView>("/api/claims");
export const conflictResource = family<ConflictLine>("/api/conflicts");
export const conflictsResource = family<Part<ConflictLine>>("/api/conflicts", "from");
export const questionsResource = family<Part<QuestionView>>("/api/questions", "from");
export const questionResource = family<QuestionView>("/api/questions");
export const entitiesWithin = asked<Part<EntityLine>>("/api/entities", "from");
export const entityResource = family<EntityView>("/api/entities");
export const timelineWithin = asked<Part<TimelineLine>>("/api/timeline", "from");
export const mapWithin = asked<MapView>("/api/map");
export const itemsResource = family<Part<ItemLine>>("/api/items", "from");
export const itemResource = family<ItemLine>("/api/items");
export const logResource = family<LogView>("/api/log");
export const eventsResource = family<Part<EventLine>>("/api/log/events", "from");
export const utteranceResource = family<UtteranceView>("/api/utterances");
/** What people decided on a claim, a report, an item, a question, or somebody and something. */
export const decidedResource = family<readonly DecidedLine[]>("/api/decisions", "about");
/** The decisions of one kind. */
export const decidedOfKind = family<readonly DecidedLine[]>("/api/decisions", "kind");

/** Something was decided: whatever is in sight is fetched again, the rest when it is next looked at. */
export function expireAll(): void {
  for (const one of families) one.expire();
  supposeAgain();
}

const NOTHING: Loaded<never> = { data: null, error: null };

/** Follows one address; null follows none. */
export function useResource<T>(resources: Family<T>, id: string | null): Loaded<T> & { again(): void } {
  const resource = id === null ? null : resources.of(id);
  const watch = useCallback((changed: () => void) => resource?.watch(changed) ?? (() => {}), [resource]);
  const loaded = useSyncExternalStore<Loaded<T>>(watch, () => resource?.peek() ?? NOTHING);
  useEffect(() => resource?.refresh(), [resource]);
  return { ...loaded, again: () => resource?.expire() };
}
