import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** A regular expression of the program, and where it stands. */
export interface WrittenPattern {
  /** File and line below `src`. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

export interface Written {
  readonly literals: readonly WrittenPattern[];
  /** Files below `src` that compose expressions with `RegExp`, and the lines that do. */
  readonly composing: ReadonlyMap<string, readonly number[]>;
}

/** Finds every regular expression in the sources of the program by their syntax trees. */
export function writtenPatterns(): Written {
  const literals: WrittenPattern[] = [];
  const composing = new Map<string, readonly number[]>();
  const files = readdirSync(SRC, { recursive: true }).map(String);
  for (const file of files.filter((name) => /\.tsx?$/.test(name)).sort()) {
    const text = readFileSync(join(SRC, file), "utf8");
    const name = file.split(sep).join("/");
    visit(parseSync(file, text).program, (node) => {
      const { type, start, regex, callee } = node;
      if (type === "Literal" && isNode(regex))
        literals.push({ place: `${name}:${lineOf(text, Number(start))}`, source: String(regex["pattern"]), flags: String(regex["flags"]) });
      if (/^(?:New|Call)Expression$/.test(String(type)) && isNode(callee) && callee["name"] === "RegExp")
        composing.set(name, [...(composing.get(name) ?? []), lineOf(text, Number(start))]);
    });
  }
  return { literals, composing };
}

/** The expressions that those files compose: `RegExp` is watched while they are loaded and `use` is run. */
export async function composedPatterns(files: Iterable<string>, use: () => Promise<void>): Promise<readonly WrittenPattern[]> {
  const composed: WrittenPattern[] = [];
  const note = (made: RegExp): void => {
    const caller = /[\\/]src[\\/]([^()]+\.tsx?:\d+):\d+/.exec((new Error().stack ?? "").split("\n")[3] ?? "");
    const place = caller?.[1]?.split(sep).join("/");
    if (place !== undefined) composed.push({ place, source: made.source, flags: made.flags });
  };
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given, self) {
      const made: RegExp = Reflect.construct(target, given, self);
      note(made);
      return made;
    },
  });
  try {
    for (const file of files) await import(join(SRC, file));
    await use();
  } finally {
    globalThis.RegExp = plain;
  }
  return composed;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !(value instanceof RegExp);

function visit(node: unknown, each: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, each);
  else if (isNode(node)) {
    each(node);
    for (const [key, value] of Object.entries(node)) if (key !== "value" && key !== "regex") visit(value, each);
  }
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;
