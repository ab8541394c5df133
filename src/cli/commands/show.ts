import { Command } from "commander";
import { json, openCase } from "../command-line.ts";

/** `firsthand show CASE ID`: one thing of a case, by its id; an utterance with its chain from publisher to origin. */
export function showCommand(): Command {
  return new Command("show")
    .description("show one thing by its id: an utterance with its chain to the origin, a claim, a report, an entity, a decision …")
    .argument("<case>", "the case folder")
    .argument("<id>", "an identifier, or the beginning of one")
    .option("--latin", "write Cyrillic and Hangul in Latin letters too, under what is quoted")
    .option("--json", "print it as JSON")
    .action(async (folder: string, id: string, options: { json?: boolean; latin?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const { partOf, printPart } = await import("../print/part.ts");
      const view = viewOf(opened);
      const part = partOf(view, view.references.any(id));
      if (options.json) {
        json(part.value);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      printPart(Paper.standard(), view, part, options.latin === true);
    });
}
