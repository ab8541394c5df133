/** One character of every kind that the project's patterns tell apart, beside the characters that a pattern names itself. */
const KINDS = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ..."яЯіё가힣ㄱéÉßſ\u212a\u0300\u0903٣½ªʰǅ中ไあア’‘“”«»„‚—–…€£°·\u00a0\u2003\u200b\u200e\u2028\ufeff\ue000\ufffd",
  "\u{1f600}",
  "\u{10400}",
];

/** Characters that a pattern cannot tell apart are one letter; a set of letters is a mask of bits. */
export class Alphabet {
  /** One character for each letter. */
  readonly letters: readonly string[];
  readonly all: bigint;
  readonly word: bigint;
  readonly lineEnd: bigint;
  readonly #masks = new Map<string, bigint>();

  /** `sets` are the sources of every set of characters in the pattern. */
  constructor(source: string, flags: string, sets: readonly string[]) {
    const unicode = /[uv]/.test(flags);
    const byNumber = [...source.matchAll(/\\u(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\})/gi)].map(([, four, some]) =>
      String.fromCodePoint(Number.parseInt(four ?? some ?? "0", 16)),
    );
    const characters = [...new Set([...KINDS, ...source, ...byNumber])].filter((c) => unicode || c.length === 1);
    const tests = ["\\w", "[\\n\\r\\u2028\\u2029]", ...new Set(sets)];
    const patterns = tests.map((set) => new RegExp(`^(?:${set})$`, flags.replace(/[gyd]/g, "")));
    const letters = new Map<string, string>();
    for (const character of characters) {
      const like = patterns.map((pattern) => (pattern.test(character) ? "1" : "0")).join("");
      if (!letters.has(like)) letters.set(like, character);
    }
    const likes = [...letters.keys()];
    this.letters = [...letters.values()];
    this.all = (1n << BigInt(likes.length)) - 1n;
    tests.forEach((set, i) => {
      this.#masks.set(
        set,
        likes.reduce((mask, like, letter) => (like[i] === "1" ? mask | (1n << BigInt(letter)) : mask), 0n),
      );
    });
    this.word = this.maskOf("\\w");
    this.lineEnd = this.maskOf("[\\n\\r\\u2028\\u2029]");
  }

  maskOf(set: string): bigint {
    return this.#masks.get(set) ?? 0n;
  }

  letterOf(character: string): number {
    return this.letters.indexOf(character);
  }
}

/** The letter is in the mask. */
export const holds = (mask: bigint, letter: number): boolean => ((mask >> BigInt(letter)) & 1n) === 1n;
