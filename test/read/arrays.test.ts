import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Arrays, ArraysError, packed } from "../../src/read/arrays.ts";

test("Firsthand gives arrays back that it packed, wherever the bytes lie", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint16Array(), fc.int32Array(), fc.int8Array(), fc.nat(7), (small, middle, large, signed, before) => {
      const bytes = packed([small, middle, large, signed]);
      const moved = new Uint8Array(before + bytes.length).subarray(before);
      moved.set(bytes);
      const arrays = new Arrays(moved);
      assert.deepEqual([arrays.uint8(), arrays.uint16(), arrays.int32(), arrays.int8()], [small, middle, large, signed]);
    }),
  );
});

test("Firsthand says what is wrong with packed arrays", () => {
  const bytes = packed([Uint8Array.of(1, 2, 3)]);
  assert.throws(() => new Arrays(bytes.subarray(0, 3)), new ArraysError("there are too few bytes for arrays"));
  assert.throws(() => new Arrays(bytes.slice().reverse()), new ArraysError("these bytes are no arrays of this machine"));
  assert.throws(() => new Arrays(bytes.subarray(0, 16)), new ArraysError("the arrays are cut short"));
  const arrays = new Arrays(bytes);
  arrays.uint8();
  assert.throws(() => arrays.uint8(), new ArraysError("there are no more arrays"));
});
