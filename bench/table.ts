// Measures `weigh --claims`, on tables that are not part of this project and on generated ones:
//   node --import tsx bench/table.ts FOLDER… [--without SOURCE,…] [--speed FOLDER]
// A folder holds claims.tsv (item, source, value), gold.tsv (item, value) and perhaps copy_groups.tsv (group, source). For each set: how
// often the first answer is as the gold has it (with its 95 % Wilson interval) beside plain voting, Brier score and calibration error of
// its probability in ten bins, the same with every source taken for an origin of its own, and the copiers that were found against those
// that are known. Generated tables without copying show whether looking for copies does harm. --speed weighs the rows of the folder,
// repeated under other items to 2.76 million, and generated tables of 10⁵ to 10⁷ rows, beside reading and cutting the same file.
import { spawnSync } from "node:child_process";
import { appendFileSync, createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "../src/cli/main.ts";
import { type TableItem, type TableRow, type TableWeighing, weighTable } from "../src/weigh/table.ts";

const words = process.argv.slice(2);
/** The word after an option, both taken out. */
function option(name: string): string | null {
  const at = words.indexOf(name);
  return at < 0 ? null : (words.splice(at, 2)[1] ?? null);
}

type Gold = ReadonlyMap<string, string>;

const cells = (file: string): string[][] =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
const rowsIn = (folder: string, without: readonly string[]): TableRow[] =>
  cells(join(folder, "claims.tsv"))
    .map(([item = "", source = "", value = ""]) => ({ item, source, value }))
    .filter(({ source }) => !without.includes(source));

interface Graded {
  readonly right: number;
  readonly of: number;
  readonly brier: number;
  readonly ece: number;
}

function grade(items: Iterable<TableItem>, gold: Gold): Graded {
  const bins = Array.from({ length: 10 }, () => ({ stated: 0, right: 0 }));
  let right = 0;
  let of = 0;
  let brier = 0;
  for (const { item, answers } of items) {
    const expected = gold.get(item);
    if (expected === undefined) continue;
    const hit = answers[0]?.value === expected ? 1 : 0;
    const stated = answers[0]?.probability ?? 0;
    const bin = bins[Math.min(9, Math.floor(10 * stated))];
    if (bin !== undefined) {
      bin.stated += stated;
      bin.right += hit;
    }
    right += hit;
    of++;
    brier += (stated - hit) ** 2;
  }
  return { right, of, brier: brier / of, ece: bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / of };
}

/** The value that most sources give; a tie counts as the share of it that is right. */
function voting(rows: readonly TableRow[], gold: Gold): number {
  const votes = new Map<string, Map<string, number>>();
  for (const { item, value } of rows) {
    if (!gold.has(item)) continue;
    const here = votes.get(item) ?? new Map<string, number>();
    votes.set(item, here.set(value, (here.get(value) ?? 0) + 1));
  }
  let right = 0;
  for (const [item, here] of votes) {
    const most = Math.max(...here.values());
    const best = [...here].filter(([, count]) => count === most).map(([value]) => value);
    right += best.includes(gold.get(item) ?? "") ? 1 / best.length : 0;
  }
  return right / votes.size;
}

function interval(right: number, of: number): string {
  const z = 1.96;
  const share = right / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [centre - spread, centre + spread].map((end) => (end / (1 + (z * z) / of)).toFixed(3)).join("–");
}

function measure(name: string, rows: readonly TableRow[], gold: Gold): TableWeighing {
  const weighed = weighTable(rows);
  const graded = grade(weighed.items(), gold);
  const apart = grade(weighTable(rows, { copies: false }).items(), gold);
  console.log(
    `${name.padEnd(44)} vote ${voting(rows, gold).toFixed(3)}  right ${(graded.right / graded.of).toFixed(3)} (${interval(graded.right, graded.of)}, n ${graded.of})` +
      `  Brier ${graded.brier.toFixed(3)}  ECE ${graded.ece.toFixed(3)}  copies on against off ${((graded.right - apart.right) / graded.of).toFixed(4)}`,
  );
  return weighed;
}

function measureFolder(folder: string, without: readonly string[]): void {
  const rows = rowsIn(folder, without);
  const gold = new Map(cells(join(folder, "gold.tsv")).map(([item = "", value = ""]) => [item, value]));
  const name = `${folder.split("/").at(-1)}${without.length > 0 ? ` without ${without.join(",")}` : ""}`;
  const { copiers } = measure(name, rows, gold).summary;
  const file = join(folder, "copy_groups.tsv");
  if (!existsSync(file)) return;
  const group = new Map(cells(file).map(([of = "", source = ""]) => [source, of]));
  const present = [...new Set(rows.map(({ source }) => source))].filter((source) => group.has(source));
  const known = present.flatMap((a) => present.filter((b) => a < b && group.get(a) === group.get(b)).map((b) => `${a} ${b}`));
  const found = copiers.map(({ from, to }) => [from, to].sort().join(" "));
  const hits = found.filter((pair) => known.includes(pair)).length;
  console.log(
    `  copiers: ${found.length} pairs, precision ${(hits / found.length).toFixed(3)}, recall ${(hits / known.length).toFixed(3)}; besides those known: ${found.filter((pair) => !known.includes(pair)).join(", ")}`,
  );
}

/** A fixed sequence of numbers in [0, 1) (Lehmer 1951, modulus 2³¹−1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Sources of drawn reliability that know nothing of each other; half of what is wrong is the popular error of its item. */
function withoutCopying(seed: number): void {
  const next = sequence(seed);
  const reliability = Array.from({ length: 30 }, () => 0.4 + 0.55 * next());
  const rows: TableRow[] = [];
  const gold = new Map<string, string>();
  for (let i = 0; i < 3000; i++) {
    gold.set(`i${i}`, "t");
    reliability.forEach((r, s) => {
      if (next() < 0.6) return;
      const wrong = next() < 0.5 ? "popular" : `f${Math.floor(20 * next())}`;
      rows.push({ item: `i${i}`, source: `s${s}`, value: next() < r ? "t" : wrong });
    });
  }
  const { copiers } = measure(`generated without copying, ${seed}`, rows, gold).summary;
  console.log(`  copiers found, all of them wrongly: ${copiers.length}`);
}

/** Runs the command on one file in a process of its own, so that its memory can be told. */
function timed(file: string): { readonly cpu: number; readonly clock: number; readonly memory: number; readonly reading: number } {
  const run = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), "--one", file], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stderr.trim().split("\n").at(-1) ?? "{}");
}

