import { Command } from "commander";
import { meter } from "../meter.ts";

/** `firsthand rebuild CASE`: throws away everything derived and makes it again from events and evidence. */
export function rebuildCommand(): Command {
  return new Command("rebuild")
    .description("delete everything derived and make it again from the events and the evidence")
    .argument("<case>", "the case folder")
    .action(async (folder: string) => {
      const { rebuild } = await import("../../store/rebuild.ts");
      const { deriveReadings } = await import("../../case/readings.ts");
      const progress = meter("reading reports");
      await rebuild(folder, deriveReadings(folder, progress.at)).finally(progress.end);
      console.log(`Rebuilt the index of ${folder} from its events and evidence.`);
    });
}
