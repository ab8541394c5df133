import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { isSame } from "../../src/record/same.ts";

describe("Two values", () => {
  test("are the same where they are written alike, whatever they share", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        assert.ok(isSame(one, structuredClone(one)));
        assert.equal(isSame(one, other), JSON.stringify(one) === JSON.stringify(other));
        assert.equal(isSame([one, { of: other }], [one, { of: structuredClone(other) }]), true);
      }),
    ));

  test("are not where a list stands for an object, or a field is missing", () => {
    assert.ok(!isSame([], {}) && !isSame({ at: 1 }, { at: 1, by: null }) && !isSame({ at: null }, null));
  });
});
