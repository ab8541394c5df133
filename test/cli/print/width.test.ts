import assert from "node:assert/strict";
import { test } from "node:test";
import { quoted } from "../../../src/cli/print/width.ts";

test("Firsthand puts words in quotation marks, but not those that bring their own", () => {
  assert.equal(quoted("born in 1998", 80), "“born in 1998”");
  assert.equal(quoted("“There was no fire.”", 80), "“There was no fire.”");
  assert.equal(quoted("“No”, he said, “no”", 80), "““No”, he said, “no””");
});
