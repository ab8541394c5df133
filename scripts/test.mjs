// `npm test`: installs and builds if needed, checks, and runs every test. Words after `--` choose files by part of their path.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, ROOT, run } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
const wanted = process.argv.slice(2);
if (wanted.length === 0) run(process.execPath, [join("scripts", "check.mjs")]);
const files = readdirSync(join(ROOT, "test"), { recursive: true })
  .map((name) => join("test", String(name)))
  .filter((name) => /\.test\.tsx?$/.test(name) && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .sort();
const done = spawnSync(process.execPath, ["--import", "tsx", "--test", "--test-reporter=spec", "--test-concurrency=2", ...files], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, FIRSTHAND_BUILT: "1" },
});
process.exitCode = done.status ?? 1;
