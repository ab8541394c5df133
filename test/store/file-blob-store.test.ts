import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, test } from "node:test";
import { digestOf } from "../../src/record/digest.ts";
import { type DurableDisk, disk } from "../../src/store/durable.ts";
import { DiskFullError } from "../../src/store/errors.ts";
import { FileBlobStore } from "../../src/store/file-blob-store.ts";
import { blobPath, incomingPath } from "../../src/store/layout.ts";
import { blobStoreContract } from "./blob-store.contract.ts";
import { scratch } from "./case-fixture.ts";

blobStoreContract("Firsthand's evidence folder", (t) => new FileBlobStore(join(scratch(t), "evidence")));

const BYTES = new TextEncoder().encode("a statement");
const DIGEST = digestOf(BYTES);
type Step = "makeFolder" | "create" | "write" | "sync" | "rename" | "syncFolder" | "remove" | "destroy";

/** The real disk, telling each step, before it takes effect and after. */
function watched(before: (step: Step, path: string) => void, after: (step: Step, path: string) => void): DurableDisk {
  const told = async <T>(step: Step, path: string, body: () => Promise<T>): Promise<T> => {
    before(step, path);
    const result = await body();
    after(step, path);
    return result;
  };
  return {
    makeFolder: (path) => told("makeFolder", path, () => disk.makeFolder(path)),
    rename: (from, to) => told("rename", to, () => disk.rename(from, to)),
    syncFolder: (path) => told("syncFolder", path, () => disk.syncFolder(path)),
    remove: (path) => told("remove", path, () => disk.remove(path)),
    destroy: (path) => told("destroy", path, () => disk.destroy(path)),
    create: async (path) => {
      before("create", path);
      const file = await disk.create(path);
      try {
        after("create", path);
      } catch (error) {
        await file.close();
        throw error;
      }
      return {
        write: (bytes) => told("write", path, () => file.write(bytes)),
        sync: () => told("sync", path, () => file.sync()),
        close: () => file.close(),
      };
    },
  };
}

function failing(step: Step, fate: "lost" | "persisted", error: Error): DurableDisk {
  let armed = true;
  const fail = (now: Step): void => {
    if (now !== step || !armed) return;
    armed = false;
    throw error;
  };
  return fate === "lost" ? watched(fail, () => {}) : watched(() => {}, fail);
}

describe("Firsthand's evidence folder, when a step of writing fails,", () => {
  for (const step of ["makeFolder", "create", "write", "sync", "rename", "syncFolder", "remove"] as const) {
    for (const fate of ["lost", "persisted"] as const) {
      test(`keeps the blob whole or absent and can repeat: ${step} ${fate}`, async (t) => {
        const folder = scratch(t);
        const fault = new Error("the disk went away");
        const put = new FileBlobStore(folder, failing(step, fate, fault)).put(BYTES);
        // A rename that failed after it took effect is seen to have taken effect.
        if (step === "rename" && fate === "persisted") assert.equal(await put, DIGEST);
        else await assert.rejects(put, fault);
        const after = new FileBlobStore(folder);
        const left = await after.get(DIGEST);
        assert.ok(left === null || Buffer.compare(left, BYTES) === 0);
        assert.equal(await after.put(BYTES), DIGEST);
        assert.deepEqual(Buffer.from((await after.get(DIGEST)) ?? []), Buffer.from(BYTES));
        await after.sweep();
        assert.deepEqual(await after.unfinished(), []);
      });
    }
  }

  test("names the full disk", async (t) => {
    const full = new DiskFullError("evidence");
    await assert.rejects(new FileBlobStore(scratch(t), failing("write", "lost", full)).put(BYTES), { name: "DiskFullError" });
  });
});

describe("Firsthand's evidence folder", () => {
  test("writes, syncs, renames and syncs every folder above, in this order, before it acknowledges", async (t) => {
    const folder = scratch(t);
    const steps: string[] = [];
    const make = (): FileBlobStore =>
      new FileBlobStore(
        folder,
        watched(
          () => {},
          (step, path) => steps.push(`${step} ${path.slice(folder.length + 1).replace(/incoming\/\w+/, "tmp")}`),
        ),
      );
    const store = make();
    await store.put(BYTES);
    const [a, b] = [DIGEST.slice(0, 2), DIGEST.slice(2, 4)];
    const place = [`makeFolder ${a}/${b}`, `rename ${a}/${b}/${DIGEST}`];
    const names = [`syncFolder ${a}/${b}`, `syncFolder ${a}`, "syncFolder "];
    assert.deepEqual(steps, ["makeFolder incoming", "create tmp", "write tmp", "sync tmp", ...place, ...names, "remove tmp"]);
    steps.length = 0;
    await store.put(BYTES);
    assert.deepEqual(steps, [`syncFolder ${a}/${b}`], "the folders above are known to last");
    steps.length = 0;
    await make().put(BYTES);
    assert.deepEqual(steps, names, "another process may have been killed between renaming and syncing");
  });

  test("makes blobs read-only and leaves nothing beside them", async (t) => {
    const folder = scratch(t);
    await new FileBlobStore(folder).put(BYTES);
    assert.equal(statSync(blobPath(folder, DIGEST)).mode & 0o222, 0);
    assert.deepEqual(readdirSync(incomingPath(folder)), []);
  });

  test("refuses altered evidence, by get, by stream and by putting again, and never mends it silently", async (t) => {
    const folder = scratch(t);
    const store = new FileBlobStore(folder);
    await store.put(BYTES);
    chmodSync(blobPath(folder, DIGEST), 0o644);
    writeFileSync(blobPath(folder, DIGEST), "another statement");
    const tampered = { name: "TamperError", digest: DIGEST };
    await assert.rejects(store.get(DIGEST), tampered);
    await assert.rejects(store.put(BYTES), tampered);
    const stream = await store.open(DIGEST);
    assert.ok(stream);
    await assert.rejects(buffer(stream), tampered);
    assert.equal(readFileSync(blobPath(folder, DIGEST), "utf8"), "another statement");
  });

  test("does not follow a link that stands in the place of a blob", async (t) => {
    const folder = scratch(t);
    const place = blobPath(folder, DIGEST);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(join(folder, "outside"), BYTES);
    symlinkSync(join(folder, "outside"), place);
    await assert.rejects(new FileBlobStore(folder).get(DIGEST), { name: "TamperError" });
    rmSync(place);
  });

  test("sweeps what a kill left unfinished, and lists only blobs in their place", async (t) => {
    const folder = scratch(t);
    const store = new FileBlobStore(folder);
    await store.put(BYTES);
    writeFileSync(join(incomingPath(folder), "0123"), "half");
    mkdirSync(join(folder, "00", "00"), { recursive: true });
    writeFileSync(join(folder, "00", "00", DIGEST), BYTES);
    writeFileSync(join(folder, ".DS_Store"), "");
    const listed: string[] = [];
    for await (const digest of store.list()) listed.push(digest);
    assert.deepEqual(listed, DIGEST.startsWith("0000") ? [DIGEST, DIGEST] : [DIGEST]);
    assert.equal(await store.sweep(), 1);
    assert.equal(existsSync(join(incomingPath(folder), "0123")), false);
  });
});
