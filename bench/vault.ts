// Measures the custody log: appending, auditing, sealing, and hashing beside `openssl dgst`.
//   node --import tsx bench/vault.ts [EVENTS]
import { execFileSync } from "node:child_process";
import { createHash, randomFillSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PdqHashes } from "../src/record/alike.ts";
import type { CaseEvent } from "../src/record/event.ts";
import { decisionId, utteranceId } from "../src/record/id.ts";
import { CaseStore } from "../src/store/case-store.ts";
import { FileBlobStore } from "../src/store/file-blob-store.ts";
import { fileChunks } from "../src/store/file-chunks.ts";
import { verifyCase } from "../src/store/verify.ts";
import { seeded } from "./seeded.ts";

const work = mkdtempSync(join(tmpdir(), "firsthand-bench-"));
process.env["FIRSTHAND_HOME"] = join(work, "keys");
const count = Number(process.argv[2] ?? 100_000);
const BATCH = 5_000;
const WHO = { by: "Analyst", clock: () => new Date() };

/** Runs and gives the seconds that it took by the clock. */
async function timed(body: () => unknown): Promise<number> {
  const start = performance.now();
  await body();
  return (performance.now() - start) / 1_000;
}

function say(what: string, value: string): void {
  console.log(`${what.padEnd(58)}${value}`);
}

function decided(i: number): CaseEvent {
  const decision = { kind: "accept", utterance: utteranceId(`u${i}`), because: `read twice, number ${i}` } as const;
  return { type: "decision.made", id: decisionId(`d${i}`), decision };
}

try {
  const folder = join(work, "case");
  using store = CaseStore.create(folder, { ...WHO, title: "Many events" });
  const batches = Array.from({ length: count / BATCH }, (_, b) => Array.from({ length: BATCH }, (_, i) => decided(b * BATCH + i)));
  const appending = await timed(() => {
    for (const batch of batches) store.append(batch);
  });
  say(`append ${count} events in batches of ${BATCH}, signed and published`, `${Math.round(count / appending)}/s`);
  const times = [];
  for (let i = 0; i < 40; i++) times.push(await timed(() => store.append([decided(count + i)])));
  times.sort((a, b) => a - b);
  say(
    "append one, signed and published: median, nine of ten",
    `${times
      .slice(20, 21)
      .concat(times.slice(36, 37))
      .map((s) => `${(s * 1_000).toFixed(1)} ms`)
      .join(", ")}`,
  );
  say(`open it for writing, with ${count} events`, `${(await timed(() => CaseStore.open(folder, WHO).close())).toFixed(2)} s`);
  const audit = await timed(async () => {
    const { ok } = await verifyCase(folder);
    if (!ok) throw new Error("what was appended does not verify");
  });
  say(`verify all ${count} events, the log and its signature`, `${audit.toFixed(2)} s`);

  const file = join(work, "large");
  const block = randomFillSync(Buffer.alloc(64 * 1024 * 1024));
  writeFileSync(file, Buffer.concat(Array.from({ length: 8 }, () => block)));
  const openssl = Math.min(
    await timed(() => execFileSync("openssl", ["dgst", "-sha256", file])),
    await timed(() => execFileSync("openssl", ["dgst", "-sha256", file])),
  );
  const chunks = Math.min(...[await hashed(file), await hashed(file)]);
  say("hash 512 MiB from a file, in times of openssl's pace", (openssl / chunks).toFixed(2));
  const blobs = new FileBlobStore(join(work, "blobs"));
  const digest = (await blobs.putFile(file)).digest;
  say("check 512 MiB of evidence against its name, in the same", (openssl / (await timed(() => blobs.isWhole(digest)))).toFixed(2));

  const seed = seeded(1);
  const hashes = Array.from({ length: 1_000_000 }, () =>
    Array.from({ length: 8 }, () =>
      Math.floor(seed() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join(""),
  );
  const many = new PdqHashes(hashes);
  const looks = [];
  for (let i = 0; i < 20; i++) looks.push(await timed(() => many.within(hashes[i] ?? "", 31)));
  say("look through 1,000,000 fingerprints of pictures: median", `${((looks.sort((a, b) => a - b)[10] ?? 0) * 1_000).toFixed(1)} ms`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What evidence is hashed by when it is taken in, without the writing. */
async function hashed(path: string): Promise<number> {
  return await timed(async () => {
    const hash = createHash("sha256");
    for await (const chunk of fileChunks(path)) hash.update(chunk);
    hash.digest("hex");
  });
}
