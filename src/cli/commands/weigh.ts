import { Command } from "commander";
import { json, openCase, UsageError } from "../command-line.ts";
import type { TableWords } from "../weigh-table.ts";

interface WeighOptions extends TableWords {
  readonly claims?: string;
  readonly numbers?: boolean;
}

/** Options that speak of a table only. */
const OF_TABLES = ["gold", "tolerance", "hierarchy", "time"] as const;

/** `firsthand weigh CASE` and `firsthand weigh --claims TABLE`. */
export function weighCommand(): Command {
  return new Command("weigh")
    .description("weigh the answers to each question of a case, or the values of a table")
    .argument("[case]", "the case folder")
    .option("--claims <file>", "weigh a table with the columns item, source and value (TSV) instead of a case")
    .option("--gold <file>", "with --claims: a table of item and value to grade the first answers against")
    .option("--tolerance <width>", "with --claims: numbers that differ by no more, or by no more than such a share (5%), agree")
    .option("--hierarchy <file>", "with --claims: a table of value and within, such as a city and its country")
    .option("--time <column>", "with --claims: the column that says when; only the latest word of a source on an item holds")
    .option("--no-copies", "with --claims: take every source for an origin of its own, to see what copying changes")
    .option("--numbers", "with a case: work out every weight and probability")
    .option("--json", "print firsthand/weighing@1, or one item a line for a table")
    .action(async (folder: string | undefined, options: WeighOptions) => {
      if ((folder === undefined) === (options.claims === undefined))
        throw new UsageError("name a case folder, or a table with --claims, and not both");
      const stray = OF_TABLES.find((name) => options[name] !== undefined) ?? (options.copies === false ? "no-copies" : undefined);
      if (stray !== undefined && options.claims === undefined) throw new UsageError(`--${stray} goes with --claims`);
      if (options.numbers === true && options.claims !== undefined) throw new UsageError("--numbers goes with a case");
      if (options.claims !== undefined) {
        const { weighTableFile } = await import("../weigh-table.ts");
        await weighTableFile(options.claims, options);
      } else if (folder !== undefined) await weighCase(folder, options);
    });
}

async function weighCase(folder: string, { json: asJson, numbers }: WeighOptions): Promise<void> {
  using opened = await openCase(folder, { readOnly: true });
  if (asJson) {
    for (const weighing of opened.findings().weighings) json(weighing);
    return;
  }
  const { viewOf } = await import("../case-view.ts");
  const { Paper } = await import("../print/paper.ts");
  const { printQuestions } = await import("../print/questions.ts");
  const view = viewOf(opened);
  printQuestions(Paper.standard(), view, view.findings.weighings, numbers === true);
}
