// Reads a hundred thousand short texts, no two of them alike, and prints what memory the process holds on the way:
//   node --import tsx bench/memory.ts [--texts FOLDER] [COUNT]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "../dist/read/read.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const named = words.indexOf("--texts");
const FOLDER =
  named >= 0 ? (words[named + 1] ?? "") : join(ROOT, "..", "shared", "bench", "reading", "data", "attribution", "train", "text");
const COUNT = Number(words.filter((_, i) => named < 0 || i < named || i > named + 1)[0] ?? 100_000);
if (!existsSync(FOLDER)) {
  console.error(`there are no texts in ${FOLDER}: name a folder of English texts with --texts`);
  process.exit(2);
}

const LENGTH = 700;
const pieces = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").match(/[\s\S]{1,700}(?=\s|$)/g) ?? [])
  .filter((piece) => piece.length > LENGTH / 2);

/** A name that no other document has: the number in letters. */
const nameOf = (n: number): string => [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");

/** A piece in which every third name is one of this document's own, and a sentence of its own. */
function documentOf(n: number): string {
  let seen = 0;
  const own = nameOf(n);
  const text = (pieces[n % pieces.length] ?? "").replace(/\b\p{Lu}\p{Ll}{2,}\b/gu, (name) => (seen++ % 3 === 0 ? name + own : name));
  return `${text}\n\nMajor Bor${own} said on Monday that ${n} shells of type T-${n} fell near Kar${own}ovo.`;
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`.padStart(8);
console.log(`${pieces.length} pieces, ${COUNT} documents\n   documents  resident      heap    clock`);
const began = performance.now();
for (let n = 1; n <= COUNT; n++) {
  read({ file: `${n}.txt`, text: documentOf(n), title: null, publisher: null, published: "2025-01-12", language: "en" });
  if (n % (COUNT / 10) !== 0 && n !== COUNT / 20) continue;
  const { rss, heapUsed } = process.memoryUsage();
  console.log(`${String(n).padStart(12)} ${mb(rss)}  ${mb(heapUsed)} ${((performance.now() - began) / 1000).toFixed(0).padStart(6)} s`);
}
