// Measures the workbench in a real browser on a case of many reports: node --import ./scripts/compiled.mjs bench/workbench.ts [REPORTS], after tsc -p tsconfig.test.json
// How long each room takes from the click to its content, how evenly it scrolls and takes typing, and what a first load weighs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { findingsOf } from "../src/findings/findings.ts";
import { whatIf } from "../src/findings/what-if.ts";
import type { ItemId } from "../src/record/id.ts";
import type { Item } from "../src/record/item.ts";
import type { ServedCase } from "../src/server/context.ts";
import { serve } from "../src/server/serve.ts";
import { launchBrowser } from "../test/web/browser.ts";
import { largeCase } from "./large-case.ts";

const WEB = fileURLToPath(new URL("../dist/web", import.meta.url));
const size = Number(process.argv[2] ?? 10_000);
const reports = largeCase(size);
const started = performance.now();
const findings = findingsOf(reports, []);
console.log(
  `${size} reports, ${findings.gathered.utterances.size} utterances, findings in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
const items = new Map(
  reports.map(({ report }): [ItemId, Item] => [
    report.item,
    {
      id: report.item,
      digest: report.textDigest,
      size: 1,
      kind: "text",
      mediaType: "text/plain",
      name: `${report.id}.txt`,
      dimensions: null,
      fingerprint: null,
      remarks: [],
    },
  ]),
);
const record = {
  title: "A large case",
  items,
  reports: new Map(reports.map(({ report }) => [report.id, report])),
  decisions: new Map(),
  looks: new Map(),
};
const refuse = (): never => {
  throw new Error("nothing is decided here");
};
const served: ServedCase = {
  record: () => record,
  findings: () => findings,
  decide: refuse,
  decideAll: refuse,
  undo: refuse,
  uncover: refuse,
  suppose: async (suppositions) => JSON.stringify(whatIf(findings, suppositions)),
  close: async () => {},
  bytes: () => Promise.reject(new Error("no bytes here")),
  recording: () => Promise.reject(new Error("no recordings here")),
  frames: () => Promise.reject(new Error("no frames here")),
  page: () => Promise.reject(new Error("the case holds no PDF")),
  tellingWords: async () => [],
  state: () => 1,
  refresh: async () => {},
  events: () => [],
  log: () => ({ by: "Anna", origin: "bench.example/log", key: "", size: 0, signed: 0, behind: null, checkpoint: null }),
  entries: () => [],
  protection: () => ({ of: new Map(), waiting: new Map() }),
};

const assets = join(WEB, "assets");
/** A browser fetches one language only; here it is English. */
const weigh = (ending: string): number =>
  readdirSync(assets)
    .filter((name) => name.endsWith(ending) && !/^(?:uk|ko)-/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
console.log(`first load: ${(weigh(".js") / 1000).toFixed(0)} kB of JavaScript and ${(weigh(".css") / 1000).toFixed(0)} kB of style, gzip`);

const server = await serve(served, { port: 0, webRoot: WEB });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(server.url);
await page.locator(".case-room").waitFor();

/** From the click to the first paint with the content, in milliseconds. */
async function opening(link: string, content: string): Promise<number> {
  return page.evaluate(
    ([address, selector]) =>
      new Promise<number>((resolve, reject) => {
        const from = performance.now();
        const look = (): void => {
          if (performance.now() - from > 20_000) reject(new Error(`${address} did not show ${selector} within 20 s`));
          else if (document.querySelector(selector ?? "") === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - from));
        };
        history.pushState(null, "", address);
        window.dispatchEvent(new PopStateEvent("popstate"));
        look();
      }),
    [link, content],
  );
}

/** The longest and the mean time between two frames while something goes on, in milliseconds. */
async function frames(act: (page: Page) => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const tick = (now: number): void => {
      times.push(now);
      if (times.length < 100_000) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act(page);
  const gaps = await page.evaluate(() => {
    const times: number[] = Reflect.get(window, "frameTimes");
    return times.slice(1).map((time, i) => time - (times[i] ?? time));
  });
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const slow = gaps.filter((gap) => gap > 25).length;
  return `${(1000 / mean).toFixed(0)} frames a second, ${slow} of ${gaps.length} later than 25 ms, the latest ${Math.max(...gaps).toFixed(0)} ms`;
}

const [claim] = findings.gathered.claims.keys();
const [report] = findings.gathered.reports.keys();
const [entity] = findings.gathered.entities.keys();
const ROOMS = [
  ["/", ".case-room"],
  ["/reports", ".reports-room li"],
  [`/reports/${report}`, ".report-text"],
  ["/claims", ".claims-room .ledger li"],
  [`/claims/${claim}`, ".claim-drawing .strand"],
  ["/questions", ".questions-room h1"],
  ["/conflicts", ".conflicts-room article"],
  ["/timeline", ".timeline-room h1"],
  ["/entities", ".entities-room li"],
  [`/entities/${entity}`, ".entity-room h1"],
  ["/evidence", ".evidence-room h1"],
] as const;
for (const round of ["first", "again"]) {
  for (const [address, content] of ROOMS) console.log(`  ${round} ${address.padEnd(24)}${(await opening(address, content)).toFixed(0)} ms`);
  await opening("/nowhere", "h1");
}
await opening("/claims", ".claims-room .ledger li");
console.log(
  `  scrolling the claims: ${await frames(async (one) => {
    for (let i = 0; i < 60; i++) {
      await one.mouse.wheel(0, 120);
      await one.waitForTimeout(16);
    }
  })}`,
);
await page.keyboard.press("Control+k");
await page.locator(".palette-line").waitFor();
console.log(
  `  typing in the search: ${await frames(async (one) => {
    await one.keyboard.type("pumping station at Post", { delay: 60 });
    await one.locator(".choice").first().waitFor();
  })}`,
);
const search = performance.now();
await page.locator(".palette-line").fill("the granary at Post 77");
await page.locator(".choice mark").filter({ hasText: "the granary at Post 77" }).first().waitFor();
console.log(`  a search over all texts: ${(performance.now() - search).toFixed(0)} ms, of which 120 ms wait for the next letter`);
await page.keyboard.press("Escape");
await opening(`/claims/${claim}`, ".claim-drawing .strand");
const supposing = performance.now();
await page.getByRole("button", { name: "What if it falls?" }).first().click();
await page.locator(".supposed-in-short").waitFor();
console.log(`  a supposition: ${(performance.now() - supposing).toFixed(0)} ms`);
await browser.close();
await server.close();
