// Makes again what is made in the pages of docs/commands: usages from the help, outputs of examples by running them.
//   node scripts/build-docs.mjs
import { writeFileSync } from "node:fs";
import { tsImport } from "tsx/esm/api";

const { commandPages, remaking } = await tsImport("../test/docs/command-pages.ts", import.meta.url);
await remaking(async (remake) => {
  for (const { name, path, text } of commandPages()) {
    const made = await remake(name, text);
    if (made === text) continue;
    writeFileSync(path, made);
    console.log(`docs/commands/${name}.md was made again.`);
  }
});
