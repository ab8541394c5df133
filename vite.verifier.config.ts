import { cpSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

const FOLDER = "dist/verifier";

/** The page and the Python program stand beside the script as they are written. */
const asWritten: Plugin = {
  name: "as-written",
  writeBundle() {
    for (const name of ["verify.html", "verify.py"]) cpSync(`src/verifier/${name}`, `${FOLDER}/${name}`);
  },
};

/** Bundles the verifier that goes into every sealed case into one script that a page loads without a server, and Node runs. It is left readable. */
export default defineConfig({
  publicDir: false,
  plugins: [asWritten],
  build: {
    outDir: FOLDER,
    emptyOutDir: true,
    minify: false,
    target: "es2022",
    lib: { entry: "src/verifier/main.ts", formats: ["iife"], name: "firsthandVerifier", fileName: () => "verify.js" },
  },
});
