import sharp from "sharp";
import { LIMITS } from "../../capture/limits.ts";
import type { PixelBox } from "../../record/decision.ts";
import { widened } from "./boxes.ts";

/** A PNG of a picture, upright, with numbered boxes drawn on it, for whoever decides what to fill over. Nothing on it is hidden. */
export async function withBoxes(picture: Uint8Array, boxes: readonly PixelBox[]): Promise<Uint8Array> {
  const upright = await sharp(picture, { limitInputPixels: LIMITS.pixels, failOn: "error" })
    .autoOrient()
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = upright.info;
  const line = Math.max(2, Math.round(Math.max(width, height) / 400));
  const drawn = boxes.map((box, i) => {
    // Beside what it marks, which has to be read.
    const [x, y, w, h] = widened(box, 2 * line);
    const inside = h > 20 * line;
    const [size, top] = inside ? [10 * line, y + 12 * line] : [6 * line, y - 2 * line];
    const rect = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none"`;
    return `${rect} stroke="#fff" stroke-width="${3 * line}"/>${rect} stroke="#c00" stroke-width="${line}"/><text x="${x + (inside ? 2 * line : 0)}" y="${top}" font-family="sans-serif" font-size="${size}" font-weight="700" fill="#c00" stroke="#fff" stroke-width="${line / 2}">${i + 1}</text>`;
  });
  const over = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join("")}</svg>`;
  return sharp(upright.data)
    .composite([{ input: Buffer.from(over) }])
    .png()
    .toBuffer();
}
