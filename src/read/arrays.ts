/** An array of whole numbers as it can be kept in a file. */
export type NumberArray = Uint8Array | Uint16Array | Int8Array | Int32Array;

/** Thrown for bytes that {@link packed} did not write, or wrote on a machine that orders the bytes of a number in another way. */
export class ArraysError extends Error {
  override readonly name = "ArraysError";
}

/** The first number of packed arrays. */
const MARK = 0x46484131;

/**
 * Arrays as bytes: a mark, the number of arrays and the number of bytes of each, every one of them a number of 32 bits; then the arrays,
 * each from a place on that eight divides. Numbers are as this machine keeps them, so that to read an array is to point at it.
 */
export function packed(arrays: readonly NumberArray[]): Uint8Array {
  const head = Int32Array.from([MARK, arrays.length, ...arrays.map(({ byteLength }) => byteLength)]);
  const parts = [head, ...arrays];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** Gives {@link packed} arrays out in their order; whoever takes one knows of what kind it is. They share their memory with the bytes. */
export class Arrays {
  readonly #buffer: ArrayBufferLike;
  readonly #lengths: Int32Array;
  #next = 0;
  #at: number;

  constructor(given: Uint8Array) {
    const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
    this.#buffer = bytes.buffer;
    if (bytes.length < 8) throw new ArraysError("there are too few bytes for arrays");
    const [mark, count = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, 2);
    if (mark !== MARK) throw new ArraysError("these bytes are no arrays of this machine");
    if (8 + count * 4 > bytes.length) throw new ArraysError("the arrays are cut short");
    this.#lengths = new Int32Array(bytes.buffer, bytes.byteOffset + 8, count);
    const needed = this.#lengths.reduce((sum, length) => sum + aligned(length), aligned(8 + count * 4));
    if (needed !== bytes.length) throw new ArraysError("the arrays are cut short");
    this.#at = bytes.byteOffset + aligned(8 + count * 4);
  }

  uint8(): Uint8Array {
    const [at, length] = this.#take();
    return new Uint8Array(this.#buffer, at, length);
  }

  int8(): Int8Array {
    const [at, length] = this.#take();
    return new Int8Array(this.#buffer, at, length);
  }

  uint16(): Uint16Array {
    const [at, length] = this.#take();
    return new Uint16Array(this.#buffer, at, length >> 1);
  }

  int32(): Int32Array {
    const [at, length] = this.#take();
    return new Int32Array(this.#buffer, at, length >> 2);
  }

  #take(): readonly [number, number] {
    const length = this.#lengths[this.#next++];
    if (length === undefined) throw new ArraysError("there are no more arrays");
    const at = this.#at;
    this.#at += aligned(length);
    return [at, length];
  }
}
