import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Joining } from "../../src/claims/entities.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import type { Decision } from "../../src/record/decision.ts";
import { digestOfText } from "../../src/record/digest.ts";
import { decisionId } from "../../src/record/id.ts";
import type { EntityType } from "../../src/record/reading.ts";
import { reportOf } from "./reading-builder.ts";

/** Full names, surnames, short names, descriptions and whoever speaks for a body: whatever joining goes by. */
const TOLD = [
  { name: "Olena Marchenko", type: "person", also: ["Marchenko"] },
  { name: "Marchenko", type: "person" },
  { name: "Ivan Marchenko", type: "person" },
  { name: "Ministry of Harbours", type: "organization", also: ["MoH"] },
  { name: "MoH", type: "organization" },
  { name: "Museum of History", type: "organization", also: ["MoH"] },
  { name: "a spokesman", type: "person", facts: { role: "spokesman", affiliation: "Ministry of Harbours" } },
  { name: "the rifleman", type: "person" },
  { name: "Lavina", type: "place" },
  { name: "Lavina", type: "person" },
  { name: "Grey Heron", type: "person", surmised: true },
  { name: "Grey Heron", type: "vessel" },
  { name: "Ivan Grey Heron", type: "person", also: ["Grey Heron"] },
  { name: "Lavina", type: "person", surmised: true },
] as const;

const NAMES = [...new Set(TOLD.map(({ name }) => name)), "Harbour Times", "An Office of Nobody", "marchenko"];

const reportArbitrary: fc.Arbitrary<ReadReport> = fc
  .record({
    number: fc.nat(50),
    publisher: fc.constantFrom(undefined, "Harbour Times", "Ministry of Harbours", "Lavina", "the Harbour Times"),
    told: fc.uniqueArray(fc.nat(TOLD.length - 1), { maxLength: 4 }),
  })
  .map(({ number, publisher, told }) => {
    const all = told.map((n) => TOLD[n] ?? TOLD[0]);
    const words = all.flatMap((one) => [one.name, ...("also" in one ? one.also : []), ...("facts" in one ? Object.values(one.facts) : [])]);
    return reportOf(`${number}. ${words.join("; ")}.`, {
      ...(publisher === undefined ? {} : { publisher }),
      entities: all.map((one) => ({
        name: one.name,
        type: one.type,
        ...("also" in one ? { also: one.also } : {}),
        ...("surmised" in one ? { surmised: one.surmised } : {}),
        ...("facts" in one
          ? { facts: { role: [one.facts.role, one.facts.role], affiliation: [one.facts.affiliation, one.facts.affiliation] } }
          : {}),
      })),
    });
  });

const because = "It was looked up.";
const name = fc.constantFrom(...NAMES);
const decisionArbitrary: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom("same" as const, "different" as const), names: fc.tuple(name, name), because: fc.constant(because) }),
  fc.record({ kind: fc.constant("control" as const), name, by: name, certain: fc.boolean(), because: fc.constant(because) }),
  fc.record({ kind: fc.constant("reliability" as const), name, grade: fc.constant("B" as const), because: fc.constant(because) }),
);

interface State {
  readonly reports: readonly ReadReport[];
  readonly decisions: readonly StandingDecision[];
}

