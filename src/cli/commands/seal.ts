import { Command } from "commander";
import { openCase } from "../command-line.ts";
import { meter } from "../meter.ts";
import { count } from "../print/words.ts";

/** `firsthand seal CASE OUT`: the whole case, closed, with what it takes to check it. */
export function sealCommand(): Command {
  return new Command("seal")
    .description("seal a case into a folder that can be handed over whole, with its log, its proofs and programs to check it")
    .argument("<case>", "the case folder")
    .argument("<out>", "the folder to make; nothing may be there")
    .action(async (folder: string, out: string) => {
      const { seal } = await import("../../publish/seal.ts");
      const opened = await openCase(folder);
      const progress = meter("sealing");
      try {
        const { files, bytes } = await seal(opened, out, (done, name) => progress.at(done, null, name)).finally(progress.end);
        console.log(
          `Sealed ${count(files, "file")} of ${bytes.toLocaleString("en-GB")} bytes into ${out}. It holds everything and protects nobody.`,
        );
        console.log(`Whoever gets it begins with ${out}/data/START-HERE.html. Send the key by another way: firsthand log ${folder}`);
      } finally {
        opened.close();
      }
    });
}
