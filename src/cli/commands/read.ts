import { basename, dirname, resolve } from "node:path";
import { Command } from "commander";
import type { Reading } from "../../record/reading.ts";
import { json, printLine, UsageError } from "../command-line.ts";
import { EXIT, failureOf } from "../failure.ts";
import { languageOf, publishedOf } from "../given.ts";
import type { ToRead, Unread } from "../read-many.ts";

interface ReadOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly manifest?: string;
  readonly json?: boolean;
  readonly explain?: string;
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
    .option("--explain <id>", "say which rule made a proposal, by which words, and what it did not take: U3", proposalOf)
    .action(async (files: string[], options: ReadOptions) => {
      if (files.length > 0 === (options.manifest !== undefined))
        throw new UsageError("name the files to read, or a --manifest that lists them, and not both");
      if (options.explain !== undefined) return explainOne(files, options, options.explain);
      const { printReading } = await import("../print/reading.ts");
      const { readMany } = await import("../read-many.ts");
      let failed = 0;
      for await (const outcome of readMany(listed(files, options))) {
        if ("error" in outcome) {
          failed++;
          printFailure(outcome, options.json === true, files.length === 1);
        } else if (options.json === true) await printLine(outcome.json);
        else printReading(readingOf(outcome.json));
      }
      if (failed > 0 && options.manifest === undefined) process.exitCode = EXIT.input;
    });
}

const readingOf = (line: string): Reading => JSON.parse(line);

/** "U3", "u3" or "3", as the readable output numbers proposals. */
function proposalOf(text: string): string {
  const number = /^u?([1-9]\d{0,5})$/i.exec(text)?.[1];
  if (number === undefined) throw new UsageError(`--explain takes the number of a proposal, such as U3, and not “${text}”`);
  return `u${number}`;
}

async function explainOne(files: readonly string[], options: ReadOptions, id: string): Promise<void> {
  const [path] = files;
  if (path === undefined || files.length > 1) throw new UsageError("--explain goes with one file");
  const { sourcesOf } = await import("../read-many.ts");
  const { explain } = await import("../../read/explain.ts");
  const { published = null, publisher = null, lang: language = null } = options;
  const sources = await sourcesOf({ file: path, path, published, publisher, language });
  if ("error" in sources) throw sources.error;
  const [source] = sources;
  const explanation = source === undefined ? null : explain(source, id);
  if (source === undefined || explanation === null)
    throw new UsageError(`${path} has no proposal ${id.toUpperCase()}; \`firsthand read ${path}\` numbers those that it has`);
  if (options.json === true) json(explanation);
  else (await import("../print/explanation.ts")).printExplanation(explanation, source.text);
}

function printFailure({ file, error }: Unread, asJson: boolean, only: boolean): void {
  const { code, message, exit } = failureOf(error);
  if (exit === EXIT.bug || (only && asJson)) throw error;
  if (asJson) json({ file, error: { code, message } });
  else process.stderr.write(`firsthand: ${message}\n`);
}

async function* listed(files: readonly string[], options: ReadOptions): AsyncIterable<ToRead | Unread> {
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
