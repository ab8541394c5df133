import assert from "node:assert/strict";
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import fc from "fast-check";
import { type Digest, digestOf } from "../../src/record/digest.ts";
import { CaseStore } from "../../src/store/case-store.ts";
import type { Derive } from "../../src/store/derive.ts";
import { blobPath, databasePath, evidencePath, incomingPath, logPath } from "../../src/store/layout.ts";
import { rebuild } from "../../src/store/rebuild.ts";
import { Sqlite } from "../../src/store/sqlite.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { contentText } from "../../src/vault/log-entry.ts";
import { accepted, itemAdded, NOON, newCase, reportAdded } from "./case-fixture.ts";

/** Derives a text for each item, as reading does. */
const derive: Derive = async function* (record, blobs) {
  for (const { id, digest } of record.items.values()) {
    yield { kind: "text", key: id, value: new TextDecoder().decode((await blobs.get(digest)) ?? assert.fail()) };
  }
};

/** A closed case of seven events and three pieces of evidence. */
async function closedCase(t: TestContext): Promise<{ folder: string; digests: readonly Digest[] }> {
  const store = newCase(t);
  const pieces = ["a statement", "a denial", "a photograph"].map((words) => new TextEncoder().encode(words));
  for (const [i, bytes] of pieces.entries()) {
    await store.blobs.put(bytes);
    store.append([itemAdded(`${i}.txt`, bytes), accepted(`u${i}`)]);
  }
  store.close();
  return { folder: store.folder, digests: pieces.map(digestOf) };
}

function flip(path: string, at: number, mask: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  chmodSync(path, 0o644);
  writeFileSync(path, bytes);
}

