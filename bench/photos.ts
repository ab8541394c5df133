// Takes in photographs of twelve megapixels, made at run time, and prints how many a second, and what memory the process holds on the way:
//   node --import tsx bench/photos.ts [COUNT]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { addEntries } from "../dist/capture/add.js";
import { walked } from "../dist/capture/captures.js";
import { exifTool } from "../dist/capture/exiftool.js";
import { CaseStore } from "../dist/store/case-store.js";
import { seeded } from "./seeded.ts";

const COUNT = Number(process.argv[2] ?? 1_000);
const [WIDTH, HEIGHT] = [4_032, 3_024];
/** So many different pictures are made; of each, copies that differ in a comment, so that every file is a file of its own. */
const DIFFERENT = 8;
const work = mkdtempSync(join(tmpdir(), "firsthand-bench-"));
process.env["FIRSTHAND_HOME"] = join(work, "keys");

/** Soft shapes with the grain of a sensor over them: about 3 MB, as a telephone writes it. */
async function photograph(number: number): Promise<Buffer> {
  const random = seeded(number + 1);
  const coarse = Buffer.from(Array.from({ length: 24 * 18 * 3 }, () => Math.floor(random() * 256)));
  const shapes = await sharp(coarse, { raw: { width: 24, height: 18, channels: 3 } })
    .resize(WIDTH, HEIGHT, { kernel: "cubic" })
    .raw()
    .toBuffer();
  for (let at = 0; at < shapes.length; at++) shapes[at] = Math.max(0, Math.min(255, (shapes[at] ?? 0) + Math.floor((random() - 0.5) * 24)));
  return sharp(shapes, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .withExif({
      IFD0: { Make: "Acme", Model: "X1" },
      IFD2: { DateTimeOriginal: "2025:01:09 14:03:22" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 44/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "36/1 11/1 0/1" },
    })
    .jpeg({ quality: 86 })
    .toBuffer();
}

/** The same JPEG with a comment behind its first marker. */
function commented(jpeg: Buffer, comment: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(comment), jpeg.subarray(2)]);
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
try {
  const photos = join(work, "photos");
  mkdirSync(photos);
  let bytes = 0;
  for (let i = 0; i < DIFFERENT; i++) {
    const jpeg = await photograph(i);
    for (let copy = i; copy < COUNT; copy += DIFFERENT) {
      writeFileSync(join(photos, `${String(copy).padStart(5, "0")}.jpg`), commented(jpeg, `number ${copy}`));
      bytes += jpeg.length;
    }
  }
  console.log(
    `${COUNT} photographs of ${WIDTH} × ${HEIGHT}, ${mb(bytes / COUNT)} each, ${availableParallelism()} processors\n   done    a second   resident`,
  );
  using store = CaseStore.create(join(work, "case"), { by: "Analyst", title: "Photographs", clock: () => new Date() });
  const began = performance.now();
  const given = { published: null, publisher: null, language: null };
  const every = Math.max(1, Math.floor(COUNT / 10));
  await addEntries(store, walked([photos], given), {}, ({ done }) => {
    if (done % every !== 0 && done !== COUNT) return;
    const rate = (done * 1_000) / (performance.now() - began);
    console.log(`${String(done).padStart(7)}${rate.toFixed(1).padStart(12)}${mb(process.memoryUsage().rss).padStart(11)}`);
  });
  await exifTool[Symbol.asyncDispose]();
} finally {
  rmSync(work, { recursive: true, force: true });
}
