import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compatible, featuresOf, likenessOf } from "../../src/claims/features.ts";
import type { Utterance } from "../../src/record/utterance.ts";
import { gatheredFrom } from "../trace/generator.ts";

const [some] = gatheredFrom({
  reports: [{ name: "one", publisher: "A", says: [{ claim: "c" }] }],
  decisions: [],
}).utterances.values();

/** An utterance that counts the wounded. */
function counting(min: number | null, max: number | null): Utterance {
  assert.ok(some);
  return { ...some, slots: { ...some.slots, what: "wound", howMany: [{ min, max, approximate: false, unit: "wounded", span: [0, 1] }] } };
}

describe("Of two counts of one thing", () => {
  const mayBeOne = (a: Utterance, b: Utterance): boolean => compatible(a, b, () => true);

  test("“at least 14” and “14” are one figure, which whoever retells it writes either way", () => {
    const [least, exact] = [counting(14, null), counting(14, 14)];
    assert.ok(mayBeOne(least, exact) && mayBeOne(exact, least));
    assert.equal(likenessOf(featuresOf(least), featuresOf(exact)), 1);
  });

  test("other figures are rivals, and so are a figure and a range", () => {
    for (const [a, b] of [
      [counting(14, 14), counting(15, 15)],
      [counting(14, null), counting(20, null)],
      [counting(null, 14), counting(14, 14)],
      [counting(14, 20), counting(14, 14)],
    ] as const)
      assert.ok(!mayBeOne(a, b));
  });
});
