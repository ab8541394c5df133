import type { ReadReport } from "../record/case-record.ts";
import type { ReportId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import type { Span } from "../record/span.ts";
import { primaryLanguage } from "./anchor-keys.ts";
import { BestParents, LEAST_COPIED } from "./best-parents.ts";
import type { JudgedPair } from "./beyond-common.ts";
import { type ComparedTexts, Comparison } from "./comparison.ts";
import { EchoCopies } from "./echo-copies.ts";
import { listAt } from "./ground.ts";
import { byInstant, instantOf } from "./instant.ts";
import { KnownPairs } from "./known-pairs.ts";
import { furnitureIn, quotationsIn } from "./masked.ts";
import { type Compared, pairsReached } from "./pairs-reached.ts";
import { Printers } from "./release.ts";
import { type OverlapText, SharedText } from "./shared-text.ts";
import { CommonSentences } from "./standing-passages.ts";
import { type SameText, TextsInUse } from "./texts-in-use.ts";
import { type WordStream, wordStream } from "./word-stream.ts";

/** A text of fewer words proves nothing. */
const WORTH = 8;
/** More than one, since a person may call the first of them independent. */
const SAME_PARENTS = 3;

/**
 * Finds which reports took text from which: a quarter of the one stands in the other, or a run of 15 words, with quotations, attributed
 * direct speech, captions and the furniture of pages masked, for two who quote the same statement did not copy each other. `from` took from `to`: the later from the earlier, the
 * excerpt from the whole; where neither time nor shape tells, the greater id from the lesser, which says nothing about who was
 * first. At most eight parents a report, the best first. Pure, so it can be kept until a report is added.
 */
export function copies(reports: Iterable<ReadReport>): readonly CopiedText[] {
  const read = new Map([...reports].map((one) => [one.report.id, one]));
  return Copying.of(read.values(), read).copied;
}

type Rows = readonly CopiedText[];
type Used = Pick<ReadonlyMap<ReportId, ReadReport>, "has">;

/** What is compared in a case, whichever of its reports are in use. */
interface Work extends ComparedTexts {
  /** For each text the reports that hold it. */
  readonly groups: readonly SameText[];
  /** The number of each text by the digest of the whole. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** What finds translations; null where all reports are in one language. */
  readonly echoes: EchoCopies | null;
}

/** What reports took from each other, with what it takes to say so again where a few of them go out of use or come into it. */
export class Copying {
  /** Sorted by the report that took; of one the best parents first. */
  readonly copied: Rows;
  readonly #work: Work;
  readonly #inUse: TextsInUse;
  /** What each report took from others in its own language, sorted by report. */
  readonly #taken: Patched<ReportId, Rows>;

  private constructor(work: Work, inUse: TextsInUse, taken: Patched<ReportId, Rows>, copied: Rows) {
    this.#work = work;
    this.#inUse = inUse;
    this.#taken = taken;
    this.copied = copied;
  }

  /** Compares the texts of all reports; what those took that are in use. */
  static of(reports: Iterable<ReadReport>, used: Used): Copying {
    const work = workOf(reports, used);
    const { shared, groups } = work;
    const inUse = TextsInUse.of(shared.texts, groups, (id) => used.has(id));
    const found = shared.pairs(inUse.away === 0 ? undefined : (text) => inUse.has(text));
    const comparison = new Comparison(work, inUse, new KnownPairs(found, groups.length), LEAST_COPIED);
    comparison.standing.findAll();
    const taken = new Map<number, JudgedPair[]>();
    for (const pair of found) {
      const judged = comparison.judged(pair);
      if (judged !== null) listAt(taken, comparison.isFromLater(judged) ? judged.later : judged.earlier).push(judged);
    }
    const best = new BestParents(shared, comparison);
    const rows = groups.flatMap((group, text) => {
      const parents = best.of(text, taken.get(text) ?? []);
      return [...rowsOf(inUse.idAt(text), parents), ...identical(work, text, inUseOf(group, used))];
    });
    rows.sort(([x], [y]) => (x < y ? -1 : 1));
    const all = Patched.over(new Map(rows));
    return new Copying(work, inUse, all, together(all, echoesAmong(work, inUse)));
  }

  /**
   * What `Copying.of` would give for the same reports where `moved` went out of use or came into it, in a time that grows with the pairs of texts that this reaches.
   * Null where that is so much that all texts are better compared again.
   */
  revised(used: Used, moved: readonly ReadReport[]): Copying | null {
    const { shared, groups, numberOf, sentences } = this.#work;
    const changed = new Set(moved.map(({ report }) => numberOf.get(report.textDigest) ?? -1));
    if (changed.has(-1) || changed.size * MUCH > groups.length) return null;
    const inUse = this.#inUse.after(changed, (id) => used.has(id));
    if (![...changed].every((text) => isComparedAlike(this.#work, inUse, text))) return null;
    const [before, after] = [this.#inUse, inUse].map((order): Compared => {
      const finder = shared.finder(order);
      return { finder, comparison: new Comparison(this.#work, order, finder, LEAST_COPIED) };
    }) as [Compared, Compared];
    const shifted = new Set([...changed].filter((text) => this.#inUse.idAt(text) !== inUse.idAt(text)));
    const reached = pairsReached(sentences, [before, after], shifted);
    if (reached === null) return null;
    const best = new BestParents(shared, after.comparison);
    const again = new Set(shifted);
    for (const [one, other] of reached)
      for (const text of this.#takingOtherwise(one, other, [before, after], shifted, best)) again.add(text);
    const rows = new Map<ReportId, Rows | undefined>();
    for (const text of changed) {
      const group = groups[text] ?? [];
      for (const { report } of group) rows.set(report.id, undefined);
      for (const [from, same] of identical(this.#work, text, inUseOf(group, used))) rows.set(from, same);
    }
    for (const text of new Set([...changed, ...again])) {
      const id = inUse.idAt(text);
      const parents = again.has(text) ? best.of(text, best.among(text, after.finder.of(text))) : this.#parentsOf(text);
      if (id !== undefined) rows.set(id, parents.length === 0 ? undefined : parents);
    }
    const all = this.#taken.with(rows);
    const copied = this.#work.echoes === null ? replaced(this.copied, rows) : together(all, echoesAmong(this.#work, inUse));
    return new Copying(this.#work, inUse, all, copied);
  }

  /** Those of two texts whose kept parents may be others since the pair is judged otherwise. */
  #takingOtherwise(
    one: number,
    other: number,
    [before, after]: readonly [Compared, Compared],
    shifted: ReadonlySet<number>,
    best: BestParents,
  ): readonly number[] {
    const [was, is] = [before.finder.between(one, other), after.finder.between(one, other)];
    const judged = is === null ? null : after.comparison.judged(is);
    const kept = [this.#keeps(one, other) ? [one] : [], this.#keeps(other, one) ? [other] : []].flat();
    if (judged === null) return kept;
    if (!shifted.has(one) && !shifted.has(other) && was !== null && isSame(before.comparison.judged(was), judged)) return [];
    const isFromLater = after.comparison.isFromLater(judged);
    const from = isFromLater ? judged.later : judged.earlier;
    return best.mayJoin(this.#parentsOf(from), judged, isFromLater) ? [...kept, from] : kept;
  }

  #keeps(from: number, to: number): boolean {
    const id = this.#inUse.idAt(to);
    return this.#parentsOf(from).some((row) => row.to === id);
  }

  #parentsOf(text: number): Rows {
    const id = this.#inUse.idAt(text);
    return id === undefined ? NOTHING : (this.#taken.get(id) ?? NOTHING);
  }
}

const NOTHING: Rows = [];
/** Where so large a part of all texts comes or goes, all are compared again. */
const MUCH = 3;

function workOf(reports: Iterable<ReadReport>, used: Used): Work {
  const sorted = sameText(reports);
  const groups = new Map<string, SameText>();
  const texts: OverlapText[] = [];
  for (const group of sorted.values()) {
    const first = group.find(({ report }) => used.has(report.id)) ?? group[0];
    if (first === undefined) continue;
    groups.set(first.report.id, group);
    texts.push({ key: first.report.id, text: first.reading.text, published: first.report.published, masked: masked(first) });
  }
  const shared = new SharedText(texts, LEAST_COPIED.share, LEAST_COPIED.run);
  const ordered = shared.texts.map(({ source }) => groups.get(source.key) ?? []);
  const printers = new Printers();
  return {
    shared,
    groups: ordered,
    numberOf: new Map(ordered.map((group, text) => [group[0]?.report.textDigest ?? "", text])),
    sentences: new CommonSentences(shared.texts, (stretch) => shared.isAlone(stretch)),
    printers,
    printing: printers.printing(ordered.flat()),
    echoes: new Set(ordered.flatMap((group) => group.map(({ reading }) => primaryLanguage(reading)))).size < 2 ? null : new EchoCopies(),
  };
}

/** Reports with one text are compared once, in the name of the earliest: a text may be posted a million times. */
function sameText(reports: Iterable<ReadReport>): ReadonlyMap<string, SameText> {
  const groups = new Map<string, Map<ReportId, ReadReport>>();
  for (const read of reports) {
    const group = groups.get(read.report.textDigest) ?? new Map<ReportId, ReadReport>();
    group.set(read.report.id, read);
    groups.set(read.report.textDigest, group);
  }
  const sorted = new Map<string, SameText>();
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

/** True where whoever a text is compared in the name of hides the same of it. */
function isComparedAlike({ shared }: Work, inUse: TextsInUse, text: number): boolean {
  const read = inUse.readAt(text);
  if (read === undefined || !inUse.displaced.has(text)) return true;
  const known = shared.texts[text]?.stream.starts ?? new Uint32Array(0);
  const { starts } = wordStream(read.reading.text, masked(read));
  return starts.length === known.length && starts.every((start, i) => start === known[i]);
}

function echoesAmong({ groups, echoes }: Work, inUse: TextsInUse): Rows {
  return echoes === null ? NOTHING : echoes.among(groups.flatMap((_, text) => inUse.readAt(text) ?? []));
}

function inUseOf(group: SameText, used: Used): SameText {
  return group.length === 1 && used.has(group[0]?.report.id ?? NO_REPORT) ? group : group.filter(({ report }) => used.has(report.id));
}

const NO_REPORT = "" as ReportId;

function isSame(one: JudgedPair | null, other: JudgedPair): boolean {
  const [a, b] = [one?.common ?? [], other.common ?? []];
  const isAlike = one?.earlier === other.earlier && one.ofEarlier === other.ofEarlier && one.ofLater === other.ofLater;
  return isAlike && one.release === other.release && a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);
}

function rowsOf(from: ReportId | undefined, rows: Rows): readonly (readonly [ReportId, Rows])[] {
  return from === undefined || rows.length === 0 ? [] : [[from, rows]];
}

/** Each of the reports with one text took it from the earliest of them. */
function identical({ shared }: Work, text: number, alike: SameText): readonly (readonly [ReportId, Rows])[] {
  const { words, starts, ends } = shared.texts[text]?.stream ?? NO_WORDS;
  if (words.length < WORTH) return [];
  const whole: Span = [starts[0] ?? 0, ends.at(-1) ?? 0];
  const longest = { tokens: words.length, from: whole, to: whole };
  return alike.slice(1).map(({ report }, i): readonly [ReportId, Rows] => {
    const parents = alike.slice(0, Math.min(i + 1, SAME_PARENTS));
    return [report.id, parents.map((parent): CopiedText => ({ from: report.id, to: parent.report.id, containment: 1, longest }))];
  });
}

const NO_WORDS: WordStream = { words: new Uint32Array(0), starts: new Uint32Array(0), ends: new Uint32Array(0) };

function together(taken: Patched<ReportId, Rows>, echoes: Rows): Rows {
  const all: CopiedText[] = [];
  for (const rows of taken.values()) for (const row of rows) all.push(row);
  if (echoes.length === 0) return all;
  return [...all, ...echoes].sort((x, y) => (x.from < y.from ? -1 : x.from > y.from ? 1 : 0));
}

/** What reports took, with other rows for some of them. */
function replaced(copied: Rows, rows: ReadonlyMap<ReportId, Rows | undefined>): Rows {
  const parts: Rows[] = [];
  let from = 0;
  for (const [report, now] of [...rows].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const [start, end] = [firstFrom(copied, report, false), firstFrom(copied, report, true)];
    parts.push(copied.slice(from, start), now ?? NOTHING);
    from = end;
  }
  return NOTHING.concat(...parts, copied.slice(from));
}

/** Where the rows of a report begin, or those after it. */
function firstFrom(copied: Rows, report: ReportId, isAfter: boolean): number {
  let [low, high] = [0, copied.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = copied[middle]?.from ?? report;
    if (isAfter ? from > report : from >= report) high = middle;
    else low = middle + 1;
  }
  return low;
}

function masked(read: ReadReport): readonly Span[] {
  const direct = read.reading.utterances.filter((utterance) => utterance.mode === "direct" || utterance.mode === "mixed");
  return [...quotationsIn(read.reading.text), ...furnitureIn(read.reading.text), ...direct.flatMap((utterance) => utterance.content)];
}
