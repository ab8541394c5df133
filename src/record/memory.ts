/** So many are remembered, and then all forgotten, so that memory does not grow with what is read. */
const MOST = 20_000;
/** Longer strings are not remembered: few of them come again. */
const LONGEST = 40;

/** Remembers what was found for words and names: a text repeats its words, and texts repeat each other's. */
export class Memory<Value> {
  readonly #held = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.#held.get(key);
  }

  /** Remembers a value, unless its key is too long, and gives it back. The key should not be cut from a text: see {@link copyOf}. */
  keep(key: string, value: Value): Value {
    if (key.length > LONGEST) return value;
    if (this.#held.size >= MOST) this.#held.clear();
    this.#held.set(key, value);
    return value;
  }
}

/** The same string without what it was cut from: an engine may keep a whole text alive for the sake of a part of it. Long ones stay as they are. */
export function copyOf(part: string): string {
  if (part.length > LONGEST) return part;
  return String.fromCharCode(...Array.from({ length: part.length }, (_, i) => part.charCodeAt(i)));
}
