import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import type { DecisionKind, DecisionOf } from "../../src/record/decision.ts";
import { servedCase } from "../../src/server/served-case.ts";
import { article, deskOf } from "../publish/small-case.ts";
import { launchBrowser } from "./browser.ts";
import { tone } from "./tone.ts";
import { axeOn, sideways, visitCase } from "./visit.ts";

let browser: Browser | null = null;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const SAID = "Mayor Ilse Vantor said that the lock keeper opened both gates before dawn.";
const FILES = {
  "bell.md": article("The Harbour Bell", "2025-02-03", SAID),
  "ledger.md": article("Quay Ledger", "2025-02-03", SAID),
  "gate.wav": tone(1),
};

/** Opens what is decided at a place by keyboard, and chooses what. */
async function begin(page: Page, menu: Locator, act: string): Promise<Locator> {
  await menu.press("Enter");
  const form = page.locator(".decide-form");
  await form.waitFor();
  if ((await form.getByLabel("What do you decide?").count()) > 0) await form.getByLabel("What do you decide?").selectOption({ label: act });
  return form;
}

async function because(page: Page, form: Locator, reason: string): Promise<void> {
  await form.getByLabel("Because").focus();
  await page.keyboard.type(reason);
  await page.keyboard.press("Control+Enter");
  await form.waitFor({ state: "detached" });
}

