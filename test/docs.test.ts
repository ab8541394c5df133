import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { program } from "../src/cli/main.ts";
import { commandPages, remaking } from "./docs/command-pages.ts";
import { openHouse } from "./server/harness.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...filesUnder("docs", ".md"),
  ...filesUnder("examples", ".md"),
];

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith(ending) && !name.includes("sources"));
}

const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** What a pattern's first group finds in files, each once, sorted. */
function foundIn(files: readonly string[], pattern: RegExp): readonly string[] {
  const found = files.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => match[1] ?? ""));
  return [...new Set(found)].sort();
}

/** The nouns of the design. */
const NOUNS = [
  "case",
  "item",
  "report",
  "entity",
  "utterance",
  "claim",
  "question",
  "reliance",
  "origin",
  "control",
  "collapse",
  "conflict",
  "grade",
  "weighing",
  "decision",
  "custody-log",
  "protection",
  "sealed-case",
];

describe("Firsthand's pages", () => {
  test("have one for each noun, headed by it and linked from the list of words", () => {
    const list = read("docs/words/README.md");
    for (const noun of NOUNS) {
      const page = read(`docs/words/${noun}.md`);
      const heading = `# ${noun.charAt(0).toUpperCase()}${noun.slice(1).replace("-", " ")}\n`;
      assert.ok(page.startsWith(heading), `docs/words/${noun}.md is not headed ${heading}`);
      assert.ok(list.includes(`](${noun}.md)`), `docs/words/README.md does not link to ${noun}.md`);
    }
    for (const word of ["answers", "checkpoint", "anchor", "dossier"]) assert.ok(list.includes(`**${word}**`), `no word on ${word}`);
  });

  test("have one for each command, which says what it is for and when it fails, and nothing beside", () => {
    const commands = program().commands.map((command) => command.name());
    assert.deepEqual(
      commandPages().map(({ name }) => name),
      [...commands].sort(),
    );
    const list = read("docs/commands/README.md");
    for (const { name, text } of commandPages()) {
      assert.ok(text.startsWith(`# firsthand ${name}\n`), name);
      for (const part of ["<!-- usage -->", "## Example", "## When it fails"]) assert.ok(text.includes(part), `${name} has no ${part}`);
      assert.ok(list.includes(`| [${name}](${name}.md) |`), `docs/commands/README.md does not list ${name}`);
    }
  });

  test("show every usage as the command's own help says it, and every example as it runs", () =>
    remaking(async (remake) => {
      for (const { name, text } of commandPages())
        assert.equal(await remake(name, text), text, `docs/commands/${name}.md has drifted; run: node scripts/build-docs.mjs`);
    }));

  test("have every error with its exit code and its status, and every answer that only the server gives", () => {
    const page = read("docs/errors.md");
    const exits: Readonly<Record<string, number>> = { usage: 2, input: 3, case: 4 };
    const codes = [...read("src/cli/failure.ts").matchAll(/^ {2}(\w+Error): \[EXIT\.(\w+), "([\w-]+)"\]/gm)];
    assert.ok(codes.length > 15);
    const status = new Map(
      [...read("src/server/error.ts").matchAll(/^ {2}(\w+Error): (\d{3}),/gm)].map(([, name = "", http]) => [name, http]),
    );
    for (const [, name = "", exit = "", code] of codes) {
      const http = name === "UnknownReferenceError" || status.has(name) ? `${status.get(name)} ` : "";
      assert.ok(page.includes(`| \`${code}\` | ${exits[exit]} | ${http}|`), `docs/errors.md has no line ${code}, ${exits[exit]}, ${http}`);
    }
    for (const code of ["0", "1", "2", "3", "4", "70"]) assert.ok(page.includes(`| ${code} |`), `exit code ${code}`);
    const refusals = foundIn(filesUnder("src/server", ".ts"), /RefusedError\(\d+, "([\w-]+)"/g);
    assert.ok(refusals.length > 8);
    for (const code of refusals) assert.ok(page.includes(`\`${code}\``), `docs/errors.md says nothing of ${code}`);
  });

  test("have every route of the server", () => {
    const page = read("docs/workbench.md").replace(/\?[^`\s,]*/g, "");
    const routes = openHouse().app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"));
    assert.ok(routes.length >= 12);
    for (const { method, path } of routes) {
      const rows = page.split("\n").filter((line) => line.includes(`\`${path}\``) || line.includes(`\`${method} ${path}\``));
      assert.ok(
        rows.some((line) => line.includes(`\`${method} `)),
        `docs/workbench.md has no ${method} ${path}`,
      );
    }
  });

  test("have every setting", () => {
    const list = read("docs/commands/README.md");
    for (const name of foundIn(filesUnder("src/cli", ".ts"), /process\.env\["([A-Z_]+)"\]/g))
      assert.ok(name === "TERM" || list.includes(`| \`${name}\` |`), `docs/commands/README.md says nothing of ${name}`);
  });

  test("link to nothing that is not there", () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map((match) => match[1] ?? "")
        .filter((target) => !existsSync(resolve(ROOT, dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  test("name every kind of decision, of conflict and of collapse", () => {
    const decisions = foundIn(["src/record/decision.ts"], /kind: z\.literal\("([a-z]+)"\)/g).filter(
      (kind) => !/^(?:reli|credi)ability|credibility/.test(kind),
    );
    const table = read("docs/commands/decide.md");
    for (const kind of decisions) assert.ok(table.includes(`\`${kind}\``), `docs/commands/decide.md says nothing of ${kind}`);
    const reasons = foundIn(["src/record/origin.ts"], /^ {2}\| "([a-z-]+)"/gm);
    assert.ok(reasons.length >= 9);
    for (const reason of reasons) assert.ok(read("docs/words/collapse.md").includes(`\`${reason}\``), `docs/words/collapse.md: ${reason}`);
    const conflicts = foundIn(["src/record/conflict.ts"], /"([a-z-]+)"(?=\s*\||;)/g);
    for (const kind of conflicts)
      assert.ok(
        /^(?:conflict|tension|note)$/.test(kind) || read("docs/words/conflict.md").includes(`\`${kind}\``),
        `docs/words/conflict.md: ${kind}`,
      );
  });
});
