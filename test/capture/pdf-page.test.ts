import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import sharp from "sharp";
import { PageDrawer } from "../../src/capture/pdf-page.ts";
import type { PixelBox } from "../../src/record/decision.ts";
import { pdf } from "../publish/leaks/made.ts";

/** Two lines of text, the first turned where asked for, and a red square of 30 points with its corner 20 points from the left and 40 from below. */
const PAGE = "1 0 0 rg 20 40 30 30 re f 0 g BT /F 20 Tf 20 250 Td (A convoy left.) Tj 0 -30 Td (Nobody saw it.) Tj ET";

async function colourAt(picture: Uint8Array, left: number, top: number): Promise<readonly number[]> {
  const { data } = await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
  return [...data];
}

async function darkestIn(picture: Uint8Array, [left, top, width, height]: PixelBox): Promise<number> {
  return (await sharp(picture).extract({ left, top, width, height }).greyscale().raw().toBuffer()).reduce((a, b) => Math.min(a, b), 255);
}

const whole = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const changed = (bytes: Uint8Array, from: string, to: string): Uint8Array => Buffer.from(whole(bytes).replace(from, to), "latin1");

describe("A page of a PDF", () => {
  test("is drawn at 144 pixels an inch, and its words stand where their letters are", async () => {
    await using drawer = new PageDrawer();
    const { width, height, picture, words } = await drawer.page(pdf(PAGE), 1, "a.pdf");
    assert.deepEqual([width, height], [600, 600]);
    assert.deepEqual(await colourAt(picture, 2 * 35, 600 - 2 * 55), [255, 0, 0]);
    assert.deepEqual(await colourAt(picture, 300, 300), [255, 255, 255]);
    assert.deepEqual(
      words.map(({ text }) => text),
      ["A", "convoy", "left.", "Nobody", "saw", "it."],
    );
    for (const { text, box } of words) {
      assert.ok((await darkestIn(picture, box)) < 120, `${text} has no ink in its box`);
    }
    const [first] = words;
    const baseline = 600 - 2 * 250;
    assert.ok(first !== undefined && first.box[0] >= 38 && first.box[0] <= 44 && Math.abs(first.box[1] + first.box[3] - baseline) <= 2);
  });

  test("that is turned, or cut to a part, has its words where they are seen", async () => {
    await using drawer = new PageDrawer();
    for (const extra of ["/Rotate 90", "/CropBox [10 30 290 290]", "/Rotate 270 /CropBox [10 30 290 290]"]) {
      const { picture, words } = await drawer.page(changed(pdf(PAGE), "/Contents", `${extra} /Contents`), 1, "a.pdf");
      assert.equal(words.length, 6, extra);
      for (const { text, box } of words) {
        assert.ok((await darkestIn(picture, box)) < 120, `${extra}: ${text} has no ink in its box`);
      }
    }
  });

  test("has at most 3,000 pixels a side, however large it says that it is", async () => {
    await using drawer = new PageDrawer();
    const { width, height } = await drawer.page(changed(pdf(PAGE), "[0 0 300 300]", "[0 0 14400 7200]"), 1, "a.pdf");
    assert.deepEqual([width, height], [3_000, 1_500]);
  });

  test("that is not there, locked or no PDF is refused in a sentence that names it, and the next one is drawn", async () => {
    await using drawer = new PageDrawer();
    const refused = async (bytes: Uint8Array, number: number, why: RegExp): Promise<void> =>
      assert.rejects(drawer.page(bytes, number, "b.pdf"), (error: Error) => {
        assert.equal(error.name, "CaptureError");
        assert.match(error.message, why);
        return /b\.pdf/.test(error.message);
      });
    await refused(pdf(PAGE), 2, /page 2 of b\.pdf .*one page only/);
    await refused(Buffer.from("%PDF-1.4 and no more"), 1, /damaged|cannot be opened/);
    assert.equal((await drawer.page(pdf(PAGE), 1, "b.pdf")).words.length, 6);
  });

  test("of damaged bytes is drawn or refused, and its boxes lie on it", async () => {
    await using drawer = new PageDrawer();
    const sound = pdf(PAGE);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
        async (damage) => {
          const bytes = Uint8Array.from(sound);
          for (const [at, byte] of damage) bytes[at] = byte;
          const page = await drawer.page(bytes, 1, "c.pdf").catch((error: Error) => assert.equal(error.name, "CaptureError"));
          for (const { box } of page?.words ?? [])
            assert.ok(
              box[0] >= 0 && box[1] >= 0 && box[2] > 0 && box[3] > 0 && box[0] < (page?.width ?? 0) && box[1] < (page?.height ?? 0),
            );
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });
});
