import { statSync } from "node:fs";
import { Command } from "commander";
import { openCase } from "../command-line.ts";
import { keysInFile } from "../identities.ts";
import { meter } from "../meter.ts";
import { count } from "../print/words.ts";

interface SealOptions {
  readonly zip?: boolean;
  readonly to?: readonly string[];
}

/** `firsthand seal CASE OUT`: the whole case, closed, with what it takes to check it. */
export function sealCommand(): Command {
  return new Command("seal")
    .description("seal a case so that it can be handed over whole, with its log, its proofs and programs to check it")
    .argument("<case>", "the case folder")
    .argument("<out>", "the folder or file to make; nothing may be there")
    .option("--zip", "make one file of it, a ZIP archive")
    .option("--to <recipient...>", "make one file and encrypt it with age to these: age1…, or a file with one on each line")
    .action(async (folder: string, out: string, options: SealOptions) => {
      const { seal } = await import("../../publish/seal.ts");
      const recipients = await recipientsOf(options.to ?? []);
      const oneFile = options.zip === true || recipients.length > 0;
      const opened = await openCase(folder);
      const progress = meter("sealing");
      try {
        const form = oneFile ? ({ kind: "file", recipients } as const) : ({ kind: "folder" } as const);
        const { files, bytes } = await seal(opened, out, form, (done, name) => progress.at(done, null, name)).finally(progress.end);
        console.log(`Sealed ${count(files, "file")} of ${bytes.toLocaleString("en-GB")} bytes into ${out}. ${whoReads(recipients)}`);
        console.log(`Whoever gets it begins with ${begin(out, oneFile, recipients)}. Send the key by another way: firsthand log ${folder}`);
      } finally {
        opened.close();
      }
    });
}

/** Each as it stands, or those in a file. All are looked at before anything is made. */
async function recipientsOf(given: readonly string[]): Promise<readonly string[]> {
  if (given.length === 0) return [];
  const { encrypter } = await import("../../publish/age.ts");
  const all: string[] = [];
  for (const one of given) all.push(...(statSync(one, { throwIfNoEntry: false })?.isFile() === true ? await keysInFile(one) : [one]));
  encrypter(all);
  return all;
}

function whoReads(recipients: readonly string[]): string {
  if (recipients.length === 0) return "It holds everything and protects nobody.";
  return `It holds everything, and ${recipients.length === 1 ? "one recipient" : `any of ${recipients.length} recipients`} can open it.`;
}

function begin(out: string, oneFile: boolean, recipients: readonly string[]): string {
  if (!oneFile) return `${out}/data/START-HERE.html`;
  return recipients.length === 0
    ? "data/START-HERE.html in it"
    : `firsthand open, or with age --decrypt and data/START-HERE.html in the archive`;
}
