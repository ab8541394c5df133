import type { Secrets } from "./secrets.ts";
import { SqueezedSet } from "./squeezed.ts";
import type { Report } from "./strand.ts";

/** So many digits of a digest tell which it is. */
const PREFIX = 12;
/** So many characters of base 64 hold as much. */
const PREFIX_64 = 12;
/** What has fewer different digits is a row of zeros or the like, and no digest. */
const LEAST_DIFFERENT = 4;

const HEX_RUN = /(?:[0-9a-f]{2}[:\-. ]?){5,}[0-9a-f]{2}/gi;
const BASE_64_RUN = /[A-Za-z0-9+/_-]{12,}/g;

/** Digests and fingerprints of what was withheld, ready to be looked for. */
export class DigestIndex {
  readonly #hex = new Set<string>();
  readonly #base64 = new Set<string>();
  readonly #ids = new SqueezedSet<true>();
  readonly raw: readonly Buffer[];

  constructor({ digests, pictures }: Secrets) {
    const raw: Buffer[] = [];
    for (const digest of [...digests, ...pictures.flat()]) {
      const bare = digest.replace(/^\w{1,9}[-:]/, "").toLowerCase();
      if (/^(?:[0-9a-f]{2}){8,}$/.test(bare)) {
        windows(this.#hex, bare, PREFIX);
        const bytes = Buffer.from(bare, "hex");
        raw.push(bytes);
        windows(this.#base64, bytes.toString("base64url"), PREFIX_64);
        windows(this.#base64, Buffer.from(bare).toString("base64url").slice(0, -2), PREFIX_64 + 4);
      } else this.#ids.add(digest, true);
    }
    this.raw = raw;
  }

  find(text: string, report: Report): void {
    if (this.#hex.size > 0)
      for (const match of text.matchAll(HEX_RUN)) {
        const run = match[0].replace(/[^0-9a-f]/gi, "").toLowerCase();
        if (holds(this.#hex, run, PREFIX)) report({ kind: "digest", person: null, at: match.index, why: WHY });
      }
    if (this.#base64.size > 0)
      for (const match of text.matchAll(BASE_64_RUN)) {
        const run = match[0].replaceAll("+", "-").replaceAll("/", "_");
        if (holds(this.#base64, run, PREFIX_64) || holds(this.#base64, run, PREFIX_64 + 4))
          report({ kind: "digest", person: null, at: match.index, why: WHY });
      }
    this.#ids.scan(text, (_, at) => report({ kind: "digest", person: null, at, why: WHY }));
  }
}

const WHY =
  "the digest or the identifier of something that was withheld, by which whoever has it knows it again; leave it out or commit to it with a salt";

function windows(into: Set<string>, text: string, length: number): void {
  for (let at = 0; at + length <= text.length; at++) {
    const window = text.slice(at, at + length);
    if (new Set(window).size >= LEAST_DIFFERENT) into.add(window);
  }
}

function holds(set: ReadonlySet<string>, run: string, length: number): boolean {
  for (let at = 0; at + length <= run.length; at++) if (set.has(run.slice(at, at + length))) return true;
  return false;
}
