import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Under which names a remark is handed on. */
const HANDED = /^(?:sentence|remarks?)$/;

/** Every remark that the sources of a folder make of a file, with a number for what they put in; one that is said of one and of several is there in both forms. */
export function remarksIn(folder: string): readonly { readonly file: string; readonly remark: string }[] {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  return names.flatMap((file) =>
    file.endsWith(".ts") ? remarksOf(file, readFileSync(join(folder, file), "utf8")).map((remark) => ({ file, remark })) : [],
  );
}

/** The remarks that the text of one file makes. */
export function remarksOf(name: string, text: string): readonly string[] {
  const program = parseSync(name, text).program as unknown as Node;
  const called = new Map<string, Node>();
  walk(program, (node) => {
    if (node.type === "VariableDeclarator" && isNode(node["init"])) called.set(nameOf(node["id"]), node["init"]);
  });
  const found = new Set<string>();
  walk(program, (node) => {
    for (const made of handedIn(node)) for (const remark of forms(made, called)) if (/\p{L} \p{L}+ \p{L}/u.test(remark)) found.add(remark);
  });
  return [...found];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node)) for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) walk(one, visit);
}

/** What a node hands on as a remark: an argument of `remark(…)` or `remarks.push(…)`, a field of that name, or a list that is given back. */
function handedIn(node: Node): readonly Node[] {
  if (node.type === "CallExpression") {
    const callee = node["callee"] as Node;
    const name = callee.type === "MemberExpression" ? `${nameOf(callee["object"])}.${nameOf(callee["property"])}` : nameOf(callee);
    return /(?:^|\.)remark$|remarks\.push$/.test(name) ? (node["arguments"] as readonly Node[]) : [];
  }
  if (node.type === "Property") return HANDED.test(nameOf(node["key"])) ? [node["value"] as Node] : [];
  const given = node.type === "ReturnStatement" ? (node["argument"] as Node | null) : null;
  return given?.type === "ArrayExpression" ? [given] : [];
}

/** What a file calls by a name of its own. */
type Called = ReadonlyMap<string, Node>;

/** What an expression may come to: of one and of several, where it tells them apart. */
function forms(node: Node, called: Called): readonly string[] {
  switch (node.type) {
    case "Literal":
      return typeof node["value"] === "string" ? [node["value"]] : [];
    case "ConditionalExpression":
      return [...forms(node["consequent"] as Node, called), ...forms(node["alternate"] as Node, called)];
    case "ArrayExpression":
      return (node["elements"] as readonly Node[]).flatMap((one) =>
        forms(one.type === "SpreadElement" ? (one["argument"] as Node) : one, called),
      );
    case "TemplateLiteral":
      return filledIn(node, called);
    case "CallExpression":
      return nameOf(node["callee"]) === "count" ? counted(node["arguments"] as readonly Node[], called) : [];
    case "Identifier": {
      const meant = called.get(nameOf(node));
      return meant?.type === "TemplateLiteral" || meant?.type === "ConditionalExpression" ? forms(meant, called) : [];
    }
    default:
      return [];
  }
}

/** `count(n, "file was", "files were")`: one of them, and seven. */
function counted([, one, many]: readonly Node[], called: Called): readonly string[] {
  return [one, many].flatMap((noun, i) => (noun === undefined ? [] : forms(noun, called).map((word) => `${i === 0 ? 1 : 7} ${word}`)));
}

/** What is put in agrees: where one place speaks of one, so do the others. */
function filledIn(node: Node, called: Called): readonly string[] {
  const pieces = (node["quasis"] as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
  const places = (node["expressions"] as readonly Node[]).map((one) => forms(one, called));
  const several = Math.max(1, ...places.map(({ length }) => length));
  return Array.from({ length: several }, (_, form) =>
    pieces.map((piece, i) => (i === 0 ? piece : `${places[i - 1]?.[form % (places[i - 1]?.length || 1)] ?? "7"}${piece}`)).join(""),
  );
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return "";
  return node.type === "PrivateIdentifier" || node.type === "Identifier" ? String(node["name"]) : nameOf(node["property"]);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
