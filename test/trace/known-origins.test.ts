import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trace } from "../../src/trace/trace.ts";
import { claimOf, gatheredFrom } from "./generator.ts";
import { knownCase } from "./known-origins.ts";

describe("Firsthand, on ten cases of 200 reports whose origins are known,", () => {
  const sides = Array.from({ length: 10 }, (_, seed) => seed + 1).flatMap((seed) => {
    const { sketch, truth } = knownCase(seed);
    const found = trace(gatheredFrom(sketch));
    return [...truth].flatMap(([claim, known]) => {
      const origins = found.claims.get(claimOf(claim));
      return (["for", "against"] as const).flatMap((side) => {
        const bounds = origins?.[side === "for" ? "asserted" : "denied"].origins;
        return bounds === undefined || known[side] === 0 ? [] : [{ seed, claim, side, known: known[side], ...bounds }];
      });
    });
  });

  test("bounds the true number, and not widely", (context) => {
    const outside = sides.filter(({ known, min, max }) => known < min || known > max);
    const width = sides.reduce((sum, { min, max }) => sum + max - min, 0) / sides.length;
    context.diagnostic(`${sides.length - outside.length} of ${sides.length} sides within bounds, mean width ${width.toFixed(2)}`);
    assert.deepEqual(outside, []);
    assert.ok(width <= 1.5, `mean width ${width}`);
  });
});
