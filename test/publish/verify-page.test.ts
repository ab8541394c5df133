import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { formatKey } from "../../src/vault/note.ts";
import { launchBrowser } from "../web/browser.ts";
import { copyOf, sealedCase } from "./sealed-case.ts";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

describe("The pages of a sealed case", () => {
  test("check the folder in the browser, with nothing but what lies in it", async (t) => {
    const { sealed, opened } = await sealedCase(t);
    const page = await browser.newPage();
    t.after(() => page.close());
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(sealed, "data", "verify", "verify.html")).href);
    await page.fill("#key", formatKey(opened.store.log.state().key));
    await page.setInputFiles("#folder", sealed);
    await page.waitForSelector("output.ok");
    assert.match(
      (await page.textContent("#verdict")) ?? "",
      /Unchanged since it was sealed: 9 events[\s\S]*Signed by the key that you gave/,
    );
    await page.fill("#key", "");
    await page.dispatchEvent("#key", "change");
    await page.waitForSelector("output.unvouched");
    const altered = copyOf(sealed, "altered");
    const events = join(altered, "data", "events.jsonl");
    writeFileSync(events, readFileSync(events, "utf8").replace("Were two", "Were six"));
    await page.setInputFiles("#folder", altered);
    await page.waitForSelector("output.wrong");
    assert.match(
      (await page.textContent("#verdict")) ?? "",
      /NOT what was sealed[\s\S]*data\/events\.jsonl: event \d+: its text is not what the log committed to/,
    );
    assert.deepEqual(
      asked.filter((url) => !url.startsWith("file:")),
      [],
    );
  });

  test("have no fault that axe finds, fit a narrow screen, and let nothing in them run", async (t) => {
    const { sealed } = await sealedCase(t);
    for (const name of ["data/START-HERE.html", "data/verify/verify.html"])
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme, bypassCSP: true });
        t.after(() => context.close());
        const page = await context.newPage();
        await page.goto(pathToFileURL(join(sealed, name)).href);
        await page.addScriptTag({ content: axe.source });
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
          `${name}, ${colorScheme}`,
        );
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, `${name} is wider than the screen`);
      }
    assert.match(readFileSync(join(sealed, "data", "START-HERE.html"), "utf8"), /Two men &#60;captured&#62; &#38; denied/);
  });
});
