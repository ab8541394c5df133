import type { Point } from "../../map/projection.ts";

/** A name beside its place. */
export interface Label {
  readonly at: Point;
  readonly text: string;
}

const LINE = 15;
const WIDE = 13;
const NARROW = 6.7;
const GAP = 7;

/** The names that can stand beside their places without touching each other, the first of them before the others; each is kept on the map. */
export function labelsFor(
  names: readonly { readonly name: string; readonly at: Point }[],
  width: number,
  height: number,
): readonly Label[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  return names.flatMap(({ name, at: [x, y] }): readonly Label[] => {
    const long = lengthOf(name);
    const spots: readonly Point[] = [
      [x + GAP, y + 4],
      [x - GAP - long, y + 4],
      [x - long / 2, y - GAP - 3],
      [x - long / 2, y + GAP + LINE],
    ];
    for (const [left, base] of spots) {
      const box = [left - 2, base - LINE + 2, left + long + 2, base + 4] as const;
      if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) continue;
      if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
      taken.push(box);
      return [{ at: [left, base], text: name }];
    }
    return [];
  });
}

/** About as many pixels as a name takes; Hangul and Han are twice as wide. */
function lengthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/u.test(letter) ? WIDE : NARROW), 0);
}
