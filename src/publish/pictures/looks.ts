import type { PixelBox } from "../../record/decision.ts";
import type { FoundInSquare } from "../face-thread.ts";
import { areaOf, overlapOf, type Size, within } from "./boxes.ts";

/** The detector looks at squares of so many pixels. */
const SIDE = 512;
/** Pieces of a large picture overlap by a quarter, so that a face on the edge of one stands whole in the next. */
const STEP = 384;
/** Pictures up to so many pixels a side are looked at whole only. */
const SMALL = 640;
const WAYS = [0, 90, 180, 270] as const;
/** Two boxes that share so much of the smaller one are one face. */
const SAME = 0.5;
/** So much of its longer side a proposal is widened by, since hair and ears tell somebody too. */
const WIDER = 0.25;

/** One look at a picture: which piece, turned by so many degrees to the right, in a square of so many pixels. */
export interface Look {
  readonly piece: PixelBox;
  readonly turned: (typeof WAYS)[number];
  readonly side: number;
}

/** A face in pixels of the picture that was looked at. */
export interface SeenFace {
  readonly box: PixelBox;
  readonly score: number;
}

/** What is turned: everything, or to be quicker the whole picture and none of its pieces. */
export type Care = "all-turned" | "whole-turned";

/** All looks at a picture of a size: small faces are found in pieces only, and those of people who lie, turned only. */
export function looksAt({ width, height }: Size, care: Care): readonly Look[] {
  const whole: PixelBox = [0, 0, width, height];
  const pieces =
    Math.max(width, height) <= SMALL
      ? []
      : startsOf(height).flatMap((top) => startsOf(width).map((left) => pieceAt(left, top, { width, height })));
  return [whole, ...pieces].flatMap((piece) =>
    (piece === whole || care === "all-turned" ? WAYS : [0 as const]).map((turned) => ({ piece, turned, side: SIDE })),
  );
}

function startsOf(length: number): readonly number[] {
  if (length <= SIDE) return [0];
  const count = Math.ceil((length - SIDE) / STEP) + 1;
  return Array.from({ length: count }, (_, i) => Math.round((i * (length - SIDE)) / (count - 1)));
}

function pieceAt(left: number, top: number, size: Size): PixelBox {
  return [left, top, Math.min(SIDE, size.width - left), Math.min(SIDE, size.height - top)];
}

/** Where what was found in the square of a look stands in the picture. */
export function seenIn({ piece: [left, top, width, height], turned }: Look, found: readonly FoundInSquare[]): readonly SeenFace[] {
  const longest = Math.max(width, height);
  return found.flatMap(({ box, score }) => {
    const [x, y, w, h] = turnedBack(box, turned);
    const inPiece: PixelBox = [x * longest, y * longest, w * longest, h * longest];
    // What lies in the grey beside the piece is nothing.
    if (inPiece[0] >= width || inPiece[1] >= height || inPiece[0] + inPiece[2] <= 0 || inPiece[1] + inPiece[3] <= 0) return [];
    const [px, py, pw, ph] = within(inPiece, { width, height });
    return [{ box: [px + left, py + top, pw, ph] as const, score }];
  });
}

function turnedBack([x, y, w, h]: FoundInSquare["box"], turned: Look["turned"]): FoundInSquare["box"] {
  if (turned === 90) return [y, 1 - x - w, h, w];
  if (turned === 180) return [1 - x - w, 1 - y - h, w, h];
  return turned === 270 ? [1 - y - h, x, h, w] : [x, y, w, h];
}

/** Each face once, the surest first, widened by a quarter. */
export function mergedFaces(seen: readonly SeenFace[]): readonly { readonly box: PixelBox; readonly score: number }[] {
  const kept: { box: PixelBox; score: number }[] = [];
  for (const { box, score } of [...seen].sort((a, b) => b.score - a.score)) {
    const same = kept.find((one) => overlapOf(one.box, box) > SAME * Math.min(areaOf(one.box), areaOf(box)));
    if (same === undefined) kept.push({ box, score });
  }
  return kept.map(({ box: [x, y, width, height], score }) => {
    const by = WIDER * Math.max(width, height);
    return { box: [x - by, y - by, width + 2 * by, height + 2 * by], score };
  });
}
