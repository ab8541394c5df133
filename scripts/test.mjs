// `npm test`: installs and builds if needed, checks, and runs every test. Words after `--` choose files by part of their path.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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
// The keys of the cases that tests make; those of the account are not touched.
const home = mkdtempSync(join(tmpdir(), "firsthand-keys-"));
const done = spawnSync(process.execPath, ["--import", "tsx", "--test", "--test-reporter=spec", "--test-concurrency=2", ...files], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, FIRSTHAND_BUILT: "1", FIRSTHAND_HOME: home },
});
rmSync(home, { recursive: true, force: true });
process.exitCode = done.status ?? 1;
