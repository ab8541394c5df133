import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import fc from "fast-check";
import { CaseStore } from "../../src/store/case-store.ts";
import { KeyRing } from "../../src/store/key-ring.ts";
import { logPath } from "../../src/store/layout.ts";
import { type SyncDisk, syncDisk } from "../../src/store/sync-disk.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { parseNote } from "../../src/vault/note.ts";
import { accepted, NOON, newCase, scratch } from "./case-fixture.ts";

/** A disk whose writes fail from the given one on, before or after they take effect. */
function failing(at: number, after: boolean): SyncDisk {
  let writes = 0;
  const broken = (): Error => Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
  return {
    replace: (path, bytes, mode) => {
      const fails = writes++ === at;
      if (fails && !after) throw broken();
      syncDisk.replace(path, bytes, mode);
      if (fails) throw broken();
    },
    remove: (path) => {
      if (writes++ === at) throw broken();
      syncDisk.remove(path);
    },
  };
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(logPath(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(logPath(folder).length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();

describe("Firsthand's log of a case", () => {
  test("grows as the standard says, and drops the partial tiles that it no longer needs", async (t) => {
    const store = newCase(t);
    store.append(Array.from({ length: 254 }, (_, i) => accepted(`a${i}`)));
    assert.deepEqual(filesOf(store.folder), ["checkpoint", "tile/0/000.p/255", "tile/entries/000.p/255"]);
    store.append([accepted("b")]);
    assert.deepEqual(filesOf(store.folder), ["checkpoint", "tile/0/000", "tile/1/000.p/1", "tile/entries/000"]);
    store.append(Array.from({ length: 300 }, (_, i) => accepted(`c${i}`)));
    const whole = ["checkpoint", "tile/0/000", "tile/0/001", "tile/0/002.p/44", "tile/1/000.p/2"];
    assert.deepEqual(filesOf(store.folder), [...whole, "tile/entries/000", "tile/entries/001", "tile/entries/002.p/44"]);
    assert.deepEqual((await verifyCase(store.folder)).problems, []);
  });

  test("stands behind the events where any of its writes fails, says why, and catches up when the case is opened", async (t) => {
    const fault = fc.record({ at: fc.nat(6), after: fc.boolean(), events: fc.integer({ min: 1, max: 300 }) });
    await fc.assert(
      fc.asyncProperty(fault, async ({ at, after, events }) => {
        const { folder } = newCase(t);
        const store = CaseStore.open(folder, { ...NOON, disk: failing(at, after) });
        store.append(Array.from({ length: events }, (_, i) => accepted(`a${i}`)));
        const { signed, size, behind } = store.log.state();
        assert.equal(size, events + 1);
        assert.equal(signed < size, behind !== null);
        store.close();
        CaseStore.open(folder, NOON).close();
        const { problems, log } = await verifyCase(folder);
        assert.deepEqual([problems, log.signed], [[], events + 1]);
      }),
      { numRuns: 25, seed: 41 },
    );
  });

  test("is made again from the events where it is gone or spoilt", async (t) => {
    const store = newCase(t);
    store.append([accepted("a")]);
    store.close();
    for (const spoil of [
      () => rmSync(logPath(store.folder), { recursive: true }),
      () => writeFileSync(join(logPath(store.folder), "checkpoint"), "no note"),
    ]) {
      spoil();
      assert.equal((await verifyCase(store.folder)).ok, false);
      CaseStore.open(store.folder, NOON).close();
      assert.deepEqual((await verifyCase(store.folder)).problems, []);
    }
  });

  test("of a copy that went on by itself, or of an earlier state, is not signed by the same key, and by a new one is", async (t) => {
    const store = newCase(t);
    store.append([accepted("a")]);
    const copy = join(scratch(t), "copy");
    cpSync(store.folder, copy, { recursive: true });
    store.append([accepted("b")]);
    using earlier = CaseStore.open(copy, NOON);
    earlier.append([accepted("c")]);
    assert.deepEqual([earlier.log.state().signed, earlier.log.behind?.name], [2, "ForkedLogError"]);
    const { ok, log } = await verifyCase(copy);
    assert.deepEqual([ok, log.signed], [true, 2]);
    earlier.rotateKey("the copy goes on by itself");
    assert.deepEqual([earlier.log.state().signed, earlier.log.behind], [4, null]);
    assert.equal(parseNote(earlier.log.files.checkpoint() ?? "").signatures.length, 1);
    assert.deepEqual((await verifyCase(copy)).problems, []);
    assert.deepEqual((await verifyCase(store.folder)).problems, []);
  });

  test("is handed over from key to key by a checkpoint that both signed", async (t) => {
    const store = newCase(t);
    store.rotateKey("the old one was shown to others");
    const note = parseNote(store.log.files.checkpoint() ?? "");
    assert.equal(note.signatures.length, 2);
    assert.equal(note.signatures[0]?.id, store.log.state().key.id);
    store.append([accepted("a")]);
    assert.equal(parseNote(store.log.files.checkpoint() ?? "").signatures.length, 1);
    assert.deepEqual((await verifyCase(store.folder)).problems, []);
  });

  test("is not signed where its key is not, and the events stand", (t: TestContext) => {
    const { folder } = newCase(t);
    using keys = new KeyRing(join(scratch(t), "elsewhere"));
    using store = CaseStore.open(folder, { ...NOON, keys });
    store.append([accepted("a")]);
    assert.deepEqual([store.count(), store.log.state().signed, store.log.behind?.name], [2, 1, "NoKeyError"]);
    using again = CaseStore.open(folder, NOON);
    assert.deepEqual([again.log.state().signed, again.log.behind], [2, null]);
  });

  test("whose checkpoint was taken from another case is refused by verification, and made anew", async (t) => {
    const [one, two] = [newCase(t), newCase(t)];
    writeFileSync(join(logPath(one.folder), "checkpoint"), readFileSync(join(logPath(two.folder), "checkpoint")));
    const [first] = (await verifyCase(one.folder)).problems;
    assert.ok(first?.kind === "log" && first.file === "checkpoint", JSON.stringify(first));
    one.append([accepted("a")]);
    assert.deepEqual((await verifyCase(one.folder)).problems, []);
  });
});
