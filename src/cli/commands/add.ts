import { Command } from "commander";
import { type IntakeOptions, intakeOf, takeFilesIn, withFiles } from "../intake.ts";

/** `firsthand add CASE FILE|FOLDER…`: takes evidence in. */
export function addCommand(): Command {
  return withFiles(new Command("add"))
    .description("take files and folders in: texts, pages, documents, e-mail, exports, web archives, pictures with a text beside them")
    .option("--json", "print what was added as JSON")
    .action(async (folder: string, paths: string[], options: IntakeOptions) => takeFilesIn(folder, intakeOf(paths, options), options));
}
