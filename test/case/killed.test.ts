import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import sharp from "sharp";
import { OpenCase } from "../../src/case/open-case.ts";
import { takeIn } from "../../src/case/take-in.ts";
import { CaseStore } from "../../src/store/case-store.ts";
import { verifyCase } from "../../src/store/verify.ts";

process.env["FIRSTHAND_HOME"] ??= mkdtempSync(join(tmpdir(), "firsthand-keys-"));

const WORKER = fileURLToPath(new URL("./case-worker.ts", import.meta.url));
const WHO = { by: "Analyst Ä", clock: () => new Date("2025-01-13T12:00:00Z") };
const RUNS = Number(process.env["RUNS"] ?? 4);

/** Runs a worker until it has acknowledged so much and then so many milliseconds longer, kills it, and says what it had acknowledged. */
async function killed(args: readonly string[], { said, ms }: { readonly said: number; readonly ms: number }): Promise<readonly string[]> {
  const child = spawn(process.execPath, [...process.execArgv, WORKER, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const input = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const ended = once(child, "close");
  while (lines.length < 1 + said && child.exitCode === null) await Promise.race([once(input, "line"), ended]);
  await sleep(ms);
  child.kill("SIGKILL");
  await ended;
  return lines.slice(1);
}

function folders(t: TestContext): { readonly work: string; readonly folder: string } {
  const work = mkdtempSync(join(tmpdir(), "firsthand-killed-"));
  t.after(() => rmSync(work, { recursive: true, force: true }));
  const folder = join(work, "case");
  CaseStore.create(folder, { ...WHO, title: "Two men, said to be captured" }).close();
  return { work, folder };
}

/** A mailbox, a table, a transcript, pictures, pages and texts: what becomes one item, or several, with one report, or many. */
async function sources(folder: string): Promise<void> {
  mkdirSync(folder);
  const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
  const mail = (i: number): string =>
    `From desk@example.org Mon Jan 13 10:0${i}:00 2025\nFrom: Desk <desk@example.org>\nTo: all@example.org\nDate: Mon, 13 Jan 2025 10:0${i}:00 +0000\nMessage-ID: <${i}@example.org>\nSubject: Report ${i}\n\nThe ministry said on Sunday that ${i} men had been captured.\n\n`;
  put("box.mbox", [1, 2, 3, 4].map(mail).join(""));
  put("talk.srt", "1\n00:00:01,000 --> 00:00:03,000\nHe said he had seen them.\n\n2\n00:00:04,000 --> 00:00:06,000\nNobody asked.\n");
  for (let i = 0; i < 12; i++)
    put(`text-${i}.txt`, `Officials said on Monday that convoy ${i} had left. A witness denied it.\n`.repeat(1 + (i % 4) * 200));
  for (let i = 0; i < 3; i++)
    put(
      `page-${i}.html`,
      `<html><head><title>Page ${i}</title></head><body><article><p>“It is false,” a spokesman said of convoy ${i}.</p></article></body></html>`,
    );
  for (let i = 0; i < 3; i++)
    put(
      `photo-${i}.png`,
      await sharp({ create: { width: 600 + i, height: 400, channels: 3, background: "#456" } })
        .png()
        .toBuffer(),
    );
}

/** What a case holds, whatever was done first. */
function held(record: ReturnType<OpenCase["record"]>): unknown {
  return {
    items: [...record.items.values()].map(({ id, name, digest }) => `${id} ${name} ${digest}`).sort(),
    reports: [...record.reports.values()].map(({ id, item, textDigest }) => `${id} ${item} ${textDigest}`).sort(),
  };
}

describe("A case, when a process is killed at any moment that", () => {
  test("takes files in, holds each of them whole or not at all, and takes in the rest the next time", async (t) => {
    const { work, folder } = folders(t);
    await sources(join(work, "sources"));
    const whole = await OpenCase.open(folder, WHO);
    const given = { published: null, publisher: null, language: null };
    assert.deepEqual((await takeIn(whole, { paths: [join(work, "sources")], given })).errors, []);
    const all = held(whole.record());
    const reports = new Map([...whole.record().items.keys()].map((item) => [item, reportsOf(whole.record(), item)]));
    whole.close();
    const moments = fc.sample(fc.record({ said: fc.constantFrom(0, 0, 0, 1, 8), ms: fc.integer({ min: 0, max: 700 }) }), {
      numRuns: RUNS,
      seed: 61,
    });
    let [acknowledged, opening] = [0, 0];
    for (const [round, moment] of moments.entries()) {
      // Each starts in a case of its own, with a key of its own, since a copy of a case cannot go on in the other's log.
      const place = join(work, `round-${round}`);
      CaseStore.create(place, { ...WHO, title: "Again" }).close();
      const done = await killed(["import", place, join(work, "sources")], moment);
      const begun = performance.now();
      using opened = await OpenCase.open(place, WHO);
      opening = Math.max(opening, performance.now() - begun);
      const record = opened.record();
      const names = new Set([...record.items.values()].map(({ name }) => name));
      for (const line of done) assert.ok(names.has(line.split("\t")[0] ?? ""), `${line} was acknowledged, and is not there`);
      for (const id of record.items.keys()) assert.deepEqual(reportsOf(record, id), reports.get(id), `${id} is there in part`);
      assert.deepEqual((await verifyCase(place)).problems, []);
      const again = await takeIn(opened, { paths: [join(work, "sources")], given });
      assert.deepEqual(again.errors, []);
      assert.deepEqual(held(opened.record()), all);
      const third = await takeIn(opened, { paths: [join(work, "sources")], given });
      assert.deepEqual([third.items.added, third.reports.added, opened.store.log.state().behind], [0, 0, null]);
      acknowledged += done.length;
      rmSync(place, { recursive: true });
    }
    t.diagnostic(`${acknowledged} acknowledged in ${moments.length} rounds; opened again within ${Math.round(opening)} ms`);
  });

  test("decides, holds every decision that was acknowledged, signed, and no half one", async (t) => {
    const { folder } = folders(t);
    const moments = fc.sample(fc.record({ said: fc.integer({ min: 0, max: 4 }), ms: fc.integer({ min: 0, max: 40 }) }), {
      numRuns: RUNS,
      seed: 67,
    });
    const acknowledged: string[] = [];
    let opening = 0;
    for (const [round, moment] of moments.entries()) {
      acknowledged.push(...(await killed(["decide", folder, `round ${round}`], moment)));
      const begun = performance.now();
      using opened = await OpenCase.open(folder, WHO);
      opening = Math.max(opening, performance.now() - begun);
      const { signed, size, behind } = opened.store.log.state();
      assert.deepEqual([signed, behind], [size, null]);
      const { decisions } = opened.record();
      for (const id of acknowledged)
        assert.ok(
          [...decisions.keys()].some((standing) => standing === id),
          `${id} was acknowledged, and does not stand`,
        );
      const asked = new Set([...decisions.values()].map(({ decision }) => (decision.kind === "question" ? decision.text : "")));
      assert.equal(opened.findings().weighings.length, asked.size);
    }
    assert.deepEqual((await verifyCase(folder)).problems, []);
    t.diagnostic(`${acknowledged.length} acknowledged in ${moments.length} rounds; opened again within ${Math.round(opening)} ms`);
  });
});

function reportsOf(record: ReturnType<OpenCase["record"]>, item: string): readonly string[] {
  return [...record.reports.values()]
    .filter((report) => report.item === item)
    .map(({ id }) => id)
    .sort();
}
