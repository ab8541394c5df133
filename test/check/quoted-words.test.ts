import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { readReport } from "../findings/reader-builder.ts";

test("Firsthand quotes whoever its sentence on a conflict is about, where others gave the same number before", () => {
  const { conflicts, gathered } = findingsOf(
    [
      readReport("Halden Echo", "en", "A guard spoke to the Echo. He said he had counted fourteen crates.", "2025-01-11"),
      readReport(
        "Sund Wire",
        "en",
        "The opposition Civic Front said 22 crates had been found, not 14, and that three had been opened.",
        "2025-01-11",
      ),
      readReport("Night Post", "en", "The board says 14 crates were found and that no seal was broken.", null),
    ],
    [],
  );
  const [found, ...others] = conflicts.filter(({ kind }) => kind === "quantity");
  assert.deepEqual(others, []);
  const [first] = found?.spans ?? [];
  const text = gathered.reports.get(first?.report as never)?.reading.text ?? "";
  assert.equal(text.slice(...(first?.span ?? [0, 0])), "14");
  assert.match(JSON.stringify(found?.explanation), /The board/);
  // Nobody expects crates to turn up.
  assert.match(JSON.stringify(found?.resolutions), /found or counted by then/);
});
