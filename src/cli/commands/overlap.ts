import { Command } from "commander";
import { json, UsageError } from "../command-line.ts";

/** `firsthand overlap FILE…`: who copied whom among texts, with no case behind it. */
export function overlapCommand(): Command {
  return new Command("overlap")
    .description("find who copied whom among texts, with no case behind it")
    .argument("<files...>", "two or more texts")
    .option("--times <file>", 'JSON lines of {"file","published"}')
    .option("--side-by-side", "show each pair in two columns")
    .option("--json", "print firsthand/overlap@1, one pair a line")
    .action(async (files: string[], options: { times?: string; sideBySide?: boolean; json?: boolean }) => {
      if (files.length < 2) throw new UsageError("name at least two texts to compare");
      const { overlapOfFiles } = await import("../overlap-files.ts");
      const { pairs, texts } = await overlapOfFiles(files, options.times ?? null);
      if (options.json) {
        for (const pair of pairs) json(pair);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const { printOverlaps, printSideBySide } = await import("../print/overlaps.ts");
      const paper = Paper.standard();
      printOverlaps(paper, pairs);
      if (!options.sideBySide) return;
      const { sideBySide } = await import("../../trace/side-by-side.ts");
      for (const { a, b } of pairs) printSideBySide(paper, a, b, sideBySide(texts.get(a) ?? "", texts.get(b) ?? ""));
    });
}
