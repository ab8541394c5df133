import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig, type Plugin } from "vite";

const compiled = (path: string): string => `dist/${path}.js`;

/** The program can read files, so it gets the tagger's model packed, which is ready at once, instead of the text that it is made of. */
const packedWeights: Plugin = {
  name: "packed-weights",
  async load(id) {
    if (!id.endsWith("/dist/read/tag-weights.js")) return null;
    const { TAG_WEIGHTS } = await import(pathToFileURL(id).href);
    const { packedModel, parseTagModel } = await import(new URL("tag-model.js", pathToFileURL(id)).href);
    this.emitFile({ type: "asset", fileName: "tag-weights.bin", source: packedModel(parseTagModel(TAG_WEIGHTS)) });
    return 'import { readFileSync } from "node:fs";\nexport const TAG_WEIGHTS = readFileSync(new URL("tag-weights.bin", import.meta.url));';
  },
};

/** A file of ASCII alone is read and held in half the memory, which a program that ends at once feels. */
const ascii: Plugin = {
  name: "ascii",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      const escaped = /\\[^\x00-\x7f]/.exec(file.code);
      if (escaped !== null) this.error(`${file.fileName} holds ${escaped[0]}, which cannot be written in ASCII; leave its backslash out`);
      file.code = file.code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
  },
};

const READS_FILES = 'import { readFileSync } from "node:fs";\n';
const EXPORTS = /\nexport \{ (.+) \};\s*$/;

/**
 * Makes the reader a script beside a small module, since Node 20 keeps compiled code of scripts only: `scripts/compile-reader.mjs` writes what the engine
 * has compiled to `read.cache`. The engine refuses what another version of it wrote, and then compiles as if there were none.
 */
const readerAsScript: Plugin = {
  name: "reader-as-script",
  generateBundle(_options, bundle) {
    const chunk = bundle["read.js"];
    if (chunk?.type !== "chunk") return;
    const exported = EXPORTS.exec(chunk.code)?.[1];
    const rest = chunk.code.startsWith(READS_FILES) ? chunk.code.slice(READS_FILES.length) : null;
    if (exported === undefined || rest === null || /^import |\bimport\(/m.test(rest))
      return this.error("the reader must import readFileSync of node:fs and nothing else; see vite.program.config.ts");
    const names = exported.split(", ").map((name) => name.split(" as "));
    const body = rest.replace(EXPORTS, "").replaceAll("import.meta.url", "here");
    const returned = names.map(([local, name]) => `${name ?? local}: ${local}`).join(", ");
    this.emitFile({
      type: "asset",
      fileName: "read-script.js",
      source: `(function (readFileSync, here) {\n"use strict";\n${body}\nreturn { ${returned} };\n})`,
    });
    chunk.code = `${READS_FILES}import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
const filename = fileURLToPath(new URL("read-script.js", import.meta.url));
const cache = new URL("read.cache", import.meta.url);
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: existsSync(cache) ? readFileSync(cache) : undefined });
export const { ${names.map(([local, name]) => name ?? local).join(", ")} } = script.runInThisContext()(readFileSync, import.meta.url);
`;
  },
};

/** Where its loader says that the WebAssembly is. */
const ITS_PLACE = /`\$\{prefix\}\.\.\/\$\{path\}`/;

/** MediaInfo offers bundlers what fetches as a browser does, so it is resolved as Node does; its WebAssembly comes to lie beside what it is bundled into, and not above. */
const mediaInfo: Plugin = {
  name: "media-info",
  enforce: "pre",
  resolveId: (id) => (id === "mediainfo.js" ? fileURLToPath(import.meta.resolve(id)) : null),
  transform(code, id) {
    if (!/mediaInfoFactory\.js$/.test(id)) return null;
    if (!ITS_PLACE.test(code)) this.error(`${id} names the place of its WebAssembly otherwise than before; see vite.program.config.ts`);
    return code.replace(ITS_PLACE, "prefix + path");
  },
  generateBundle() {
    const source = readFileSync(fileURLToPath(import.meta.resolve("mediainfo.js/MediaInfoModule.wasm")));
    this.emitFile({ type: "asset", fileName: "MediaInfoModule.wasm", source });
  },
};

/**
 * Bundles what the compiler wrote into dist/ into the few files of dist/program: a program that loads two hundred modules one by one
 * takes longer to start than to read a page. Other packages stay packages. Files are flat, so that `new URL("./x.ts", import.meta.url)`, by which
 * threads are named, finds its entry, and lie as deep as their sources' folders, so that `../web` is what it was.
 */
export default defineConfig({
  publicDir: false,
  // Every start loads the first two, and the third brings what only its command line needs; their licences are written beside the program.
  ssr: { noExternal: ["commander", "@noble/hashes", "mediainfo.js"] },
  plugins: [packedWeights, ascii, readerAsScript, mediaInfo],
  build: {
    ssr: true,
    ssrEmitAssets: true,
    outDir: "dist/program",
    emptyOutDir: true,
    minify: false,
    license: { fileName: "licences.md" },
    target: "node20",
    rolldownOptions: {
      input: {
        main: compiled("cli/main"),
        worker: compiled("capture/worker"),
        "face-thread": compiled("publish/face-thread"),
        "pdf-page-thread": compiled("capture/pdf-page-thread"),
        "reader-thread": compiled("case/reader-thread"),
        "supposing-thread": compiled("case/supposing-thread"),
      },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        comments: false,
        codeSplitting: {
          groups: [
            { name: "commands", test: /dist\/cli\/commands\/[\w-]+\.js$/ },
            { name: "read", test: /dist\/read\/read\.js$/ },
            { name: "read-files", test: /dist\/cli\/(?:read-many|print\/reading)\.js$/ },
          ],
        },
      },
    },
  },
});
