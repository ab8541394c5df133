import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** Words that a component shows or says although they are in no message file. */
export interface ShownWords {
  readonly file: string;
  readonly words: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Attributes that are seen or heard: those of HTML and ARIA, and those that components of the workbench hand on. */
const SHOWN =
  /^(?:title|label|placeholder|alt|question|submit|nothing|name|aria-(?:label|description|roledescription|valuetext|placeholder))$/;
/** The name of the program, which is the same in every language, and keys, which are named by what stands on them. */
const SAME_EVERYWHERE = /^(?:Firsthand|firsthand add|Ctrl [KZ]|Enter|Esc|[A-Z]|SHA-(?:256|512)|U\+)$/;
/** Two words of letters with a space between them: a phrase, wherever it stands. */
const PHRASE = /\p{L}{2,}[,:]? \p{L}{2,}/u;

/** Every word that stands in the components of a folder and not in its message files, file by file. */
export function shownWordsIn(folder: string): readonly ShownWords[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name) && !/^messages\b/.test(name))
    .sort()
    .flatMap((name) => shownWords(readFileSync(join(folder, name), "utf8")).map((words) => ({ file: name, words })));
}

/** The words that the text of one component shows. */
export function shownWords(text: string): readonly string[] {
  const found: string[] = [];
  const note = (words: string): void => {
    const trimmed = words.trim();
    if (/\p{L}/u.test(trimmed) && !SAME_EVERYWHERE.test(trimmed)) found.push(trimmed);
  };
  walk(parseSync("component.tsx", text).program as unknown as Node, { shown: false, classes: false }, note);
  return found;
}

interface Place {
  /** Within what is shown: every word counts. Elsewhere only phrases do. */
  readonly shown: boolean;
  /** Within a class name, or an error for whoever writes the program. */
  readonly classes: boolean;
}

function walk(node: Node, place: Place, note: (words: string) => void): void {
  if (node.type === "JSXText") note(String(node["value"]));
  const words = wordsOf(node);
  if (words !== null && !place.classes && (place.shown || PHRASE.test(words))) note(words);
  for (const [key, child] of Object.entries(node)) {
    const inside = placeIn(node, key, place);
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) walk(one, inside, note);
  }
}

function wordsOf(node: Node): string | null {
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type === "TemplateElement") return (node["value"] as { readonly cooked: string }).cooked;
  return null;
}

/** What holds for the children of a node. */
function placeIn(node: Node, key: string, place: Place): Place {
  switch (node.type) {
    case "JSXElement":
    case "JSXFragment":
      return { shown: key === "children", classes: false };
    case "JSXAttribute": {
      const name = (node["name"] as Node)["name"];
      return { shown: SHOWN.test(String(name)), classes: name === "className" || name === "d" };
    }
    // What is compared, asked for or handed to a function is not what is shown.
    case "BinaryExpression":
    case "MemberExpression":
      return { ...place, shown: false };
    case "CallExpression":
      return key === "arguments" ? { ...place, shown: false } : place;
    case "ConditionalExpression":
      return key === "test" ? { ...place, shown: false } : place;
    case "LogicalExpression":
      return key === "left" && node["operator"] === "&&" ? { ...place, shown: false } : place;
    case "ThrowStatement":
      return { shown: false, classes: true };
    case "FunctionDeclaration":
      return { shown: false, classes: /^(?:classOf|placeOf|pathOf)$/.test(String((node["id"] as Node | null)?.["name"])) };
    case "ArrowFunctionExpression":
      return { ...place, shown: place.shown && key === "body" };
    default:
      return place;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
