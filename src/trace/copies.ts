import type { ReadReport } from "../record/case-record.ts";
import type { ReportId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import type { Span } from "../record/span.ts";
import { beyondCommon, type JudgedPair } from "./beyond-common.ts";
import { echoCopies } from "./echo-copies.ts";
import { listAt } from "./ground.ts";
import { byInstant, instantOf, isBefore } from "./instant.ts";
import { furnitureIn, quotationsIn } from "./masked.ts";
import { parentBy } from "./overlap-direction.ts";
import { SharedText } from "./shared-text.ts";
import type { WordStream } from "./word-stream.ts";

/**
 * A round-up may hold the whole of a short story and much else, and who rewrites a story keeps a sentence of it: a run of this many words
 * counts whatever its share. Names and titles alone seldom make one of fourteen.
 */
const LONG = 15;
const LEAST = 0.25;
/** A text of fewer words proves nothing. */
const WORTH = 8;
/** More than one, since a person may call the first of them independent. */
const SAME_PARENTS = 3;
/** So many parents of a report are kept: a later step needs the best that speaks of the same claim. */
const PARENTS = 8;

/**
 * Finds which reports took text from which: a quarter of the one stands in the other, or a run of 15 words, with quotations, attributed
 * direct speech, captions and the furniture of pages masked, for two who quote the same statement did not copy each other. `from` took from `to`: the later from the earlier, the
 * excerpt from the whole; where neither time nor shape tells, the greater id from the lesser, which says nothing about who was
 * first. At most eight parents a report, the best first. Pure, so it can be kept until a report is added.
 */
export function copies(reports: Iterable<ReadReport>): readonly CopiedText[] {
  const groups = sameText(reports);
  const byKey = new Map([...groups.values()].flatMap(([first]) => (first === undefined ? [] : [[first.report.id as string, first]])));
  const texts = [...byKey].map(([key, read]) => ({ key, text: read.reading.text, published: read.report.published, masked: masked(read) }));
  const shared = new SharedText(texts, LEAST, LONG);
  const idOf = shared.texts.map(({ source }) => byKey.get(source.key)?.report.id);
  const taken = new Map<ReportId, JudgedPair[]>();
  for (const pair of beyondCommon(shared, { share: LEAST, run: LONG }, (text) => byKey.get(shared.texts[text]?.source.key ?? ""))) {
    const [earlier, later] = [idOf[pair.earlier], idOf[pair.later]];
    if (earlier === undefined || later === undefined) continue;
    listAt(taken, isFromLater(shared, pair) ? later : earlier).push(pair);
  }
  /** Of one report at a time: a large case has a million pairs, of which few are kept. */
  const takenBy = (from: ReportId, pairs: readonly JudgedPair[]): readonly Taken[] => {
    const shareOf = (pair: JudgedPair): number => (idOf[pair.later] === from ? pair.ofLater : pair.ofEarlier);
    const last = Float64Array.from(pairs, shareOf).sort().at(-PARENTS) ?? 0;
    const found: Taken[] = [];
    for (const pair of pairs) {
      const containment = shareOf(pair);
      // Most are below the best that are kept, and are gone before anything is made of them.
      if (last >= LEAST && containment < last && pair.release === undefined) continue;
      const fromLater = idOf[pair.later] === from;
      const to = idOf[fromLater ? pair.earlier : pair.later];
      if (to !== undefined) found.push({ pair, to, fromLater, containment });
    }
    return found;
  };
  const found = [
    ...[...taken].flatMap(([from, pairs]) => parentsOf(from, takenBy(from, pairs), shared)),
    ...shared.texts.flatMap(({ source, stream }) => identical(groups.get(byKey.get(source.key)?.report.textDigest ?? "") ?? [], stream)),
    ...echoCopies([...byKey.values()]),
  ];
  return found.sort((x, y) => (x.from < y.from ? -1 : x.from > y.from ? 1 : 0));
}

/** Reports with one text are compared once, in the name of the earliest: a text may be posted a million times. */
function sameText(reports: Iterable<ReadReport>): ReadonlyMap<string, readonly ReadReport[]> {
  const groups = new Map<string, Map<ReportId, ReadReport>>();
  for (const read of reports) {
    const group = groups.get(read.report.textDigest) ?? new Map<ReportId, ReadReport>();
    group.set(read.report.id, read);
    groups.set(read.report.textDigest, group);
  }
  const sorted = new Map<string, readonly ReadReport[]>();
  for (const [digest, group] of groups) {
    const timed = [...group.values()].map((read) => ({ read, at: instantOf(read.report.published) }));
    timed.sort((x, y) => byInstant(x.at, y.at) || (x.read.report.id < y.read.report.id ? -1 : 1));
    sorted.set(
      digest,
      timed.map(({ read }) => read),
    );
  }
  return sorted;
}

/** Each of the reports with one text took it from the earliest of them. */
function identical(alike: readonly ReadReport[], { words, starts, ends }: WordStream): readonly CopiedText[] {
  if (words.length < WORTH) return [];
  const whole: Span = [starts[0] ?? 0, ends.at(-1) ?? 0];
  const longest = { tokens: words.length, from: whole, to: whole };
  return alike
    .slice(1)
    .flatMap(({ report }, i) =>
      alike
        .slice(0, Math.min(i + 1, SAME_PARENTS))
        .map((parent): CopiedText => ({ from: report.id, to: parent.report.id, containment: 1, longest })),
    );
}

/** A pair as its copy sees it. */
interface Taken {
  readonly pair: JudgedPair;
  readonly to: ReportId;
  /** The later of the pair is the copy. */
  readonly fromLater: boolean;
  readonly containment: number;
}

/**
 * True where the later of a pair is the copy: by a release that the other prints, by time, by shape, and where none of these tells by the order in
 * which they are compared.
 */
function isFromLater({ texts }: SharedText, { earlier, later, ofEarlier, ofLater, release }: JudgedPair): boolean {
  if (release !== undefined) return release === earlier;
  const before = isBefore(texts[earlier]?.at ?? null, texts[later]?.at ?? null) ? "a" : null;
  return parentBy({ a: ofEarlier, b: ofLater }, before).parent !== "b";
}

/**
 * The best parents of a report, and the releases that it prints: who holds most of it, in the longest run, and of equals the earliest, so that a further
 * print of one parent takes nobody's place. Runs are looked for only where they decide who is among them.
 */
function parentsOf(from: ReportId, taken: readonly Taken[], shared: SharedText): readonly CopiedText[] {
  // Texts are numbered from the earliest on.
  const number = ({ pair, fromLater }: Taken): number => (fromLater ? pair.earlier : pair.later);
  const earliest = (x: Taken, y: Taken): number => number(x) - number(y);
  const ranked = [...taken].sort((x, y) => y.containment - x.containment || earliest(x, y));
  const last = ranked[PARENTS - 1]?.containment ?? 0;
  const releases = new Set(ranked.flatMap(({ pair, to }) => (pair.release === undefined ? [] : [to])));
  return ranked
    .filter(({ containment, to }) => containment >= last || last < LEAST || releases.has(to))
    .map((one) => ({ one, longest: runIn(one, shared) }))
    .filter(({ one, longest }) => one.containment >= LEAST || longest.tokens >= LONG)
    .sort((x, y) => y.one.containment - x.one.containment || y.longest.tokens - x.longest.tokens || earliest(x.one, y.one))
    .filter(({ one }, rank) => rank < PARENTS || releases.has(one.to))
    .map(({ one, longest }): CopiedText => ({ from, to: one.to, containment: one.containment, longest }));
}

function runIn({ pair, fromLater }: Taken, shared: SharedText): CopiedText["longest"] {
  const { tokens, inEarlier, inLater } = shared.longest(pair, pair.common);
  return fromLater ? { tokens, from: inLater, to: inEarlier } : { tokens, from: inEarlier, to: inLater };
}

function masked(read: ReadReport): readonly Span[] {
  const direct = read.reading.utterances.filter((utterance) => utterance.mode === "direct" || utterance.mode === "mixed");
  return [...quotationsIn(read.reading.text), ...furnitureIn(read.reading.text), ...direct.flatMap((utterance) => utterance.content)];
}
