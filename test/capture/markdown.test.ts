import assert from "node:assert/strict";
import { symlink } from "node:fs/promises";
import { test } from "node:test";
import { captureFile } from "../../src/capture/capture.ts";
import { digestOf } from "../../src/record/digest.ts";
import { captured, folder, NOTHING_GIVEN, only, refused } from "./folder.ts";
import { picture } from "./picture-bytes.ts";

const FRONT = `---
title: Statement on the captured men
publisher: The Service
published: 2025-01-11T14:05+02:00
language: uk
url: https://example.org/statement
medium: transcript
credit: [Wire One, Wire Two]
translation_of: The Original
interpreter: an interpreter
interpreter_supplied_by: The Other Service
---
# Heading

He said *two* men
were **taken**.  
A new line. [A link](https://example.org/x) stays as words.

> A quotation.

- first
- second

<script>alert(1)</script>

    code stays
`;

test("reads front matter into the report and the body into paragraphs", async (t) => {
  const found = await captured(t, "a.md", FRONT);
  const { report, text } = only(found);
  assert.equal(found.item.kind, "markdown");
  assert.equal(
    text,
    "Heading\n\nHe said two men were taken.\nA new line. A link stays as words.\n\nA quotation.\n\nfirst\n\nsecond\n\ncode stays",
  );
  assert.equal(report.title, "Statement on the captured men");
  assert.equal(report.publisher, "The Service");
  assert.equal(report.published, "2025-01-11T14:05:00+02:00");
  assert.equal(report.language, "uk");
  assert.equal(report.url, "https://example.org/statement");
  assert.equal(report.medium, "transcript");
  assert.deepEqual(report.provenance, [
    { kind: "credit", name: "Wire One" },
    { kind: "credit", name: "Wire Two" },
    { kind: "translation-of", name: "The Original" },
    { kind: "interpreter", name: "an interpreter", suppliedBy: "The Other Service" },
  ]);
  assert.deepEqual(found.item.remarks, []);
});

test("knows Markdown by its front matter, whatever its name", async (t) => {
  const found = await captured(t, "a.txt", "---\npublisher: The Desk\n---\nWords.\n");
  assert.equal(found.item.kind, "markdown");
  assert.equal(only(found).text, "Words.");
});

test("takes a text that merely begins with a rule as it stands", async (t) => {
  for (const text of ["---\nnot front matter\n---\nWords.", "---\n\nWords.", "---\n- a\n- b\n---\nWords.", "---\nkey: [\n---\nWords."]) {
    const found = await captured(t, "a.txt", text);
    assert.equal(found.item.kind, "text");
    assert.equal(only(found).text, text);
  }
});

test("makes a first heading the title where the front matter names none", async (t) => {
  const { report, text } = only(await captured(t, "a.md", "# What happened\n\nWords."));
  assert.equal(report.title, "What happened");
  assert.equal(text, "Words.");
});

test("says what a field of front matter that other programs know is called here", async (t) => {
  const { item } = await captured(t, "a.md", "---\nlang: en\nmood: calm\n---\nWords.");
  assert.match(item.remarks.join(), /mean nothing here: lang \(here it is called language\), mood/);
});

test("says what it could not use in front matter, and goes on", async (t) => {
  const front =
    "---\ntitle: {a: b}\npublished: last Monday\nlanguage: English!\nurl: javascript:alert(1)\nmedium: rumour\nauthority: x\n---\nWords.";
  const found = await captured(t, "a.md", front);
  assert.equal(found.item.remarks.length, 6);
  const { report } = only(found);
  assert.deepEqual([report.title, report.published, report.language, report.url, report.medium], [null, null, "und", null, "article"]);
});

test("says so where a block of front matter is no YAML and is read as words, and not of a passage between two rules", async (t) => {
  const misread = await captured(t, "a.md", "---\ntitle: Pier 4: a crane falls\nmood: calm: very\n---\nA crane fell.");
  assert.match(misread.item.remarks.join(), /no YAML of names and values/);
  const passage = await captured(t, "b.md", "---\nA crane fell at the pier.\n\n---\nNobody was hurt.");
  assert.deepEqual(passage.item.remarks, []);
});

