import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { LonLat } from "../../../src/map/base-map.ts";
import { baseMap } from "../../../src/publish/dossier/base-map.ts";
import { mapBody } from "../../../src/publish/dossier/map-section.ts";
import { EN } from "../../../src/publish/dossier/messages/en.ts";
import type { Dossier, DossierPlace } from "../../../src/publish/dossier/model.ts";

const EMPTY: Dossier = {
  title: "A case",
  day: "2025-01-13",
  questions: [],
  claims: [],
  conflicts: [],
  reports: [],
  pictures: [],
  places: [],
  people: [],
  withheld: { questions: 0, claims: 0, quotations: 0, pictures: 0 },
  alone: false,
  log: { origin: "firsthand/test", key: "key", size: 1 },
  changes: null,
};

const mapOf = (...places: readonly DossierPlace[]): string => mapBody({ ...EMPTY, places }, EN);
const region = (name: string, latitude: number, longitude: number): DossierPlace => ({
  name,
  kind: "region",
  at: [latitude, longitude],
  radius: 150,
});

/** Whether a point lies in a ring (ray casting). */
function isIn(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  let inside = false;
  for (const [i, [a, b]] of ring.entries()) {
    const [p, q] = ring[(i + ring.length - 1) % ring.length] ?? [a, b];
    if (b > y !== q > y && x < ((p - a) * (y - b)) / (q - b) + a) inside = !inside;
  }
  return inside;
}

describe("The map of a dossier", () => {
  test("has land where land is, also beyond the date line, and never draws a line across the world", () => {
    const { land, borders } = baseMap();
    const at = (longitude: number, latitude: number): boolean =>
      [0, 360, -360].some((turn) => land.some((ring) => isIn(ring, [longitude + turn, latitude])));
    for (const [longitude, latitude] of [
      [36, 51.7],
      [127, 37.5],
      [94, 51.5],
      [178, 66.5],
      [-176, 66.7],
      [34.2, 45.3],
    ] as const)
      assert.ok(at(longitude, latitude), `${longitude} ${latitude}`);
    for (const [longitude, latitude] of [
      [-30, 40],
      [33, 43],
      [160, 30],
    ] as const)
      assert.ok(!at(longitude, latitude), `${longitude} ${latitude}`);
    for (const line of [...land, ...borders])
      for (const [i, [longitude]] of line.entries()) assert.ok(i === 0 || Math.abs(longitude - (line[i - 1]?.[0] ?? 0)) < 60);
  });

  test("draws the border of Ukraine, and none between it and Crimea", () => {
    const { borders } = baseMap();
    const beside = (longitude: number, latitude: number): boolean =>
      borders.some((line) => line.some(([x, y]) => Math.hypot(x - longitude, y - latitude) < 0.5));
    assert.ok(beside(35.4, 50.6), "by Belgorod");
    assert.ok(!beside(33.7, 46.1), "at Perekop");
  });

  test("shows regions as circles and countries as squares, each with its number, and cuts the rest away", () => {
    const drawn = mapOf(region("Kursk region", 51.8, 36), { name: "Ukraine", kind: "country", at: [49, 32], radius: null });
    assert.equal(drawn.match(/<circle /g)?.length, 1);
    assert.equal(drawn.match(/<rect /g)?.length, 2);
    assert.match(drawn, /1 · Kursk region[\s\S]*about 150 km[\s\S]*2 · Ukraine[\s\S]*somewhere in the country/);
    const [, radius] = /<circle [^>]*r="([\d.]+)"/.exec(drawn) ?? [];
    assert.ok(Number(radius) > 40, radius);
    for (const [, x, y] of drawn.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g))
      assert.ok(Number(x) > -1_000 && Number(x) < 2_000 && Number(y) > -1_000 && Number(y) < 2_000);
    assert.ok(drawn.length < 60_000, `${drawn.length} characters`);
  });

  test("keeps numbers apart that stand at one place, and can be drawn at the date line and at a pole", () => {
    const drawn = mapOf(...Array.from({ length: 9 }, (_, i) => region(`Place ${i}`, 51.8, 36)));
    const spots = [...drawn.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]): readonly [number, number] => [
      Number(x),
      Number(y),
    ]);
    assert.equal(spots.length, 9);
    for (const [i, [x, y]] of spots.entries())
      for (const [u, v] of spots.slice(0, i)) assert.ok(Math.hypot(x - u, y - v) >= 19, `${x},${y} and ${u},${v}`);
    for (const place of [
      region("Chukotka", 66.7, 179.9),
      region("Fiji", -17, -179.9),
      region("Svalbard", 78.2, 15.6),
      region("Pole", -89.9, 0),
    ])
      assert.doesNotMatch(mapOf(place), /NaN|Infinity/);
    assert.match(mapOf(), /No claim/);
  });
});
