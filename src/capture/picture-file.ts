import sharp from "sharp";
import { CaptureError } from "./capture-error.ts";
import type { Size } from "./job.ts";
import type { Limits } from "./limits.ts";

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

/** A WebP of at most `side` pixels a side, turned upright and without any metadata. Throws {@link CaptureError}. */
export async function shrink(source: string | Uint8Array, side: number, name: string, limits: Limits): Promise<Uint8Array> {
  await pictureSize(source, name, limits);
  const options = { limitInputPixels: limits.pixels, failOn: "error", sequentialRead: true } as const;
  return broken(name, () =>
    sharp(source, options).autoOrient().resize(side, side, { fit: "inside", withoutEnlargement: true }).webp({ quality: 80 }).toBuffer(),
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
