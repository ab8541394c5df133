import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { captureFile } from "../../src/capture/capture.ts";
import { captured, folder, NOTHING_GIVEN, only, refused } from "./folder.ts";
import { mp3, mp4, wav } from "./recording-bytes.ts";

test("a video is an item of its own, with what its head says", async (t) => {
  const { item, reports } = await captured(t, "clip.bin", mp4());
  assert.equal(item.kind, "video");
  assert.equal(item.mediaType, "video/mp4");
  assert.deepEqual(item.dimensions, { width: 640, height: 360 });
  assert.equal(item.media?.duration, 12_500);
  assert.equal(item.acquired?.sha512?.length, 128);
  assert.equal(item.fingerprint, null);
  assert.deepEqual(reports, []);
});

test("a container that holds sound alone is sound", async (t) => {
  const kinds: [string, string][] = [];
  for (const bytes of [mp4({ brand: "M4A ", pictured: false }), mp4({ pictured: false }), wav(), mp3(), mp3({ tagged: false })]) {
    const { item } = await captured(t, "a", bytes);
    kinds.push([item.kind, item.mediaType]);
  }
  assert.deepEqual(kinds, [
    ["sound", "audio/mp4"],
    ["sound", "audio/mp4"],
    ["sound", "audio/wav"],
    ["sound", "audio/mpeg"],
    ["sound", "audio/mpeg"],
  ]);
});

test("a text beside it is its report, and names it", async (t) => {
  const path = await folder(t, { "clip.mp4": mp4(), "clip.mp4.txt": "He says that he came in November." });
  const found = await captureFile(join(path, "clip.mp4"), "clip.mp4", NOTHING_GIVEN);
  const { report, text } = only(found);
  assert.equal(text, "He says that he came in November.");
  assert.equal(report.medium, "transcript");
  assert.deepEqual(report.media, [found.item.digest]);
});

test("half a video is kept, and says that nothing is known of it", async (t) => {
  const { item } = await captured(t, "clip.mp4", mp4().subarray(0, 60_000));
  assert.equal(item.kind, "video");
  assert.equal(item.media, null);
  assert.equal(item.dimensions, null);
  assert.match(item.remarks.join(), /^its length and codecs are not known: clip\.mp4 .*cut off/);
});

test("one that is larger than the limit is refused", async (t) => {
  await refused(captured(t, "clip.mp4", mp4(), NOTHING_GIVEN, { recording: 1_000 }), "too-large", /a video may have/);
});
