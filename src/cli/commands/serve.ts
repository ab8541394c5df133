import { Command, InvalidArgumentError } from "commander";
import { openCase } from "../command-line.ts";

/** `firsthand serve CASE`: the workbench, on this machine only. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("serve the workbench on a loopback address; the printed URL lets one browser in, once")
    .argument("<case>", "the case folder")
    .option("--port <number>", "the port (default: any that is free)", portOf, 0)
    .option("--by <name>", "who decides (default: FIRSTHAND_BY, else the account's name)")
    .action(async (folder: string, options: { port: number; by?: string }) => {
      const { serveUntilStopped } = await import("../serving.ts");
      using opened = await openCase(folder, options.by === undefined ? {} : { by: options.by });
      await serveUntilStopped(opened, options.port);
    });
}

export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
  return port;
}
