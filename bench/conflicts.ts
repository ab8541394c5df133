// What contradicts what in articles that are not part of this project, every fourth of them, with the words that face each other:
//   node --import tsx bench/conflicts.ts [FILE.csv] [--from 0|1|2|3] [--list]
// FILE.csv has the columns id, publisher, scrape_time and text. Nobody has labelled it: what is printed is to be read by a person.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findingsOf } from "../src/findings/findings.ts";
import { english } from "../src/record/sentence.ts";
import { readReport } from "../test/findings/reader-builder.ts";
import { tableOf } from "./csv.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [named] = process.argv.slice(2).filter((word) => !word.startsWith("--") && !/^\d$/.test(word));
const file = named ?? join(ROOT, "..", "shared", "bench", "trace", "data", "helsinki_articles.csv");
if (!existsSync(file)) {
  console.error(`${file} is not there; name a file of articles: node --import tsx bench/conflicts.ts FILE.csv`);
  process.exit(2);
}
const from = process.argv.includes("--from") ? Number(process.argv[process.argv.indexOf("--from") + 1]) : 0;
const EVERY = 4;

const reports = tableOf(readFileSync(file, "utf8"))
  .filter((_, i) => i % EVERY === from)
  .map(({ id = "", publisher = "", scrape_time = "", text = "" }) =>
    readReport(`${publisher} ${id}`, "en", text.replaceAll(" ### ", "\n\n"), scrape_time.slice(0, "2018-07-15T07:54".length)),
  );
const { gathered, conflicts } = findingsOf(reports, []);
const kinds = new Map<string, number>();
for (const { kind, severity } of conflicts) kinds.set(`${kind} ${severity}`, (kinds.get(`${kind} ${severity}`) ?? 0) + 1);
console.log(`${reports.length} articles, ${gathered.claims.size} claims, ${conflicts.length} conflicts, tensions and notes`);
for (const [kind, count] of [...kinds].sort()) console.log(`  ${kind.padEnd(20)} ${count}`);
if (process.argv.includes("--list"))
  for (const { kind, severity, explanation, spans } of conflicts) {
    console.log(`\n${kind} ${severity}: ${english(explanation)}`);
    for (const { report, span } of spans) {
      const read = gathered.reports.get(report);
      console.log(
        `  ${read?.report.publisher}: ${read?.reading.text
          .slice(...span)
          .replace(/\s+/g, " ")
          .slice(0, 200)}`,
      );
    }
  }
