import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PieceSearch } from "../../src/read/piece-search.ts";

const piece = fc.string({ unit: fc.constantFrom("a", "b", "ж", " "), minLength: 1, maxLength: 6 });

test("Firsthand finds every piece wherever it stands in a text, as a search for one after the other does", () => {
  fc.assert(
    fc.property(fc.uniqueArray(piece), fc.string({ unit: fc.constantFrom("a", "b", "ж", " ") }), (pieces, text) => {
      const found: string[] = [];
      new PieceSearch(pieces).each(text, (i, start, end) => found.push(`${i} ${start} ${end}`));
      const sought = pieces.flatMap((one, i) =>
        Array.from(text, (_, at) => at)
          .filter((at) => text.startsWith(one, at))
          .map((at) => `${i} ${at} ${at + one.length}`),
      );
      assert.deepEqual(found.sort(), sought.sort());
    }),
  );
});

test("Firsthand searches a text for no more pieces than it can tell apart", () => {
  const many = Array.from({ length: 2000 }, (_, i) => `piece ${i}`);
  assert.throws(() => new PieceSearch(many), /make two of them/);
});
