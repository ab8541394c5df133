import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { makeExample } from "../../src/cli/example.ts";
import { findingsOf } from "../../src/findings/findings.ts";
import { whatIf } from "../../src/findings/what-if.ts";
import { withoutReports } from "../../src/findings/without-reports.ts";
import type { Decision } from "../../src/record/decision.ts";
import type { Findings } from "../../src/record/findings.ts";
import { decisionId, type OriginId, type ReportId } from "../../src/record/id.ts";
import type { Origin } from "../../src/record/origin.ts";
import { english } from "../../src/record/sentence.ts";
import type { WeighedAnswer } from "../../src/record/weighing.ts";
import type { Supposition, WhatIf } from "../../src/record/what-if.ts";
import { readReport } from "./reader-builder.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-what-if-"));
const cases = new Map<string, { readonly findings: Findings; readonly reportAt: (name: string) => ReportId }>();

before(async () => {
  for (const name of ["kursk-2025", "port-lavina-2023"]) {
    using opened = await makeExample(join(EXAMPLES, name), join(work, name));
    const { items, reports } = opened.record();
    const reportAt = (file: string): ReportId =>
      [...reports.values()].find(({ item }) => items.get(item)?.name.endsWith(file))?.id ?? assert.fail(`no report is read from ${file}`);
    cases.set(name, { findings: opened.findings(), reportAt });
  }
});
after(() => rmSync(work, { recursive: true, force: true }));

const caseAt = (name: string) => cases.get(name) ?? assert.fail(name);
const kursk = () => caseAt("kursk-2025");
const originsOf = ({ traced }: Findings): readonly Origin[] => [...traced.claims.values()].flatMap(({ origins }) => origins);
const originOf = (findings: Findings, speaker: string): OriginId => {
  const entity = findings.gathered.entityNamed(speaker);
  return originsOf(findings).find(({ by }) => by !== null && by === entity)?.id ?? assert.fail(`no origin is the word of ${speaker}`);
};
const graded = (name: string, grade: "A" | "B" | "C" | "D" | "E" | "F"): Supposition => ({
  kind: "decided",
  decision: { kind: "reliability", name, grade, because: "It is supposed." },
});
const fall = (origin: OriginId, alone = false): Supposition => ({ kind: "without-origin", origin, alone });
const middle = ({ probability: [low, high] }: Pick<WeighedAnswer, "probability">): number => (low + high) / 2;
const answerIn = (told: WhatIf, label: string) =>
  told.questions.flatMap(({ answers }) => answers).find((answer) => answer.label === label) ?? assert.fail(`${label} does not change`);

/** What an answer comes to when something is supposed: as it is, where nothing of it differs. */
function outcome(told: WhatIf, question: string, answer: WeighedAnswer) {
  const change = told.questions.find((one) => one.question === question)?.answers.find((one) => one.claim === answer.claim);
  return change === undefined ? answer : (change.after ?? assert.fail("the answer is gone"));
}

const isNoHigher = ({ before: now, after: then }: WhatIf["claims"][number]["asserted"]): boolean =>
  then.origins.min <= now.origins.min && then.origins.max <= now.origins.max && then.reports <= now.reports;

/** The answers that what falls speaks for, where it speaks neither against them nor for a rival. */
function supportedOnlyBy(findings: Findings, { supposed }: WhatIf) {
  const fallen = new Set(supposed.flatMap(({ falls }) => falls));
  const speaks = ({ contributions }: WeighedAnswer, side: "for" | "against"): boolean =>
    contributions.some((one) => one.side === side && fallen.has(one.origin));
  return findings.weighings.flatMap(({ question, answers }) =>
    answers
      .filter((answer) => speaks(answer, "for") && !speaks(answer, "against"))
      .filter((answer) => !answers.some((rival) => rival !== answer && speaks(rival, "for")))
      .map((answer) => ({ question, answer })),
  );
}

