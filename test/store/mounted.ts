import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

/** Mounts a file system for one test, with arguments of `mount` before the place; null where this user may not mount. */
export function mounted(t: TestContext, ...options: readonly string[]): string | null {
  const place = mkdtempSync(join(tmpdir(), "firsthand-mount-"));
  try {
    execFileSync("mount", [...options, place], { stdio: "ignore" });
  } catch {
    rmSync(place, { recursive: true });
    return null;
  }
  t.after(() => {
    // Detached, for the binding keeps a file open after closing it, until its statements are collected.
    execFileSync("umount", ["-l", place]);
    rmSync(place, { recursive: true });
  });
  return place;
}
