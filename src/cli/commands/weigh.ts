import { Command } from "commander";
import { json, openCase, UsageError } from "../command-line.ts";

interface WeighOptions {
  readonly claims?: string;
  readonly gold?: string;
  readonly json?: boolean;
}

/** `firsthand weigh CASE` and `firsthand weigh --claims TABLE`. */
export function weighCommand(): Command {
  return new Command("weigh")
    .description("weigh the answers to each question of a case, or the values of a table")
    .argument("[case]", "the case folder")
    .option("--claims <file>", "weigh a table with the columns item, source and value (TSV) instead of a case")
    .option("--gold <file>", "with --claims: a table of item and value to grade the first answers against")
    .option("--json", "print firsthand/weighing@1, or one item a line for a table")
    .action(async (folder: string | undefined, options: WeighOptions) => {
      if ((folder === undefined) === (options.claims === undefined))
        throw new UsageError("name a case folder, or a table with --claims, and not both");
      if (options.gold !== undefined && options.claims === undefined) throw new UsageError("--gold goes with --claims");
      if (options.claims !== undefined) {
        const { weighTableFile } = await import("../weigh-table.ts");
        await weighTableFile(options.claims, options.gold ?? null, options.json === true);
      } else if (folder !== undefined) await weighCase(folder, options.json === true);
    });
}

async function weighCase(folder: string, asJson: boolean): Promise<void> {
  using opened = await openCase(folder, { readOnly: true });
  if (asJson) {
    for (const weighing of opened.findings().weighings) json(weighing);
    return;
  }
  const { viewOf } = await import("../case-view.ts");
  const { Paper } = await import("../print/paper.ts");
  const { printQuestions } = await import("../print/questions.ts");
  const view = viewOf(opened);
  printQuestions(Paper.standard(), view, view.findings.weighings);
}
