import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { ServedCase } from "../../src/server/context.ts";
import type { FacesIn } from "../../src/server/covered.ts";
import { serve } from "../../src/server/serve.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** As the build that precedes every run of the tests makes it. */
export const WEB = fileURLToPath(new URL("../../dist/web", import.meta.url));

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  readonly served: ServedCase;
}

export interface VisitOptions {
  readonly width?: number;
  readonly bypassCSP?: boolean;
  /** The language that the browser asks for. */
  readonly locale?: string;
  /** What finds faces, where the detector is not to be waited for. */
  readonly facesIn?: FacesIn;
  /** What the browser may complain of: answers by which the server refuses. */
  readonly refusals?: RegExp;
}

/** Opens the workbench by its printed address, does something in it, and fails on anything that the console complains of. */
export async function visitCase(
  browser: Browser,
  served: ServedCase,
  act: (visit: Visit) => Promise<void>,
  { width = 1440, bypassCSP = false, locale = "en-GB", facesIn, refusals }: VisitOptions = {},
): Promise<void> {
  const server = await serve(served, { port: 0, webRoot: WEB, ...(facesIn === undefined ? {} : { facesIn }) });
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP, locale, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(server.url);
    await act({ page, context, origin: new URL(server.url).origin, served });
    assert.deepEqual(
      complaints.filter((one) => refusals?.test(one) !== true),
      [],
    );
  } finally {
    await context.close();
    await server.close();
  }
}

/** What axe complains of on a page, by all of its rules or by some, a line a rule; the policy of the page must be bypassed. */
export async function axeOn(page: Page, rules: readonly string[] | null = null): Promise<readonly string[]> {
  // A page that was looked at before has it still.
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(await readFile(AXE, "utf8"));
  const options = rules === null ? {} : { runOnly: { type: "rule", values: rules } };
  return page.evaluate(
    `axe.run(${JSON.stringify(options)}).then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).slice(0, 3).join(' | ')))`,
  );
}

/** By how many pixels a page scrolls sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
