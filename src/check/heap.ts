/** A binary heap of points by a number: the least comes out first, of equal numbers the least point. */
export class Heap {
  readonly #keys: number[] = [];
  readonly #points: number[] = [];

  /** The least number; undefined where the heap is empty. */
  get least(): number | undefined {
    return this.#keys[0];
  }

  push(key: number, point: number): void {
    let at = this.#keys.length;
    this.#keys.push(key);
    this.#points.push(point);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#isAfter(up, key, point)) break;
      this.#move(up, at);
      at = up;
    }
    this.#put(at, key, point);
  }

  pop(): number | undefined {
    const least = this.#points[0];
    const [key, point] = [this.#keys.pop(), this.#points.pop()];
    if (key === undefined || point === undefined || this.#keys.length === 0) return least;
    const half = this.#keys.length >> 1;
    let at = 0;
    while (at < half) {
      let down = 2 * at + 1;
      if (down + 1 < this.#keys.length && this.#isAfter(down, this.#keys[down + 1] ?? 0, this.#points[down + 1] ?? 0)) down++;
      if (this.#isAfter(down, key, point)) break;
      this.#move(down, at);
      at = down;
    }
    this.#put(at, key, point);
    return least;
  }

  /** True where what stands here comes out after the given. */
  #isAfter(at: number, key: number, point: number): boolean {
    const held = this.#keys[at] ?? 0;
    return held === key ? (this.#points[at] ?? 0) > point : held > key;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#keys[from] ?? 0, this.#points[from] ?? 0);
  }

  #put(at: number, key: number, point: number): void {
    this.#keys[at] = key;
    this.#points[at] = point;
  }
}
