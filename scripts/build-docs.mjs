// Writes docs/commands.md from the help of the built command line: node scripts/build-docs.mjs
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, ROOT } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
const { commandsPage } = await import("../dist/cli/commands-page.js");
writeFileSync(join(ROOT, "docs", "commands.md"), commandsPage());
