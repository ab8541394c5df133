import { Command } from "commander";
import { json, openCase, UsageError } from "../command-line.ts";

interface LogOptions {
  readonly newKey?: boolean;
  readonly because?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `firsthand log CASE`: the signed log of a case, as outsiders see it. */
export function logCommand(): Command {
  return new Command("log")
    .description("show the signed log of a case: its name, its key, how much of it is signed")
    .argument("<case>", "the case folder")
    .option("--new-key", "let a new key sign from here on, and record that")
    .option("--because <reason>", "why there is a new key")
    .option("--by <name>", "who asks for a new key (default: FIRSTHAND_BY, else the account's name)")
    .option("--json", "print it as JSON")
    .action(async (folder: string, options: LogOptions) => {
      if (options.newKey === true && options.because === undefined) throw new UsageError("say why there is a new key with --because");
      const opened = await openCase(folder, { ...options, readOnly: options.newKey !== true });
      try {
        if (options.newKey === true) opened.store.rotateKey(options.because ?? "");
        const { shownLog, printLog } = await import("../print/log.ts");
        const { Paper } = await import("../print/paper.ts");
        const shown = shownLog(opened.store);
        if (options.json === true) json(shown);
        else printLog(Paper.standard(), shown);
      } finally {
        opened.close();
      }
    });
}
