import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Ran, runHere } from "./in-process.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/kursk-2025", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-what-if-"));
const held = join(work, "case");

const run = (...words: readonly string[]): Promise<Ran> => runHere(words);

/** Every file of the case with the digest of its bytes. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`);

const NIS = "National Intelligence Service";

before(async () => {
  Object.assign(process.env, { FIRSTHAND_BY: "tester", NO_COLOR: "1" });
  assert.equal((await run("new", held, "--title", "Kursk")).code, 0);
  assert.equal((await run("add", held, join(EXAMPLE, "sources"))).code, 0);
  assert.equal((await run("decide", held, "--file", join(EXAMPLE, "decisions.jsonl"))).code, 0);
});
after(() => rmSync(work, { recursive: true, force: true }));

describe("what-if and why", () => {
  test("leave every byte of a case as it was", async () => {
    const before = filesOf(held);
    const file = join(work, "more.jsonl");
    writeFileSync(file, `{"kind":"control","name":"Pentagon","by":"State of Ukraine","certain":true,"because":"It is supposed."}\n`);
    const all = ["--without", NIS, "--reliability", "Pentagon=A", "--without-report", "ledger.md", "--file", file];
    const told = await run("what-if", held, ...all, "--independent", "northern-wire.html=daily-courier.html");
    assert.equal(told.code, 0, told.err);
    assert.match(told.out, /Nothing was written to the case\.\n$/);
    assert.equal((await run("why", held, "q9gjt")).code, 0);
    assert.deepEqual(filesOf(held), before);
  });

  test("print what is supposed and what differs in at most 100 columns, without a formula and without colour in a pipe", async () => {
    for (const words of [
      ["--without", NIS],
      ["--without", "Kestrel Drone Team"],
      ["--without-report", "sbu-statement.md"],
    ]) {
      const { out, code, err } = await run("what-if", held, ...words);
      assert.equal(code, 0, err);
      assert.match(out, /^Suppose that /);
      assert.match(out, /as it is +what if/);
      assert.ok(
        out.split("\n").every((line) => [...line].length <= 100),
        out,
      );
      assert.ok(!out.includes("\u001b") && !/ dB\b/.test(out));
    }
  });

  test("say that nothing would change, and why", async () => {
    const { out } = await run("what-if", held, "--reliability", `${NIS}=B`);
    assert.match(out, /Nothing would change\.\n {2}The word of National Intelligence Service/);
    const alone = (await run("what-if", held, "--without", "Kestrel Drone Team", "--alone")).out.replace(/\s+/g, " ");
    assert.match(
      alone,
      /No answer to a question would change\. The word of Kestrel Drone Team adds nothing of its own: it counts as one with/,
    );
  });

  test("print one object with --json, whose order of options makes no difference", async () => {
    const options = ["--without", NIS, "--reliability", "Pentagon=E", "--without-report", "ledger.md"];
    const first = (await run("what-if", held, ...options, "--json")).out;
    const turned = (await run("what-if", held, ...options.slice(4), ...options.slice(2, 4), ...options.slice(0, 2), "--json")).out;
    assert.equal(turned, first);
    const told: { format: string; supposed: unknown[]; questions: unknown[] } = JSON.parse(first);
    assert.equal(told.format, "firsthand/what-if@1");
    assert.equal(told.supposed.length, 3);
    assert.ok(told.questions.length > 0);
    const why: { format: string; noun: string } = JSON.parse((await run("why", held, "q9gjt", "--json")).out);
    assert.deepEqual([why.format, why.noun], ["firsthand/why@1", "question"]);
  });

  test("refuse in one sentence what they cannot suppose", async () => {
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /say what to suppose/],
      [["--without", "Nobody Known"], /names no origin/],
      [["--without", "State of Ukraine"], /no chain of this case ends in “State of Ukraine”/],
      [["--alone", "--reliability", "Pentagon=A"], /--alone goes with --without/],
      [["--reliability", "Pentagon"], /NAME=GRADE/],
      [["--reliability", "Nobody Known=A"], /names no source/],
      [["--independent", "ledger.md"], /REPORT=REPORT/],
      [["--without-report", "nowhere.md"], /names no report/],
      [["--without-decision", "d0"], /names no decision|could mean/],
    ];
    for (const [words, sentence] of refused) {
      const { code, err, out } = await run("what-if", held, ...words);
      assert.equal(code, 2, `${words.join(" ")}: ${err}`);
      assert.match(err, sentence);
      assert.equal(err.trim().split("\n").length, 1);
      assert.equal(out, "");
    }
    assert.equal((await run("why", held, "nothing-such")).code, 2);
  });

  test("bring back what a decision set aside: what would be then is what was before it", async () => {
    const weighed = async (): Promise<string> => (await run("weigh", held, "--json")).out;
    const before = await weighed();
    const [, id = ""] = /Decided (d\w+)/.exec((await run("decide", held, "aside", "sbu-statement.md", "--because", "forged")).out) ?? [];
    assert.notEqual(await weighed(), before);
    const { out } = await run("what-if", held, "--without-decision", id, "--json");
    const told: { questions: { question: string; answers: { claim: string; after: { probability: unknown } | null }[] }[] } =
      JSON.parse(out);
    const was = new Map(
      before
        .trim()
        .split("\n")
        .flatMap((line) =>
          JSON.parse(line).answers.map((answer: { claim: string; probability: unknown }) => [answer.claim, answer.probability]),
        ),
    );
    const moved = told.questions.flatMap(({ answers }) => answers.filter(({ claim, after }) => after !== null && was.has(claim)));
    assert.ok(moved.length > 0);
    for (const { claim, after } of moved) assert.deepEqual(after?.probability, was.get(claim));
  });
});

describe("weigh", () => {
  test("says in words how much each origin carries, and works it out with --numbers only", async () => {
    const plain = (await run("weigh", held)).out;
    assert.match(plain, /strongly for +National Intelligence Service asserts it officially/);
    assert.match(plain, /slightly against +An unnamed source/);
    assert.doesNotMatch(plain, / dB\b|log₁₀|·10\^/);
    const numbers = (await run("weigh", held, "--numbers")).out;
    assert.match(numbers, /Alone 10·log₁₀\(\.85·\.85·4\/\.15 \+ \.15\) = 12\.9 dB/);
    assert.equal((await run("weigh", "--claims", join(work, "none.tsv"), "--numbers")).code, 2);
  });
});