const stateArbitrary: fc.Arbitrary<State> = fc
  .record({
    reports: fc.uniqueArray(reportArbitrary, { selector: ({ report }) => report.id, maxLength: 6 }),
    made: fc.array(decisionArbitrary, { maxLength: 4 }),
  })
  .map(({ reports, made }) => ({
    reports: [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)),
    decisions: [...new Map(made.map((decision) => [decisionId(digestOfText(JSON.stringify(decision))), decision]))]
      .map(([id, decision]) => ({ id, decision }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));

/** Everything that is known of names in a case. */
function whole({ joined }: Joining, { reports }: State): unknown {
  return {
    entities: [...joined.entities],
    of: reports.map(({ report, reading }) => reading.entities.map(({ id }) => joined.of(report.id, id))),
    named: NAMES.map((one) => joined.named(one)),
    publishers: reports.map(({ report }) => joined.publisherOf.get(report.id)),
  };
}

describe("Joined names", () => {
  test("are the same whether all are joined at once or some anew after others", () => {
    fc.assert(
      fc.property(fc.array(stateArbitrary, { minLength: 2, maxLength: 4 }), (states) => {
        let joining = Joining.of([], []);
        let held: State = { reports: [], decisions: [] };
        for (const state of states) {
          const has = ({ reports }: State, { report }: ReadReport): boolean => reports.some((one) => one.report.id === report.id);
          const gone = held.reports.filter((read) => !has(state, read));
          const come = state.reports.filter((read) => !has(held, read));
          const anew = joining.revised(gone, come, state.decisions);
          const afresh = Joining.of(state.reports, state.decisions);
          assert.deepEqual(whole(anew.joining, state), whole(afresh, state));
          for (const [id, entity] of afresh.joined.entities) {
            const { name: told, names, role, type } = joining.joined.entities.get(id) ?? { name: "", names: [], role: "", type: "" };
            if (!anew.entities.has(id)) assert.deepEqual([told, names, role, type], [entity.name, entity.names, entity.role, entity.type]);
          }
          [joining, held] = [anew.joining, state];
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 80) },
    );
  });

  test("name whoever is meant by a short name that only a decision speaks of", () => {
    const read = reportOf("The Ministry of Harbours (MoH) denies it.", {
      entities: [{ name: "Ministry of Harbours", type: "organization", also: ["MoH"] }],
    });
    const decision: Decision = { kind: "same", names: ["MoH", "Harbour Office"], because };
    const { joined } = Joining.of([read], [{ id: decisionId(digestOfText("same")), decision }]);
    assert.equal(joined.named("Harbour Office"), joined.named("Ministry of Harbours"));
    assert.equal(joined.entities.size, 1);
  });

  test("take a publisher for the body of his name, and for a person only where no report tells of another, in whatever order they come", () => {
    const told = (type: "person" | "organization", number: number): ReadReport =>
      reportOf(`${number}. Lavina spoke.`, { publisher: "Lavina", entities: [{ name: "Lavina", type }] });
    for (const number of [1, 2, 3, 4]) {
      const [person, body] = [told("person", number), told("organization", number + 10)];
      const sorted = [person, body].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
      const { joined } = Joining.of(sorted, []);
      assert.equal(joined.publisherOf.get(person.report.id), joined.of(body.report.id, body.reading.entities[0]?.id ?? ""));
    }
  });

  /** What each report takes one name for, and what the case does: one kind where they are one, `null` where they are two. */
  const KINDS: readonly (readonly [
    name: string,
    told: readonly (readonly [type: EntityType, surmised?: true])[],
    kind: EntityType | null,
  ])[] = [
    ["Grey Heron", [["person", true], ["organization", true], ["vessel"], ["person", true]], "vessel"],
    [
      "Grey Heron",
      [
        ["person", true],
        ["organization", true],
      ],
      null,
    ],
    ["Grey Heron", [["person"], ["vessel"]], null],
    ["Grey Heron", [["person"], ["person", true], ["vessel"]], null],
    ["Heron", [["person", true], ["organization"]], "organization"],
    ["Heron", [["person", true], ["place"], ["place"]], null],
    ["Heron", [["person", true], ["place"], ["place"], ["place"]], "place"],
    ["Heron", [["other"], ["organization", true], ["place"]], "place"],
    ["Heron", [["vessel"], ["place"], ["place"]], "place"],
    ["Heron", [["other"], ["other"]], "other"],
  ];
  for (const [name, told, kind] of KINDS)
    test(`are ${kind ?? "a person and a thing apart"} where reports take ${name} for ${told.flat().join(", ")}`, () => {
      const reads = told
        .map(([type, surmised], i) =>
          reportOf(`${i}. ${name} was there.`, { entities: [{ name, type, ...(surmised === undefined ? {} : { surmised }) }] }),
        )
        .sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
      const { entities } = Joining.of(reads, []).joined;
      assert.deepEqual([...entities.values()].map(({ type }) => type).length, kind === null ? 2 : 1);
      if (kind !== null) assert.equal([...entities.values()][0]?.type, kind);
    });

  test("are a person's where his full name is told, though a boat is called by his surname", () => {
    const reads = [
      reportOf("1. Ivan Heron spoke.", { entities: [{ name: "Ivan Heron", type: "person" }] }),
      reportOf("2. Heron's rifle was found.", { entities: [{ name: "Heron", type: "person", surmised: true }] }),
      reportOf("3. The boat Heron left.", { entities: [{ name: "Heron", type: "vessel" }] }),
    ].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
    const { joined } = Joining.of(reads, []);
    assert.deepEqual([...joined.entities.values()].map(({ type, names }) => [type, ...names]).sort(), [["person", "Heron"], ["vessel"]]);
  });
});
