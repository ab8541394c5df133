import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { CaseEvent, ChainedEvent } from "../../src/record/event.ts";
import { decisionId } from "../../src/record/id.ts";
import { canonicalText } from "../../src/vault/canonical-event.ts";
import { chain, checkChain, GENESIS } from "../../src/vault/chain.ts";

const AT = "2025-01-13T12:00:00.000Z";

function chained(reasons: readonly string[]): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  for (const because of reasons) {
    const event: CaseEvent = { type: "decision.undone", id: decisionId(because), because };
    events.push(chain(events.at(-1)?.hash ?? GENESIS, events.length, AT, "A", event));
  }
  return events;
}

const reasons = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 12 });

describe("Firsthand's chain of events", () => {
  test("hashes the canonical bytes of seq, at, by, event and previous", () => {
    const [event] = chained(["a mistake"]);
    const id = decisionId("a mistake");
    const bytes = `{"at":"${AT}","by":"A","event":{"because":"a mistake","id":"${id}","type":"decision.undone"},"previous":"${"0".repeat(64)}","seq":0}`;
    assert.equal(event?.hash, createHash("sha256").update(bytes).digest("hex"));
  });

  test("holds for what was chained, and ends in the last hash", () =>
    fc.assert(
      fc.property(reasons, (list) => {
        const events = chained(list);
        assert.deepEqual(checkChain(events), { ok: true, head: events.at(-1)?.hash, count: events.length });
      }),
    ));

  test("holds for no events, and ends in 64 zeros", () => {
    assert.deepEqual(checkChain([]), { ok: true, head: GENESIS, count: 0 });
  });

  test("breaks at the event that was altered, left out, repeated or moved", () =>
    fc.assert(
      fc.property(reasons, fc.nat(), fc.constantFrom("at", "by", "event", "left out", "repeated"), (list, pick, fault) => {
        const events = chained(list);
        const i = pick % events.length;
        const victim = events[i];
        assert.ok(victim);
        if (fault === "at") events[i] = { ...victim, at: "2025-01-13T12:00:00.001Z" };
        if (fault === "by") events[i] = { ...victim, by: `${victim.by} ` };
        if (fault === "event") events[i] = { ...victim, event: { type: "case.created", title: "another", format: 1 } };
        if (fault === "left out") events.splice(i, 1);
        if (fault === "repeated") events.splice(i, 0, victim);
        const result = checkChain(events);
        if (fault === "left out" && i === list.length - 1) assert.equal(result.ok, true);
        else {
          assert.ok(!result.ok);
          assert.equal(result.seq, fault === "left out" ? i + 1 : i);
        }
      }),
    ));

  test("breaks after an event that was altered and hashed again", () => {
    const events = chained(["one", "two", "three"]);
    const [first, second] = events;
    assert.ok(first && second);
    events[1] = chain(first.hash, 1, AT, "B", second.event);
    assert.deepEqual(checkChain(events), { ok: false, seq: 2, why: "event 2 does not continue the event before it" });
  });
});

describe("Firsthand's canonical text of an event", () => {
  test("is the same whatever the order of the members", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 3 })), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        assert.equal(canonicalText(turned), canonicalText(value));
        assert.deepEqual(JSON.parse(canonicalText(value)), JSON.parse(JSON.stringify(value)));
      }),
    ));

  test("refuses what JSON cannot hold, and names its place", () => {
    for (const bad of [Number.NaN, new Date(0), new Map(), () => 1, "\ud800", Symbol("s"), 1n]) {
      assert.throws(() => canonicalText({ a: [bad] }), { name: "CanonicalError", path: "/a/0" });
    }
    let deep: unknown = 1;
    for (let i = 0; i < 40; i++) deep = [deep];
    assert.throws(() => canonicalText(deep), { name: "CanonicalError" });
  });
});
