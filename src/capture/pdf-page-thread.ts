import { parentPort, workerData } from "node:worker_threads";
import { type PDFiumModule as Engine, PDFiumModule } from "@hyzyla/pdfium";
import type { PageLimits, PageThreadJob, PageWord, ThreadPage } from "./pdf-page.ts";
import { answerJobs } from "./thread.ts";

/** What the thread is started with: the engine's WebAssembly, and its limits. */
interface Given {
  readonly engine: Uint8Array;
  readonly limits: PageLimits;
}

/** Functions of PDFium that the package has and does not name in its types: https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/ */
interface Unnamed {
  readonly _malloc: (bytes: number) => number;
  readonly _free: (at: number) => void;
  readonly HEAPF64: Float64Array;
  readonly _FPDF_InitLibrary: () => void;
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly _FPDFText_GetCharBox: (text: number, index: number, left: number, right: number, bottom: number, top: number) => number;
  readonly _FPDF_PageToDevice: (...given: readonly number[]) => number;
}

/** The part of WebAssembly that is used; the types of Node have none. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: Imports) => { readonly exports: object };
}

interface Imports {
  readonly env: { emscripten_resize_heap: (bytes: number) => number };
}

type Pdfium = Awaited<ReturnType<typeof Engine>> & Unnamed;

const { engine, limits } = workerData as Given;

/** Errors of FPDF_GetLastError that a person can do something about. */
const WHY: Readonly<Record<number, string>> = {
  3: "it is damaged",
  4: "it is locked with a password",
  5: "its way of encryption is not known",
};
const WHITE = 0xffffffff;
/** FPDF_ANNOT, so that what was stamped and drawn on a page is seen, and FPDF_REVERSE_BYTE_ORDER for red, green, blue. */
const FLAGS = 0x01 | 0x10;
/** FPDFBitmap_BGRA: four bytes a pixel. */
const FOUR_BYTES = 4;

const ready = start();

async function start(): Promise<Pdfium> {
  const { Module, Instance }: Assembly = Reflect.get(globalThis as object, "WebAssembly");
  const instantiateWasm = (imports: Imports, done: (instance: object, module: object) => void): object => {
    const { env } = imports;
    const grow = env.emscripten_resize_heap;
    // A page can ask for any number of pixels: what is not granted fails inside the engine, and not this program.
    env.emscripten_resize_heap = (bytes) => (bytes > limits.memory ? 0 : grow(bytes));
    const module = new Module(engine);
    const instance = new Instance(module, imports);
    done(instance, module);
    return instance.exports;
  };
  // The package's types name neither what is imported nor all that the engine can do.
  const pdfium = (await Reflect.apply(PDFiumModule, undefined, [{ instantiateWasm }])) as Pdfium;
  pdfium._FPDF_InitLibrary();
  return pdfium;
}

/** Draws a page, and finds its words. What was opened is closed, whatever happens: the thread is used again. */
async function draw({ pdf, number }: PageThreadJob): Promise<ThreadPage> {
  const pdfium = await ready;
  const close: (() => void)[] = [];
  const held = (bytes: number): number => {
    const at = pdfium._malloc(bytes);
    if (at === 0) throw new Error("it wants more memory than it gets");
    close.push(() => pdfium._free(at));
    return at;
  };
  try {
    const source = held(pdf.length);
    pdfium.HEAPU8.set(pdf, source);
    const file = pdfium._FPDF_LoadMemDocument(source, pdf.length, 0);
    if (file === 0) throw new Error(WHY[pdfium._FPDF_GetLastError()] ?? "it is no PDF that can be opened");
    close.push(() => pdfium._FPDF_CloseDocument(file));
    const pages = pdfium._FPDF_GetPageCount(file);
    if (number > pages) throw new Error(`it has ${pages === 1 ? "one page" : `${pages} pages`} only`);
    const page = pdfium._FPDF_LoadPage(file, number - 1);
    if (page === 0) throw new Error("the page is damaged");
    close.push(() => pdfium._FPDF_ClosePage(page));
    const size = sizeOf(pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page));
    const pixels = held(size.width * size.height * FOUR_BYTES);
    const bitmap = pdfium._FPDFBitmap_CreateEx(size.width, size.height, FOUR_BYTES, pixels, size.width * FOUR_BYTES);
    if (bitmap === 0) throw new Error("it wants more memory than it gets");
    close.push(() => pdfium._FPDFBitmap_Destroy(bitmap));
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, size.width, size.height, WHITE);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, size.width, size.height, 0, FLAGS);
    const drawn = pdfium.HEAPU8.slice(pixels, pixels + size.width * size.height * FOUR_BYTES);
    return { ...size, pixels: drawn, words: wordsOn(pdfium, page, size, held, close), pages };
  } finally {
    for (const one of close.reverse()) one();
  }
}

