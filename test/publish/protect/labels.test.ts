import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { foldName } from "../../../src/claims/fold.ts";
import { isLabel, Labels } from "../../../src/publish/protect/labels.ts";
import { digestOfText } from "../../../src/record/digest.ts";

describe("Labels", () => {
  test("stay with whoever had them, also where two have one name", () => {
    const first = new Labels([], digestOfText);
    const given = [first.of("body", ["Marlow"]), first.of("unknown", ["Marlow"]), first.of("unknown", ["Ada Holm"])];
    assert.deepEqual(given, ["Organisation A", "Person A", "Person B"]);
    const again = new Labels(first.given(), digestOfText);
    assert.deepEqual([again.of("body", ["Marlow"]), again.of("unknown", ["Marlow"]), again.of("unknown", ["Ada Holm"])], given);
    const turned = new Labels(first.given(), digestOfText);
    assert.deepEqual(
      [turned.of("unknown", ["Ada Holm"]), turned.of("unknown", ["Marlow"]), turned.of("body", ["Marlow"])],
      ["Person B", "Person A", "Organisation A"],
    );
  });

  test("stay in the words in which an earlier version gave them", () => {
    const keys = [digestOfText(foldName("Marlow"))];
    const labels = new Labels([{ label: "Body A", keys }], digestOfText);
    assert.deepEqual([labels.of("body", ["Marlow"]), labels.of("body", ["Hollin Trust"])], ["Body A", "Organisation A"]);
    assert.ok(isLabel("Body A") && isLabel("Organisation AB"));
  });
});
