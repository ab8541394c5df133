import type { Digest } from "../record/digest.ts";
import type { CaseEvent } from "../record/event.ts";
import type { ItemId, ReportId } from "../record/id.ts";
import type { CaseStore } from "../store/case-store.ts";
import { CaptureError } from "./capture-error.ts";
import type { Captured } from "./captured.ts";
import { type Capture, type CaptureOptions, captures, type Entry, type Taken } from "./captures.ts";
import { exifTool } from "./exiftool.ts";

/** What became of one file, as soon as it is on disk. */
export interface AddStep {
  /** Files dealt with so far, this one included; those inside others count too. */
  readonly done: number;
  readonly name: string;
  readonly result: "added" | "held" | "refused";
  readonly reports: number;
}

export interface AddOutcome {
  /** `held`: those that came and were there before, each once. */
  readonly items: { readonly added: number; readonly held: number };
  readonly reports: { readonly added: number; readonly held: number };
  /** Of the reports that were added, those of which neither the file nor anybody says when they were published, or by whom. */
  readonly open: { readonly undated: number; readonly nameless: number };
  /** One for each entry that was refused, in the order of the entries. */
  readonly errors: readonly CaptureError[];
  /**
   * Sentences about what is held already and came again in another form, what was left out or mended in what was taken, and days of
   * publication that have not come yet.
   */
  readonly notes: readonly string[];
}

/**
 * Adds entries to a case. The bytes of items and the texts of their reports are stored first, then one append says of several entries that
 * they are there with all their reports; so a kill at any instant leaves each item absent or whole, and what was told to
 * `onProgress` is there. What is held already, by digest, is not added again. An entry that cannot be taken is collected as an error
 * and the rest goes on; what the store throws (full disk, locked case) ends it.
 */
export async function addEntries(
  store: CaseStore,
  entries: AsyncIterable<Entry>,
  options: CaptureOptions,
  onProgress: (step: AddStep) => void,
): Promise<AddOutcome> {
  const adder = new Adder(store);
  let done = 0;
  for await (const batch of batches(captures(entries, options))) {
    const steps = await adder.take(batch.map(({ captured }) => captured));
    for (const [i, { name }] of batch.entries()) {
      const step = steps[i];
      if (step !== undefined) onProgress({ done: ++done, name, ...step });
    }
  }
  return adder.outcome();
}

/** One append says of so many files at most that they are there, of so many bytes held, and of what came within so many milliseconds. */
const BATCH = { files: 32, held: 16_000_000, time: 500 };

/** An append waits for the disk, so entries that come fast share one; entries that come slowly do not wait for each other. */
async function* batches(captures: AsyncIterable<Capture>): AsyncIterable<readonly Capture[]> {
  let batch: Capture[] = [];
  let held = 0;
  let begun = performance.now();
  for await (const capture of captures) {
    batch.push(capture);
    held += "item" in capture.captured ? heldBy(capture.captured) : 0;
    if (batch.length < BATCH.files && held < BATCH.held && performance.now() - begun < BATCH.time) continue;
    yield batch;
    batch = [];
    held = 0;
    begun = performance.now();
  }
  if (batch.length > 0) yield batch;
}

/** Bytes of memory that a file holds until it is stored, roughly. */
function heldBy({ reports, files, attachments }: Captured): number {
  const texts = reports.reduce((sum, { text }) => sum + 2 * text.length, 0);
  const bytes = files.reduce((sum, { content }) => sum + (typeof content === "string" ? 0 : content.length), 0);
  return attachments.reduce((sum, attachment) => sum + heldBy(attachment), texts + bytes);
}

/** How many texts of one item are written at a time: each waits for the disk, not for the processor. */
const AT_ONCE = 16;

class Adder {
  readonly #store: CaseStore;
  readonly #items: Set<ItemId>;
  readonly #reports: Map<ReportId, Digest>;
  readonly #errors: CaptureError[] = [];
  readonly #notes: string[] = [];
  readonly #added = new Set<ItemId | ReportId>();
  readonly #heldItems = new Set<ItemId>();
  readonly #heldReports = new Set<ReportId>();
  /** Pictures that were added while ExifTool could not run. */
  #shallow = 0;
  #itemsAdded = 0;
  #reportsAdded = 0;
  #undated = 0;
  #nameless = 0;

  constructor(store: CaseStore) {
    const record = store.record();
    this.#store = store;
    this.#items = new Set(record.items.keys());
    this.#reports = new Map([...record.reports].map(([id, report]) => [id, report.textDigest]));
  }

