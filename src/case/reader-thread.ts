import { parentPort } from "node:worker_threads";
import { read, type Source } from "../read/read.ts";
import { placeList } from "./place-list.ts";

/** A thread that reads texts: it answers each message, a list of sources, with the list of their readings as JSON. */
parentPort?.on("message", (sources: readonly Source[]) => {
  parentPort?.postMessage(sources.map((source) => JSON.stringify(read(source, placeList))));
});
