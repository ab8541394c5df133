import { readFileSync, statSync } from "node:fs";
import { Command } from "commander";
import { InputError, openCase, UsageError } from "../command-line.ts";
import { count } from "../print/words.ts";

interface AnchorOptions {
  readonly authority?: string;
  readonly witness?: string;
  readonly key?: string;
  readonly import?: string[];
  readonly checkpoint?: string;
}

const MAX_FILE = 1_000_000;

/** `firsthand anchor CASE`: a third party's word on when the head of the log was there. The one command that asks somebody else, and only whom it is told to. */
export function anchorCommand(): Command {
  return new Command("anchor")
    .description("have a third party sign the head of a case's log, and keep what it gives; only who is named here is asked")
    .argument("<case>", "the case folder")
    .option("--authority <url>", "ask a time-stamping authority (RFC 3161)")
    .option("--witness <url>", "ask a witness (C2SP tlog-witness)")
    .option("--key <key>", "the verifier key of that witness")
    .option("--import <file...>", "keep what was got by another way: .ots, .tsr, or the line of a witness")
    .option("--checkpoint <file>", "the head that it is over, where that is not the present one")
    .action(async (folder: string, options: AnchorOptions) => {
      const asked = [options.authority, options.witness, options.import].filter((one) => one !== undefined).length;
      if (asked !== 1) throw new UsageError("name one of --authority, --witness and --import");
      if ((options.witness === undefined) !== (options.key === undefined)) throw new UsageError("--witness and --key go together");
      const { anchorByAsking, anchorByFile } = await import("../../publish/anchoring.ts");
      const opened = await openCase(folder);
      try {
        const { store } = opened;
        if (options.import !== undefined) {
          const checkpoint = options.checkpoint === undefined ? null : read(options.checkpoint).toString("utf8");
          for (const file of options.import) await anchorByFile(store, file, read(file), checkpoint);
          console.log(`Kept ${count(options.import.length, "anchor")}. firsthand verify ${folder} says what they show.`);
          return;
        }
        const size = await anchorByAsking(store, options);
        console.log(`Anchored the first ${count(size, "event")}. firsthand verify ${folder} says what that shows to whom.`);
      } finally {
        opened.close();
      }
    });
}

function read(path: string): Buffer {
  try {
    if (statSync(path).size > MAX_FILE) throw new InputError(path, `is larger than ${MAX_FILE} bytes, and is no anchor`);
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(path, `cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
