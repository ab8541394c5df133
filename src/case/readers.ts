import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { startThread } from "../capture/thread.ts";
import type { Source } from "../read/read.ts";

/** More threads than this wait for the one that stores what they have read. */
const MOST = 8;
/** So many lists lie with a thread: the next is there when it has read the first. Who reads the others is open until a thread is free, since none knows how long a list takes. */
const WITH_EACH = 2;

interface Task {
  readonly sources: readonly Source[];
  readonly resolve: (readings: readonly string[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Reader {
  readonly worker: Worker;
  /** In the order in which they were handed over, and are answered. */
  readonly tasks: Task[];
}

/** Threads that read texts side by side, one for each processor. Reading is pure, so it makes no difference which of them reads what. */
export class Readers implements AsyncDisposable {
  /** A thread that ended by an error is none of them any more. */
  #readers: readonly Reader[];
  readonly #waiting: Task[] = [];
  /** Why the last of them ended. */
  #ended: unknown = null;

  constructor(count: number = Math.min(MOST, availableParallelism())) {
    this.#readers = Array.from({ length: Math.max(1, count) }, () => this.#started());
  }

  /** So many lists keep all threads busy, and leave one for each to wait for whichever is free first. */
  get width(): number {
    return this.#readers.length * (WITH_EACH + 1);
  }

  /** Reads a list of texts on the thread that is free first. Gives the readings as JSON, in the order of the texts. */
  read(sources: readonly Source[]): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sources, resolve, reject });
      this.#handOver();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#readers.map(({ worker }) => worker.terminate()));
  }

  #started(): Reader {
    const worker = startThread(new URL("./reader-thread.ts", import.meta.url));
    const tasks: Task[] = [];
    worker.on("message", (readings: readonly string[]) => {
      tasks.shift()?.resolve(readings);
      this.#handOver();
    });
    worker.on("error", (error) => {
      this.#readers = this.#readers.filter((reader) => reader.worker !== worker);
      this.#ended = error;
      for (const { reject } of tasks.splice(0)) reject(error);
      this.#handOver();
    });
    return { worker, tasks };
  }

  #handOver(): void {
    const [first, ...others] = this.#readers;
    if (first === undefined) {
      for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
      return;
    }
    for (;;) {
      const free = others.reduce((least, reader) => (reader.tasks.length < least.tasks.length ? reader : least), first);
      const task = free.tasks.length < WITH_EACH ? this.#waiting.shift() : undefined;
      if (task === undefined) return;
      free.worker.postMessage(task.sources);
      free.tasks.push(task);
    }
  }
}
