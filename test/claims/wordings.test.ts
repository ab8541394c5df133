import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { featuresOf } from "../../src/claims/features.ts";
import { type Wording, Wordings } from "../../src/claims/wordings.ts";
import type { Utterance } from "../../src/record/utterance.ts";
import { gatheredFrom } from "../trace/generator.ts";

const [some] = gatheredFrom({
  reports: [{ name: "one", publisher: "A", says: [{ claim: "c" }] }],
  decisions: [],
}).utterances.values();

function wording(...stems: readonly string[]): Wording {
  assert.ok(some);
  const utterance: Utterance = { ...some, slots: { ...some.slots, stems } };
  return { utterance, features: featuresOf(utterance) };
}

function nearestIn(wordings: Wordings, one: Wording): readonly string[] {
  return wordings.nearest(one.features.key).utterances.map(({ slots }) => slots.stems.join(" "));
}

describe("wordings that come later", () => {
  /** So many that what they share is too common to bring two together. */
  const crowd = Array.from({ length: 410 }, (_, i) => wording("drone", "front", "village", `only${i}`));

  test("what everybody says brings no two together, whether they were there from the first or came since", () => {
    const [a, b] = [wording("drone", "front", "village", "first"), wording("drone", "front", "village", "second")];
    const later = Wordings.of(crowd, () => true).changed([], [a, b], new Set());
    assert.ok(later);
    const atOnce = Wordings.of([...crowd, a, b], () => true);
    for (const one of [a, b]) {
      assert.deepEqual(nearestIn(atOnce, one), []);
      assert.deepEqual(nearestIn(later.wordings, one), []);
    }
  });

  test("one rare word beside it does", () => {
    const [a, b] = [wording("drone", "front", "orchard", "first"), wording("drone", "front", "orchard", "second")];
    const later = Wordings.of(crowd, () => true).changed([], [a, b], new Set());
    assert.ok(later);
    const atOnce = Wordings.of([...crowd, a, b], () => true);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      assert.deepEqual(nearestIn(atOnce, one), [other.utterance.slots.stems.join(" ")]);
      assert.deepEqual(nearestIn(later.wordings, one), nearestIn(atOnce, one));
    }
  });
});
