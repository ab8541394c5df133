import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import sharp from "sharp";
import { kindOfFile } from "../../../src/publish/leaks/kind-of-file.ts";
import { otherParts } from "../../../src/publish/leaks/picture-parts.ts";
import { publishedSize } from "../../../src/publish/pictures/boxes.ts";
import { filledPicture } from "../../../src/publish/pictures/fill.ts";
import { picture } from "../leaks/made.ts";

/** The colours of a piece of a picture. */
async function colours(
  bytes: Uint8Array,
  [left, top, width, height]: readonly [number, number, number, number],
): Promise<ReadonlySet<string>> {
  const data = await sharp(bytes).extract({ left, top, width, height }).removeAlpha().raw().toBuffer();
  return new Set(Array.from({ length: data.length / 3 }, (_, i) => data.subarray(3 * i, 3 * i + 3).toString("hex")));
}

describe("A picture that is filled over", () => {
  test("is of one colour in its boxes and beside them, the same in every picture, and holds nothing but pixels", async () => {
    const fills = new Set<string>();
    for (const seed of [1, 2, 3]) {
      const original = await (await picture(seed)).png().toBuffer();
      const filled = await filledPicture(original, [
        [101, 67, 50, 40],
        [0, 0, 9, 9],
      ]);
      for (const box of [
        [97, 63, 58, 48],
        [0, 0, 13, 13],
      ] as const)
        for (const colour of await colours(filled, box)) fills.add(colour);
      assert.deepEqual(otherParts(filled, kindOfFile(filled)), []);
      const { exif, icc, xmp, iptc, format, width, height } = await sharp(filled).metadata();
      assert.deepEqual([exif, icc, xmp, iptc, format, width, height], [undefined, undefined, undefined, undefined, "jpeg", 320, 240]);
    }
    assert.equal(fills.size, 1, [...fills].join(" "));
  });

  test("is made of what is seen outside of its boxes alone, however much smaller it is made", async () => {
    const base = await (await picture(5, 1_700, 620)).png().toBuffer();
    const with_ = async (background: string): Promise<Buffer> =>
      sharp(base)
        .composite([{ input: { create: { width: 301, height: 203, channels: 3, background } }, left: 555, top: 333 }])
        .png()
        .toBuffer();
    const [red, blue] = await Promise.all(
      ["#f00", "#00f"].map(async (colour) => filledPicture(await with_(colour), [[555, 333, 301, 203]])),
    );
    const digest = (bytes: Uint8Array | undefined): string =>
      createHash("sha256")
        .update(bytes ?? "")
        .digest("hex");
    assert.equal(digest(red), digest(blue));
    assert.equal((await sharp(red).metadata()).width, publishedSize({ width: 1_700, height: 620 }).width);
  });

  test("stands upright, without the note of the camera that turned it, its place and its thumbnail", async () => {
    const original = await (await picture(6, 300, 200))
      .jpeg()
      .withMetadata({ orientation: 6, exif: { IFD0: { Artist: "Somebody" }, IFD3: { GPSLatitude: "51/1 0/1 0/1" } } })
      .toBuffer();
    const filled = await filledPicture(original, [[10, 200, 40, 50]]);
    const { width, height, orientation } = await sharp(filled).metadata();
    assert.deepEqual([width, height, orientation], [200, 300, undefined]);
    assert.equal((await colours(filled, [10, 200, 40, 50])).size, 1);
    assert.ok(!Buffer.from(filled).includes("Somebody"));
  });

  test("is one of three channels, whatever the original was", async () => {
    const grey = await (await picture(7)).greyscale().toColourspace("b-w").png().toBuffer();
    const clear = await sharp(await (await picture(8)).png().toBuffer())
      .ensureAlpha(0.5)
      .png()
      .toBuffer();
    for (const original of [grey, clear]) {
      const filled = await filledPicture(original, [[50, 50, 30, 30]]);
      assert.equal((await sharp(filled).metadata()).channels, 3);
      assert.equal((await colours(filled, [50, 50, 30, 30])).size, 1);
    }
  });
});
