import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ReadReport } from "../../src/record/case-record.ts";
import { reportOf } from "../claims/reading-builder.ts";
import { conflictsOf } from "./case-builder.ts";

function born(name: string, year: string, publisher: string): ReadReport {
  return reportOf(`${name} was born in ${year}.`, {
    publisher,
    published: "2025-01-12",
    entities: [{ name, type: "person", facts: { birthDate: [year, year] } }],
  });
}

describe("Firsthand says why two names are one", () => {
  test("where a conflict rests on it, so that it can be taken apart", () => {
    const [found] = conflictsOf(born("Ann Marlow", "1998", "Wire"), born("Marlow", "2005", "Post"));
    const because = found?.resolutions.find((one) => one.includes("they were joined because"));
    assert.equal(
      because,
      "“Ann Marlow” and “Marlow” are not the same after all; they were joined because “marlow” is used for “ann marlow”, and for nobody else in this case.",
    );
  });

  test("and nothing where both use one name", () => {
    const [found] = conflictsOf(born("Ann Marlow", "1998", "Wire"), born("Ann Marlow", "2005", "Post"));
    assert.equal(found?.resolutions.length, 2);
  });
});
