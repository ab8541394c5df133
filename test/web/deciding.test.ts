import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { questionId } from "../../src/record/id.ts";
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
  "bell.md": article("The Harbour Bell", "2025-02-03", "Mayor Ilse Vantor said that the lock keeper opened both gates before dawn."),
  "ledger.md": article("Quay Ledger", "2025-02-03", "Mayor Ilse Vantor said that the lock keeper opened both gates before dawn."),
  "torch.md": article(
    "Northern Torch",
    "2025-02-04",
    "Harbour Master Ruben Okke denied that the lock keeper opened both gates before dawn. Ruben Okke said that a cable had snapped.",
  ),
  "post.md": article("Corin Dale", "2025-02-05", "Corin Dale said that the gate cable had been cut."),
};

/** Opens what is decided at a place, by keyboard, and chooses what. */
async function begin(page: Page, menu: Locator, act: string | null): Promise<Locator> {
  await menu.focus();
  await page.keyboard.press("Enter");
  const form = page.locator(".decide-form");
  await form.waitFor();
  if (act !== null) await form.getByLabel("What do you decide?").selectOption({ label: act });
  return form;
}

/** Finds something in a field by typing, and takes the first of what was found. */
async function pick(page: Page, field: Locator, words: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(words);
  // Sooner than anything can be found: what is taken is found for all of the words.
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "false");
  await page.waitForFunction(
    (typed) => document.activeElement instanceof HTMLInputElement && document.activeElement.value !== typed,
    words,
  );
}

/** Writes the reason, and decides. */
async function because(page: Page, form: Locator, reason: string): Promise<void> {
  await form.getByLabel("Because").focus();
  await page.keyboard.type(reason);
  await page.keyboard.press("Control+Enter");
  await form.waitFor({ state: "detached" });
}

