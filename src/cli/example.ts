import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyDecisions } from "../case/apply.ts";
import type { OpenCase } from "../case/open-case.ts";
import { takeIn } from "../case/take-in.ts";
import { digestOf, digestOfText } from "../record/digest.ts";
import { CaseStore } from "../store/case-store.ts";
import { FORMAT } from "../store/layout.ts";
import { clock, openCase, UsageError } from "./command-line.ts";
import { meter } from "./meter.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));

/**
 * Opens an example case, which is made from its sources and its decisions the first time, and again when those have
 * changed, or the format of cases has. What a person decides in it stays until then. Throws {@link UsageError} for a name that is no example.
 */
export async function openExample(name: string, folder: string | null): Promise<OpenCase> {
  const home = join(EXAMPLES, name);
  if (!/^[\w-]+$/.test(name) || !existsSync(join(home, "sources"))) {
    const names = readdirSync(EXAMPLES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    throw new UsageError(`“${name}” is no example; the examples are ${names.join(", ")}`);
  }
  const place = folder ?? join(".firsthand", name);
  const stamp = `${place}.made-from`;
  const wanted = fingerprint(home);
  const made = existsSync(join(place, "case.sqlite")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (made) return openCase(place);
  if (folder === null) rmSync(place, { recursive: true, force: true });
  const opened = await makeExample(home, place);
  writeFileSync(stamp, wanted);
  return opened;
}

/** Makes a case in `place` from the sources and decisions of an example. */
export async function makeExample(home: string, place: string): Promise<OpenCase> {
  CaseStore.create(place, { title: titleOf(home), by: "example", clock }).close();
  const opened = await openCase(place, { by: "example" });
  const progress = meter("adding");
  const given = { published: null, publisher: null, language: null };
  const outcome = await takeIn(opened, { paths: [join(home, "sources")], given }, (done, name) => progress.at(done, null, name)).finally(
    progress.end,
  );
  const [error] = outcome.errors;
  if (error !== undefined) throw error;
  const decisions = join(home, "decisions.jsonl");
  applyDecisions(opened, decisions, readFileSync(decisions, "utf8"));
  return opened;
}

function titleOf(home: string): string {
  const [first = ""] = readFileSync(join(home, "README.md"), "utf8").split("\n");
  return first.replace(/^#+\s*/, "");
}

function fingerprint(home: string): string {
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sources = files.map((file) => `${file.slice(home.length)} ${digestOf(readFileSync(file))}`);
  return digestOfText([`format ${FORMAT}`, ...sources].join("\n"));
}
