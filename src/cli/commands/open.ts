import { statSync } from "node:fs";
import { Command } from "commander";
import { InputError } from "../command-line.ts";
import { identitiesFor } from "../identities.ts";
import { meter } from "../meter.ts";

/** `firsthand open SEALED CASE`: a case again, of a sealed one, once all of it was checked. */
export function openCommand(): Command {
  return new Command("open")
    .description("check a sealed case, and make a case folder of it to work in")
    .argument("<sealed>", "the sealed case: a folder, or the file that it is")
    .argument("<case>", "the case folder to make; nothing may be there")
    .option("--identity <file>", "an age identity file, besides the one that firsthand identity made")
    .action(async (sealed: string, folder: string, options: { readonly identity?: string }) => {
      if (statSync(sealed, { throwIfNoEntry: false }) === undefined) throw new InputError(sealed, "is not there; name a sealed case");
      const { openSealed } = await import("../../publish/open-sealed.ts");
      const progress = meter("checking");
      const { seal } = await openSealed(sealed, folder, await identitiesFor(options.identity), (done, total) =>
        progress.at(done, total),
      ).finally(progress.end);
      console.log(`Made the case in ${folder} of ${seal.events} events, unchanged since it was sealed. Signed by ${seal.key}.`);
      console.log(
        "Compare that key with one that came by another way. What you add here is signed by a key of yours after: firsthand log CASE --new-key",
      );
    });
}
