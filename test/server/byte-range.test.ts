import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rangeAsked } from "../../src/server/byte-range.ts";

const ASKED = [
  [undefined, "whole"],
  ["bytes=0-", { first: 0, last: 99 }],
  ["bytes=10-19", { first: 10, last: 19 }],
  ["bytes=90-500", { first: 90, last: 99 }],
  ["bytes=-10", { first: 90, last: 99 }],
  ["bytes=-500", { first: 0, last: 99 }],
  ["bytes=100-", null],
  ["bytes=-0", null],
  ["bytes=20-10", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["pages=1-2", "whole"],
  ["bytes=-", "whole"],
] as const;

for (const [header, range] of ASKED)
  test(`The server takes the header Range ${header} of a hundred bytes for ${JSON.stringify(range)}`, () =>
    assert.deepEqual(rangeAsked(header, 100), range));

test("The server never gives a part that lies outside, whatever is asked for", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.tuple(fc.constantFrom("", "0", "5", "99", "999999999999999"), fc.nat(300)).map(([a, b]) => `bytes=${a}-${b}`),
      ),
      fc.nat(200),
      (header, size) => {
        const range = rangeAsked(header, size);
        if (range === null || range === "whole") return;
        assert.ok(range.first >= 0 && range.first <= range.last && range.last < size);
      },
    ),
  ));
