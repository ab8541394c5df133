import { Command } from "commander";
import { openCase } from "../command-line.ts";
import { count } from "../print/words.ts";

/** `firsthand erase CASE ITEM --because WHY`: destroys an item and all that tells of it. */
export function eraseCommand(): Command {
  return new Command("erase")
    .description("destroy an item, its texts and every decision about them; the log keeps that it was done, and still verifies")
    .argument("<case>", "the case folder")
    .argument("<item>", "the item by id, or by the name of its file")
    .requiredOption("--because <reason>", "why; it stays in the log's own record, so name nobody in it")
    .option("--by <name>", "who erases (default: FIRSTHAND_BY, else the account's name)")
    .action(async (folder: string, name: string, options: { because: string; by?: string }) => {
      const { eraseItem } = await import("../../case/erase.ts");
      const { References } = await import("../../case/reference.ts");
      const opened = await openCase(folder, options);
      try {
        const item = new References(opened.record(), opened.findings()).item(name);
        const { reports, decisions, staying } = await eraseItem(opened, item, options.because);
        console.log(`Erased ${item}: its bytes, ${count(reports, "report")} and ${count(decisions, "decision")}. The log still verifies.`);
        if (staying.length > 0) console.log(`These came with it or show it, and stay: ${staying.join(", ")}.`);
        console.log("Copies of the case, backups and what a disk keeps of overwritten blocks are out of this program's reach.");
      } finally {
        opened.close();
      }
    });
}
