import { findingsOf } from "../findings/findings.ts";
import { canonical } from "../record/canonical.ts";
import type { CaseRecord, ReadReport } from "../record/case-record.ts";
import { type Decision, decisionSchema } from "../record/decision.ts";
import { digestOfText } from "../record/digest.ts";
import type { CaseEvent } from "../record/event.ts";
import type { Findings } from "../record/findings.ts";
import { type DecisionId, decisionId, type ItemId, type ReportId } from "../record/id.ts";
import type { Reading } from "../record/reading.ts";
import { CaseStore } from "../store/case-store.ts";
import { UnknownReferenceError } from "./errors.ts";
import { readingsOf } from "./readings.ts";

export interface OpenOptions {
  /** Who decides, as they name themselves; stands in every event. */
  readonly by: string;
  readonly clock: () => Date;
  readonly readOnly?: boolean;
  /** Called after each report that had to be read anew. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A case at work: its record, what was read in its reports, and the findings, kept until something changes. */
export class OpenCase implements Disposable {
  readonly store: CaseStore;
  readonly #options: OpenOptions;
  readonly #readings = new Map<ReportId, Reading>();
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

  record(): CaseRecord {
    return this.store.record();
  }

  /** Reads the reports that arrived since the last time, by this process or another. */
  async refresh(): Promise<void> {
    const missing = [...this.record().reports.values()].filter((report) => !this.#readings.has(report.id));
    const { readOnly, onProgress } = this.#options;
    const options = { keep: readOnly !== true, ...(onProgress === undefined ? {} : { onProgress }) };
    for await (const [id, reading] of readingsOf(this.store, missing, options)) this.#readings.set(id, reading);
  }

  /** What was read in a report. Throws where the case holds no such report. */
  reading(id: ReportId): Reading {
    const reading = this.#readings.get(id);
    if (reading === undefined) throw new UnknownReferenceError(id, "report", []);
    return reading;
  }

  /** The findings as of the last event. */
  findings(): Findings {
    const at = this.store.count();
    if (this.#findings?.at !== at) this.#findings = { at, value: this.findingsWith([]) };
    return this.#findings.value;
  }

  /** What the findings would be with further decisions; nothing is written. */
  findingsWith(further: readonly Decision[]): Findings {
    const record = this.record();
    const reports: ReadReport[] = [];
    for (const report of record.reports.values()) {
      const reading = this.#readings.get(report.id);
      if (reading !== undefined) reports.push({ report, reading });
    }
    const standing = further.map((decision) => ({ id: idOf(decision), decision }));
    return findingsOf(reports, [...record.decisions.values(), ...standing]);
  }

  /** Writes one decision. Returns its id; the same decision a second time changes nothing. Throws {@link UnknownReferenceError}. */
  decide(decision: Decision): DecisionId {
    const [id] = this.decideAll([decision]);
    if (id === undefined) throw new Error("a decision was written without an id");
    return id;
  }

  /** Writes several decisions as one transaction: all or none. */
  decideAll(decisions: readonly Decision[]): readonly DecisionId[] {
    const standing = this.record().decisions;
    const events: CaseEvent[] = [];
    const ids: DecisionId[] = [];
    for (const candidate of decisions) {
      const decision = decisionSchema.parse(candidate);
      const id = idOf(decision);
      if (!standing.has(id) && !ids.includes(id)) events.push({ type: "decision.made", id, decision });
      ids.push(id);
    }
    this.#requireKnown(events);
    if (events.length > 0) this.store.append(events);
    return ids;
  }

  /** Takes a decision back; it stays in the log. Throws {@link UnknownReferenceError} where it does not stand. */
  undo(id: DecisionId, because: string): void {
    if (!this.record().decisions.has(id)) throw new UnknownReferenceError(id, "decision that stands", []);
    this.store.append([{ type: "decision.undone", id, because }]);
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

  /** A decision about nothing would lie in the log for ever and never be seen: it is refused whole, with its batch. */
  #requireKnown(events: readonly CaseEvent[]): void {
    const made = events.flatMap((event) => (event.type === "decision.made" ? [event] : []));
    if (made.length === 0) return;
    const items = this.record().items;
    for (const { decision } of made)
      if (decision.kind === "aside" && !items.has(decision.item)) throw new UnknownReferenceError(decision.item, "item", []);
    const fresh = new Set(made.map(({ id }) => id));
    const orphan = this.findingsWith(made.map(({ decision }) => decision)).gathered.orphans.find(({ decision }) => fresh.has(decision));
    if (orphan !== undefined) throw new UnknownReferenceError(orphan.decision, "decision's subject", [orphan.because]);
  }
}

function idOf(decision: Decision): DecisionId {
  return decisionId(digestOfText(canonical(decision)));
}
