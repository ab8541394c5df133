import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { eraseItem } from "../../src/case/erase.ts";
import { OpenCase } from "../../src/case/open-case.ts";
import { takeIn } from "../../src/case/take-in.ts";
import { seal } from "../../src/publish/seal.ts";
import { CaseStore } from "../../src/store/case-store.ts";

process.env["FIRSTHAND_HOME"] ??= mkdtempSync(join(tmpdir(), "firsthand-keys-"));

const WHO = { by: "Analyst Ä", clock: () => new Date("2025-01-13T12:00:00Z") };

const SOURCES = {
  "told.md": "---\npublisher: Harbour Times\npublished: 2025-01-12\n---\nKyiv said on Sunday that two men had been captured.\n",
  "denied.txt": "Moscow denied that any such men had been captured.\n",
  "gone.txt": "Maria Example saw them in the harbour.\n",
} as const;

/** A case of three items and a decision, one of the items erased; sealed into `sealed` beside `case`. Every name lies in a folder of the test's own. */
export async function sealedCase(
  t: TestContext,
): Promise<{ readonly work: string; readonly folder: string; readonly sealed: string; readonly opened: OpenCase }> {
  const work = mkdtempSync(join(tmpdir(), "firsthand-sealed-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  const [folder, sealed] = [join(work, "case"), join(work, "sealed")];
  mkdirSync(join(work, "sources"));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(work, "sources", name), text);
  CaseStore.create(folder, { ...WHO, title: "Two men <captured> & denied" }).close();
  const opened = await OpenCase.open(folder, WHO);
  t.after(() => opened.close());
  const given = { published: null, publisher: null, language: null };
  const { errors } = await takeIn(opened, { paths: [join(work, "sources")], given });
  if (errors.length > 0) throw errors[0];
  opened.decide({ kind: "question", text: "Were two men captured?", because: "It is “contested”, and\nwritten on two lines." });
  const gone = [...opened.record().items.values()].find(({ name }) => name === "gone.txt");
  if (gone === undefined) throw new Error("gone.txt was not taken in");
  await eraseItem(opened, gone.id, "she asked for it");
  await seal(opened, sealed);
  return { work, folder, sealed, opened };
}

/** A copy of a folder, beside it, for whatever is to be done to it. */
export function copyOf(folder: string, name: string): string {
  const copy = `${folder}-${name}`;
  cpSync(folder, copy, { recursive: true });
  return copy;
}
