// A process of its own for the test that kills it while it seals.
import { writeSync } from "node:fs";
import { OpenCase } from "../../src/case/open-case.ts";
import { seal } from "../../src/publish/seal.ts";

const [folder = "", out = ""] = process.argv.slice(2);
using opened = await OpenCase.open(folder, { by: "sealer", clock: () => new Date() });
writeSync(1, "ready\n");
await seal(opened, out);
