const GRAM = 5;
const SLOTS = 1 << 18;

/** Many strings of five characters and more that are looked for at once: a filter of their first five characters, then each that begins with them. */
export class PatternSet<Value> {
  readonly #filter = new Uint8Array(SLOTS);
  readonly #byGram = new Map<string, { readonly pattern: string; readonly values: Value[] }[]>();

  static readonly least: number = GRAM;

  /** What is shorter than {@link least} cannot be looked for and is refused. */
  add(pattern: string, value: Value): void {
    if (pattern.length < GRAM) throw new RangeError("a pattern has at least five characters");
    this.#filter[slotAt(pattern, 0)] = 1;
    const gram = pattern.slice(0, GRAM);
    const listed = this.#byGram.get(gram) ?? [];
    this.#byGram.set(gram, listed);
    const known = listed.find((one) => one.pattern === pattern);
    if (known === undefined) listed.push({ pattern, values: [value] });
    else if (!known.values.includes(value)) known.values.push(value);
  }

  /** Calls `found` for every occurrence, in the order of their beginnings. */
  scan(text: string, found: (value: Value, start: number, end: number) => void): void {
    if (this.#byGram.size === 0) return;
    for (let at = 0; at + GRAM <= text.length; at++) {
      if (this.#filter[slotAt(text, at)] === 0) continue;
      for (const { pattern, values } of this.#byGram.get(text.slice(at, at + GRAM)) ?? [])
        if (text.startsWith(pattern, at)) for (const value of values) found(value, at, at + pattern.length);
    }
  }
}

function slotAt(text: string, at: number): number {
  let slot = 0;
  for (let i = at; i < at + GRAM; i++) slot = (Math.imul(slot, 37) + text.charCodeAt(i)) & (SLOTS - 1);
  return slot;
}
