import type { ReadReport } from "../record/case-record.ts";
import type { ReportId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import type { Span } from "../record/span.ts";
import { byInstant, instantOf } from "./instant.ts";
import { overlap } from "./overlap.ts";

/** A quotation of up to 800 characters between the marks of most languages. */
const QUOTATION = /[“„«"「][^“”„«»"「」]{1,800}[”“»"」]/gu;
/** A round-up may hold the whole of a short story and much else: a run of this many words counts whatever its share. */
const LONG = 40;
const LEAST = 0.25;
/** So many parents of a report are kept: a later step needs the best that speaks of the same claim. */
const PARENTS = 8;

/**
 * Finds which reports took text from which: a quarter of the one stands in the other, or a run of 40 words, quotations and attributed direct speech masked,
 * for two who quote the same statement did not copy each other. `from` took from `to`: the later from the earlier, the
 * excerpt from the whole; where neither time nor shape tells, the greater id from the lesser, which says nothing about who was
 * first. At most eight parents a report, the best first. Pure, so it can be kept until a report is added.
 */
export function copies(reports: Iterable<ReadReport>): readonly CopiedText[] {
  const byId = new Map<string, ReadReport>();
  for (const read of reports) byId.set(read.report.id, read);
  const texts = [...byId.values()].map((read) => ({
    key: read.report.id,
    text: read.reading.text,
    published: read.report.published,
    masked: quoted(read),
  }));
  const taken = new Map<ReportId, CopiedText[]>();
  for (const pair of overlap(texts, { minContainment: LEAST })) {
    const a = byId.get(pair.a)?.report;
    const b = byId.get(pair.b)?.report;
    if (!a || !b) continue;
    const undirected = byInstant(instantOf(a.published), instantOf(b.published)) <= 0 ? a.id : b.id;
    const parent = pair.parent ?? undirected;
    const fromA = parent === b.id;
    const copied: CopiedText = {
      from: fromA ? a.id : b.id,
      to: fromA ? b.id : a.id,
      containment: fromA ? pair.containment.a : pair.containment.b,
      longest: {
        tokens: pair.longest.tokens,
        from: fromA ? pair.longest.a : pair.longest.b,
        to: fromA ? pair.longest.b : pair.longest.a,
      },
    };
    if (copied.containment >= LEAST || copied.longest.tokens >= LONG) push(taken, copied.from, copied);
  }
  return [...taken.keys()].sort().flatMap((from) => (taken.get(from) ?? []).sort(bestParentFirst).slice(0, PARENTS));
}

function bestParentFirst(x: CopiedText, y: CopiedText): number {
  return y.containment - x.containment || y.longest.tokens - x.longest.tokens || (x.to < y.to ? -1 : 1);
}

function quoted(read: ReadReport): readonly Span[] {
  const marked = Array.from(read.reading.text.matchAll(QUOTATION), (found): Span => [found.index, found.index + found[0].length]);
  const direct = read.reading.utterances.filter((utterance) => utterance.mode === "direct" || utterance.mode === "mixed");
  return [...marked, ...direct.flatMap((utterance) => utterance.content)];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
