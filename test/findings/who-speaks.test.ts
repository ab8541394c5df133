import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { readReport } from "./reader-builder.ts";

/** The kinds of the origins behind what a report tells. */
const kinds = (text: string): readonly string[] =>
  [...findingsOf([readReport("Paper 0", "en", text, "2026-05-04")], []).traced.claims.values()].flatMap(({ origins }) =>
    origins.map(({ kind }) => kind),
  );

describe("A captive whom nobody names", () => {
  test("says in custody what he says", () => {
    assert.deepEqual(kinds("A Ralian soldier captured in April told investigators that an officer had given the order."), [
      "custodial-statement",
    ]);
    assert.deepEqual(kinds("Two prisoners said the bridge had burned."), ["custodial-statement"]);
  });
  test("is nobody who speaks for him, or is his", () => {
    for (const who of ["A lawyer for two prisoners", "The prisoner's mother", "A prisoner rights group"])
      assert.ok(!kinds(`${who} said the bridge had burned.`).includes("custodial-statement"), who);
  });
});

describe("A body that is told by its kind alone", () => {
  test("is whoever publishes the report, if that is one of the kind", () => {
    const { gathered } = findingsOf(
      [
        readReport("Ministry of the Interior of Zareb", "en", "The Ministry of the Interior denies that a ransom was paid.", "2026-05-04"),
        readReport("Halm Echo", "en", "The Ministry of the Interior denies that a ransom was paid.", "2026-05-05"),
      ],
      [],
    );
    const own = [...gathered.utterances.values()].find(
      ({ voice, report }) => voice === "attributed" && gathered.reports.get(report)?.report.publisher?.startsWith("Ministry") === true,
    );
    assert.ok(own?.source !== null);
    assert.equal(own?.source, gathered.publisherOf.get(own?.report ?? ("" as never)));
  });
});