async function one(file: string): Promise<void> {
  const cpu = (): number => process.resourceUsage().userCPUTime / 1e6 + process.resourceUsage().systemCPUTime / 1e6;
  const before = cpu();
  let cut = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20, encoding: "utf8" }))
    for (const line of String(chunk).split("\n")) cut += line.split("\t").length;
  const reading = cpu() - before;
  const started = performance.now();
  const begun = cpu();
  await main(["weigh", "--claims", file, "--json"]);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.error(JSON.stringify({ cpu: cpu() - begun, clock: (performance.now() - started) / 1000, memory, reading, cut }));
}

const HEADER = "item\tsource\tvalue\n";

function generate(file: string, rows: number): void {
  const next = sequence(7);
  let lines: string[] = [];
  writeFileSync(file, HEADER);
  for (let item = 0, made = 0; made < rows; item++) {
    for (let s = 0; s < 20 && made < rows; s++) {
      if (next() < 0.5) continue;
      lines.push(`item ${item}\tsource ${s}\t${next() < 0.6 + 0.02 * s ? (item * 7) % 1000 : Math.floor(50 * next())}\n`);
      made++;
    }
    if (lines.length > 100_000 || made === rows) {
      appendFileSync(file, lines.join(""));
      lines = [];
    }
  }
}

function repeat(file: string, folder: string, rows: number): void {
  const lines = readFileSync(join(folder, "claims.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "");
  writeFileSync(file, HEADER);
  for (let made = 0, round = 0; made < rows; round++) {
    const part = lines.slice(0, rows - made);
    appendFileSync(file, part.map((line) => `${round}/${line}\n`).join(""));
    made += part.length;
  }
}

function measureSpeed(folder: string): void {
  const work = mkdtempSync(join(tmpdir(), "table-"));
  const file = join(work, "claims.tsv");
  const print = (name: string, before: number | null): number => {
    const { cpu, clock, memory, reading } = timed(file);
    const order = before === null ? "" : `  order ${Math.log10(cpu / before).toFixed(2)}`;
    console.log(
      `${name.padEnd(44)} clock ${clock.toFixed(1)} s  processor ${cpu.toFixed(1)} s, ${(cpu / reading).toFixed(1)} times reading and cutting  peak ${memory.toFixed(0)} MB${order}`,
    );
    return cpu;
  };
  try {
    repeat(file, folder, 2_760_182);
    print(`2,760,182 rows of ${folder.split("/").at(-1)}, repeated`, null);
    let before: number | null = null;
    for (const rows of [100_000, 1_000_000, 10_000_000]) {
      generate(file, rows);
      before = print(`${rows.toLocaleString("en")} generated rows`, before);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

const single = option("--one");
if (single !== null) await one(single);
else {
  const without = option("--without")?.split(",") ?? [];
  const speed = option("--speed");
  for (const folder of words) measureFolder(folder, without);
  if (speed === null) for (const seed of [11, 12, 13]) withoutCopying(seed);
  else measureSpeed(speed);
}
