import assert from "node:assert/strict";
import { randomFillSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, type TestContext, test } from "node:test";
import fc from "fast-check";
import { digestOf } from "../../src/record/digest.ts";
import type { BlobStore } from "../../src/store/blob-store.ts";
import { scratch } from "./case-fixture.ts";

/** What every blob store promises; each store's own test adds only its own faults. */
export function blobStoreContract(name: string, make: (t: TestContext) => BlobStore): void {
  describe(name, () => {
    test("gives back what was put, by its digest", async (t) => {
      const store = make(t);
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const digest = await store.put(bytes);
          assert.equal(digest, digestOf(bytes));
          assert.ok(await store.has(digest));
          assert.deepEqual(new Uint8Array((await store.get(digest)) ?? []), bytes);
          const stream = await store.open(digest);
          assert.deepEqual(stream && new Uint8Array(await buffer(stream)), bytes);
          assert.equal(await store.put(bytes), digest);
        }),
        { numRuns: 40, seed: 7 },
      );
    });

    test("says null and false for what was never put", async (t) => {
      const store = make(t);
      const digest = digestOf(new Uint8Array([1]));
      assert.equal(await store.get(digest), null);
      assert.equal(await store.open(digest), null);
      assert.equal(await store.has(digest), false);
    });

    test("destroys what was put, and nothing else, however often it is told", async (t) => {
      const store = make(t);
      const [gone, stays] = [await store.put(new Uint8Array([1])), await store.put(new Uint8Array([2]))];
      for (let i = 0; i < 2; i++) await store.destroy(gone);
      assert.equal(await store.get(gone), null);
      assert.deepEqual(new Uint8Array((await store.get(stays)) ?? []), new Uint8Array([2]));
      assert.equal(await store.put(new Uint8Array([1])), gone);
    });

    test("lists every digest once, in ascending order", async (t) => {
      const store = make(t);
      const put = await Promise.all([0, 1, 2, 3, 4, 4, 4].map((n) => store.put(new Uint8Array([n]))));
      const listed: string[] = [];
      for await (const digest of store.list()) listed.push(digest);
      assert.deepEqual(listed, [...new Set(put)].sort());
    });

    test("takes the same bytes from several sides at once", async (t) => {
      const store = make(t);
      const bytes = randomFillSync(new Uint8Array(100_000));
      const digests = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes)));
      assert.deepEqual(new Set(digests), new Set([digestOf(bytes)]));
      assert.deepEqual(new Uint8Array((await store.get(digestOf(bytes))) ?? []), bytes);
    });

    test("takes a file without reading it whole, and nothing but a file", async (t) => {
      const store = make(t);
      const folder = scratch(t);
      const bytes = randomFillSync(new Uint8Array(3 * 1024 * 1024 + 17));
      writeFileSync(join(folder, "video"), bytes);
      assert.deepEqual(await store.putFile(join(folder, "video")), { digest: digestOf(bytes), size: bytes.length });
      assert.deepEqual(new Uint8Array((await store.get(digestOf(bytes))) ?? []), bytes);
      await assert.rejects(store.putFile(folder), { name: "NotAFileError", path: folder });
      await assert.rejects(store.putFile(join(folder, "none")), { code: "ENOENT" });
    });
  });
}
