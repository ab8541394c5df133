import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import { verifyEd25519 } from "../../src/store/ed25519.ts";
import { fromBase64, toBase64 } from "../../src/vault/base64.ts";
import { formatCheckpoint, parseCheckpoint } from "../../src/vault/checkpoint.ts";
import { EMPTY_ROOT } from "../../src/vault/merkle.ts";
import {
  COSIGNATURE,
  cosignatureBytes,
  cosignedAt,
  cosignedMessage,
  ED25519,
  formatKey,
  formatNote,
  isVerifierKey,
  type Note,
  type NoteKey,
  noteKey,
  parseKey,
  parseNote,
  signersOf,
} from "../../src/vault/note.ts";
import { formatProof, parseProof } from "../../src/vault/proof-file.ts";

function signer(name: string, type: number = ED25519) {
  const pair = generateKeyPairSync("ed25519");
  const key = noteKey(name, type, new Uint8Array(pair.publicKey.export({ format: "der", type: "spki" }).subarray(12)));
  return { key, sign: (message: Uint8Array): Uint8Array => sign(null, message, pair.privateKey) };
}

const one = signer("example.org/log");
const two = signer("example.org/log");
const PLAIN = { noNullPrototype: true } as const;
const TEXT = "example.org/log\n3\nsomething\n";
const signed = (text: string, by = one) => ({ name: by.key.name, id: by.key.id, signature: by.sign(Buffer.from(text)) });
const signersIn = (note: Note, keys: readonly NoteKey[]): readonly NoteKey[] => signersOf(note, keys, verifyEd25519);

describe("Base64", () => {
  test("has one text for each row of bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString("base64"));
        assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
      }),
    );
    for (const wrong of ["A", "AA", "AA=", "AB==", "AAB=", "A===", "====", "AA==AA==", "AA-_", "AA =", "AAAA\n"])
      assert.equal(fromBase64(wrong), null, wrong);
  });
});

describe("A verifier key", () => {
  test("is read as it was written, and refused where a character is another", () => {
    const text = formatKey(one.key);
    assert.deepEqual(parseKey(text), one.key);
    assert.ok(isVerifierKey(text));
    for (let i = 0; i < text.length; i++) {
      const other = `${text.slice(0, i)}${text[i] === "A" ? "B" : "A"}${text.slice(i + 1)}`;
      assert.throws(() => parseKey(other), { name: "NoteError" }, other);
    }
    for (const name of ["", "a b", "a+b", "a\nb", "a\u00a0b"])
      assert.throws(() => noteKey(name, ED25519, one.key.key), { name: "NoteError" });
  });
});

describe("A signed note", () => {
  test("is read as it was written, and knows its signers among others", () => {
    const note = formatNote({ text: TEXT, signatures: [signed(TEXT), signed(TEXT, two)] });
    assert.match(note, /^example\.org\/log\n3\nsomething\n\n— example\.org\/log \S+\n— example\.org\/log \S+\n$/);
    const read = parseNote(note);
    assert.equal(read.text, TEXT);
    assert.deepEqual(signersIn(read, [one.key]), [one.key]);
    assert.deepEqual(signersIn(read, [signer("example.org/log").key]), []);
    assert.deepEqual(signersIn(read, [two.key, one.key]), [two.key, one.key]);
  });

  test("with an empty line in its text ends at the last one", () => {
    const text = "a\n\nb\n";
    assert.equal(parseNote(formatNote({ text, signatures: [signed(text)] })).text, text);
  });

  test("is refused where any byte of it is another, or its signer is not found", () => {
    const bytes = Buffer.from(formatNote({ text: TEXT, signatures: [signed(TEXT)] }));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ mask;
        let signers: readonly NoteKey[] = [];
        try {
          signers = signersIn(parseNote(altered.toString("utf8")), [one.key]);
        } catch (error) {
          assert.ok(error instanceof Error && error.name === "NoteError", String(error));
        }
        assert.deepEqual(signers, []);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  test("of any text is read or refused, and never breaks anything", () => {
    const piece = fc.constantFrom("\n", "— ", "a", "+", " ", "\n\n", "AAAAAAAA", "=", "\u0000", "\ud800");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          const note = parseNote(pieces.join(""));
          assert.deepEqual(parseNote(formatNote(note)), note);
        } catch (error) {
          assert.ok(error instanceof Error && error.name === "NoteError", String(error));
        }
      }),
      { seed: 37, numRuns: 2_000 },
    );
    const many = { text: "a\n", signatures: Array.from({ length: 101 }, () => signed("a\n")) };
    assert.throws(() => parseNote(formatNote(many)), /more than 100/);
  });

  test("carries the time of a witness, which the signature covers", () => {
    const witness = signer("witness.example", COSIGNATURE);
    const text = formatCheckpoint({ origin: "example.org/log", size: 3, root: EMPTY_ROOT });
    const cosignature = (time: number, stated: number) => ({
      name: witness.key.name,
      id: witness.key.id,
      signature: cosignatureBytes(stated, witness.sign(cosignedMessage(time, text))),
    });
    const note = { text, signatures: [cosignature(1_736_769_600, 1_736_769_600)] };
    assert.deepEqual(signersIn(note, [witness.key]), [witness.key]);
    assert.equal(cosignedAt(note, witness.key), 1_736_769_600);
    assert.throws(() => signersIn({ text, signatures: [cosignature(1, 2)] }, [witness.key]), { name: "NoteError" });
  });
});

describe("A checkpoint", () => {
  test("is read as it was written", () => {
    const head = { origin: "example.org/log", size: 2 ** 40, root: EMPTY_ROOT };
    assert.deepEqual(parseCheckpoint(formatCheckpoint(head)), head);
    assert.deepEqual(parseCheckpoint(`${formatCheckpoint(head)}another line\n`), head);
    const root = toBase64(EMPTY_ROOT);
    for (const wrong of [
      "",
      "a\n",
      `a\n01\n${root}\n`,
      `a\n-1\n${root}\n`,
      `a\n1e3\n${root}\n`,
      `\n1\n${root}\n`,
      `a\n1\n${root}`,
      `a\n1\nAAAA\n`,
      `a\n99999999999999999\n${root}\n`,
    ])
      assert.throws(() => parseCheckpoint(wrong), { name: "NoteError" }, JSON.stringify(wrong));
  });
});

describe("A proof in a file", () => {
  test("is read as it was written, with or without what it carries besides", () => {
    const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const proof = fc.record(
      {
        extra: fc.option(fc.uint8Array({ maxLength: 50 })),
        index: fc.nat(),
        proof: fc.array(hash, { maxLength: 8 }),
        checkpoint: fc.constant("a\n1\nb\n\n— c d\n"),
      },
      PLAIN,
    );
    fc.assert(fc.property(proof, (one) => assert.deepEqual(parseProof(formatProof(one)), one)));
  });

  test("is refused where it is something else", () => {
    const whole = formatProof({ extra: null, index: 4, proof: [EMPTY_ROOT], checkpoint: "a\n" });
    for (const [from, to] of [
      ["@v1", "@v2"],
      ["index 4", "index 04"],
      ["index 4", "extra AA"],
      ["\n\n", "\n"],
      ["47DE", "47D"],
    ] as const)
      assert.throws(() => parseProof(whole.replace(from, to)), { name: "NoteError" }, to);
    const long = formatProof({ extra: null, index: 4, proof: Array.from({ length: 65 }, () => EMPTY_ROOT), checkpoint: "a\n" });
    assert.throws(() => parseProof(long), /more than 64/);
  });
});
