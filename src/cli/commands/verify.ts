import { Command } from "commander";
import { json } from "../command-line.ts";
import { EXIT } from "../failure.ts";
import { meter } from "../meter.ts";

/** `firsthand verify CASE`: every blob re-hashed, every event in its chain. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("re-hash every piece of evidence and check every event in its chain")
    .argument("<case>", "the case folder")
    .option("--json", "print what was found as JSON")
    .action(async (folder: string, options: { json?: boolean }) => {
      const { verifyCase } = await import("../../store/verify.ts");
      const { deriveReadings } = await import("../../case/readings.ts");
      const { printVerified } = await import("../print/verified.ts");
      const progress = meter("verifying");
      const result = await verifyCase(folder, (step, done, total) => progress.at(done, total, step), deriveReadings(folder)).finally(
        progress.end,
      );
      if (options.json) json(result);
      else printVerified(result);
      if (!result.ok) process.exitCode = EXIT.wrong;
    });
}
