import { type MessagePort, type ResourceLimits, Worker } from "node:worker_threads";

const BUILT = import.meta.url.endsWith(".js");

/** A loader that is named before the program is loaded in threads too; tsx, which looks after the first thread only, is not such a one. */
const PRELOADED = process.execArgv.some((word, i) => process.execArgv[i - 1] === "--import" && word.endsWith("/compiled.mjs"));

/**
 * Starts a thread from a module of this program, named by its source (`new URL("./x.ts", import.meta.url)`). In a build the `.js` beside it
 * is run; where the source is run as it is, the thread loads the loader that reads TypeScript itself, since it inherits none.
 */
export function startThread(source: URL, resourceLimits: ResourceLimits = {}, workerData?: unknown): Worker {
  // Options of the process, such as `--input-type`, are not for its threads.
  if (BUILT) return new Worker(new URL(source.href.replace(/\.ts$/, ".js")), { resourceLimits, execArgv: [], workerData });
  if (PRELOADED) return new Worker(source, { resourceLimits, workerData });
  const [loader, file] = [import.meta.resolve("tsx/esm/api"), source.href].map((url) => JSON.stringify(url));
  return new Worker(`import(${loader}).then((tsx) => { tsx.register(); return import(${file}); })`, {
    eval: true,
    resourceLimits,
    workerData,
  });
}

/** What a thread sends back for a job: `found`, or `why` there is nothing. */
interface ThreadAnswer<Found> {
  readonly found?: Found;
  readonly why?: string;
}

/** A thread that does one job after the other. It is started by the first, does not keep the program alive, and is another one after a job that failed, whatever state that left it in. */
export class JobThread<Job, Found> implements AsyncDisposable {
  readonly #start: () => Promise<Worker>;
  readonly #most: number;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `most`: milliseconds for one job, the start of the thread included. */
  constructor(start: () => Promise<Worker>, most: number) {
    this.#start = start;
    this.#most = most;
  }

  /** Rejects with an Error that says why there is no answer: what the thread said, that it ended, or that it took too long. */
  do(job: Job): Promise<Found> {
    const done = this.#last.then(() => this.#ask(job));
    this.#last = done.catch(() => {});
    return done;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(job: Job): Promise<Found> {
    const worker = this.#worker ?? (await this.#start());
    this.#worker = worker;
    worker.ref();
    try {
      return await answerTo<Found>(worker, job, this.#most);
    } catch (error) {
      await this[Symbol.asyncDispose]();
      throw error;
    } finally {
      worker.unref();
    }
  }
}

function answerTo<Found>(worker: Worker, job: unknown, most: number): Promise<Found> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    const fail = (why: string, cause?: Error): void => settle(() => reject(new Error(why, { cause })));
    const onMessage = ({ found, why }: ThreadAnswer<Found>): void =>
      found === undefined ? fail(why ?? "no reason") : settle(() => resolve(found));
    const onError = (cause: Error): void => fail(cause.message.split("\n")[0] ?? "", cause);
    const onExit = (): void => fail("its thread ended");
    const timer = setTimeout(() => fail(`it took more than ${most / 1000} seconds`), most);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

/** Answers the jobs of whoever started this thread, by `work`, which may wait for what it needs. */
export function answerJobs<Job, Found>(port: MessagePort | null, work: (job: Job) => Promise<Found>): void {
  port?.on("message", (job: Job) => {
    void work(job).then(
      (found) => port.postMessage({ found }),
      (error: unknown) => port.postMessage({ why: error instanceof Error ? error.message.split("\n")[0] : String(error) }),
    );
  });
}
