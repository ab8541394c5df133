import type { ReadReport } from "../record/case-record.ts";
import type { ReportMedium } from "../record/report.ts";
import { isBefore } from "./instant.ts";
import { isPictureCredit } from "./masked.ts";
import type { Prepared, SharedPair } from "./shared-text.ts";

/** What is somebody's own words by its kind, and no report of them. */
const ORIGINALS: ReadonlySet<ReportMedium> = new Set(["statement", "transcript", "document"]);

/**
 * Finds for each text the releases that it prints: texts with which it shares words, not published after it, that are statements by their
 * kind or whose publisher the report names as its source or in its credit. Two who print one release did not copy each other by that.
 */
export function releasesOf(
  texts: readonly Prepared[],
  pairs: readonly SharedPair[],
  reportAt: (text: number) => ReadReport | undefined,
): ReadonlyMap<number, readonly number[]> {
  const printers = texts.map((_, text) => new Printer(reportAt(text)));
  const found = new Map<number, number[]>();
  const add = (release: number, text: number): void => {
    const [giver, taker] = [printers[release], printers[text]];
    if (giver === undefined || taker === undefined || !(giver.isOriginal || taker.names(giver))) return;
    if (isBefore(texts[text]?.at ?? null, texts[release]?.at ?? null)) return;
    const known = found.get(text);
    if (known === undefined) found.set(text, [release]);
    else known.push(release);
  };
  for (const { earlier, later } of pairs) {
    add(earlier, later);
    add(later, earlier);
  }
  return found;
}

/** A report as one that may be a release or may print one. */
class Printer {
  readonly isOriginal: boolean;
  readonly #read: ReadReport | undefined;
  readonly #publisher: string;
  #named: ReadonlySet<string> | null = null;

  constructor(read: ReadReport | undefined) {
    this.#read = read;
    this.isOriginal = read !== undefined && ORIGINALS.has(read.report.medium);
    this.#publisher = folded(read?.report.publisher ?? "");
  }

  /** True where this report names the publisher of another, not its own, for what it says. */
  names(other: Printer): boolean {
    if (other.#publisher === "" || other.#publisher === this.#publisher) return false;
    this.#named ??= new Set(this.#read === undefined ? [] : namesOfSources(this.#read).map(folded));
    return this.#named.has(other.#publisher);
  }
}

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
