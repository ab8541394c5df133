import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { applyDecisions } from "../../src/case/apply.ts";
import { byRank } from "../../src/case/decision-order.ts";
import { UnknownReferenceError } from "../../src/case/errors.ts";
import type { OpenCase } from "../../src/case/open-case.ts";
import { References } from "../../src/case/reference.ts";
import { isReview } from "../../src/case/reviewed.ts";
import { makeExample } from "../../src/cli/example.ts";
import type { Decision } from "../../src/record/decision.ts";
import type { UtteranceId } from "../../src/record/id.ts";
import type { Utterance } from "../../src/record/utterance.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/port-lavina-2023", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-reviewed-"));
const because = "made for a test";
let opened: OpenCase | null = null;
before(async () => {
  opened = await makeExample(EXAMPLE, join(work, "one"));
});
after(() => {
  opened?.close();
  rmSync(work, { recursive: true, force: true });
});

/** The case, and an utterance of it that nobody has reviewed and that says much. */
function theCase(): { readonly held: OpenCase; readonly whole: Utterance } {
  assert.ok(opened);
  const whole = [...opened.findings().gathered.utterances.values()].find(
    ({ voice, review, words, content }) =>
      voice === "attributed" && review === "unreviewed" && content.length === 1 && words.split(" ").length > 7,
  );
  assert.ok(whole);
  return { held: opened, whole };
}

/** The reviews that stand on an utterance. */
function standingOn(held: OpenCase, id: UtteranceId): readonly Decision[] {
  return [...held.record().decisions.values()].map(({ decision }) => decision).filter((one) => isReview(one) && one.utterance === id);
}

describe("Of the decisions on a proposal", () => {
  test("one stands: the next takes its place, and a correction keeps what the one before put right", () => {
    const { held, whole } = theCase();
    held.review({ kind: "accept", utterance: whole.id, because });
    held.review({ kind: "correct", utterance: whole.id, source: "Harbour office", because });
    const last = held.review({ kind: "correct", utterance: whole.id, stance: "denies", because: "he denies it" });
    assert.deepEqual(standingOn(held, whole.id), [
      { kind: "correct", utterance: whole.id, source: "Harbour office", stance: "denies", because: "he denies it" },
    ]);
    assert.equal(held.review({ kind: "correct", utterance: whole.id, stance: "denies", because: "he denies it" }), last, "a second time");
    held.undo(last, because);
    assert.deepEqual(standingOn(held, whole.id), []);
  });

  test("a split makes a part that is corrected as the whole was; taken back, it takes back what was decided on the part", () => {
    const { held, whole } = theCase();
    const before = JSON.stringify([...held.findings().gathered.utterances]);
    const correction = held.review({ kind: "correct", utterance: whole.id, source: "Harbour office", because });
    const references = new References(held.record(), held.findings());
    const text = held.findings().gathered.reports.get(whole.report)?.reading.text ?? "";
    const words = text.slice(...(whole.content[0] ?? [0, 0])).split(" ");
    const rest = references.from(whole.id, words.slice(4).join(" ")).map(([a, b]): [number, number] => [a, b]);
    const split = held.review({ kind: "split", utterance: whole.id, rest, because });
    const { utterances } = held.findings().gathered;
    const part = [...utterances.values()].find(({ content }) => JSON.stringify(content) === JSON.stringify(rest));
    assert.ok(part);
    assert.equal(part.source, utterances.get(whole.id)?.source);
    assert.equal(part.review, "corrected");
    assert.equal(standingOn(held, part.id).length, 1);
    assert.throws(() => held.review({ kind: "split", utterance: part.id, rest: [[0, 2]], because }), UnknownReferenceError);
    held.undo(split, because);
    assert.deepEqual(standingOn(held, part.id), []);
    held.undo(correction, because);
    assert.equal(JSON.stringify([...held.findings().gathered.utterances]), before);
  });

  test("all that stand can be kept in a file and lead to the same in a case that is made again", async () => {
    const { held, whole } = theCase();
    const [start = 0, end = 0] = whole.content[0] ?? [];
    const text = held.findings().gathered.reports.get(whole.report)?.reading.text ?? "";
    const at = (share: number): number => text.lastIndexOf(" ", start + (end - start) * share) + 1;
    held.review({ kind: "split", utterance: whole.id, rest: [[at(0.4), end]], because });
    const part = [...held.findings().gathered.utterances.values()].find(
      ({ content: [first] }) => first?.[0] === at(0.4) && first[1] === end,
    );
    assert.ok(part);
    held.review({ kind: "split", utterance: part.id, rest: [[at(0.8), end]], because });
    held.review({ kind: "correct", utterance: part.id, source: "Harbour office", within: whole.id, because });
    const file = [...held.record().decisions.values()]
      .sort(byRank)
      .map(({ decision }) => JSON.stringify(decision))
      .join("\n");
    using again = await makeExample(EXAMPLE, join(work, "two"));
    applyDecisions(again, "decisions.jsonl", file);
    const utterances = (one: OpenCase): string => JSON.stringify([...one.findings().gathered.utterances].sort());
    assert.equal(utterances(again), utterances(held));
  });
});
