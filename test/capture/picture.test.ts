import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { captureFile } from "../../src/capture/capture.ts";
import { thumbnail } from "../../src/capture/picture.ts";
import { captured, folder, NOTHING_GIVEN, only, refused } from "./folder.ts";
import { picture, promisingPng } from "./picture-bytes.ts";

test("knows pictures by their bytes and reads their size", async (t) => {
  for (const format of ["jpeg", "png", "webp"] as const) {
    const found = await captured(t, "misnamed.txt", await picture(format, 31, 17));
    assert.equal(found.item.kind, "image");
    assert.equal(found.item.mediaType, `image/${format}`);
    assert.deepEqual(found.item.dimensions, { width: 31, height: 17 });
    assert.deepEqual(found.reports, []);
  }
});

test("measures a turned picture as it is seen", async (t) => {
  const turned = await sharp(await picture("jpeg", 40, 20))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  assert.deepEqual((await captured(t, "a.jpg", turned)).item.dimensions, { width: 20, height: 40 });
});

test("makes the sidecar of a picture its report, and the sidecar an item of its own", async (t) => {
  const path = await folder(t, {
    "card.jpg": await picture("jpeg", 8, 8),
    "card.txt": "---\nmedium: document\npublisher: The Service\n---\nSURNAME\n\nborn 1998",
  });
  const found = await captureFile(join(path, "card.jpg"), "evidence/card.jpg", NOTHING_GIVEN);
  const { report, text } = only(found);
  assert.equal(text, "SURNAME\n\nborn 1998");
  assert.equal(report.item, found.item.id);
  assert.equal(report.medium, "document");
  assert.deepEqual(report.media, [found.item.digest]);
  assert.deepEqual(
    found.attachments.map(({ item, reports }) => [item.name, item.kind, reports.length]),
    [["evidence/card.txt", "sidecar", 0]],
  );
});

test("takes the nearest sidecar exactly as it stands", async (t) => {
  const path = await folder(t, { "a.png": await picture("png", 8, 8), "a.png.txt": " words as written\n", "a.txt": "farther" });
  const found = await captureFile(join(path, "a.png"), "a.png", NOTHING_GIVEN);
  assert.equal(only(found).text, " words as written\n");
  assert.equal(only(found).report.medium, "picture");
});

test("keeps a picture whose sidecar cannot be read, and says so", async (t) => {
  const path = await folder(t, { "a.png": await picture("png", 8, 8), "a.txt": Uint8Array.from([0xff, 0x41]) });
  const found = await captureFile(join(path, "a.png"), "a.png", NOTHING_GIVEN);
  assert.deepEqual(found.reports, []);
  assert.match(found.item.remarks.join(), /sidecar was not taken: a\.txt is not UTF-8/);
});

test("refuses a picture of 50,000 × 50,000 pixels by its header", async (t) => {
  await refused(captured(t, "huge.png", promisingPng(50_000, 50_000)), "too-many-pixels", /huge\.png has 50000 × 50000 pixels/);
  await refused(thumbnail(promisingPng(50_000, 50_000), 100), "too-many-pixels", /50000/);
  await refused(captured(t, "huge.png", promisingPng(65_536, 32_768)), "too-many-pixels", /65536 × 32768/);
  // What no side of a PNG may be is refused before its pixels are counted.
  for (const [width, height] of [
    [2 ** 31 - 1, 1],
    [1, 2 ** 31 - 1],
  ] as const)
    await refused(captured(t, "long.png", promisingPng(width, height)), "broken-picture", /long\.png is no whole picture/);
});

test("refuses what begins like a picture and is none", async (t) => {
  await refused(captured(t, "a.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])), "broken-picture", /a\.jpg is no whole picture/);
  await refused(thumbnail(promisingPng(100, 100), 50), "broken-picture", /no whole picture/);
});

test("makes thumbnails of pixels alone", async (t) => {
  const tagged = await sharp(await picture("jpeg", 400, 200))
    .withMetadata({ exif: { IFD0: { Copyright: "a secret name" } } })
    .toBuffer();
  const path = await folder(t, { "a.jpg": tagged });
  for (const source of [tagged, join(path, "a.jpg")]) {
    const small = await thumbnail(source, 64);
    const { width, height, format, exif, icc, xmp } = await sharp(small).metadata();
    assert.deepEqual([width, height, format, exif, icc, xmp], [64, 32, "webp", undefined, undefined, undefined]);
    assert.equal(Buffer.from(small).includes("secret"), false);
  }
});
