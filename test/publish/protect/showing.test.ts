import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { OpenCase } from "../../../src/case/open-case.ts";
import { protectionOf } from "../../../src/publish/protect/protection.ts";
import { ALONE } from "../../../src/publish/protect/showing.ts";
import { digestOfText } from "../../../src/record/digest.ts";
import { article, type Desk, deskOf } from "../small-case.ts";

const TEXT =
  "The Interior Ministry said on Sunday that Pavlo Tkachuk had been captured near the bridge. Pavlo Tkachuk said he had seen no one. Captured soldier Pavlo Tkachuk was born in 1999.";

/** How somebody appears in what would leave. */
function shown(opened: OpenCase, name: string): string {
  const protection = protectionOf({ findings: opened.findings(), events: [...opened.store.events()], keyOf: digestOfText });
  const entity = opened.findings().gathered.entityNamed(name);
  return (entity === null ? undefined : protection.of.get(entity)?.shown) ?? assert.fail(`nobody is named ${name}`);
}

const bridge = (t: TestContext): Promise<Desk> => deskOf(t, { "a.md": article("Harbour Times", "2025-01-12", TEXT) });
const lift = { kind: "lift", name: "Pavlo Tkachuk", what: "name", because: "He asked for it." } as const;

describe("Somebody who is protected", () => {
  test("is shown once a second person confirms it, and no longer where that is taken back", async (t) => {
    const desk = await bridge(t);
    const anna = await desk.as("Anna");
    assert.match(shown(anna, "Pavlo Tkachuk"), /^(Captive|Person) A$/);
    const id = anna.decide(lift);
    assert.match(shown(anna, "Pavlo Tkachuk"), / A$/);
    const ben = await desk.as("Ben");
    const confirmed = ben.decide({ kind: "confirm", decision: id, because: "I spoke with him too." });
    assert.equal(shown(ben, "Pavlo Tkachuk"), "Pavlo Tkachuk");
    anna.undo(confirmed, "He changed his mind.");
    assert.match(shown(anna, "Pavlo Tkachuk"), / A$/);
  });

  test("is not shown by one person in two steps where others work on the case, however long he waits", async (t) => {
    const desk = await bridge(t);
    const ben = await desk.as("Ben");
    ben.decide({ kind: "question", text: "Who was captured?", because: "Nobody asked." });
    const anna = await desk.as("Anna");
    const id = anna.decide(lift);
    desk.hours = 48;
    anna.decide({ kind: "confirm", decision: id, because: ALONE });
    assert.match(shown(anna, "Pavlo Tkachuk"), / A$/);
  });

  test("is shown by who works alone a day later and with the sentence, and by neither of the two", async (t) => {
    const desk = await bridge(t);
    const anna = await desk.as("Anna");
    const id = anna.decide(lift);
    const early = anna.decide({ kind: "confirm", decision: id, because: ALONE });
    assert.match(shown(anna, "Pavlo Tkachuk"), / A$/);
    desk.hours = 23;
    anna.undo(early, "too early");
    const other = anna.decide({ kind: "confirm", decision: id, because: "Yes." });
    desk.hours = 30;
    assert.match(shown(anna, "Pavlo Tkachuk"), / A$/);
    anna.undo(other, "not the words");
    anna.decide({ kind: "confirm", decision: id, because: ALONE });
    assert.equal(shown(anna, "Pavlo Tkachuk"), "Pavlo Tkachuk");
    const { showing } = protectionOf({ findings: anna.findings(), events: [...anna.store.events()], keyOf: digestOfText });
    assert.equal(showing.alone, true);
  });

  test("does not become an official, or nobody, by one person's word", async (t) => {
    const desk = await bridge(t);
    const anna = await desk.as("Anna");
    for (const status of ["public-official", "no-person"] as const) {
      const id = anna.decide({ kind: "protect", name: "Pavlo Tkachuk", status, because: "So I think." });
      assert.match(shown(anna, "Pavlo Tkachuk"), / A$/);
      anna.undo(id, "no");
    }
    anna.decide({ kind: "protect", name: "Pavlo Tkachuk", status: "minor", because: "He is sixteen." });
    assert.equal(shown(anna, "Pavlo Tkachuk"), "Minor A");
    // What protects wins over what shows, also where both are in force.
    const id = anna.decide({ kind: "protect", name: "Pavlo Tkachuk", status: "public-official", because: "He holds an office." });
    const ben = await desk.as("Ben");
    ben.decide({ kind: "confirm", decision: id, because: "He does." });
    assert.equal(shown(ben, "Pavlo Tkachuk"), "Minor A");
  });

  test("keeps his label where two people let what contradicts about him be told, and not his name", async (t) => {
    const desk = await bridge(t);
    const anna = await desk.as("Anna");
    const guarded = (opened: OpenCase): readonly boolean[] => {
      const { of } = protectionOf({ findings: opened.findings(), events: [...opened.store.events()], keyOf: digestOfText });
      return [...of.values()].filter(({ entity }) => entity.name === "Pavlo Tkachuk").map((one) => one.guarded);
    };
    const id = anna.decide({ ...lift, what: "identity" });
    assert.deepEqual(guarded(anna), [true]);
    const ben = await desk.as("Ben");
    ben.decide({ kind: "confirm", decision: id, because: "It is known." });
    assert.deepEqual(guarded(ben), [false]);
    assert.match(shown(ben, "Pavlo Tkachuk"), / A$/);
  });

  test("is not confirmed where nothing shows him", async (t) => {
    const desk = await bridge(t);
    const anna = await desk.as("Anna");
    const id = anna.decide({ kind: "question", text: "Who?", because: "Nobody asked." });
    assert.throws(() => anna.decide({ kind: "confirm", decision: id, because: "Yes." }), { name: "UnknownReferenceError" });
    assert.throws(() => anna.decide({ kind: "lift", name: "Nobody Here", what: "name", because: "Yes." }), {
      name: "UnknownReferenceError",
    });
  });
});
