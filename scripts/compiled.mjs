// Loads the project's TypeScript as the compiler wrote it to dist/tests (tsconfig.test.json), under the addresses of its sources: a test that
// is compiled once starts a second sooner than one that is translated, module by module, each time it is run. `node --import ./scripts/compiled.mjs`.
import { register } from "node:module";
import "../bin/engine-options.mjs";

register("./compiled-hooks.mjs", import.meta.url);
