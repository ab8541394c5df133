import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Reading, ReadUtterance } from "../../src/record/reading.ts";
import { figuresOf } from "./figures.ts";
import { depthOf, FIRST_REGISTERS, type GoldReport, HALVES, type Half, loadGold, parseReport, REGISTERS } from "./gold.ts";
import { GoldError } from "./gold-error.ts";
import { compare } from "./score.ts";
import { headsOf } from "./source-head.ts";

type Said = Pick<Reading, "utterances">;

const HEADER = "register: wire\npublished: 2025-01-02\npublisher: A Wire\n\n";
const TEXT = "The clerk said that a sailor said that the lamp was out. The lamp, the owner said, was lit.";
const LINES = [
  "u1 | asserts | cue [said]@1 | source [The clerk] | content [a sailor … was out]",
  "u2 < u1 | asserts | cue [said]@2 | source [a sailor] | content [the lamp was out]",
  "u3 | asserts | cue [said]@3 | source [the owner] | content [The lamp] + [was lit]",
] as const;

const small = (...lines: readonly string[]): GoldReport => parseReport("a", "small", `${HEADER}${TEXT}\n`, `${lines.join("\n")}\n`);

/** The reading of somebody who read exactly what the gold says. */
function oracle({ utterances }: GoldReport): Said {
  return {
    utterances: utterances.map(({ id, parent, stance, cue, source, content }) => ({
      id,
      parent,
      stance,
      cue: [cue],
      cueClass: "say",
      source: { span: source, entity: null },
      content,
      mode: "indirect",
      scopeCues: [],
      time: null,
      medium: null,
      rule: "gold",
    })),
  };
}

function changed(reading: Said, id: string, change: Partial<ReadUtterance>): Said {
  return { utterances: reading.utterances.map((utterance) => (utterance.id === id ? { ...utterance, ...change } : utterance)) };
}

describe("Firsthand's gold", () => {
  const halves = HALVES.map((half) => ({ half, reports: loadGold(half) }));

  for (const { half, reports } of halves.filter(({ half }) => half === "a" || half === "b" || half === "i"))
    test(`has in half ${half} every register, and chains enough`, () => {
      const utterances = reports.flatMap((report) => report.utterances.map((each) => depthOf(each, report.utterances)));
      assert.equal(reports.length, 22);
      assert.deepEqual([...new Set(reports.map(({ register }) => register))].sort(), [...FIRST_REGISTERS].sort());
      assert.ok(utterances.filter((depth) => depth >= 2).length >= 70);
      assert.ok(utterances.filter((depth) => depth >= 3).length >= 15);
    });

  test("has one mix of registers in its halves a, b and i", () => {
    const mixOf = (half: Half): readonly string[] =>
      loadGold(half)
        .map(({ register }) => register)
        .sort();
    assert.deepEqual(mixOf("b"), mixOf("a"));
    assert.deepEqual(mixOf("i"), mixOf("a"));
  });

  test("has in set d five reports of every register, and chains enough", () => {
    const reports = loadGold("d");
    for (const register of FIRST_REGISTERS) assert.equal(reports.filter((report) => report.register === register).length, 5, register);
    assert.ok(reports.flatMap(({ utterances }) => utterances).filter(({ parent }) => parent !== null).length >= 100);
  });

  test("has in set e three reports of every register, and chains enough", () => {
    const reports = loadGold("e");
    for (const register of REGISTERS) assert.equal(reports.filter((report) => report.register === register).length, 3, register);
    assert.ok(reports.flatMap(({ utterances }) => utterances).filter(({ parent }) => parent !== null).length >= 90);
  });

  test("has in set f every register, and chains enough", () => {
    const reports = loadGold("f");
    assert.deepEqual([...new Set(reports.map(({ register }) => register))].sort(), [...REGISTERS].sort());
    assert.ok(reports.flatMap(({ utterances }) => utterances).filter(({ parent }) => parent !== null).length >= 80);
  });

  for (const half of ["g", "h"] as const)
    test(`has in set ${half} one report of every register, and chains enough`, () => {
      const reports = loadGold(half);
      assert.deepEqual(reports.map(({ register }) => register).sort(), [...REGISTERS].sort());
      assert.ok(reports.flatMap(({ utterances }) => utterances).filter(({ parent }) => parent !== null).length >= 40);
    });

  test("is found whole by whoever reads what it says", () => {
    for (const report of halves.flatMap(({ reports }) => reports)) {
      const figures = figuresOf(compare(report, oracle(report)));
      for (const [measure, value] of Object.entries(figures)) assert.equal(value, 100, `${measure} of ${report.name}`);
    }
  });
});

