import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findingsOf } from "../../src/findings/findings.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import type { Decision } from "../../src/record/decision.ts";
import { english } from "../../src/record/sentence.ts";
import { standing } from "../claims/reading-builder.ts";
import { readReport } from "./reader-builder.ts";

const because = "asked";

/** What is counted of the claim that most reports assert, or deny. */
function counted(reports: readonly ReadReport[], decisions: readonly Decision[] = []) {
  const findings = findingsOf(reports, decisions.map(standing));
  const [most] = [...findings.traced.claims.values()].sort((a, b) => sides(b) - sides(a));
  if (most === undefined) assert.fail("nobody says anything");
  const { min, max } = (most.asserted.reports > 0 ? most.asserted : most.denied).origins;
  const names = most.origins.map(({ by }) => (by === null ? "nobody" : (findings.gathered.entities.get(by)?.name ?? by)));
  return {
    bounds: `${min}–${max}`,
    names: [...new Set(names)].sort(),
    reasons: most.collapses.map(({ because: reason }) => english(reason)),
    findings,
  };
}

const sides = (claim: { readonly asserted: { readonly reports: number }; readonly denied: { readonly reports: number } }): number =>
  claim.asserted.reports + claim.denied.reports;

/** What each paper has besides, so that none looks copied from another. */
const BESIDES: Readonly<Record<string, string>> = {
  "Harbour Times": "Trams were late all morning because of ice on the hill line, and schools in two districts opened an hour after nine.",
  "Morning Ledger": "Bakers expect the price of rye to fall before the summer fair, which begins with a race of rowing boats on the lake.",
  "Kite Radio": "Listeners who lost a grey cat near the theatre may ring the studio until noon, when the weekly quiz on old songs begins.",
  "Evening Post": "A choir of forty sang in the market hall to raise money for its organ, whose pipes were bent by last winter's storm.",
};

const paper = (name: string, text: string, published = "2026-05-04"): ReadReport =>
  readReport(name, "en", `${text}\n\n${BESIDES[name] ?? ""}`, published);

