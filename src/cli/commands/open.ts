import { Command } from "commander";
import { meter } from "../meter.ts";

/** `firsthand open SEALED CASE`: a case again, of a sealed one, once all of it was checked. */
export function openCommand(): Command {
  return new Command("open")
    .description("check a sealed case, and make a case folder of it to work in")
    .argument("<sealed>", "the sealed case")
    .argument("<case>", "the case folder to make; nothing may be there")
    .action(async (sealed: string, folder: string) => {
      const { openSealed } = await import("../../publish/open-sealed.ts");
      const progress = meter("checking");
      const { seal } = await openSealed(sealed, folder, (done, total) => progress.at(done, total)).finally(progress.end);
      console.log(`Made the case in ${folder} of ${seal.events} events, unchanged since it was sealed. Signed by ${seal.key}.`);
      console.log(
        "Compare that key with one that came by another way. What you add here is signed by a key of yours after: firsthand log CASE --new-key",
      );
    });
}
