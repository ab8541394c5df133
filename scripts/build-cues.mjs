// Compiles data/cues.txt into src/read/cue-lexicon.ts, which the pure core can import: node scripts/build-cues.mjs [--print]
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = readFileSync(new URL("../data/cues.txt", import.meta.url), "utf8");
const lines = source.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
const entries = lines.map((line) => {
  const [name, verbs] = line.split(":");
  return `  ${name.trim()}:\n    "${verbs.trim()}",`;
});
const text = `// Made from data/cues.txt by scripts/build-cues.mjs; a test fails where the two differ.
import type { CueClass } from "../record/reading.ts";

/** Verbs that report speech, in their base form, by class. */
export const CUE_VERBS: Readonly<Record<CueClass, string>> = {
${entries.join("\n")}
};
`;
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(fileURLToPath(new URL("../src/read/cue-lexicon.ts", import.meta.url)), text);
