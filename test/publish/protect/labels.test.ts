import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Labels } from "../../../src/publish/protect/labels.ts";
import { digestOfText } from "../../../src/record/digest.ts";

describe("Labels", () => {
  test("stay with whoever had them, also where two have one name", () => {
    const first = new Labels([], digestOfText);
    const given = [first.of("body", ["Marlow"]), first.of("unknown", ["Marlow"]), first.of("unknown", ["Ada Holm"])];
    assert.deepEqual(given, ["Body A", "Person A", "Person B"]);
    const again = new Labels(first.given(), digestOfText);
    assert.deepEqual([again.of("body", ["Marlow"]), again.of("unknown", ["Marlow"]), again.of("unknown", ["Ada Holm"])], given);
    const turned = new Labels(first.given(), digestOfText);
    assert.deepEqual(
      [turned.of("unknown", ["Ada Holm"]), turned.of("unknown", ["Marlow"]), turned.of("body", ["Marlow"])],
      ["Person B", "Person A", "Body A"],
    );
  });
});