describe("Firsthand's verification", () => {
  test("finds integrity since ingest, says how far it is, and changes nothing", async (t) => {
    const { folder, digests } = await closedCase(t);
    const before = readFileSync(databasePath(folder));
    const steps: string[] = [];
    const result = await verifyCase(folder, (step, done, total) => steps.push(`${step} ${done}/${total}`));
    assert.ok(result.ok);
    assert.equal(result.sentence, "integrity since ingest: 7 events and 3 pieces of evidence are as they were put in");
    assert.deepEqual(steps, ["events 7/7", "evidence 1/3", "evidence 2/3", "evidence 3/3"]);
    assert.equal(digests.length, result.blobs);
    assert.deepEqual(readFileSync(databasePath(folder)), before);
  });

  test("finds any flipped byte of any evidence, and the event that names it", async (t) => {
    const { folder, digests } = await closedCase(t);
    const fault = fc.record({ piece: fc.nat(2), at: fc.nat(7), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fault, async ({ piece, at, mask }) => {
        const digest = digests[piece] ?? assert.fail();
        const path = blobPath(evidencePath(folder), digest);
        flip(path, at, mask);
        const { ok, problems } = await verifyCase(folder);
        flip(path, at, mask);
        assert.equal(ok, false);
        assert.deepEqual(
          problems.map(({ kind }) => kind),
          ["altered"],
        );
        assert.ok(problems[0]?.kind === "altered" && problems[0].digest === digest && problems[0].seq === 1 + 2 * piece);
      }),
      { numRuns: 20, seed: 11 },
    );
    assert.ok((await verifyCase(folder)).ok);
  });

  test("finds any flipped byte of any event, and which it is", async (t) => {
    const { folder } = await closedCase(t);
    const path = databasePath(folder);
    copyFileSync(path, join(folder, "..", "whole"));
    using store = CaseStore.open(folder, { ...NOON, readOnly: true });
    const events = [...store.events()];
    const file = readFileSync(path);
    const fault = fc.record({ pick: fc.nat(6), part: fc.nat(10_000), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fault, async ({ pick, part, mask }) => {
        const { seq, content } = events[pick] ?? assert.fail();
        // Entry, content and salt stand one after the other.
        const text = contentText(content ?? assert.fail());
        const start = file.indexOf(text);
        assert.ok(start > 0, "the row stands in the file as one piece");
        const [from, to] = [file.lastIndexOf('{"at":', start - 1), start + Buffer.byteLength(text) + 32];
        flip(path, from + (part % (to - from)), mask);
        const { problems } = await verifyCase(folder);
        copyFileSync(join(folder, "..", "whole"), path);
        assert.ok(problems[0]?.kind === "event", JSON.stringify(problems));
        assert.equal(problems[0].seq, seq);
      }),
      { numRuns: 60, seed: 13 },
    );
  });

  test("finds a salt that is stored as text, which would end a process that asks the binding for it", async (t) => {
    const { folder } = await closedCase(t);
    const path = databasePath(folder);
    const file = readFileSync(path);
    const entry = file.indexOf('{"at":');
    // The last byte before the columns of a row tells the kind of the last column: 76 is a piece of 32 bytes, 77 a text of so many.
    assert.equal(file[entry - 1], 76);
    flip(path, entry - 1, 1);
    const { problems } = await verifyCase(folder);
    assert.equal(problems[0]?.kind, "event");
    assert.match(problems[0]?.why ?? "", /its salt is none/);
  });

  test("finds any flipped byte of the log, and in which file", async (t) => {
    const { folder } = await closedCase(t);
    const names = readdirSync(logPath(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    assert.equal(names.length, 3);
    const fault = fc.record({ pick: fc.nat(2), part: fc.nat(10_000), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fault, async ({ pick, part, mask }) => {
        const path = names[pick] ?? assert.fail();
        const at = part % readFileSync(path).length;
        flip(path, at, mask);
        const { problems } = await verifyCase(folder);
        flip(path, at, mask);
        const [first] = problems;
        assert.ok(first?.kind === "log" && path.endsWith(join("log", ...first.file.split("/"))), JSON.stringify(problems));
      }),
      { numRuns: 60, seed: 19 },
    );
    for (const path of names) {
      const bytes = readFileSync(path);
      rmSync(path);
      assert.deepEqual(
        (await verifyCase(folder)).problems.map(({ kind }) => kind),
        ["log"],
      );
      writeFileSync(path, bytes);
    }
    assert.ok((await verifyCase(folder)).ok);
  });

  test("finds events that were changed whole, with all that commits to them, and those that are gone from the end", async (t) => {
    const { folder } = await closedCase(t);
    const other = await closedCase(t);
    const db = new Sqlite(databasePath(folder), 1_000);
    t.after(() => db.close());
    db.exec("DROP TRIGGER events_stay");
    db.exec("DROP TRIGGER events_keep");
    db.exec(`ATTACH '${databasePath(other.folder)}' AS other`);
    db.exec("REPLACE INTO events SELECT * FROM other.events WHERE seq = 4");
    for (const name of ["events_stay", "events_keep"])
      db.exec(
        Buffer.from(db.rows("SELECT CAST(sql AS BLOB) FROM other.sqlite_schema WHERE name = ?", name)[0]?.[0] as Uint8Array).toString(),
      );
    assert.deepEqual((await verifyCase(folder)).problems, [{ kind: "event", seq: 4, why: "event 4 is not the one that was signed" }]);
    db.exec("DROP TRIGGER events_keep");
    db.exec("DELETE FROM events WHERE seq > 4");
    db.exec(
      Buffer.from(db.rows("SELECT CAST(sql AS BLOB) FROM other.sqlite_schema WHERE name = 'events_keep'")[0]?.[0] as Uint8Array).toString(),
    );
    const why = "7 events were signed and 5 are here: the last are missing";
    assert.deepEqual((await verifyCase(folder)).problems, [{ kind: "event", seq: 5, why }]);
  });

  test("finds missing evidence, and takes blobs that no event names for what a kill leaves", async (t) => {
    const { folder, digests } = await closedCase(t);
    using store = CaseStore.open(folder, NOON);
    const extra = await store.blobs.put(new TextEncoder().encode("put, but never named"));
    writeFileSync(join(incomingPath(evidencePath(folder)), "half"), "hal");
    assert.deepEqual((await verifyCase(folder)).notReferredTo, [extra]);
    assert.equal((await verifyCase(folder)).unfinished, 1);
    assert.ok((await verifyCase(folder)).ok);
    const [gone] = digests;
    assert.ok(gone);
    rmSync(blobPath(evidencePath(folder), gone), { force: true });
    const why = `evidence ${gone}, which event 1 names, is not there`;
    assert.deepEqual((await verifyCase(folder)).problems, [{ kind: "missing", digest: gone, seq: 1, why }]);
  });

  test("takes the text of a report for evidence that its event names", async (t) => {
    const store = newCase(t);
    const [page, text] = ["<p>a statement</p>", "a statement"].map((words) => new TextEncoder().encode(words));
    assert.ok(page && text);
    const report = reportAdded("page.html", text);
    await store.blobs.put(page);
    assert.throws(() => store.append([itemAdded("page.html", page), report]), { name: "MissingEvidenceError", digest: digestOf(text) });
    await store.blobs.put(text);
    store.append([itemAdded("page.html", page), report]);
    assert.deepEqual((await verifyCase(store.folder)).notReferredTo, []);
    rmSync(blobPath(evidencePath(store.folder), digestOf(text)), { force: true });
    assert.deepEqual(
      (await verifyCase(store.folder)).problems.map(({ kind }) => kind),
      ["missing"],
    );
  });

  test("finds what the derived index holds and the case does not give", async (t) => {
    const { folder } = await closedCase(t);
    await rebuild(folder, derive);
    assert.ok((await verifyCase(folder, () => {}, derive)).ok);
    using store = CaseStore.open(folder, NOON);
    const [item] = [...store.record().items.keys()].sort();
    assert.ok(item);
    store.index.put([
      { kind: "text", key: item, value: "another statement" },
      { kind: "text", key: "z", value: "of nothing" },
      { kind: "what an earlier version derived", key: item, value: "a statement" },
    ]);
    const { problems } = await verifyCase(folder, () => {}, derive);
    assert.deepEqual(
      problems.map((problem) => (problem.kind === "derived" ? problem.entry : problem.kind)),
      [`text ${item}`, "text z"],
    );
    store.index.clear();
    assert.ok((await verifyCase(folder, () => {}, derive)).ok);
  });
});

describe("Firsthand's rebuild", () => {
  test("makes the same index again, whatever was in it, and touches no event", async (t) => {
    const { folder } = await closedCase(t);
    assert.deepEqual(await rebuild(folder, derive), { events: 7, entries: 3, swept: 0 });
    const first = readFileSync(databasePath(folder));
    const store = CaseStore.open(folder, NOON);
    const head = store.head();
    store.index.put([{ kind: "text", key: "z", value: "stale" }]);
    store.close();
    writeFileSync(join(incomingPath(evidencePath(folder)), "half"), "hal");
    assert.deepEqual(await rebuild(folder, derive), { events: 7, entries: 3, swept: 1 });
    // Apart from SQLite's own counters of changes, at 24, 40 and 92 of its header.
    const blank = (bytes: Buffer): Buffer => [24, 40, 92].reduce((buffer, at) => buffer.fill(0, at, at + 4), bytes);
    assert.deepEqual(blank(readFileSync(databasePath(folder))), blank(first));
    using again = CaseStore.open(folder, NOON);
    assert.equal(again.head(), head);
    assert.equal(again.index.get("text", "z"), null);
    assert.deepEqual(await rebuild(folder), { events: 7, entries: 0, swept: 0 });
  });
});
