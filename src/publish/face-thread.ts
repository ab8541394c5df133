import { parentPort, workerData } from "node:worker_threads";
import { answerJobs } from "../capture/thread.ts";

/** What the thread is started with: where the package's program is, and the bytes of the detector and of the engine that runs it. */
export interface FaceThreadData {
  readonly program: string;
  /** The JSON that says what the weights are. */
  readonly manifest: string;
  readonly weights: Uint8Array;
  /** WebAssembly. */
  readonly engine: Uint8Array;
  /** What is less sure is not answered, from 0 to 1. */
  readonly least: number;
}

/** A square of pixels with three channels, and what the thread answers about it. */
export interface FaceThreadJob {
  readonly pixels: Uint8Array;
  readonly side: number;
}

/** Left, top, width and height as shares of the side. */
export interface FoundInSquare {
  readonly box: readonly [number, number, number, number];
  readonly score: number;
}

interface Tensor {
  dispose(): void;
}

interface Net {
  readonly isLoaded: boolean;
}

/** The part of the package that is used: one net that finds faces. What names, ages or sexes people is not named here, and never gets its weights. */
interface FaceApi {
  readonly tf: {
    readonly io: { decodeWeights(bytes: ArrayBuffer, specs: unknown): unknown };
    readonly env: () => { set(flag: string, value: boolean): void };
    setWasmPaths(path: string): void;
    setBackend(name: string): Promise<boolean>;
    ready(): Promise<void>;
    getBackend(): string;
    tensor3d(values: Int32Array, shape: readonly number[], type: "int32"): Tensor;
  };
  readonly env: { setEnv(env: Readonly<Record<string, unknown>>): void };
  readonly nets: Readonly<Record<string, Net>>;
  readonly SsdMobilenetv1: new () => Net & {
    loadFromWeightMap(weights: unknown): void;
    locateFaces(
      pixels: Tensor,
      options: unknown,
    ): Promise<readonly { readonly score: number; readonly relativeBox: { x: number; y: number; width: number; height: number } }[]>;
  };
  readonly SsdMobilenetv1Options: new (options: { minConfidence: number; maxResults: number }) => unknown;
}

/** Answers at most so many faces of one square. */
const MOST = 200;

const given: FaceThreadData = workerData;
const port = parentPort;

/**
 * Finds faces in squares of pixels, one after the other. The package is made for browsers, so this thread looks like one to it; and like one without a network and without files: whatever it asks for
 * beyond the engine that it was given is refused.
 */
async function start(): Promise<(job: FaceThreadJob) => Promise<readonly FoundInSquare[]>> {
  lookLikeABrowser();
  const faceapi: FaceApi = await import(given.program);
  const { tf } = faceapi;
  tf.setWasmPaths("engine:");
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  tf.env().set("WASM_HAS_SIMD_SUPPORT", true);
  await tf.setBackend("wasm");
  await tf.ready();
  if (tf.getBackend() !== "wasm") throw new Error("this machine cannot run the engine");
  const nothing = class {};
  faceapi.env.setEnv({
    Canvas: nothing,
    CanvasRenderingContext2D: nothing,
    Image: nothing,
    ImageData: nothing,
    Video: nothing,
    createCanvasElement: refuse,
    createImageElement: refuse,
    createVideoElement: refuse,
    fetch: refuse,
    readFile: refuse,
  });
  const detector = new faceapi.SsdMobilenetv1();
  detector.loadFromWeightMap(tf.io.decodeWeights(copied(given.weights), specsIn(given.manifest)));
  const others = Object.entries(faceapi.nets).filter(([, net]) => net.isLoaded);
  if (others.length > 0) throw new Error(`something else than the detector was loaded: ${others.map(([name]) => name).join(", ")}`);
  const options = new faceapi.SsdMobilenetv1Options({ minConfidence: given.least, maxResults: MOST });
  return async ({ pixels, side }) => {
    const tensor = tf.tensor3d(Int32Array.from(pixels), [side, side, 3], "int32");
    const found = await detector.locateFaces(tensor, options);
    tensor.dispose();
    return found.map(({ score, relativeBox: { x, y, width, height } }) => ({ score, box: [x, y, width, height] }));
  };
}

function refuse(): never {
  throw new Error("the detector of faces asked for something that it is not given");
}

function lookLikeABrowser(): void {
  Object.defineProperty(process, "versions", { value: {} });
  Object.assign(globalThis, {
    WorkerGlobalScope: class {},
    importScripts: refuse,
    self: globalThis,
    location: { href: "" },
    fetch: async (what: string) =>
      what === "engine:tfjs-backend-wasm-simd.wasm" ? { ok: true, arrayBuffer: async () => copied(given.engine) } : refuse(),
  });
  Object.defineProperty(Reflect.get(globalThis, "WebAssembly"), "instantiateStreaming", { value: undefined });
  // It would greet whoever runs it outside a browser.
  console.warn = () => undefined;
}

function copied(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function specsIn(manifest: string): unknown {
  const groups: readonly { readonly weights: readonly unknown[] }[] = JSON.parse(manifest);
  return groups.flatMap(({ weights }) => weights);
}

const ready = start();
answerJobs(port, async (job: FaceThreadJob) => (await ready)(job));
