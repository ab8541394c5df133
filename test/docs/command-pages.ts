import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeExample } from "../../src/cli/example.ts";
import { program } from "../../src/cli/main.ts";
import { runHere } from "../cli/in-process.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = join(ROOT, "docs", "commands");
const EXAMPLE = join(ROOT, "examples", "kursk-2025");

/** The pages of docs/commands, by name. Each holds what a person wrote, and what is made: its usage and the output of its examples. */
export function commandPages(): readonly { readonly name: string; readonly path: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => ({ name: basename(file, ".md"), path: join(FOLDER, file), text: readFileSync(join(FOLDER, file), "utf8") }));
}

/** A page with what is made in it made again. */
export type Remake = (name: string, text: string) => Promise<string>;

/**
 * Makes pages again: the usage from the command's own help, each example by running it on a fresh copy of the worked case, `kursk`, beside
 * its `sources`. Resolves to what `body` makes of it.
 */
export async function remaking<T>(body: (remake: Remake) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "firsthand-docs-"));
  const [before, by, home] = [process.cwd(), process.env["FIRSTHAND_BY"], process.env["FIRSTHAND_HOME"]];
  process.env["FIRSTHAND_BY"] = "A. Editor";
  process.env["FIRSTHAND_HOME"] = join(folder, "keys");
  try {
    (await makeExample(EXAMPLE, join(folder, "kursk"))).close();
    return await body(async (name, text) => {
      const work = join(folder, name);
      cpSync(join(folder, "kursk"), join(work, "kursk"), { recursive: true });
      // Each page goes on from the same case, so each has the keys as they were then.
      cpSync(join(folder, "keys"), join(work, "keys"), { recursive: true });
      process.env["FIRSTHAND_HOME"] = join(work, "keys");
      symlinkSync(join(EXAMPLE, "sources"), join(work, "sources"));
      process.chdir(work);
      return remade(text.replace(/(?<=<!-- usage -->\n)[\s\S]*?(?=<!-- \/usage -->)/, () => `\`\`\`\n${usageOf(name)}\n\`\`\`\n`));
    });
  } finally {
    process.chdir(before);
    if (by === undefined) delete process.env["FIRSTHAND_BY"];
    else process.env["FIRSTHAND_BY"] = by;
    if (home === undefined) delete process.env["FIRSTHAND_HOME"];
    else process.env["FIRSTHAND_HOME"] = home;
    rmSync(folder, { recursive: true, force: true });
  }
}

function usageOf(name: string): string {
  const command = program().commands.find((one) => one.name() === name);
  if (command === undefined) throw new Error(`docs/commands/${name}.md is the page of no command`);
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  return help.trim();
}

const EXAMPLE_BLOCK = /(?<=<!-- example -->\n```console\n)[\s\S]*?(?=```\n<!-- \/example -->)/g;

async function remade(text: string): Promise<string> {
  const parts: string[] = [];
  let at = 0;
  for (const block of text.matchAll(EXAMPLE_BLOCK)) {
    parts.push(text.slice(at, block.index));
    const lines = block[0].split("\n").filter((line) => line.startsWith("$ "));
    let code = 0;
    for (const line of lines) {
      const ran = line === "$ echo $?" ? { output: `${code}\n`, code: 0 } : await runLine(line.slice(2));
      code = ran.code;
      parts.push(`${line}\n${ran.output}`);
    }
    at = block.index + block[0].length;
  }
  return parts.join("") + text.slice(at);
}

const REDIRECTED = / > (\/dev\/null|[a-z.]+)$/;

/** Runs `firsthand … [| head -n N] [> FILE]` in this process; its output is what a person sees on a terminal without colour. */
async function runLine(line: string): Promise<{ readonly output: string; readonly code: number }> {
  const redirected = REDIRECTED.exec(line);
  if (redirected !== null) {
    const { output, code } = await runLine(line.slice(0, redirected.index));
    if (redirected[1] !== "/dev/null") writeFileSync(redirected[1] ?? "", output);
    return { output: "", code };
  }
  const [command = "", head] = line.split(" | ");
  const [first, ...words] = wordsOf(command);
  if (first !== "firsthand") throw new Error(`an example runs firsthand, and not ${line}`);
  const { both, code } = await runHere(words);
  const output = both.replace(/[ \t]+$/gm, "");
  const most = head === undefined ? null : /^head -n (\d+)$/.exec(head)?.[1];
  if (most === undefined) throw new Error(`an example ends in nothing but | head -n N: ${line}`);
  // After a pipe a shell tells the exit code of its last part.
  return most === null ? { output, code } : { output: `${output.split("\n").slice(0, Number(most)).join("\n")}\n`, code: 0 };
}

function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
