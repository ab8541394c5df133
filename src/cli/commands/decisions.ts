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
      const standing = [...opened.record().decisions.values()].sort(
        (a, b) => rank(a.decision.kind) - rank(b.decision.kind) || (a.id < b.id ? -1 : 1),
      );
      if (options.json) {
        for (const { decision } of standing) json(decision);
        return;
      }
      const { viewOf } = await import("../case-view.ts");
      const { aboutDecision } = await import("../print/decision.ts");
      const { Paper } = await import("../print/paper.ts");
      const view = viewOf(opened);
      const paper = Paper.standard();
      const rows = standing.map(({ id, decision }) => [view.short(id), decision.kind, aboutDecision(view, decision), decision.because]);
      paper.table([["id", "kind", "about", "because"], ...rows], [7, 12, 35, 40]);
    });
}

/** Questions come first, so that a file of decisions can be applied from top to bottom. */
function rank(kind: string): number {
  return kind === "question" ? 0 : 1;
}
