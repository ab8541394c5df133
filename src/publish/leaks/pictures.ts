import sharp from "sharp";
import { LIMITS } from "../../capture/limits.ts";
import { pictureFingerprint } from "../../capture/picture-file.ts";
import { ALIKE_BITS, PdqHashes } from "../../record/alike.ts";
import { whyNotFilled } from "./filled.ts";
import type { FilledPicture, Secrets } from "./secrets.ts";

const BITS = 256;
const DIGIT_BITS = 4;

/** What is known of the originals of pictures. */
export class PictureIndex {
  readonly #hashes: PdqHashes;
  readonly #filled: ReadonlyMap<string, FilledPicture> | null;

  constructor({ pictures, filled }: Secrets) {
    this.#hashes = new PdqHashes(
      pictures
        .flat()
        .filter((hash) => /^[0-9a-f]{64}$/i.test(hash))
        .map((hash) => hash.toLowerCase()),
    );
    this.#filled = filled === undefined ? null : new Map(filled.map((picture) => [picture.digest.toLowerCase(), picture]));
  }

  /**
   * A sentence why a picture may not leave; null where nothing speaks against it. `digest` is the SHA-256 of its bytes. Throws where it cannot be
   * opened: the caller reports that.
   */
  async whyNot(bytes: Uint8Array, digest: string): Promise<string | null> {
    const shown = await pictureFingerprint(bytes, LIMITS);
    if (shown === null) throw new Error("it cannot be opened");
    const filled = this.#filled?.get(digest);
    if (filled !== undefined) return whyNotFilled(bytes, filled);
    if (this.#filled !== null) return "a picture that nobody agreed to show; leave it out, or decide what is filled over in it";
    const nearest = Math.min(...[shown.pdq[0] ?? "", ...(await withoutBorder(bytes))].map((hash) => this.#nearest(hash)));
    return nearest > ALIKE_BITS
      ? null
      : `a picture that differs from a withheld original in ${nearest} of ${BITS} bits; fill over what must not be seen and have it looked at`;
  }

  /** In how many bits the nearest original differs, from the picture or from its negative. */
  #nearest(hash: string): number {
    if (hash.length !== BITS / DIGIT_BITS) return BITS;
    const negative = Array.from(hash, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join("");
    return Math.min(BITS, ...[hash, negative].flatMap((one) => this.#hashes.within(one, ALIKE_BITS).map(({ bits }) => bits)));
  }
}

/** The fingerprint without a border of one colour; none where there is no border. */
async function withoutBorder(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: LIMITS.pixels })
      .trim()
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
    if (info.trimOffsetLeft === 0 && info.trimOffsetTop === 0) return [];
    return (await pictureFingerprint(data, LIMITS))?.pdq.slice(0, 1) ?? [];
  } catch {
    // A picture of one colour is all border.
    return [];
  }
}
