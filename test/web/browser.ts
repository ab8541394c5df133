import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Starts a headless browser: on Linux the one that comes as a package, elsewhere the installed Chrome. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== "linux") return playwright.launch({ channel: "chrome" });
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage", "--headless=shell"],
  });
}
