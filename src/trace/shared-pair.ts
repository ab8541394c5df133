import type { GramIndex } from "./gram-index.ts";

/** Two texts that share words, by their numbers in {@link SharedText.texts}: which share of the grams of each stands in the other. */
export interface SharedPair {
  readonly earlier: number;
  readonly later: number;
  readonly ofEarlier: number;
  readonly ofLater: number;
}

/** What two texts have to share. */
export interface Enough {
  /** A share of the grams of the one that has fewer. */
  readonly least: number;
  /** So many shared grams are enough whatever their share: a run may be among them. */
  readonly run: number;
}

/** A gram that stands in more texts than this is compared with its earliest holders only. */
export const COMMON = 64;
export const EARLIEST = 8;
/** Fewer shared grams (an eight-word phrase) prove nothing. */
export const LEAST_SHARED = 4;

/** How many grams two texts have to share for being a pair. */
export function needed({ sizes }: GramIndex, { least, run }: Enough, one: number, other: number): number {
  const share = least * Math.min(sizes[one] ?? 0, sizes[other] ?? 0);
  return Math.max(LEAST_SHARED, Math.min(share, run));
}
