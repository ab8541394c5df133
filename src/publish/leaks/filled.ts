import sharp, { type Sharp } from "sharp";
import { LIMITS } from "../../capture/limits.ts";
import type { FilledPicture } from "./secrets.ts";

/** Outside of what is filled over, squares of so many pixels are compared, and may differ by so many of 255 steps on the mean: as much as compression does. */
const SQUARE = 16;
const STEPS = 24;
/** What is made smaller is mixed with its neighbours, so that so many pixels around a box are not compared. */
const EDGE = 6;
/** A box is filled over for so much of its longer side more than itself, and for some pixels. */
const MARGIN = 0.1;
const MARGIN_PIXELS = 20;

interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * A sentence why a picture in which something was filled over may not leave; null where nothing speaks against it. It is read again as anybody else would read it: in each box it must be of one colour, and
 * everywhere else what the original is, so that what leaves is what people agreed to.
 */
export async function whyNotFilled(bytes: Uint8Array, { original, boxes }: FilledPicture): Promise<string | null> {
  const shown = await pixelsOf(sharp(bytes, { limitInputPixels: LIMITS.pixels, failOn: "error" }));
  const whole = await sharp(original, { limitInputPixels: LIMITS.pixels }).metadata();
  const upright = sharp(original, { limitInputPixels: LIMITS.pixels }).autoOrient().flatten({ background: "#fff" });
  const before = await pixelsOf(upright.resize(shown.width, shown.height, { fit: "fill" }));
  const [across, down] = [shown.width / whole.autoOrient.width, shown.height / whole.autoOrient.height];
  const scaled = boxes.map(([x, y, width, height]) => ({
    left: Math.floor(x * across),
    top: Math.floor(y * down),
    right: Math.ceil((x + width) * across),
    bottom: Math.ceil((y + height) * down),
    margin: MARGIN * Math.max(width * across, height * down) + MARGIN_PIXELS,
  }));
  const colours = new Set(scaled.flatMap((box) => [...coloursIn(shown, box)]));
  if (colours.size > 1) return "a picture in which not all of what was agreed is filled over in one colour; make it again";
  const [fill] = colours;
  return differsOutside(shown, before, scaled, fill ?? null)
    ? "a picture that is another than its original outside of what was filled over; make it again"
    : null;
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly margin: number };

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.toColourspace("srgb").removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels === 3) return { data, width, height };
  return { data: Uint8Array.from({ length: width * height * 3 }, (_, i) => data[Math.floor(i / 3) * channels] ?? 0), width, height };
}

function colourAt({ data, width }: Pixels, x: number, y: number): number {
  const at = (y * width + x) * 3;
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

function coloursIn(shown: Pixels, { left, top, right, bottom }: Box): ReadonlySet<number> {
  const found = new Set<number>();
  for (let y = top; y < Math.min(bottom, shown.height); y++)
    for (let x = left; x < Math.min(right, shown.width); x++) found.add(colourAt(shown, x, y));
  return found;
}

/** True where a square differs that no box explains. The margin of a box is excused where it has the colour of the box. */
function differsOutside(shown: Pixels, before: Pixels, boxes: readonly Box[], fill: number | null): boolean {
  const { width, height } = shown;
  const excused = new Uint8Array(width * height);
  for (const { left, top, right, bottom, margin } of boxes)
    for (let y = Math.max(0, Math.floor(top - margin)); y < Math.min(height, bottom + margin); y++)
      for (let x = Math.max(0, Math.floor(left - margin)); x < Math.min(width, right + margin); x++)
        if (colourAt(shown, x, y) === fill) excuse(excused, shown, x, y);
  for (let top = 0; top < height; top += SQUARE)
    for (let left = 0; left < width; left += SQUARE) if (meanDifference(shown, before, excused, left, top) > STEPS) return true;
  return false;
}

function excuse(excused: Uint8Array, { width, height }: Pixels, x: number, y: number): void {
  for (let v = Math.max(0, y - EDGE); v <= Math.min(height - 1, y + EDGE); v++)
    excused.fill(1, v * width + Math.max(0, x - EDGE), v * width + Math.min(width - 1, x + EDGE) + 1);
}

function meanDifference(shown: Pixels, before: Pixels, excused: Uint8Array, left: number, top: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(top + SQUARE, shown.height); y++)
    for (let x = left; x < Math.min(left + SQUARE, shown.width); x++) {
      const at = y * shown.width + x;
      if (excused[at] === 1) continue;
      for (let channel = 0; channel < 3; channel++)
        sum += Math.abs((shown.data[at * 3 + channel] ?? 0) - (before.data[at * 3 + channel] ?? 0));
      count += 3;
    }
  return count < SQUARE ? 0 : sum / count;
}
