// Measures the reader, beside wink-nlp (tokens, sentences, tags) and chrono-node (dates) on the same texts in the same run:
//   node --import tsx bench/reading.ts [--texts FOLDER]
// Processor time of this process, user and system, so that other programs on the machine matter less.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { Readers } from "../dist/case/readers.js";
import { read, type Source } from "../dist/read/read.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const named = process.argv.indexOf("--texts");
const FOLDER =
  named > 0 ? (process.argv[named + 1] ?? "") : join(ROOT, "..", "shared", "bench", "reading", "data", "attribution", "train", "text");
if (!existsSync(FOLDER)) {
  console.error(`there are no texts in ${FOLDER}: name a folder of English texts with --texts`);
  process.exit(2);
}

const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(FOLDER, name), "utf8"));
const bytes = (list: readonly string[]): number => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const source = (text: string): Source => ({ file: "t", text, title: null, publisher: null, published: "2025-01-12", language: "en" });

function processor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The best of three rounds after one to warm up, in megabytes a second. */
function pace(list: readonly string[], work: (text: string) => void): number {
  for (const text of list) work(text);
  const rounds = [1, 2, 3].map(() => processor(() => list.forEach(work)));
  return bytes(list) / 1e6 / Math.min(...rounds);
}

const row = (name: string, value: string): void => console.log(`${name.padEnd(46)} ${value}`);
const rate = (value: number): string => `${value.toFixed(2)} MB/s`;

const wink = winkNLP(model, ["sbd", "pos"]);
const own = pace(texts, (text) => read(source(text)));
row(`the whole reading, ${texts.length} texts of ${(bytes(texts) / texts.length / 1000).toFixed(1)} kB`, rate(own));
const tagged = pace(texts, (text) => wink.readDoc(text).tokens().out(wink.its.pos));
row("wink-nlp: tokens, sentences, tags", `${rate(tagged)}, ${(tagged / own).toFixed(1)} times as fast`);
const dated = pace(texts, (text) => chrono.parse(text));
row("chrono-node: dates", `${rate(dated)}, ${(dated / own).toFixed(1)} times as fast`);

const joined = texts.join("\n\n");
const cut = (length: number): readonly string[] =>
  Array.from({ length: Math.ceil(2_000_000 / length) }, (_, i) => (joined + joined + joined).slice(i * length, (i + 1) * length)).filter(
    (text) => text !== "",
  );
const small = pace(cut(5_000), (text) => read(source(text)));
const large = pace(cut(2_000_000), (text) => read(source(text)));
row("a byte of a 2 MB text against one of a 5 kB text", `${(small / large).toFixed(2)} times the time (${rate(large)}, ${rate(small)})`);

/** Seconds by the clock, and of processor time, for 640 texts on so many threads: from their start on, and again once all have read them. */
async function clock(count: number): Promise<{ readonly fresh: number; readonly warm: number; readonly work: number }> {
  const lists = Array.from({ length: 40 }, (_, i) => texts.slice((i * 4) % 120, ((i * 4) % 120) + 16).map(source));
  const began = performance.now();
  await using readers = new Readers(count);
  const all = (): Promise<unknown> => Promise.all(lists.map((list) => readers.read(list)));
  await all();
  const fresh = performance.now() - began;
  for (let more = 1; more < count * 2; more++) await all();
  const before = performance.now();
  const cpu = process.cpuUsage();
  await all();
  const { user, system } = process.cpuUsage(cpu);
  return { fresh: fresh / 1000, warm: (performance.now() - before) / 1000, work: (user + system) / 1e6 };
}
const [one, two] = [await clock(1), await clock(2)];
row("two threads against one, by the clock, warm", `${(one.warm / two.warm).toFixed(2)} times as fast`);
row(
  "  processor time of both against that of one",
  `${(two.work / one.work).toFixed(2)} times; one keeps ${(one.work / one.warm).toFixed(2)} busy`,
);
row("  from their start on", `${(one.fresh / two.fresh).toFixed(2)} times as fast (${one.fresh.toFixed(1)} s, ${two.fresh.toFixed(1)} s)`);

const work = mkdtempSync(join(tmpdir(), "firsthand-bench-"));
try {
  const file = join(work, "a.txt");
  writeFileSync(file, "The port said on Monday that two barges sank.\n");
  const started = [1, 2, 3, 4, 5].map(() => {
    const before = performance.now();
    spawnSync(process.execPath, [join(ROOT, "bin", "firsthand.mjs"), "read", "--json", file], {
      env: { ...process.env, FIRSTHAND_BUILT: "1" },
    });
    return performance.now() - before;
  });
  row("start, read one sentence, end, by the clock", `${Math.min(...started).toFixed(0)} ms (best of 5)`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
