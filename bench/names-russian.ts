// Measures the blocking key for names across scripts on Russian and Latin tokens (../shared/bench/names/wikidata-translit/wd_russian_*, measure only):
//   node --import tsx bench/names-russian.ts FOLDER [FILE] [--missed]
// Recall: the share of pairs of which a key of the Latin token is a key of the Cyrillic one; apart for tokens that end as Slavic surnames do.
// Collisions: the share of random pairs of different names that meet, over as many pairs as there are names, chosen by a seed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameSounds, soundAlike } from "../src/trace/name-sounds.ts";
import { seeded } from "./seeded.ts";

const [folder = "", ...words] = process.argv.slice(2);
const file = join(folder, words.find((word) => word.startsWith("wd_")) ?? "wd_russian_20");
const SLAVIC = /(?:ов|ев|ёв|ова|ева|ёва|ский|ская|цкий|цкая|енко|чук|юк|ович|евич)$/;

if (!existsSync(file)) {
  console.log(`names-russian: ${file} is not there; nothing measured`);
  process.exit(0);
}
const pairs = readFileSync(file, "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([latin, cyrillic]) => latin !== undefined && cyrillic !== undefined && cyrillic !== "")
  .map(([latin = "", cyrillic = ""]) => ({ latin, cyrillic: cyrillic.replaceAll(" ", "") }));

function meets(a: string, b: string): boolean {
  const keys = new Set(nameSounds(b).map(({ key }) => key));
  return nameSounds(a).some(({ key }) => keys.has(key));
}

function alike(a: string, b: string): boolean {
  return nameSounds(a).some((one) => nameSounds(b).some((other) => one.key === other.key && soundAlike(one.sounds, other.sounds)));
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
function recall(name: string, some: typeof pairs): void {
  const found = some.filter(({ latin, cyrillic }) => meets(latin, cyrillic)).length;
  const ranked = some.filter(({ latin, cyrillic }) => alike(latin, cyrillic)).length;
  console.log(
    `${name}: ${some.length} pairs, key recall ${percent(found, some.length)}, alike by vowels too ${percent(ranked, some.length)}`,
  );
}

recall("all", pairs);
const slavic = pairs.filter(({ cyrillic }) => SLAVIC.test(cyrillic));
recall("Slavic endings", slavic);
const random = seeded(20250113);
let [tried, met, close] = [0, 0, 0];
for (const { latin, cyrillic } of pairs) {
  const other = pairs[Math.floor(random() * pairs.length)];
  if (other === undefined || other.cyrillic === cyrillic || other.latin === latin) continue;
  tried += 1;
  if (meets(latin, other.cyrillic)) met += 1;
  if (alike(latin, other.cyrillic)) close += 1;
}
console.log(`random pairs: ${tried}, key collisions ${percent(met, tried)} %, alike by vowels too ${percent(close, tried)} %`);
if (words.includes("--missed"))
  for (const { latin, cyrillic } of slavic.filter((pair) => !meets(pair.latin, pair.cyrillic)).slice(0, 100))
    console.log(`${latin}\t${cyrillic}\t${nameSounds(latin).map(({ key }) => key)}\t${nameSounds(cyrillic).map(({ key }) => key)}`);
