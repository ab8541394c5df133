import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type PlaceCandidate, parsePlace, placeText } from "../../src/record/place.ts";

const name = fc.stringMatching(/^[A-Z][a-z' .-]{0,12}[a-z]$/);
const at = fc.option(fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -18000, max: 18000 })), { nil: null });
const degrees = (pair: readonly [number, number] | null): readonly [number, number] | null => pair && [pair[0] / 100, pair[1] / 100];

describe("Firsthand writes a place so that it can be read again", () => {
  test("with its region and country", () => {
    const place = { kind: "city", name: "Tripoli", region: "North Lebanon Governorate", country: "Lebanon", at: [34.43, 35.84] } as const;
    assert.equal(placeText(place), "Tripoli, North Lebanon Governorate, Lebanon (city, 34.43 35.84)");
    assert.deepEqual(parsePlace(placeText(place)), place);
  });

  test("with whatever parts it has", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("country", "region", "city", "water", "place"),
        name,
        fc.option(name, { nil: null }),
        fc.option(name, { nil: null }),
        at,
        (kind, own, country, region, where) => {
          const place: PlaceCandidate = { kind, name: own, country, region: country === null ? null : region, at: degrees(where) };
          assert.deepEqual(parsePlace(placeText(place)), place);
        },
      ),
    );
  });

  test("and takes nothing else for one", () => {
    for (const text of ["", "Tripoli", "Tripoli (town)", "Tripoli (city, 34.4 35.8)", "Tripoli (city) x"])
      assert.equal(parsePlace(text), null, text);
  });
});
