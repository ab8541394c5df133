import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { startThread } from "../capture/thread.ts";
import type { Source } from "../read/read.ts";

/** More threads than this wait for the one that stores what they have read. */
const MOST = 8;

interface Reader {
  readonly worker: Worker;
  readonly waiting: { readonly resolve: (readings: readonly string[]) => void; readonly reject: (error: unknown) => void }[];
}

/** Threads that read texts side by side, one for each processor. Reading is pure, so it makes no difference which of them reads what. */
export class Readers implements AsyncDisposable {
  readonly #readers: readonly Reader[];

  constructor(count: number = Math.min(MOST, availableParallelism())) {
    this.#readers = Array.from({ length: Math.max(1, count) }, startReader);
  }

  /** So many lists keep all threads busy. */
  get width(): number {
    return this.#readers.length * 2;
  }

  /** Reads a list of texts on the thread that has the least to do. Gives the readings as JSON, in the order of the texts. */
  read(sources: readonly Source[]): Promise<readonly string[]> {
    const free = this.#readers.reduce((least, reader) => (reader.waiting.length < least.waiting.length ? reader : least));
    return new Promise((resolve, reject) => {
      free.waiting.push({ resolve, reject });
      free.worker.postMessage(sources);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#readers.map(({ worker }) => worker.terminate()));
  }
}

function startReader(): Reader {
  const worker = startThread(new URL("./reader-thread.ts", import.meta.url));
  const waiting: Reader["waiting"] = [];
  worker.on("message", (readings: readonly string[]) => waiting.shift()?.resolve(readings));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}
