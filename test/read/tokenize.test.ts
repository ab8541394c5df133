import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tokenize } from "../../src/read/tokenize.ts";

const cut = (text: string): readonly string[] => tokenize(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

test("Firsthand cuts plain words as it cuts those that are not plain", () => {
  assert.deepEqual(cut("Boats, ropes"), ["word Boats", "mark ,", "word ropes"]);
  assert.deepEqual(cut("co-op didn’t"), ["word co-op", "word did", "word n’t"]);
  assert.deepEqual(cut("Mr. Vik left"), ["word Mr.", "word Vik", "word left"]);
  assert.deepEqual(cut("mail ann@dock.example, now"), ["word mail", "word ann@dock.example", "mark ,", "word now"]);
  assert.deepEqual(cut("cafe\u0301 U.S. x"), ["word cafe\u0301", "word U.S.", "word x"]);
});

test("Firsthand leaves nothing but white space between tokens", () => {
  const piece = fc.constantFrom("Boats", "a".repeat(70), "’s", "n't", ".", ",", " ", "\n", "-", "3", "é", "\u0301", "@", "U.S.", "“");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const token of tokenize(text)) {
        assert.match(text.slice(end, token.start), /^\s*$/);
        assert.ok(token.end > token.start);
        end = token.end;
      }
      assert.match(text.slice(end), /^\s*$/);
    }),
  );
});
