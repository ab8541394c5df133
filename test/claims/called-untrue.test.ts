import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calledUntrue } from "../../src/claims/called-untrue.ts";
import { findingsOf } from "../../src/findings/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { readReport } from "../findings/reader-builder.ts";

const matter = (words: string): string | null => {
  const span = calledUntrue(words, 0);
  return span === null ? null : words.slice(...span);
};

describe("What somebody calls untrue", () => {
  test("is what is told, and not the telling", () => {
    assert.equal(matter("Statements by the regime about an alleged strike on a clinic in Merin are false."), "strike on a clinic in Merin");
    assert.equal(matter("Claims that soldiers were in the building are a lie"), "soldiers were in the building");
    assert.equal(matter("“The reports that the dam burst are completely unfounded”"), "the dam burst");
    assert.equal(matter("The story about the dam is long."), null);
    assert.equal(matter("Claims that soldiers were there were checked."), null);
  });
  test("is denied by whoever says so, and faces whoever says that it is so", () => {
    const { conflicts } = findingsOf(
      [
        readReport("Paper 0", "en", "“Claims that soldiers were in the hospital in Merin are false,” Mayor Sela Orban said.", "2026-05-04"),
        readReport("Paper 1", "en", "Soldiers were in the hospital in Merin, Doctor Ada Venn said.", "2026-05-05"),
      ],
      [],
    );
    assert.deepEqual(
      conflicts.map(({ kind, explanation }) => `${kind}: ${english(explanation)}`),
      ["polarity: Ada Venn asserts and Sela Orban denies: Soldiers were in the hospital in Merin."],
    );
  });
});