describe("what Firsthand supposes", () => {
  test("changes nothing when it is nothing", () => {
    for (const { findings } of cases.values()) {
      const told = whatIf(findings, []);
      assert.deepEqual([told.questions, told.claims, told.conflicts, told.notes, told.unmoved], [[], [], [], [], []]);
    }
  });

  test("changes nothing when it is so already", () => {
    const told = whatIf(kursk().findings, [graded("National Intelligence Service", "B")]);
    assert.deepEqual([told.questions, told.claims, told.conflicts], [[], [], []]);
    assert.equal(told.unmoved.length, 1);
  });

  test("is the same in any order, and said twice", () => {
    const { findings, reportAt } = kursk();
    const all: readonly Supposition[] = [
      fall(originOf(findings, "National Intelligence Service")),
      fall(originOf(findings, "Kestrel Drone Team"), true),
      graded("Pentagon", "A"),
      { kind: "without-report", report: reportAt("evening-mail.md") },
      { kind: "without-collapse", origin: originOf(findings, "Security Service of Ukraine") },
      {
        kind: "decided",
        decision: { kind: "independent", reports: [reportAt("northern-wire.html"), reportAt("daily-courier.html")], because: "-" },
      },
    ];
    const told = whatIf(findings, all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), fc.nat(5), (shuffled, twice) => {
        assert.deepEqual(whatIf(findings, [...shuffled, shuffled[twice] ?? assert.fail()]), told);
      }),
      { seed: 1, numRuns: 6 },
    );
  });

  test("never raises a count when an origin falls, nor an answer that it alone supported", () => {
    for (const { findings } of cases.values())
      for (const alone of [true, false])
        for (const { id } of originsOf(findings)) {
          const told = whatIf(findings, [fall(id, alone)]);
          for (const { claim, asserted, denied } of told.claims) for (const side of [asserted, denied]) assert.ok(isNoHigher(side), claim);
          for (const { question, answer } of supportedOnlyBy(findings, told)) {
            const then = outcome(told, question, answer);
            assert.ok(middle(then) <= middle(answer) + 1e-9, `${answer.label}: ${middle(answer)} → ${middle(then)} without ${id}`);
            assert.ok(then.credibility >= answer.credibility, `${answer.label}: ${answer.credibility} → ${then.credibility}`);
          }
        }
  });

  test("comes to the word that the pivots of a weighing announce", () => {
    let announced = 0;
    for (const { findings } of cases.values())
      for (const { question, answers } of findings.weighings)
        for (const answer of answers)
          for (const { origin, without } of answer.pivots) {
            announced++;
            assert.equal(outcome(whatIf(findings, [fall(origin)]), question, answer).word, without);
          }
    assert.ok(announced > 10);
  });

  test("comes to what the case would say if a person decided it", () => {
    const { findings } = kursk();
    const decision: Decision = { kind: "reliability", name: "Pentagon", grade: "A", because: "It is supposed." };
    const decided = findingsOf(
      [...findings.gathered.reports.values()],
      [...findings.gathered.decisions, { id: decisionId("a grade"), decision }],
    );
    const told = whatIf(findings, [{ kind: "decided", decision }]);
    for (const { question, answers } of decided.weighings)
      for (const answer of answers) {
        const now = findings.weighings.find((one) => one.question === question)?.answers.find(({ claim }) => claim === answer.claim);
        assert.deepEqual(outcome(told, question, now ?? assert.fail()).probability, answer.probability);
      }
  });

  test("is worked out from what it reaches as it would be from all of the case", () => {
    for (const { findings } of cases.values()) {
      const origins = [...new Set(originsOf(findings).map(({ id }) => id))];
      const all: readonly Supposition[] = [
        ...origins.map((id) => fall(id, true)),
        ...origins.map((id) => fall(id)),
        ...origins.map((origin): Supposition => ({ kind: "without-collapse", origin })),
        ...[...findings.gathered.reports.keys()].map((report): Supposition => ({ kind: "without-report", report })),
      ];
      fc.assert(
        fc.property(fc.subarray([...all], { minLength: 1, maxLength: 3 }), (some) => {
          // Nothing is kept behind a copy of findings, so all is done again for it.
          assert.deepEqual(whatIf(findings, some), whatIf({ ...findings }, some));
        }),
        { seed: 3, numRuns: 10 },
      );
    }
  });

  test("brings back what the decision to set it aside took out", () => {
    const { findings, reportAt } = kursk();
    const reports = [...findings.gathered.reports.values()];
    const first = findings.gathered.reports.get(reportAt("sbu-statement.md")) ?? assert.fail();
    const aside = { id: decisionId("aside"), decision: { kind: "aside", item: first.report.item, because: "It is supposed." } as const };
    const without = findingsOf(reports, [...findings.gathered.decisions, aside]);
    assert.ok(!without.gathered.reports.has(first.report.id));
    const back = whatIf(without, [{ kind: "without-decision", decision: aside.id }]);
    const after = new Map(back.claims.map(({ claim, asserted }) => [claim, asserted.after]));
    const changed = [...findings.traced.claims.values()].filter(({ claim }) => after.has(claim));
    assert.ok(changed.length > 0);
    for (const { claim, asserted } of changed) assert.deepEqual(after.get(claim), asserted, claim);
  });

  test("puts a grade in the place of the one that a source has, up as well as down", () => {
    const label = "They are North Korean soldiers";
    const probabilityAt = (grade: "A" | "E") =>
      middle(answerIn(whatIf(kursk().findings, [graded("National Intelligence Service", grade)]), label).after ?? assert.fail());
    const now = answerIn(whatIf(kursk().findings, [graded("National Intelligence Service", "A")]), label).before ?? assert.fail();
    assert.ok(probabilityAt("A") > middle(now) && middle(now) > probabilityAt("E"));
  });

  test("tells whoever takes one voice of several that count as one that nothing is lost with it", () => {
    const { findings } = kursk();
    const kestrel = originOf(findings, "Kestrel Drone Team");
    const alone = whatIf(findings, [fall(kestrel, true)]);
    assert.match(
      alone.unmoved.map(english).join(),
      /Kestrel Drone Team adds nothing of its own.*Security Service of Ukraine.*still stands/,
    );
    const together = whatIf(findings, [fall(kestrel)]);
    assert.match(english(together.supposed[0]?.sentence ?? ""), /and with it .*Security Service of Ukraine/);
    assert.deepEqual(together.unmoved, []);
    assert.equal(answerIn(together, "They are North Korean soldiers").after?.for.origins.max, 2);
  });

  test("takes a source by its name for all origins that are its word", () => {
    const { findings } = kursk();
    const source = findings.gathered.entityNamed("National Intelligence Service") ?? assert.fail();
    const [supposed] = whatIf(findings, [{ kind: "without-source", source, alone: true }]).supposed;
    const own = originsOf(findings).filter(({ by }) => by === source);
    assert.ok(own.length > 2);
    assert.deepEqual(supposed?.falls, own.map(({ id }) => id).sort());
  });

  test("leaves out what a report says, and keeps what is known from it of who is who", () => {
    const { findings, reportAt } = kursk();
    const report = reportAt("evening-mail.md");
    const told = whatIf(findings, [{ kind: "without-report", report }]);
    // Only this paper writes the president's name in full.
    for (const { asserted, denied } of told.claims)
      for (const side of [asserted, denied]) assert.ok(side.after.origins.max <= side.before.origins.max);
    assert.ok(told.questions.every(({ change }) => change === "changed"));
    assert.match(told.notes.map(english).join(), /fewer reports and as many origins/);
  });

  test("leaves the tie of a copy to a text that stands in a second report as well", () => {
    const words = "Divers found the missing crane of the old shipyard at the bottom of the outer basin on Tuesday morning";
    const rest = "It had stood there since the flood, covered with mud and nets, and nobody had looked for it so close to the quay.";
    const reports = [
      readReport("Basin Post", "en", `${words}. ${rest}`, "2024-03-01"),
      readReport("Quay Mirror", "en", `${words}. ${rest}`, "2024-03-02"),
      readReport("Shipyard Week", "en", `${words}, we hear. ${rest}`, "2024-03-05"),
    ];
    const [first, second, copy] = reports.map(({ report }) => report.id);
    const findings = findingsOf(reports, []);
    const tiesIn = ({ traced, gathered }: Findings) =>
      [...traced.links].flatMap(({ from, to }) => {
        const [one, other] = [from, to].map((id) => gathered.utterances.get(id)?.report);
        return one === copy && other !== copy ? [other] : [];
      });
    assert.ok(tiesIn(findings).includes(first));
    assert.deepEqual([...new Set(tiesIn(withoutReports(findings, new Set([first ?? assert.fail()]))))], [second]);
  });

  test("keeps an answer that is named by words of the report that is left out", () => {
    const { findings, reportAt } = kursk();
    const told = whatIf(findings, [{ kind: "without-report", report: reportAt("sbu-statement.md") }]);
    assert.ok(told.questions.flatMap(({ answers }) => answers).every((answer) => answer.before !== null && answer.after !== null));
  });

  test("lets an origin count by itself, which never lowers a count", () => {
    const { findings } = kursk();
    const unmoved: string[] = [];
    for (const { id } of originsOf(findings)) {
      const told = whatIf(findings, [{ kind: "without-collapse", origin: id }]);
      unmoved.push(...told.unmoved.map(english));
      for (const { asserted, denied } of told.claims)
        for (const side of [asserted, denied])
          assert.ok(side.after.origins.min >= side.before.origins.min && side.after.origins.max >= side.before.origins.max);
    }
    assert.ok(unmoved.some((why) => /counts as one with no other/.test(why)));
    const service = whatIf(findings, [{ kind: "without-collapse", origin: originOf(findings, "National Intelligence Service") }]);
    assert.deepEqual(answerIn(service, "They are North Korean soldiers").after?.for.origins, { min: 3, max: 3 });
  });

  test("says what rests on a decision", () => {
    const { findings } = kursk();
    const control = findings.gathered.decisions.find(
      ({ decision }) => decision.kind === "control" && decision.name === "Security Service of Ukraine",
    );
    const told = whatIf(findings, [{ kind: "without-decision", decision: control?.id ?? assert.fail() }]);
    assert.deepEqual(answerIn(told, "They are North Korean soldiers").after?.for.origins.max, 4);
  });
});