describe("Firsthand's gold form", () => {
  test("takes spans by their words", () => {
    const [first, second, third] = small(...LINES).utterances;
    const words = (spans: readonly (readonly [number, number])[]): readonly string[] => spans.map((span) => TEXT.slice(...span));
    assert.deepEqual(words(first?.content ?? []), ["a sailor said that the lamp was out"]);
    assert.deepEqual(words(third?.content ?? []), ["The lamp", "was lit"]);
    assert.equal(second?.parent, "u1");
  });

  const refused: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ["words that stand more than once", [LINES[0].replace("@1", "")], 1, /stands 3 times/],
    ["a number that is not needed", [LINES[0].replace("[The clerk]", "[The clerk]@1")], 1, /stands only once/],
    ["words that are not there", [LINES[0].replace("clerk", "clark")], 1, /does not stand in the text/],
    ["part of a word", [LINES[0].replace("a sailor …", "sail …")], 1, /does not stand in the text/],
    ["a place that there is not", [LINES[0].replace("@1", "@4")], 1, /not 4 times/],
    ["an unknown stance", [LINES[0].replace("asserts", "mutters")], 1, /no stance/],
    ["a line of another form", ["said: the clerk"], 1, /not of the form/],
    ["a parent that does not hold it", [...LINES.slice(0, 2), LINES[2].replace("u3 |", "u3 < u1 |")], 3, /lies innermost in no other/],
    ["a missing parent", [LINES[0], LINES[1].replace(" < u1", "")], 2, /lies innermost in u1/],
    ["a content that reaches out", [LINES[0].replace("was out", "the lamp"), LINES[1]], 2, /reaches out/],
    ["an assertion of nothing", [LINES[0].replace(/content .*/, "content none")], 1, /no content/],
    ["lines out of order", [LINES[0], LINES[2].replace("u3", "u2"), LINES[1].replace("u2", "u3")], 3, /stands before/],
    ["spans out of order", [LINES[2].replace("u3", "u1").replace("[The lamp] + [was lit]", "[was lit] + [The lamp]")], 1, /comes before/],
  ];
  for (const [what, lines, line, why] of refused)
    test(`refuses ${what}`, () => {
      assert.throws(
        () => small(...lines),
        (error) => error instanceof GoldError && error.line === line && why.test(error.message),
      );
    });

  test("refuses a report without its header", () => {
    assert.throws(() => parseReport("a", "bare", TEXT, LINES[0]), /a\/bare\.txt, line 1: the file must begin/);
    assert.throws(() => parseReport("a", "odd", `${HEADER.replace("wire", "gossip")}${TEXT}`, LINES[0]), /"gossip" is no register/);
  });

  test("finds the heads of a source", () => {
    const heads = (source: string): readonly string[] => headsOf(source, [0, source.length]).map((span) => source.slice(...span));
    assert.deepEqual(heads("Captain Ida Holm, a spokeswoman for the port"), ["Holm", "spokeswoman"]);
    assert.deepEqual(heads("the army of Tarsk and the Southern Council"), ["army", "Council"]);
    assert.deepEqual(heads("two officials familiar with the talks"), ["officials"]);
    assert.deepEqual(heads("she"), ["she"]);
  });
});

describe("Firsthand's gold score", () => {
  const report = small(...LINES);
  const whole = oracle(report);

  const damages: readonly (readonly [string, Said, Readonly<Record<string, number>>])[] = [
    ["another source", changed(whole, "u3", { source: { span: [0, 9], entity: null } }), { all: 66.7, source: 66.7, cue: 100 }],
    ["a source where there is one, left out", changed(whole, "u1", { source: { span: null, entity: null } }), { source: 66.7 }],
    ["less than half of the content", changed(whole, "u3", { content: [[57, 60]] }), { all: 66.7, content: 66.7 }],
    ["another stance", changed(whole, "u1", { stance: "denies" }), { all: 66.7, stance: 66.7 }],
    ["a broken chain", changed(whole, "u2", { parent: null }), { all: 66.7, chain: 66.7, nested: 0 }],
    ["an utterance not found", { utterances: whole.utterances.slice(0, 2) }, { all: 80, cue: 80, nested: 100 }],
    [
      "an utterance too many",
      { utterances: [...whole.utterances, ...changed(whole, "u1", { id: "u4", parent: "u3" }).utterances.slice(0, 1)] },
      { all: 85.7, nested: 66.7 },
    ],
  ];
  for (const [what, reading, expected] of damages)
    test(`falls for ${what}`, () => {
      const figures: Readonly<Record<string, number>> = figuresOf(compare(report, reading));
      for (const [measure, value] of Object.entries(expected)) assert.equal(figures[measure]?.toFixed(1), value.toFixed(1), measure);
    });

  test("asks for no content of who merely declines, but lets him decline to comment", () => {
    const text = "The mayor declined to comment on Monday, and the lamp was out.";
    const gold = "u1 | declines | cue [declined to comment] | source [The mayor] | content none";
    const mayor = parseReport("a", "mayor", `${HEADER}${text}`, gold);
    const proposed = (...content: readonly (readonly [number, number])[]): number =>
      figuresOf(compare(mayor, changed(oracle(mayor), "u1", { content }))).content;
    assert.deepEqual([proposed(), proposed([19, 39]), proposed([45, 61])], [100, 100, 0]);
  });

  test("forgives what an editor would not see", () => {
    const reading = changed(changed(whole, "u1", { source: { span: [4, 9], entity: null } }), "u3", {
      content: [
        [57, 66],
        [82, 91],
      ],
    });
    assert.equal(figuresOf(compare(report, reading)).all, 100);
  });
});
