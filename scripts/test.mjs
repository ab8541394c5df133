// `npm test`: installs and builds if needed, checks, and runs every test. Words after `--` choose files by part of their path.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureInstalled, ROOT, run } from "./prepare.mjs";

/** Tests that share a process for each line: most of them take less time than a process takes to load what they need, and those of pictures look with one detector. */
const TOGETHER = [
  ["read", "read/ko"],
  ["record", "claims", "check", "vault", "cli/print"],
  ["trace", "weigh"],
  ["capture/importers"],
  ["publish/protect", "publish/pictures"],
  ["server", "anchor", "witness"],
];

/** One more than the machine can run at once: a test waits for a browser, a disk or a process that is killed a quarter of its time. */
const AT_ONCE = Math.min(6, availableParallelism() + 1);

/** By its whole address: a test may go to another folder. */
const COMPILED = pathToFileURL(join(ROOT, "scripts", "compiled.mjs")).href;

ensureInstalled();
ensureBuilt();
const wanted = process.argv.slice(2);
// The check compiles the tests; where only some are run, that is all of it that is needed.
if (wanted.length === 0) run(process.execPath, [join("scripts", "check.mjs")]);
else run(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.test.json"]);
const files = readdirSync(join(ROOT, "test"), { recursive: true })
  .map((name) => join("test", String(name)))
  .filter((name) => /\.test\.tsx?$/.test(name) && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .sort();
// The keys of the cases that tests make; those of the account are not touched.
const home = mkdtempSync(join(tmpdir(), "firsthand-keys-"));
const options = ["--import", COMPILED, "--enable-source-maps", "--test", "--test-reporter=spec", `--test-concurrency=${AT_ONCE}`];
const done = spawnSync(process.execPath, [...options, ...(wanted.length === 0 ? inProcesses(files) : files)], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, FIRSTHAND_BUILT: "1", FIRSTHAND_HOME: home },
});
rmSync(home, { recursive: true, force: true });
process.exitCode = done.status ?? 1;

/** The files to start: for what runs together, one that imports it all. */
function inProcesses(all) {
  const apart = new Set(all);
  const started = TOGETHER.map((folders) => {
    const members = all.filter((name) => folders.some((folder) => dirname(name) === join("test", ...folder.split("/"))));
    for (const member of members) apart.delete(member);
    const path = join("dist", "tests", "together", `${folders.join("-").replaceAll("/", "-")}.mjs`);
    mkdirSync(join(ROOT, dirname(path)), { recursive: true });
    writeFileSync(join(ROOT, path), members.map((name) => `import ${JSON.stringify(pathToFileURL(join(ROOT, name)).href)};\n`).join(""));
    return path;
  });
  return [...started, ...[...apart].map((name) => name.replaceAll(sep, "/"))];
}