test("The workbench sets aside and keeps out of the dossier where a thing stands, says so there, and takes it back", async (t) => {
  assert.ok(browser);
  const served = servedCase(await (await deskOf(t, FILES)).as("Anna"));
  t.after(() => served.close());
  const made = <Kind extends DecisionKind>(kind: Kind): readonly DecisionOf<Kind>[] =>
    [...served.record().decisions.values()].flatMap(({ decision }) => (decision.kind === kind ? [decision as DecisionOf<Kind>] : []));
  const ledger = [...served.record().reports.values()].find(({ publisher }) => publisher === "Quay Ledger") ?? assert.fail();
  await visitCase(
    browser,
    served,
    async ({ page, origin }) => {
      // A report is set aside where it stands, and is there again when that is taken back.
      await page.goto(`${origin}/reports/${ledger.id}`);
      const menu = page.getByRole("button", { name: "Decide about this report …" });
      const aside = await begin(page, menu, "Set it aside");
      await aside.getByText("It takes no part in the findings then.").waitFor();
      await because(page, aside, "it prints yesterday's paper");
      await page.getByRole("status").filter({ hasText: "It takes no part in the findings." }).waitFor();
      assert.match((await page.getByRole("heading", { level: 1 }).textContent()) ?? "", /^Mayor Ilse Vantor said/);
      assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY");
      assert.deepEqual(
        made("aside").map(({ item }) => item),
        [ledger.item],
      );
      assert.equal(served.findings().gathered.reports.size, 1);
      assert.deepEqual(await axeOn(page), []);
      await page.getByRole("link", { name: "All reports" }).press("Enter");
      const list = page.locator(".reports-room .decided-here");
      await list.locator("summary").press("Enter");
      await list.getByText("it prints yesterday's paper").waitFor();
      assert.equal(await page.locator(".report-list > li").count(), 1);
      assert.deepEqual(await axeOn(page), []);
      await list.getByRole("button", { name: "Undo" }).press("Enter");
      await page.keyboard.type("it is a paper of its own");
      await page.keyboard.press("Control+Enter");
      await page.waitForFunction(() => document.querySelectorAll(".report-list > li").length === 2);
      assert.deepEqual(made("aside"), []);

      // A claim is kept out of the dossier: it says so, and cannot be kept out twice.
      const [claim] = served.findings().gathered.claims.keys();
      await page.goto(`${origin}/claims/${claim}`);
      const decide = page.locator(".title .decide-menu button").first();
      await because(page, await begin(page, decide, "Keep it out of the dossier"), "it leads to the keeper");
      await page.locator(".kept-back").filter({ hasText: "Kept out of the dossier: it leads to the keeper" }).waitFor();
      assert.deepEqual(
        made("withhold").map(({ part }) => part),
        [claim],
      );
      const again = await begin(page, decide, "Another claim says the same");
      assert.equal(await again.getByRole("option", { name: "Keep it out of the dossier" }).count(), 0);
      await page.keyboard.press("Escape");
      assert.deepEqual(await axeOn(page), []);
      const line = page.locator(".decided-here li").filter({ hasText: "Kept out of the dossier" });
      await line.getByText("the lock keeper opened both gates before dawn").waitFor();
      await line.getByRole("button", { name: "Undo" }).press("Enter");
      await page.keyboard.type("he is known");
      await page.keyboard.press("Control+Enter");
      await page.locator(".kept-back").waitFor({ state: "detached" });
      assert.deepEqual(made("withhold"), []);

      // An item, where it is kept, on a narrow screen.
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${origin}/evidence`);
      const item = page.locator("details").filter({ hasText: "gate.wav" });
      await item.locator("summary").press("Enter");
      await because(
        page,
        await begin(page, item.getByRole("button", { name: "Decide …: gate.wav" }), "Keep it out of the dossier"),
        "a voice",
      );
      await item.locator(".kept-back").filter({ hasText: "a voice" }).waitFor();
      await because(page, await begin(page, item.getByRole("button", { name: /^Set it aside …/ }), "Set it aside"), "of another day");
      await item.locator("summary").getByText("set aside").waitFor();
      assert.equal(await sideways(page), 0);
      assert.deepEqual(await axeOn(page), []);
      assert.deepEqual([made("aside").length, made("withhold").length], [1, 1]);

      // An address that names an item shows it opened, and leads to all of them; another names the history.
      await page.goto(`${origin}/evidence#${made("aside")[0]?.item}`);
      await page.getByText("SHA-256").waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === "SUMMARY");
      assert.equal(await page.locator(".items > li").count(), 1);
      await page.getByRole("link", { name: "All items" }).press("Enter");
      await page.waitForFunction(() => document.querySelectorAll(".items > li").length === 3);
      await page.waitForFunction(() => document.activeElement?.id === "room");
      await page.goto(`${origin}/evidence#history`);
      await page.waitForFunction(() => document.activeElement?.id === "history-title");

      // How often a source was right elsewhere, what a person said to being shown, and a recording from which a report was got.
      const mayor = served.findings().gathered.entityNamed("Ilse Vantor");
      await page.goto(`${origin}/entities/${mayor}`);
      const source = page.locator("section[aria-labelledby=source-title] .decide-menu button").first();
      const record = await begin(page, source, "Say how often it was right in another case");
      await record.getByRole("spinbutton", { name: "How often it was right" }).fill("3");
      await record.getByLabel("Of how many questions").fill("2");
      await record.getByLabel("In which case").fill("flood-1");
      assert.ok(await record.getByRole("button", { name: "Decide" }).isDisabled(), "nobody is right more often than he spoke");
      await record.getByLabel("Of how many questions").fill("4");
      await because(page, record, "the inquiry");
      await page.getByText("Ilse Vantor: right in 3 of 4 in case flood-1").waitFor();
      await page.getByRole("button", { name: "Say how this person stands to what happened" }).press("Enter");
      const protection = page.locator(".protection-part .decide-form");
      await protection.getByLabel("What this person said to being shown").selectOption({ label: "refused" });
      await because(page, protection, "she told us");
      assert.deepEqual(
        made("protect").map(({ consent }) => consent),
        ["refused"],
      );
      await page.goto(`${origin}/reports/${ledger.id}`);
      const got = await begin(page, page.getByRole("button", { name: "Decide about this report …" }), "It gives another report again");
      await got.locator("select").last().selectOption({ label: "a transcript" });
      await got.getByRole("combobox", { name: "Of which report or recording" }).focus();
      await page.keyboard.type("gate.wav");
      await page.locator(".found-field [role=option]").first().waitFor();
      await page.keyboard.press("Enter");
      await because(page, got, "the same words");
      await page.getByText("gate.wav · tied to this report by a person").waitFor();
    },
    { bypassCSP: true, refusals: /status of 410/ },
  );
});
