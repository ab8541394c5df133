import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import type { DecisionOf } from "../../src/record/decision.ts";
import type { ServedCase } from "../../src/server/context.ts";
import { servedCase } from "../../src/server/served-case.ts";
import { article, deskOf } from "../publish/small-case.ts";
import { launchBrowser } from "./browser.ts";
import { axeOn, sideways, visitCase } from "./visit.ts";

let browser: Browser | null = null;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const FILES = {
  "bell.md": article(
    "The Harbour Bell",
    "2025-02-03",
    "Mayor Ilse Vantor of Ostmark said that the lock keeper opened both gates before dawn.\n\n“We left at dawn,” Ruben Okke said, “and the cable had snapped by then.”",
  ),
  "bell.ko.md": article("항구 소식", "2025-02-03", "일제 반토르 시장은 수문지기가 새벽에 두 문을 모두 열었다고 말했다."),
  "bell.ar.md": article("Sawt al-Mina", "2025-02-03", "Mayor Ilse Vantor said: “فتح حارس الهويس البوابتين قبل الفجر ثم غادر الميناء”."),
};

const reportOf = (served: ServedCase, publisher: string): string =>
  [...served.record().reports.values()].find((report) => report.publisher === publisher)?.id ?? assert.fail(publisher);

const corrections = (served: ServedCase): readonly DecisionOf<"correct">[] =>
  [...served.record().decisions.values()].flatMap(({ decision }) => (decision.kind === "correct" ? [decision] : []));

/** What the corrections that stand say that was said, in the text of the report. */
function wordsOf(served: ServedCase): readonly string[] {
  const { utterances, reports } = served.findings().gathered;
  return corrections(served).map(({ utterance, content }) => {
    const text = reports.get(utterances.get(utterance)?.report ?? assert.fail())?.reading.text ?? "";
    return (content ?? []).map((span) => text.slice(...span)).join("|");
  });
}

const begins = (page: Page): Locator => page.getByRole("slider", { name: "Where what is said begins" });
const endsAt = (page: Page): Locator => page.getByRole("slider", { name: "Where what is said ends" });

/** The middle of the grip of an end, and the middle of a word, in the window. */
async function placesOf(page: Page, end: Locator, word: string): Promise<{ readonly from: Point; readonly to: Point }> {
  const grip = (await end.boundingBox()) ?? assert.fail("the end is not in sight");
  const box = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector(".report .report-text") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { left, top, width, height };
    }
    return null;
  }, word);
  assert.ok(box, `the text holds ${word}`);
  const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height - 2 };
  // The pull keeps its distance from the line.
  return { from, to: { x: box.left + box.width / 2, y: box.top + box.height / 2 + (from.y - grip.y - grip.height / 2) } };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

