// `npm start`: the worked case, from a fresh clone, in one command. Words after `--` go to `firsthand example`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, ROOT } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
const done = spawnSync(process.execPath, [join(ROOT, "bin", "firsthand.mjs"), "example", ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = done.status ?? 1;