test("resolves no aliases in front matter", async (t) => {
  const bomb = `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: *c\n---\nWords.`;
  const found = await captured(t, "a.txt", bomb);
  assert.equal(found.item.kind, "text");
});

test("takes the pictures that a text names, and leaves out what leaves the folder", async (t) => {
  const red = await picture("jpeg", 8, 6);
  const path = await folder(t, {
    "case/post.md": "---\nmedia: [img/red.jpg, ../secret.jpg, /etc/hostname, missing.png, note.txt]\n---\nLook at this.",
    "case/img/red.jpg": red,
    "case/note.txt": "no picture",
    "secret.jpg": await picture("jpeg", 5, 5),
  });
  const found = await captureFile(`${path}/case/post.md`, "post.md", NOTHING_GIVEN);
  assert.deepEqual(only(found).report.media, [digestOf(red)]);
  assert.deepEqual(
    found.attachments.map(({ item }) => [item.name, item.kind]),
    [["img/red.jpg", "image"]],
  );
  assert.equal(found.item.remarks.filter((remark) => /leaves the folder/.test(remark)).length, 2);
  assert.match(found.item.remarks.join("\n"), /missing\.png cannot be read \(no such file\)/);
  assert.match(found.item.remarks.join("\n"), /note\.txt is no picture/);
});

test("takes no picture through a link that leaves the folder", async (t) => {
  const path = await folder(t, { "case/post.md": "---\nmedia: link.jpg\n---\nLook.", "secret.jpg": await picture("jpeg", 5, 5) });
  await symlink(`${path}/secret.jpg`, `${path}/case/link.jpg`);
  const found = await captureFile(`${path}/case/post.md`, "post.md", NOTHING_GIVEN);
  assert.deepEqual(found.attachments, []);
  assert.match(found.item.remarks.join(), /leaves the folder/);
});

test("refuses Markdown that takes its parser too long, and reads the next file", async (t) => {
  await refused(
    captured(t, "slow.md", "_*a".repeat(40_000), undefined, { time: 300 }),
    "timeout",
    /slow\.md could not be taken apart in 0\.3 seconds/,
  );
  assert.equal(only(await captured(t, "next.md", "Words.")).text, "Words.");
});

test("takes Markdown of a thousand levels as plain text", async (t) => {
  const found = await captured(t, "a.md", `${">".repeat(1_000)} deep`);
  assert.match(found.item.remarks.join(), /nested too deeply/);
});

test("takes each line of front matter that is no YAML as a name and its value, and says so", async (t) => {
  const found = await captured(t, "a.md", '---\ntitle: Woman: "I heard five shots"\npublisher: Gazette\n---\nShe said no more.');
  const { report, text } = only(found);
  assert.equal(report.title, 'Woman: "I heard five shots"');
  assert.equal(report.publisher, "Gazette");
  assert.equal(text, "She said no more.");
  assert.ok(found.item.remarks.some((remark) => remark.includes("are no YAML")));
  const other = await captured(t, "b.md", '---\ntitle: Woman: "no"\nmood: dark: very\n---\nShe said no more.');
  assert.match(only(other).text, /mood: dark/);
});

test("keeps the turns of a transcript apart, where each line begins with whoever speaks", async (t) => {
  const { text } = only(
    await captured(t, "a.md", "---\ntitle: Questioning\n---\nInvestigator: Were you there?\nCaptive B: Yes.\nQ. And then?"),
  );
  assert.equal(text, "Investigator: Were you there?\n\nCaptive B: Yes.\n\nQ. And then?");
  const { text: told } = only(await captured(t, "b.md", "---\ntitle: Report\n---\nNote: it was dark.\nNobody saw it."));
  assert.equal(told, "Note: it was dark. Nobody saw it.");
});