describe("Firsthand's reading room", () => {
  test("lets the ends of a proposal be moved by keyboard, by words and by letters, tells the change, writes the dialog's decision and takes it back", async (t) => {
    assert.ok(browser);
    const served = servedCase(await (await deskOf(t, FILES)).as("Anna"));
    t.after(() => served.close());
    await visitCase(
      browser,
      served,
      async ({ page, origin }) => {
        await page.goto(`${origin}/reports/${reportOf(served, "The Harbour Bell")}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.keyboard.press("j");
        await begins(page).waitFor();
        await page.keyboard.press("w");
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "Where what is said begins");
        const first = (await begins(page).getAttribute("aria-valuetext")) ?? "";
        await page.keyboard.press("ArrowRight");
        await page.getByRole("form", { name: "The ends are moved" }).waitFor();
        assert.notEqual(await begins(page).getAttribute("aria-valuetext"), first);
        await page.keyboard.press("Control+z");
        await page.getByRole("form", { name: "The ends are moved" }).waitFor({ state: "detached" });
        assert.equal(await begins(page).getAttribute("aria-valuetext"), first);

        await page.keyboard.press("w");
        await page.keyboard.press("ArrowLeft");
        await page.keyboard.press("ArrowLeft");
        assert.equal(await endsAt(page).getAttribute("aria-valuetext"), "to “gates”");
        assert.equal(await page.locator(".moved-words del").textContent(), " before dawn");
        await page.keyboard.press("Shift+ArrowLeft");
        assert.equal(await endsAt(page).getAttribute("aria-valuetext"), "to “gate”");
        // What is not written yet stands in the way of nothing but a decision on what was read.
        await page.keyboard.press("a");
        await page.keyboard.press("j");
        await page.keyboard.press("k");
        assert.equal(served.record().decisions.size, 0);
        await page.getByRole("form", { name: "The ends are moved" }).waitFor();
        assert.deepEqual(await axeOn(page), []);
        await endsAt(page).focus();
        await page.keyboard.press("Enter");
        await page.getByRole("status").filter({ hasText: "Corrected." }).waitFor();
        assert.match(wordsOf(served)[0] ?? "", /both gate$/);
        await page.getByRole("form", { name: "The ends are moved" }).waitFor({ state: "detached" });
        assert.equal(await endsAt(page).getAttribute("aria-valuetext"), "to “gate”");
        assert.ok(await endsAt(page).evaluate((one) => one === document.activeElement), "the focus stays on the end");
        await page.keyboard.press("u");
        await page.locator(".review-state").filter({ hasText: "unreviewed" }).waitFor();
        assert.equal(await endsAt(page).getAttribute("aria-valuetext"), "to “dawn”");
        assert.equal(served.record().decisions.size, 0);

        // The ends of who says it are the next ones.
        await begins(page).focus();
        await page.keyboard.press("w");
        await page.keyboard.press("w");
        const source = page.getByRole("slider", { name: "Where the name of who says it begins" });
        assert.ok(await source.evaluate((one) => one === document.activeElement));
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Enter");
        await page.getByRole("status").filter({ hasText: "Corrected." }).waitFor();
        const [correction] = corrections(served);
        assert.equal(correction?.content, undefined);
        assert.match(correction?.source ?? "", /^Ilse Vantor/);
      },
      { bypassCSP: true },
    );
  });

  test("lets them be pulled by mouse, by finger and by pen, in two pieces, in Hangul and from right to left, under the page's own policy", async (t) => {
    assert.ok(browser);
    const served = servedCase(await (await deskOf(t, FILES)).as("Anna"));
    t.after(() => served.close());
    await visitCase(browser, served, async ({ page, origin, context }) => {
      const open = async (publisher: string, proposal = 1): Promise<void> => {
        await page.goto(`${origin}/reports/${reportOf(served, publisher)}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        for (let i = 0; i < proposal; i++) await page.keyboard.press("j");
        await page.locator(".end-handle").first().waitFor();
      };
      const write = async (): Promise<string> => {
        await page.getByRole("form", { name: "The ends are moved" }).getByRole("button", { name: "Correct" }).click();
        await page.getByRole("status").filter({ hasText: "Corrected." }).waitFor();
        return wordsOf(served).at(-1) ?? "";
      };
      const pull = async (end: Locator, word: string, pointer: "mouse" | "pen" | "touch"): Promise<void> => {
        const { from, to } = await placesOf(page, end, word);
        const between = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        if (pointer === "mouse") {
          await page.mouse.move(from.x, from.y);
          await page.mouse.down();
          for (const at of [between, to]) await page.mouse.move(at.x, at.y);
          await page.mouse.up();
          return;
        }
        const client = await context.newCDPSession(page);
        if (pointer === "pen") {
          const pen = { pointerType: "pen", button: "left" } as const;
          await client.send("Input.dispatchMouseEvent", { type: "mousePressed", clickCount: 1, ...pen, ...from });
          for (const at of [between, to]) await client.send("Input.dispatchMouseEvent", { type: "mouseMoved", buttons: 1, ...pen, ...at });
          await client.send("Input.dispatchMouseEvent", { type: "mouseReleased", clickCount: 1, ...pen, ...to });
          return;
        }
        await client.send("Emulation.setTouchEmulationEnabled", { enabled: true });
        await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
        for (const at of [between, to]) await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at] });
        await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };

      await open("The Harbour Bell");
      await pull(endsAt(page), "both", "mouse");
      assert.equal(await endsAt(page).getAttribute("aria-valuetext"), "to “both”");
      assert.match(await write(), /opened both$/);

      // Of what is said in two pieces each has its own ends.
      await open("The Harbour Bell", 2);
      const second = page.getByRole("slider", { name: "Where what is said begins, piece 2 of 2" });
      await pull(second, "cable", "pen");
      await pull(page.getByRole("slider", { name: "Where what is said ends, piece 1 of 2" }), "left", "pen");
      assert.match(await write(), /We left\|cable had snapped by then/);

      await open("항구 소식");
      await pull(endsAt(page), "새벽에", "touch");
      assert.match(await write(), /새벽에$/);
      assert.equal(await sideways(page), 0);

      await open("Sawt al-Mina");
      await pull(endsAt(page), "الفجر", "mouse");
      assert.equal(await write(), "“فتح حارس الهويس البوابتين قبل الفجر");
      await endsAt(page).focus();
      // What is later lies on the left here.
      await page.keyboard.press("ArrowLeft");
      assert.equal(await endsAt(page).getAttribute("aria-valuetext"), "to “ثم”");
      await page.keyboard.press("Escape");
      assert.equal(await endsAt(page).getAttribute("aria-valuetext"), "to “الفجر”");
    });
  });
});
