import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf, digestOfText } from "../../src/record/digest.ts";
import { itemId, reportId } from "../../src/record/id.ts";
import { captured, only, refused } from "./folder.ts";

test("takes a plain text exactly as it was decoded, with its white space and line ends", async (t) => {
  const text = "  First line.\r\n\r\n\tSecond – «line» …\n";
  const found = await captured(t, "a.txt", text);
  const { report, text: kept } = only(found);
  assert.equal(kept, text);
  assert.equal(found.item.kind, "text");
  assert.equal(report.textDigest, digestOfText(text));
  assert.equal(report.medium, "article");
  assert.equal(report.language, "und");
});

test("removes a byte order mark from the text and keeps it in the original", async (t) => {
  const bytes = new TextEncoder().encode("\uFEFFWords.");
  const found = await captured(t, "a.txt", bytes);
  assert.equal(only(found).text, "Words.");
  assert.equal(found.item.digest, digestOf(bytes));
});

test("names items and reports by their bytes alone", async (t) => {
  const one = await captured(t, "a.txt", "The same words.");
  const two = await captured(t, "folder/b.txt", "The same words.");
  assert.equal(one.item.id, two.item.id);
  assert.equal(one.item.id, itemId(one.item.digest));
  assert.equal(only(one).report.id, reportId(one.item.digest, null));
  assert.deepEqual(
    one.files.map(({ digest }) => digest),
    [one.item.digest],
  );
});

test("says where front matter has no lines around it, and takes it as words", async (t) => {
  const text = "Title: A barge sank\nPublisher: Wire\n\nA barge sank.\n";
  const found = await captured(t, "a.txt", text);
  assert.equal(only(found).text, text);
  assert.match(found.item.remarks.join(), /look like front matter.*put a line of ---/);
  assert.deepEqual((await captured(t, "b.txt", "Title: A barge sank\nIt was late.\n")).item.remarks, []);
});

test("reads UTF-16 where its mark says so, and says that it did", async (t) => {
  const found = await captured(t, "a.txt", Buffer.from("\uFEFFСлова.", "utf16le"));
  assert.equal(only(found).text, "Слова.");
  assert.match(found.item.remarks.join(), /UTF-16/);
});

test("refuses bytes that are no UTF-8 with the offset of the first bad one", async (t) => {
  for (const [bytes, offset] of [
    [[0x61, 0x62, 0xff, 0x63], 2],
    [[0xc3, 0x28], 0],
    [[0x61, 0xe2, 0x82], 1],
    [[0xd0, 0x90, 0xed, 0xa0, 0x80], 2],
  ] as const)
    await refused(captured(t, "bad.txt", Uint8Array.from(bytes)), "not-utf8", new RegExp(`bad\\.txt.*offset ${offset}\\b`));
});

test("refuses broken UTF-16, a text with NUL, an empty file and mere white space", async (t) => {
  await refused(captured(t, "a.txt", Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])), "not-utf8", /UTF-16/);
  await refused(captured(t, "a.txt", `${"words ".repeat(20_000)}\0`), "unknown-kind", /NUL/);
  await refused(captured(t, "a.txt", ""), "empty", /a\.txt is empty/);
  await refused(captured(t, "a.txt", " \n\t\n"), "empty", /white space/);
});

test("puts what is given before what it finds, and asks for the language only where nobody says it", async (t) => {
  const given = { published: "2025-01-13", publisher: "The Desk", language: "uk", title: "A title", url: "https://example.org/" };
  const { report } = only(
    await captured(t, "a.md", "---\ntitle: Other\npublisher: Other\npublished: 2024-01-01\nlanguage: en\n---\nWords.", given),
  );
  assert.deepEqual(
    [report.title, report.publisher, report.published, report.language, report.url],
    ["A title", "The Desk", "2025-01-13", "uk", "https://example.org/"],
  );
});
