import type { ReadReport } from "../record/case-record.ts";
import type { ReportId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import type { Span } from "../record/span.ts";
import { isBefore } from "./instant.ts";
import { furnitureIn, quotationsIn } from "./masked.ts";
import { parentBy } from "./overlap-direction.ts";
import { type SharedPair, SharedText } from "./shared-text.ts";

/**
 * A round-up may hold the whole of a short story and much else, and who rewrites a story keeps a sentence of it: a run of this many words
 * counts whatever its share. Names and titles alone seldom make one of fourteen.
 */
const LONG = 15;
const LEAST = 0.25;
/** So many parents of a report are kept: a later step needs the best that speaks of the same claim. */
const PARENTS = 8;

/**
 * Finds which reports took text from which: a quarter of the one stands in the other, or a run of 15 words, with quotations, attributed
 * direct speech, captions and the furniture of pages masked, for two who quote the same statement did not copy each other. `from` took from `to`: the later from the earlier, the
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
    masked: masked(read),
  }));
  const shared = new SharedText(texts, LEAST, LONG);
  const idOf = shared.texts.map(({ source }) => byId.get(source.key)?.report.id);
  const taken = new Map<ReportId, Taken[]>();
  for (const pair of shared.pairs()) {
    const [earlier, later] = [idOf[pair.earlier], idOf[pair.later]];
    if (earlier === undefined || later === undefined) continue;
    const fromLater = isFromLater(shared, pair);
    const one: Taken = { pair, to: fromLater ? earlier : later, fromLater, containment: fromLater ? pair.ofLater : pair.ofEarlier };
    const from = fromLater ? later : earlier;
    const list = taken.get(from);
    if (list === undefined) taken.set(from, [one]);
    else list.push(one);
  }
  return [...taken.keys()].sort().flatMap((from) => parentsOf(from, taken.get(from) ?? [], shared));
}

/** A pair as its copy sees it. */
interface Taken {
  readonly pair: SharedPair;
  readonly to: ReportId;
  /** The later of the pair is the copy. */
  readonly fromLater: boolean;
  readonly containment: number;
}

/** True where the later of a pair is the copy: by time, by shape, and where neither tells by the order in which they are compared. */
function isFromLater({ texts }: SharedText, { earlier, later, ofEarlier, ofLater }: SharedPair): boolean {
  const before = isBefore(texts[earlier]?.at ?? null, texts[later]?.at ?? null) ? "a" : null;
  return parentBy({ a: ofEarlier, b: ofLater }, before).parent !== "b";
}

/** The best parents of a report. Runs are looked for only where they decide who is among them. */
function parentsOf(from: ReportId, taken: readonly Taken[], shared: SharedText): readonly CopiedText[] {
  const ranked = [...taken].sort((x, y) => y.containment - x.containment || (x.to < y.to ? -1 : 1));
  const last = ranked[PARENTS - 1]?.containment ?? 0;
  return ranked
    .filter(({ containment }) => containment >= last || last < LEAST)
    .map((one): CopiedText => {
      const { tokens, inEarlier, inLater } = shared.longest(one.pair);
      const longest = one.fromLater ? { tokens, from: inLater, to: inEarlier } : { tokens, from: inEarlier, to: inLater };
      return { from, to: one.to, containment: one.containment, longest };
    })
    .filter(({ containment, longest }) => containment >= LEAST || longest.tokens >= LONG)
    .sort(bestParentFirst)
    .slice(0, PARENTS);
}

function bestParentFirst(x: CopiedText, y: CopiedText): number {
  return y.containment - x.containment || y.longest.tokens - x.longest.tokens || (x.to < y.to ? -1 : 1);
}

function masked(read: ReadReport): readonly Span[] {
  const direct = read.reading.utterances.filter((utterance) => utterance.mode === "direct" || utterance.mode === "mixed");
  return [...quotationsIn(read.reading.text), ...furnitureIn(read.reading.text), ...direct.flatMap((utterance) => utterance.content)];
}
