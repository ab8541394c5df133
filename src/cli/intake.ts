import type { Command } from "commander";
import type { CaptureError } from "../capture/capture-error.ts";
import { toldOf } from "../capture/draft.ts";
import type { Intake } from "../case/take-in.ts";
import { json, openCase, UsageError } from "./command-line.ts";
import { EXIT } from "./failure.ts";
import { addressOf, languageOf, publishedOf } from "./given.ts";
import { meter } from "./meter.ts";
import { count } from "./print/words.ts";

/** What is said about files on the command line. */
export interface IntakeOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly method?: string;
  readonly collector?: string;
  readonly captured?: string;
  readonly tool?: string;
  readonly from?: string;
  readonly manifest?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** The arguments and options of a command that takes files. */
export function withFiles(command: Command): Command {
  return command
    .argument("<case>", "the case folder")
    .argument("[paths...]", "files and folders")
    .option("--published <date>", "when it was published: a date, or a date and time with its offset", publishedOf)
    .option("--publisher <name>", "who published it")
    .option("--lang <code>", "its language, such as en (default: found from the text)", languageOf)
    .option("--url <address>", "where it was found", addressOf)
    .option("--method <word>", "how it was got, such as upload, url-capture, platform-export, device or courier")
    .option("--collector <name>", "who collected it")
    .option("--captured <date>", "when it was collected: a date, or a date and time with its offset", publishedOf)
    .option("--tool <name>", "what it was collected with, and its version")
    .option("--from <name>", "from whom it was had")
    .option("--consent <words>", "what was agreed with whoever gave it, or with whom it shows")
    .option("--manifest <file>", 'JSON lines of {"file","published"?,"publisher"?,"lang"?,"url"?,"method"?,…} instead of paths')
    .option("--by <name>", "who adds it (default: FIRSTHAND_BY, else the account's name)");
}

export function intakeOf(paths: readonly string[], options: IntakeOptions): Intake {
  if (paths.length > 0 === (options.manifest !== undefined))
    throw new UsageError("name files or folders to take in, or a --manifest that lists them, and not both");
  const told = toldOf(options);
  const given = {
    published: options.published ?? null,
    publisher: options.publisher ?? null,
    language: options.lang ?? null,
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(told === null ? {} : { told }),
  };
  return options.manifest === undefined ? { paths, given } : { manifest: options.manifest, given };
}

/** Takes files in and prints what became of them; the exit code is that of unreadable input where one was refused. */
export async function takeFilesIn(folder: string, intake: Intake, options: IntakeOptions): Promise<void> {
  using opened = await openCase(folder, options.by === undefined ? {} : { by: options.by });
  const { takeIn } = await import("../case/take-in.ts");
  const progress = meter("adding");
  const outcome = await takeIn(opened, intake, (done, name) => progress.at(done, null, name)).finally(progress.end);
  if (options.json) json({ items: outcome.items, reports: outcome.reports, notes: outcome.notes, errors: outcome.errors.map(factsOf) });
  else printOutcome(outcome);
  sayErrors(outcome.errors);
}

export const factsOf = ({ code, path, message }: CaptureError) => ({ code, path, message });

/** Prints a sentence for each file that was refused, and lets the exit code say so. */
export function sayErrors(errors: readonly CaptureError[]): void {
  for (const error of errors) process.stderr.write(`firsthand: ${error.message}\n`);
  if (errors.length > 0) process.exitCode = EXIT.input;
}

/** So many notes are printed: a folder of pages may have one a page. */
const SHOWN = 20;

export function printNotes(notes: readonly string[]): void {
  for (const note of notes.slice(0, SHOWN)) console.log(note);
  if (notes.length > SHOWN) console.log(`${count(notes.length - SHOWN, "more note")}; --json lists all.`);
}

/** What whoever adds files had better say of them, since little can be compared of what nobody dates. */
function stillOpen({ undated, nameless }: { readonly undated: number; readonly nameless: number }): readonly string[] {
  if (undated + nameless === 0) return [];
  const has = (number: number, what: string): readonly string[] =>
    number === 0 ? [] : [`${count(number, "report")} ${number > 1 ? "have" : "has"} no ${what}`];
  return [
    `${[...has(undated, "date"), ...has(nameless, "publisher")].join(", and ")}: what they tell of days is compared with little, and what nobody publishes is nobody's. Files whose dates and publishers you know are best added with --published and --publisher, or by a --manifest.`,
  ];
}

function printOutcome({ items, reports, open, notes, errors }: Awaited<ReturnType<typeof import("../case/take-in.ts")["takeIn"]>>): void {
  const here = items.held + reports.held;
  const held =
    here > 0 ? `; ${count(items.held, "item")} and ${count(reports.held, "report")} ${here > 1 ? "were" : "was"} here already` : "";
  const refused = errors.length > 0 ? `; ${errors.length} refused` : "";
  console.log(`Added ${count(items.added, "item")} with ${count(reports.added, "report")}${held}${refused}.`);
  printNotes([...stillOpen(open), ...notes]);
}
