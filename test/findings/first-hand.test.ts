import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { readReport } from "./reader-builder.ts";

/** The origins of a claim that is worded so, as "kind by whom". */
function originsOf(claim: RegExp, text: string): readonly string[] {
  const { gathered, traced } = findingsOf([readReport("Sund Courier", "en", text)], []);
  const found = [...gathered.claims.values()].find(({ statement }) => claim.test(statement));
  assert.ok(found, "no such claim");
  const origins = traced.claims.get(found.id)?.origins ?? [];
  return origins.map(({ kind, by }) => `${kind} by ${by === null ? "nobody" : gathered.entities.get(by)?.name}`);
}

describe("Firsthand tells what somebody went through from what he was told", () => {
  test("so that who heard something happen is a witness of it", () => {
    assert.deepEqual(originsOf(/lines snap/i, "Ada Venn, 41, heard two mooring lines snap at the quay."), ["eyewitness by Ada Venn"]);
  });
  test("and who heard that it happened is none", () => {
    assert.deepEqual(originsOf(/lines had snapped/i, "Ada Venn, 41, heard that two mooring lines had snapped at the quay."), [
      "unknown by Ada Venn",
    ]);
  });
  test("and “I” in somebody's words adds no nameless source to his", () => {
    const text = "“It was dark. I told the mate that the stern lamp was out,” Ada Venn said.";
    assert.deepEqual(originsOf(/stern lamp was out/i, text), ["unknown by Ada Venn"]);
  });
});
