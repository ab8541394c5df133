import { Command } from "commander";
import { json, openCase, UsageError } from "../command-line.ts";
import type { SupposedOptions } from "../suppositions.ts";

interface WhatIfOptions extends SupposedOptions {
  readonly numbers?: boolean;
  readonly json?: boolean;
}

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `firsthand what-if CASE …`: what would change if something were so; nothing is written. */
export function whatIfCommand(): Command {
  return new Command("what-if")
    .description("suppose something, and see what would change; nothing is written to the case")
    .argument("<case>", "the case folder")
    .option("--without <origin>", "an origin falls, with all that counts as one with it; or all that a source says, by its name", each)
    .option("--alone", "with --without: only that origin falls, and what counts as one with it stands")
    .option("--without-report <report>", "a report is left out", each)
    .option("--without-collapse <origin>", "an origin counts by itself, as one with no other", each)
    .option("--without-decision <decision>", "a decision is taken back", each)
    .option("--reliability <name=grade>", "a source has this grade, A to F, in place of its own", each)
    .option("--independent <a=b>", "neither of two reports got anything from the other", each)
    .option("--file <file>", "the decisions of a file are made, as decide --file reads it")
    .option("--numbers", "also probabilities that move within their word")
    .option("--json", "print firsthand/what-if@1")
    .addHelpText("after", "\nEach option can be given several times, in any order.")
    .action(async (folder: string, options: WhatIfOptions) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const { whatIf } = await import("../../findings/what-if.ts");
      const view = viewOf(opened);
      const { suppositionsOf } = await import("../suppositions.ts");
      const suppositions = suppositionsOf(options, view.references, view.findings);
      if (suppositions.length === 0)
        throw new UsageError("say what to suppose: --without ORIGIN, --reliability NAME=GRADE, … (firsthand what-if --help lists them)");
      const told = whatIf(view.findings, suppositions);
      if (options.json) {
        json(told);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const { printWhatIf } = await import("../print/what-if.ts");
      printWhatIf(Paper.standard(), view, told, options.numbers === true);
    });
}
