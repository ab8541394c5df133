import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parseDigest } from "../../src/record/digest.ts";
import { CaseStore } from "../../src/store/case-store.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { accepted, NOON, newCase } from "./case-fixture.ts";

const APPENDER = fileURLToPath(new URL("./case-appender.ts", import.meta.url));

function appender(
  folder: string,
  name: string,
  rounds: number,
  size: number,
): { child: ChildProcess; lines: string[]; said: (count: number) => Promise<void>; ended: Promise<unknown> } {
  const child = spawn(process.execPath, [...process.execArgv, APPENDER, folder, name, String(rounds), String(size)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const input = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const said = async (count: number): Promise<void> => {
    while (lines.length < count) await once(input, "line");
  };
  return { child, lines, said, ended: once(child, "close") };
}

function signedOf(store: CaseStore): readonly unknown[] {
  const { signed, behind } = store.log.state();
  return [signed, behind];
}

describe("Firsthand's case, when its process is killed at any moment,", () => {
  test("holds all that was acknowledged, in one signed log, and no half blob", async (t) => {
    const { folder } = newCase(t);
    const moments = fc.sample(
      fc.record({
        events: fc.integer({ min: 0, max: 3 }),
        ms: fc.integer({ min: 0, max: 30 }),
        size: fc.constantFrom(0, 4_000, 2_000_000),
      }),
      { numRuns: Number(process.env["RUNS"] ?? 20), seed: 20250113 },
    );
    const acknowledged: string[] = [];
    for (const [round, { events, ms, size }] of moments.entries()) {
      const { child, lines, said, ended } = appender(folder, `killed-${round}`, 100_000, size);
      await said(1 + events);
      await sleep(ms);
      child.kill("SIGKILL");
      await ended;
      acknowledged.push(...lines.slice(1));
      using store = CaseStore.open(folder, NOON);
      assert.deepEqual(signedOf(store), [store.count(), null]);
      store.append([accepted(`after-${round}`)]);
      assert.deepEqual(signedOf(store), [store.count(), null]);
    }
    assert.ok(acknowledged.length >= moments.reduce((sum, { events }) => sum + events, 0));
    using store = CaseStore.open(folder, { ...NOON, readOnly: true });
    const hashes = new Map([...store.events()].map(({ seq, leaf }) => [String(seq), leaf]));
    for (const line of acknowledged) {
      const [seq = "", hash, digest = ""] = line.split(" ");
      assert.equal(hashes.get(seq), hash);
      assert.ok(await store.blobs.has(parseDigest(digest) ?? assert.fail(line)));
    }
    const verified = await verifyCase(folder);
    assert.deepEqual(verified.problems, []);
    t.diagnostic(
      `${acknowledged.length} acknowledged, ${verified.notReferredTo.length} blobs without event, ${verified.unfinished} unfinished`,
    );
  });
});

describe("Firsthand's case, with two processes at work,", () => {
  test("takes the events of both, in one log", async (t) => {
    const { folder } = newCase(t);
    const two = ["one", "two"].map((name) => appender(folder, name, 200, 0));
    await Promise.all(two.map(({ ended }) => ended));
    using store = CaseStore.open(folder, NOON);
    assert.deepEqual(
      two.map(({ lines }) => lines.length),
      [201, 201],
    );
    assert.equal(store.count(), 401);
    assert.deepEqual(signedOf(store), [401, null]);
    assert.deepEqual(
      (await verifyCase(folder)).problems.filter(({ kind }) => kind !== "missing"),
      [],
    );
  });

  test("lets the second wait, and says so when it has waited long enough", (t) => {
    const { folder } = newCase(t);
    using holder = CaseStore.open(folder, NOON);
    using second = CaseStore.open(folder, { ...NOON, patience: 120 });
    const held = function* () {
      assert.throws(() => second.append([accepted("u1")]), { name: "CaseLockedError", folder, waited: 120 });
      assert.equal(second.count(), 1);
      yield { kind: "text", key: "a", value: "b" };
    };
    holder.index.put(held());
    assert.equal(second.append([accepted("u1")]).length, 1);
  });
});
