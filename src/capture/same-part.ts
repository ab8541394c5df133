import type { Features } from "./orb.ts";

/** A match counts where the second best is so much worse. */
const RATIO = 0.8;
const MOST_BITS = 64;
/** Pixels by which a point may lie off. */
const NEAR = 5;
/** So many points in one place of each other make it the same part: unrelated pictures reach a few by chance. */
export const LEAST_POINTS = 15;
const TRIES = 400;

interface Match {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** In how many points two pictures show the same part, moved, turned and scaled as a whole: the matches that the best of many tries explains (RANSAC, Fischler and Bolles, 1981). */
export function commonPoints(a: Features, b: Features): number {
  const matches = matchesOf(a, b);
  if (matches.length < LEAST_POINTS) return 0;
  let best = 0;
  let state = 88_172_645;
  const random = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  for (let i = 0; i < TRIES; i++) {
    const [p, q] = [matches[random(matches.length)], matches[random(matches.length)]];
    const count = p === undefined || q === undefined || p === q ? 0 : explained(matches, p, q);
    if (count > best) best = count;
  }
  return best;
}

/** Each point of one goes with the nearest of the other, if that is clearly the nearest and goes with it too. */
function matchesOf(a: Features, b: Features): readonly Match[] {
  const [forth, back] = [nearest(a, b), nearest(b, a)];
  const found: Match[] = [];
  for (const [i, j] of forth.entries()) {
    if (j < 0 || back[j] !== i) continue;
    found.push({
      from: [a.places[2 * i] ?? 0, a.places[2 * i + 1] ?? 0],
      to: [b.places[2 * j] ?? 0, b.places[2 * j + 1] ?? 0],
    });
  }
  return found;
}

function nearest(a: Features, b: Features): Int32Array {
  const found = new Int32Array(a.places.length / 2).fill(-1);
  for (let i = 0; i < found.length; i++) {
    let [best, second, at] = [257, 257, -1];
    for (let j = 0; j < b.places.length / 2; j++) {
      let bits = 0;
      for (let word = 0; word < 8 && bits < second; word++) bits += ones((a.words[8 * i + word] ?? 0) ^ (b.words[8 * j + word] ?? 0));
      if (bits < best) {
        second = best;
        best = bits;
        at = j;
      } else if (bits < second) second = bits;
    }
    if (best <= MOST_BITS && best <= RATIO * second) found[i] = at;
  }
  return found;
}

/** How many matches the one movement, turn and scale explains that two of them give. */
function explained(matches: readonly Match[], p: Match, q: Match): number {
  const [dx, dy] = [q.from[0] - p.from[0], q.from[1] - p.from[1]];
  const [ex, ey] = [q.to[0] - p.to[0], q.to[1] - p.to[1]];
  const length = dx * dx + dy * dy;
  if (length < 400) return 0;
  const [cos, sin] = [(ex * dx + ey * dy) / length, (ey * dx - ex * dy) / length];
  const scale = Math.hypot(cos, sin);
  if (scale < 0.2 || scale > 5) return 0;
  const places = new Set<number>();
  for (const { from, to } of matches) {
    const [x, y] = [from[0] - p.from[0], from[1] - p.from[1]];
    const off = Math.hypot(p.to[0] + cos * x - sin * y - to[0], p.to[1] + sin * x + cos * y - to[1]);
    // The same corner at several levels is one.
    if (off <= NEAR) places.add(Math.round(from[0] / 4) * 1_000 + Math.round(from[1] / 4));
  }
  return places.size;
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  n = (n + (n >>> 4)) & 0x0f0f0f0f;
  return Math.imul(n, 0x01010101) >>> 24;
}

/**
 * Bits of a point that stand for it in a table, how many tables there are, how much two pictures must have in common in them, and with how many others at most
 * each picture is compared: so the work grows with the pictures and not with their pairs.
 */
const KEY = 24;
const TABLES = 8;
const LEAST_SHARED = 2;
const OTHERS = 10;
/** A place of a table that holds more points tells nothing: text and bricks look like that everywhere. */
const CROWD = 64;

/**
 * The pairs of pictures that are worth comparing: for each picture the others of which most points fall together with its own in tables of some of their bits
 * (locality-sensitive hashing, Indyk and Motwani, 1998).
 */
export function likelyPairs(all: readonly Features[]): readonly (readonly [number, number])[] {
  const shared = new Map<number, number>();
  for (let table = 0; table < TABLES; table++) {
    const places = new Map<number, number[]>();
    for (const [picture, { words }] of all.entries())
      for (let point = 0; point < words.length / 8; point++) {
        const key = (words[8 * point + table] ?? 0) >>> (32 - KEY);
        const held = places.get(key);
        if (held === undefined) places.set(key, [picture]);
        else if (held.length <= CROWD) held.push(picture);
      }
    for (const pictures of places.values()) if (pictures.length <= CROWD) countPairs(pictures, all.length, shared);
  }
  const taken = Array.from(all, () => 0);
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort(([p, m], [q, n]) => n - m || p - q)
    .map(([pair]) => [Math.floor(pair / all.length), pair % all.length] as const)
    .filter(([a, b]) => {
      if ((taken[a] ?? 0) >= OTHERS && (taken[b] ?? 0) >= OTHERS) return false;
      taken[a] = (taken[a] ?? 0) + 1;
      taken[b] = (taken[b] ?? 0) + 1;
      return true;
    });
}

function countPairs(pictures: readonly number[], width: number, shared: Map<number, number>): void {
  const each = [...new Set(pictures)];
  // What two pictures alone have in common tells more than what a crowd has.
  for (const [i, a] of each.entries())
    for (const b of each.slice(i + 1)) {
      const pair = Math.min(a, b) * width + Math.max(a, b);
      shared.set(pair, (shared.get(pair) ?? 0) + 1 / (pictures.length - 1));
    }
}
