import { Command } from "commander";
import { json, openCase, UsageError } from "../command-line.ts";
import { EXIT } from "../failure.ts";
import { languageOf, publishedOf } from "../given.ts";
import { meter } from "../meter.ts";
import { count } from "../print/words.ts";

interface AddCommandOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly manifest?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `firsthand add CASE FILE|FOLDER…`: takes evidence in. */
export function addCommand(): Command {
  return new Command("add")
    .description("take files and folders in: text, Markdown, HTML, Telegram exports, pictures with a text beside them")
    .argument("<case>", "the case folder")
    .argument("[paths...]", "files and folders")
    .option("--published <date>", "when it was published: a date, or a date and time with its offset", publishedOf)
    .option("--publisher <name>", "who published it")
    .option("--lang <code>", "its language, such as en (default: found from the text)", languageOf)
    .option("--manifest <file>", 'JSON lines of {"file","published"?,"publisher"?,"lang"?} instead of paths')
    .option("--by <name>", "who adds it (default: FIRSTHAND_BY, else the account's name)")
    .option("--json", "print what was added as JSON")
    .action(async (folder: string, paths: string[], options: AddCommandOptions) => {
      if (paths.length > 0 === (options.manifest !== undefined))
        throw new UsageError("name files or folders to add, or a --manifest that lists them, and not both");
      using opened = await openCase(folder, options.by === undefined ? {} : { by: options.by });
      const { takeIn } = await import("../../case/take-in.ts");
      const given = { published: options.published ?? null, publisher: options.publisher ?? null, language: options.lang ?? null };
      const progress = meter("adding");
      const outcome = await takeIn(
        opened,
        options.manifest === undefined ? { paths, given } : { manifest: options.manifest, given },
        (done, name) => progress.at(done, null, name),
      ).finally(progress.end);
      if (options.json)
        json({
          items: outcome.items,
          reports: outcome.reports,
          notes: outcome.notes,
          errors: outcome.errors.map(({ code, path, message }) => ({ code, path, message })),
        });
      else printOutcome(outcome);
      for (const error of outcome.errors) process.stderr.write(`firsthand: ${error.message}\n`);
      if (outcome.errors.length > 0) process.exitCode = EXIT.input;
    });
}

/** So many notes are printed: a folder of pages may have one a page. */
const SHOWN = 20;

function printOutcome({ items, reports, notes, errors }: Awaited<ReturnType<typeof import("../../case/take-in.ts")["takeIn"]>>): void {
  const here = items.held + reports.held;
  const held =
    here > 0 ? `; ${count(items.held, "item")} and ${count(reports.held, "report")} ${here > 1 ? "were" : "was"} here already` : "";
  const refused = errors.length > 0 ? `; ${errors.length} refused` : "";
  console.log(`Added ${count(items.added, "item")} with ${count(reports.added, "report")}${held}${refused}.`);
  for (const note of notes.slice(0, SHOWN)) console.log(note);
  if (notes.length > SHOWN) console.log(`${count(notes.length - SHOWN, "more note")}; --json lists all.`);
}
