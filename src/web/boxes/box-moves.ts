import type { PixelBox } from "../../record/decision.ts";

/** Of a picture as it is seen upright, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** A rectangle that was moved by so many pixels, as far as the picture goes. */
export function movedBy([x, y, width, height]: PixelBox, [right, down]: Point, size: PictureSize): PixelBox {
  return [between(0, x + right, size.width - width), between(0, y + down, size.height - height), width, height];
}

/** A rectangle whose lower right corner was moved by so many pixels. */
export function grownBy([x, y, width, height]: PixelBox, [wider, higher]: Point, size: PictureSize): PixelBox {
  return [x, y, between(1, width + wider, size.width - x), between(1, height + higher, size.height - y)];
}

/** The rectangle between two points of a picture, in whole pixels; at least one of them. */
export function spanned(from: Point, to: Point, size: PictureSize): PixelBox {
  const [left, right] = ends(from[0], to[0], size.width);
  const [top, bottom] = ends(from[1], to[1], size.height);
  return [left, top, right - left, bottom - top];
}

/** What the arrow keys move by: a hundredth of the longer side. */
export function stepOf({ width, height }: PictureSize): number {
  return Math.max(1, Math.round(Math.max(width, height) / 100));
}

/** A new rectangle in the middle, a quarter of the shorter side wide. */
export function middleOf({ width, height }: PictureSize): PixelBox {
  const side = Math.max(1, Math.round(Math.min(width, height) / 4));
  return [Math.floor((width - side) / 2), Math.floor((height - side) / 2), side, side];
}

/** True where so much of a rectangle lies in another that it needs none of its own. */
export function isWithin([x, y, width, height]: PixelBox, [left, top, across, down]: PixelBox): boolean {
  return left <= x && top <= y && x + width <= left + across && y + height <= top + down;
}

function ends(a: number, b: number, length: number): Point {
  const first = between(0, Math.floor(Math.min(a, b)), length - 1);
  return [first, between(first + 1, Math.ceil(Math.max(a, b)), length)];
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.max(least, Math.min(Math.max(least, most), value)));
}
