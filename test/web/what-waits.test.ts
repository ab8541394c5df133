import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { OpenCase } from "../../src/case/open-case.ts";
import { servedCase } from "../../src/server/served-case.ts";
import { CaseStore } from "../../src/store/case-store.ts";
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
    "Mayor Ilse Vantor said that the lock keeper opened both gates before dawn. Ruben Okke denied that the lock keeper opened both gates before dawn. A fisherman said that the cable had snapped.",
  ),
  "ledger.md": article("Quay Ledger", "2025-02-04", "Mayor Ilse Vantor said that nobody was on the quay."),
};

describe("Firsthand's case page", () => {
  test("leads to the first proposal that waits, and on from one to the next without losing the focus", async (t) => {
    assert.ok(browser);
    const served = servedCase(await (await deskOf(t, FILES)).as("Anna"));
    t.after(() => served.close());
    await visitCase(
      browser,
      served,
      async ({ page, origin }) => {
        await page.getByRole("link", { name: "Go on reviewing: 4 proposals wait" }).press("Enter");
        await page.getByText("1 of 3").waitFor();
        const inHand = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id.slice(0, 6));
        await page.getByRole("button", { name: /^Accept/ }).press("Enter");
        await page.locator(".review-state").filter({ hasText: "accepted" }).waitFor();
        await page.waitForFunction(() => document.activeElement?.classList.contains("mark"));
        await page.keyboard.press("u");
        await page.locator(".review-state").filter({ hasText: "unreviewed" }).waitFor();
        assert.equal(await inHand(), "mark-u");
        // Accept and go on, with one key.
        await page.keyboard.press("Shift+A");
        await page.getByText("2 of 3").waitFor();
        await page.keyboard.press("Shift+A");
        await page.getByText("3 of 3").waitFor();
        assert.equal(await inHand(), "mark-u");
        assert.equal(served.record().decisions.size, 2);
        // Of chains that go dark all can be seen, where the page names some.
        await page.goto(`${origin}/claims?only=dark`);
        await page.locator(".filter [aria-pressed=true]").filter({ hasText: "A chain goes dark" }).waitFor();
        assert.equal(page.url(), `${origin}/claims`);
      },
      { bypassCSP: true },
    );
  });

  test("tells what others did since it was last looked at, in words, also of what was rejected, and not what one did oneself", async (t) => {
    assert.ok(browser);
    const desk = await deskOf(t, FILES);
    const served = servedCase(await desk.as("Anna"));
    t.after(() => served.close());
    const boris = await desk.as("Boris");
    await visitCase(
      browser,
      served,
      async ({ page, origin }) => {
        await page.getByText("Go on reviewing").waitFor();
        const of = (words: string) =>
          [...boris.findings().gathered.utterances.values()].find((one) => one.voice === "attributed" && one.words.includes(words)) ??
          assert.fail();
        const mine = of("nobody was on the quay");
        const [id] = served.decideAll([{ kind: "accept", utterance: mine.id, because: "read" }], []);
        assert.ok(id);
        await page.goto(`${origin}/reports`);
        await page.goto(origin);
        await page.getByText("Go on reviewing: 3 proposals wait").waitFor();
        await page.waitForFunction(() => document.querySelector(".waits") !== null);
        assert.equal(await page.locator(".since-last").count(), 0, "what one did oneself is no news");
        await page.goto(`${origin}/reports`);
        boris.review({ kind: "reject", utterance: of("the cable had snapped").id, because: "nobody says this here" });
        await page.goto(origin);
        await page.getByRole("heading", { name: "Since you last looked: 1 event" }).waitFor();
        await page
          .locator(".since-last li")
          .filter({ hasText: /^Rejected: that the cable had snapped .* Boris$/ })
          .waitFor();
        await page.setViewportSize({ width: 390, height: 844 });
        assert.deepEqual(await axeOn(page), []);
        assert.equal(await sideways(page), 0);
      },
      { bypassCSP: true },
    );
  });

  test("says of an empty case how something comes into it", async (t) => {
    assert.ok(browser);
    const work = mkdtempSync(join(tmpdir(), "firsthand-empty-"));
    t.after(() => rmSync(work, { recursive: true, force: true }));
    const folder = join(work, "case");
    const clock = (): Date => new Date("2025-01-13T12:00:00Z");
    CaseStore.create(folder, { by: "Anna", clock, title: "Who opened the gates?" }).close();
    const opened = await OpenCase.open(folder, { by: "Anna", clock });
    t.after(() => opened.close());
    await visitCase(
      browser,
      servedCase(opened),
      async ({ page }) => {
        await page.getByText("Nothing was taken in yet.").waitFor();
        assert.equal(await page.getByText("Every proposal is reviewed").count(), 0);
        assert.deepEqual(await axeOn(page), []);
      },
      { bypassCSP: true },
    );
  });
});
