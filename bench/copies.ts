// Measures the finding of copies on three sets of texts that are not part of this project:
//   node --import tsx bench/copies.ts [--data FOLDER]
// Notre besoin: texts copied by hand, with the true graph. Clough–Stevenson: answers that reuse a source or not. Helsinki: pairs of news
// articles, labelled by reading (helsinki-pairs.tsv holds ids and labels only).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadReport } from "../src/record/case-record.ts";
import { copies } from "../src/trace/copies.ts";
import { overlap } from "../src/trace/overlap.ts";
import type { OverlapText } from "../src/trace/shared-text.ts";
import { tableOf } from "./csv.ts";
import { madeReport } from "./made-report.ts";
import { seeded } from "./seeded.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const at = process.argv.indexOf("--data");
const data = at >= 0 ? (process.argv[at + 1] ?? "") : join(ROOT, "..", "shared", "bench", "trace", "data");

function textsOf(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name.replace(/\.txt$/, ""), readFileSync(join(folder, name), "utf8")]));
}

const plain = (key: string, text: string, published: string | null): OverlapText => ({ key, text, published, masked: [] });

/** Edges of the true graph, with a lost copy left out: who copied it copied, in the end, what it was copied from. */
function stemma(dot: string, kept: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const edges = Array.from(dot.matchAll(/(\w+) -> (\w+);/g), ([, from = "", to = ""]) => [from, to] as const);
  return edges.flatMap(([from, to]) => {
    if (!kept.has(to)) return [];
    return [[kept.has(from) ? from : (edges.find(([, lost]) => lost === from)?.[0] ?? ""), to] as const];
  });
}

function notreBesoin(): void {
  const texts = textsOf(join(data, "notre-besoin", "texts"));
  const edges = stemma(readFileSync(join(data, "notre-besoin", "true-stemma.dot"), "utf8"), new Set(texts.keys()));
  const isEdge = (a: string, b: string): boolean => edges.some(([x, y]) => x === a && y === b);
  const tree = overlap([...texts].map(([key, text]) => plain(key, text, null))).filter((pair) => pair.nearest);
  const right = tree.filter(({ a, b }) => isEdge(a, b) || isEdge(b, a)).length;
  console.log(`Notre besoin: ${right} of ${tree.length} undirected edges`);
  const scores = Array.from({ length: 20 }, (_, seed) => {
    const order = topological([...texts.keys()], edges, seed);
    const day = (key: string): string => `2025-01-${String(order.indexOf(key) + 1).padStart(2, "0")}`;
    const found = overlap([...texts].map(([key, text]) => plain(key, text, day(key)))).filter((pair) => pair.nearest);
    return found.filter(({ a, b, parent }) => isEdge(parent ?? "", parent === a ? b : a)).length;
  });
  console.log(
    `  parents with known order, 20 orders that the graph allows: ${Math.min(...scores)} to ${Math.max(...scores)} of ${texts.size - 1}`,
  );
}

function topological(keys: readonly string[], edges: readonly (readonly [string, string])[], seed: number): readonly string[] {
  const random = seeded(seed);
  const order: string[] = [];
  while (order.length < keys.length) {
    const free = keys.filter((key) => !order.includes(key) && edges.every(([from, to]) => to !== key || order.includes(from)));
    order.push(free[Math.floor(random() * free.length)] ?? "");
  }
  return order;
}

function cloughStevenson(): void {
  const folder = join(data, "clough-stevenson");
  const texts = textsOf(folder);
  const rows = tableOf(readFileSync(join(folder, "file_information.csv"), "utf8")).filter(({ Category }) => Category !== "orig");
  const scored = rows.flatMap(({ File = "", Task = "", Category = "" }) => {
    const [answer, source] = [texts.get(File.replace(/\.txt$/, "")), texts.get(`orig_task${Task}`)];
    if (answer === undefined || source === undefined) return [];
    const [pair] = overlap([plain("answer", answer, null), plain("source", source, null)], { minContainment: 0, minReworded: 0 });
    return [{ category: Category, score: pair?.probability ?? 0, words: pair?.reworded.a ?? 0 }];
  });
  console.log(`Clough–Stevenson, ${scored.length} answers: AUC ${auc(scored).toFixed(4)}`);
  // Answers said to be cut from the source with which they have no more in common than answers that are not.
  const least = Math.min(...scored.filter(({ category }) => category === "heavy").map(({ words }) => words));
  const elsewhere = scored.filter(({ category, words }) => category === "cut" && words < least);
  const rest = scored.filter((one) => !elsewhere.includes(one));
  console.log(`  without ${elsewhere.length} that are labelled cut and hold nothing of the source: AUC ${auc(rest).toFixed(4)}`);
}

function auc(scored: readonly { readonly category: string; readonly score: number }[]): number {
  const reused = scored.filter(({ category }) => category !== "non");
  const own = scored.filter(({ category }) => category === "non");
  let won = 0;
  for (const a of reused) for (const b of own) won += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return won / (reused.length * own.length);
}

/** Each labelled pair by itself, as two reports of a case: is a copy found between them? Then all articles as one case. */
function helsinki(): void {
  const rows = new Map(tableOf(readFileSync(join(data, "helsinki_articles.csv"), "utf8")).map((row) => [row["id"] ?? "", row]));
  const labels = readFileSync(join(ROOT, "bench", "helsinki-pairs.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const reportAt = (id: string): ReadReport => {
    const row = rows.get(id);
    const [publisher, published, text] = [row?.["publisher"] ?? "", row?.["scrape_time"] ?? "", row?.["text"] ?? ""];
    return madeReport({ id, item: id, file: id, publisher, published, text: text.split(/\s*###\s*/).join("\n\n") });
  };
  const all = copies([...rows.keys()].map(reportAt));
  const takers = new Set(all.map(({ from }) => from)).size;
  console.log(
    `Helsinki as one case, ${rows.size} articles: ${takers} took text from others, from ${(all.length / takers).toFixed(1)} each`,
  );
  const counts = { right: 0, false: 0, missed: 0 };
  for (const line of labels) {
    const [a = "", b = "", copied] = line.split("\t");
    const found = copies([reportAt(a), reportAt(b)]).length > 0;
    if (found && copied === "1") counts.right++;
    else if (found) counts.false++;
    else if (copied === "1") counts.missed++;
  }
  const precision = counts.right / (counts.right + counts.false);
  const recall = counts.right / (counts.right + counts.missed);
  const f = (2 * precision * recall) / (precision + recall);
  console.log(
    `Helsinki, ${labels.length} labelled pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F ${f.toFixed(3)}; ${counts.false} false, ${counts.missed} missed`,
  );
}

if (!existsSync(data)) console.log(`There are no texts at ${data}: name the folder with --data. Nothing was measured.`);
else {
  notreBesoin();
  cloughStevenson();
  helsinki();
}
