import type { Digest } from "../record/digest.ts";
import type { ItemId, ReportId } from "../record/id.ts";
import type { ItemKind } from "../record/item.ts";
import type { Report } from "../record/report.ts";
import { CaptureError } from "./capture-error.ts";
import type { Captured } from "./captured.ts";
import { type CaptureOptions, captures, type Entry } from "./captures.ts";

/** What files hold and what taking them in would change, with nothing written. */
export interface Preview {
  /** Files by what they are, those inside others too, most first. */
  readonly kinds: readonly { readonly kind: ItemKind; readonly files: number; readonly reports: number }[];
  readonly items: { readonly fresh: number; readonly held: number };
  readonly reports: { readonly fresh: number; readonly held: number };
  /** In bytes, of items that are not held. */
  readonly size: number;
  /** The earliest and the latest day of publication; null where no report is dated. */
  readonly published: { readonly first: string; readonly last: string } | null;
  /** Reports that name no publisher, and those that name no day. */
  readonly unknown: { readonly publisher: number; readonly published: number };
  /** Most named first. */
  readonly publishers: readonly { readonly name: string; readonly reports: number }[];
  readonly languages: readonly { readonly code: string; readonly reports: number }[];
  /** What was noticed or mended, with the file's name. */
  readonly strange: readonly string[];
  /** Files that would be refused. */
  readonly errors: readonly CaptureError[];
}

/** What a case holds already. */
export interface Held {
  readonly items: ReadonlyMap<ItemId, unknown>;
  readonly reports: ReadonlyMap<ReportId, { readonly textDigest: Digest }>;
}

/** Reads entries as {@link addEntries} would, counts what they hold and forgets it again. */
export async function previewEntries(
  held: Held,
  entries: AsyncIterable<Entry>,
  options: CaptureOptions,
  onProgress: (done: number, name: string) => void,
): Promise<Preview> {
  const counter = new Counter(held);
  let done = 0;
  for await (const { name, captured } of captures(entries, options)) {
    if (captured instanceof CaptureError) counter.refuse(captured);
    else counter.see(captured);
    onProgress(++done, name);
  }
  return counter.preview();
}

class Counter {
  readonly #held: Held;
  readonly #kinds = new Map<ItemKind, { files: number; reports: number }>();
  readonly #publishers = new Map<string, number>();
  readonly #languages = new Map<string, number>();
  readonly #items = new Set<ItemId>();
  readonly #reports = new Set<ReportId>();
  readonly #strange: string[] = [];
  readonly #errors: CaptureError[] = [];
  readonly #fresh = { items: 0, reports: 0, size: 0 };
  readonly #unknown = { publisher: 0, published: 0 };
  #first: string | null = null;
  #last: string | null = null;

  constructor(held: Held) {
    this.#held = held;
  }

  refuse(error: CaptureError): void {
    this.#errors.push(error);
  }

  see({ item, reports, attachments }: Captured): void {
    for (const attachment of attachments) this.see(attachment);
    for (const { report } of reports) this.#report(report);
    if (this.#items.has(item.id)) return;
    this.#items.add(item.id);
    const kind = this.#kinds.get(item.kind) ?? { files: 0, reports: 0 };
    this.#kinds.set(item.kind, { files: kind.files + 1, reports: kind.reports + reports.length });
    for (const remark of item.remarks) this.#strange.push(`${item.name}: ${remark}`);
    if (this.#held.items.has(item.id)) return;
    this.#fresh.items++;
    this.#fresh.size += item.size;
  }

  preview(): Preview {
    return {
      kinds: [...this.#kinds]
        .map(([kind, counts]) => ({ kind, ...counts }))
        .sort((a, b) => b.files - a.files || (a.kind < b.kind ? -1 : 1)),
      items: { fresh: this.#fresh.items, held: this.#items.size - this.#fresh.items },
      reports: { fresh: this.#fresh.reports, held: this.#reports.size - this.#fresh.reports },
      size: this.#fresh.size,
      published: this.#first === null || this.#last === null ? null : { first: this.#first, last: this.#last },
      unknown: this.#unknown,
      publishers: mostFirst(this.#publishers).map(([name, count]) => ({ name, reports: count })),
      languages: mostFirst(this.#languages).map(([code, count]) => ({ code, reports: count })),
      strange: this.#strange,
      errors: this.#errors,
    };
  }

  #report({ id, publisher, published, language }: Report): void {
    if (this.#reports.has(id)) return;
    this.#reports.add(id);
    if (!this.#held.reports.has(id)) this.#fresh.reports++;
    if (publisher === null) this.#unknown.publisher++;
    else this.#publishers.set(publisher, (this.#publishers.get(publisher) ?? 0) + 1);
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    const day = published?.slice(0, 10) ?? null;
    if (day === null) this.#unknown.published++;
    else {
      this.#first = this.#first === null || day < this.#first ? day : this.#first;
      this.#last = this.#last === null || day > this.#last ? day : this.#last;
    }
  }
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
