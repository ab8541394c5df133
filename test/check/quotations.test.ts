import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ReadReport } from "../../src/record/case-record.ts";
import { reportOf } from "../claims/reading-builder.ts";
import { conflictsOf, kindsOf } from "./case-builder.ts";

function quoting(words: string, publisher: string, source = "Ann Marlow"): ReadReport {
  return reportOf(`“${words}” said ${source}.`, {
    publisher,
    published: "2025-01-12",
    entities: [{ name: source, type: "person" }],
    says: [{ source, cue: "said", content: [`“${words}”`], mode: "direct" }],
  });
}
const spoken = "we received fourteen bodies by noon on Sunday";

describe("Firsthand compares quotations of one speaker", () => {
  test("and notes words that changed on the way", () => {
    const found = conflictsOf(quoting(spoken, "Wire"), quoting("we received many bodies by noon on Sunday", "Post"));
    assert.deepEqual(
      found.map(({ kind, severity }) => `${kind} ${severity}`),
      ["quotation note"],
    );
    assert.match(found[0]?.explanation ?? "", /Ann Marlow is quoted in different words: where \w+ has “\w+”, \w+ has “\w+”\./);
  });

  test("and is sharper where a number or a “not” is among them", () => {
    assert.deepEqual(
      kindsOf(quoting("I received 14 bodies by noon on Sunday", "Wire"), quoting("I received 40 bodies by noon on Sunday", "Post")),
      ["quotation tension"],
    );
    const found = kindsOf(
      quoting("they will be given back at the end of the week", "Wire"),
      quoting("they will not be given back at the end of the week", "Post"),
    );
    assert.ok(found.includes("quotation tension"), found.join());
  });

  test("but not a part of a quotation, another one, or another speaker’s", () => {
    assert.deepEqual(kindsOf(quoting(spoken, "Wire"), quoting("received fourteen bodies by noon on Sunday", "Post")), []);
    assert.deepEqual(kindsOf(quoting(spoken, "Wire"), quoting("nobody has asked us about the plan of the harbour", "Post")), []);
    assert.deepEqual(kindsOf(quoting(spoken, "Wire"), quoting("we received many bodies by noon on Sunday", "Post", "Bo Tander")), []);
  });

  const gate = "we think that the gate was shut by noon and nobody came back";
  for (const [name, one, other] of [
    ["begins late and ends early", gate, "the gate was shut by noon and nobody came back. What counts is the barge"],
    ["leaves something out and says so", gate, "we think that the gate was shut … and nobody came back"],
    ["writes a contraction in full", "we’ll see that the gate is shut by noon", "we will see that the gate is shut by noon"],
    ["puts a word in", gate, "we think that the gate [of the mill] was shut by noon and nobody came back"],
    ["goes on with another sentence", `${gate}. I hope that we see rain`, `${gate}. What I know we see in spring`],
    ["leaves out what says nothing", gate, "we think the gate was shut by noon and nobody came back"],
  ] as const)
    test(`and finds no change where one ${name}`, () => assert.deepEqual(kindsOf(quoting(one, "Wire"), quoting(other, "Post")), []));

  test("but not where the one ends before an “and we”, or leads to it with another word", () => {
    const never = "we have always paid our crews on the first of the month and we never will pay them late";
    assert.deepEqual(kindsOf(quoting(never, "Wire"), quoting("we have always paid our crews on the first of the month", "Post")), []);
    const before = "it was hard work, and a long winter. this is a chance to mend the nets and the boats of the whole town";
    assert.deepEqual(
      kindsOf(quoting(before, "Wire"), quoting("so this is a chance to mend the nets and the boats of the whole town", "Post")),
      [],
    );
    assert.deepEqual(
      kindsOf(quoting("so this is no chance to mend the nets and the boats of the whole town", "Wire"), quoting(before, "Post")),
      ["quotation tension"],
    );
  });

  test("but finds one where a “not” is cut off, or a word is left out in silence", () => {
    const drift = (one: string, other: string): boolean =>
      kindsOf(quoting(one, "Wire"), quoting(other, "Post")).some((kind) => kind.startsWith("quotation"));
    assert.ok(drift("not one of the sailors came back to the gate", "one of the sailors came back to the gate"));
    assert.ok(drift("we did not open the gate for the sailors", "we did … open the gate for the sailors"));
    assert.ok(drift("we opened the gate for the sailors at noon", "we opened the gate for the wounded sailors at noon"));
  });
});
