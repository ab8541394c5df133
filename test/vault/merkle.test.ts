import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  consistencyProof,
  EMPTY_ROOT,
  type Hash,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  MerkleTree,
} from "../../src/vault/merkle.ts";

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const entryOf = (i: number): Uint8Array => Buffer.from(`entry ${i}`);

/** RFC 6962, 2.1, word for word, with another library's SHA-256. */
function rootBySpec(entries: readonly Uint8Array[]): Buffer {
  if (entries.length === 0) return sha256();
  const [only] = entries;
  if (entries.length === 1 && only) return sha256(Buffer.from([0]), only);
  let k = 1;
  while (2 * k < entries.length) k *= 2;
  return sha256(Buffer.from([1]), rootBySpec(entries.slice(0, k)), rootBySpec(entries.slice(k)));
}

function treeOf(size: number): MerkleTree {
  const tree = new MerkleTree();
  for (let i = 0; i < size; i++) tree.append(leafHash(entryOf(i)));
  return tree;
}

const SIZES = Array.from({ length: 70 }, (_, i) => i);
const tree = treeOf(300);

/** Every way in which one thing of a list of hashes can be other than it was. */
function damaged(proof: readonly Hash[]): readonly (readonly Hash[])[] {
  const flipped = proof.map((hash, i) =>
    proof.map((other, j) => (i === j ? Uint8Array.from(hash, (byte, k) => (k === 7 ? byte ^ 1 : byte)) : other)),
  );
  return [...flipped, ...proof.map((_, i) => proof.filter((_, j) => i !== j)), [...proof, EMPTY_ROOT], [EMPTY_ROOT, ...proof]];
}

describe("The tree of a log", () => {
  test("has the root that the standard's own words give, at every size", () => {
    for (const size of [...SIZES, 255, 256, 257, 300])
      assert.deepEqual(Buffer.from(tree.root(size)), rootBySpec(Array.from({ length: size }, (_, i) => entryOf(i))), `size ${size}`);
  });

  test("shows of every leaf that it is in the tree, and nothing of another, or by a damaged proof", () => {
    for (const size of SIZES.slice(1))
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(index, size, tree.at);
        const shown = { leaf: tree.at(0, index), index, size, root: tree.root(size), proof };
        assert.ok(isIncluded(shown), `${index} of ${size}`);
        if (size > 20) continue;
        for (const other of damaged(proof)) assert.equal(isIncluded({ ...shown, proof: other }), false, `${index} of ${size}`);
        for (let wrong = 0; wrong < size; wrong++)
          if (wrong !== index) assert.equal(isIncluded({ ...shown, leaf: tree.at(0, wrong) }), false);
      }
  });

  test("shows that every smaller one is its beginning, and of no other tree", () => {
    for (const size of SIZES)
      for (let from = 0; from <= size; from++) {
        const proof = consistencyProof(from, size, tree.at);
        const shown = { from, fromRoot: tree.root(from), size, root: tree.root(size), proof };
        assert.ok(isConsistent(shown), `${from} of ${size}`);
        if (size > 20) continue;
        for (const other of damaged(proof)) assert.equal(isConsistent({ ...shown, proof: other }), false, `${from} of ${size}`);
        if (from > 0) assert.equal(isConsistent({ ...shown, fromRoot: EMPTY_ROOT }), false);
      }
  });

  test("believes no proof for a place that it was not made for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(299), fc.nat(400), fc.nat(400), (size, pick, index, other) => {
        const at = pick % size;
        const proof = inclusionProof(at, size, tree.at);
        const shown = { leaf: tree.at(0, at), index, size: other, root: tree.root(size), proof };
        // Sizes between two powers of two may share a path, and then say the same of the same leaf.
        if (isIncluded(shown)) assert.equal(index, at);
      }),
      { seed: 17, numRuns: 2_000 },
    );
  });

  test("takes nothing malformed for a proof", () => {
    const proof = inclusionProof(5, 13, tree.at);
    const shown = { leaf: tree.at(0, 5), index: 5, size: 13, root: tree.root(13), proof };
    for (const part of [{ index: -1 }, { index: 13 }, { index: 1.5 }, { size: 0 }, { size: Number.NaN }, { root: new Uint8Array(31) }])
      assert.equal(isIncluded({ ...shown, ...part }), false);
    assert.equal(isIncluded({ ...shown, proof: [new Uint8Array(33), ...proof.slice(1)] }), false);
    assert.throws(() => inclusionProof(13, 13, tree.at), RangeError);
    assert.throws(() => consistencyProof(14, 13, tree.at), RangeError);
    assert.throws(() => tree.at(0, 300), RangeError);
  });
});
