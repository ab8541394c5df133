/** Takes a stream of bytes apart by lines and lengths, holding no more of it than is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes were taken. */
  get at(): number {
    return this.#at;
  }

  /** The next line without its end, as Latin-1; null at the end. Of one that is longer than `longest` bytes, so much. */
  async line(longest: number): Promise<string | null> {
    let end = this.#held.indexOf(10);
    while (end < 0 && this.#held.length < longest && (await this.#more())) end = this.#held.indexOf(10);
    if (this.#held.length === 0) return null;
    const length = Math.min(end < 0 ? this.#held.length : end + 1, longest);
    return this.#take(length)
      .toString("latin1")
      .replace(/\r?\n$/, "");
  }

  /** The next `length` bytes, or those that are left. */
  async bytes(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (this.#held.length > 0 || (await this.#more()))) {
      const piece = this.#take(Math.min(missing, this.#held.length));
      pieces.push(piece);
      missing -= piece.length;
    }
    return Buffer.concat(pieces);
  }

  /** Passes over `length` bytes; returns how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (this.#held.length > 0 || (await this.#more())))
      missing -= this.#take(Math.min(missing, this.#held.length)).length;
    return length - missing;
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#at += length;
    return taken;
  }

  async #more(): Promise<boolean> {
    const step = await this.#chunks.next();
    if (step.done === true) return false;
    const chunk = Buffer.from(step.value.buffer, step.value.byteOffset, step.value.length);
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    return true;
  }
}
