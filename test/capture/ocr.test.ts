import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import sharp from "sharp";
import { readWords } from "../../src/capture/ocr.ts";
import { runProgram } from "../../src/capture/outside.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-ocr-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const PATH = process.env["PATH"] ?? "";
const hasTesseract = spawnSync("tesseract", ["--version"]).status === 0;

/** Puts a program of that name first on the path while `body` runs. */
async function withProgram<T>(name: string, script: string, body: () => Promise<T>): Promise<T> {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  process.env["PATH"] = `${folder}:${PATH}`;
  try {
    return await body();
  } finally {
    process.env["PATH"] = PATH;
    rmSync(path);
  }
}

const card = (text = ""): Promise<Uint8Array> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><rect width="900" height="200" fill="#fff"/>
    <text x="40" y="120" font-size="60" font-family="sans-serif">${text}</text></svg>`),
  )
    .png()
    .toBuffer();

/** Speaks as tesseract does; `row` makes the rows of a table of one word, from the arguments. */
const speaking = (row: string): string => `echo "$@" >> ${folder}/asked
case "$1" in --version) echo "tesseract 9.9"; exit;; --list-langs) printf 'List\\neng\\nukr\\n'; exit;; esac
cat > /dev/null
printf 'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n'
${row}`;
const word = (text: string, sure: string, line = 1): string =>
  `printf '5\\t1\\t1\\t1\\t${line}\\t1\\t0\\t0\\t9\\t9\\t${sure}\\t${text}\\n'`;

describe("Firsthand reads the words on a picture", () => {
  test("in three ways, and keeps that of which tesseract is most sure, with its confidence", async () => {
    const script = speaking(
      `case "$*" in *"--psm 4"*) ${word("Card", "96.5")}; ${word("No.", "91.5")}; ${word("7", "88", 2)};; *) ${word("Gard", "70")}; ${word("N", "60")};; esac`,
    );
    const found = await withProgram("tesseract", script, async () => readWords(await card(), "card.png", ["eng", "ukr", "kor"]));
    assert.deepEqual(found, {
      ok: true,
      words: { text: "Card No.\n7", count: 3, confidence: 92, engine: "tesseract 9.9", languages: ["eng", "ukr"], layout: 4, scale: 1 },
    });
    const asked = readFileSync(join(folder, "asked"), "utf8").split("\n");
    assert.deepEqual(
      asked.slice(2, 5),
      ["3", "4", "3"].map((layout) => `stdin stdout -l eng+ukr --psm ${layout} tsv`),
    );
  });

  test("and says in one sentence that tesseract is not there, has no data, hangs, has no end or tells nonsense", async () => {
    const bytes = await card();
    process.env["PATH"] = "/nowhere";
    const absent = await readWords(bytes, "card.png", ["eng"]).finally(() => {
      process.env["PATH"] = PATH;
    });
    assert.match("why" in absent ? absent.why : "", /^tesseract is not installed here, so no words are read from pictures; install it/);
    for (const [script, sentence] of [
      [speaking(word("x", "90")).replace("eng\\nukr", "osd"), /has no data for eng here/],
      [speaking("sleep 60"), /it took more than 0.6 seconds/],
      [speaking("yes"), /its answer has no end|more than/],
      [speaking("echo 'bad \\u202e' >&2; exit 3"), /read nothing on card.png: bad/],
      [speaking(`${word("", "90")}; ${word("x", "NaN")}; ${word("y", "1e9")}; echo "5\t5"`), /it found no words/],
      ["echo hello", /does not say its version/],
    ] as const) {
      const found = await withProgram("tesseract", script, () => readWords(bytes, "card.png", ["eng"], 600));
      assert.match("why" in found ? found.why : JSON.stringify(found), sentence);
    }
  });

  test("with the tesseract of this machine", { skip: hasTesseract ? false : "tesseract is not installed" }, async () => {
    const found = await readWords(await card("Military card No. 4471"), "card.png", ["eng"]);
    assert.match(found.ok ? found.words.text : found.why, /card No\. 4471/);
    assert.ok(found.ok && found.words.confidence > 60);
  });
});

test("A program of the system is ended with all that it started, and sees nothing of the environment", async () => {
  process.env["FIRSTHAND_SECRET"] = "s";
  const ran = await runProgram("env", [], { time: 5_000, most: 10_000 });
  delete process.env["FIRSTHAND_SECRET"];
  assert.ok(ran.kind === "done" && !ran.out.toString().includes("SECRET") && ran.out.toString().includes("OMP_THREAD_LIMIT=1"));
  const slow = await runProgram("sh", ["-c", `sleep 71.${process.pid} & sleep 71.${process.pid}`], { time: 300, most: 10 });
  assert.equal(slow.kind, "failed");
  const running = spawnSync("ps", ["-A", "-o", "args"]).stdout.toString();
  assert.ok(!running.includes(`sleep 71.${process.pid}`));
});
