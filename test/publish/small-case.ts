import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { OpenCase } from "../../src/case/open-case.ts";
import { takeIn } from "../../src/case/take-in.ts";
import { CaseStore } from "../../src/store/case-store.ts";

process.env["FIRSTHAND_HOME"] ??= mkdtempSync(join(tmpdir(), "firsthand-keys-"));

/** A desk of several people at one case, whose clock can be turned. */
export interface Desk {
  readonly work: string;
  readonly folder: string;
  /** The case, opened by one of them. */
  readonly as: (by: string) => Promise<OpenCase>;
  /** Hours since the case was made. */
  hours: number;
}

/** A case of the given files in a folder of the test's own. */
export async function deskOf(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): Promise<Desk> {
  const work = mkdtempSync(join(tmpdir(), "firsthand-dossier-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  const folder = join(work, "case");
  for (const [name, content] of Object.entries(files)) {
    const path = join(work, "sources", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const desk: Desk = {
    work,
    folder,
    hours: 0,
    as: async (by) => {
      const opened = await OpenCase.open(folder, { by, clock: () => new Date(Date.UTC(2025, 0, 13, 12) + desk.hours * 3_600_000) });
      t.after(() => opened.close());
      return opened;
    },
  };
  CaseStore.create(folder, { by: "Anna", clock: () => new Date("2025-01-13T12:00:00Z"), title: "What happened at the bridge?" }).close();
  const opened = await desk.as("Anna");
  const given = { published: null, publisher: null, language: null };
  const { errors } = await takeIn(opened, { paths: [join(work, "sources")], given });
  if (errors.length > 0) throw errors[0];
  return desk;
}

/** A report in Markdown with its front matter. */
export function article(publisher: string, published: string, text: string): string {
  return `---\npublisher: ${publisher}\npublished: ${published}\nmedium: article\n---\n${text}\n`;
}
