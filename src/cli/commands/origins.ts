import { Command } from "commander";
import { json, openCase } from "../command-line.ts";

/** `firsthand origins CASE [CLAIM]`: how many independent origins stand behind each claim, and why. */
export function originsCommand(): Command {
  return new Command("origins")
    .description("count the independent origins behind each claim, with the reason for every collapse")
    .argument("<case>", "the case folder")
    .argument("[claim]", "one claim, by its id or the beginning of it")
    .option("--json", "print firsthand/origins@1, one claim a line")
    .action(async (folder: string, claim: string | undefined, options: { json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const view = viewOf(opened);
      const wanted = claim === undefined ? null : view.references.claim(claim);
      const found = [...view.findings.traced.claims.values()].filter((origins) => wanted === null || origins.claim === wanted);
      if (options.json) {
        for (const origins of found) json(origins);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const { printOrigins, printOriginsTable } = await import("../print/origins.ts");
      const paper = Paper.standard();
      if (wanted === null) printOriginsTable(paper, view, found);
      else for (const origins of found) printOrigins(paper, view, origins);
    });
}
