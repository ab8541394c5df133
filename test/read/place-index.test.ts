import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { placeList } from "../../src/case/place-list.ts";
import { nameKey } from "../../src/read/name-key.ts";
import { within } from "../../src/read/place-index.ts";
import { parsePlace, placeText } from "../../src/record/place.ts";

const linesOf = (list: string): readonly string[] =>
  readFileSync(`data/${list}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
const places = placeList();
const described = (name: string): readonly string[] => places.candidatesOf(name).map((place) => placeText(places.described(place)));
const kinds = (name: string): readonly string[] => places.candidatesOf(name).map(({ kind, code }) => `${kind} ${code}`);

describe("Firsthand's list of places", () => {
  test("is sorted by the key of its names, and by code", () => {
    for (const keys of [
      linesOf("places-candidates").map((line) => nameKey(line.slice(0, line.indexOf("|")))),
      linesOf("places-codes").map((line) => line.slice(0, line.indexOf("|"))),
    ])
      keys.forEach((key, i) => {
        assert.ok(i === 0 || (keys[i - 1] ?? "") < key, `${keys[i - 1]} stands before ${key}`);
      });
  });

  test("stays small enough to be read when a text names a place", () => {
    const size = ["places-candidates", "places-codes"].reduce((sum, list) => sum + readFileSync(`data/${list}.txt`).length, 0);
    assert.ok(size < 900_000, `${size} bytes`);
  });

  test("has a country, or a region of a known country, behind every code, and writes no name that could not be read again", () => {
    const codes = new Set(linesOf("places-codes").map((line) => line.slice(0, line.indexOf("|"))));
    for (const line of linesOf("places-candidates")) {
      const [name = "", ...rows] = line.split("|");
      for (const row of rows) assert.ok(codes.has(row.replace(/^=/, "").split(" ")[0] ?? ""), line);
      for (const place of places.candidatesOf(name)) assert.equal(parsePlace(placeText(places.described(place)))?.name, place.name, line);
    }
  });

  test("has every place of a name: towns, regions, states", () => {
    assert.deepEqual(described("Tripoli").slice(1, 3), [
      "Tripoli, Tripoli District, Libya (city, 32.89 13.19)",
      "Tripoli, North Lebanon Governorate, Lebanon (city, 34.43 35.84)",
    ]);
    assert.deepEqual(kinds("Donetsk"), ["region UA.05", "city UA.05", "city RU.61"]);
    assert.deepEqual(kinds("Georgia"), ["country GE", "region US.GA"]);
    assert.deepEqual(kinds("Brest"), ["region BY.01", "city BY.01", "city FR.53"]);
    assert.deepEqual(kinds("Nowhere at all"), []);
  });

  test("has regions by the nouns that reports put to them", () => {
    for (const name of ["Kursk region", "Kursk Oblast", "Kursk oblast"])
      assert.deepEqual(described(name), ["Kursk Oblast, Russia (region, 51.79 36.01)"]);
    assert.deepEqual(kinds("Idlib province"), ["region SY.12"]);
    assert.deepEqual(kinds("Idlib governorate"), ["region SY.12"]);
    assert.deepEqual(kinds("Republic of Tuva"), ["region RU.79"]);
    assert.deepEqual(kinds("Kherson city"), ["city UA.08"]);
  });

  test("has places under former names and other spellings", () => {
    for (const [name, present] of [
      ["Dnipropetrovsk", "Dnipro"],
      ["Stalingrad", "Volgograd"],
      ["Saigon", "Ho Chi Minh City"],
      ["Rangoon", "Yangon"],
      ["Kiev", "Kyiv"],
      ["Kharkov", "Kharkiv"],
      ["Artemivsk", "Bakhmut"],
      ["St. Petersburg", "Saint Petersburg"],
      ["Ar-Raqqah", "Raqqa"],
    ] as const)
      assert.ok(
        places.candidatesOf(name).some((place) => place.kind === "city" && place.name === present),
        name,
      );
  });

  test("knows what lies in what", () => {
    const [region, city, other] = places.candidatesOf("Donetsk");
    const [ukraine] = places.candidatesOf("Ukraine");
    assert.ok(region !== undefined && city !== undefined && other !== undefined && ukraine !== undefined);
    assert.deepEqual(
      [within(city, region), within(other, region), within(city, ukraine), within(region, ukraine)],
      [true, false, true, true],
    );
    assert.deepEqual([within(region, city), within(ukraine, ukraine), within(region, region)], [false, false, false]);
  });
});
