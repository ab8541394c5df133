/** How much larger than a patch what lies under it must be: beyond that one whole is made of both before anything else is laid over it. */
const SHARE = 8;
const SMALL = 4_000;

/**
 * A map that is another one but for a few entries. What lies under it is shared and never changed, so the map before a decision and
 * the one after it can both be held. It is gone through in the order of its keys, as what lies under it has to be.
 */
export class Patched<Key extends string, Value> implements ReadonlyMap<Key, Value> {
  #under: ReadonlyMap<Key, Value>;
  /** Undefined where a key is gone. */
  #patch: ReadonlyMap<Key, Value | undefined>;
  /** Counted when somebody asks. */
  #size: number | null = null;

  private constructor(under: ReadonlyMap<Key, Value>, patch: ReadonlyMap<Key, Value | undefined>) {
    this.#under = under;
    this.#patch = patch;
  }

  /** `entries` in the order of their keys. They are kept, and must not be changed any more. */
  static over<Key extends string, Value>(entries: ReadonlyMap<Key, Value>): Patched<Key, Value> {
    return entries instanceof Patched ? entries : new Patched(entries, new Map());
  }

  /**
   * The keys under which two maps can differ, in no order, where one was laid over the other or both over one map; some of them may have the same in both. Null where that is not
   * known, and any key may.
   */
  static between<Key extends string, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): Iterable<Key> | null {
    const under = (map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> => (map instanceof Patched ? map.#under : map);
    const keys = (map: ReadonlyMap<Key, Value>): readonly Key[] => (map instanceof Patched ? [...map.#patch.keys()] : []);
    if (under(one) !== under(other)) return null;
    const [ours, theirs] = [keys(one), keys(other)];
    return ours.length === 0 ? theirs : theirs.length === 0 ? ours : new Set([...ours, ...theirs]);
  }

  /** The same with other values for some keys; undefined takes an entry away. The changes are kept, and must not be changed any more. */
  with(changes: ReadonlyMap<Key, Value | undefined>): Patched<Key, Value> {
    if (changes.size === 0) return this;
    this.#settle();
    // What is laid over a whole map is kept as it is.
    if (this.#patch.size === 0) return new Patched(this.#under, changes);
    const patch = new Map(this.#patch);
    for (const [key, value] of changes)
      if (value === undefined && !this.#under.has(key)) patch.delete(key);
      else patch.set(key, value);
    return new Patched(this.#under, patch);
  }

  get size(): number {
    if (this.#size === null) {
      this.#size = this.#under.size;
      for (const [key, value] of this.#patch) this.#size += Number(value !== undefined) - Number(this.#under.has(key));
    }
    return this.#size;
  }

  /** Makes one map of a large patch and what lies under it, which says the same. A supposition lays one patch over a case and no more, and never comes to this. */
  #settle(): void {
    if (this.#patch.size <= SMALL || this.#patch.size * SHARE <= this.#under.size) return;
    this.#under = this.#whole();
    this.#patch = new Map();
  }

  #whole(): ReadonlyMap<Key, Value> {
    for (const [key, value] of this.#patch) if (value !== undefined && !this.#under.has(key)) return new Map(this.#merged());
    // Where no key comes the order stays, and copying a map at once takes a tenth of going through it.
    const whole = new Map(this.#under);
    for (const [key, value] of this.#patch)
      if (value === undefined) whole.delete(key);
      else whole.set(key, value);
    return whole;
  }

  get(key: Key): Value | undefined {
    // Most maps are read before anything is revised: one look-up instead of two.
    if (this.#patch.size === 0) return this.#under.get(key);
    const patched = this.#patch.get(key);
    return patched !== undefined || this.#patch.has(key) ? patched : this.#under.get(key);
  }

  has(key: Key): boolean {
    return this.#patch.get(key) !== undefined || (!this.#patch.has(key) && this.#under.has(key));
  }

  entries(): MapIterator<[Key, Value]> {
    this.#settle();
    return this.#patch.size === 0 ? this.#under.entries() : this.#merged();
  }

  *#merged(): MapIterator<[Key, Value]> {
    const news = [...this.#patch].filter(isThere).sort(([a], [b]) => (a < b ? -1 : 1));
    let next = 0;
    for (const entry of this.#under) {
      for (let one = news[next]; one !== undefined && one[0] < entry[0]; one = news[++next]) yield one;
      if (!this.#patch.has(entry[0])) yield entry;
    }
    for (const one of news.slice(next)) yield one;
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  forEach(call: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) call(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}

function isThere<Key, Value>(entry: [Key, Value | undefined]): entry is [Key, Value] {
  return entry[1] !== undefined;
}
