import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** What is published is made of nearly everything. */
const UNDER_PUBLISH: readonly string[] = [
  "record",
  "map",
  "wording",
  "read",
  "claims",
  "trace",
  "check",
  "weigh",
  "findings",
  "vault",
  "store",
  "capture",
  "case",
  "anchor",
];

/** Folder → the folders of ours that it may import, besides itself. Dependencies point one way only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  record: [],
  map: ["record"],
  // Sentences of the program in other languages.
  wording: ["record"],
  read: ["record"],
  claims: ["record"],
  trace: ["record"],
  check: ["record"],
  weigh: ["record", "trace"],
  findings: ["record", "read", "claims", "trace", "check", "weigh"],
  vault: ["record"],
  store: ["record", "vault"],
  capture: ["record", "vault", "store", "read"],
  case: ["record", "read", "claims", "trace", "check", "weigh", "findings", "vault", "store", "capture"],
  anchor: ["record", "vault", "store"],
  witness: ["record", "vault", "store"],
  publish: UNDER_PUBLISH,
  verifier: ["record", "vault"],
  // What may be shown of whom is said where it is published.
  server: [...UNDER_PUBLISH, "publish"],
  web: ["record", "map", "wording", "read", "trace", "check", "weigh", "vault"],
  cli: [
    "record",
    "read",
    "claims",
    "trace",
    "check",
    "weigh",
    "findings",
    "vault",
    "store",
    "capture",
    "case",
    "publish",
    "server",
    "anchor",
    "witness",
  ],
};

const files = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name));

function imports(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  const found = [
    ...source.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g),
    ...source.matchAll(/new URL\(\s*["'](\.[^"']+\.[jt]sx?)["']/g),
  ];
  return found.map((match) => match[1] ?? "");
}

const folderOf = (file: string): string => relative(SRC, file).split(/[\\/]/)[0] ?? "";

describe("Firsthand's folders", () => {
  test("are all named in the table", () => {
    assert.deepEqual(
      [...new Set(files.map(folderOf))].filter((folder) => MAY_IMPORT[folder] === undefined),
      [],
    );
  });

  test("import only what lies below them", () => {
    const wrong: string[] = [];
    for (const file of files) {
      const from = folderOf(file);
      for (const specifier of imports(file)) {
        if (!specifier.startsWith(".")) continue;
        const to = folderOf(resolve(dirname(file), specifier));
        if (to !== from && !(MAY_IMPORT[from] ?? []).includes(to)) wrong.push(`${relative(SRC, file)} imports ${specifier}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test("keep Node and the page out of the core", () => {
    const core = new Set(["record", "map", "wording", "read", "claims", "trace", "check", "weigh", "findings", "vault"]);
    const wrong = files.filter((file) => core.has(folderOf(file)) && imports(file).some((specifier) => specifier.startsWith("node:")));
    assert.deepEqual(wrong, []);
  });
});
