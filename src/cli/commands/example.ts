import { Command } from "commander";
import { portOf } from "./serve.ts";

/** `firsthand example [NAME]`: makes an example case, prints its findings and serves it. */
export function exampleCommand(): Command {
  return new Command("example")
    .description("make an example case, print its findings and serve the workbench on it")
    .argument("[name]", "which example", "kursk-2025")
    .option("--folder <folder>", "where the case is made (default: .firsthand/NAME in the working folder)")
    .option("--once", "print and exit")
    .option("--port <number>", "the port of the workbench (default: any that is free)", portOf, 0)
    .action(async (name: string, options: { folder?: string; once?: boolean; port: number }) => {
      const { openExample } = await import("../example.ts");
      const { viewOf } = await import("../case-view.ts");
      const { Paper } = await import("../print/paper.ts");
      const { printReport } = await import("../print/report.ts");
      using opened = await openExample(name, options.folder ?? null);
      printReport(Paper.standard(), viewOf(opened), opened.store.head());
      if (options.once) return;
      const { serveUntilStopped } = await import("../serving.ts");
      await serveUntilStopped(opened, options.port);
    });
}
