import type { ReadReport } from "../record/case-record.ts";
import type { ReportMedium } from "../record/report.ts";
import { isPictureCredit } from "./masked.ts";

/** What is somebody's own words by its kind, and no report of them. */
const ORIGINALS: ReadonlySet<ReportMedium> = new Set(["statement", "transcript", "document"]);

/** A report as one that may be a release or may print one. */
interface Printer {
  /** Its publisher by number; -1 where unknown. */
  readonly publisher: number;
  readonly isOriginal: boolean;
  /** Everybody else whom it names for what it says. */
  readonly named: readonly number[];
}

/** What reports are as printers; each is looked through once. */
export class Printers {
  readonly #numbers = new Map<string, number>();
  readonly #found = new Map<ReadReport, Printer>();

  /** True where one text may be the release that another prints, by who publishes it and whom the other names; when they were published is another matter. */
  mayPrint(release: ReadReport, taker: ReadReport): boolean {
    const giver = this.#of(release);
    return giver.isOriginal || this.#of(taker).named.includes(giver.publisher);
  }

  /** Those that may print one of the others. */
  printing(reads: Iterable<ReadReport>): ReadonlySet<ReadReport> {
    const printers = [...reads].map((read) => ({ read, as: this.#of(read) }));
    const publishers = new Set(printers.map(({ as }) => as.publisher));
    const isAnyOriginal = printers.some(({ as }) => as.isOriginal);
    return new Set(printers.flatMap(({ read, as }) => (isAnyOriginal || as.named.some((name) => publishers.has(name)) ? [read] : [])));
  }

  #of(read: ReadReport): Printer {
    const known = this.#found.get(read);
    if (known !== undefined) return known;
    const publisher = this.#numberOf(read.report.publisher ?? "");
    const named = new Set(namesOfSources(read).map((name) => this.#numberOf(name)));
    named.delete(NOBODY);
    named.delete(publisher);
    const made = { publisher, isOriginal: ORIGINALS.has(read.report.medium), named: [...named] };
    this.#found.set(read, made);
    return made;
  }

  #numberOf(name: string): number {
    const key = folded(name);
    if (key === "") return NOBODY;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

const NOBODY = -1;

/** Everybody whom a report names for what it says: in its speech, in its credits, and in what its page states of it. */
function namesOfSources({ report, reading }: ReadReport): readonly string[] {
  const speakers = new Set(reading.utterances.map(({ source }) => source.entity));
  return [
    ...reading.entities.filter(({ id }) => speakers.has(id)).flatMap(({ name, aliases }) => [name, ...aliases]),
    ...reading.credits.flatMap(({ kind, name }) => (kind === "byline" || isPictureCredit(name) ? [] : [name])),
    ...report.provenance.flatMap((origin) => {
      if (origin.kind === "forwarded") return [origin.from];
      return origin.kind === "credit" || origin.kind === "translation-of" ? [origin.name] : [];
    }),
  ];
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
