// The part of compiled.mjs that the engine asks, in a thread of its own.
import { readFile } from "node:fs/promises";

const ROOT = new URL("../", import.meta.url).href;
const SOURCE = /\.tsx?$/;
const SEEDED = new URL("seeded.mjs", import.meta.url).href;

/** The compiler names files by what it made of them; here they keep the names of their sources. Properties are seeded. */
export function resolve(specifier, context, next) {
  const { parentURL } = context;
  if (specifier === "fast-check" && parentURL !== SEEDED) return { url: SEEDED, format: "module", shortCircuit: true };
  if (parentURL?.startsWith(ROOT) && SOURCE.test(parentURL) && /^\..*\.jsx?$/.test(specifier))
    return { url: new URL(specifier, parentURL).href.replace(/\.js(x?)$/, ".ts$1"), format: "module", shortCircuit: true };
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith(ROOT) || !SOURCE.test(url)) return next(url, context);
  const written = new URL(`dist/tests/${url.slice(ROOT.length).replace(SOURCE, ".js")}`, ROOT);
  // The map lies beside what was written, not beside the source. Node takes a path for it, and no address of a file.
  const source = (await readFile(written, "utf8")).replace(
    /\n\/\/# sourceMappingURL=\S+\s*$/,
    `\n//# sourceMappingURL=${written.pathname}.map`,
  );
  return { format: "module", source, shortCircuit: true };
}
