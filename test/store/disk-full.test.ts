import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { CaseStore } from "../../src/store/case-store.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { accepted, NOON } from "./case-fixture.ts";
import { mounted } from "./mounted.ts";

/** A file system of half a megabyte in memory. */
const tinyDisk = (t: TestContext): string | null => mounted(t, "-t", "tmpfs", "-o", "size=512k", "tmpfs");

describe("Firsthand's case, on a disk that is full,", () => {
  test("says so, keeps all that was acknowledged, and goes on when there is room", async (t) => {
    const disk = tinyDisk(t);
    if (disk === null) return t.skip("only root may mount a small disk; the injected fault in file-blob-store.test.ts runs everywhere");
    const folder = join(disk, "case");
    using store = CaseStore.create(folder, { ...NOON, title: "t" });
    const kept = await store.blobs.put(new TextEncoder().encode("a statement"));
    await assert.rejects(store.blobs.put(new Uint8Array(600_000)), { name: "DiskFullError" });
    let appended = 0;
    const fill = (): void => {
      for (; ; appended += 50) store.append(Array.from({ length: 50 }, (_, i) => accepted(`u${appended + i}`)));
    };
    assert.throws(fill, { name: "DiskFullError", path: join(folder, "case.sqlite") });
    assert.ok(appended > 0);
    assert.equal(store.count(), 1 + appended);
    assert.ok(await store.blobs.has(kept));
    const verified = await verifyCase(folder);
    assert.deepEqual([verified.problems, verified.unfinished], [[], 0]);
    execFileSync("mount", ["-o", "remount,size=4m", disk]);
    store.append([accepted("after")]);
    assert.equal(store.record().decisions.size, appended + 1);
  });

  test("cannot be made, and says so", (t) => {
    const disk = tinyDisk(t);
    if (disk === null) return t.skip("only root may mount a small disk");
    const ballast = join(disk, "ballast");
    assert.throws(() => writeFileSync(ballast, new Uint8Array(600_000)), { code: "ENOSPC" });
    assert.throws(() => CaseStore.create(join(disk, "case"), { ...NOON, title: "t" }), { name: "DiskFullError" });
  });
});
