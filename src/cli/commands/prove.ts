import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { InputError, openCase } from "../command-line.ts";

interface ProveOptions {
  readonly out?: string;
  readonly closed?: boolean;
}

/** `firsthand prove CASE WHAT`: a proof that something stands in the log, for whoever has neither the case nor the log. */
export function proveCommand(): Command {
  return new Command("prove")
    .description("prove to somebody without the case that an item, report or decision is in its log")
    .argument("<case>", "the case folder")
    .argument("<what>", "an item, report or decision by id, an item by its name, or an event by its number")
    .option("--out <file>", "write the proof to a file (default: print it)")
    .option("--closed", "leave out what was recorded and by whom; it then shows only that and when something was")
    .action(async (folder: string, what: string, options: ProveOptions) => {
      const { prove } = await import("../../case/prove.ts");
      const opened = await openCase(folder, { readOnly: true });
      try {
        const { seq, text } = prove(opened, what, options.closed !== true);
        if (options.out === undefined) {
          process.stdout.write(text);
          return;
        }
        write(options.out, text);
        const telling = options.closed === true ? "It does not tell what was recorded." : "It tells what was recorded, and by whom.";
        console.log(`Wrote the proof of event ${seq} to ${options.out}. ${telling}`);
      } finally {
        opened.close();
      }
    });
}

/** A proof that is there already is not written over. */
function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (cause) {
    throw new InputError(path, `cannot be written: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
