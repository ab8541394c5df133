import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { applyDecisions } from "../../src/case/apply.ts";
import { OpenCase } from "../../src/case/open-case.ts";
import { takeIn } from "../../src/case/take-in.ts";
import { makeExample } from "../../src/cli/example.ts";
import type { Findings } from "../../src/record/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { CaseStore } from "../../src/store/case-store.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { toldInEnglish } from "../record/in-english.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-examples-"));
after(() => rmSync(work, { recursive: true, force: true }));
const clock = (): Date => new Date("2025-02-01T00:00:00Z");

/** What expected.json holds: the part of the findings that a reader of the case would quote. */
function essence({ gathered, conflicts, weighings }: Findings): object {
  return {
    reports: gathered.reports.size,
    orphans: gathered.orphans.length,
    questions: weighings
      .filter((weighing) => weighing.by === "decided")
      .map((weighing) => ({
        text: weighing.text,
        answers: [...weighing.answers]
          .sort((a, b) => (a.label < b.label ? -1 : 1))
          .map(({ label, for: pro, against, word, ceiling, confidence }) => ({
            label,
            for: pro,
            against,
            word,
            ceiling: ceiling.grade,
            confidence,
          })),
      }))
      .sort((a, b) => (a.text < b.text ? -1 : 1)),
    conflicts: conflicts.map(({ kind, severity, explanation }) => ({ kind, severity, explanation: english(explanation) })),
  };
}

/** Everything that is derived, as text: two findings are the same when these are. */
function whole({ gathered, traced, conflicts, weighings }: Findings): string {
  return JSON.stringify([
    [...gathered.entities],
    [...gathered.utterances],
    [...gathered.claims],
    [...traced.claims],
    [...traced.links],
    conflicts,
    weighings,
  ]);
}

for (const name of ["kursk-2025", "port-lavina-2023"]) {
  describe(`Firsthand on ${name}`, () => {
    test("finds what expected.json says", async () => {
      using opened = await makeExample(join(EXAMPLES, name), join(work, name));
      const file = join(EXAMPLES, name, "expected.json");
      const found = toldInEnglish(essence(opened.findings()));
      if (process.env["FIRSTHAND_ACCEPT"] === "1") writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
      assert.deepEqual(found, JSON.parse(readFileSync(file, "utf8")));
    });

    test("finds the same, byte for byte, when it is made again in another order from the decisions that stand", async () => {
      using first = await OpenCase.open(join(work, name), { by: "test", clock });
      const place = join(work, `${name}-again`);
      CaseStore.create(place, { title: "again", by: "test", clock }).close();
      using second = await OpenCase.open(place, { by: "test", clock });
      const given = { published: null, publisher: null, language: null };
      const sources = [...first.record().items.values()].filter((item) => item.kind !== "sidecar").map((item) => item.name);
      assert.ok(sources.length > 3);
      await takeIn(second, { paths: [join(EXAMPLES, name, "sources")], given });
      const standing = [...first.record().decisions.values()]
        .map(({ decision }) => decision)
        .sort((a, b) => Number(b.kind === "question") - Number(a.kind === "question") || (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1));
      applyDecisions(second, "standing", standing.map((decision) => JSON.stringify(decision)).join("\n"));
      assert.equal(whole(second.findings()), whole(first.findings()));
    });

    test("changes nothing when the same sources are added twice", async () => {
      using opened = await OpenCase.open(join(work, name), { by: "test", clock });
      const events = opened.store.count();
      const outcome = await takeIn(opened, {
        paths: [join(EXAMPLES, name, "sources")],
        given: { published: null, publisher: null, language: null },
      });
      assert.equal(outcome.items.added + outcome.reports.added, 0);
      assert.equal(opened.store.count(), events);
    });

    test("holds integrity since ingest", async () => {
      assert.deepEqual((await verifyCase(join(work, name))).problems, []);
    });
  });
}

describe("Firsthand on kursk-2025, with the statements in the languages in which they were made,", () => {
  const ORIGINALS = ["sbu-statement.uk.md", "nis-confirmation.ko.md", "ministry-denial.ru.md"];

  test("finds what it finds without them, and besides that two more reports assert the capture, with no origin more, one as an echo", async () => {
    const home = join(work, "without-originals");
    cpSync(join(EXAMPLES, "kursk-2025"), home, { recursive: true });
    for (const name of ORIGINALS) rmSync(join(home, "sources", name));
    using without = await makeExample(home, join(work, "without"));
    using opened = await OpenCase.open(join(work, "kursk-2025"), { by: "test", clock });
    const [fewer, all] = [without.findings(), opened.findings()];
    assert.equal(fewer.gathered.reports.size + ORIGINALS.length, all.gathered.reports.size);
    const plain = (findings: Findings, asserting: number): string =>
      JSON.stringify({ ...essence(findings), reports: 0, orphans: 0 }).replace(`"for":{"reports":${asserting},`, '"for":{"reports":0,');
    assert.equal(plain(fewer, 13), plain(all, 15));
    const several = [...all.gathered.claims.values()].filter(({ across }) => across !== undefined);
    const [claim, ...others] = several.sort((a, b) => b.members.length - a.members.length);
    // The captives' words on a training that one thought he was sent to, and on the jaw of the other, in English and in Ukrainian; and when he was moved to Kursk, in English and in Korean.
    assert.deepEqual(
      others.map(({ members }) => members.length),
      [3, 2, 2],
    );
    const languages = claim?.members.map((id) => /\p{Script=Hangul}/u.exec(all.gathered.utterances.get(id)?.words ?? "")?.length ?? 0);
    assert.equal(languages?.filter((count) => count > 0).length, 1);
    assert.ok(!fewer.traced.copies.some(({ echo }) => echo !== undefined));
    const echoes = all.traced.copies.flatMap(({ from, to, echo }) =>
      echo === undefined ? [] : [[from, to].map((id) => all.gathered.reports.get(id)?.report.language)],
    );
    assert.deepEqual(echoes, [["en", "uk"]]);
  });

  test("reads who says what in each of them, with the speakers of the case", async () => {
    using opened = await OpenCase.open(join(work, "kursk-2025"), { by: "test", clock });
    const { gathered, traced } = opened.findings();
    const officials = new Map<string, Set<string>>();
    for (const { statement, id } of gathered.claims.values()) {
      const language = /\p{Script=Hangul}/u.test(statement) ? "ko" : /\p{Script=Cyrillic}/u.test(statement) ? "uk or ru" : null;
      if (language === null) continue;
      const held = officials.get(language) ?? new Set();
      officials.set(language, held);
      for (const { by } of traced.claims.get(id)?.origins ?? []) if (by !== null) held.add(gathered.entities.get(by)?.name ?? by);
    }
    assert.ok(officials.get("ko")?.has("National Intelligence Service"));
    assert.ok(officials.get("uk or ru")?.has("Security Service of Ukraine"));
    assert.ok(officials.get("uk or ru")?.has("Defence Ministry of the Russian Federation"));
  });
});
