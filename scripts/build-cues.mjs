// Compiles data/cues.txt into src/read/cue-lexicon.ts, which the pure core can import: node scripts/build-cues.mjs [--print]
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = readFileSync(new URL("../data/cues.txt", import.meta.url), "utf8");
const sections = new Map();
let section = null;
for (const line of source.split("\n").map((l) => l.trim())) {
  if (line === "" || line.startsWith("#")) continue;
  const heading = /^\[(\w+)\]$/.exec(line);
  if (heading) {
    section = [];
    sections.set(heading[1], section);
  } else if (section === null || !/^[a-z_-]+:[a-z! -]*(?:\|[a-z ]+)?$/.test(line))
    throw new Error(`data/cues.txt: "${line}" is no verb with its frames`);
  else section.push(line.replace(/\s+/g, " "));
}
// As the formatter has it: a class on one line where it fits.
const entries = [...sections].map(([name, verbs]) => {
  const words = verbs.map((verb) => JSON.stringify(verb));
  const line = `  ${name}: [${words.join(", ")}],`;
  return line.length <= 140 ? line : `  ${name}: [\n${words.map((word) => `    ${word},`).join("\n")}\n  ],`;
});
const text = `// Made from data/cues.txt by scripts/build-cues.mjs; a test fails where the two differ.
import type { CueClass } from "../record/reading.ts";

/** Verbs that report speech, by class: "base form: frames | irregular forms". */
export const CUE_VERBS: Readonly<Record<CueClass, readonly string[]>> = {
${entries.join("\n")}
};
`;
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(fileURLToPath(new URL("../src/read/cue-lexicon.ts", import.meta.url)), text);
