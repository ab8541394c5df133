import assert from "node:assert/strict";
import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { captureFile } from "../../src/capture/capture.ts";
import { captured, folder, NOTHING_GIVEN, only, refused } from "./folder.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

test("names archives and refuses them without unpacking", async (t) => {
  const tar = Buffer.alloc(1024);
  tar.write("ustar", 257, "latin1");
  const archives: readonly (readonly [Uint8Array, RegExp])[] = [
    [latin("PK\x03\x04rest"), /a\.txt is a ZIP archive/],
    [gzipSync(Buffer.alloc(50_000_000)), /gzip archive/],
    [latin("7z\xbc\xaf\x27\x1c"), /7-Zip/],
    [latin("Rar!\x1a\x07\x01"), /RAR/],
    [latin("BZh91AY"), /bzip2/],
    [latin("\x28\xb5\x2f\xfd"), /Zstandard/],
    [latin("\xfd7zXZ\x00"), /xz/],
    [tar, /tar/],
  ];
  for (const [bytes, sentence] of archives) await refused(captured(t, "a.txt", bytes), "archive", sentence);
});

test("names kinds that it knows and does not read", async (t) => {
  const foreign: readonly (readonly [string, RegExp])[] = [
    ["GIF89a", /GIF/],
    ["\0\0\0\x18ftypheic", /HEIC/],
    ["<?xml version='1.0'?><rss/>", /XML/],
    ["<svg xmlns='x'/>", /SVG/],
    ['[{"a": 1}]', /JSON/],
    ["\x01\x02\x00\x03", /binary data/],
  ];
  for (const [text, sentence] of foreign) await refused(captured(t, "a.bin", latin(text)), "unknown-kind", sentence);
});

test("takes texts that begin with brackets and signs as texts", async (t) => {
  for (const text of [
    "[Update] The ministry said so.",
    "{sic} He said so.",
    "< 5 people came.",
    "PK said so.",
    '["Quoted" in brackets]',
    "<3 is no tag",
  ])
    assert.equal((await captured(t, "a.txt", text)).item.kind, "text", text);
});

test("refuses a file of 200 MB by its size, without reading it", async (t) => {
  for (const [name, start] of [
    ["a.txt", "words"],
    ["a.md", "# words"],
    ["a.html", "<html>"],
    ["a.jpg", "\xff\xd8\xff"],
  ] as const) {
    const path = await folder(t, { [name]: latin(start.padEnd(70_000, " ")) });
    await truncate(join(path, name), 200_000_000);
    const before = process.memoryUsage().rss;
    await refused(
      captureFile(join(path, name), name, NOTHING_GIVEN),
      "too-large",
      new RegExp(`${name.replace(".", "\\.")} has 200 MB, more than`),
    );
    assert.ok(process.memoryUsage().rss - before < 50_000_000, "the file was read");
  }
});

test("refuses what is missing, a folder and a path that is no file", async (t) => {
  const path = await folder(t, { "a/b.txt": "b" });
  await refused(captureFile(join(path, "gone.txt"), "gone.txt", NOTHING_GIVEN), "unreadable", /gone\.txt cannot be read \(no such file\)/);
  await refused(captureFile(join(path, "a"), "a", NOTHING_GIVEN), "unreadable", /a is a folder/);
  await refused(captureFile("/dev/null", "null", NOTHING_GIVEN), "unreadable", /device/);
});

test("reads several files at once while one of them takes too long", async (t) => {
  const slow = refused(captured(t, "slow.md", "_*a".repeat(40_000), undefined, { time: 200 }), "timeout", /0\.2 seconds/);
  const good = Promise.all(["1", "2", "3"].map(async (n) => only(await captured(t, `${n}.md`, `Number *${n}*.`)).text));
  await slow;
  assert.deepEqual(await good, ["Number 1.", "Number 2.", "Number 3."]);
});
