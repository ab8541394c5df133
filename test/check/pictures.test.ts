import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ReadReport } from "../../src/record/case-record.ts";
import { reportOf } from "../claims/reading-builder.ts";
import { conflictsOf } from "./case-builder.ts";

function showing(edtf: string, publisher: string, published: string, pictures: readonly string[]): ReadReport {
  return reportOf(`The video said the depot burned on ${edtf}.`, {
    publisher,
    published,
    pictures,
    entities: [{ name: "video", type: "other" }],
    times: [[edtf, edtf]],
    says: [{ source: "video", cue: "said", content: [`the depot burned on ${edtf}`], medium: "video" }],
  });
}

describe("Firsthand compares a picture with what it is said to show", () => {
  const older = reportOf("An exercise at the depot.", { publisher: "Archive", published: "2024-10-01", pictures: ["still"] });

  test("and finds that it was published before", () => {
    const [found] = conflictsOf(older, showing("2025-01-09", "Wire", "2025-01-12", ["still"]));
    assert.equal(
      found?.explanation,
      "“video” in Wire dates what the picture shows 2025-01-09, but Archive had already shown the same picture on 2024-10-01.".replace(
        "“video” in Wire",
        "video",
      ),
    );
    assert.deepEqual(found?.axioms, ["A picture does not show what happened after it was first published."]);
  });

  test("but finds nothing where the picture is another, or came out later", () => {
    assert.deepEqual(conflictsOf(older, showing("2025-01-09", "Wire", "2025-01-12", ["other"])), []);
    assert.deepEqual(conflictsOf(older, showing("2024-09-09", "Wire", "2025-01-12", ["still"])), []);
    assert.deepEqual(conflictsOf(older, showing("2024-10-01", "Wire", "2025-01-12", ["still"])), []);
  });
});
