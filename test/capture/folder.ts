import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { captureFile } from "../../src/capture/capture.ts";
import { type CaptureCode, CaptureError } from "../../src/capture/capture-error.ts";
import type { Captured } from "../../src/capture/captured.ts";
import type { Given } from "../../src/capture/draft.ts";
import { LIMITS, type Limits } from "../../src/capture/limits.ts";

/** Nothing is said about the file. */
export const NOTHING_GIVEN: Given = { published: null, publisher: null, language: null };

/** A folder of real files that is gone after the test. */
export async function folder(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "firsthand-capture-"));
  t.after(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

/** Captures one file that is made for it. */
export async function captured(
  t: TestContext,
  name: string,
  content: string | Uint8Array,
  given: Given = NOTHING_GIVEN,
  limits: Partial<Limits> = {},
): Promise<Captured> {
  const path = await folder(t, { [name]: content });
  return captureFile(join(path, name), name, given, { ...LIMITS, ...limits });
}

/** The one report of a file that must have one. */
export function only(from: Captured): Captured["reports"][number] {
  assert.equal(from.reports.length, 1);
  const [report] = from.reports;
  assert.ok(report);
  return report;
}

/** The promise must be refused with this code and one sentence that names the file and says what to do. */
export async function refused(promise: Promise<unknown>, code: CaptureCode, sentence: RegExp): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof CaptureError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, sentence);
    assert.match(error.message, /; [a-z]/, "a sentence says what to do");
    assert.doesNotMatch(error.message, /\n/);
    return true;
  });
}
