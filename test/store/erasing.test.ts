import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { CaseStore } from "../../src/store/case-store.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { itemAdded, NOON, newCase } from "./case-fixture.ts";

const ERASER = fileURLToPath(new URL("./case-eraser.ts", import.meta.url));

/** True where any file of a folder holds the words, as UTF-8 or UTF-16. */
function holds(folder: string, words: string): boolean {
  const needles = [Buffer.from(words), Buffer.from(words, "utf16le")];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => needles.some((needle) => readFileSync(join(entry.parentPath, entry.name)).includes(needle)));
}

describe("Firsthand's erasing", () => {
  test("leaves nothing of what it erases in any file of the case, and the log as it was", async (t) => {
    const store = newCase(t);
    const secret = "Lantern-Harbour-Seventeen";
    const long = Buffer.from(`${secret} `.repeat(2_000));
    for (const bytes of [long, Buffer.from("something else")]) await store.blobs.put(bytes);
    store.append([itemAdded(`${secret}.txt`, long), itemAdded("other.txt", Buffer.from("something else"))]);
    const item = [...store.record().items.values()].find(({ name }) => name.startsWith(secret)) ?? assert.fail();
    // What was derived, then derived anew and longer, and what is derived of others.
    for (const times of [1, 50, 500]) store.index.put([{ kind: "text", key: item.id, value: `${secret}\ud800 `.repeat(times) }]);
    store.index.put([{ kind: "text", key: "other", value: "other" }]);
    assert.ok(holds(store.folder, secret));
    const entries = [...store.events()].map(({ leaf }) => leaf);
    await store.erase(new Set([1]), "the person asked for it");
    for (const words of [secret, item.digest, item.id]) assert.equal(holds(store.folder, words), false, words);
    assert.deepEqual([...store.events()].map(({ leaf }) => leaf).slice(0, 3), entries);
    assert.deepEqual(
      [...store.record().items.values()].map(({ name }) => name),
      ["other.txt"],
    );
    const { problems, erased, log } = await verifyCase(store.folder);
    assert.deepEqual([problems, erased, log.signed], [[], 1, 4]);
    assert.equal(store.index.get("text", "other"), "other");
    assert.equal(readdirSync(store.folder).includes("case.sqlite-journal"), false);
  });

  test("keeps evidence that another event names", async (t) => {
    const store = newCase(t);
    const bytes = Buffer.from("one photograph");
    await store.blobs.put(bytes);
    store.append([itemAdded("a.jpg", bytes), itemAdded("b.jpg", bytes)]);
    await store.erase(new Set([1]), "sent twice");
    assert.deepEqual((await verifyCase(store.folder)).problems, []);
    await store.erase(new Set([2]), "and once more");
    const { problems, blobs } = await verifyCase(store.folder);
    assert.deepEqual([problems, blobs], [[], 0]);
  });

  test("is seen by another store that has the case open", async (t) => {
    const store = newCase(t);
    const bytes = Buffer.from("a statement");
    await store.blobs.put(bytes);
    store.append([itemAdded("a.txt", bytes)]);
    using other = CaseStore.open(store.folder, { ...NOON, readOnly: true });
    assert.equal(other.record().items.size, 1);
    await store.erase(new Set([1]), "withdrawn");
    assert.equal(other.record().items.size, 0);
  });

  test("that is killed at any moment is whole or not begun, and is finished by whoever opens the case next", async (t) => {
    const moments = fc.sample(fc.record({ erased: fc.integer({ min: 0, max: 2 }), ms: fc.integer({ min: 0, max: 60 }) }), {
      numRuns: Number(process.env["RUNS"] ?? 12),
      seed: 20250113,
    });
    let acknowledged = 0;
    // Sixty items last for eight rounds: then there would be nothing left to erase.
    for (let at = 0; at < moments.length; at += 8) acknowledged += await erasedUntilKilled(t, moments.slice(at, at + 8));
    t.diagnostic(`${acknowledged} acknowledged in ${moments.length} rounds`);
  });
});

/** Erases in a case of sixty items until the process is killed, once a moment; the number of erasings that were acknowledged. */
async function erasedUntilKilled(
  t: Parameters<typeof newCase>[0],
  moments: readonly { readonly erased: number; readonly ms: number }[],
): Promise<number> {
  const { folder, ...store } = await caseOf(t, 60);
  const acknowledged = new Set<number>();
  for (const { erased, ms } of moments) {
    const child = spawn(process.execPath, [...process.execArgv, ERASER, folder], { stdio: ["ignore", "pipe", "inherit"] });
    const lines: string[] = [];
    const input = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
    const ended = once(child, "close");
    while (lines.length < 1 + erased && child.exitCode === null) await Promise.race([once(input, "line"), ended]);
    await sleep(ms);
    child.kill("SIGKILL");
    await ended;
    for (const line of lines.slice(1)) acknowledged.add(Number(line));
    using again = CaseStore.open(folder, NOON);
    await again.finishErasing();
    const { problems, notReferredTo, log, events } = await verifyCase(folder);
    assert.deepEqual([problems, notReferredTo, log.signed], [[], [], events]);
    for (const { seq, content } of again.events()) {
      if (acknowledged.has(seq)) assert.equal(content, null);
      if (content === null) assert.equal(holds(folder, store.words(seq)), false, `event ${seq}`);
    }
  }
  return acknowledged.size;
}

async function caseOf(t: Parameters<typeof newCase>[0], items: number) {
  const store = newCase(t);
  const words = (seq: number): string => `words-that-only-item-${seq}-holds`;
  for (let seq = 1; seq <= items; seq++) {
    const bytes = Buffer.from(`${words(seq)} `.repeat(50));
    await store.blobs.put(bytes);
    store.append([itemAdded(words(seq), bytes)]);
  }
  store.close();
  return { folder: store.folder, words };
}
