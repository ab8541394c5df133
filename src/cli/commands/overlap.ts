import { Command } from "commander";
import { json, UsageError } from "../command-line.ts";

/** `firsthand overlap FILE…`: who copied whom among texts, with no case behind it. */
export function overlapCommand(): Command {
  return new Command("overlap")
    .description("find who copied whom among texts, with no case behind it")
    .argument("<files...>", "two or more texts")
    .option("--times <file>", 'JSON lines of {"file","published"}')
    .option("--json", "print firsthand/overlap@1, one pair a line")
    .action(async (files: string[], options: { times?: string; json?: boolean }) => {
      if (files.length < 2) throw new UsageError("name at least two texts to compare");
      const { overlapOfFiles } = await import("../overlap-files.ts");
      const pairs = await overlapOfFiles(files, options.times ?? null);
      if (options.json) {
        for (const pair of pairs) json(pair);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const { printOverlaps } = await import("../print/overlaps.ts");
      printOverlaps(Paper.standard(), pairs);
    });
}
