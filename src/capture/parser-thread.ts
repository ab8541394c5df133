import type { Worker } from "node:worker_threads";
import { CaptureError } from "./capture-error.ts";
import type { Answer, Job } from "./job.ts";
import { PARSER_MEMORY } from "./limits.ts";
import { startThread } from "./thread.ts";

/**
 * A thread that takes files apart, one after the other. It is started by the first job, kept between jobs without keeping the
 * program alive, and ended when a job takes too long or too much memory; the next job starts a new one.
 */
export class ParserThread implements AsyncDisposable {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `time` is in milliseconds from the moment at which the job's turn comes. Throws {@link CaptureError}. */
  run(job: Job, time: number): Promise<Exclude<Answer, { kind: "refused" }>> {
    const turn = this.#last.then(() => this.#one(job, time));
    this.#last = turn.catch(() => null);
    return turn;
  }

  /** Ends the thread; a later job would start a new one. */
  async [Symbol.asyncDispose](): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #one(job: Job, time: number): Promise<Exclude<Answer, { kind: "refused" }>> {
    const worker = this.#worker ?? this.#start();
    worker.ref();
    try {
      const answer = await ask(worker, job, time);
      if (answer.kind !== "refused") return answer;
      throw new CaptureError(answer.code, job.name, answer.message);
    } catch (error) {
      if (error instanceof ThreadEnded) {
        this.#worker = null;
        await worker.terminate();
        throw error.asCaptureError(job.name, time);
      }
      throw error;
    } finally {
      worker.unref();
    }
  }

  #start(): Worker {
    const worker = startThread(new URL("./worker.ts", import.meta.url), { maxOldGenerationSizeMb: PARSER_MEMORY });
    worker.on("error", () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }
}

/** The thread did not answer. */
class ThreadEnded extends Error {
  readonly why: "time" | "memory" | "crash";
  constructor(why: "time" | "memory" | "crash", options?: ErrorOptions) {
    super(`the parser thread ended: ${why}`, options);
    this.why = why;
  }

  asCaptureError(name: string, time: number): CaptureError {
    if (this.why === "time")
      return new CaptureError(
        "timeout",
        name,
        `${name} could not be taken apart in ${time / 1000} seconds; save it in another form, or its text alone`,
      );
    if (this.why === "memory")
      return new CaptureError(
        "too-large",
        name,
        `${name} needs more than ${PARSER_MEMORY} MB of memory to be taken apart; save a part of it, or its text`,
      );
    return new CaptureError("unreadable", name, `${name} ended the program that takes files apart; save it in another form`, {
      cause: this.cause,
    });
  }
}

function ask(worker: Worker, job: Job, time: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    const onMessage = (answer: Answer): void => settle(() => resolve(answer));
    const onError = (cause: Error): void => {
      const memory = "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle(() => reject(new ThreadEnded(memory ? "memory" : "crash", { cause })));
    };
    const onExit = (): void => settle(() => reject(new ThreadEnded("crash")));
    const timer = setTimeout(() => settle(() => reject(new ThreadEnded("time"))), time);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

/** The program's common parser thread: parsing is bound by the processor, so more would not be faster where it matters. */
export const parserThread = new ParserThread();
