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
  const found = new Map<number, number[]>();
  const printers = printersOf(texts.map((_, text) => reportAt(text)));
  if (printers.every(({ isOriginal, named }) => !isOriginal && named.length === 0)) return found;
  const add = (release: number, text: number): void => {
    const [giver, taker] = [printers[release], printers[text]];
    if (giver === undefined || taker === undefined) return;
    if (!giver.isOriginal && !taker.named.includes(giver.publisher)) return;
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
interface Printer {
  /** Its publisher by number; -1 where unknown. */
  readonly publisher: number;
  readonly isOriginal: boolean;
  /** The publishers of others among the texts that it names for what it says. */
  readonly named: readonly number[];
}

function printersOf(reads: readonly (ReadReport | undefined)[]): readonly Printer[] {
  const numbers = new Map<string, number>();
  const publishers = reads.map((read) => {
    const name = folded(read?.report.publisher ?? "");
    if (name !== "" && !numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) ?? -1;
  });
  return reads.map((read, text): Printer => {
    const publisher = publishers[text] ?? -1;
    const named = new Set((read === undefined ? [] : namesOfSources(read)).map((name) => numbers.get(folded(name)) ?? -1));
    named.delete(-1);
    named.delete(publisher);
    return { publisher, isOriginal: read !== undefined && ORIGINALS.has(read.report.medium), named: [...named] };
  });
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
