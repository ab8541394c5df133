import { startPage } from "./in-browser.ts";
import { type NodeParts, runInNode } from "./in-node.ts";

// One file for both: a page loads it as a script, and Node runs it as a program.
interface Node {
  readonly argv: readonly string[];
  exitCode: number;
  getBuiltinModule(name: "node:fs"): Pick<NodeParts, "readdirSync" | "readFileSync">;
  getBuiltinModule(name: "node:path"): Pick<NodeParts, "join" | "relative">;
}
declare const process: Node | undefined;

if (typeof document !== "undefined") startPage(document);
else if (typeof process !== "undefined") {
  const node = process;
  const { readdirSync, readFileSync } = node.getBuiltinModule("node:fs");
  const { join, relative } = node.getBuiltinModule("node:path");
  const print = (line: string): void => console.log(line);
  runInNode({ readdirSync, readFileSync, join, relative, words: node.argv.slice(2), print }).then(
    (code) => {
      node.exitCode = code;
    },
    (error: unknown) => {
      print(`It could not be read: ${error instanceof Error ? error.message : String(error)}`);
      node.exitCode = 1;
    },
  );
}
