import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Worker } from "node:worker_threads";
import sharp, { type Sharp } from "sharp";
import { LIMITS } from "../capture/limits.ts";
import { JobThread, startThread } from "../capture/thread.ts";
import type { PixelBox } from "../record/decision.ts";
import { FaceDetectorError } from "./errors.ts";
import type { FaceThreadData, FaceThreadJob, FoundInSquare } from "./face-thread.ts";
import { within } from "./pictures/boxes.ts";
import { type Care, type Look, looksAt, mergedFaces, type SeenFace, seenIn } from "./pictures/looks.ts";

/** Of the files of the package that hold weights these two are read, and no others: they find faces, and cannot tell whose. */
const DETECTOR = ["model/ssd_mobilenetv1_model-weights_manifest.json", "model/ssd_mobilenetv1_model.bin"] as const;
/** Below this a proposal is noise, from 0 to 1. */
const LEAST = 0.15;
/** A picture is looked at with at most so many pixels a side. */
const LONGEST = 1_920;
/** Milliseconds for one look, the start of the thread included, and megabytes for the thread. */
const MOST = { time: 60_000, memory: 1_024 };

/** Something that looks like a face, in pixels of the upright picture. A proposal, and never more. */
export interface ProposedFace {
  readonly box: PixelBox;
  /** From 0 to 1; below 0.5 it is often none. */
  readonly score: number;
}

/**
 * Finds what looks like a face. Only a detector is ever loaded: nothing here can tell who somebody is, how old or of what sex. It runs in a thread of its own that has neither network nor files, and is
 * ended when a look takes too long.
 */
export class FaceFinder implements AsyncDisposable {
  readonly #thread = new JobThread<FaceThreadJob, readonly FoundInSquare[]>(start, MOST.time);

  /** How a picture of this size is looked at: the whole, and where it is large, pieces that overlap; each in the four ways in which it can be turned. Throws {@link FaceDetectorError}. */
  async facesIn(picture: Uint8Array, care: Care): Promise<readonly ProposedFace[]> {
    const options = { limitInputPixels: LIMITS.pixels, failOn: "error" } as const;
    const upright = sharp(picture, options).autoOrient().flatten({ background: "#fff" }).toColourspace("srgb").removeAlpha();
    const { autoOrient } = await sharp(picture, options).metadata();
    const { data, info } = await upright
      .resize(LONGEST, LONGEST, { fit: "inside", withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const seen: SeenFace[] = [];
    for (const look of looksAt(info, care)) {
      const found = await this.#look(await squareOf(sharp(data, { raw }), look));
      seen.push(...seenIn(look, found));
    }
    const [across, down] = [autoOrient.width / info.width, autoOrient.height / info.height];
    return mergedFaces(seen).map(({ box: [x, y, width, height], score }) => ({
      box: within([x * across, y * down, width * across, height * down], autoOrient),
      score,
    }));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#thread[Symbol.asyncDispose]();
  }

  async #look(job: FaceThreadJob): Promise<readonly FoundInSquare[]> {
    try {
      return await this.#thread.do(job);
    } catch (cause) {
      throw new FaceDetectorError(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  }
}

/** The program's common finder. Its thread does not keep the program alive. */
export const faceFinder = new FaceFinder();

async function start(): Promise<Worker> {
  const data = await threadData();
  return startThread(new URL("./face-thread.ts", import.meta.url), { maxOldGenerationSizeMb: MOST.memory }, data);
}

async function threadData(): Promise<FaceThreadData> {
  const home = dirname(createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json"));
  const [manifest, weights] = DETECTOR.map((file) => join(home, file));
  return {
    program: pathToFileURL(join(home, "dist/face-api.esm.js")).href,
    manifest: await readFile(manifest ?? "", "utf8"),
    weights: await readFile(weights ?? ""),
    engine: await readFile(fileURLToPath(new URL("../../data/faces/tfjs-backend-wasm-simd.wasm", import.meta.url))),
    least: LEAST,
  };
}

/** The pixels of a look: a piece of the picture, turned, with grey beside it where it is no square. */
async function squareOf(picture: Sharp, { piece: [left, top, width, height], turned, side }: Look): Promise<FaceThreadJob> {
  const cut = await picture.extract({ left, top, width, height }).raw().toBuffer({ resolveWithObject: true });
  const { width: w, height: h, channels } = cut.info;
  const padded = await sharp(cut.data, { raw: { width: w, height: h, channels } })
    .resize(side, side, { fit: "contain", position: "left top", background: "#808080" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // Apart, because one pipeline would turn before it makes a square, and boxes would stand elsewhere.
  const pixels = await sharp(padded.data, { raw: { width: side, height: side, channels: padded.info.channels } })
    .rotate(turned)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: threeChannels(pixels.data, pixels.info.channels), side };
}

function threeChannels(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return data;
  return Uint8Array.from(
    { length: (data.length / channels) * 3 },
    (_, i) => data[Math.floor(i / 3) * channels + (channels < 3 ? 0 : i % 3)] ?? 0,
  );
}
