import { createHash } from "node:crypto";
import { same } from "../vault/merkle.ts";
import { AnchorError } from "./errors.ts";

/** Where a chain of an OpenTimestamps proof ends. */
export type Attestation =
  /** In the header of a block of Bitcoin, whose Merkle root has to be `root`; whoever has the header can compare. */
  | { readonly kind: "bitcoin"; readonly height: number; readonly root: string }
  /** In a calendar that has promised to put it into a block. */
  | { readonly kind: "pending"; readonly calendar: string }
  | { readonly kind: "other"; readonly tag: string };

const MAGIC = Buffer.from("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294", "hex");
const BITCOIN = "0588960d73d71901";
const PENDING = "83dfe30d2ef90c8e";
/** The digest of the file, and the operations along a chain, by their byte. */
const HASHES: ReadonlyMap<number, readonly [name: string, size: number]> = new Map([
  [0x08, ["sha256", 32]],
  [0x02, ["sha1", 20]],
  [0x03, ["ripemd160", 20]],
]);
const MAX_PROOF = 1_000_000;
const MAX_STEPS = 10_000;
const MAX_MESSAGE = 4_096;
const MAX_DEPTH = 256;

/**
 * Reads a detached OpenTimestamps proof over `bytes`, and follows each of its chains to its end. That a block of that height has that root is for whoever has the
 * headers of Bitcoin; this program asks nobody. Throws {@link AnchorError} for what is no proof, or one of something else.
 */
export function readOpenTimestamps(proof: Uint8Array, bytes: Uint8Array): readonly Attestation[] {
  if (proof.length > MAX_PROOF) throw new AnchorError(`the proof is longer than ${MAX_PROOF} bytes`);
  const cursor = new Cursor(proof);
  if (!same(cursor.take(MAGIC.length), MAGIC)) throw new AnchorError("it is no OpenTimestamps proof");
  if (cursor.number() !== 1) throw new AnchorError("the OpenTimestamps proof has a version that is not known");
  const [name, size] = HASHES.get(cursor.byte()) ?? [];
  if (name === undefined || size === undefined) throw new AnchorError("the proof is over a digest of a kind that is not known");
  const digest = createHash(name).update(bytes).digest();
  if (!same(cursor.take(size), digest)) throw new AnchorError("the proof is over something else");
  const found: Attestation[] = [];
  follow(cursor, digest, found, 0);
  if (!cursor.atEnd) throw new AnchorError("the proof goes on after its end");
  return found;
}

/** Follows the chains from a message: a fork is told before each branch but the last. */
function follow(cursor: Cursor, message: Uint8Array, found: Attestation[], depth: number): void {
  if (depth > MAX_DEPTH) throw new AnchorError(`the proof forks deeper than ${MAX_DEPTH} times`);
  let at = message;
  for (;;) {
    cursor.step();
    const operation = cursor.byte();
    if (operation === 0xff) follow(cursor, at, found, depth + 1);
    else if (operation === 0x00) {
      found.push(attestation(cursor, at));
      return;
    } else at = applied(cursor, operation, at);
  }
}

function applied(cursor: Cursor, operation: number, message: Uint8Array): Uint8Array {
  const hash = HASHES.get(operation)?.[0];
  if (hash !== undefined) return createHash(hash).update(message).digest();
  if (operation === 0xf0) return limited(Buffer.concat([message, cursor.bytes()]));
  if (operation === 0xf1) return limited(Buffer.concat([cursor.bytes(), message]));
  throw new AnchorError(`the proof asks for operation ${operation.toString(16)}, which is not known`);
}

function limited(message: Uint8Array): Uint8Array {
  if (message.length > MAX_MESSAGE) throw new AnchorError(`a message of the proof is longer than ${MAX_MESSAGE} bytes`);
  return message;
}

function attestation(cursor: Cursor, message: Uint8Array): Attestation {
  const tag = Buffer.from(cursor.take(8)).toString("hex");
  const payload = new Cursor(cursor.bytes());
  // Bitcoin writes the digests of its blocks with the last byte first.
  if (tag === BITCOIN) return { kind: "bitcoin", height: payload.number(), root: Buffer.from(message).reverse().toString("hex") };
  if (tag === PENDING) return { kind: "pending", calendar: Buffer.from(payload.bytes()).toString("latin1") };
  return { kind: "other", tag };
}

/** Reads bytes from the front, and never beyond their end. */
class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;
  #steps = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  step(): void {
    if (++this.#steps > MAX_STEPS) throw new AnchorError(`the proof has more than ${MAX_STEPS} steps`);
  }

  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new AnchorError("the proof ends in the middle");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  number(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (!Number.isSafeInteger(value)) throw new AnchorError("a number in the proof is too large");
      if (byte < 128) return value;
    }
  }

  bytes(): Uint8Array {
    return this.take(this.number());
  }
}
