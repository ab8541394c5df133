import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { askWitness } from "../../src/anchor/ask.ts";
import { verifyEd25519 } from "../../src/store/ed25519.ts";
import { KeyRing } from "../../src/store/key-ring.ts";
import { formatCheckpoint } from "../../src/vault/checkpoint.ts";
import { consistencyProof, EMPTY_ROOT, leafHash, MerkleTree } from "../../src/vault/merkle.ts";
import { COSIGNATURE, cosignedAt, formatNote, type NoteKey, parseNote, parseSignatures, signersOf } from "../../src/vault/note.ts";
import { formatWitnessRequest } from "../../src/vault/witness-request.ts";
import { serveWitness, witnessApp } from "../../src/witness/serve.ts";
import { Witness } from "../../src/witness/witness.ts";
import { scratch } from "../store/case-fixture.ts";

const NOON = 1_736_769_600;

function setting(t: TestContext) {
  const home = join(scratch(t), "keys");
  const ring = new KeyRing(home);
  const log = ring.create("example/log");
  const key = ring.create("witness.example", COSIGNATURE);
  const witness = new Witness(join(home, "witness.sqlite"), key, ring, [log], () => new Date(NOON * 1_000));
  t.after(() => {
    witness.close();
    ring.close();
  });
  const tree = new MerkleTree();
  for (let i = 0; i < 40; i++) tree.append(leafHash(Buffer.from(`entry ${i}`)));
  return { ring, log, key, witness, tree, home };
}

/** A head of that size, signed; whoever signs it twice with different roots needs another ring. */
function headOf(ring: KeyRing, log: NoteKey, tree: MerkleTree, size: number): string {
  const head = { origin: log.name, size, root: tree.root(size) };
  return formatNote({ text: formatCheckpoint(head), signatures: [ring.sign(log, head, (at) => tree.root(at))] });
}

describe("A witness", () => {
  test("signs each head that continues the one before, with its time, and no other", (t) => {
    const { ring, log, key, witness, tree } = setting(t);
    let old = 0;
    for (const size of [3, 3, 7, 40]) {
      const checkpoint = headOf(ring, log, tree, size);
      const answer = witness.add(formatWitnessRequest({ old, proof: consistencyProof(old, size, tree.at), checkpoint }));
      assert.ok(answer.status === 200, JSON.stringify(answer));
      const note = parseNote(checkpoint);
      const signed = { ...note, signatures: [...note.signatures, ...parseSignatures(answer.line)] };
      assert.deepEqual(signersOf(signed, [key, log], verifyEd25519), [key, log]);
      assert.equal(cosignedAt(signed, key), NOON);
      old = size;
    }
  });

  test("answers by the codes of the standard what it does not sign", (t) => {
    const { ring, log, witness, tree } = setting(t);
    const ask = (old: number, size: number, proof = consistencyProof(Math.min(old, size), size, tree.at)) =>
      witness.add(formatWitnessRequest({ old, proof, checkpoint: headOf(ring, log, tree, size) }));
    assert.equal(ask(0, 5).status, 200);
    assert.deepEqual(ask(0, 7), { status: 409, size: 5 });
    assert.equal(ask(9, 7).status, 400);
    assert.equal(ask(5, 9, []).status, 422);
    assert.equal(ask(5, 9, consistencyProof(4, 9, tree.at)).status, 422);
    assert.equal(witness.add("no request").status, 400);
    const strange = ring.create("another/log");
    assert.equal(witness.add(formatWitnessRequest({ old: 0, proof: [], checkpoint: headOf(ring, strange, tree, 1) })).status, 404);
    const forged = headOf(ring, log, tree, 9).replace("\n9\n", "\n10\n");
    assert.equal(witness.add(formatWitnessRequest({ old: 5, proof: consistencyProof(5, 10, tree.at), checkpoint: forged })).status, 403);
    assert.equal(ask(5, 9).status, 200);
  });

  test("never signs two histories, also when it was started anew in between", (t) => {
    const { ring, log, key, witness, tree, home } = setting(t);
    const first = headOf(ring, log, tree, 5);
    assert.equal(witness.add(formatWitnessRequest({ old: 0, proof: [], checkpoint: first })).status, 200);
    const other = new MerkleTree();
    for (let i = 0; i < 9; i++) other.append(leafHash(Buffer.from(`other ${i}`)));
    // The same key in a ring that remembers nothing, as a thief of it would have.
    const thief = new KeyRing(join(scratch(t), "stolen"));
    t.after(() => thief.close());
    const stolen = thief.adopt(log.name, seedOf(ring, log));
    using again = new Witness(join(home, "witness.sqlite"), key, ring, [log], () => new Date());
    for (const size of [5, 9]) {
      const answer = again.add(
        formatWitnessRequest({ old: 5, proof: consistencyProof(5, size, other.at), checkpoint: headOf(thief, stolen, other, size) }),
      );
      assert.ok(answer.status === 409 || answer.status === 422, JSON.stringify(answer));
    }
    assert.deepEqual(again.add(formatWitnessRequest({ old: 0, proof: [], checkpoint: headOf(thief, stolen, other, 9) })), {
      status: 409,
      size: 5,
    });
  });

  test("answers over HTTP, and whoever asks finds from which size on", async (t) => {
    const { ring, log, key, witness, tree } = setting(t);
    const { server, port } = await serveWitness(witness, "127.0.0.1", 0);
    t.after(() => void server.close());
    const url = `http://127.0.0.1:${port}/`;
    for (const size of [4, 9]) {
      const line = await askWitness(url, key, headOf(ring, log, tree, size), size, tree.at);
      assert.match(line, /^— witness\.example \S+\n$/);
    }
    const stranger = new KeyRing(join(scratch(t), "other")).create("witness.example", COSIGNATURE);
    await assert.rejects(askWitness(url, stranger, headOf(ring, log, tree, 9), 9, tree.at), {
      name: "AnchorError",
      message: /not signed by the key/,
    });
    await assert.rejects(askWitness(url, key, headOf(ring, ring.create("another/log"), tree, 9), 9, tree.at), /status 404/);
    assert.equal((await witnessApp(witness).request("/add-checkpoint", { method: "POST", body: "x".repeat(2_000_000) })).status, 413);
    assert.equal((await witnessApp(witness).request("/add-checkpoint")).status, 404);
  });

  test("takes the empty log for the beginning of every other", (t) => {
    const { ring, log, witness, tree } = setting(t);
    const empty = new MerkleTree();
    assert.deepEqual(empty.root(), EMPTY_ROOT);
    assert.equal(witness.add(formatWitnessRequest({ old: 0, proof: [], checkpoint: headOf(ring, log, empty, 0) })).status, 200);
    assert.equal(witness.add(formatWitnessRequest({ old: 0, proof: [], checkpoint: headOf(ring, log, tree, 4) })).status, 200);
  });
});

function seedOf(ring: KeyRing, key: NoteKey): Uint8Array {
  return new Uint8Array(ring.secret(key).export({ format: "der", type: "pkcs8" }).subarray(16));
}
