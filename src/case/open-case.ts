import { findingsOf } from "../findings/findings.ts";
import { READER_VERSION } from "../read/read.ts";
import { canonical } from "../record/canonical.ts";
import { type CaseRecord, looksOf, picturesOf, type ReadReport } from "../record/case-record.ts";
import { type Decision, type DecisionKind, type DecisionOf, decisionSchema } from "../record/decision.ts";
import { digestOfText } from "../record/digest.ts";
import type { CaseEvent } from "../record/event.ts";
import type { Findings } from "../record/findings.ts";
import { type DecisionId, decisionId, type ItemId, isId, type ReportId } from "../record/id.ts";
import { type Item, shownSize } from "../record/item.ts";
import type { Reading } from "../record/reading.ts";
import type { Report } from "../record/report.ts";
import { english } from "../record/sentence.ts";
import { CaseStore } from "../store/case-store.ts";
import { CaseDamagedError } from "../store/errors.ts";
import { BoxOutsideError, OwnRecordError, UnknownReferenceError } from "./errors.ts";
import { readReports } from "./readings.ts";
import { decidedOnPart, type Reviewed, type ReviewKind, reviewed } from "./reviewed.ts";

export interface OpenOptions {
  /** Who decides, as they name themselves; stands in every event. */
  readonly by: string;
  readonly clock: () => Date;
  readonly readOnly?: boolean;
  /** Called after each report that had to be read anew. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * A case at work: its record, what was read in its reports, and the findings, kept until something changes. Readings are taken from the
 * index of the case when findings are first asked for, so that taking ten thousand reports in holds none of them.
 */
export class OpenCase implements Disposable {
  readonly store: CaseStore;
  readonly #options: OpenOptions;
  readonly #readings = new Map<ReportId, Reading>();
  #reports: readonly ReadReport[] = [];
  #findings: { readonly at: number; readonly value: Findings } | null = null;

  private constructor(store: CaseStore, options: OpenOptions) {
    this.store = store;
    this.#options = options;
  }

