import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every template of a sentence that the program makes, by the folder of the sources that makes it first: `say` with what stands behind it. */
export function templatesIn(sources: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(sources, { recursive: true }).map(String).sort()) {
    if (!/\.tsx?$/.test(name)) continue;
    const text = readFileSync(join(sources, name), "utf8");
    if (!text.includes("say`")) continue;
    for (const template of templatesOf(name, text)) if (!found.has(template)) found.set(template, name.split(/[\\/]/)[0] ?? "");
  }
  return found;
}

/** The templates in the text of one file, under the names that catalogues know them by. */
export function templatesOf(name: string, text: string): readonly string[] {
  const found: string[] = [];
  walk(parseSync(name, text).program as unknown as Node, (node) => {
    if (node.type !== "TaggedTemplateExpression" || (node["tag"] as Node)["name"] !== "say") return;
    const pieces = (node["quasi"] as Node)["quasis"] as readonly { readonly value: { readonly cooked: string } }[];
    found.push(pieces.map(({ value: { cooked } }, i) => (i === 0 ? cooked : `{${i - 1}}${cooked}`)).join(""));
  });
  return found;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node)) for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) walk(one, visit);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
