// Measures a case from end to end beside a physical limit of the same run (reading and hashing the same files):
//   node --import tsx bench/case.ts [--texts FOLDER] 100 1000
// The articles are made at run time from the texts of a folder that is not part of this project; without it nothing is measured.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seeded } from "./seeded.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const at = words.indexOf("--texts");
const texts = at >= 0 ? (words[at + 1] ?? "") : join(ROOT, "..", "shared", "bench", "reading", "data", "attribution", "dev", "text");
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);

/** Writes n articles, each the paragraphs of one source in another selection, and the manifest that names them. */
function articles(folder: string, sources: readonly string[], n: number): string {
  const random = seeded(n);
  const rows: string[] = [];
  for (let i = 0; i < n; i++) {
    const paragraphs = (sources[Math.floor(random() * sources.length)] ?? "").split(/\n\n+/);
    const kept = paragraphs.filter(() => random() < 0.6).slice(0, 20);
    writeFileSync(join(folder, `${i}.txt`), `${kept.join("\n\n")}\n\nNo. ${i}.\n`);
    const day = `2016-09-${String(1 + (i % 28)).padStart(2, "0")}`;
    rows.push(JSON.stringify({ file: `${i}.txt`, published: day, publisher: `Outlet ${i % 97}`, lang: "en" }));
  }
  const manifest = join(folder, "manifest.jsonl");
  writeFileSync(manifest, `${rows.join("\n")}\n`);
  return manifest;
}

interface Run {
  readonly seconds: number;
  /** Processor time of all its threads, which says more than the clock where a machine is shared. */
  readonly processor: number;
  readonly megabytes: number;
}

/** Runs a command of the built program; the peak of its memory is in MB. */
function firsthand(...args: readonly string[]): Run {
  const main = JSON.stringify(new URL("../dist/program/main.js", import.meta.url).href);
  const script = `process.argv.splice(1, 1);
    process.on("exit", () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      process.stderr.write("\\nUSED " + (userCPUTime + systemCPUTime) + " " + maxRSS);
    });
    const { main } = await import(${main});
    process.exitCode = await main(process.argv.slice(1));`;
  const started = performance.now();
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script, "--", "x", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - started) / 1000;
  if (done.status !== 0) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr.slice(0, 400)}`);
  const [, microseconds = 0, kilobytes = 0] = (/USED (\d+) (\d+)/.exec(done.stderr) ?? []).map(Number);
  return { seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024 };
}

/** "12.34 s (processor 20.10 s), peak 300 MB", and the order of growth since a smaller case: 1 is linear. */
function told(run: Run, n: number, before: { readonly n: number; readonly run: Run } | null): string {
  const order = before === null ? 0 : Math.log(run.processor / before.run.processor) / Math.log(n / before.n);
  const growth = before === null ? "" : `, growth of order ${order.toFixed(2)}`;
  return `${run.seconds.toFixed(2)} s (processor ${run.processor.toFixed(2)} s), peak ${run.megabytes.toFixed(0)} MB${growth}`;
}

/** How long the workbench's server takes for its answers, measured in a process of its own. */
function answers(held: string): string {
  const done = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL("answers.ts", import.meta.url)), held], {
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`answers.ts ended with ${done.status}: ${done.stderr.slice(0, 400)}`);
  return done.stdout.trimEnd();
}

function limit(folder: string, n: number): number {
  const started = performance.now();
  for (let i = 0; i < n; i++)
    createHash("sha256")
      .update(readFileSync(join(folder, `${i}.txt`)))
      .digest();
  return (performance.now() - started) / 1000;
}

if (!existsSync(texts)) console.log(`There are no texts at ${texts}: name a folder of .txt files with --texts. Nothing was measured.`);
else {
  const sources = readdirSync(texts)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(texts, name), "utf8"));
  const before = new Map<string, { readonly n: number; readonly run: Run }>();
  for (const n of sizes.length > 0 ? sizes : [100, 1000]) {
    const work = mkdtempSync(join(tmpdir(), "firsthand-bench-"));
    try {
      const folder = join(work, "articles");
      mkdirSync(folder);
      const manifest = articles(folder, sources, n);
      const hashed = limit(folder, n);
      const held = join(work, "case");
      firsthand("new", held);
      console.log(`${n} reports of ${sources.length} texts: read and hashed ${hashed.toFixed(3)} s`);
      const measured = (name: string, ...args: readonly string[]): Run => {
        const run = firsthand(...args);
        console.log(`  ${name.padEnd(16)}${told(run, n, before.get(name) ?? null)}`);
        before.set(name, { n, run });
        return run;
      };
      const added = measured("add and read", "add", held, "--manifest", manifest);
      console.log(`  ${"".padEnd(16)}${(n / added.seconds).toFixed(0)} reports/s, ${(added.seconds / hashed).toFixed(0)} times the limit`);
      measured("open", "decisions", held, "--json");
      measured("open and report", "report", held);
      console.log(answers(held));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
}
