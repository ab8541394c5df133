import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { applyDecisions } from "../../src/case/apply.ts";
import { OwnRecordError, RegisterError } from "../../src/case/errors.ts";
import type { OpenCase } from "../../src/case/open-case.ts";
import { References } from "../../src/case/reference.ts";
import { parseRegister, type RegisterLine, registerText, withCase } from "../../src/case/register.ts";
import { registerOf } from "../../src/case/register-of.ts";
import { takeRegister } from "../../src/case/take-register.ts";
import { trackRecordsOf } from "../../src/case/track-records.ts";
import { makeExample } from "../../src/cli/example.ts";
import type { Entity, SourceRole } from "../../src/record/entity.ts";
import type { Findings } from "../../src/record/findings.ts";
import { type QuestionId, questionId } from "../../src/record/id.ts";
import { english, inEnglish } from "../../src/record/sentence.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { trace } from "../../src/trace/trace.ts";
import { type CaseSketch, claimOf, entityOf, gatheredFrom, type SaidSketch, utteranceOf } from "../trace/generator.ts";

const line = (more: Partial<RegisterLine> = {}): RegisterLine => ({
  format: "firsthand/sources@1",
  case: "00ff",
  source: "Port Authority",
  aliases: [],
  right: 1,
  of: 2,
  questions: [questionId("one"), questionId("two")],
  ...more,
});

describe("a register", () => {
  test("is canonical JSON lines, sorted, each once, and reads back as it was written", () => {
    const lines = [line({ case: "b" }), line({ source: "Zeta" }), line(), line()];
    const text = registerText(lines);
    assert.equal(text, registerText([...lines].reverse()));
    assert.deepEqual(
      parseRegister("r", text).map((one) => `${one.case} ${one.source}`),
      ["00ff Port Authority", "00ff Zeta", "b Port Authority"],
    );
    assert.equal(registerText(parseRegister("r", text)), text);
    assert.deepEqual(parseRegister("r", "\n\r\n"), []);
  });

  test("is put together with another by putting the lines together, and what it tells of one case can be replaced", () => {
    const both = parseRegister("r", registerText([line({ case: "a" })]) + registerText([line({ case: "b" })]));
    assert.equal(both.length, 2);
    const replaced = withCase(both, "a", [line({ case: "a", right: 2 })]);
    assert.deepEqual(
      replaced.map((one) => [one.case, one.right]),
      [
        ["b", 1],
        ["a", 2],
      ],
    );
  });

  const bad: readonly (readonly [string, string, RegExp])[] = [
    ["no JSON", "{", /line 2 .*it is no JSON/],
    ["no object", "7", /line 2 .*the whole/],
    ["another format", JSON.stringify({ ...line(), format: "firsthand/sources@2" }), /line 2 .*format/],
    ["something that does not belong", JSON.stringify({ ...line(), title: "Pier 4" }), /line 2 .*title/],
    ["no name", JSON.stringify({ ...line(), source: "" }), /line 2 .*source/],
    ["a name that acts on a terminal", JSON.stringify({ ...line(), source: "Port\u001b[2J" }), /line 2 .*control characters/],
    ["half a character", JSON.stringify(line()).replace("Port", "\\ud800"), /line 2 .*control characters/],
    ["a case with a title", JSON.stringify({ ...line(), case: "The explosion at Pier 4" }), /line 2 .*case/],
    ["more right than said", JSON.stringify({ ...line(), right: 3 }), /line 2 .*right more often/],
    ["less than nothing right", JSON.stringify({ ...line(), right: -1 }), /line 2 .*right/],
    ["part of a statement right", JSON.stringify({ ...line(), right: 0.5 }), /line 2 .*right/],
    ["fewer questions than it counts", JSON.stringify({ ...line(), questions: [questionId("one")] }), /line 2 .*questions/],
    ["one question twice", JSON.stringify({ ...line(), questions: [questionId("one"), questionId("one")] }), /line 2 .*questions/],
    ["a question in words", JSON.stringify({ ...line(), questions: ["who?", "when?"] }), /line 2 .*questions/],
  ];
  for (const [what, text, sentence] of bad)
    test(`is refused whole, with the line, where it holds ${what}`, () => {
      assert.throws(
        () => parseRegister("r.jsonl", `${JSON.stringify(line())}\n${text}\n`),
        (error) => {
          assert.ok(error instanceof RegisterError);
          assert.equal(error.line, 2);
          assert.match(error.message, sentence);
          assert.doesNotMatch(error.message, /\n/);
          return true;
        },
      );
    });
});

