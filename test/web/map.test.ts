import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Projection } from "../../src/map/projection.ts";
import { dayNumber } from "../../src/record/day-number.ts";
import type { EntityId } from "../../src/record/id.ts";
import type { MapPlace, MapSpot } from "../../src/record/workbench.ts";
import { labelsFor } from "../../src/web/map/labels.ts";
import { areApart, firstSight, moved, scaled, sightOf } from "../../src/web/map/sight.ts";
import { axisOf, dateText, dayAt } from "../../src/web/timeline/axis.ts";

const spot = (latitude: number, longitude: number, radius: number | null = 10): MapSpot => ({
  name: "Somewhere",
  region: null,
  country: null,
  kind: "city",
  at: [latitude, longitude],
  radius,
});
const place = (...meant: readonly MapSpot[]): MapPlace => ({
  id: "e1" as EntityId,
  name: "Somewhere",
  meant,
  claims: 1,
  denied: 0,
  conflicts: 0,
});
const degree = (most: number): fc.Arbitrary<number> => fc.double({ min: -most, max: most, noNaN: true });

describe("The map of the workbench", () => {
  test("begins with all places in sight, wherever they lie", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(degree(70), degree(170)), { minLength: 1, maxLength: 8 }), (spots) => {
        const sight = sightOf(spots.map(([latitude, longitude]) => place(spot(latitude, longitude))));
        assert.ok(sight);
        const projection = new Projection(sight, 800, 400);
        for (const [latitude, longitude] of spots) {
          const [x, y] = projection.point([longitude, latitude]);
          assert.ok(x >= 0 && x <= 800 && y >= 0 && y <= 400, `${x} ${y}`);
        }
      }),
      { seed: 1 },
    );
    assert.equal(sightOf([place()]), null);
  });

  test("leaves names that may mean places far apart out of its first sight, and a town with its region in it", () => {
    const [kyiv, moscow] = [place(spot(50.45, 30.52), spot(50.22, 30.46, 150)), place(spot(55.75, 37.62), spot(46.73, -117))];
    assert.deepEqual([areApart(kyiv.meant), areApart(moscow.meant)], [false, true]);
    assert.deepEqual(firstSight([kyiv, moscow]), sightOf([kyiv]));
    assert.deepEqual(firstSight([moscow]), sightOf([moscow]));
  });

  test("is what it was after going there and back, and never leaves the world", () => {
    fc.assert(
      fc.property(degree(60), degree(150), fc.double({ min: 2, max: 20, noNaN: true }), (latitude, longitude, size) => {
        const from = { west: longitude - size, east: longitude + size, south: latitude - size / 2, north: latitude + size / 2 };
        const back = moved(moved(from, 0.2, 0.2), -0.2, -0.2);
        for (const side of ["west", "south", "east", "north"] as const) assert.ok(Math.abs(back[side] - from[side]) < 1e-6);
        let far = from;
        for (let i = 0; i < 60; i++) far = moved(scaled(far, 1.7), 0.5, 0.9);
        assert.ok(far.north - far.south <= 150 && (far.north + far.south) / 2 <= 80 && Math.abs(far.west + far.east) / 2 <= 180);
      }),
      { seed: 2 },
    );
  });

  test("writes no name over another or beyond its edge, and the first of them always", () => {
    const names = fc.array(
      fc.record({
        name: fc.constantFrom("Kursk", "쿠르스크", "Republic of Tuva"),
        at: fc.tuple(fc.integer({ min: 120, max: 680 }), fc.integer({ min: 30, max: 370 })),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(names, (all) => {
        const labels = labelsFor(all, 800, 400);
        for (const [i, { at, text }] of labels.entries()) {
          assert.ok(at[0] >= 0 && at[1] >= 0 && at[1] <= 400);
          for (const other of labels.slice(i + 1))
            assert.ok(Math.abs(at[1] - other.at[1]) >= 15 || Math.abs(at[0] - other.at[0]) >= 5 * Math.min(text.length, other.text.length));
        }
        if (all.length > 0) assert.equal(labels[0]?.text, all[0]?.name);
      }),
      { seed: 3 },
    );
  });
});

describe("The days of a timeline", () => {
  test("are written as they are read", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        assert.equal(dayNumber(dateText(day)), day);
      }),
      { seed: 4 },
    );
    assert.equal(dayNumber("soon"), null);
  });

  test("can be pointed at, from the first to the last", () => {
    const axis = axisOf([], 100, 109);
    assert.deepEqual([dayAt(axis, -1), dayAt(axis, 0), dayAt(axis, 0.999), dayAt(axis, 2)], [100, 100, 109, 109]);
  });
});