/** At 144 pixels an inch, and smaller where that is more than the longest side may have. */
function sizeOf(width: number, height: number): { readonly width: number; readonly height: number } {
  if (!(width > 0 && height > 0)) throw new Error("the page has no size");
  const scale = Math.min(limits.perPoint, limits.longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The words of a page in the order of its text, each with where its letters stand among the pixels. */
function wordsOn(
  pdfium: Pdfium,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
  held: (bytes: number) => number,
  close: (() => void)[],
): readonly PageWord[] {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) throw new Error("the words of the page cannot be read");
  close.push(() => pdfium._FPDFText_ClosePage(text));
  const count = pdfium._FPDFText_CountChars(text);
  if (count > limits.letters) throw new Error(`the page has more than ${limits.letters} letters`);
  const corners = held(32);
  const point = held(8);
  const pixelAt = (x: number, y: number): readonly [number, number] => {
    pdfium._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, point, point + 4);
    return [pdfium.HEAP32[point / 4] ?? 0, pdfium.HEAP32[point / 4 + 1] ?? 0];
  };
  const words: { text: string; edges: readonly [number, number, number, number] }[] = [];
  let word: (typeof words)[number] | null = null;
  for (let i = 0; i < count; i++) {
    const letter = letterOf(pdfium._FPDFText_GetUnicode(text, i));
    const boxed = pdfium._FPDFText_GetCharBox(text, i, corners, corners + 8, corners + 16, corners + 24) !== 0;
    if (letter === "" || !boxed) {
      word = null;
      continue;
    }
    const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(corners / 8, corners / 8 + 4);
    const [[x1, y1], [x2, y2]] = [pixelAt(left, bottom), pixelAt(right, top)];
    const edges = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
    if (word === null) {
      word = { text: letter, edges };
      words.push(word);
    } else {
      word.text += letter;
      const [a, b, c, d] = word.edges;
      word.edges = [Math.min(a, edges[0]), Math.min(b, edges[1]), Math.max(c, edges[2]), Math.max(d, edges[3])];
    }
  }
  return words.flatMap(({ text: letters, edges }) => {
    const [left, top] = [Math.max(0, edges[0]), Math.max(0, edges[1])];
    const [right, bottom] = [Math.min(width, edges[2]), Math.min(height, edges[3])];
    // What stands outside of the page is not seen on it.
    if (left >= width || top >= height || right < 0 || bottom < 0) return [];
    return [{ text: letters.toWellFormed(), box: [left, top, Math.max(1, right - left), Math.max(1, bottom - top)] as const }];
  });
}

/** Nothing for what parts words; a letter that the file does not say is told as one that is not known. */
function letterOf(unit: number): string {
  if (unit === 0) return "\ufffd";
  const letter = unit <= 0x10ffff ? String.fromCodePoint(unit) : "\ufffd";
  return /[\s\p{Cc}]/u.test(letter) ? "" : letter;
}

answerJobs(parentPort, draw);
