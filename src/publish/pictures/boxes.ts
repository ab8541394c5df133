import type { PixelBox } from "../../record/decision.ts";

/** Width and height of a picture in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A published picture has at most so many pixels a side. */
const LONGEST = 1_600;

/** How large a picture is once it is published. */
export function publishedSize({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A rectangle within a picture of a size, with whole pixels; at least one of them. */
export function within([x, y, width, height]: PixelBox, size: Size): PixelBox {
  const left = Math.min(Math.max(0, Math.floor(x)), size.width - 1);
  const top = Math.min(Math.max(0, Math.floor(y)), size.height - 1);
  const right = Math.max(left + 1, Math.min(size.width, Math.ceil(x + width)));
  const bottom = Math.max(top + 1, Math.min(size.height, Math.ceil(y + height)));
  return [left, top, right - left, bottom - top];
}

/** A rectangle with so much more on each side, in pixels. */
export function widened([x, y, width, height]: PixelBox, by: number): PixelBox {
  return [x - by, y - by, width + 2 * by, height + 2 * by];
}

/** How many pixels two rectangles have in common. */
export function overlapOf(a: PixelBox, b: PixelBox): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

export const areaOf = ([, , width, height]: PixelBox): number => width * height;
