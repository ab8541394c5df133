import { Command } from "commander";
import { json, openCase, UsageError } from "../command-line.ts";

interface SourcesOptions {
  readonly out?: string;
  readonly in?: string;
  readonly because?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `firsthand sources CASE`: how what the sources said came out; `--out` and `--in` share that between cases. */
export function sourcesCommand(): Command {
  return new Command("sources")
    .description("list the sources of a case: their grade, the questions they spoke to, and how these came out")
    .argument("<case>", "the case folder")
    .option("--out <file>", "write how often each was right into a register; what it tells of other cases stays")
    .option("--in <file>", "take a register of other cases in, as decisions")
    .option("--because <reason>", "with --in: why the register is trusted")
    .option("--by <name>", "with --in: who decides (default: FIRSTHAND_BY, else the account's name)")
    .option("--json", "print firsthand/track-record@1, one source a line")
    .action(async (folder: string, options: SourcesOptions) => {
      refuseStray(options);
      const { in: file, out, because } = options;
      using opened = await openCase(folder, file === undefined ? { readOnly: true } : options.by === undefined ? {} : { by: options.by });
      if (file !== undefined && because !== undefined) {
        const { takeRegisterFile } = await import("../register-file.ts");
        await takeRegisterFile(opened, file, because);
      } else if (out !== undefined) {
        const { writeRegisterFile } = await import("../register-file.ts");
        await writeRegisterFile(opened, out);
      } else {
        const { trackRecordsOf } = await import("../../case/track-records.ts");
        const records = trackRecordsOf(opened.findings());
        if (options.json) {
          for (const record of records) json(record);
          return;
        }
        const { viewOf } = await import("../case-view.ts");
        const { Paper } = await import("../print/paper.ts");
        const { printSources } = await import("../print/sources.ts");
        printSources(Paper.standard(), viewOf(opened), records);
      }
    });
}

function refuseStray({ in: file, out, because, by, json: asJson }: SourcesOptions): void {
  if (file !== undefined && out !== undefined) throw new UsageError("take a register in or write one, and not both at once");
  if (file !== undefined && because === undefined) throw new UsageError("every decision needs its reason: --because “…”");
  if (file === undefined && because !== undefined) throw new UsageError("--because goes with --in");
  if (file === undefined && by !== undefined) throw new UsageError("--by goes with --in");
  if (asJson === true && (file !== undefined || out !== undefined))
    throw new UsageError("--json goes with the list, without --in and --out");
}
