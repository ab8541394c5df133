// Writes what the engine compiles while the reader reads a few sentences to dist/program/read.cache, so that a start need not compile it again.
// With the options of the program: the engine refuses what it compiled under others.
import "../bin/engine-options.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { ROOT } from "./prepare.mjs";

const SAMPLE = `Harbour office says two barges sank

TARSK, 5 May 2031 - The harbour office said on Monday that two barges with 40 tonnes of fuel had been lost, but the owner denied it.

“We lost them at dawn,” said Ann Marlow, 34, a pilot of the port. She declined to say who had been aboard. According to the log, the Ministry of
Transport had been told in April that the channel was too shallow.`;

const folder = join(ROOT, "dist", "program");
const filename = join(folder, "read-script.js");
const script = new Script(readFileSync(filename, "latin1"), { filename });
const reader = script.runInThisContext()(readFileSync, pathToFileURL(filename).href);
const read = Object.values(reader).find((value) => typeof value === "function" && value.name === "read");
read({ file: "sample", text: SAMPLE, title: null, publisher: null, published: "2031-05-05", language: null });
writeFileSync(join(folder, "read.cache"), script.createCachedData());
