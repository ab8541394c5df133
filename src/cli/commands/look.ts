import { Command } from "commander";
import { json, openCase } from "../command-line.ts";
import { EXIT } from "../failure.ts";
import { meter } from "../meter.ts";
import { count } from "../print/words.ts";

interface LookOptions {
  readonly again?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** `firsthand look CASE [ITEM…]`: what ffmpeg sees and hears in videos and recordings. */
export function lookCommand(): Command {
  return new Command("look")
    .description("look at videos and listen to recordings with ffmpeg, if it is installed, so that alike ones are found")
    .argument("<case>", "the case folder")
    .argument("[items...]", "videos and recordings by id or name (default: all that were not looked at)")
    .option("--again", "look also at what was looked at before")
    .option("--by <name>", "who does it (default: FIRSTHAND_BY, else the account's name)")
    .option("--json", "print what was seen as JSON")
    .action(async (folder: string, ids: string[], options: LookOptions) => {
      using opened = await openCase(folder, options.by === undefined ? {} : { by: options.by });
      const { lookAtItems, recordingsOf, unseenIn } = await import("../../case/look.ts");
      const { References } = await import("../../case/reference.ts");
      const references = new References(opened.record(), opened.findings());
      const { items, looks } = opened.record();
      const named = ids.flatMap((id) => items.get(references.item(id)) ?? []);
      const wanted = ids.length === 0 ? (options.again === true ? recordingsOf(items.values()) : unseenIn(opened)) : recordingsOf(named);
      const due = options.again === true ? wanted : wanted.filter(({ digest }) => !looks.has(digest));
      const progress = meter("looking");
      const { looked, notes } = await lookAtItems(opened, due, (done, name) => progress.at(done, due.length, name)).finally(progress.end);
      if (looked < due.length) process.exitCode = EXIT.input;
      if (options.json) {
        json({ format: "firsthand/looked@1", looked, notes });
        return;
      }
      console.log(`Looked at ${count(looked, "recording")}.`);
      for (const note of notes) console.log(note);
    });
}