/** Findings of a sketch with one question, settled as `they came` says. */
function findingsOf(says: readonly SaidSketch[], roles: Readonly<Record<string, SourceRole>>, more: Partial<CaseSketch> = {}): Findings {
  const question = questionId("did they come?");
  const sketch: CaseSketch = {
    roles,
    reports: [{ name: "r0", publisher: "Herald", says: [{ claim: "they came", source: "anchor" }, ...says] }],
    ...more,
    decisions: [{ kind: "outcome", question, claim: utteranceOf("r0", 0), because: "seen" }, ...(more.decisions ?? [])],
  };
  const gathered = gatheredFrom(sketch);
  const came = claimOf("they came");
  const questions = [
    {
      id: question,
      text: "did they come?",
      by: "decided",
      plausible: 1,
      answers: [{ claim: came, label: "yes", supports: [came], opposes: [] }],
    },
  ] as const;
  const withQuestions = { ...gathered, questions };
  return { gathered: withQuestions, traced: trace(withQuestions), conflicts: [], weighings: [] };
}
const leaving = (findings: Findings): ReturnType<typeof registerOf> => registerOf("00ff", trackRecordsOf(findings), findings);
const renamed = (findings: Findings, name: string, change: Partial<Entity>): Findings => {
  const entities = new Map(findings.gathered.entities);
  const entity = entities.get(entityOf(name)) ?? assert.fail(name);
  return { ...findings, gathered: { ...findings.gathered, entities: entities.set(entity.id, { ...entity, ...change }) } };
};

