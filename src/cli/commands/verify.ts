import { statSync } from "node:fs";
import { Command } from "commander";
import { json, readText } from "../command-line.ts";
import { EXIT } from "../failure.ts";
import { meter } from "../meter.ts";

interface VerifyOptions {
  readonly policy?: string;
  readonly json?: boolean;
}

/** No proof is longer: it holds at most one event. */
const MAX_PROOF = 8_000_000;

/** `firsthand verify CASE|PROOF`: a case with its evidence, events and log, or one proof by itself. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("check a case or a sealed one (its evidence, its events, its log and what is derived), or a proof that was taken from one")
    .argument("<what>", "the case folder, a sealed case, or the file of a proof")
    .option("--policy <file>", "whom to trust: the keys of logs and witnesses (C2SP tlog-policy)")
    .option("--json", "print what was found as JSON")
    .action(async (what: string, options: VerifyOptions) => {
      const { parsePolicy } = await import("../../vault/policy.ts");
      const policy = options.policy === undefined ? null : parsePolicy(readText(options.policy, 1_000_000));
      if (statSync(what, { throwIfNoEntry: false })?.isFile() === true) {
        const { verifyProof } = await import("../../case/verify-proof.ts");
        const { printProof, proofAsJson } = await import("../print/proof.ts");
        const { Paper } = await import("../print/paper.ts");
        const verified = verifyProof(readText(what, MAX_PROOF), policy);
        if (options.json) json(proofAsJson(verified));
        else printProof(Paper.standard(), verified);
        if (verified.trusted === false) process.exitCode = EXIT.wrong;
        return;
      }
      const { isBag } = await import("../../publish/sealed-folder.ts");
      if (await isBag(what)) {
        const { verifySealed } = await import("../../publish/verify-sealed.ts");
        const { printSealed } = await import("../print/sealed.ts");
        const { trustIn } = await import("../print/verified.ts");
        const progress = meter("verifying");
        const checked = await verifySealed(what, (done, total) => progress.at(done, total)).finally(progress.end);
        const trust = trustIn(checked.seal, policy);
        if (options.json) json({ format: "firsthand/sealed@1", ok: checked.problems.length === 0, ...checked, trust });
        else printSealed(checked, trust);
        if (checked.problems.length > 0 || trust.trusted === false) process.exitCode = EXIT.wrong;
        return;
      }
      const { verifyCase } = await import("../../store/verify.ts");
      const { deriveReadings } = await import("../../case/readings.ts");
      const { trustIn, printVerified } = await import("../print/verified.ts");
      const progress = meter("verifying");
      const result = await verifyCase(what, (step, done, total) => progress.at(done, total, step), deriveReadings(what)).finally(
        progress.end,
      );
      const trust = trustIn(result.log, policy);
      if (options.json) json({ ...result, trust });
      else printVerified(result, trust);
      if (!result.ok || trust.trusted === false) process.exitCode = EXIT.wrong;
    });
}
