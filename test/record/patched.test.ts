import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Patched } from "../../src/record/patched.ts";

const KEYS = ["alder", "birch", "cedar", "elm", "hazel"] as const;
type Key = (typeof KEYS)[number];

const changes = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), fc.option(fc.nat({ max: 2 }), { nil: undefined })))
  .map((entries) => new Map<Key, number | undefined>(entries));

const under = new Map<Key, number>([
  ["alder", 0],
  ["cedar", 1],
]);

describe("Maps that are laid over one map", () => {
  test("differ under no key but those that are told", () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 3 }), fc.array(changes, { maxLength: 3 }), (some, others) => {
        const laid = (patches: readonly ReadonlyMap<Key, number | undefined>[]): Patched<Key, number> =>
          patches.reduce((map: Patched<Key, number>, patch) => map.with(patch), Patched.over(under));
        const [one, other] = [laid(some), laid(others)];
        const told = new Set(Patched.between(one, other) ?? assert.fail("both lie over one map"));
        for (const key of KEYS) assert.ok(told.has(key) || one.get(key) === other.get(key));
        assert.ok(Patched.between(under, other));
      }),
    );
  });

  test("may differ under any key where they lie over two", () => {
    assert.equal(Patched.between(Patched.over(under), new Map(under)), null);
  });
});
