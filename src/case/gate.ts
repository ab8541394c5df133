import { setTimeout as wait } from "node:timers/promises";

const OPEN = 0;
const TAKEN = 1;
const SHUT = 2;

/** How often somebody who wants to shut a gate tries, in milliseconds. */
const AGAIN = 5;

/**
 * Stands between a thread and what must not be broken off under it. A thread that is ended inside the database engine takes the whole process with it, so it goes there
 * through the gate, and whoever ends the thread shuts the gate first. One thread goes in and out, another one shuts.
 */
export class Gate {
  readonly #state: Int32Array<SharedArrayBuffer>;

  /** `shared`: what {@link shared} of the same gate gave to another thread; a new gate without it. */
  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.#state = new Int32Array(shared);
  }

  get shared(): SharedArrayBuffer {
    return this.#state.buffer;
  }

  /** Does `work` inside. Where the gate is shut the thread stands still until it is ended. */
  async inside<Result>(work: () => Promise<Result>): Promise<Result> {
    while (Atomics.compareExchange(this.#state, 0, OPEN, TAKEN) === SHUT) Atomics.wait(this.#state, 0, SHUT);
    try {
      return await work();
    } finally {
      Atomics.store(this.#state, 0, OPEN);
    }
  }

  /** Waits until nobody is inside. Nobody comes in any more. */
  async shut(): Promise<void> {
    while (Atomics.compareExchange(this.#state, 0, OPEN, SHUT) === TAKEN) await wait(AGAIN);
  }
}
