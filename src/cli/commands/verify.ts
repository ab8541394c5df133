import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import type { Policy } from "../../vault/policy.ts";
import { json, readText } from "../command-line.ts";
import { EXIT } from "../failure.ts";
import { identitiesFor } from "../identities.ts";
import { meter } from "../meter.ts";

interface VerifyOptions {
  readonly policy?: string;
  readonly authority?: string;
  readonly identity?: string;
  readonly json?: boolean;
}

/** No proof is longer: it holds at most one event. */
const MAX_PROOF = 8_000_000;
const MAX_TRUST = 1_000_000;

/** `firsthand verify CASE|SEALED|PROOF`: a case with its evidence, events and log; a sealed one; or one proof by itself. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("check a case or a sealed one (its evidence, its events, its log and what is derived), or a proof that was taken from one")
    .argument("<what>", "the case folder, a sealed case (a folder or a file), or the file of a proof")
    .option("--policy <file>", "whom to trust: the keys of logs and witnesses (C2SP tlog-policy)")
    .option("--authority <file>", "certificates in PEM of the time-stamping authorities that you trust")
    .option("--identity <file>", "an age identity file for a sealed case that is encrypted, besides the one that firsthand identity made")
    .option("--json", "print what was found as JSON")
    .action(async (what: string, options: VerifyOptions) => {
      const { parsePolicy } = await import("../../vault/policy.ts");
      const { isBag } = await import("../../publish/sealed-folder.ts");
      const policy = options.policy === undefined ? null : parsePolicy(readText(options.policy, MAX_TRUST));
      const ok =
        statSync(what, { throwIfNoEntry: false })?.isFile() === true
          ? await verifyFile(what, policy, options)
          : (await isBag(what))
            ? await verifySealedCase(what, policy, options)
            : await verifyCaseFolder(what, policy, options);
      if (!ok) process.exitCode = EXIT.wrong;
    });
}

async function verifyFile(file: string, policy: Policy | null, options: VerifyOptions): Promise<boolean> {
  const { sealedFileKind } = await import("../../publish/unpack-sealed.ts");
  return (await sealedFileKind(file)) === null
    ? await verifyProofFile(file, policy, options)
    : await verifySealedFile(file, policy, options);
}

/** What is encrypted is unpacked for as long as it is looked at, where nobody else may read, and removed. */
async function verifySealedFile(file: string, policy: Policy | null, options: VerifyOptions): Promise<boolean> {
  const { unpackSealed } = await import("../../publish/unpack-sealed.ts");
  const { BrokenSealError } = await import("../../publish/errors.ts");
  const { printBroken } = await import("../print/sealed.ts");
  const work = mkdtempSync(join(tmpdir(), "firsthand-unpacked-"));
  try {
    const folder = await unpackSealed(file, join(work, "sealed"), await identitiesFor(options.identity));
    return await verifySealedCase(folder, policy, options);
  } catch (error) {
    if (!(error instanceof BrokenSealError)) throw error;
    if (options.json) json({ format: "firsthand/sealed@1", ok: false, problems: error.problems, warnings: [], seal: null, trust: null });
    else printBroken(error.problems);
    return false;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function verifyProofFile(file: string, policy: Policy | null, options: VerifyOptions): Promise<boolean> {
  const { verifyProof } = await import("../../case/verify-proof.ts");
  const { printProof, proofAsJson } = await import("../print/proof.ts");
  const { Paper } = await import("../print/paper.ts");
  const verified = verifyProof(readText(file, MAX_PROOF), policy);
  if (options.json) json(proofAsJson(verified));
  else printProof(Paper.standard(), verified);
  return verified.trusted !== false;
}

async function verifySealedCase(folder: string, policy: Policy | null, options: VerifyOptions): Promise<boolean> {
  const { verifySealed } = await import("../../publish/verify-sealed.ts");
  const { printSealed } = await import("../print/sealed.ts");
  const { trustIn } = await import("../../anchor/trust.ts");
  const progress = meter("verifying");
  const checked = await verifySealed(folder, (done, total) => progress.at(done, total)).finally(progress.end);
  const { seal, problems } = checked;
  const trust = await trustIn({ ...seal, size: seal.events, anchors: join(folder, "data") }, policy, await authorities(options));
  if (options.json) json({ format: "firsthand/sealed@1", ok: problems.length === 0, ...checked, trust });
  else printSealed(checked, trust);
  return problems.length === 0 && trust.trusted !== false;
}

async function verifyCaseFolder(folder: string, policy: Policy | null, options: VerifyOptions): Promise<boolean> {
  const { verifyCase } = await import("../../store/verify.ts");
  const { deriveReadings } = await import("../../case/readings.ts");
  const { printVerified } = await import("../print/verified.ts");
  const { trustIn } = await import("../../anchor/trust.ts");
  const progress = meter("verifying");
  const result = await verifyCase(folder, (step, done, total) => progress.at(done, total, step), deriveReadings(folder)).finally(
    progress.end,
  );
  const { log, rootAt, events } = result;
  const trust = await trustIn({ ...log, rootAt, size: events, anchors: folder }, policy, await authorities(options));
  if (options.json) json({ ...result, trust });
  else printVerified(result, trust);
  return result.ok && trust.trusted !== false;
}

async function authorities({ authority }: VerifyOptions) {
  if (authority === undefined) return [];
  const { certificatesIn } = await import("../../anchor/timestamp.ts");
  return certificatesIn(readText(authority, MAX_TRUST));
}
