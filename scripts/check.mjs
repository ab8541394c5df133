// `npm run check`: types, lint, format, dead code. Layers and docs are tests (test/layers.test.ts, test/docs.test.ts).
import { join } from "node:path";
import { ensureInstalled, run } from "./prepare.mjs";

ensureInstalled();
const bin = (name, file) => join("node_modules", name, ...file.split("/"));
run(process.execPath, [bin("typescript", "bin/tsc"), "-b"]);
run(process.execPath, [bin("typescript", "bin/tsc"), "-p", "tsconfig.test.json"]);
run(process.execPath, [bin("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."]);
run(process.execPath, [bin("knip", "bin/knip.js"), "--no-progress"]);
console.log("check: types, lint, format and dead code are in order.");
