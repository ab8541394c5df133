import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fold } from "../../src/record/case-record.ts";
import type { CaseEvent } from "../../src/record/event.ts";
import { CaseStore } from "../../src/store/case-store.ts";
import { logPath } from "../../src/store/layout.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { formatKey } from "../../src/vault/note.ts";
import { accepted, itemAdded, NOON, newCase, scratch } from "./case-fixture.ts";

const BYTES = new TextEncoder().encode("a statement");

describe("Firsthand's case", () => {
  test("begins with its making and gives back what was appended, after closing too", async (t) => {
    const store = newCase(t);
    await store.blobs.put(BYTES);
    const events = [itemAdded("a.txt", BYTES), accepted("u1")];
    const written = store.append(events);
    assert.deepEqual(
      written.map(({ seq, at, content }) => [seq, at, content?.by]),
      [1, 2].map((seq) => [seq, "2025-01-13T12:00:00.000Z", "Analyst Ä"]),
    );
    const key = formatKey(store.log.state().key);
    const made: CaseEvent = { type: "case.created", title: "A disputed event", format: 2, key };
    assert.deepEqual(store.record(), fold([made, ...events]));
    store.close();
    using again = CaseStore.open(store.folder, { ...NOON, readOnly: true });
    assert.deepEqual([...again.events()].slice(1), written);
    assert.deepEqual([...again.events(2)], written.slice(1));
    assert.deepEqual([...again.events(9)], []);
    assert.deepEqual(again.record(), fold([made, ...events]));
    assert.equal(again.count(), 3);
  });

  test("is one file and two folders at rest, so that a copy of them is the whole case", (t) => {
    const store = newCase(t);
    store.append([accepted("u1")]);
    assert.deepEqual(readdirSync(store.folder), ["case.sqlite", "evidence", "log"]);
  });

  test("is made in a new or an empty folder only", (t) => {
    const folder = scratch(t);
    const make = (name: string): CaseStore => CaseStore.create(join(folder, name), { ...NOON, title: "t" });
    make("deep/er").close();
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "notes.txt"), "");
    writeFileSync(join(folder, "file"), "");
    for (const name of ["full", "file", "deep/er"])
      assert.throws(() => make(name), { name: "CaseExistsError", folder: join(folder, name) });
    assert.deepEqual(readdirSync(join(folder, "full")), ["notes.txt"]);
  });

  test("is made where the making was begun and killed", (t) => {
    const folder = scratch(t);
    mkdirSync(join(folder, "evidence"));
    writeFileSync(join(folder, "case.sqlite"), "");
    assert.throws(() => CaseStore.open(folder, NOON), { name: "NoCaseError" });
    using store = CaseStore.create(folder, { ...NOON, title: "t" });
    assert.equal(store.count(), 1);
  });

  test("appends all events or none", (t) => {
    const store = newCase(t);
    const head = store.head();
    const unread: CaseEvent = { type: "decision.undone", id: "d1" as never, because: "x" };
    assert.throws(() => store.append([accepted("u1"), unread]), { name: "TypeError", message: /decision\.undone/ });
    assert.throws(() => store.append([accepted("u1"), itemAdded("never-put", BYTES)]), { name: "MissingEvidenceError" });
    assert.deepEqual(store.append([]), []);
    assert.equal(store.head(), head);
    assert.equal(store.append([accepted("u1")])[0]?.seq, 1);
    assert.notEqual(store.head(), head);
  });

  test("cannot be written through a store that was opened for reading", (t) => {
    const { folder } = newCase(t);
    using reader = CaseStore.open(folder, { ...NOON, readOnly: true });
    assert.throws(() => reader.append([accepted("u1")]), { name: "CaseReadOnlyError", folder });
    assert.throws(() => reader.index.clear(), { name: "CaseReadOnlyError" });
  });

  test("keeps its record until something was appended, here or elsewhere", (t) => {
    const store = newCase(t);
    const before = store.record();
    assert.equal(store.record(), before);
    using other = CaseStore.open(store.folder, { ...NOON, by: "Another" });
    other.append([accepted("u1"), accepted("u2")]);
    assert.equal(store.record().decisions.size, 2);
    store.append([accepted("u3")]);
    assert.equal(store.record().decisions.size, 3);
    assert.equal(other.record().decisions.size, 3);
    assert.equal(before.decisions.size, 0);
  });

  test("is not blocked by a reader that stopped half way", (t) => {
    const store = newCase(t);
    store.append(Array.from({ length: 1_200 }, (_, i) => accepted(`u${i}`)));
    const half = store.events()[Symbol.iterator]();
    half.next();
    using other = CaseStore.open(store.folder, { ...NOON, patience: 50 });
    other.append([accepted("more")]);
    assert.equal([...store.events()].length, 1_202);
  });

  test("holds any events, in any batches, in a log that is signed to its end", async (t) => {
    const names = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(names, { maxLength: 4 }), async (batches) => {
        const store = newCase(t);
        for (const batch of batches) store.append(batch.map(accepted));
        const { ok, events, head, log } = await verifyCase(store.folder);
        assert.deepEqual([ok, events, head], [true, 1 + batches.flat().length, store.head()]);
        assert.deepEqual([log.signed, log.key], [events, formatKey(store.log.state().key)]);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  test("shows nothing in its log of what it holds, and has another log for the same events", (t) => {
    const [one, two] = [newCase(t), newCase(t)];
    for (const store of [one, two]) store.append([accepted("a phrase that nobody else knows")]);
    assert.notEqual(one.head(), two.head());
    const log = readdirSync(logPath(one.folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = log.map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1")).join("");
    assert.match(bytes, /decision\.made/);
    assert.doesNotMatch(bytes, /phrase|Analyst|disputed/);
  });
});

describe("Firsthand's derived index", () => {
  test("keeps any string exactly, by kind and key, until it is cleared", (t) => {
    const { index } = newCase(t);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("text", "reading"), fc.constantFrom("a", "b"), (text, kind, key) => {
        for (const value of [text, `${text}\0\ud800`, "\ufeffbom"]) {
          index.put([{ kind, key, value }]);
          assert.equal(index.get(kind, key), value);
        }
      }),
      { numRuns: 30, seed: 5 },
    );
    index.clear();
    assert.equal(index.get("text", "a"), null);
  });

  test("is no part of the log", (t) => {
    const store = newCase(t);
    const head = store.head();
    store.index.put([{ kind: "text", key: "a", value: "b" }]);
    assert.equal(store.head(), head);
    assert.equal(store.count(), 1);
  });
});
