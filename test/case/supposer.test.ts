import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { OvertakenError, SupposingError } from "../../src/case/errors.ts";
import type { OpenCase } from "../../src/case/open-case.ts";
import { Supposer } from "../../src/case/supposer.ts";
import { makeExample } from "../../src/cli/example.ts";
import { whatIf } from "../../src/findings/what-if.ts";
import type { Supposition } from "../../src/record/what-if.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/port-lavina-2023", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-supposer-"));
let opened: OpenCase | null = null;
before(async () => {
  opened = await makeExample(EXAMPLE, join(work, "case"));
});
after(() => {
  opened?.close();
  rmSync(work, { recursive: true, force: true });
});

const forever = new AbortController().signal;

describe("Suppositions of a large case", () => {
  test("are worked out on a thread that follows the case, and come to the same; what nobody waits for is left undone", async () => {
    assert.ok(opened);
    const held = opened;
    const supposer = new Supposer(held, 0);
    const [report, other] = [...held.findings().gathered.reports.keys()].map((id): Supposition => ({ kind: "without-report", report: id }));
    assert.ok(report !== undefined && other !== undefined);
    const told = (): string => JSON.stringify(whatIf(held.findings(), [report]));
    supposer.prepare();
    const giveUp = new AbortController();
    const [first, second] = [supposer.suppose([report], forever), supposer.suppose([other], giveUp.signal)];
    giveUp.abort();
    await assert.rejects(second, OvertakenError);
    assert.equal(await first, told());
    const [utterance] = [...held.findings().gathered.utterances.values()].filter(({ voice }) => voice === "attributed");
    assert.ok(utterance);
    held.review({ kind: "reject", utterance: utterance.id, because: "for this test" });
    assert.equal(await supposer.suppose([report], forever), told());
    await assert.rejects(supposer.suppose([report], giveUp.signal), OvertakenError);
    const late = supposer.suppose([report], forever);
    const ended = assert.rejects(late, SupposingError);
    await supposer.close();
    await ended;
    assert.equal(await supposer.suppose([report], forever), told(), "it starts again");
    await supposer.close();
  });

  test("may be broken off anywhere: the thread is never ended inside the database, which would end the process", async () => {
    assert.ok(opened);
    const [report] = opened.findings().gathered.reports.keys();
    assert.ok(report);
    for (const after of [0, 60, 120, 180, 400, 700]) {
      const supposer = new Supposer(opened, 0);
      const ended = assert.rejects(supposer.suppose([{ kind: "without-report", report }], forever), SupposingError);
      await Promise.race([ended, wait(after)]).catch(() => {});
      await supposer.close();
      await ended.catch(() => {});
    }
  });

  test("are worked out at once where the case is small", async () => {
    assert.ok(opened);
    const [report] = opened.findings().gathered.reports.keys();
    assert.ok(report);
    const supposition: Supposition = { kind: "without-report", report };
    assert.equal(await new Supposer(opened).suppose([supposition], forever), JSON.stringify(whatIf(opened.findings(), [supposition])));
  });
});