describe("Firsthand's workbench", () => {
  test("takes every kind of decision by keyboard where it belongs, shows who made it and why, and takes it back", async (t) => {
    assert.ok(browser);
    const opened = await (await deskOf(t, FILES)).as("Anna");
    const served = servedCase(opened);
    t.after(() => served.close());
    const kinds = (): readonly string[] => [...served.record().decisions.values()].map(({ decision }) => decision.kind).sort();
    const claimOf = (words: string): string =>
      [...served.findings().gathered.claims.values()].find(({ statement }) => statement.includes(words))?.id ?? "";
    await visitCase(
      browser,
      served,
      async ({ page, origin }) => {
        await page.goto(`${origin}/claims/${claimOf("both gates")}`);

        // What nobody has reviewed of a claim is accepted in one act, and taken back in one.
        const all = page.getByRole("button", { name: /^Accept all 3 that nobody has reviewed/ });
        await all.focus();
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: "Accept 3 proposals" }).click();
        await all.waitFor({ state: "detached" });
        assert.deepEqual(kinds(), ["accept", "accept", "accept"]);

        // A source is graded; another grade takes the place of the first.
        const grade = page.getByRole("button", { name: "Decide …: Ilse Vantor" });
        for (const reliability of ["B", "D"]) {
          const form = await begin(page, grade, "Grade the source");
          await form.getByLabel("Reliability").selectOption(reliability);
          await because(page, form, "she was wrong about the flood");
          await page.getByText(`Ilse Vantor: ${reliability}`).waitFor();
        }
        assert.deepEqual(kinds().filter((kind) => kind === "reliability").length, 1);
        await page.getByText(/she was wrong about the flood · Anna/).waitFor();
        await page.getByRole("button", { name: "What if it had no grade D?" }).waitFor();

        const control = await begin(page, grade, "Say under whose control it speaks");
        await pick(page, control.getByRole("combobox", { name: "Under whose control" }), "okke");
        await because(page, control, "he appointed her");
        await page.getByText(/Ilse Vantor under Ruben Okke, perhaps/).waitFor();

        // What was just written can be taken back on the spot, and the focus is where it was.
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Decide …");
        const written = page.locator(".written");
        await written.getByRole("button", { name: "Undo" }).press("Enter");
        await page.getByText("Ilse Vantor under Ruben Okke, perhaps").waitFor({ state: "detached" });
        assert.ok(!kinds().includes("control"));

        // Two claims become one, and are two again.
        await page.goto(`${origin}/claims/${claimOf("cable had snapped")}`);
        const header = page.locator(".title .decide-menu button").first();
        const join = await begin(page, header, "Another claim says the same");
        await pick(page, join.getByRole("combobox", { name: "Which claim" }), "cable had been");
        await join.getByRole("button", { name: "Decide" }).press("Enter");
        await page.getByText("2 utterances", { exact: false }).first().waitFor();
        const apart = await begin(page, page.locator(".said .decide-menu button").last(), "These words do not belong to this claim");
        await apart.getByRole("button", { name: "Decide" }).press("Enter");
        await page.getByText("Taken apart").waitFor();

        // A question of one's own, with its answers, and how it came out.
        await page.goto(`${origin}/questions`);
        const ask = await begin(page, page.getByRole("button", { name: "Ask a question …" }), null);
        await ask.getByLabel("What is asked").fill("Who let the water in?");
        await ask.getByRole("button", { name: "Decide" }).press("Enter");
        const question = questionId("Who let the water in?");
        await page.waitForURL(`${origin}/questions/${question}`);
        await page.getByRole("heading", { name: "Who let the water in?" }).waitFor();
        await page.getByText("No claim answers it yet.").waitFor();
        for (const words of ["both gates", "cable had been"]) {
          const menu = page.locator(".question > .decide-menu button").first();
          const add = await begin(page, menu, words === "both gates" ? null : "A claim answers it");
          await pick(page, add.getByRole("combobox", { name: "Which claim" }), words);
          await add.getByRole("button", { name: "Decide" }).press("Enter");
          await page.locator(".answer-column").filter({ hasText: words }).waitFor();
        }
        const outcome = await begin(page, page.locator(".question > .decide-menu button").first(), "Say how it came out");
        await outcome.locator("select").last().selectOption({ label: "none of these is so" });
        await because(page, outcome, "the inquiry said so");
        await page.getByText("Came out, by decision:").waitFor();

        // Whoever takes one back in the list has the focus in the line beside it afterwards.
        await page.locator(".decided-here summary").press("Enter");
        const line = page.locator(".decided-here li").filter({ hasText: "Came out" });
        await line.getByRole("button", { name: "Undo" }).press("Enter");
        await page.keyboard.type("too early");
        await page.keyboard.press("Control+Enter");
        await line.waitFor({ state: "detached" });
        await page.waitForFunction(() => document.activeElement?.closest(".decided-here") !== null);
        assert.deepEqual(await axeOn(page), []);

        // A conflict leads to where it is weighed.
        await page.goto(`${origin}/conflicts`);
        await page.locator(".weighed-in").first().getByRole("link", { name: "Who let the water in?" }).waitFor();

        // A report is tied to the one that it was got from.
        const ledger = [...served.record().reports.values()].find(({ publisher }) => publisher === "Quay Ledger")?.id ?? "";
        await page.goto(`${origin}/reports/${ledger}`);
        const got = await begin(page, page.locator(".report > .decide-menu button").first(), "It was got from another report");
        await pick(page, got.getByRole("combobox", { name: "From which report" }), "harbour");
        await because(page, got, "it printed the same words a day later");
        await page.getByText("One got it from the other").waitFor();
        assert.ok(kinds().includes("relies"));

        // A list is narrowed by words and by what is so, and is there as it was left when one comes back.
        await page.setViewportSize({ width: 1440, height: 320 });
        await page.goto(`${origin}/claims`);
        const rows = page.locator(".ledger.claims > li");
        await rows.nth(1).waitFor();
        await page.getByRole("searchbox", { name: "Find in this list" }).fill("GATE");
        await page.waitForFunction(() => document.querySelectorAll(".ledger.claims > li").length === 2);
        await page.evaluate(() => window.scrollTo(0, 90));
        await rows
          .last()
          .getByRole("link")
          .evaluate((link: HTMLElement) => link.click());
        await page.locator(".claim-room").waitFor();
        await page.waitForFunction(() => window.scrollY === 0);
        await page.goBack();
        await rows.last().waitFor();
        await page.waitForFunction(() => window.scrollY === 90);
        assert.equal(await rows.count(), 2);
        await page.getByRole("button", { name: "Asserted and denied" }).click();
        await page.waitForFunction(() => document.querySelectorAll(".ledger.claims > li").length === 1);

        await page.goto(`${origin}/conflicts`);
        await page.setViewportSize({ width: 390, height: 844 });
        await begin(page, page.locator(".conflict .decide-menu button").first(), null);
        assert.equal(await sideways(page), 0);
        assert.deepEqual(await axeOn(page), []);
      },
      { bypassCSP: true },
    );
  });

  test("tells whoever decides a matter on which somebody else decided meanwhile, and writes nothing", async (t) => {
    const opened = await (await deskOf(t, { "bell.md": FILES["bell.md"] })).as("Anna");
    const made = opened.decideAll([{ kind: "reliability", name: "Ilse Vantor", grade: "B", because: "so far" }]);
    assert.equal(opened.record().decisions.size, 1);
    const better = opened.decideAll([{ kind: "reliability", name: "Ilse Vantor", grade: "A", because: "checked" }], made);
    assert.deepEqual([...opened.record().decisions.keys()], better);
    assert.deepEqual(opened.decideAll([{ kind: "reliability", name: "Ilse Vantor", grade: "A", because: "checked" }], better), better);
    assert.equal(opened.record().decisions.size, 1, "the same decision in its own place changes nothing");
  });
});
