import type { ReadReport } from "../record/case-record.ts";
import { GRAM } from "./gram-index.ts";
import { releasesOf } from "./release.ts";
import type { SharedPair, SharedText, Stretch } from "./shared-text.ts";
import { type StandingPassage, standingPassages } from "./standing-passages.ts";

/** A pair as it is judged. */
export interface JudgedPair extends SharedPair {
  /** What both have from a common parent; it has no part in the figures, and the run is to be looked for outside it. */
  readonly common: readonly Stretch[];
  /** The one of the two that is a release which the other prints, whatever the times tell or do not tell; null where neither is. */
  readonly release: number | null;
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
export function beyondCommon(shared: SharedText, least: Least, reportAt: (text: number) => ReadReport | undefined): readonly JudgedPair[] {
  const { texts } = shared;
  const pairs = [...shared.pairs()];
  const releases = releasesOf(texts, pairs, reportAt);
  const standing = placesByText(standingPassages(texts, pairs, (text) => reportAt(text)?.report.publisher ?? null));
  return pairs.flatMap((pair): readonly JudgedPair[] => {
    const release = releaseAmong(pair, releases);
    if (release !== null) return [{ ...pair, common: NONE, release }];
    const common = releasesOfBoth(pair, releases, shared);
    const left = common.length === 0 ? pair : shared.beyond(pair, common);
    if (left === null || isStanding(shared, least, left, passagesOfBoth(pair, standing))) return [];
    return [{ ...left, common, release }];
  });
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
  readonly passage: StandingPassage;
  readonly at: Stretch;
}

function placesByText(passages: readonly StandingPassage[]): ReadonlyMap<number, readonly Place[]> {
  const found = new Map<number, Place[]>();
  for (const passage of passages)
    for (const at of passage.places) {
      const list = found.get(at.text) ?? [];
      list.push({ passage, at });
      found.set(at.text, list);
    }
  for (const list of found.values()) list.sort((x, y) => x.at.from - y.at.from);
  return found;
}

/** The standing passages that both have, as they stand in the later; those that follow each other are one. */
function passagesOfBoth({ earlier, later }: SharedPair, standing: ReadonlyMap<number, readonly Place[]>): readonly Stretch[] {
  const [a, b] = [standing.get(earlier), standing.get(later)];
  if (a === undefined || b === undefined) return NONE;
  const both: { text: number; from: number; to: number }[] = [];
  for (const { passage, at } of b) {
    // The first to have a passage is its parent, unless all have it from one house.
    const isParent = passage.places[0]?.text === earlier && !passage.ofOnePublisher;
    if (isParent || !a.some((place) => place.passage === passage)) continue;
    const before = both.at(-1);
    if (before?.to === at.from) before.to = at.to;
    else both.push({ ...at });
  }
  return both;
}
