import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import sharp from "sharp";
import { PageDrawer } from "../../../src/capture/pdf-page.ts";
import { publish } from "../../../src/publish/dossier/publish.ts";
import { linesOf, tellingWords, textOf, wordsLeft, wordsUntouched } from "../../../src/publish/pictures/page-words.ts";
import { protectionIn } from "../../../src/publish/protect/protection.ts";
import { secretsOf } from "../../../src/publish/protect/secrets-of.ts";
import type { PixelBox } from "../../../src/record/decision.ts";
import { pdf } from "../leaks/made.ts";
import { deskOf } from "../small-case.ts";

/** The name is broken over two lines once. */
const LINES = [
  "The Interior Ministry said on Sunday that a convoy",
  "had left. Pavlo Tkachuk saw it, it said; and Pavlo",
  "Tkachuk told the ministry so.",
];
const PAGE = `BT /F 11 Tf 20 250 Td ${LINES.map((line) => `(${line}) Tj 0 -16 Td`).join(" ")} ET`;

describe("A page of a PDF of a case", () => {
  test("has the words proposed that must not leave, wherever they stand, and no others", async (t) => {
    const made = await deskOf(t, { "a.pdf": pdf(PAGE) });
    const anna = await made.as("Anna");
    await using drawer = new PageDrawer();
    const { words, ...size } = await drawer.page(pdf(PAGE), 1, "a.pdf");
    const secrets = secretsOf(anna, protectionIn(anna));
    const boxes = await tellingWords(words, secrets);
    const hidden = words.filter((word) => !wordsLeft(words, boxes, size).includes(word)).map(({ text }) => text);
    assert.deepEqual(hidden.sort(), ["Pavlo", "Pavlo", "Tkachuk", "Tkachuk"]);
    assert.deepEqual(await tellingWords(wordsUntouched(words, boxes, size), secrets), []);
    assert.equal(textOf(linesOf(words)), LINES.join("\n"));
  });

  test("is shown once two people agreed, with nothing that must not leave in its pixels or over them, and with its other words", async (t) => {
    const made = await deskOf(t, { "a.pdf": pdf(PAGE) });
    const [anna, boris] = [await made.as("Anna"), await made.as("Boris")];
    const [item] = [...anna.record().items.values()];
    assert.ok(item);
    const out = join(made.work, "out");
    const show = (boxes: readonly PixelBox[], page = { number: 1, width: 600, height: 600 }): string => {
      const id = anna.decide({
        kind: "redact",
        item: item.id,
        page,
        boxes: boxes.map((box) => ({ box: [...box] as [number, number, number, number], hides: "words" as const })),
        looked: true,
        alt: "The page on which the ministry tells of a convoy.",
        because: "It shows what was said.",
      });
      boris.decide({ kind: "confirm", decision: id, because: "I looked too." });
      return id;
    };
    assert.throws(() => show([[590, 10, 20, 20]]), { name: "BoxOutsideError" });
    const bare = show([]);
    const stopped = await publish(anna, out);
    assert.equal(existsSync(out), false);
    assert.ok(stopped.leaks.some(({ file, kind }) => kind === "name" && /pictures\/.*words of page 1$/.test(file)));
    anna.undo(bare as never, "It names somebody.");
    await using drawer = new PageDrawer();
    const { words } = await drawer.page(pdf(PAGE), 1, "a.pdf");
    const boxes = words.filter(({ text }) => /Pavlo|Tkachuk/.test(text)).map(({ box }) => box);
    const halved = boxes.map(([x, y, w, h]): PixelBox => [x, y, Math.max(1, w >> 2), h]);
    assert.deepEqual(wordsLeft(words, halved, { width: 600, height: 600 }), words, "a part of a name can be guessed");
    show(boxes);
    const { leaks, made: dossier } = await publish(anna, out);
    assert.deepEqual(leaks, []);
    const [picture] = dossier.pictures;
    assert.ok(picture);
    const html = readFileSync(join(out, "pictures.html"), "utf8");
    assert.match(html, /Page 1 of a document\. The page on which/);
    assert.match(html, /<text [^>]*>The Interior Ministry said on Sunday that a convoy<\/text>/);
    assert.match(html, /Filled over: 4 × words\./);
    assert.doesNotMatch(html, /Pavlo|Tkachuk/);
    const file = join(out, picture.shown.file);
    const { width, height } = await sharp(file).metadata();
    assert.deepEqual([width, height], [600, 600]);
    for (const [left, top, w, h] of boxes) {
      const pixels = await sharp(file).extract({ left, top, width: w, height: h }).greyscale().raw().toBuffer();
      assert.ok(Math.max(...pixels) - Math.min(...pixels) <= 3, "something of the name is left");
    }
    assert.equal(readFileSync(file).includes("PDF"), false);
  });

  test("that was looked at in another size than the one in which it is drawn does not leave", async (t) => {
    const made = await deskOf(t, {
      "a.pdf": pdf("BT /F 11 Tf 20 250 Td (The Interior Ministry said that a convoy had left the town.) Tj ET"),
    });
    const [anna, boris] = [await made.as("Anna"), await made.as("Boris")];
    const [item] = [...anna.record().items.values()];
    assert.ok(item);
    const page = { number: 1, width: 300, height: 300 };
    const id = anna.decide({ kind: "redact", item: item.id, page, boxes: [], looked: true, because: "It tells nothing of anybody." });
    boris.decide({ kind: "confirm", decision: id, because: "I looked too." });
    const { leaks } = await publish(anna, null);
    assert.deepEqual(
      leaks.map(({ kind, where }) => [kind, where]),
      [["picture", "the whole page"]],
    );
    assert.match(leaks[0]?.why ?? "", /600 × 600 pixels and was looked at with 300 × 300/);
    const right = { number: 1, width: 600, height: 600 };
    const again = anna.decide({ kind: "redact", item: item.id, page: right, boxes: [], looked: true, because: "Looked at again." });
    boris.decide({ kind: "confirm", decision: again, because: "I looked too." });
    assert.equal((await publish(anna, null)).leaks.length, 1, "boxes of the other size would stand elsewhere");
    anna.undo(id, "It was another size.");
    assert.deepEqual((await publish(anna, null)).leaks, []);
  });
});
