import sharp from "sharp";
import { LIMITS } from "../../capture/limits.ts";
import type { PixelBox } from "../../record/decision.ts";
import { publishedSize, type Size, widened, within } from "./boxes.ts";

/** A JPEG is made of squares of so many pixels. */
const SQUARE = 8;
/** So much of its longer side a box is filled over beyond itself, and so many pixels at least. */
const MARGIN = { share: 0.1, least: 4 };
/** One colour for every box of every picture: the mean of what was there would tell of somebody's skin. */
const FILL = [0x2b, 0x2b, 0x2b] as const;

/**
 * A picture made anew from pixels, upright, smaller, with boxes filled over: a JPEG that holds nothing but its pixels. Boxes are in pixels of the upright original and are filled before anything is made
 * smaller, so no pixel of what they hide is mixed into its neighbours; and again in whole squares of the JPEG, so that each box is of exactly one colour and nothing of its edge is left.
 */
export async function filledPicture(original: Uint8Array, boxes: readonly PixelBox[]): Promise<Uint8Array> {
  const upright = await sharp(original, { limitInputPixels: LIMITS.pixels, failOn: "error" })
    .autoOrient()
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const whole = coloured(upright.data, upright.info);
  const padded = filledBoxes(boxes, whole.size);
  for (const box of padded) fill(whole.pixels, whole.size, box);
  const size = publishedSize(whole.size);
  const small = await sharp(whole.pixels, { raw: { ...whole.size, channels: 3 } })
    .resize(size.width, size.height, { fit: "fill" })
    .raw()
    .toBuffer();
  const [across, down] = [size.width / whole.size.width, size.height / whole.size.height];
  for (const [x, y, width, height] of padded) fill(small, size, inSquares([x * across, y * down, width * across, height * down], size));
  return sharp(small, { raw: { ...size, channels: 3 } })
    .jpeg({ quality: 85, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

/** What is filled over for boxes: each with a margin, within a picture of that size. */
export function filledBoxes(boxes: readonly PixelBox[], size: Size): readonly PixelBox[] {
  return boxes.map((box) => within(widened(box, Math.max(MARGIN.least, MARGIN.share * Math.max(box[2], box[3]))), size));
}

/** Pixels of three channels, of a picture that may have one. */
function coloured(
  data: Buffer,
  { width, height, channels }: { readonly width: number; readonly height: number; readonly channels: number },
) {
  const size = { width, height };
  if (channels === 3) return { pixels: data, size };
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) pixels.fill(data[i * channels] ?? 0, i * 3, i * 3 + 3);
  return { pixels, size };
}

function inSquares([x, y, width, height]: PixelBox, size: Size): PixelBox {
  const [left, top] = [Math.floor(x / SQUARE) * SQUARE, Math.floor(y / SQUARE) * SQUARE];
  const [right, bottom] = [Math.ceil((x + width) / SQUARE) * SQUARE, Math.ceil((y + height) / SQUARE) * SQUARE];
  return within([left, top, right - left, bottom - top], size);
}

function fill(pixels: Buffer, size: Size, [left, top, width, height]: PixelBox): void {
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) pixels.set(FILL, (y * size.width + x) * 3);
  }
}
