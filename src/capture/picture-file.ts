import sharp from "sharp";
import type { Fingerprint } from "../record/item.ts";
import { CaptureError } from "./capture-error.ts";
import type { Size } from "./job.ts";
import type { Limits } from "./limits.ts";
import type { Grey } from "./orb.ts";
import { fingerprintOf, PDQ_SIDE } from "./pdq.ts";

sharp.cache(false);

/** The pixels of a picture as it is seen (turned as its metadata says), from its header alone. Throws {@link CaptureError}. */
export async function pictureSize(source: string | Uint8Array, name: string, limits: Limits): Promise<Size> {
  const { autoOrient } = await broken(name, () => sharp(source, { limitInputPixels: false }).metadata());
  const { width, height } = autoOrient;
  if (width * height > limits.pixels) {
    const most = Math.floor(limits.pixels / 1_000_000);
    throw new CaptureError(
      "too-many-pixels",
      name,
      `${name} has ${width} × ${height} pixels, more than the ${most} million that are opened; add a smaller copy`,
    );
  }
  return { width, height };
}

/** By what a picture is known again, as it is seen; null for one that cannot be decoded to its end. {@link pictureSize} has found it to be no larger than is opened. */
export async function pictureFingerprint(source: string | Uint8Array, limits: Limits): Promise<Fingerprint | null> {
  const options = { limitInputPixels: limits.pixels, failOn: "error", sequentialRead: true } as const;
  try {
    const { width, height } = (await sharp(source, { limitInputPixels: false }).metadata()).autoOrient;
    const upright = sharp(source, options).autoOrient().flatten({ background: "#fff" }).toColourspace("srgb");
    const small = width > PDQ_SIDE || height > PDQ_SIDE ? upright.resize(PDQ_SIDE, PDQ_SIDE, { fit: "fill" }) : upright;
    const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
    return fingerprintOf(lumaOf(data, info.channels), info.width, info.height);
  } catch {
    return null;
  }
}

/** Brightness as television weighs it (ITU-R BT.601). */
function lumaOf(pixels: Uint8Array, channels: number): Float64Array {
  const value = (i: number, channel: number): number => pixels[i * channels + Math.min(channel, channels - 1)] ?? 0;
  return Float64Array.from({ length: pixels.length / channels }, (_, i) => 0.299 * value(i, 0) + 0.587 * value(i, 1) + 0.114 * value(i, 2));
}

/** A WebP of at most `side` pixels a side, turned upright and without any metadata. Throws {@link CaptureError}. */
export async function shrink(source: string | Uint8Array, side: number, name: string, limits: Limits): Promise<Uint8Array> {
  await pictureSize(source, name, limits);
  const options = { limitInputPixels: limits.pixels, failOn: "error", sequentialRead: true } as const;
  return broken(name, () =>
    sharp(source, options).autoOrient().resize(side, side, { fit: "inside", withoutEnlargement: true }).webp({ quality: 80 }).toBuffer(),
  );
}

/** Points of a picture are looked for at no more than this a side. */
const POINTS_SIDE = 480;

/** A picture as it is seen, small and grey. Throws {@link CaptureError}. */
export async function pictureGrey(source: string | Uint8Array, name: string, limits: Limits): Promise<Grey> {
  await pictureSize(source, name, limits);
  const options = { limitInputPixels: limits.pixels, failOn: "error", sequentialRead: true } as const;
  const { data, info } = await broken(name, () =>
    sharp(source, options)
      .autoOrient()
      .flatten({ background: "#fff" })
      .resize(POINTS_SIDE, POINTS_SIDE, { fit: "inside", withoutEnlargement: true })
      .toColourspace("b-w")
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  const pixels = info.channels === 1 ? data : data.filter((_, i) => i % info.channels === 0);
  return { pixels, width: info.width, height: info.height };
}

/** A page is read at no more than this a side: larger ones take minutes and are read no better. */
const PAGE = 5_000;

/** A grey PNG of a picture, upright, at so many times its size. Throws {@link CaptureError}. */
export async function pageOf(source: string | Uint8Array, scale: number, name: string, limits: Limits): Promise<Uint8Array> {
  const { width, height } = await pictureSize(source, name, limits);
  const by = Math.min(scale, PAGE / Math.max(width, height));
  const options = { limitInputPixels: limits.pixels, failOn: "error", sequentialRead: true } as const;
  return broken(name, () =>
    sharp(source, options)
      .autoOrient()
      .flatten({ background: "#fff" })
      .greyscale()
      .resize(Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by)), { fit: "fill" })
      .png({ compressionLevel: 1 })
      .toBuffer(),
  );
}

async function broken<T>(name: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new CaptureError("broken-picture", name, `${name} is no whole picture (${why}); fetch it again`, { cause });
  }
}
