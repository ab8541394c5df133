import { GRAM } from "./gram-index.ts";
import type { SharedPair } from "./shared-pair.ts";
import type { SharedText, Stretch } from "./shared-text.ts";

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

/** What texts have in common with others from a third. */
export interface CommonParents {
  /** The releases that a text prints. */
  readonly releasesOf: (text: number) => readonly number[];
  /** The standing passages that both of a pair have, and neither from the other, as they stand in the earlier. */
  readonly standingIn: (pair: SharedPair) => readonly Stretch[];
}

/**
 * A pair of texts that share words as it is judged, null where the two share only what they have from a common parent: a release that both print, or a
 * passage that stands in many stories, says nothing of one of the two having seen the other. Each keeps its own pair with the release, and with
 * the first to have the passage. What two have from a release is left out of their figures; a standing passage only decides whether they are
 * listed, for who copied the rest may well have copied that too.
 */
export function beyondCommon(shared: SharedText, least: Least, parents: CommonParents, pair: SharedPair): JudgedPair | null {
  const [a, b] = [parents.releasesOf(pair.earlier), parents.releasesOf(pair.later)];
  const release = a.length + b.length === 0 ? null : releaseAmong(pair, a, b);
  if (release !== null) return { ...pair, release };
  const common = a.length === 0 || b.length === 0 ? NONE : releasesOfBoth(pair, a, b, shared);
  const left = common.length === 0 ? pair : shared.beyond(pair, common);
  if (left === null || isStanding(shared, least, left, parents.standingIn(pair))) return null;
  return common.length === 0 ? left : { ...left, common };
}

const NONE: readonly Stretch[] = [];

function releaseAmong({ earlier, later }: SharedPair, ofEarlier: readonly number[], ofLater: readonly number[]): number | null {
  const [first, second] = [ofLater.includes(earlier), ofEarlier.includes(later)];
  return first === second ? null : first ? earlier : later;
}

function releasesOfBoth(
  { earlier, later }: SharedPair,
  ofEarlier: readonly number[],
  ofLater: readonly number[],
  { texts }: SharedText,
): readonly Stretch[] {
  const both = ofEarlier.filter((release) => release !== later && release !== earlier && ofLater.includes(release));
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
