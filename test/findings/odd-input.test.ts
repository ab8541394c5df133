import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { read } from "../../src/read/read.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import { digestOfText } from "../../src/record/digest.ts";
import type { Findings } from "../../src/record/findings.ts";
import { itemId, reportId } from "../../src/record/id.ts";
import { english } from "../../src/record/sentence.ts";

/** A report as it comes out of the reader. */
function report(publisher: string | null, published: string | null, text: string): ReadReport {
  const digest = digestOfText(`${publisher} ${published} ${text}`);
  const about = { title: null, publisher, published, language: "en" };
  return {
    report: {
      ...about,
      id: reportId(digest, null),
      item: itemId(digest),
      part: null,
      textDigest: digestOfText(text),
      url: null,
      medium: "article",
      provenance: [],
      media: [],
    },
    reading: read({ ...about, file: "odd.txt", text }),
  };
}

const found = (...reports: readonly ReadReport[]): Findings => findingsOf(reports, []);
const explained = (text: string, published = "2025-01-10"): readonly string[] =>
  found(report("Herald", published, text)).conflicts.map(({ explanation }) => english(explanation));
/** Reports and origins that assert each claim, by its words. */
const asserted = ({ gathered, traced }: Findings): Readonly<Record<string, readonly [number, number, number]>> =>
  Object.fromEntries(
    [...gathered.claims.values()].map(({ id, statement }) => {
      const { reports = 0, origins = { min: 0, max: 0 } } = traced.claims.get(id)?.asserted ?? {};
      return [statement, [reports, origins.min, origins.max]];
    }),
  );

describe("Firsthand, given what is odd,", () => {
  test("gives a paper that cites itself no more than its own word", () => {
    const plain = "The iron bridge was closed.";
    const citing = "According to the Herald, the iron bridge was closed. The Herald reported that the iron bridge was closed.";
    assert.deepEqual(Object.values(asserted(found(report("Herald", "2025-01-10", citing)))), [[1, 1, 1]]);
    const both = found(report("Herald", "2025-01-10", plain), report("Herald", "2025-01-11", citing));
    assert.deepEqual(
      Object.values(asserted(both)).map(([, min, max]) => [min, max]),
      [[1, 1]],
    );
  });

  test("follows a thousand papers round that cite each other, and finds nobody at the end", () => {
    const syllables = ["ba", "de", "gi", "ko", "lu", "ma", "ne", "pi", "ro", "tu"];
    const name = (i: number): string =>
      `${[100, 10, 1].map((n) => syllables[Math.floor(i / n) % 10]).join("")} Herald`.replace(/^./, (a) => a.toUpperCase());
    const reports = Array.from({ length: 1000 }, (_, i) =>
      report(name(i), "2025-01-10", `The ${name((i + 1) % 1000)} reported that the iron bridge was closed.`),
    );
    const { traced } = found(...reports);
    const whole = [...traced.claims.values()].filter(({ asserted }) => asserted.reports === 1000);
    assert.deepEqual(
      whole.map(({ asserted, cycles }) => [asserted.origins, cycles.map(({ length }) => length)]),
      [[{ min: 0, max: 0 }, [1000]]],
    );
  });

  test("lets nobody rely on a report from the future", () => {
    const words = "The Interior Ministry said that the iron bridge was closed.";
    const { traced } = found(report("Herald", "2091-01-01", words), report("Gazette", "2025-01-10", words));
    assert.deepEqual(
      traced.copies.map(({ from, to }) =>
        [from, to].map((id) => (id === report("Gazette", "2025-01-10", words).report.id ? "now" : "then")),
      ),
      [["then", "now"]],
    );
  });

  test("keeps a report of the year 0 before one of 1900", () => {
    const words = "A barge sank at the old pier and nobody of the crew was ever found again, as the harbour books of that year have it.";
    const { traced } = found(report("Old", "0000-02-29", words), report("New", "1900-01-01", words));
    assert.equal(traced.copies[0]?.from, report("New", "1900-01-01", words).report.id);
  });

  test("tells of ages that nobody has, and not of the age of a thing", () => {
    assert.deepEqual(explained("Ivan Petrov, a 12345-year-old rifleman, was captured at Lavina."), [
      "Ivan Petrov is said to be 12345 years old: nobody is known to have lived to 130.",
    ]);
    assert.deepEqual(explained("Olha Marko, aged 99999, was captured."), [
      "Olha Marko is said to be 99999 years old: nobody is known to have lived to 130.",
    ]);
    assert.deepEqual(explained("Anna Kask is -5 years old."), ["Anna Kask is said to be -5 years old: no age is less than 0."]);
    assert.deepEqual(explained("The temple at Lavina is 2500 years old."), []);
  });

  test("tells of casualties below nothing and of ranges that run backwards, and compares them with nothing", () => {
    for (const written of ["-12", "minus 12", "−12"])
      assert.deepEqual(explained(`The General Staff reported ${written} casualties at Lavina.`), [
        "Herald speaks of -12: nothing can be counted to less than 0.",
      ]);
    assert.deepEqual(explained("Between 20 and 10 soldiers were killed at Lavina. In Lavina 15 soldiers were killed."), [
      "Herald speaks of 20 to 10: the range ends before it begins.",
    ]);
    assert.deepEqual(explained("The temperature at Lavina fell to -12 degrees."), []);
  });

  test("reads no number where there is none", () => {
    const { gathered } = found(report("Herald", "2025-01-10", "NaN soldiers died at Lavina. Infinity soldiers died at Torvek."));
    assert.deepEqual(
      [...gathered.utterances.values()].flatMap(({ slots }) => slots.howMany),
      [],
    );
  });
});
