import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { placeList } from "../../src/case/place-list.ts";
import { romanisedSyllables } from "../../src/read/ko/romanised-place.ts";
import { read } from "../../src/read/read.ts";
import { CYRILLIC_PLACES } from "../../src/read/slavic/name-data.ts";
import { romanisedPlace } from "../../src/read/slavic/romanised.ts";

/** "ground place" for each place that the name may mean. */
function placesOf(text: string, language: string, name: string): readonly string[] {
  const { entities } = read({ file: "test", text, title: null, publisher: null, published: "2025-01-12", language }, placeList);
  const entity = entities.find((one) => one.name === name);
  assert.ok(entity !== undefined, `${name} was not found among ${entities.map((one) => one.name).join(", ")}`);
  return entity.facts.filter(({ property }) => property === "place").map(({ value, rule }) => `${rule} ${value}`);
}

function factsOf(text: string, language: string): readonly string[] {
  const { entities } = read({ file: "test", text, title: null, publisher: null, published: null, language }, placeList);
  return entities.flatMap(({ facts }) =>
    facts.filter(({ property }) => /Of$/.test(property)).map(({ property, value }) => `${property} ${value}`),
  );
}

describe("Firsthand gives places named in Cyrillic a position", () => {
  for (const [text, language, name, place] of [
    ["Двох солдатів узяли в полон у Курській області.", "uk", "Курська область", "Kursk Oblast, Russia (region, 51.79 36.01)"],
    ["Двоих солдат взяли в плен в Курской обл.", "ru", "Курская область", "Kursk Oblast, Russia (region, 51.79 36.01)"],
    ["Бої тривають на Донеччині.", "uk", "Донеччина", "Donetsk Oblast, Ukraine (region, 48.05 37.82)"],
    ["Бои идут под Суджей.", "ru", "Суджа", "Sudzha, Kursk Oblast, Russia (city, 51.20 35.27)"],
    ["Уродженець Тиви.", "uk", "Тива", "Tuva, Russia (region, 51.48 93.68)"],
    ["Поранених везуть до Києва.", "uk", "Київ", "Kyiv, Kyiv City, Ukraine (city, 50.45 30.52)"],
    ["Из Грузии ему прислали письмо.", "ru", "Грузия", "Georgia (country, 41.96 43.69)"],
  ] as const)
    test(text, () => assert.deepEqual(placesOf(text, language, name), [`only-one-listed ${place}`]));

  test("by the letters of a name that its list lacks, and says so", () => {
    assert.deepEqual(placesOf("Он живет в селе Большое Солдатское.", "ru", "Большое Солдатское"), [
      "romanised Bolshoye Soldatskoye, Kursk Oblast, Russia (city, 51.34 35.51)",
    ]);
  });

  test("and keeps every candidate, unless the text says beside it which is meant", () => {
    assert.ok(placesOf("В Донецке тихо.", "ru", "Донецк").length > 1);
    assert.ok(placesOf("В Триполи тихо.", "ru", "Триполи").length > 2);
    assert.deepEqual(placesOf("Бої поблизу Покровська в Донецькій області.", "uk", "Покровськ"), [
      "said-in-text Pokrovsk, Donetsk Oblast, Ukraine (city, 48.28 37.18)",
    ]);
    const both = "Бої поблизу Покровська в Донецькій області. Снаряд упав у Покровську Саратовської області.";
    assert.ok(placesOf(both, "uk", "Покровськ").length > 1);
  });

  test("and knows former names", () => {
    assert.deepEqual(factsOf("У Артемівську тихо. Тихо і в Кіровограді.", "uk"), ["formerNameOf Бахмут", "formerNameOf Кропивницький"]);
  });

  test("for every row of its list but four that the list of places lacks", () => {
    const names = CYRILLIC_PLACES.split("\n").map((line) => line.split(" | ")[0] ?? "");
    assert.deepEqual(
      names.filter((name) => placeList().candidatesOf(name).length === 0),
      ["Cologne", "Amesbury", "Heathrow", "Kremlin"],
    );
  });

  test("in the spelling of its language", () => {
    assert.equal(romanisedPlace("Єнакієве", "uk")[0], "yenakiieve");
    assert.equal(romanisedPlace("Згурівка", "uk")[0], "zghurivka");
    assert.equal(romanisedPlace("Большое Солдатское", "ru")[0], "bolshoye soldatskoye");
  });
});

describe("Firsthand gives places named in Hangul a position", () => {
  test("regions with their ending, towns with theirs, and either where there is none", () => {
    const text = "북한군은 러시아 쿠르스크주에서 싸웠다. 쿠르스크에서 생포됐다.";
    assert.deepEqual(placesOf(text, "ko", "쿠르스크주"), ["said-in-text Kursk Oblast, Russia (region, 51.79 36.01)"]);
    assert.deepEqual(
      placesOf(text, "ko", "쿠르스크").map((place) => /\((\w+)/.exec(place)?.[1]),
      ["city", "region"],
    );
  });

  test("by the syllables of towns of Korea", () => {
    const text = "경기도 화성시와 함경북도 회령시에서 왔다.";
    assert.deepEqual(placesOf(text, "ko", "화성시"), ["said-in-text Hwaseong-si, Gyeonggi, South Korea (city, 37.21 126.82)"]);
    assert.deepEqual(placesOf(text, "ko", "회령시"), ["said-in-text Hoeryong, North Hamgyong, North Korea (city, 42.44 129.75)"]);
    assert.deepEqual(romanisedSyllables("종로"), ["jongno", "chongno"]);
    assert.deepEqual(romanisedSyllables("신의주"), ["sinuiju"]);
    assert.deepEqual(romanisedSyllables("백령도"), ["baengnyeongdo", "paengnyongdo"]);
    assert.deepEqual(romanisedSyllables("Seoul"), []);
  });

  test("and keeps both of two towns", () => {
    assert.deepEqual(
      placesOf("광주에서 열렸다.", "ko", "광주").map((place) => place.split(" (")[0]),
      [
        "most-people Gwangju, Gwangju, South Korea",
        "region-of-that-name Gwangju, South Korea",
        "also-listed Gwangju, Gyeonggi, South Korea",
      ],
    );
    assert.deepEqual(placesOf("조지아에서 열렸다.", "ko", "조지아"), ["only-one-listed Georgia (country, 41.96 43.69)"]);
  });

  test("and knows former names and other spellings", () => {
    assert.deepEqual(factsOf("하리코프와 아르툐몹스크를 점령했다고 밝혔다.", "ko"), ["otherSpellingOf Kharkiv", "formerNameOf Bakhmut"]);
  });
});
