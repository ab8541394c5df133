import { Command } from "commander";
import { openCase } from "../command-line.ts";

/** `firsthand report CASE`: the findings of a case, to be read. */
export function reportCommand(): Command {
  return new Command("report")
    .description("print the findings of a case: questions, conflicts, chains that go dark, what is unreviewed")
    .argument("<case>", "the case folder")
    .action(async (folder: string) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const { Paper } = await import("../print/paper.ts");
      const { printReport } = await import("../print/report.ts");
      printReport(Paper.standard(), viewOf(opened), opened.store.head());
    });
}
