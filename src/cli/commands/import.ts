import { Command } from "commander";
import { json, openCase } from "../command-line.ts";
import { factsOf, type IntakeOptions, intakeOf, sayErrors, takeFilesIn, withFiles } from "../intake.ts";
import { meter } from "../meter.ts";
import { printPreview } from "../print/preview.ts";

/** `firsthand import CASE FILE|FOLDER…`: says what would be taken in; `--write` takes it in. */
export function importCommand(): Command {
  return withFiles(new Command("import"))
    .description("look into files and folders before they are taken in; nothing is written without --write")
    .option("--write", "take them in, as add does")
    .option("--json", "print what was found as JSON")
    .action(async (folder: string, paths: string[], options: IntakeOptions & { readonly write?: boolean }) => {
      const intake = intakeOf(paths, options);
      if (options.write === true) return takeFilesIn(folder, intake, options);
      using opened = await openCase(folder, { readOnly: true });
      const { lookInto } = await import("../../case/take-in.ts");
      const progress = meter("looking");
      const preview = await lookInto(opened, intake, (done, name) => progress.at(done, null, name)).finally(progress.end);
      if (options.json) json({ ...preview, errors: preview.errors.map(factsOf) });
      else printPreview(preview);
      sayErrors(preview.errors);
    });
}
