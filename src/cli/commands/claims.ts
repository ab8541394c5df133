import { Command } from "commander";
import { asTold, toldStatement } from "../../record/as-told.ts";
import { json, openCase } from "../command-line.ts";
import { sideIn } from "../print/words.ts";

/** `firsthand claims CASE`: the claims, those that more than one report makes first. */
export function claimsCommand(): Command {
  return new Command("claims")
    .description("list the claims of a case, most reported first")
    .argument("<case>", "the case folder")
    .option("--all", "also claims that only one report makes in its own voice, and what is only asked, ordered, kept back or supposed")
    .option("--json", "print one claim a line")
    .action(async (folder: string, options: { all?: boolean; json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const view = viewOf(opened);
      const { gathered, traced } = view.findings;
      const reported = (id: Parameters<typeof traced.claims.get>[0]): number => {
        const origins = traced.claims.get(id);
        return (origins?.asserted.reports ?? 0) + (origins?.denied.reports ?? 0);
      };
      const said = [...gathered.claims.values()]
        .filter(
          (claim) =>
            options.all || claim.members.length > 1 || claim.members.some((id) => gathered.utterances.get(id)?.voice === "attributed"),
        )
        .sort((a, b) => reported(b.id) - reported(a.id) || (a.id < b.id ? -1 : 1));
      if (options.json) {
        for (const claim of said) json(claim);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const paper = Paper.standard();
      // What is only asked, ordered or kept back has nobody for or against it.
      const told = options.all ? said : said.filter(({ id }) => reported(id) > 0);
      const rows = told.map((claim) => {
        const origins = traced.claims.get(claim.id);
        if (origins === undefined) return [view.short(claim.id), toldStatement(claim.statement), "nobody", "nobody"];
        const { statement, asserted, denied } = asTold(origins);
        return [view.short(claim.id), statement, sideIn(asserted), sideIn(denied)];
      });
      paper.table([["id", "claim", "asserted", "denied"], ...rows], [7, 45, 21, 21]);
      const rest = gathered.claims.size - said.length;
      const open = said.length - told.length;
      if (open > 0) paper.line(paper.ink(`${open} more are only asked, ordered, kept back or supposed: --all shows them.`, "dim"));
      if (rest > 0) paper.line(paper.ink(`${rest} more stand in one report each, in its own voice: --all shows them.`, "dim"));
    });
}