describe("what leaves a case for a register", () => {
  const says = (source: string, more: Partial<SaidSketch> = {}): SaidSketch => ({ claim: "they came", source, ...more });

  test("is of bodies, media and officials only, whatever else was right", () => {
    const roles: readonly SourceRole[] = [
      "official",
      "outlet",
      "organization",
      "captive",
      "document",
      "media",
      "witness",
      "unnamed",
      "person",
    ];
    const named = roles.map((role) => `The ${role.toUpperCase()} X`);
    const findings = findingsOf(
      named.map((name) => says(name)),
      Object.fromEntries(roles.map((role, i) => [named[i] ?? "", role])),
      { decisions: [{ kind: "reliability", name: "The OUTLET X", grade: "B", because: "known" }] },
    );
    const { lines } = leaving(findings);
    assert.deepEqual(lines.map(({ source }) => source).sort(), ["The OFFICIAL X", "The ORGANIZATION X", "The OUTLET X"]);
    assert.ok(lines.every(({ right, of, questions }) => right === 1 && of === 1 && questions.length === 1));
    const text = registerText(lines);
    for (const word of ["CAPTIVE", "WITNESS", "PERSON", "UNNAMED", "Herald", "they came", "did they"])
      assert.ok(!text.includes(word), word);
  });

  test("is nothing of a captive, whatever a person decided about what he says", () => {
    for (const origin of ["official-assertion", "document-seen", "eyewitness"] as const) {
      const findings = findingsOf(
        [says("Captive A")],
        { "Captive A": "captive" },
        {
          decisions: [
            { kind: "origin", utterance: utteranceOf("r0", 1), origin, because: "decided" },
            { kind: "reliability", name: "Captive A", grade: "A", because: "decided" },
          ],
        },
      );
      const { lines, stays } = leaving(findings);
      assert.ok(!registerText(lines).includes("Captive"));
      assert.deepEqual(stays.filter(({ name }) => name === "Captive A").length, 1);
    }
  });

  test("is nothing of somebody who spoke as a witness or in captivity, even where he is called an official", () => {
    for (const origin of ["eyewitness", "custodial-statement", "unnamed-source"] as const) {
      const findings = findingsOf(
        [says("Office of Works")],
        {},
        {
          decisions: [{ kind: "origin", utterance: utteranceOf("r0", 1), origin, because: "decided" }],
        },
      );
      assert.ok(!leaving(findings).lines.some(({ source }) => source === "Office of Works"));
    }
  });

  test("is of an official person only where he speaks for an office and the case tells of nothing done to him", () => {
    const plain = findingsOf([says("Commander Ilves")], {});
    const person = renamed(plain, "Commander Ilves", { type: "person" });
    assert.ok(leaving(person).lines.some(({ source }) => source === "Commander Ilves"));
    const taken = findingsOf(
      [says("Commander Ilves"), { claim: "he was taken", source: "Herald", what: "capture", who: ["Commander Ilves"] }],
      {},
    );
    assert.ok(!leaving(renamed(taken, "Commander Ilves", { type: "person" })).lines.some(({ source }) => source === "Commander Ilves"));
    const told = (words: string): boolean => {
      const findings = findingsOf(
        [says("Commander Ilves"), { claim: words, source: "Herald", what: "kill", who: ["Commander Ilves"] }],
        {},
      );
      return leaving(renamed(findings, "Commander Ilves", { type: "person" })).lines.some(({ source }) => source === "Commander Ilves");
    };
    assert.ok(told("Commander Ilves thanked the crew of the pilot who was killed on Friday"));
    assert.ok(!told("Commander Ilves, who was killed on Friday, thanked the crew"));
    assert.ok(!told("Commander Ilves died when he thanked the crew who was there"));
    assert.ok(!told("a pilot and Commander Ilves were killed"));
    const person2 = renamed(plain, "Commander Ilves", { type: "person", role: "organization" });
    assert.ok(!leaving(person2).lines.some(({ source }) => source === "Commander Ilves"));
  });

  test("holds no name by which somebody protected could be known, and no description in place of a name", () => {
    const findings = findingsOf([says("Families Office"), says("Ivan Testov")], { "Ivan Testov": "captive" });
    const aliased = renamed(findings, "Families Office", { names: ["FO", "Office for Ivan Testov", "the office"] });
    assert.deepEqual(leaving(aliased).lines.find(({ source }) => source === "Families Office")?.aliases, ["FO"]);
    const called = renamed(findings, "Families Office", { name: "Friends of Ivan Testov" });
    assert.ok(!registerText(leaving(called).lines).includes("Testov"));
    const described = renamed(findings, "Families Office", { name: "a spokesman" });
    assert.ok(!leaving(described).lines.some(({ source }) => source === "a spokesman"));
  });

  test("is nothing of an account that only posts, unless somebody graded it as a source", () => {
    const posts = (more: Partial<CaseSketch>): boolean => {
      const findings = findingsOf(
        [],
        {},
        {
          reports: [
            { name: "r0", publisher: null, says: [{ claim: "they came", source: "anchor" }] },
            { name: "r1", publisher: "Harbour Watcher", medium: "post", says: [{ claim: "they came" }] },
          ],
          ...more,
        },
      );
      return leaving(findings).lines.some(({ source }) => source === "Harbour Watcher");
    };
    assert.equal(posts({}), false);
    assert.equal(posts({ decisions: [{ kind: "reliability", name: "Harbour Watcher", grade: "D", because: "a channel of news" }] }), true);
  });

  test("is what people settled, and nothing that the program concluded", () => {
    const findings = findingsOf([says("Office of Works")], {});
    const undecided = { ...findings, gathered: { ...findings.gathered, decisions: [] } };
    assert.ok(leaving(findings).lines.length > 0);
    assert.deepEqual(leaving(undecided).lines, []);
  });
});

