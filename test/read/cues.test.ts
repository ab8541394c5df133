import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cueForm } from "../../src/read/cue-form.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("Firsthand's reporting verbs", () => {
  test("are compiled from data/cues.txt", () => {
    const compiled = execFileSync(process.execPath, ["scripts/build-cues.mjs", "--print"], { cwd: ROOT, encoding: "utf8" });
    const plain = (text: string): string => text.replace(/\s+/g, "").replaceAll(",]", "]");
    assert.equal(plain(readFileSync(`${ROOT}/src/read/cue-lexicon.ts`, "utf8")), plain(compiled));
  });

  test("are known in their inflected forms", () => {
    const classes = ["said", "denies", "confirming", "admitted", "told", "alleged", "saw", "replied", "asks", "declined"].map(
      (form) => cueForm(form)?.cueClass,
    );
    assert.deepEqual(classes, ["say", "deny", "confirm", "admit", "say", "claim", "perceive", "say", "ask", "refuse"]);
    assert.equal(cueForm("walked"), null);
  });
});
