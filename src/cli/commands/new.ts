import { basename, resolve } from "node:path";
import { Command } from "commander";
import { clock, whoIs } from "../command-line.ts";

/** `firsthand new CASE`: makes an empty case folder. */
export function newCommand(): Command {
  return new Command("new")
    .description("make an empty case folder")
    .argument("<case>", "the folder to make; it must be empty or absent")
    .option("--title <title>", "what is contested, in a few words (default: the folder's name)")
    .option("--by <name>", "who makes it (default: FIRSTHAND_BY, else the account's name)")
    .action(async (folder: string, options: { title?: string; by?: string }) => {
      const { CaseStore } = await import("../../store/case-store.ts");
      const title = options.title ?? basename(resolve(folder));
      CaseStore.create(folder, { title, by: whoIs(options.by), clock }).close();
      console.log(`Made the case “${title}” in ${folder}. Next: firsthand add ${folder} FILE|FOLDER…`);
    });
}
