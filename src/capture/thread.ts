import { type ResourceLimits, Worker } from "node:worker_threads";

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
