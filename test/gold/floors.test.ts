import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import { figuresOf } from "./figures.ts";
import { type Half, loadGold } from "./gold.ts";
import { compare } from "./score.ts";

/** F of whole acts, in percent, that a set may not fall below. `i` is only measured: nothing but its figure is looked at. */
const FLOORS: readonly (readonly [Half, number])[] = [
  ["b", 91],
  ["i", 77],
];

describe("Firsthand's reader of English", () => {
  for (const [half, floor] of FLOORS)
    test(`reads set ${half} of the gold as well as before`, () => {
      const pairs = loadGold(half).flatMap((report) => {
        const { name, text, published, publisher } = report;
        return compare(report, read({ file: name, text, title: null, publisher, published, language: "en" }));
      });
      const { all } = figuresOf(pairs);
      assert.ok(all >= floor, `${half}: ${all.toFixed(1)}, below ${floor}`);
    });
});
