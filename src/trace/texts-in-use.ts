import type { ReadReport } from "../record/case-record.ts";
import type { ReportId } from "../record/id.ts";
import { byInstant, type Instant, instantOf } from "./instant.ts";
import type { Order } from "./pair-finder.ts";
import type { Prepared } from "./shared-text.ts";

/** Reports with one text, the earliest first: they are compared once, in the name of the earliest that is in use. */
export type SameText = readonly ReadReport[];

/**
 * Which of the texts of a case are in use, each in the name of which report. Texts are numbered by the reports in whose name they were first compared;
 * where another takes the place of one, its text moves in the order of time and keeps its number. Never changed.
 */
export class TextsInUse implements Order {
  readonly away: number;
  readonly displaced: ReadonlySet<number>;
  readonly #texts: readonly Prepared[];
  readonly #groups: readonly SameText[];
  readonly #reads: readonly (ReadReport | undefined)[];

  private constructor(
    texts: readonly Prepared[],
    groups: readonly SameText[],
    reads: readonly (ReadReport | undefined)[],
    away: number,
    displaced: ReadonlySet<number>,
  ) {
    this.#texts = texts;
    this.#groups = groups;
    this.#reads = reads;
    this.away = away;
    this.displaced = displaced;
  }

  /** `groups` hold the reports of each of the texts. */
  static of(texts: readonly Prepared[], groups: readonly SameText[], isUsed: (id: ReportId) => boolean): TextsInUse {
    const all = groups.map((_, text) => text);
    return new TextsInUse(texts, groups, new Array(texts.length), texts.length, new Set()).after(all, isUsed);
  }

  /** The same where other reports with some of the texts may be in use. */
  after(changed: Iterable<number>, isUsed: (id: ReportId) => boolean): TextsInUse {
    const reads = this.#reads.slice();
    const displaced = new Set(this.displaced);
    let away = this.away;
    for (const text of changed) {
      const read = this.#groups[text]?.find(({ report }) => isUsed(report.id));
      away += Number(read === undefined) - Number(reads[text] === undefined);
      reads[text] = read;
      if (read === undefined || read.report.id === this.#texts[text]?.source.key) displaced.delete(text);
      else displaced.add(text);
    }
    return new TextsInUse(this.#texts, this.#groups, reads, away, displaced);
  }

  has(text: number): boolean {
    return this.#reads[text] !== undefined;
  }

  /** The report in whose name a text is compared. */
  readAt(text: number): ReadReport | undefined {
    return this.#reads[text];
  }

  idAt(text: number): ReportId | undefined {
    return this.#reads[text]?.report.id;
  }

  timeAt(text: number): Instant | null {
    if (this.displaced.has(text)) return instantOf(this.#reads[text]?.report.published ?? null);
    return this.#texts[text]?.at ?? null;
  }

  compare(one: number, other: number): number {
    if (!this.displaced.has(one) && !this.displaced.has(other)) return one - other;
    return byInstant(this.timeAt(one), this.timeAt(other)) || ((this.idAt(one) ?? "") < (this.idAt(other) ?? "") ? -1 : 1);
  }
}
