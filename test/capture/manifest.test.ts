import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { CaptureError } from "../../src/capture/capture-error.ts";
import { LIMITS } from "../../src/capture/limits.ts";
import { type ManifestError, type ManifestRow, readManifest } from "../../src/capture/manifest.ts";
import { folder, refused } from "./folder.ts";

async function rows(path: string, line = LIMITS.line): Promise<(ManifestRow | ManifestError)[]> {
  const found: (ManifestRow | ManifestError)[] = [];
  for await (const row of readManifest(path, { ...LIMITS, line })) found.push(row);
  return found;
}

test("reads a manifest line by line, with what is said about each file", async (t) => {
  const path = await folder(t, {
    m: '\uFEFF{"file":"a.txt"}\r\n\n{"file":"b.txt","published":"2025-01-13","publisher":"The Desk","lang":"uk","title":"T","url":"https://e.example","more":1,"method":"courier","captured":"2025-01-12T08:00:00+02:00","from":" a\u202e friend "}',
  });
  const empty = { published: null, publisher: null, language: null, title: null, url: null };
  assert.deepEqual(await rows(join(path, "m")), [
    { line: 1, file: "a.txt", given: empty },
    {
      line: 3,
      file: "b.txt",
      given: {
        published: "2025-01-13",
        publisher: "The Desk",
        language: "uk",
        title: "T",
        url: "https://e.example/",
        told: { method: "courier", url: "https://e.example/", captured: "2025-01-12T08:00:00+02:00", from: "a friend" },
      },
    },
  ]);
});

test("says which line of a manifest is bad and why, and goes on", async (t) => {
  const lines = [
    "{",
    '{"fil":"a"}',
    '{"file":"a","published":"soon"}',
    '{"file":"a","captured":"soon"}',
    '{"file":"a","lang":"English"}',
    "[]",
    `{"file":"${"x".repeat(200)}"}`,
    '{"file":"good"}',
  ];
  const path = await folder(t, { m: lines.join("\n") });
  const found = await rows(join(path, "m"), 100);
  assert.deepEqual(
    found.map((row) => ("error" in row ? `${row.line} ${row.file}` : row.file)),
    ["1 null", "2 null", "3 a", "4 a", "5 a", "6 null", "7 null", "good"],
  );
  for (const row of found)
    if ("error" in row) {
      assert.equal(row.error.code, "broken-manifest");
      assert.match(row.error.message, new RegExp(`^line ${row.line} of .*; write `));
    }
});

test("refuses a manifest that is missing or no UTF-8", async (t) => {
  const path = await folder(t, { m: Uint8Array.from([0x7b, 0xff]) });
  await refused(rows(join(path, "m")), "not-utf8", /is not UTF-8/);
  await refused(rows(join(path, "gone")), "unreadable", /no such file/);
});

test("survives any bytes as a manifest", async (t) => {
  const path = await folder(t, { m: "" });
  const { writeFile } = await import("node:fs/promises");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await writeFile(join(path, "m"), bytes);
      await rows(join(path, "m")).catch((error: unknown) => assert.ok(error instanceof CaptureError));
    }),
    { seed: 3, numRuns: 100 },
  );
});
