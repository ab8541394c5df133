import { getHeapStatistics } from "node:v8";
import type { Worker } from "node:worker_threads";
import { startThread } from "../capture/thread.ts";
import { whatIf } from "../findings/what-if.ts";
import type { Supposition } from "../record/what-if.ts";
import { OvertakenError, SupposingError } from "./errors.ts";
import { Gate } from "./gate.ts";
import type { OpenCase } from "./open-case.ts";

/** What the thread is asked. `stop` holds one number; any but 0 ends the work. */
export interface Supposing {
  readonly id: number;
  readonly suppositions: readonly Supposition[];
  readonly stop: SharedArrayBuffer;
}

/** What the thread is started with. Through `gate` it goes to the database. */
export interface SupposingThread {
  readonly folder: string;
  readonly gate: SharedArrayBuffer;
}

/** What the thread answers: what would differ, as JSON, or why that was not worked out. */
export type SupposingAnswer =
  | { readonly id: number; readonly told: string }
  | { readonly id: number; readonly failed: string; readonly overtaken: boolean };

interface Running {
  readonly thread: Worker;
  readonly gate: Gate;
}

interface Waiting {
  readonly resolve: (told: string) => void;
  readonly reject: (error: Error) => void;
}

/** A case of so many utterances is supposed on a thread of its own; of fewer it takes less time than anybody notices. */
const MANY = 4_000;

/**
 * Works out suppositions of a case that is being served. Over a large case one takes seconds, in which everybody else would wait: there a thread does it, which
 * keeps findings of its own (the case is in memory twice) and is started when the findings of the case are first known.
 */
export class Supposer {
  readonly #opened: OpenCase;
  readonly #many: number;
  readonly #waiting = new Map<number, Waiting>();
  #running: Running | null = null;
  #asked = 0;

  /** `many` is how many utterances make a case large. */
  constructor(opened: OpenCase, many: number = MANY) {
    this.#opened = opened;
    this.#many = many;
  }

  /** Starts the thread of a large case, so that its findings are there when somebody supposes something. */
  prepare(): void {
    if (this.#running === null && this.#isLarge()) this.#ask([], new Int32Array(new SharedArrayBuffer(4))).catch(() => {});
  }

  /** What would differ, as the JSON of `firsthand/what-if@1`. `signal` ends work whose answer nobody wants any more: it rejects with `OvertakenError`. */
  async suppose(suppositions: readonly Supposition[], signal: AbortSignal): Promise<string> {
    if (!this.#isLarge()) return JSON.stringify(whatIf(this.#opened.findings(), suppositions));
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const end = (): void => {
      Atomics.store(stop, 0, 1);
    };
    if (signal.aborted) throw new OvertakenError();
    signal.addEventListener("abort", end, { once: true });
    try {
      return await this.#ask(suppositions, stop);
    } finally {
      signal.removeEventListener("abort", end);
    }
  }

  /** Ends the thread. What is asked later starts it again. */
  async close(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    this.#end(new SupposingError("the case was closed"));
    await running?.gate.shut();
    await running?.thread.terminate();
  }

  #isLarge(): boolean {
    return this.#opened.findings().gathered.utterances.size > this.#many;
  }

  #ask(suppositions: readonly Supposition[], stop: Int32Array<SharedArrayBuffer>): Promise<string> {
    const running = this.#running ?? this.#start();
    this.#running = running;
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const asked: Supposing = { id, suppositions, stop: stop.buffer };
      running.thread.postMessage(asked);
    });
  }

  #start(): Running {
    // It holds what this thread holds, and may have as much memory.
    const limits = { maxOldGenerationSizeMb: Math.floor(getHeapStatistics().heap_size_limit / 1_048_576) };
    const gate = new Gate();
    const data: SupposingThread = { folder: this.#opened.folder, gate: gate.shared };
    const thread = startThread(new URL("./supposing-thread.ts", import.meta.url), limits, data);
    thread.unref();
    thread.on("message", (answer: SupposingAnswer) => this.#settle(answer));
    const lost = (why: string): void => {
      if (this.#running?.thread !== thread) return;
      this.#running = null;
      this.#end(new SupposingError(why));
    };
    thread.on("error", (error) => lost(error.message));
    thread.on("exit", () => lost("the thread that works it out ended"));
    return { thread, gate };
  }

  #settle(answer: SupposingAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("told" in answer) waiting?.resolve(answer.told);
    else waiting?.reject(answer.overtaken ? new OvertakenError() : new SupposingError(answer.failed));
  }

  #end(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
