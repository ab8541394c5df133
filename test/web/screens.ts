import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import sharp from "sharp";
import type { ServedCase } from "../../src/server/context.ts";

/** As large as the pictures of docs/screens are. */
export const SCREEN = { width: 1280, height: 860 };

/** A picture of docs/screens: what is opened for it. */
interface Screen {
  readonly name: string;
  /** Shows it, on the worked case as it comes. `go` opens an address within the page. */
  show(page: Page, go: (address: string) => Promise<void>, served: ServedCase): Promise<void>;
}

const ROOMS = [
  ["case", "/", ".case-room .ledger"],
  ["reports", "/reports", ".reports-room li"],
  ["claims", "/claims", ".claims-room .ledger li"],
  ["conflicts", "/conflicts", ".conflicts-room article"],
  ["timeline", "/timeline", ".map-frame .land[d^=M]"],
  ["entities", "/entities", ".entities-room li"],
] as const;

/** Every room, and what opens over it. */
export const SCREENS: readonly Screen[] = [
  ...ROOMS.map(([name, address, content]) => ({
    name,
    show: async (page: Page, go: (to: string) => Promise<void>) => {
      await go(address);
      await page.locator(content).first().waitFor();
    },
  })),
  {
    name: "claim",
    show: async (page, go, served) => {
      await go(`/claims/${claimNamed(served, "The captives are North Korean soldiers")}`);
      await page.locator(".claim-drawing .strand").first().waitFor();
    },
  },
  {
    name: "entity",
    show: async (page, go, served) => {
      await go(`/entities/${served.findings().gathered.entityNamed("Volodymyr Zelenskyy")}`);
      await page.locator(".entity-room .facts").waitFor();
    },
  },
  {
    name: "evidence",
    show: async (page, go) => {
      await go("/evidence");
      await page.locator(".verdict.whole").waitFor();
    },
  },
  {
    name: "boxes",
    show: async (page, go, served) => {
      await go("/evidence");
      const item = page.locator(`#${[...served.record().items.values()].find(({ name }) => name === "still.png")?.id}`);
      await item.locator("summary").click();
      await item.getByRole("button", { name: "Uncover it, small and grey" }).click();
      await item.getByRole("button", { name: "Draw what is filled over" }).click();
      const picture = item.locator(".box-picture");
      // Where it is not there yet, what is drawn stands elsewhere.
      await page.waitForFunction(() => (document.querySelector<HTMLImageElement>(".box-picture img")?.naturalWidth ?? 0) > 0);
      await picture.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const box = (await picture.boundingBox()) ?? assert.fail();
      // Around the head.
      await page.mouse.move(box.x + 0.29 * box.width, box.y + 0.12 * box.height);
      await page.mouse.down();
      await page.mouse.move(box.x + 0.44 * box.width, box.y + 0.39 * box.height);
      await page.mouse.up();
      await item.locator(".box-list select").first().selectOption("face");
    },
  },
  {
    name: "reading",
    show: async (page, go, served) => {
      await go(`/reports/${reportOf(served, "sbu-statement.md")}`);
      await page.locator(".report-text").waitFor();
      await page.keyboard.press("j");
      await page.getByText("Found by the rule").waitFor();
      // Where the page is scrolled to depends on what was laid out before; its beginning does not.
      await page.evaluate("window.scrollTo(0, 0)");
    },
  },
  {
    name: "beside",
    show: async (page, go, served) => {
      await go(`/reports/${reportOf(served, "sbu-statement.uk.md")}`);
      await page.getByRole("button", { name: /may be its translation/ }).click();
      await page.locator(".beside-pane .report-text").waitFor();
    },
  },
  {
    name: "search",
    show: async (page, go) => {
      await go("/");
      await page.locator(".case-room .ledger").first().waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").last().fill("grenade");
      await page.getByRole("option", { name: /^text/ }).first().waitFor();
    },
  },
  {
    name: "questions",
    show: async (page, go, served) => {
      await page.keyboard.press("Escape");
      await go(`/claims/${claimNamed(served, "The captives are North Korean soldiers")}`);
      await page.getByRole("button", { name: "What if it falls?" }).first().click();
      await page.getByText("would differ").waitFor();
      await go("/questions");
      await page.locator(".questions-room .would-be").first().scrollIntoViewIfNeeded();
    },
  },
];

function claimNamed(served: ServedCase, statement: string): string {
  return [...served.findings().gathered.claims.values()].find((claim) => claim.statement === statement)?.id ?? assert.fail(statement);
}

function reportOf(served: ServedCase, name: string): string {
  const { items, reports } = served.record();
  return [...reports.values()].find(({ item }) => items.get(item)?.name === name)?.id ?? assert.fail(name);
}

/** Takes the pictures one after the other, in one window that was let in. What comes late is waited for: each is taken until `good` says so, or for ten seconds. */
export async function* takeScreens(
  page: Page,
  served: ServedCase,
  good: (name: string, png: Buffer) => Promise<boolean>,
): AsyncGenerator<{ readonly name: string; readonly png: Buffer }> {
  await page.setViewportSize(SCREEN);
  const go = async (address: string): Promise<void> => {
    await page.evaluate((to) => {
      history.pushState(null, "", to);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, address);
  };
  for (const { name, show } of SCREENS) {
    await show(page, go, served);
    // What lies under the mouse looks otherwise.
    await page.mouse.move(0, 0);
    await page.evaluate("document.fonts.ready");
    const take = (): Promise<Buffer> => page.screenshot({ caret: "hide", animations: "disabled" });
    const end = performance.now() + 10_000;
    let png = await take();
    while (!(await good(name, png)) && performance.now() < end) png = await take();
    yield { name, png };
  }
}

/** Fields of a picture, each so many pixels a side: a line of text fills about one. */
const FIELD = 20;

/** How bright each field of a picture is, from 0 to 255. What letters look like close up is not in it, where they stand is. */
export async function fieldsOf(png: Uint8Array): Promise<Uint8Array> {
  const [width, height] = [Math.round(SCREEN.width / FIELD), Math.round(SCREEN.height / FIELD)];
  return sharp(png).flatten({ background: "#fff" }).greyscale().resize(width, height, { fit: "fill", kernel: "linear" }).raw().toBuffer();
}

/** The share of fields that differ by more than a trace. */
export function differing(a: Uint8Array, b: Uint8Array): number {
  const other = a.reduce((sum, value, i) => sum + (Math.abs(value - (b[i] ?? 0)) > 12 ? 1 : 0), 0);
  return other / Math.max(1, a.length);
}
