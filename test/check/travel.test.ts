import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { distance, mayMeet } from "../../src/check/places.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import { liesIn, type PlaceCandidate, parsePlace, placeText } from "../../src/record/place.ts";
import { reportOf } from "../claims/reading-builder.ts";
import { conflictsOf, kindsOf } from "./case-builder.ts";

const city = (name: string, region: string, country: string, at: readonly [number, number] | null): PlaceCandidate => ({
  kind: "city",
  name,
  region,
  country,
  at,
});
const north = city("Norhaven", "Upper Lavina", "Lavina", [60, 20]);
const south = city("Sudport", "Lower Lavina", "Lavina", [36, 20]);
const region: PlaceCandidate = { kind: "region", name: "Upper Lavina", region: null, country: "Lavina", at: null };
const country: PlaceCandidate = { kind: "country", name: "Lavina", region: null, country: null, at: null };

function seen(place: PlaceCandidate, edtf: string, publisher: string, verb = "was questioned", at = `at ${place.name}`): ReadReport {
  return reportOf(`Ann Marlow ${verb} ${at} on the day (${edtf}).`, {
    publisher,
    published: "2025-02-20",
    entities: [
      { name: "Ann Marlow", type: "person" },
      { name: place.name, type: "place", facts: { place: [placeText(place), place.name] } },
    ],
    times: [[edtf, edtf]],
  });
}

describe("Firsthand knows places", () => {
  test("that lie in others, and that cannot meet", () => {
    assert.ok(liesIn(north, region) && liesIn(north, country) && liesIn(region, country) && liesIn(country, country));
    assert.ok(!liesIn(south, region) && !liesIn(country, region));
    assert.ok(mayMeet([north, south], [region]));
    assert.ok(!mayMeet([south], [region]));
    assert.ok(mayMeet([], [region]), "a place that no list has may lie anywhere");
    assert.deepEqual(parsePlace(placeText(north)), { ...north, at: [60, 20] });
  });

  test("and how far apart points are, where that is known of every place that a name may mean", () => {
    assert.equal(Math.round(distance([north], [south]) ?? 0), 2669);
    assert.equal(Math.round(distance([north, south], [south]) ?? -1), 0);
    assert.equal(distance([north], [region]), null);
    assert.equal(distance([north], [city("Nowhere", "x", "y", null)]), null);
  });
});

describe("Firsthand compares where somebody was", () => {
  test("and finds too little time for the way, by land and by air", () => {
    const [found, ...rest] = conflictsOf(
      seen(north, "2025-02-10T08:00:00", "Wire", "was captured"),
      seen(south, "2025-02-10T09:00:00", "Post"),
    );
    assert.deepEqual(rest, []);
    assert.equal(`${found?.kind} ${found?.severity}`, "place tension");
    assert.match(found?.explanation ?? "", /2,669 km apart, which takes 3 hours at 900 km\/h, more than lies between\.$/);
    assert.deepEqual(kindsOf(seen(north, "2025-02-10T08:00:00", "Wire", "was captured"), seen(south, "2025-02-10T16:00:00", "Post")), [
      "place note",
    ]);
    assert.deepEqual(kindsOf(seen(north, "2025-02-10", "Wire", "was captured"), seen(south, "2025-02-12", "Post")), []);
  });

  test("and one event at two places of which neither lies in the other", () => {
    assert.deepEqual(kindsOf(seen(north, "2025-02-10", "Wire"), seen(south, "2025-02-10", "Post")), ["place tension"]);
    assert.deepEqual(kindsOf(seen(north, "2025-02-10", "Wire"), seen(region, "2025-02-10", "Post")), []);
  });

  test("and takes the place that somebody is president of for none where anything happened", () => {
    for (const at of ["before the Sudport president", "by Sudport officials", "with Sudport's guards"])
      assert.deepEqual(kindsOf(seen(north, "2025-02-10", "Wire"), seen(south, "2025-02-10", "Post", "was questioned", at)), [], at);
    for (const at of ["in Sudport", "by officials in Sudport", "at the Sudport gate"])
      assert.deepEqual(
        kindsOf(seen(north, "2025-02-10", "Wire"), seen(south, "2025-02-10", "Post", "was questioned", at)),
        ["place tension"],
        at,
      );
  });
});
