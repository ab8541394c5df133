import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { commandsPage } from "../src/cli/commands-page.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...markdownUnder("docs"), ...markdownUnder("examples")];

function markdownUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith(".md") && !name.includes("sources"));
}

const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

describe("Firsthand's pages", () => {
  test("have every command as its own help says it", () => {
    assert.equal(read("docs/commands.md"), commandsPage(), "run: node scripts/build-docs.mjs");
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

  test("name every kind of decision, conflict and collapse", () => {
    const all = pages.map(read).join("\n");
    const kinds = [
      "age-birth",
      "identity",
      "quantity",
      "polarity",
      "forwarded",
      "dateline",
      "canonical-link",
      "copied-text",
      "same-media",
      "stated-reliance",
      "same-publisher",
      "same-control",
      "analyst",
    ];
    assert.deepEqual(
      kinds.filter((kind) => !all.includes(kind)),
      [],
    );
  });
});
