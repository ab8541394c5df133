import { sha256 } from "@noble/hashes/sha2.js";

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: a leaf is hashed after a zero byte, two nodes after a one, and a tree of n leaves is
 * split at the largest power of two below n. Hashes are 32 bytes.
 */
export type Hash = Uint8Array;

/** SHA-256 of bytes. Where nothing else is handed in it is that of `@noble/hashes`, which runs anywhere; Node has one that is twice as fast. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export const HASH_SIZE = 32;
/** The root of the tree that has no leaf. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array(0));

export function leafHash(entry: Uint8Array, hash: Sha256 = sha256): Hash {
  const leaf = new Uint8Array(1 + entry.length);
  leaf.set(entry, 1);
  return hash(leaf);
}

export function nodeHash(left: Hash, right: Hash, hash: Sha256 = sha256): Hash {
  const both = new Uint8Array(1 + 2 * HASH_SIZE);
  both[0] = 1;
  both.set(left, 1);
  both.set(right, 1 + HASH_SIZE);
  return hash(both);
}

/** The hash over the 2^level leaves from index · 2^level on. Throws a `RangeError` where the tree does not have them all. */
export type HashAt = (level: number, index: number) => Hash;

/** The root of the tree that the first `size` leaves make. */
export function rootAt(size: number, at: HashAt): Hash {
  return size === 0 ? EMPTY_ROOT : rangeHash(0, size, at);
}

/** The hashes beside the way from a leaf to the root, from the leaf upwards (RFC 6962, 2.1.1). Throws a `RangeError` for a leaf that is not there. */
export function inclusionProof(index: number, size: number, at: HashAt): readonly Hash[] {
  if (!isSize(size) || !isSize(index) || index >= size) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  const proof: Hash[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      proof.push(rangeHash(middle, end, at));
      end = middle;
    } else {
      proof.push(rangeHash(start, middle, at));
      start = middle;
    }
  }
  return proof.reverse();
}

/** What shows that the tree of `from` leaves is the beginning of that of `size` (RFC 6962, 2.1.2); nothing for equal trees and for the empty one. */
export function consistencyProof(from: number, size: number, at: HashAt): readonly Hash[] {
  if (!isSize(size) || !isSize(from) || from > size) throw new RangeError(`a tree of ${size} leaves does not begin with one of ${from}`);
  if (from === 0 || from === size) return [];
  const proof: Hash[] = [];
  let [start, end] = [0, size];
  let whole = true;
  while (from !== end) {
    const middle = start + split(end - start);
    if (from <= middle) {
      proof.push(rangeHash(middle, end, at));
      end = middle;
    } else {
      proof.push(rangeHash(start, middle, at));
      start = middle;
      whole = false;
    }
  }
  if (!whole) proof.push(rangeHash(start, end, at));
  return proof.reverse();
}

export interface Inclusion {
  readonly leaf: Hash;
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/** True where the proof leads from the leaf to the root (RFC 9162, 2.1.3.2). False for anything malformed. */
export function isIncluded({ leaf, index, size, root, proof }: Inclusion): boolean {
  if (!isSize(size) || !isSize(index) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && same(hash, root);
}

export interface Consistency {
  readonly from: number;
  readonly fromRoot: Hash;
  readonly size: number;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/**
 * True where the proof shows that the smaller tree is the beginning of the larger (RFC 9162, 2.1.4.2). The empty tree begins every other, with an
 * empty proof and its own root, as a witness that has seen nothing yet needs it. False for anything malformed.
 */
export function isConsistent({ from, fromRoot, size, root, proof }: Consistency): boolean {
  if (!isSize(size) || !isSize(from) || from > size) return false;
  if (from === size) return proof.length === 0 && same(fromRoot, root) && (size > 0 || same(root, EMPTY_ROOT));
  if (!areHashes([fromRoot, root, ...proof])) return false;
  if (from === 0) return proof.length === 0 && same(fromRoot, EMPTY_ROOT);
  let [node, last] = [from - 1, size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  const path = node === 0 ? [fromRoot, ...proof] : proof;
  const [first] = path;
  if (first === undefined) return false;
  let [old, now] = [first, first];
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [old, now] = [nodeHash(sibling, old), nodeHash(sibling, now)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      now = nodeHash(now, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && same(old, fromRoot) && same(now, root);
}

/** True for equal bytes. Nothing here is secret, so the time that it takes may tell where they differ. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The tree over leaves that only ever grow in number, with every hash of it that is complete. */
export class MerkleTree {
  /** By level, the hashes one after the other. */
  readonly #levels: Bytes[] = [new Bytes()];
  readonly #hash: Sha256;

  constructor(hash: Sha256 = sha256) {
    this.#hash = hash;
  }

  get size(): number {
    return this.#levels[0]?.count ?? 0;
  }

  append(leaf: Hash): void {
    let hash = leaf;
    for (let level = 0; ; level++) {
      const row = this.#levels[level] ?? new Bytes();
      this.#levels[level] = row;
      row.push(hash);
      if (row.count % 2 === 1) return;
      hash = nodeHash(row.at(row.count - 2), row.at(row.count - 1), this.#hash);
    }
  }

  readonly at: HashAt = (level, index) => {
    const row = this.#levels[level];
    if (row === undefined || index < 0 || index >= row.count) throw new RangeError(`the tree has no hash ${index} at level ${level}`);
    return row.at(index);
  };

  /** The root of the tree that the first `size` leaves make. */
  root(size: number = this.size): Hash {
    return rootAt(size, this.at);
  }
}

/** Hashes in one piece of memory: a hundred thousand small arrays would take three times as much. */
class Bytes {
  count = 0;
  #bytes = new Uint8Array(64 * HASH_SIZE);

  push(hash: Hash): void {
    const start = this.count * HASH_SIZE;
    if (start === this.#bytes.length) {
      const grown = new Uint8Array(2 * start);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(hash, start);
    this.count++;
  }

  at(index: number): Hash {
    return this.#bytes.slice(index * HASH_SIZE, (index + 1) * HASH_SIZE);
  }
}

/** The hash of leaves `start` to `end`, where `start` is a multiple of the least power of two that is not below their number. */
function rangeHash(start: number, end: number, at: HashAt): Hash {
  const length = end - start;
  const level = Math.floor(Math.log2(length));
  if (2 ** level === length) return at(level, start / length);
  const middle = start + split(length);
  return nodeHash(rangeHash(start, middle, at), rangeHash(middle, end, at));
}

/** The largest power of two below n; n is at least 2. */
function split(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1);
}

function half(n: number): number {
  return Math.floor(n / 2);
}

function isSize(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}

function areHashes(hashes: readonly Hash[]): boolean {
  return hashes.every(({ length }) => length === HASH_SIZE);
}
