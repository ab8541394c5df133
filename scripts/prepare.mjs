// Makes a fresh clone ready: installs what the lock file names and builds what the sources say, each only when needed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(ROOT, "dist", "built-from");
const INPUTS = [
  "src",
  "data",
  "vite.config.ts",
  "vite.program.config.ts",
  "vite.verifier.config.ts",
  "package-lock.json",
  // What is compiled ahead holds under these options.
  "bin/engine-options.mjs",
  "scripts/compile-reader.mjs",
];

/** Ends the process with a sentence where Node is too old: everything after would fail less clearly. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Firsthand needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Runs a program from the project's root; ends the process with its code where it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: options.quiet ? ["ignore", "ignore", "inherit"] : "inherit",
    shell: process.platform === "win32",
  });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function installed() {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const hidden = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const have = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(lock).every(
    ([path, entry]) => path === "" || entry.optional || entry.devOptional || have[path]?.version === entry.version,
  );
}

function say(sentence) {
  if (process.stderr.isTTY || process.env.CI) console.error(sentence);
}

export function ensureInstalled() {
  requireNode();
  if (installed()) return;
  say("Installing what the lock file names …");
  // Not `npm ci`: it refuses a lock file that was made where a registry did not offer the packages of every other system.
  run("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { quiet: true });
}

function* filesUnder(path) {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full);
    else yield full;
  }
}

/** One digest over the content of everything that the build reads. */
function fingerprint() {
  const hash = createHash("sha256");
  const configs = readdirSync(ROOT)
    .filter((name) => /^tsconfig.*\.json$/.test(name))
    .sort();
  for (const input of [...INPUTS, ...configs]) {
    const path = join(ROOT, input);
    const files = /\.\w+$/.test(input) ? [path] : [...filesUnder(path)];
    for (const file of files)
      hash
        .update(`${relative(ROOT, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
  }
  return hash.digest("hex");
}

/** Builds `dist/` where it does not stand for the present sources. */
export function ensureBuilt() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  say("Building …");
  run(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), "-b"]);
  for (const config of ["vite.program.config.ts", "vite.verifier.config.ts", "vite.config.ts"])
    run(process.execPath, [join("node_modules", "vite", "bin", "vite.js"), "build", "--config", config, "--logLevel", "warn"]);
  run(process.execPath, [join("scripts", "compile-reader.mjs")]);
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(STAMP, wanted);
}
