import { Command } from "commander";
import { json, openCase } from "../command-line.ts";
import { EXIT } from "../failure.ts";

/** `firsthand check CASE`: claims that cannot all be true. */
export function checkCommand(): Command {
  return new Command("check")
    .description("list claims that cannot all be true, with the words that show it")
    .argument("<case>", "the case folder")
    .option("--strict", "exit with 1 where there is a conflict")
    .option("--json", "print firsthand/conflict@1, one conflict a line")
    .action(async (folder: string, options: { json?: boolean; strict?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const view = viewOf(opened);
      const { conflicts } = view.findings;
      if (options.json) for (const conflict of conflicts) json(conflict);
      else {
        const { Paper } = await import("../print/paper.ts");
        const { printConflicts } = await import("../print/conflicts.ts");
        printConflicts(Paper.standard(), view, conflicts);
      }
      if (options.strict && conflicts.some((conflict) => conflict.severity === "conflict")) process.exitCode = EXIT.wrong;
    });
}
