import assert from "node:assert/strict";
import { createPrivateKey, sign } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { verifyEd25519 } from "../../src/store/ed25519.ts";
import { fromBase64, toBase64 } from "../../src/vault/base64.ts";
import { canonicalText } from "../../src/vault/canonical-event.ts";
import { formatCheckpoint, parseCheckpoint } from "../../src/vault/checkpoint.ts";
import { isConsistent, isIncluded, leafHash, MerkleTree } from "../../src/vault/merkle.ts";
import { formatNote, parseKey, parseNote, signersOf } from "../../src/vault/note.ts";
import { bundleBytes, tileBytes } from "../../src/vault/tile.ts";

/** Public test data of the standards, which lies beside the project where somebody has put it; it is no part of it. */
const DATA = process.env["FIRSTHAND_VAULT_DATA"] ?? fileURLToPath(new URL("../../../shared/bench/vault", import.meta.url));
const skip = existsSync(DATA) ? false : "the public test data is not here; name its folder in FIRSTHAND_VAULT_DATA";

const bytesOf = (text: string): Uint8Array => fromBase64(text) ?? assert.fail(text);
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

function casesIn(folder: string) {
  return readdirSync(join(DATA, "merkle-testdata", folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".json"))
    .map((entry) => ({ name: `${entry.parentPath}/${entry.name}`, ...json(join(entry.parentPath, entry.name)) }));
}

describe("The vault, by the public data of the standards,", { skip }, () => {
  test("agrees with the Merkle vectors on inclusion", () => {
    const cases = casesIn("inclusion");
    assert.equal(cases.length, 98);
    for (const { name, leafIdx, treeSize, root, leafHash: leaf, proof, wantErr } of cases) {
      const shown = {
        leaf: bytesOf(leaf ?? ""),
        index: leafIdx,
        size: treeSize,
        root: bytesOf(root ?? ""),
        proof: (proof ?? []).map(bytesOf),
      };
      assert.equal(isIncluded(shown), !wantErr, name);
    }
  });

  test("agrees with them on consistency", () => {
    const cases = casesIn("consistency");
    assert.equal(cases.length, 98);
    for (const { name, size1, size2, root1, root2, proof, wantErr } of cases) {
      const shown = {
        from: size1,
        fromRoot: bytesOf(root1 ?? ""),
        size: size2,
        root: bytesOf(root2 ?? ""),
        proof: (proof ?? []).map(bytesOf),
      };
      assert.equal(isConsistent(shown), !wantErr, name);
    }
  });

  test("makes the log of the tessera fixture byte for byte, and signs the same notes", () => {
    const { vkey, skey_TEST_ONLY: skey, leaves } = json(join(DATA, "tessera-log", "key-and-leaves.json"));
    const key = parseKey(vkey);
    const seed = bytesOf(skey.split("+").slice(4).join("+")).subarray(1);
    const secret = createPrivateKey({
      key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]),
      format: "der",
      type: "pkcs8",
    });
    const entries: Uint8Array[] = leaves.map((leaf: string) => Buffer.from(leaf));
    const log = (path: string): Buffer => readFileSync(join(DATA, "tessera-log", "log", path));
    const tree = new MerkleTree();
    for (let size = 0; size <= entries.length; size++) {
      if (size > 0) {
        tree.append(leafHash(entries[size - 1] ?? assert.fail()));
        assert.deepEqual(Buffer.from(tileBytes({ level: 0, index: 0, width: size }, tree.at)), log(`tile/0/000.p/${size}`));
        assert.deepEqual(Buffer.from(bundleBytes(entries.slice(0, size))), log(`tile/entries/000.p/${size}`));
      }
      const published = log(`checkpoint.${size}`).toString("utf8");
      const text = formatCheckpoint({ origin: parseCheckpoint(`${published.split("\n\n")[0]}\n`).origin, size, root: tree.root() });
      const signature = sign(null, Buffer.from(text), secret);
      assert.equal(formatNote({ text, signatures: [{ name: key.name, id: key.id, signature }] }), published);
      assert.deepEqual(signersOf(parseNote(published), [key], verifyEd25519), [key]);
    }
  });

  test("agrees with the vectors of canonical JSON", () => {
    for (const name of readdirSync(join(DATA, "jcs", "input"))) {
      const wanted = readFileSync(join(DATA, "jcs", "output", name), "utf8");
      assert.equal(canonicalText(json(join(DATA, "jcs", "input", name))), wanted.trimEnd(), name);
    }
  });
});

test("Base64 of the empty tree's root is the one that everybody knows", () => {
  assert.equal(toBase64(new MerkleTree().root()), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
});
