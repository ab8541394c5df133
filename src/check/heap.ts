/** A binary heap of points by a number: the least comes out first, of equal numbers the least point. */
export class Heap {
  readonly #keys: number[] = [];
  readonly #points: number[] = [];

  push(key: number, point: number): void {
    let at = this.#keys.length;
    this.#keys.push(key);
    this.#points.push(point);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(at, up)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): number | undefined {
    const least = this.#points[0];
    if (least === undefined) return undefined;
    this.#swap(0, this.#keys.length - 1);
    this.#keys.pop();
    this.#points.pop();
    for (let at = 0; ; ) {
      let next = at;
      for (const down of [2 * at + 1, 2 * at + 2]) if (down < this.#keys.length && this.#before(down, next)) next = down;
      if (next === at) return least;
      this.#swap(at, next);
      at = next;
    }
  }

  #before(a: number, b: number): boolean {
    const [x = 0, y = 0] = [this.#keys[a], this.#keys[b]];
    return x === y ? (this.#points[a] ?? 0) < (this.#points[b] ?? 0) : x < y;
  }

  #swap(a: number, b: number): void {
    const [key = 0, point = 0] = [this.#keys[a], this.#points[a]];
    this.#keys[a] = this.#keys[b] ?? 0;
    this.#points[a] = this.#points[b] ?? 0;
    this.#keys[b] = key;
    this.#points[b] = point;
  }
}
