import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { leafHash, MerkleTree, nodeHash } from "../../src/vault/merkle.ts";
import { bundleBytes, entriesIn, hashesOf, tileBytes, tilePath, tilesBetween, tilesOf } from "../../src/vault/tile.ts";

describe("The tiles of a log", () => {
  test("stand where the standard says", () => {
    const path = (level: number | "entries", index: number, width = 256): string => tilePath({ level, index, width });
    assert.equal(path(0, 0, 1), "tile/0/000.p/1");
    assert.equal(path(0, 1_234_067), "tile/0/x001/x234/067");
    assert.equal(path(1, 1_000, 12), "tile/1/x001/000.p/12");
    assert.equal(path("entries", 999), "tile/entries/999");
  });

  test("that a growing log adds are together those of the whole log", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 6 }), (steps) => {
        const held = new Map<string, number>();
        let size = 0;
        for (const step of steps) {
          for (const tile of tilesBetween(size, size + step)) held.set(tilePath(tile), tile.width);
          size += step;
        }
        for (const tile of tilesOf(size)) assert.ok(held.has(tilePath(tile)), `${tilePath(tile)} at ${size}`);
      }),
      { seed: 23 },
    );
    assert.deepEqual(
      tilesOf(66_000)
        .map(tilePath)
        .filter((path) => path.includes(".p") || path.startsWith("tile/2")),
      ["tile/entries/257.p/208", "tile/0/257.p/208", "tile/1/001.p/1", "tile/2/000.p/1"],
    );
  });

  test("hold hashes over 256 leaves each, a level further up", () => {
    const tree = new MerkleTree();
    for (let i = 0; i < 600; i++) tree.append(leafHash(Buffer.from(String(i))));
    let row = hashesOf(tileBytes({ level: 0, index: 1, width: 256 }, tree.at), 256) ?? assert.fail();
    assert.deepEqual(row[3], leafHash(Buffer.from("259")));
    while (row.length > 1)
      row = Array.from({ length: row.length / 2 }, (_, i) => nodeHash(row[2 * i] ?? assert.fail(), row[2 * i + 1] ?? assert.fail()));
    assert.deepEqual(hashesOf(tileBytes({ level: 1, index: 0, width: 2 }, tree.at), 2)?.[1], row[0]);
    assert.equal(hashesOf(new Uint8Array(31), 1), null);
  });

  test("of entries give them back, and refuse what is cut or longer", () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 });
    fc.assert(
      fc.property(entries, fc.nat(5_000), (all, cut) => {
        const bytes = bundleBytes(all);
        assert.deepEqual(entriesIn(bytes, all.length), all);
        assert.equal(entriesIn(bytes, all.length + 1), null);
        if (all.length > 0) assert.equal(entriesIn(bytes, all.length - 1), null);
        if (cut < bytes.length) assert.equal(entriesIn(bytes.subarray(0, cut), all.length), null);
        assert.equal(entriesIn(Buffer.concat([bytes, Buffer.from([0])]), all.length), null);
      }),
      { seed: 29 },
    );
    assert.deepEqual(entriesIn(bundleBytes([new Uint8Array(65_535)]), 1)?.[0]?.length, 65_535);
    assert.throws(() => bundleBytes([new Uint8Array(65_536)]), RangeError);
  });
});
