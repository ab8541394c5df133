import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { unsignedBecause } from "./command-line.ts";
import { addCommand } from "./commands/add.ts";
import { anchorCommand } from "./commands/anchor.ts";
import { checkCommand } from "./commands/check.ts";
import { claimsCommand } from "./commands/claims.ts";
import { decideCommand } from "./commands/decide.ts";
import { decisionsCommand } from "./commands/decisions.ts";
import { eraseCommand } from "./commands/erase.ts";
import { exampleCommand } from "./commands/example.ts";
import { exportCommand } from "./commands/export.ts";
import { facesCommand } from "./commands/faces.ts";
import { identityCommand } from "./commands/identity.ts";
import { importCommand } from "./commands/import.ts";
import { logCommand } from "./commands/log.ts";
import { lookCommand } from "./commands/look.ts";
import { newCommand } from "./commands/new.ts";
import { ocrCommand } from "./commands/ocr.ts";
import { openCommand } from "./commands/open.ts";
import { originsCommand } from "./commands/origins.ts";
import { overlapCommand } from "./commands/overlap.ts";
import { picturesCommand } from "./commands/pictures.ts";
import { proveCommand } from "./commands/prove.ts";
import { publishCommand } from "./commands/publish.ts";
import { readCommand } from "./commands/read.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { reportCommand } from "./commands/report.ts";
import { reportsCommand } from "./commands/reports.ts";
import { sealCommand } from "./commands/seal.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { sourcesCommand } from "./commands/sources.ts";
import { timelineCommand } from "./commands/timeline.ts";
import { verifyCommand } from "./commands/verify.ts";
import { weighCommand } from "./commands/weigh.ts";
import { whatIfCommand } from "./commands/what-if.ts";
import { whyCommand } from "./commands/why.ts";
import { witnessCommand } from "./commands/witness.ts";
import { EXIT, failureOf } from "./failure.ts";

/** A command line that is wrong is refused in the same voice as everything else. */
const REFUSALS = { outputError: (text: string, write: (text: string) => void): void => write(text.replace(/^error: /, "firsthand: ")) };

/** The version of the package, which lies as far above this file as above the bundled one. */
function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return String(version);
}

/** All commands. Each is defined in a file of its own, which loads what it needs only when it runs. */
export function program(): Command {
  const firsthand = new Command("firsthand")
    .description("Turns a pile of contested reports into a case that anyone can check: it counts origins, not echoes.")
    .version(version(), "-V, --version", "print the version")
    .configureHelp({ helpWidth: 100, sortSubcommands: false })
    .showHelpAfterError("(firsthand --help lists the commands)")
    .enablePositionalOptions()
    .configureOutput(REFUSALS)
    .exitOverride();
  for (const make of [
    newCommand,
    addCommand,
    importCommand,
    readCommand,
    reportCommand,
    reportsCommand,
    claimsCommand,
    originsCommand,
    checkCommand,
    weighCommand,
    whyCommand,
    whatIfCommand,
    sourcesCommand,
    timelineCommand,
    ocrCommand,
    lookCommand,
    picturesCommand,
    facesCommand,
    showCommand,
    decideCommand,
    decisionsCommand,
    overlapCommand,
    verifyCommand,
    logCommand,
    proveCommand,
    anchorCommand,
    witnessCommand,
    sealCommand,
    openCommand,
    identityCommand,
    publishCommand,
    exportCommand,
    eraseCommand,
    rebuildCommand,
    serveCommand,
    exampleCommand,
  ])
    firsthand.addCommand(make().exitOverride().configureOutput(REFUSALS));
  return firsthand;
}

/**
 * Runs the command line. `words` are the arguments after the program's name. Returns the exit code of docs/errors.md;
 * a failure is one sentence on standard error, or one JSON object there with `--json`.
 */
export async function main(words: readonly string[]): Promise<number> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no fault of ours.
    if (error.code === "EPIPE") process.exit(EXIT.done);
    throw error;
  });
  try {
    await program().parseAsync([...words], { from: "user" });
    const because = unsignedBecause();
    if (because !== null) process.stderr.write(`firsthand: what was recorded stands, and its log is not signed: ${because}\n`);
    return typeof process.exitCode === "number" ? process.exitCode : EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return report(error, words.includes("--json"));
  }
}

function report(error: unknown, asJson: boolean): number {
  const { exit, code, message, facts } = failureOf(error);
  if (asJson) process.stderr.write(`${JSON.stringify({ error: { code, message, ...facts } })}\n`);
  else process.stderr.write(`firsthand: ${message}\n`);
  if (exit === EXIT.bug && error instanceof Error && process.env["FIRSTHAND_TRACE"] === "1") process.stderr.write(`${error.stack}\n`);
  return exit;
}
