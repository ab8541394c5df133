import type { SealedFolder } from "../vault/sealed.ts";
import { proofsIn, verdictOnProofs } from "./proofs.ts";
import { type Verdict, verdictOn } from "./verify.ts";

/** The few things of Node that are used, since this file must not need its types, or be loaded by its loader. */
export interface NodeParts {
  readonly readdirSync: (path: string, options: { recursive: true; withFileTypes: true }) => readonly Entry[];
  readonly readFileSync: (path: string) => Uint8Array;
  readonly join: (...parts: readonly string[]) => string;
  readonly relative: (from: string, to: string) => string;
  readonly words: readonly string[];
  readonly print: (line: string) => void;
}

interface Entry {
  readonly name: string;
  readonly parentPath: string;
  isFile(): boolean;
  isDirectory(): boolean;
}

const PROOFS = '<script type="application/json" id="proofs">';

/** The proofs of a dossier, out of its page that holds them. */
function onDossier(page: Uint8Array, key: string): Verdict {
  const text = new TextDecoder().decode(page);
  const own = /<code id="own-key">([^<]+)<\/code>/.exec(text)?.[1] ?? "";
  const start = text.indexOf(PROOFS) + PROOFS.length;
  const list = start < PROOFS.length ? "[]" : text.slice(start, text.indexOf("</script>", start));
  return verdictOnProofs(
    proofsIn(list),
    key,
    own.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}

/** `node verify.js FOLDER [KEY]`, where FOLDER is a sealed case or a dossier. Returns the exit code: 0 where all holds, 1 where not, 2 for a wrong command line. */
export async function runInNode({ readdirSync, readFileSync, join, relative, words, print }: NodeParts): Promise<number> {
  const [place, key = ""] = words;
  if (place === undefined || words.length > 2) {
    print("usage: node verify.js FOLDER [KEY]");
    return 2;
  }
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (strange !== undefined) {
    print(`${join(strange.parentPath, strange.name)} is a link or a device; a sealed case holds neither`);
    return 1;
  }
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(place, join(entry.parentPath, entry.name)).split("\\").join("/"));
  const folder: SealedFolder = { names: names.sort(), read: async (name) => readFileSync(join(place, name)) };
  const { ok, lines } = names.includes("check.html")
    ? onDossier(readFileSync(join(place, "check.html")), key)
    : await verdictOn(folder, key);
  for (const line of lines) print(line);
  return ok ? 0 : 1;
}