describe("Firsthand counts bodies that reports tell by their kind", () => {
  const three = [
    paper("Harbour Times", "The gate of the Sollen depot had been forced open, police said."),
    paper("Morning Ledger", "Police said the gate of the Sollen depot had been forced open."),
    paper("Kite Radio", "According to the police, the gate of the Sollen depot had been forced open."),
  ];

  test("as one at least and as many as publish it at most, and says why", () => {
    const { bounds, names, reasons } = counted(three);
    assert.equal(bounds, "1–3");
    assert.deepEqual(names, ["police"]);
    assert.deepEqual(reasons, ["nobody says whose “police” they mean: these 3 may be one"]);
  });

  test("as one where a person says that all who are called so are one", () => {
    assert.equal(counted(three, [{ kind: "same", names: ["police", "the police"], because }]).bounds, "1–1");
  });

  test("as several where a person says that they are not one", () => {
    const { bounds, reasons } = counted(three, [{ kind: "different", names: ["police", "police"], because }]);
    assert.deepEqual([bounds, reasons], ["3–3", []]);
  });

  const own = paper("Sollen Police", "The gate of the Sollen depot had been forced open.", "2026-05-03");

  test("as perhaps the one body that bears a name, until a person decides", () => {
    const open = counted([...three, own]);
    assert.equal(open.bounds, "1–4");
    assert.ok(open.reasons.includes("“police” may be Sollen Police: whoever says only that does not say whose"));
    assert.equal(counted([...three, own], [{ kind: "same", names: ["police", "Sollen Police"], because }]).bounds, "1–1");
    assert.equal(counted([...three, own], [{ kind: "different", names: ["police", "Sollen Police"], because }]).bounds, "2–4");
  });

  test("never as more than named bodies are where two are named", () => {
    const other = paper("Evening Post", "Varn police said the gate of the Sollen depot had been forced open.");
    assert.equal(counted([three[0] ?? own, own, other]).bounds, "2–3");
  });

  test("as one where one publisher took the words from another", () => {
    const text = `Police said the gate of the Sollen depot had been forced open in the night and that nobody had been seen near it before the guards came back
      from their round at four in the morning, which is when the alarm of the depot rang for the first time since it was built seven years ago.`;
    const [first, second] = [paper("Harbour Times", text, "2026-05-04T08:00Z"), paper("Morning Ledger", text, "2026-05-04T11:00Z")];
    assert.equal(counted([first, second]).bounds, "1–1");
  });

  test("with a business that does not say that it is one", () => {
    const { bounds, reasons } = counted([
      paper("Harbour Times", "The company denied that the valve of the Sollen mill had failed."),
      paper("Morning Ledger", "Vorn Holdings denied that the valve of the Sollen mill had failed."),
    ]);
    assert.deepEqual([bounds, reasons], ["1–2", ["“company” may be Vorn Holdings: whoever says only that does not say whose"]]);
  });

  test("with whoever holds an office of one", () => {
    const { bounds, names, reasons } = counted([
      paper("Harbour Times", "The hospital said four people had been poisoned at the Sollen fair."),
      paper("Morning Ledger", "Ilda Marn, director of Sollen hospital, said four people had been poisoned at the Sollen fair."),
    ]);
    assert.deepEqual([bounds, names], ["1–2", ["Ilda Marn", "hospital"]]);
    assert.deepEqual(reasons, ["“hospital” may be Sollen hospital, for whom Ilda Marn speaks: whoever says only that does not say whose"]);
  });

  test("with an unnamed spokesman, who is not the same in two papers", () => {
    const { bounds } = counted([
      paper("Harbour Times", "A police spokesman said the gate of the Sollen depot had been forced open."),
      paper("Morning Ledger", "A police spokesman said the gate of the Sollen depot had been forced open."),
    ]);
    assert.equal(bounds, "1–2");
  });

  test("and holds no body to contradict itself where two publishers may mean two", () => {
    const { findings } = counted([
      paper("Harbour Times", "Police said the gate of the Sollen depot had been forced open."),
      paper("Morning Ledger", "Police denied that the gate of the Sollen depot had been forced open."),
    ]);
    const told = findings.conflicts.map(({ explanation }) => english(explanation));
    assert.deepEqual(told, [
      "“Police” in Harbour Times asserts and “Police” in Morning Ledger denies: The gate of the Sollen depot had been forced open.",
    ]);
  });
});

describe("Firsthand holds names of a ministry", () => {
  const plain = [
    paper("Harbour Times", "The interior ministry said the bridge at Sollen had been mined."),
    paper("Morning Ledger", "The Ministry of the Interior said the bridge at Sollen had been mined."),
  ];
  const owned = paper("Kite Radio", "Velm's interior ministry said the bridge at Sollen had been mined.");
  const foreign = paper("Evening Post", "The Ordan defence ministry said nobody had crossed the river.");

  test("to be one where no state is named, or one, and says so", () => {
    assert.equal(counted(plain).bounds, "1–1");
    const { bounds, findings } = counted([...plain, owned]);
    assert.equal(bounds, "1–1");
    const joins = [...findings.gathered.entities.values()].flatMap((entity) => entity.joins.map((join) => english(join.because)));
    assert.ok(
      joins.some((join) => join.endsWith("are one: this case names only one state that has such a body")),
      joins.join(),
    );
  });

  test("to be perhaps one where two states are named", () => {
    const { bounds, reasons } = counted([...plain, owned, foreign]);
    assert.equal(bounds, "1–3");
    assert.ok(
      reasons.some((reason) => /^nobody says whose “.*” they mean: these 2 may be one$/.test(reason)),
      reasons.join(),
    );
  });

  test("alike in whatever order the reports come and go", () => {
    const all = [...plain, owned, foreign];
    let found = findingsOf(all, []);
    const aside = standing({ kind: "aside", item: foreign.report.item, because });
    found = findingsOf(all, [aside], found);
    const shown = ({ gathered, traced }: typeof found): string =>
      JSON.stringify([[...gathered.entities.values()], [...traced.claims.values()]]);
    assert.equal(shown(found), shown(findingsOf(all, [aside])));
    found = findingsOf(all, [], found);
    assert.equal(shown(found), shown(findingsOf([...all].reverse(), [])));
  });
});

