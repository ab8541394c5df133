import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LIMITS } from "../../src/capture/limits.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("documents every limit and every error of capture", () => {
  const page = read("docs/capture.md");
  const codes = [...read("src/capture/capture-error.ts").matchAll(/^ {2}\| "([\w-]+)"/gm)].map((match) => match[1] ?? "");
  assert.ok(codes.length > 10);
  for (const name of [...codes, ...Object.keys(LIMITS)])
    assert.ok(page.includes(`| \`${name}\` |`), `docs/capture.md says nothing of ${name}`);
});
