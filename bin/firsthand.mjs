#!/usr/bin/env node
// Starts the built command line. In a checkout it builds first where the sources have changed; a published package holds
// no sources and starts at once.
import { existsSync } from "node:fs";
import "./engine-options.mjs";

if (
  existsSync(new URL("../src", import.meta.url)) &&
  existsSync(new URL("../scripts/prepare.mjs", import.meta.url)) &&
  process.env.FIRSTHAND_BUILT !== "1"
) {
  const { ensureBuilt, ensureInstalled } = await import("../scripts/prepare.mjs");
  ensureInstalled();
  ensureBuilt();
}
const { main } = await import("../dist/program/main.js");
process.exitCode = await main(process.argv.slice(2));
