import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { digestOf } from "../../src/record/digest.ts";
import { entryText, isInstant, type LogEntry, parseEntry } from "../../src/vault/log-entry.ts";

const entries: fc.Arbitrary<LogEntry> = fc
  .record({
    time: fc.date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true }),
    commit: fc.uint8Array({ minLength: 1, maxLength: 8 }).map(digestOf),
    erased: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 4 }),
  })
  .map(({ time, commit, erased }) => ({
    type: erased.length > 0 ? "events.erased" : "item.added",
    at: time.toISOString(),
    commit,
    erased,
  }));

describe("An entry of the log", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(entries, (entry) => assert.deepEqual(parseEntry(entryText(entry)), entry)),
      { seed: 71 },
    );
  });

  test("has one spelling: whatever else can be read is another entry", () => {
    const change = fc.record({
      at: fc.nat(),
      cut: fc.integer({ min: 0, max: 2 }),
      put: fc.constantFrom("", "0", "1", "a", "F", " ", ",", '"', "-", "Z", "é"),
    });
    fc.assert(
      fc.property(entries, change, (entry, { at, cut, put }) => {
        const text = entryText(entry);
        const changed = text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut);
        const read = parseEntry(changed);
        if (read !== null) assert.equal(entryText(read), changed);
      }),
      { seed: 73, numRuns: 2_000 },
    );
    for (const odd of ['"erased":[007]', '"erased":[0]', '"erased":[]', '"erased":[1,]', '"erased":[1 ]'])
      assert.equal(
        parseEntry(`{"at":"2025-01-13T12:00:00.000Z","commit":"${"a".repeat(64)}",${odd},"type":"events.erased","v":1}`),
        null,
        odd,
      );
  });

  test("carries times that there are, and no others", () => {
    const number = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
    const year = fc.oneof(
      fc.constantFrom("1900", "2000", "2023", "2024"),
      fc.integer({ min: 0, max: 9_999 }).map((n) => String(n).padStart(4, "0")),
    );
    fc.assert(
      fc.property(year, number(14), number(33), number(25), number(61), number(61), (y, mo, d, h, mi, s) => {
        const at = `${y}-${mo}-${d}T${h}:${mi}:${s}.000Z`;
        const time = Date.parse(at);
        assert.equal(isInstant(at), !Number.isNaN(time) && new Date(time).toISOString() === at, at);
      }),
      { seed: 79, numRuns: 3_000 },
    );
    for (const at of ["2025-01-13T12:00:00Z", "2025-01-13", "2025-01-13T12:00:00.000Z\n", "+002025-01-13T12:00:00.000Z"])
      assert.equal(isInstant(at), false, at);
  });
});
