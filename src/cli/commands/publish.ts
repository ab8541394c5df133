import { Command, Option } from "commander";
import { json, openCase, UsageError } from "../command-line.ts";
import { EXIT } from "../failure.ts";

/** As `src/publish/dossier/messages/` has them, which is loaded only once it is needed. */
const LANGUAGES = ["en", "uk", "ko"] as const;

interface PublishOptions {
  readonly dryRun?: boolean;
  readonly lang: (typeof LANGUAGES)[number];
  readonly json?: boolean;
  readonly by?: string;
}

/** `firsthand publish CASE OUT`: the dossier, in which nobody who is protected can be recognised; nothing where a leak was found. */
export function publishCommand(): Command {
  return new Command("publish")
    .description(
      "make the dossier of a case: pages for everybody, in which nobody who is protected is named; it is searched for leaks before it is written",
    )
    .argument("<case>", "the case folder")
    .argument("[out]", "the folder to make; nothing may be there")
    .option("--dry-run", "write nothing, and list what would leave and who appears how")
    .addOption(new Option("--lang <language>", "the language of the pages").choices(LANGUAGES).default("en"))
    .option("--by <name>", "who publishes (default: FIRSTHAND_BY, else the account's name)")
    .option("--json", "print what was found as JSON")
    .action(async (folder: string, out: string | undefined, options: PublishOptions) => {
      const dry = options.dryRun === true;
      if (dry === (out !== undefined))
        throw new UsageError(dry ? "--dry-run writes nothing, and takes no OUT" : "name the folder to make, or look first with --dry-run");
      const { publish } = await import("../../publish/dossier/publish.ts");
      const { printPublished, publishedAsJson } = await import("../print/published.ts");
      using opened = await openCase(folder, { readOnly: dry, ...(options.by === undefined ? {} : { by: options.by }) });
      const published = await publish(opened, out ?? null, options.lang);
      if (options.json) json(publishedAsJson(published));
      else printPublished(published, folder, out ?? null);
      if (published.leaks.length > 0) process.exitCode = EXIT.wrong;
    });
}
