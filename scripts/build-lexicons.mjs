// Writes the reviewed lists of data/ into modules that the reader, which cannot read files, imports.
//   node scripts/build-lexicons.mjs           writes them
//   node scripts/build-lexicons.mjs --check   exits 1 where one is stale
import { readFileSync, writeFileSync } from "node:fs";

const at = (path) => new URL(`../${path}`, import.meta.url);

/** The lines of a list without comments and blank lines, in Unicode's composed form. */
function linesOf(file) {
  const text = readFileSync(at(`data/${file}`), "utf8").normalize("NFC");
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

const quoted = (lines) => `\`${lines.join("\n").replace(/[\\`]|\$\{/g, "\\$&")}\``;

/** A module that exports each list as one text, under its constant's name. */
function moduleOf(lists) {
  const parts = lists.map(([constant, file]) => `/** data/${file} */\nexport const ${constant}: string = ${quoted(linesOf(file))};\n`);
  return `// Made by scripts/build-lexicons.mjs from data/. Change the lists there, then run it.\n\n${parts.join("\n")}`;
}

const MODULES = [
  [
    "src/read/gazetteer-data.ts",
    [
      ["COUNTRIES", "places-countries.txt"],
      ["REGIONS", "places-regions.txt"],
      ["CITIES", "places-cities.txt"],
      ["PEOPLES", "places-peoples.txt"],
    ],
  ],
  [
    "src/read/name-data.ts",
    [
      ["TITLES", "titles.txt"],
      ["ORGANISATIONS", "organisations.txt"],
      ["COMMON_WORDS", "common-words.txt"],
      ["GIVEN_NAMES", "given-names.txt"],
      ["KOREAN_SURNAMES", "surnames-korean.txt"],
      ["CHINESE_SURNAMES", "surnames-chinese.txt"],
    ],
  ],
  [
    "src/read/slavic/name-data.ts",
    [
      ["CYRILLIC_PLACES", "places-cyrillic.txt"],
      ["CYRILLIC_GIVEN_NAMES", "given-names-cyrillic.txt"],
    ],
  ],
  ["src/claims/concept-data.ts", [["CONCEPTS", "concepts.txt"]]],
  ["src/read/tag-weights.ts", [["TAG_WEIGHTS", "tagger/weights.txt"]]],
];

const check = process.argv.includes("--check");
for (const [path, lists] of MODULES) {
  const made = moduleOf(lists);
  if (!check) writeFileSync(at(path), made);
  else if (readFileSync(at(path), "utf8") !== made) {
    console.error(`${path} is not what data/ makes: run node scripts/build-lexicons.mjs`);
    process.exitCode = 1;
  }
}
