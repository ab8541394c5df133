import { Command } from "commander";
import { toldStatement } from "../../record/as-told.ts";
import { json, openCase } from "../command-line.ts";

/** `firsthand timeline CASE`: when things are said to have happened, against when they were said. */
export function timelineCommand(): Command {
  return new Command("timeline")
    .description("list when things are said to have happened, and when that was said; rival times stand side by side")
    .argument("<case>", "the case folder")
    .option("--json", "print one entry a line")
    .action(async (folder: string, options: { json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const { timelineOf } = await import("../../findings/timeline.ts");
      const view = viewOf(opened);
      const entries = timelineOf(view.findings).map(({ claim, statement, when, said }) => ({
        claim,
        statement,
        when: when.map(({ edtf, relation }) => ({ edtf, relation })),
        saidBetween: betweenDays(said),
      }));
      if (options.json) {
        for (const entry of entries) json(entry);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const { whenWords } = await import("../../record/in-words.ts");
      const paper = Paper.standard();
      const rows = entries.map((entry) => [
        entry.when.map(whenWords).join(" · "),
        toldStatement(entry.statement),
        entry.saidBetween,
        view.short(entry.claim),
      ]);
      paper.table([["happened", "what is claimed", "said", "claim"], ...rows], [20, 48, 16, 10]);
    });
}

/** First and last day of publication: `2025-01-11/01-13`. */
function betweenDays(days: readonly string[]): string {
  const [first, last] = [days[0] ?? "no date", days.at(-1) ?? "no date"];
  return first === last ? first : `${first}/${last.slice(5)}`;
}
