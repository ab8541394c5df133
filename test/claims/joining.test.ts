import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Joining } from "../../src/claims/entities.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import type { Decision } from "../../src/record/decision.ts";
import { digestOfText } from "../../src/record/digest.ts";
import { decisionId } from "../../src/record/id.ts";
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
            const { name: told, names, role } = joining.joined.entities.get(id) ?? { name: "", names: [], role: "" };
            if (!anew.entities.has(id)) assert.deepEqual([told, names, role], [entity.name, entity.names, entity.role]);
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
});
