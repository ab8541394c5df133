import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import Database from "libsql";
import { CaseStore } from "../../src/store/case-store.ts";
import { databasePath } from "../../src/store/layout.ts";
import { Sqlite } from "../../src/store/sqlite.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { accepted, NOON, newCase, scratch } from "./case-fixture.ts";
import { mounted } from "./mounted.ts";

function closedCase(t: TestContext): string {
  const store = newCase(t);
  store.append([accepted("u1")]);
  store.close();
  return store.folder;
}

function alter(folder: string, sql: string): void {
  const db = new Database(databasePath(folder));
  db.exec(sql);
  db.close();
}

const damaged = { name: "CaseDamagedError" };

describe("Firsthand, opening a case,", () => {
  test("says that there is none, and makes none", (t) => {
    const folder = scratch(t);
    for (const place of [folder, join(folder, "nowhere")]) {
      assert.throws(() => CaseStore.open(place, NOON), { name: "NoCaseError", folder: place });
      assert.equal(existsSync(databasePath(place)), false);
    }
  });

  test("refuses a newer format and touches nothing", async (t) => {
    const folder = closedCase(t);
    alter(folder, "UPDATE meta SET value = 3; CREATE TABLE later (x)");
    const before = readFileSync(databasePath(folder));
    const newer = { name: "NewerFormatError", folder, format: 3, newest: 2 };
    assert.throws(() => CaseStore.open(folder, NOON), newer);
    await assert.rejects(verifyCase(folder), newer);
    assert.deepEqual(readFileSync(databasePath(folder)), before);
  });

  test("refuses a format from before its log was signed", async (t) => {
    const folder = closedCase(t);
    alter(folder, "UPDATE meta SET value = 1");
    const older = { name: "OlderFormatError", folder, format: 1 };
    assert.throws(() => CaseStore.open(folder, NOON), older);
    await assert.rejects(verifyCase(folder), older);
  });

  test("refuses files that are no case of its own", (t) => {
    const folder = scratch(t);
    const path = databasePath(folder);
    writeFileSync(path, "words, and no database ".repeat(100));
    assert.throws(() => CaseStore.open(folder, NOON), damaged);
    rmSync(path);
    alter(folder, "CREATE TABLE events (x)");
    assert.throws(() => CaseStore.open(folder, NOON), damaged);
    rmSync(path);
    mkdirSync(path);
    assert.throws(() => CaseStore.open(folder, NOON), damaged);
  });

  test("refuses a case that brings its own triggers, views or tables, or lacks one", (t) => {
    const changes = [
      "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM derived; END",
      "CREATE VIEW v AS SELECT 1",
      "CREATE TABLE more (x)",
      "DROP TABLE derived",
      "DROP TRIGGER events_stay",
      "DELETE FROM meta",
    ];
    for (const sql of changes) {
      const folder = closedCase(t);
      alter(folder, sql);
      assert.throws(() => CaseStore.open(folder, NOON), damaged, sql);
    }
  });

  test("refuses a case that was cut short, at any length", (t) => {
    const folder = closedCase(t);
    const whole = readFileSync(databasePath(folder));
    for (let length = whole.length - 1; length > 0; length -= 997) {
      writeFileSync(databasePath(folder), whole);
      truncateSync(databasePath(folder), length);
      assert.throws(() => CaseStore.open(folder, NOON).record(), damaged, `cut to ${length}`);
    }
  });

  test("reads on past no event whose row was altered, and names it", (t) => {
    const folder = closedCase(t);
    const db = new Sqlite(databasePath(folder), 1_000);
    const stored = db.rows("SELECT CAST(sql AS BLOB) FROM sqlite_schema WHERE name = 'events_stay'")[0]?.[0];
    db.close();
    assert.ok(stored instanceof Uint8Array);
    const eventsStay = Buffer.from(stored).toString();
    const alterations = [
      "content = replace(content, 'Analyst', 'Somebody')",
      "content = content || ' '",
      "content = CAST(x'ff' AS TEXT)",
      "entry = replace(entry, 'decision.made', 'item.added')",
      "entry = upper(entry)",
      "salt = zeroblob(32)",
      "salt = NULL",
    ];
    for (const change of alterations) {
      const whole = readFileSync(databasePath(folder));
      alter(folder, `DROP TRIGGER events_stay; UPDATE events SET ${change} WHERE seq = 1; ${eventsStay}`);
      using store = CaseStore.open(folder, NOON);
      assert.throws(() => store.record(), { ...damaged, seq: 1 }, change);
      writeFileSync(databasePath(folder), whole);
    }
  });

  test("never alters or deletes an event, even where it is told to", (t) => {
    const folder = closedCase(t);
    const changes = ["entry = 'x'", "content = 'x'", "salt = zeroblob(32)", "seq = 9", "entry = NULL, content = NULL, salt = NULL"];
    for (const sql of ["DELETE FROM events", ...changes.map((change) => `UPDATE events SET ${change} WHERE seq = 1`)])
      assert.throws(() => alter(folder, sql), /never/, sql);
  });

  test("reads a case on a medium that cannot be written", (t) => {
    const folder = closedCase(t);
    const readOnly = mountedReadOnly(t, folder);
    if (readOnly === null) return t.skip("this user is root, and may not mount");
    using store = CaseStore.open(readOnly, { ...NOON, readOnly: true });
    assert.equal(store.record().decisions.size, 1);
    assert.throws(() => CaseStore.open(readOnly, NOON), { name: "CaseReadOnlyError" });
  });
});

/** The folder, made impossible to write: by its mode, or, for root, whom modes do not hold, by a mount. */
function mountedReadOnly(t: TestContext, folder: string): string | null {
  if (process.getuid?.() !== 0) {
    chmodSync(databasePath(folder), 0o444);
    chmodSync(folder, 0o555);
    t.after(() => chmodSync(folder, 0o755));
    return folder;
  }
  return mounted(t, "--bind", "-o", "ro", folder);
}