describe("Firsthand finds bodies step by step as at once", () => {
  const reports = [
    paper(
      "Harbour Times",
      "Police said the gate of the Sollen depot had been forced open. The interior ministry denied that the bridge had been mined.",
    ),
    paper(
      "Morning Ledger",
      "The police denied that the gate of the Sollen depot had been forced open. The company said four people were hurt.",
    ),
    paper("Kite Radio", "Sollen police said the gate of the depot had been forced open. Police said four people were hurt."),
    paper(
      "Evening Post",
      "According to Kite Radio, four people were hurt at the depot. Velm's interior ministry said the bridge had been mined.",
    ),
    paper("Sollen Police", "The gate of the Sollen depot had been forced open. Four people were hurt."),
    paper(
      "Hill Gazette",
      "Ordan's defence ministry said the bridge had been mined. Ada Quist, director of Vorn Rail, said four people were hurt.",
    ),
    paper(
      "Lake Journal",
      "The Ministry of the Interior said the bridge had been mined. Jon Marl, chief of Sollen police, said the gate had been forced open.",
    ),
  ];
  const names = [
    "police",
    "Sollen police",
    "Interior Ministry",
    "Ministry of the Interior",
    "company",
    "Vorn Rail",
    "Jon Marl",
    "Kite Radio",
    "Ordan's defence ministry",
  ];
  const name = fc.constantFrom(...names);
  const decided: fc.Arbitrary<Decision> = fc.oneof(
    fc.constantFrom(...reports).map(({ report }): Decision => ({ kind: "aside", item: report.item, because })),
    fc
      .record({ kind: fc.constantFrom("same" as const, "different" as const), one: name, other: name })
      .map(({ kind, one, other }): Decision => ({ kind, names: [one, other], because })),
    fc
      .record({ one: name, by: name, certain: fc.boolean() })
      .map(({ one, by, certain }): Decision => ({ kind: "control", name: one, by, certain, because })),
  );
  const shown = ({ gathered, traced, conflicts, weighings }: ReturnType<typeof findingsOf>): string =>
    JSON.stringify([
      [...gathered.entities],
      [...traced.claims].sort(([a], [b]) => (a < b ? -1 : 1)),
      [...traced.links],
      conflicts,
      weighings,
    ]);

  test("whatever is decided, set aside and taken back", () =>
    fc.assert(
      fc.property(fc.array(decided, { minLength: 1, maxLength: 6 }), fc.nat({ max: 5 }), (decisions, undone) => {
        let found = findingsOf(reports, []);
        const made = decisions.map(standing);
        for (const [i] of made.entries()) found = findingsOf(reports, made.slice(0, i + 1), found);
        const left = made.filter(({ id }) => id !== made[undone % made.length]?.id);
        found = findingsOf(reports, left, found);
        assert.equal(shown(found), shown(findingsOf(reports, left)));
      }),
      { numRuns: Number(process.env["RUNS"] ?? 40) },
    ));

  test("with no bound that an echo raises or a fallen origin does", () => {
    const [first = reports[0] as ReadReport] = reports;
    const all = findingsOf(reports, []);
    const echoed = findingsOf([...reports, { ...readReport("Night Echo", "en", first.reading.text, "2026-05-05") }], []);
    for (const [id, { asserted, denied }] of all.traced.claims) {
      const after = echoed.traced.claims.get(id);
      if (after === undefined) continue;
      assert.ok(
        after.asserted.origins.min <= Math.max(1, asserted.origins.min) && after.denied.origins.min <= Math.max(1, denied.origins.min),
      );
      assert.ok(after.asserted.origins.min <= after.asserted.origins.max && after.denied.origins.min <= after.denied.origins.max);
    }
  });
});
