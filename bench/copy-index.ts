// Measures the exact index of copied text beside a MinHash-LSH of the same texts, in one run:
//   node --import tsx bench/copy-index.ts [--texts FILE.csv] 20000
// The articles are made at run time from a table (id, publisher, time, text) that is not part of this project; without it nothing is measured.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SharedText } from "../src/trace/shared-text.ts";
import { tableOf } from "./csv.ts";
import { MinHashIndex } from "./minhash.ts";
import { seeded } from "./seeded.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const at = words.indexOf("--texts");
const table = at >= 0 ? (words[at + 1] ?? "") : join(ROOT, "..", "shared", "bench", "trace", "data", "helsinki_articles.csv");
const size = Number(words.find((word) => /^\d+$/.test(word)) ?? 20_000);
const HALF = 0.5;

/** Each article holds some of the paragraphs of one text, in their order, and words of its own. */
function articles(n: number): readonly string[] {
  const random = seeded(n);
  const sources = tableOf(readFileSync(table, "utf8")).map((row) => (row["text"] ?? "").split(/\s*###\s*/));
  return Array.from({ length: n }, (_, i) => {
    const paragraphs = sources[Math.floor(random() * sources.length)] ?? [];
    return `${paragraphs.filter(() => random() < 0.6).join("\n\n")}\n\nNo. ${i}.\n`;
  });
}

function exact(texts: readonly string[]): { pairs: number; sample: readonly (readonly [number, number, number, number])[] } {
  const shared = new SharedText(
    texts.map((text, i) => ({ key: String(i).padStart(6, "0"), text, published: null, masked: [] })),
    HALF,
  );
  let pairs = 0;
  const sample: [number, number, number, number][] = [];
  for (const pair of shared.pairs()) if (pairs++ % 50 === 0) sample.push([pair.earlier, pair.later, pair.ofEarlier, pair.ofLater]);
  return { pairs, sample };
}

function minhash(texts: readonly string[]): { pairs: number; has: (a: number, b: number) => boolean } {
  const index = new MinHashIndex(texts);
  return { pairs: index.pairs(), has: (a, b) => index.has(a, b) };
}

function run(): void {
  const texts = articles(size);
  const held = process.memoryUsage().rss / 1048576;
  const measured = <Result>(name: string, work: () => Result): Result => {
    const from = performance.now();
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(
      `  ${name.padEnd(28)}${((performance.now() - from) / 1000).toFixed(2)} s (processor ${((user + system) / 1e6).toFixed(2)} s), peak ${peak.toFixed(0)} MB`,
    );
    return result;
  };
  console.log(
    `${size} articles, ${(texts.reduce((sum, text) => sum + text.length, 0) / 1e6).toFixed(0)} MB of text; ${held.toFixed(0)} MB before`,
  );
  const { pairs, sample } = measured("exact containment index", () => exact(texts));
  const other = measured("MinHash-LSH, 128 permutations", () => minhash(texts));
  const contained = sample.filter(([a, b]) => other.has(a, b)).length;
  const alike = sample.filter(([, , x, y]) => (x * y) / (x + y - x * y) >= HALF);
  const found = alike.filter(([a, b]) => other.has(a, b)).length;
  console.log(
    `  exact: ${pairs} pairs of which one holds half of the other; of every fiftieth of them MinHash finds ${percent(contained, sample.length)}`,
  );
  console.log(`  of those with a Jaccard of a half or more MinHash finds ${percent(found, alike.length)}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`;
}

if (!existsSync(table)) console.log(`There is no table at ${table}: name one with --texts. Nothing was measured.`);
else run();