  /** Stores what was taken and appends it, all or nothing of each. Gives a step for each. */
  async take(all: readonly Taken[]): Promise<readonly Pick<AddStep, "result" | "reports">[]> {
    const stored = await Promise.all(all.map((taken) => this.#stored(taken)));
    const events: CaseEvent[] = [];
    const steps = stored.map((taken) => (taken instanceof CaptureError ? this.#refuse(taken) : this.#enter(taken, events)));
    this.#store.append(events);
    return steps;
  }

  outcome(): AddOutcome {
    return {
      items: { added: this.#itemsAdded, held: this.#heldItems.size },
      reports: { added: this.#reportsAdded, held: this.#heldReports.size },
      open: { undated: this.#undated, nameless: this.#nameless },
      errors: this.#errors,
      notes: [...this.#notes, ...(this.#shallow === 0 ? [] : [WITHOUT_PERL])],
    };
  }

  #refuse(error: CaptureError): Pick<AddStep, "result" | "reports"> {
    this.#errors.push(error);
    return { result: "refused", reports: 0 };
  }

  async #stored(taken: Taken): Promise<Taken> {
    if (taken instanceof CaptureError) return taken;
    try {
      await this.#putBytes(taken);
      return taken;
    } catch (error) {
      if (error instanceof CaptureError) return error;
      throw error;
    }
  }

  /** Evidence that no event names does no harm; an event that names evidence which is not there would. */
  async #putBytes(captured: Captured): Promise<void> {
    for (const attachment of captured.attachments) await this.#putBytes(attachment);
    const { item, reports } = captured;
    if (!this.#items.has(item.id)) await this.#putFiles(captured);
    // The text of a plain text file is the file.
    const fresh = reports.filter(({ report }) => !this.#reports.has(report.id) && report.textDigest !== item.digest);
    for (let i = 0; i < fresh.length; i += AT_ONCE)
      await Promise.all(fresh.slice(i, i + AT_ONCE).map(({ text }) => this.#store.blobs.put(new TextEncoder().encode(text))));
  }

  async #putFiles({ item, files }: Captured): Promise<void> {
    for (const { digest, content } of files) {
      const stored = typeof content === "string" ? (await this.#store.blobs.putFile(content)).digest : await this.#store.blobs.put(content);
      if (stored !== digest)
        throw new CaptureError(
          "unreadable",
          item.name,
          `${item.name} changed while it was being added; add it again when nothing writes to it`,
        );
    }
  }

  /** Adds the events of an item to those that are appended. Attachments first, so that no report names a picture that is not there. */
  #enter(captured: Captured, events: CaseEvent[]): Pick<AddStep, "result" | "reports"> {
    for (const attachment of captured.attachments) this.#enter(attachment, events);
    const { item } = captured;
    const fresh = captured.reports.filter(({ report }) => this.#isNew(report.id, report.textDigest, item.name));
    const isNew = !this.#items.has(item.id);
    if (isNew) {
      events.push({ type: "item.added", item });
      for (const remark of item.remarks) this.#notes.push(`${item.name}: ${remark}`);
    }
    for (const { report } of fresh) events.push({ type: "report.added", report });
    this.#noteFuture(item.name, fresh);
    this.#count(captured, fresh, isNew);
    return { result: isNew || fresh.length > 0 ? "added" : "held", reports: fresh.length };
  }

  #noteFuture(name: string, fresh: Captured["reports"]): void {
    const now = this.#store.now();
    const [first, ...others] = fresh
      .map(({ report }) => report.published)
      .filter((published) => published !== null && isToCome(published, now));
    if (first === undefined) return;
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    this.#notes.push(`${name}: a report is dated ${first}${more}, and that day has not come yet; set the item aside if the date is wrong`);
  }

  #count({ item, reports }: Captured, fresh: Captured["reports"], isNew: boolean): void {
    if (!isNew && !this.#added.has(item.id)) this.#heldItems.add(item.id);
    if (isNew) this.#added.add(item.id);
    for (const { report } of fresh) {
      this.#undated += report.published === null ? 1 : 0;
      this.#nameless += report.publisher === null ? 1 : 0;
      this.#added.add(report.id);
      this.#reports.set(report.id, report.textDigest);
    }
    for (const { report } of reports) if (!this.#added.has(report.id)) this.#heldReports.add(report.id);
    this.#items.add(item.id);
    this.#shallow += isNew && item.kind === "image" && exifTool.isMissing ? 1 : 0;
    this.#itemsAdded += isNew ? 1 : 0;
    this.#reportsAdded += fresh.length;
  }

  #isNew(id: ReportId, textDigest: Digest, name: string): boolean {
    const held = this.#reports.get(id);
    if (held !== undefined && held !== textDigest)
      this.#notes.push(`${name}: report ${id} is held with another text and stays as it is; set the item aside if the new one is right`);
    return held === undefined;
  }
}

const WITHOUT_PERL =
  "Perl is not installed here, so ExifTool could not run; the metadata of pictures was read by exifr, which knows the common tags of JPEG and PNG only";

const DAY = 86_400_000;

/** True where a day has begun nowhere yet: it begins in the east up to fourteen hours before it does in Greenwich. */
function isToCome(published: string, now: Date): boolean {
  return published.slice(0, 10) > new Date(now.getTime() + DAY).toISOString().slice(0, 10);
}