  /** Opens a case folder and reads what has not been read yet. Throws the errors of {@link CaseStore.open}. */
  static async open(folder: string, options: OpenOptions): Promise<OpenCase> {
    const store = CaseStore.open(folder, {
      by: options.by,
      clock: options.clock,
      ...(options.readOnly === undefined ? {} : { readOnly: options.readOnly }),
    });
    try {
      const opened = new OpenCase(store, options);
      await store.finishErasing();
      await opened.refresh();
      return opened;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  get folder(): string {
    return this.store.folder;
  }

  /** Who decides, as he names himself. */
  get by(): string {
    return this.#options.by;
  }

  record(): CaseRecord {
    return this.store.record();
  }

  /** The case as registers of sources call it: the beginning of the hash of its first entry in the log, the same in every copy. It tells no title. */
  name(): string {
    for (const { leaf } of this.store.events()) return leaf.slice(0, 16);
    throw new CaseDamagedError(this.folder, "it holds no event");
  }

  /** Reads the reports that arrived since the last time, by this process or another. Whoever may not write keeps the readings for himself. */
  async refresh(): Promise<void> {
    const kept = this.store.index.keys(READER_VERSION);
    const missing = [...this.record().reports.values()].filter(({ id }) => !kept.has(id) && !this.#readings.has(id));
    let done = 0;
    for await (const entries of readReports(this.folder, this.store.blobs, missing)) {
      if (this.#options.readOnly !== true) this.store.index.put(entries);
      else for (const { key, value } of entries) this.#keep(key, value);
      done += entries.length;
      this.#options.onProgress?.(done, missing.length);
    }
  }

  /** All reports with their readings: the same list as long as the case holds the same reports with the same pictures. */
  reports(): readonly ReadReport[] {
    const record = this.record();
    const held = this.#reports;
    const read = [...record.reports.values()].map((report, i) => this.#readReport(report, record, held[i]));
    if (read.length !== held.length || read.some((one, i) => one !== held[i])) this.#reports = read;
    return this.#reports;
  }

  /** The findings as of the last event. */
  findings(): Findings {
    const at = this.store.count();
    if (this.#findings?.at !== at) this.#findings = { at, value: this.findingsWith([]) };
    return this.#findings.value;
  }

  /** What the findings would be with further decisions and without some that stand; nothing is written. */
  findingsWith(further: readonly Decision[], without: readonly DecisionId[] = []): Findings {
    const record = this.record();
    const reports = this.reports();
    const made = further.map((decision) => ({ id: idOf(decision), decision }));
    const standing = [...record.decisions.values()].filter(({ id }) => !without.includes(id));
    return findingsOf(reports, [...standing, ...made], this.#findings?.value);
  }

  /** Writes one decision. Returns its id; the same decision a second time changes nothing. Throws {@link UnknownReferenceError}. */
  decide(decision: Decision): DecisionId {
    const [id] = this.decideAll([decision]);
    if (id === undefined) throw new Error("a decision was written without an id");
    return id;
  }

  /** Writes several decisions as one transaction, in the place of those that it takes back: all or none. */
  decideAll(decisions: readonly Decision[], instead: readonly DecisionId[] = []): readonly DecisionId[] {
    const again = new Set(decisions.map(idOf));
    return this.#write({ undone: instead.filter((id) => !again.has(id)), made: decisions });
  }

  /**
   * Writes a decision on one proposal in the place of the one that stands on it; what a correction does not name it takes over from the correction before. What a
   * split takes out of a corrected proposal is corrected as that was. One transaction. Returns the id of the decision. Throws {@link UnknownReferenceError}.
   */
  review(decision: DecisionOf<ReviewKind>): DecisionId {
    const [id] = this.#write(reviewed(decision, this.record().decisions, this.findings()));
    if (id === undefined) throw new Error("a review was written without an id");
    return id;
  }

  /**
   * Takes a decision back, and with a split what was decided on the part that it made; it stays in the log. Throws {@link UnknownReferenceError} where it does not stand.
   */
  undo(id: DecisionId, because: string): void {
    const standing = this.record().decisions.get(id);
    if (standing === undefined) throw new UnknownReferenceError(id, "decision that stands", []);
    const undone = [standing.id, ...decidedOnPart(standing.decision, this.record().decisions, this.findings())];
    this.store.append(undone.map((one) => ({ type: "decision.undone", id: one, because })));
  }

  /** Records that somebody looked at the covered faces of a picture. Throws where the case has no such item. */
  uncover(item: ItemId, because: string): void {
    if (!this.record().items.has(item)) throw new UnknownReferenceError(item, "item", []);
    this.store.append([{ type: "item.uncovered", item, because }]);
  }

  /** The preserved bytes of an item. Throws where the case has no such item, and `TamperError` where they were altered. */
  async bytes(item: ItemId): Promise<Uint8Array> {
    const held = this.record().items.get(item);
    const bytes = held === undefined ? null : await this.store.blobs.get(held.digest);
    if (bytes === null) throw new UnknownReferenceError(item, "item", []);
    return bytes;
  }

  close(): void {
    this.store.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Takes decisions back and writes others as one transaction. Returns the ids of these. */
  #write({ undone, made }: Reviewed): readonly DecisionId[] {
    const before = this.store.count();
    const standing = this.record().decisions;
    const decided: DecisionMade[] = [];
    const ids: DecisionId[] = [];
    for (const candidate of made) {
      const decision = decisionSchema.parse(candidate);
      const id = idOf(decision);
      if (!standing.has(id) && !ids.includes(id)) decided.push({ type: "decision.made", id, decision });
      ids.push(id);
    }
    if (decided.length === 0) return ids;
    const value = this.#requireKnown(decided, undone);
    const because = "another decision takes its place";
    const events: CaseEvent[] = [...undone.map((id): CaseEvent => ({ type: "decision.undone", id, because })), ...decided];
    this.store.append(events);
    // What was found to see whether the decisions fit is what they lead to, unless another process wrote in between.
    this.#findings = this.store.count() === before + events.length ? { at: before + events.length, value } : this.#findings;
    return ids;
  }

  #readReport(report: Report, record: CaseRecord, held: ReadReport | undefined): ReadReport {
    const pictures = picturesOf(report, record.items);
    const looks = looksOf(report, record.looks);
    if (held?.report === report && areOne(held.pictures ?? [], pictures) && areOne(held.looks ?? [], looks)) return held;
    const reading = this.#readings.get(report.id) ?? this.#kept(report.id);
    return { report, reading, ...(pictures.length === 0 ? {} : { pictures }), ...(looks.length === 0 ? {} : { looks }) };
  }

  #kept(id: ReportId): Reading {
    const kept = this.store.index.get(READER_VERSION, id);
    if (kept === null) throw new CaseDamagedError(this.folder, `the reading of report ${id} was deleted while it was open; open it again`);
    return this.#keep(id, kept);
  }

  #keep(id: ReportId, json: string): Reading {
    const reading: Reading = JSON.parse(json);
    this.#readings.set(id, reading);
    return reading;
  }

  /** Only what shows somebody can be confirmed. */
  #requireShowing(id: DecisionId): void {
    const standing = this.record().decisions.get(id)?.decision;
    if (standing === undefined || !SHOWING.has(standing.kind)) throw new UnknownReferenceError(id, "decision that shows something", []);
  }

  /**
   * A decision about nothing would lie in the log for ever and never be seen: it is refused whole, with its batch. Gives the
   * findings with all of them.
   */
  #requireKnown(made: readonly DecisionMade[], undone: readonly DecisionId[]): Findings {
    const items = this.record().items;
    for (const { decision } of made) {
      const item = itemIn(decision);
      if (item !== null && ![...items.keys()].some((one) => one === item)) throw new UnknownReferenceError(item, "item", []);
      if (decision.kind === "redact") requireWithin(decision, items.get(decision.item));
      if (decision.kind === "confirm") this.#requireShowing(decision.decision);
      if (decision.kind === "record" && decision.case === this.name()) throw new OwnRecordError(decision.name);
    }
    const fresh = new Set(made.map(({ id }) => id));
    const findings = this.findingsWith(
      made.map(({ decision }) => decision),
      undone,
    );
    const orphan = findings.gathered.orphans.find(({ decision }) => fresh.has(decision));
    if (orphan !== undefined) throw new UnknownReferenceError(orphan.decision, "decision's subject", [english(orphan.because)]);
    return findings;
  }
}

/** The item that a decision is about; null for one that is about none. */
function itemIn(decision: Decision): string | null {
  if (decision.kind === "aside") return decision.item;
  const on = decision.kind === "relies" ? decision.on : decision.kind === "rendering" ? decision.of : null;
  return isId("i", on) ? on : null;
}

type DecisionMade = Extract<CaseEvent, { type: "decision.made" }>;

function areOne(held: readonly unknown[], found: readonly unknown[]): boolean {
  return held.length === found.length && held.every((one, i) => one === found[i]);
}

/** The kinds of decisions by which something may be shown that would not be. */
const SHOWING: ReadonlySet<DecisionKind> = new Set(["lift", "protect", "redact", "full"]);

/** A box outside its picture would fill over nothing. */
function requireWithin({ item, page, boxes }: DecisionOf<"redact">, picture: Item | undefined): void {
  const size = picture === undefined ? null : shownSize(picture, page);
  if (size === null) throw new UnknownReferenceError(item, page === undefined ? "picture" : "PDF", []);
  const outside = boxes.find(({ box: [x, y, width, height] }) => x + width > size.width || y + height > size.height);
  if (outside !== undefined) throw new BoxOutsideError(item, outside.box, size);
}

function idOf(decision: Decision): DecisionId {
  return decisionId(digestOfText(canonical(decision)));
}
