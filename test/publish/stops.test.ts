import assert from "node:assert/strict";
import { test } from "node:test";
import { publish } from "../../src/publish/dossier/publish.ts";
import type { Leak } from "../../src/publish/leaks/secrets.ts";
import { stopsOf } from "../../src/publish/stops.ts";
import { claimId } from "../../src/record/id.ts";
import { article, deskOf } from "./small-case.ts";

const leak = (file: string, kind: Leak["kind"], person: string | null, why = "a reason"): Leak => ({
  file,
  where: "line 1",
  kind,
  person,
  why,
});

test("what stops a dossier is told by what is to be decided, and what clears most comes first", () => {
  const leaks = [
    leak("a.html", "name", "Person A"),
    ...["a.html", "b.html", "c.html"].map((file) => leak(file, "name", "Person B")),
    leak("claims/c1.html", "fact", "Captive A"),
    ...["a.html", "b.html"].map((file) => leak(file, "digest", null, "a digest")),
  ];
  const claim = claimId("a claim");
  const stops = stopsOf({ leaks, protection: { of: new Map() }, claims: new Map([["c1", claim]]) });
  assert.deepEqual(
    stops.map(({ about, leaks: together }) => [about, together.length]),
    [
      ["Person B", 3],
      [null, 2],
      [claim, 1],
      ["Person A", 1],
    ],
  );
  assert.equal(
    stops.reduce((sum, { leaks: together }) => sum + together.length, 0),
    leaks.length,
  );
  assert.deepEqual(
    stops[2]?.ways.map(({ decide }) => decide),
    [`withhold ${claim}`],
  );
});

test("a dossier that names a minister goes out once somebody decided about whoever is named alike, as the stop says", async (t) => {
  const desk = await deskOf(t, {
    "a.md": article(
      "Harbour Times",
      "2025-01-13",
      "Governor Stefan Krull said on Sunday that the bridge had been mined. Stefan Krull added that nobody was hurt.",
    ),
    "b.md": article(
      "Evening Mail",
      "2025-01-13",
      "Two soldiers were captured on Saturday. Stefan Krul, a captured soldier, said that he had come by train.",
    ),
  });
  const opened = await desk.as("Anna");
  const { leaks, made } = await publish(opened, null);
  const [stop, ...others] = stopsOf({ leaks, ...made });
  assert.ok(stop !== undefined && leaks.length > 1);
  assert.deepEqual([stop.about, others.length, stop.leaks.length], ["Stefan Krul", 0, leaks.length]);
  assert.equal(stop.ways[0]?.decide, 'same "Stefan Krull" "Stefan Krul"');
  opened.decide({ kind: "protect", name: "Stefan Krull", status: "civilian", because: "He is one of the two." });
  assert.deepEqual((await publish(opened, null)).leaks, []);
  opened.close();
});