describe("a register that is taken in", () => {
  const work = mkdtempSync(join(tmpdir(), "firsthand-register-"));
  const home = fileURLToPath(new URL("../../examples/port-lavina-2023", import.meta.url));
  let opened: OpenCase;
  before(async () => {
    opened = await makeExample(home, join(work, "port"));
  });
  after(() => {
    opened.close();
    rmSync(work, { recursive: true, force: true });
  });
  const weights = (): string => JSON.stringify(opened.findings().weighings, inEnglish);

  test("becomes decisions, once, which the log holds and the weighing names", async () => {
    const before = weights();
    const count = opened.store.count();
    const lines = [
      line({ right: 9, of: 9, questions: Array.from({ length: 9 }, (_, i) => questionId(i)) }),
      line({ case: "0a", right: 0 }),
    ];
    const first = takeRegister(opened, lines, "the desk keeps it");
    assert.equal(first.taken.length, 2);
    assert.equal(opened.store.count(), count + 2);
    assert.notEqual(weights(), before);
    assert.match(weights(), /[Rr]ight in 9 of 11 questions of 2 other cases/);
    const after = weights();
    for (const reason of ["the desk keeps it", "for another reason"]) {
      const again = takeRegister(opened, [...lines].reverse(), reason);
      assert.deepEqual([again.taken.length, again.known], [0, 2]);
    }
    assert.equal(opened.store.count(), count + 2);
    assert.equal(weights(), after);
    assert.deepEqual((await verifyCase(join(work, "port"))).problems, []);
    for (const { id, decision } of [...opened.record().decisions.values()]) if (decision.kind === "record") opened.undo(id, "for the test");
    assert.equal(weights(), before);
  });

  test("is never what the case itself shows, and neither is a record that somebody writes by hand", () => {
    const own = opened.name();
    assert.match(own, /^[0-9a-f]{16}$/);
    assert.deepEqual(takeRegister(opened, [line({ case: own })], "ours").own, 1);
    assert.throws(
      () => opened.decide({ kind: "record", name: "Port Authority", right: 1, of: 1, case: own, because: "b" }),
      OwnRecordError,
    );
    assert.ok(![...opened.record().decisions.values()].some(({ decision }) => decision.kind === "record"));
  });

  test("leaves out what may tell of the same event, whom nobody names, whom several names mean, and people", () => {
    const [asked] = opened.findings().gathered.questions;
    const question: QuestionId = asked?.id ?? assert.fail("no question");
    const outcome = takeRegister(
      opened,
      [
        line({ questions: [questionId("one"), question] }),
        line({ source: "Ministry of Nowhere", aliases: ["Nowhere"] }),
        line({ source: "The Port", aliases: ["Port Authority", "Interior Ministry"] }),
        line({ source: "a doctor" }),
      ],
      "the desk keeps it",
    );
    assert.deepEqual(outcome, { taken: [], known: 0, own: 0, sameQuestion: 1, nobody: 1, several: 1, protected: 1 });
  });

  test("means whom one of its other names means, and of several lines of one case the one of more questions", () => {
    const more = Array.from({ length: 4 }, (_, i) => questionId(i));
    const lines = [
      line({ source: "IM", aliases: ["Interior Ministry"] }),
      line({ source: "Interior Ministry", right: 2, of: 4, questions: more }),
    ];
    const { taken, known } = takeRegister(opened, lines, "the desk keeps it");
    assert.deepEqual(
      taken.map(({ name, right, of }) => [name, right, of]),
      [["Interior Ministry", 2, 4]],
    );
    assert.equal(known, 1);
    const later = takeRegister(
      opened,
      [
        line({
          source: "IM",
          aliases: ["Interior Ministry"],
          right: 5,
          of: 5,
          questions: Array.from({ length: 5 }, (_, i) => questionId(i)),
        }),
      ],
      "newer",
    );
    assert.equal(later.taken.length, 1);
    const record = trackRecordsOf(opened.findings()).find(({ name }) => name === "Interior Ministry");
    assert.deepEqual(record?.elsewhere, [{ case: "00ff", right: 5, of: 5 }]);
  });

  test("is not passed on: a case tells of itself only", () => {
    const { lines } = registerOf(opened.name(), trackRecordsOf(opened.findings()), opened.findings());
    assert.ok(lines.every((one) => one.case === opened.name()));
    assert.ok(!lines.some(({ source }) => source === "Interior Ministry"));
  });

  test("is kept by the decisions of a case, which make the same case again", async () => {
    const references = new References(opened.record(), opened.findings());
    const { parseDecisions } = await import("../../src/case/decision-file.ts");
    const standing = [...opened.record().decisions.values()].map(({ decision }) => JSON.stringify(decision)).join("\n");
    assert.equal(parseDecisions("standing", standing, references).filter(({ kind }) => kind === "record").length, 2);
  });

  test("rests on outcomes that a file may name by a quotation, or by nothing where none of the answers is so", () => {
    const text = [
      '{"kind":"outcome","question":"How many people were killed at Pier 4?","claim":null,"because":"The inquiry found twelve."}',
      '{"kind":"outcome","question":"Was the explosion at Pier 4 an accident?","claim":{"report":"interior-ministry.md","quote":"the explosion at Pier 4 was an accident during welding work"},"because":"So did the inquiry."}',
    ].join("\n");
    const ids = applyDecisions(opened, "outcomes", text);
    const came = new Map(trackRecordsOf(opened.findings()).map(({ name, right, of }) => [name, `${right} of ${of}`]));
    assert.deepEqual(
      ["Port Authority", "Interior Ministry", "Coastal Front", "a doctor"].map((name) => came.get(name)),
      ["1 of 2", "1 of 1", "0 of 1", "0 of 1"],
    );
    const [question] = [...opened.record().decisions.values()].filter(({ decision }) => decision.kind === "question");
    assert.ok(question !== undefined);
    opened.undo(question.id, "for the test");
    assert.equal(
      opened.findings().gathered.orphans.filter(({ because }) => english(because).startsWith("it settles a question")).length,
      1,
    );
    opened.decide(question.decision);
    for (const id of ids) opened.undo(id, "for the test");
  });

  test("holds nothing of the captives, the soldier and the nameless spokesman of the worked case, however much is settled", async () => {
    using kursk = await makeExample(fileURLToPath(new URL("../../examples/kursk-2025", import.meta.url)), join(work, "kursk"));
    for (const { id, answers } of kursk.findings().gathered.questions) {
      const [utterance] = kursk.findings().gathered.claims.get(answers[0]?.claim ?? assert.fail())?.members ?? [];
      kursk.decide({ kind: "outcome", question: id, claim: utterance ?? null, because: "for the test" });
    }
    const findings = kursk.findings();
    const { lines, stays } = registerOf(kursk.name(), trackRecordsOf(findings), findings);
    assert.deepEqual(lines.map(({ source }) => source).sort(), [
      "Defence Ministry of the Russian Federation",
      "National Intelligence Service",
      "Pentagon",
      "Security Service of Ukraine",
      "Ukraine",
      "Ukrainian military intelligence",
      "Volodymyr Zelenskyy",
    ]);
    assert.deepEqual(stays.map(({ name }) => name).sort(), ["Kestrel Drone Team", "a paratrooper", "a spokesman"]);
    assert.doesNotMatch(registerText(lines), /captive|rifleman|sniper|paratrooper|turan|kursk/i);
  });
});
