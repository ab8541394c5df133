import { join } from "node:path";
import { Command } from "commander";
import { clock, UsageError } from "../command-line.ts";

interface WitnessOptions {
  readonly log?: string[];
  readonly port: string;
  readonly host: string;
}

/** `firsthand witness NAME`: signs the heads of other desks' logs, so that none of them can show two histories. */
export function witnessCommand(): Command {
  return new Command("witness")
    .description("serve as a witness: sign the heads of logs that are named here, as long as each continues what was seen before")
    .argument("<name>", "the name of this witness, such as witness.example.org; its key is made the first time")
    .option("--log <key...>", "the verifier keys of the logs to sign, as firsthand log prints them")
    .option("--port <number>", "the port to listen on", "7411")
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .action(async (name: string, options: WitnessOptions) => {
      const { KeyRing, keyHome } = await import("../../store/key-ring.ts");
      const { COSIGNATURE, formatKey, parseKey } = await import("../../vault/note.ts");
      const { Witness } = await import("../../witness/witness.ts");
      const { serveWitness } = await import("../../witness/serve.ts");
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`“${options.port}” is no port`);
      const logs = (options.log ?? []).map(parseKey);
      if (logs.length === 0) throw new UsageError("name the logs to sign with --log KEY");
      const ring = new KeyRing();
      const key = ring.named(name, COSIGNATURE)[0] ?? ring.create(name, COSIGNATURE);
      const witness = new Witness(join(keyHome(), "witness.sqlite"), key, ring, logs, clock);
      const { port: taken } = await serveWitness(witness, options.host, port);
      console.log(
        `Witness ${name} listens on http://${options.host}:${taken} for ${logs.length === 1 ? "one log" : `${logs.length} logs`}. Its key:`,
      );
      console.log(formatKey(key));
    });
}
