/** What is worked out when somebody looks at it, and only once: after a decision most of what differs is never looked at. */
export class PutOff<Value> {
  #work: (() => Value) | null;
  #value: Value | undefined;

  constructor(work: () => Value) {
    this.#work = work;
  }

  get value(): Value {
    if (this.#work !== null) {
      this.#value = this.#work();
      this.#work = null;
    }
    return this.#value as Value;
  }

  /** Another way to the same value, if it has not been worked out yet: what the earlier way needs, such as an older state of the case, is let go. */
  by(work: () => Value): this {
    if (this.#work !== null) this.#work = work;
    return this;
  }
}
