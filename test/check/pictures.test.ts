import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ReadReport } from "../../src/record/case-record.ts";
import { digestOfText } from "../../src/record/digest.ts";
import { itemId } from "../../src/record/id.ts";
import type { Item } from "../../src/record/item.ts";
import type { Metadata } from "../../src/record/metadata.ts";
import { reportOf } from "../claims/reading-builder.ts";
import { conflictsOf } from "./case-builder.ts";

function showing(edtf: string, publisher: string, published: string, pictures: readonly string[]): ReadReport {
  return reportOf(`The video said the depot burned on ${edtf}.`, {
    publisher,
    published,
    pictures,
    entities: [{ name: "video", type: "other" }],
    times: [[edtf, edtf]],
    says: [{ source: "video", cue: "said", content: [`the depot burned on ${edtf}`], medium: "video" }],
  });
}

describe("Firsthand compares a picture with what it is said to show", () => {
  const older = reportOf("An exercise at the depot.", { publisher: "Archive", published: "2024-10-01", pictures: ["still"] });

  test("and finds that it was published before", () => {
    const [found] = conflictsOf(older, showing("2025-01-09", "Wire", "2025-01-12", ["still"]));
    assert.equal(
      found?.explanation,
      "Video dates what the picture shows 2025-01-09, but Archive had already shown the same picture on 2024-10-01.",
    );
    assert.deepEqual(found?.axioms, ["A picture does not show what happened after it was first published."]);
  });

  test("but finds nothing where the picture is another, or came out later", () => {
    assert.deepEqual(conflictsOf(older, showing("2025-01-09", "Wire", "2025-01-12", ["other"])), []);
    assert.deepEqual(conflictsOf(older, showing("2024-09-09", "Wire", "2025-01-12", ["still"])), []);
    assert.deepEqual(conflictsOf(older, showing("2024-10-01", "Wire", "2025-01-12", ["still"])), []);
  });

  test("and with pictures that are probably the same, and says so", () => {
    const pdq = Array.from({ length: 8 }, (_, way) => digestOfText(`${way}`));
    const copy = pdq.map((hash) => hash.replace(/.$/, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)));
    const [before, after] = [
      withPictures(reportOf("An exercise at the depot.", { publisher: "Archive", published: "2024-10-01", pictures: ["still"] }), {
        fingerprint: { pdq, quality: 90 },
      }),
      withPictures(showing("2025-01-09", "Wire", "2025-01-12", ["smaller"]), { fingerprint: { pdq: copy, quality: 90 } }),
    ];
    const [found, ...others] = conflictsOf(before, after);
    assert.deepEqual([found?.severity, others], ["tension", []]);
    assert.match(
      found?.explanation ?? "",
      /but Archive had already shown a picture that is probably the same \(4 of 256 bits differ\) on 2024-10-01\.$/,
    );
  });
});

describe("Firsthand compares what a picture says of itself with what it is said to show", () => {
  const taken = (at: string, zone: string | null): Metadata => ({ ...BLANK, recorded: { at, zone, tag: "DateTimeOriginal" } });
  const told = (metadata: Metadata | null, edtf = "2025-01-09") =>
    conflictsOf(withPictures(showing(edtf, "Wire", "2025-01-12", ["still"]), { metadata }));

  test("and finds that it was taken on another day, which the clock of the camera may explain", () => {
    const [found] = told(taken("2024-10-01T14:03:22", null));
    assert.equal(found?.severity, "tension");
    assert.equal(
      found?.explanation,
      "Video dates what the picture shows 2025-01-09, but by its own record the picture was taken on 2024-10-01.",
    );
    assert.ok(found?.resolutions.includes("The clock of the camera was wrong, as many are."));
  });

  test("but finds nothing where any clock of the world puts both on one day, or where nothing is said", () => {
    for (const fits of [
      taken("2025-01-09T14:03:22", "+02:00"),
      taken("2025-01-11T01:59:00", null),
      taken("2025-01-10T11:59:00", "Z"),
      BLANK,
      null,
    ])
      assert.deepEqual(told(fits), []);
    assert.equal(told(taken("2025-01-10T12:00:00", "Z")).length, 1);
    assert.equal(told(taken("2025-01-08T10:00:00", "+00:00")).length, 0);
    assert.equal(told(taken("2025-01-08T09:59:00", "+00:00")).length, 1);
    assert.equal(told(taken("2025-01-11T02:00:00", null)).length, 1);
  });

  test("and finds that it was taken far from the place", () => {
    const at = (latitude: number, longitude: number): Metadata => ({ ...BLANK, place: { latitude, longitude } });
    const shown = (metadata: Metadata) =>
      conflictsOf(
        withPictures(
          reportOf("The video said the depot burned in Kursk.", {
            publisher: "Wire",
            published: "2025-01-12",
            pictures: ["still"],
            entities: [
              { name: "video", type: "other" },
              { name: "Kursk", type: "place", facts: { place: ["Kursk, Kursk Oblast, Russia (city, 51.74 36.19)", "Kursk"] } },
            ],
            says: [{ source: "video", cue: "said", content: ["the depot burned in Kursk"], medium: "video" }],
          }),
          { metadata },
        ),
      );
    assert.deepEqual(shown(at(51.9, 36.4)), []);
    const [found] = shown(at(50.45, 30.52));
    assert.match(
      found?.explanation ?? "",
      /says that the picture shows Kursk, but by its own record the picture was taken some 420 km from there\.$/,
    );
  });
});

const BLANK: Metadata = {
  by: "exiftool 13.59",
  recorded: null,
  place: null,
  device: null,
  software: null,
  orientation: null,
  tags: {},
  left: 0,
};

/** The same report with the items of its pictures. */
function withPictures(read: ReadReport, known: Partial<Item>): ReadReport {
  const file = {
    kind: "image",
    mediaType: "image/png",
    name: "still.png",
    size: 1,
    dimensions: null,
    fingerprint: null,
    remarks: [],
  } as const;
  return { ...read, pictures: read.report.media.map((digest) => ({ id: itemId(digest), digest, ...file, ...known })) };
}
