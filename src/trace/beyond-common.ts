import type { ReadReport } from "../record/case-record.ts";
import { GRAM } from "./gram-index.ts";
import { releasesOf } from "./release.ts";
import type { SharedPair, SharedText, Stretch } from "./shared-text.ts";
import { standingPassages } from "./standing-passages.ts";

/** A pair as it is judged. */
export interface JudgedPair extends SharedPair {
  /** What both have from a release; it has no part in the figures, and the run is to be looked for outside it. */
  readonly common?: readonly Stretch[];
  /** The one of the two that is a release which the other prints, whatever the times tell or do not tell. */
  readonly release?: number;
}

/** What a pair must share for being listed: a share of the one or the other, or a run of so many words. */
export interface Least {
  readonly share: number;
  readonly run: number;
}

/**
 * The pairs of texts that share words, but for those that share only what they have from a common parent: a release that both print, or a
 * passage that stands in many stories, says nothing of one of the two having seen the other. Each keeps its own pair with the release, and with
 * the first to have the passage. What two have from a release is left out of their figures; a standing passage only decides whether they are
 * listed, for who copied the rest may well have copied that too.
 */
export function* beyondCommon(shared: SharedText, least: Least, reportAt: (text: number) => ReadReport | undefined): Iterable<JudgedPair> {
  const pairs = shared.pairs();
  const releases = releasesOf(shared.texts, pairs, reportAt);
  const standing = new StandingPlaces(shared, pairs, reportAt);
  for (const pair of pairs) {
    const release = releases.size === 0 ? null : releaseAmong(pair, releases);
    if (release !== null) {
      yield { ...pair, release };
      continue;
    }
    const common = releases.size === 0 ? NONE : releasesOfBoth(pair, releases, shared);
    const left = common.length === 0 ? pair : shared.beyond(pair, common);
    if (left === null || isStanding(shared, least, left, standing.ofBoth(pair))) continue;
    yield common.length === 0 ? left : { ...left, common };
  }
}

const NONE: readonly Stretch[] = [];

function releaseAmong({ earlier, later }: SharedPair, releases: ReadonlyMap<number, readonly number[]>): number | null {
  const [first, second] = [releases.get(later)?.includes(earlier) ?? false, releases.get(earlier)?.includes(later) ?? false];
  return first === second ? null : first ? earlier : later;
}

function releasesOfBoth(
  { earlier, later }: SharedPair,
  releases: ReadonlyMap<number, readonly number[]>,
  { texts }: SharedText,
): readonly Stretch[] {
  const [a, b] = [releases.get(earlier), releases.get(later)];
  if (a === undefined || b === undefined) return NONE;
  const both = a.filter((release) => release !== later && release !== earlier && b.includes(release));
  return both.map((release) => ({ text: release, from: 0, to: texts[release]?.stream.words.length ?? 0 }));
}

/** True where a pair would not be listed but for the standing passages that both have. */
function isStanding(shared: SharedText, least: Least, pair: SharedPair, passages: readonly Stretch[]): boolean {
  if (passages.length === 0) return false;
  const standing = passages.reduce((sum, { from, to }) => sum + Math.max(0, to - from - GRAM + 1), 0);
  const [a, b] = [shared.size(pair.earlier), shared.size(pair.later)];
  const left = Math.max(pair.ofEarlier * a, pair.ofLater * b) - standing;
  if (left >= least.share * Math.max(1, Math.min(a, b) - standing)) return false;
  return left < least.run - GRAM + 1 || shared.longest(pair, passages).tokens < least.run;
}

/** A place of a standing passage in one text. */
interface Place {
  readonly passage: number;
  readonly at: Stretch;
  /** The text that its holder has it from: the first to have it; null where all have it from one house. */
  readonly parent: number | null;
}

/** The standing passages of each text. */
class StandingPlaces {
  readonly #places = new Map<number, Place[]>();
  /** For each passage the later text of the pairs that are looked at, plus one, where that text holds it. */
  readonly #heldBy: Uint32Array;
  #later = -1;

  constructor(shared: SharedText, pairs: readonly SharedPair[], reportAt: (text: number) => ReadReport | undefined) {
    const passages = standingPassages(
      shared.texts,
      pairs,
      (text) => reportAt(text)?.report.publisher ?? null,
      (stretch) => shared.isAlone(stretch),
    );
    passages.forEach(({ places, ofOnePublisher }, passage) => {
      const parent = ofOnePublisher ? null : (places[0]?.text ?? null);
      for (const at of places) {
        const list = this.#places.get(at.text);
        if (list === undefined) this.#places.set(at.text, [{ passage, at, parent }]);
        else list.push({ passage, at, parent });
      }
    });
    for (const list of this.#places.values()) list.sort((x, y) => x.at.from - y.at.from);
    this.#heldBy = new Uint32Array(passages.length);
  }

  /** What both of a pair have, and neither from the other, as it stands in the earlier; what follows each other is one. Fastest by the later text. */
  ofBoth({ earlier, later }: SharedPair): readonly Stretch[] {
    const [own, held] = [this.#places.get(earlier), this.#places.get(later)];
    if (own === undefined || held === undefined) return NONE;
    if (this.#later !== later) for (const { passage } of held) this.#heldBy[passage] = later + 1;
    this.#later = later;
    const both: { text: number; from: number; to: number }[] = [];
    for (const { passage, at, parent } of own) {
      if (parent === earlier || this.#heldBy[passage] !== later + 1) continue;
      const before = both.at(-1);
      if (before?.to === at.from) before.to = at.to;
      else both.push({ ...at });
    }
    return both;
  }
}
