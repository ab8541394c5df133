import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the workbench into dist/web: hashed names, nothing inline, since the server's content policy lets nothing inline run. */
export default defineConfig({
  root: "src/web",
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    // What a first load weighs is measured as it is sent, by bench/workbench.ts; this is before compression.
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
});
