// Takes the pictures of docs/screens again, of the workbench on the worked case as it is built. Run by hand after a room changed, and look at each of them:
//   node scripts/build-screens.mjs
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { ensureBuilt, ensureInstalled, ROOT } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
const load = (path) => tsImport(`../${path}`, import.meta.url);
const work = mkdtempSync(join(tmpdir(), "firsthand-screens-"));
process.env.FIRSTHAND_HOME = join(work, "keys");
const { takeScreens } = await load("test/web/screens.ts");
const { launchBrowser } = await load("test/web/browser.ts");
const { visitCase } = await load("test/web/visit.ts");
const { makeExample } = await load("src/cli/example.ts");
const { servedCase } = await load("src/server/served-case.ts");
const opened = await makeExample(join(ROOT, "examples", "kursk-2025"), join(work, "case"));
const browser = await launchBrowser();
await visitCase(browser, servedCase(opened), async ({ page, served }) => {
  let last = Buffer.alloc(0);
  /** Where nothing comes any more, two pictures in a row are the same. */
  const still = async (_name, png) => {
    const same = png.equals(last);
    last = png;
    return same;
  };
  for await (const { name, png } of takeScreens(page, served, still)) writeFileSync(join(ROOT, "docs", "screens", `${name}.png`), png);
});
await browser.close();
opened.close();
rmSync(work, { recursive: true, force: true });
