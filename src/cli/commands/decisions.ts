import { Command } from "commander";
import { json, openCase } from "../command-line.ts";

/** `firsthand decisions CASE`: the decisions that stand. Its JSON is what `decide --file` takes. */
export function decisionsCommand(): Command {
  return new Command("decisions")
    .description("list the decisions that stand; with --json, in the form that decide --file takes")
    .argument("<case>", "the case folder")
    .option("--json", "print one decision a line, for decide --file")
    .action(async (folder: string, options: { json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { byRank } = await import("../../case/decision-order.ts");
      const standing = [...opened.record().decisions.values()].sort(byRank);
      if (options.json) {
        for (const { decision } of standing) json(decision);
        return;
      }
      const { viewOf } = await import("../case-view.ts");
      const { aboutDecision } = await import("../../record/about-decision.ts");
      const { Paper } = await import("../print/paper.ts");
      const view = viewOf(opened);
      const paper = Paper.standard();
      const rows = standing.map(({ id, decision }) => [
        view.short(id),
        decision.kind,
        aboutDecision(decision, view.short),
        decision.because,
      ]);
      paper.table([["id", "kind", "about", "because"], ...rows], [7, 12, 35, 40]);
    });
}
