import { pathToFileURL } from "node:url";
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

/**
 * Bundles what the compiler wrote into dist/ into the few files of dist/program: a program that loads two hundred modules one by one
 * takes longer to start than to read a page. Other packages stay packages. Files are flat, so that `new URL("./x.ts", import.meta.url)`, by which
 * threads are named, finds its entry, and lie as deep as their sources' folders, so that `../web` is what it was.
 */
export default defineConfig({
  publicDir: false,
  // Every start loads these two; their licences are written beside the program.
  ssr: { noExternal: ["commander", "@noble/hashes"] },
  plugins: [packedWeights, ascii],
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
        "reader-thread": compiled("case/reader-thread"),
      },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        comments: false,
        codeSplitting: {
          groups: [
            { name: "commands", test: /dist\/cli\/commands\/\w+\.js$/ },
            { name: "read", test: /dist\/read\/read\.js$/ },
            { name: "read-files", test: /dist\/cli\/(?:read-many|print\/reading)\.js$/ },
          ],
        },
      },
    },
  },
});
