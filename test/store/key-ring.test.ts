import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { verifyEd25519 } from "../../src/store/ed25519.ts";
import { sha256 } from "../../src/store/hash.ts";
import { KeyRing } from "../../src/store/key-ring.ts";
import { formatCheckpoint } from "../../src/vault/checkpoint.ts";
import { leafHash, MerkleTree } from "../../src/vault/merkle.ts";
import { formatNote, parseNote, signersOf } from "../../src/vault/note.ts";
import { scratch } from "./case-fixture.ts";

function treeOf(...entries: readonly string[]): MerkleTree {
  const tree = new MerkleTree(sha256);
  for (const entry of entries) tree.append(leafHash(Buffer.from(entry)));
  return tree;
}

function ringIn(t: TestContext, home: string = join(scratch(t), "keys")) {
  const ring = new KeyRing(home);
  t.after(() => ring.close());
  return { ring, home };
}

describe("Firsthand's keys", () => {
  test("are readable by nobody else, and sign what another program can check", (t) => {
    const { ring, home } = ringIn(t);
    const key = ring.create("example/log");
    const tree = treeOf("a", "b");
    const head = { origin: key.name, size: 2, root: tree.root() };
    const note = formatNote({ text: formatCheckpoint(head), signatures: [ring.sign(key, head, tree.root.bind(tree))] });
    assert.deepEqual(signersOf(parseNote(note), [key], verifyEd25519), [key]);
    if (process.platform === "win32") return;
    assert.equal(statSync(home).mode & 0o777, 0o700);
    const [file = ""] = readdirSync(home).filter((name) => name.endsWith(".key"));
    assert.equal(statSync(join(home, file)).mode & 0o777, 0o600);
    assert.match(readFileSync(join(home, file), "utf8"), /^PRIVATE\+KEY\+example\/log\+[0-9a-f]{8}\+\S+\n$/);
  });

  test("never sign two roots for one size, nor a log that does not begin with what they signed, whoever holds them", (t) => {
    const { ring, home } = ringIn(t);
    const key = ring.create("example/log");
    const sign = (by: KeyRing, tree: MerkleTree) =>
      by.sign(key, { origin: key.name, size: tree.size, root: tree.root() }, (size) => tree.root(size));
    const first = sign(ring, treeOf("a", "b"));
    assert.deepEqual(sign(ring, treeOf("a", "b")), first);
    const { ring: other } = ringIn(t, home);
    const forked = { name: "ForkedLogError", signed: 2 };
    assert.throws(() => sign(other, treeOf("a", "c")), forked);
    assert.throws(() => sign(other, treeOf("a")), forked);
    assert.throws(() => sign(other, treeOf("a", "c", "d")), forked);
    sign(other, treeOf("a", "b", "c"));
    assert.throws(() => sign(ring, treeOf("a", "b", "d")), { name: "ForkedLogError", signed: 3 });
    assert.equal(
      ring.refusal(key, { origin: key.name, size: 2, root: treeOf("a", "b").root() }, () => treeOf("a", "b").root())?.name,
      "ForkedLogError",
    );
  });

  test("that are not here, or are another's, do not sign", (t) => {
    const { ring, home } = ringIn(t);
    const { ring: empty } = ringIn(t);
    const [one, two] = [ring.create("example/log"), ring.create("example/log")];
    const tree = treeOf("a");
    const head = { origin: one.name, size: 1, root: tree.root() };
    assert.throws(() => empty.sign(one, head, tree.root.bind(tree)), { name: "NoKeyError" });
    const path = (id: string): string => join(home, readdirSync(home).find((name) => name.endsWith(`+${id}.key`)) ?? assert.fail());
    writeFileSync(path(one.id), readFileSync(path(two.id)));
    assert.equal(ring.has(one), false);
    assert.throws(() => ring.sign(one, head, tree.root.bind(tree)), { name: "NoKeyError" });
  });

  test("need a folder, and say so where they have none", (t) => {
    const home = join(scratch(t), "file", "keys");
    mkdirSync(join(home, "..", ".."), { recursive: true });
    writeFileSync(join(home, ".."), "");
    assert.throws(() => new KeyRing(home).create("example/log"), { name: "KeyHomeError", home });
  });
});
