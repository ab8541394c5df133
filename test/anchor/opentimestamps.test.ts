import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { readOpenTimestamps } from "../../src/anchor/opentimestamps.ts";

const EXAMPLES = join(
  process.env["FIRSTHAND_VAULT_DATA"] ?? fileURLToPath(new URL("../../../shared/bench/vault", import.meta.url)),
  "ots-examples",
);
const skip = existsSync(EXAMPLES) ? false : "the public examples are not here; name the folder that holds them in FIRSTHAND_VAULT_DATA";

const MAGIC = Buffer.from("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294", "hex");
const FILE = Buffer.from("a checkpoint\n");
const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash("sha256").update(Buffer.concat(parts)).digest();
const sized = (bytes: Uint8Array): Buffer => Buffer.concat([Buffer.from([bytes.length]), bytes]);

/** A proof with a fork: one chain ends in a calendar, the other in a block. */
const CALENDAR = Buffer.concat([Buffer.from("0083dfe30d2ef90c8e", "hex"), sized(sized(Buffer.from("https://calendar.example")))]);
const BLOCK = Buffer.concat([
  Buffer.from([0xf0]),
  sized(Buffer.from("after")),
  Buffer.from([0x08, 0xf1]),
  sized(Buffer.from("before")),
  Buffer.from("080588960d73d71901".replace(/^08/, "00"), "hex"),
  sized(Buffer.from([0xe8, 0x07])),
]);
const PROOF = Buffer.concat([MAGIC, Buffer.from([1, 8]), sha256(FILE), Buffer.from([0xff]), CALENDAR, BLOCK]);

describe("An OpenTimestamps proof", () => {
  test("is followed along each of its chains to where it ends", () => {
    const root = Buffer.concat([Buffer.from("before"), sha256(sha256(FILE), Buffer.from("after"))])
      .reverse()
      .toString("hex");
    assert.deepEqual(readOpenTimestamps(PROOF, FILE), [
      { kind: "pending", calendar: "https://calendar.example" },
      { kind: "bitcoin", height: 1_000, root },
    ]);
    assert.throws(() => readOpenTimestamps(PROOF, Buffer.from("another")), { name: "AnchorError", message: /over something else/ });
  });

  test("that is cut, longer, or any other bytes is refused, and never hangs", () => {
    fc.assert(
      fc.property(fc.nat(PROOF.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        assert.throws(() => readOpenTimestamps(PROOF.subarray(0, at), FILE), { name: "AnchorError" });
        const altered = Buffer.from(PROOF);
        altered[at] = (altered[at] ?? 0) ^ mask;
        try {
          readOpenTimestamps(altered, FILE);
        } catch (error) {
          assert.ok(error instanceof Error && error.name === "AnchorError", String(error));
        }
      }),
      { seed: 61, numRuns: 1_000 },
    );
    const start = PROOF.subarray(0, MAGIC.length + 34);
    assert.throws(() => readOpenTimestamps(Buffer.concat([PROOF, Buffer.from([0])]), FILE), /goes on after its end/);
    assert.throws(() => readOpenTimestamps(Buffer.concat([start, Buffer.alloc(20_000, 0xff)]), FILE), /forks deeper/);
    assert.throws(() => readOpenTimestamps(Buffer.concat([start, Buffer.alloc(20_000, 0x08)]), FILE), /more than 10000 steps/);
    assert.throws(() => readOpenTimestamps(new Uint8Array(2_000_000), FILE), /longer than/);
  });

  test("of the public examples is read, and belongs to its file", { skip }, () => {
    const proofs = readdirSync(EXAMPLES, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".ots"));
    assert.ok(proofs.length >= 13);
    for (const name of proofs) {
      const file = join(EXAMPLES, name.slice(0, -".ots".length));
      if (!existsSync(file)) continue;
      assert.ok(readOpenTimestamps(readFileSync(join(EXAMPLES, name)), readFileSync(file)).length > 0, name);
    }
  });
});
