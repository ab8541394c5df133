import { basename, dirname, resolve } from "node:path";
import { Command } from "commander";
import type { Reading } from "../../record/reading.ts";
import { json, UsageError } from "../command-line.ts";
import { EXIT, failureOf } from "../failure.ts";
import { languageOf, publishedOf } from "../given.ts";

interface ReadOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly manifest?: string;
  readonly json?: boolean;
}

interface Wanted {
  readonly file: string;
  readonly path: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** `firsthand read FILE…`: reads without storing anything. */
export function readCommand(): Command {
  return new Command("read")
    .description("read texts without storing anything: who says what, when, how many")
    .argument("[files...]", "texts, Markdown, HTML, exports; - for standard input")
    .option("--published <date>", "when it was published: a date, or a date and time with its offset", publishedOf)
    .option("--publisher <name>", "who published it")
    .option("--lang <code>", "its language, such as en (default: found from the text)", languageOf)
    .option("--manifest <file>", 'JSON lines of {"file","published"?,"publisher"?,"lang"?} instead of files')
    .option("--json", "print firsthand/reading@1, one document a line")
    .action(async (files: string[], options: ReadOptions) => {
      if (files.length > 0 === (options.manifest !== undefined))
        throw new UsageError("name the files to read, or a --manifest that lists them, and not both");
      const { printReading } = await import("../print/reading.ts");
      const { readFiles } = await import("../read-files.ts");
      let failed = 0;
      for await (const wanted of listed(files, options)) {
        const outcomes = "error" in wanted ? [wanted] : await readFiles(wanted);
        for (const outcome of outcomes) {
          if ("error" in outcome) failed++;
          print(outcome, options.json === true, files.length === 1, printReading);
        }
      }
      if (failed > 0 && options.manifest === undefined) process.exitCode = EXIT.input;
    });
}

type Outcome = Reading | { readonly file: string; readonly error: unknown };

function print(outcome: Outcome, asJson: boolean, only: boolean, printReading: (reading: Reading) => void): void {
  if (!("error" in outcome)) {
    if (asJson) json(outcome);
    else printReading(outcome);
    return;
  }
  const { code, message, exit } = failureOf(outcome.error);
  if (exit === EXIT.bug || (only && asJson)) throw outcome.error;
  if (asJson) json({ file: outcome.file, error: { code, message } });
  else process.stderr.write(`firsthand: ${message}\n`);
}

async function* listed(files: readonly string[], options: ReadOptions): AsyncIterable<Wanted | { file: string; error: unknown }> {
  const given = { published: options.published ?? null, publisher: options.publisher ?? null, language: options.lang ?? null };
  for (const path of files) yield { file: path === "-" ? "-" : path, path, ...given };
  if (options.manifest === undefined) return;
  const { readManifest } = await import("../../capture/manifest.ts");
  for await (const row of readManifest(options.manifest)) {
    if ("error" in row) yield { file: row.file ?? basename(options.manifest), error: row.error };
    else
      yield {
        file: row.file,
        path: resolve(dirname(options.manifest), row.file),
        published: row.given.published ?? given.published,
        publisher: row.given.publisher ?? given.publisher,
        language: row.given.language ?? given.language,
      };
  }
}
