import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { featuresOf, type Grey } from "../../src/capture/orb.ts";
import { commonPoints, LEAST_POINTS, likelyPairs } from "../../src/capture/same-part.ts";
import { cropped, squares } from "./squares.ts";

const mirrored = (grey: Grey): Grey => ({
  ...grey,
  pixels: grey.pixels.map((_, at) => grey.pixels[at - (at % grey.width) + grey.width - 1 - (at % grey.width)] ?? 0),
});

describe("Firsthand knows a part of a picture again by its points", () => {
  const whole = squares(1);
  const features = featuresOf(whole);

  test("and finds it among those that are worth comparing", () => {
    const crop = featuresOf(cropped(whole, 60, 40, 300, 220));
    assert.ok(commonPoints(features, crop) >= 2 * LEAST_POINTS);
    assert.ok(commonPoints(crop, features) >= 2 * LEAST_POINTS);
    const all = [features, ...[2, 3, 4].map((seed) => featuresOf(squares(seed))), crop];
    assert.deepEqual(likelyPairs(all)[0], [0, 4]);
  });

  test("but takes no unrelated picture for it, nor a mirrored one", () => {
    for (const seed of [2, 3, 4]) assert.ok(commonPoints(features, featuresOf(squares(seed))) < LEAST_POINTS);
    assert.ok(commonPoints(features, featuresOf(mirrored(whole))) < LEAST_POINTS);
  });

  test("has the same points for the same pixels, and none where nothing is seen", () => {
    assert.deepEqual(featuresOf(squares(1)), features);
    const plain = featuresOf({ pixels: new Uint8Array(90_000).fill(7), width: 300, height: 300 });
    assert.equal(plain.places.length, 0);
    assert.equal(commonPoints(plain, features), 0);
    assert.deepEqual(likelyPairs([plain, plain]), []);
  });

  test("whatever the pixels and the size", () => {
    const sized = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.nat(255), fc.nat());
    fc.assert(
      fc.property(sized, ([width, height, contrast, seed]) => {
        const pixels = Uint8Array.from({ length: width * height }, (_, at) => (Math.imul(at + seed, 2_654_435_761) >>> 24) & contrast);
        const { places, words } = featuresOf({ pixels, width, height });
        assert.equal(words.length, 4 * places.length);
        for (const [i, place] of places.entries()) assert.ok(place >= 0 && place <= (i % 2 === 0 ? width : height) + 1);
      }),
      { numRuns: 60 },
    );
  });
});
