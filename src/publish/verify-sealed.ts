import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenCase } from "../case/open-case.ts";
import { READER_VERSION } from "../read/read.ts";
import { sha256Of } from "../store/file-chunks.ts";
import { restoreCase } from "../store/restore.ts";
import type { BagProblem } from "./bag.ts";
import { filesOf } from "./bag.ts";
import { sealedFiles } from "./sealed-files.ts";
import { type CheckedFolder, checkFolder, decode, partsOf } from "./sealed-folder.ts";

/** Made by whatever version sealed the case, and not by what is in it. */
const OF_THE_PROGRAM = /^data\/verify\//;

/**
 * Verifies a sealed case: its bag, its events against its log, the log against its signature, its evidence; and then, by making it again from the events, everything in it
 * that is derived. Changes nothing in it.
 */
export async function verifySealed(folder: string, onProgress: (done: number, total: number) => void = () => {}): Promise<CheckedFolder> {
  const checked = await checkFolder(folder, onProgress);
  if (checked.problems.length > 0) return checked;
  const work = await mkdtemp(join(tmpdir(), "firsthand-verify-"));
  try {
    const names = await filesOf(folder);
    await restoreCase(join(work, "case"), await partsOf(folder, names), "linked");
    using opened = await OpenCase.open(join(work, "case"), { by: "verify", clock: () => new Date(0) });
    const { problems, warnings } = await compared(opened, folder, names);
    return { ...checked, problems, warnings: [...checked.warnings, ...warnings] };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Each file against what the events and the evidence make of it. */
async function compared(
  opened: OpenCase,
  folder: string,
  names: readonly string[],
): Promise<{ problems: BagProblem[]; warnings: BagProblem[] }> {
  const problems: BagProblem[] = [];
  const warnings: BagProblem[] = [];
  const made = new Set<string>();
  const others = await readByOthers(folder, names);
  for await (const { path, content } of sealedFiles(opened)) {
    made.add(path);
    // That evidence is what its name says was found before.
    if (typeof content === "string") continue;
    if (!names.includes(path)) problems.push({ file: path, why: "it is not here, and a sealed case has it" });
    else if (createHash("sha256").update(content).digest("hex") === (await sha256Of(join(folder, path)))) continue;
    else if (OF_THE_PROGRAM.test(path)) warnings.push({ file: path, why: "it is not the verifier of this version of the program" });
    else if (others && path === READINGS)
      warnings.push({ file: path, why: "another version of the reader made it, so it was not compared" });
    else problems.push({ file: path, why: "it is not what the events make of it" });
  }
  for (const name of names)
    if (name.startsWith("data/") && !made.has(name)) problems.push({ file: name, why: "nothing in the case makes such a file" });
  return { problems, warnings };
}

const READINGS = "data/readings.jsonl";

/** True where another version of the reader made the readings. */
async function readByOthers(folder: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(READINGS)) return false;
  const [first = ""] = decode(await readFile(join(folder, READINGS))).split("\n", 1);
  return first !== "" && !first.startsWith(`{"reader":${JSON.stringify(READER_VERSION)},`);
}
