import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { authority, hasOpenssl } from "../anchor/authority.ts";
import { mp4 } from "../capture/recording-bytes.ts";
import { cropped, squares } from "../capture/squares.ts";
import { type Ran, runHere } from "./in-process.ts";

const BIN = fileURLToPath(new URL("../../bin/firsthand.mjs", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../examples/port-lavina-2023", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-cli-"));
const env = { ...process.env, FIRSTHAND_BUILT: "1", FIRSTHAND_BY: "tester", FIRSTHAND_HOME: join(work, "keys"), NO_COLOR: "1" };
const held = join(work, "case");

/** As a person runs it; most other tests save the start of a process. */
function spawned(...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const done = spawnSync(process.execPath, [BIN, ...words], { cwd: work, env, encoding: "utf8", maxBuffer: 1 << 28 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const run = (...words: readonly string[]): Promise<Ran> => runHere(words);
const lines = (text: string): readonly Record<string, unknown>[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
/** A member of a printed object, which must be there. */
function member<T>(value: unknown, key: string): T {
  assert.ok(typeof value === "object" && value !== null && key in value, `${key} is missing`);
  return Reflect.get(value, key) as T;
}
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(work, name);
  writeFileSync(path, content);
  return path;
};

/** The shortest beginning with which at least two claims' identifiers begin. */
async function severalWith(letter: string): Promise<string> {
  const ids = lines((await run("claims", held, "--json")).out).map((line) => String(line["id"] ?? line["claim"]));
  const second = ids.map((id) => id.slice(0, 2)).find((start, i, all) => all.indexOf(start) !== i);
  return second ?? letter;
}

/** A question, and an answer to another. */
async function questionAndAnswer(): Promise<readonly string[]> {
  const [one, two] = lines((await run("weigh", held, "--json")).out);
  return [member<string>(one, "question"), member<string>(member<readonly unknown[]>(two, "answers")[0], "claim")];
}

before(async () => {
  process.chdir(work);
  Object.assign(process.env, env);
  assert.equal((await run("new", held, "--title", "Pier 4")).code, 0);
  assert.equal((await run("add", held, join(EXAMPLE, "sources"))).code, 0);
  assert.equal((await run("decide", held, "--file", join(EXAMPLE, "decisions.jsonl"))).code, 0);
});
after(() => {
  process.chdir(tmpdir());
  rmSync(work, { recursive: true, force: true });
});

describe("Firsthand's signed log, on the command line,", () => {
  test("is shown, proves an item to whoever trusts its key, and is not moved by erasing", async () => {
    const place = join(work, "signed");
    assert.equal((await run("new", place)).code, 0);
    assert.equal(
      (await run("add", place, file("told.txt", "Kyiv said that it held the bridge.\n"), file("gone.txt", "Maria Example saw it.\n"))).code,
      0,
    );
    const [shown] = lines((await run("log", place, "--json")).out);
    assert.deepEqual([member(shown, "size"), member(shown, "signed"), member(shown, "behind")], [5, 5, null]);
    const policy = file("policy", `log ${member(shown, "key")}\nquorum none\n`);
    assert.equal((await run("prove", place, "told.txt", "--out", "told.tlog-proof")).code, 0);
    assert.equal((await run("prove", place, "told.txt", "--out", "told.tlog-proof")).code, 3, "a file that is there is not written over");
    const [proved] = lines((await run("verify", "told.tlog-proof", "--policy", policy, "--json")).out);
    assert.deepEqual([member(proved, "trusted"), member(proved, "type"), member(proved, "index")], [true, "item.added", 1]);
    assert.equal(member(member(member(proved, "content"), "event"), "item") !== undefined, true);
    assert.doesNotMatch(
      (await run("prove", place, "told.txt", "--closed")).out,
      new RegExp(Buffer.from("told.txt").toString("base64").slice(0, 8)),
    );
    const altered = file("altered.tlog-proof", readFileSync(join(work, "told.tlog-proof"), "utf8").replace("index 1", "index 2"));
    assert.deepEqual([(await run("verify", altered)).code, (await run("verify", altered)).err.includes("does not lead")], [3, true]);
    const other = file("other-policy", `log ${member(lines((await run("log", held, "--json")).out)[0], "key")}\nquorum none\n`);
    assert.equal((await run("verify", "told.tlog-proof", "--policy", other)).code, 3);
    assert.equal((await run("verify", place, "--policy", other)).code, 1);
    const erased = await run("erase", place, "gone.txt", "--because", "she asked for it");
    assert.match(erased.out, /its bytes, 1 report and 0 decisions/);
    assert.equal((await run("verify", place, "--policy", policy)).code, 0);
    assert.match((await run("verify", place)).out, /content of 2 events was erased/);
    assert.equal((await run("verify", "told.tlog-proof", "--policy", policy)).code, 0);
  });

  test("is anchored by an authority and by a witness, and says to whom that shows what, sealed too", {
    skip: hasOpenssl ? false : "openssl is not installed",
  }, async (t) => {
    const place = join(work, "anchored");
    assert.equal((await run("new", place)).code, 0);
    const [shown] = lines((await run("log", place, "--json")).out);
    const { url, trusted } = await authority(t);
    const watching = spawn(process.execPath, [BIN, "witness", "desk.example", "--log", String(member(shown, "key")), "--port", "0"], {
      cwd: work,
      env,
    });
    t.after(() => watching.kill());
    let said = "";
    for await (const chunk of watching.stdout) {
      said += chunk;
      if (said.split("\n").length > 2) break;
    }
    const [, at = "", key = ""] = /on (http:\/\/\S+) for one log[\s\S]*\n(desk\.example\+\S+)\n/.exec(said) ?? [];
    assert.match((await run("verify", place)).out, /Unanchored/);
    // The authority answers in this very process, so the commands must not hold it up.
    assert.equal((await run("anchor", place, "--authority", url)).code, 0);
    assert.equal((await run("anchor", place, "--witness", at, "--key", key)).code, 0);
    assert.equal((await run("add", place, file("later.txt", "Moscow said more.\n"))).code, 0);
    const policy = file("witnessed", `log ${member(shown, "key")}\nwitness desk ${key}\nquorum desk\n`);
    const roots = file("roots.pem", trusted);
    for (const what of [place, join(work, "anchored-sealed")]) {
      if (what !== place) assert.equal((await run("seal", place, what)).code, 0);
      const plain = (await run("verify", what)).out.replace(/\s+/g, " ");
      assert.match(plain, /the first 1 event existed no later than \S+Z, says Test Clock; nobody vouches here for its certificate/);
      assert.match(plain, /the first 1 event, by desk\.example: no policy names this witness/);
      const told = lines((await run("verify", what, "--policy", policy, "--authority", roots, "--json")).out)[0];
      const {
        trusted: fulfilled,
        trustedSize,
        anchors,
      } = member<{ trusted: boolean; trustedSize: number; anchors: { trusted: boolean }[] }>(told, "trust");
      assert.deepEqual([fulfilled, trustedSize, anchors.map((anchor) => anchor.trusted)], [true, 1, [true, true]]);
    }
    assert.equal((await run("anchor", place, "--authority", "http://127.0.0.1:9/")).code, 3);
    assert.equal((await run("anchor", place)).code, 2);
  });

  test("is not signed where its key is not, and every command that records says so", async () => {
    const place = join(work, "keyless");
    assert.equal((await run("new", place)).code, 0);
    const done = spawnSync(process.execPath, [BIN, "add", place, file("a.txt", "Kyiv said so.\n")], {
      cwd: work,
      env: { ...env, FIRSTHAND_HOME: join(work, "no-keys") },
      encoding: "utf8",
    });
    assert.equal(done.status, 0);
    assert.match(done.stderr, /what was recorded stands, and its log is not signed: the secret of key/);
    assert.match((await run("verify", place)).out, /1 event is signed; 2 events after them are not\./);
    assert.equal((await run("add", place, file("b.txt", "Moscow denied it.\n"))).err, "");
    assert.match((await run("log", place)).out, /all signed/);
  });
});

describe("Firsthand's commands", () => {
  test("print every list as a table of at most 100 columns and as JSON lines", async () => {
    for (const command of ["reports", "claims", "origins", "check", "weigh", "sources", "timeline", "decisions"]) {
      const table = await run(command, held);
      assert.equal(table.code, 0, `${command}: ${table.err}`);
      assert.ok(
        table.out.split("\n").every((line) => [...line].length <= 100),
        `${command} is too wide`,
      );
      assert.ok(!table.out.includes("\u001b"), `${command} sends colour into a pipe`);
      const asJson = await run(command, held, "--json");
      assert.ok(lines(asJson.out).length > 0, `${command} --json is empty`);
    }
    assert.deepEqual(
      [...new Set(lines((await run("origins", held, "--json")).out).map((line) => line["format"]))],
      ["firsthand/origins@1"],
    );
    assert.deepEqual([...new Set(lines((await run("weigh", held, "--json")).out).map((line) => line["format"]))], ["firsthand/weighing@1"]);
    assert.deepEqual([...new Set(lines((await run("check", held, "--json")).out).map((line) => line["format"]))], ["firsthand/conflict@1"]);
  });

  test("leave a process with what they print, and with the exit code, as they do here", async () => {
    for (const words of [["claims", held], ["report", held], ["show", held, "nothing"], ["frobnicate"], ["--help"], ["--version"]]) {
      const { code, out, err } = await run(...words);
      assert.deepEqual(spawned(...words), { code, out, err }, words.join(" "));
    }
  });

  test("carry what reads the heads of videos, with the WebAssembly that it runs", async () => {
    const { readHead } = await import(new URL("../../dist/program/recording-head.js", import.meta.url).href);
    assert.equal((await readHead(mp4())).duration, 12_500);
  });

  test("start without the reader, which takes longer to load than all else", () => {
    const program = fileURLToPath(new URL("../../dist/program/", import.meta.url));
    const reached = new Set<string>();
    const follow = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      for (const [, next = ""] of readFileSync(join(program, name), "utf8").matchAll(/^import [^\n]*from "\.\/([^"]+)";$/gm)) follow(next);
    };
    follow("main.js");
    assert.ok(reached.has("commands.js"));
    assert.deepEqual(
      [...reached].filter((name) => /read|findings|open-case/.test(name)),
      [],
    );
  });

  test("start with the compiled code of the reader that the build kept", () => {
    const telling = `import vm from "node:vm"; import { syncBuiltinESMExports } from "node:module";
vm.Script = class extends vm.Script { constructor(...given) { super(...given); console.error("refused:", this.cachedDataRejected); } };
syncBuiltinESMExports();`;
    const words = ["--import", `data:text/javascript,${encodeURIComponent(telling)}`, BIN, "read", file("b.txt", "Kyiv said so.\n")];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: work, env: { ...env, NODE_OPTIONS: "" }, encoding: "utf8" });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: "refused: false\n" });
  });

  test("print a report that names its questions, and words that the house does not use nowhere", async () => {
    const { out, code } = await run("report", held);
    assert.equal(code, 0);
    assert.match(out, /Was the explosion at Pier 4 an accident\?/);
    assert.match(out, /4 reports → 1 origin/);
    assert.match(out, /Morning Star of Lavina → A welder who worked at the depot → \?/);
    assert.match(out, /[^→] Field Lab → \? “the damage/);
    assert.doesNotMatch(out, /authentic|verified|tamper-proof/i);
  });

  test("show any id that a list prints, by its beginning", async () => {
    for (const line of lines((await run("origins", held, "--json")).out).slice(0, 5)) {
      const shown = await run("show", held, String(line["claim"]).slice(0, 8));
      assert.equal(shown.code, 0, shown.err);
    }
  });

  test("find a picture that was cut out of another, where that is asked for", async () => {
    const whole = squares(1);
    const pictures = { "whole.png": whole, "part.png": cropped(whole, 60, 40, 300, 220), "other.png": squares(2) };
    mkdirSync(join(work, "pictures"));
    for (const [name, { pixels, width, height }] of Object.entries(pictures))
      await sharp(pixels, { raw: { width, height, channels: 1 } }).toFile(join(work, "pictures", name));
    const own = join(work, "pictures-case");
    assert.equal((await run("new", own)).code, 0);
    assert.equal((await run("add", own, join(work, "pictures"))).code, 0);
    const found = await run("pictures", own, "--parts");
    assert.match(found.out, /^(?:part|whole)\.png \(i\w+\) and (?:part|whole)\.png \(i\w+\) probably show the same part/);
    assert.doesNotMatch(found.out, /other\.png/);
    const [told, ...more] = lines((await run("pictures", own, "--parts", "--json")).out);
    assert.deepEqual([told?.["format"], more], ["firsthand/same-part@1", []]);
    assert.deepEqual(
      member<readonly { readonly name: string }[]>(told, "items")
        .map(({ name }) => name)
        .sort(),
      ["part.png", "whole.png"],
    );
  });

  test("write a decision, take it back, and keep both in the log", async () => {
    const [claim] = lines((await run("claims", held, "--json")).out);
    const utterance = String(member<readonly string[]>(claim, "members")[0]);
    assert.equal((await run("decide", held, "accept", utterance, "--because", "read")).code, 0);
    const made = lines((await run("decisions", held, "--json")).out).find((decision) => decision["kind"] === "accept");
    assert.equal(made?.["utterance"], utterance);
    const id = /Decided (d\w+)/.exec((await run("decide", held, "accept", utterance, "--because", "read")).out)?.[1] ?? "";
    assert.equal((await run("decide", held, "undo", id, "--because", "too soon")).code, 0);
    assert.equal(
      lines((await run("decisions", held, "--json")).out).some((decision) => decision["kind"] === "accept"),
      false,
    );
    assert.equal((await run("verify", held)).code, 0);
  });

  test("settle a question, show what it tells of its sources, and share that with another case", async () => {
    const [killed] = lines((await run("weigh", held, "--json")).out).filter((line) => String(line["text"]).startsWith("How many"));
    const answer = member<readonly unknown[]>(killed, "answers").find((one) => member<string>(one, "label") === "At least fourteen");
    const question = member<string>(killed, "question");
    assert.equal((await run("decide", held, "outcome", question, member(answer, "claim"), "--because", "the town listed them")).code, 0);
    assert.match((await run("weigh", held)).out, /came out, by decision: At least fourteen \(the town listed them\)/);
    assert.match((await run("weigh", held)).out, /right in 0 of 1 other question of this\s+case/);
    const listed = lines((await run("sources", held, "--json")).out).find((line) => line["name"] === "Port Authority");
    assert.deepEqual([listed?.["format"], listed?.["right"], listed?.["of"]], ["firsthand/track-record@1", 0, 1]);

    const register = join(work, "register.jsonl");
    const wrote = await run("sources", held, "--out", register);
    assert.match(wrote.out, /Wrote 1 source of this case/);
    assert.match(wrote.out, /a doctor stays in this case/);
    const [line] = lines(readFileSync(register, "utf8"));
    assert.deepEqual([line?.["format"], line?.["source"]], ["firsthand/sources@1", "Port Authority"]);
    assert.match((await run("sources", held, "--in", register, "--because", "ours")).out, /Left 1 of this very case/);

    const other = join(work, "other");
    assert.equal((await run("new", other)).code, 0);
    const text = "Lavina — The Port Authority said that the crane fell on 3 May 2021.";
    assert.equal((await run("add", other, file("crane.txt", text))).code, 0);
    assert.match((await run("sources", other, "--in", register, "--because", "our own desk")).out, /Took in 1 record of 1 line/);
    assert.match((await run("sources", other, "--in", register, "--because", "once more")).out, /Left 1 held by the case already/);
    assert.match((await run("decisions", other)).out, /Port Authority: right in 0 of 1/);
    assert.equal((await run("sources", other, "--out", register)).code, 0);
    assert.equal(lines(readFileSync(register, "utf8")).length, 1);
    assert.equal((await run("verify", other)).code, 0);
  });

  test("recreate the index identically", async () => {
    const before = (await run("report", held)).out;
    assert.equal((await run("rebuild", held)).code, 0);
    assert.equal((await run("report", held)).out, before);
  });

  test("read a text from standard input and files, and a manifest with bad lines, in order", async () => {
    const text = file("a.txt", "The mayor said that the bridge fell on 3 May 2021.");
    const [one] = lines((await run("read", text, "--published", "2021-05-04", "--json")).out);
    assert.equal(one?.["format"], "firsthand/reading@1");
    assert.equal(one?.["text"], readFileSync(text, "utf8"));
    const manifest = file("m.jsonl", `{"file":"a.txt","published":"2021-05-04"}\nnot json\n{"file":"missing.txt"}\n{"file":"a.txt"}\n`);
    const rows = lines((await run("read", "--manifest", manifest, "--json")).out);
    assert.deepEqual(
      rows.map((row) => ("error" in row ? "error" : "reading")),
      ["reading", "error", "error", "reading"],
    );
  });

  test("weigh a table with no case behind it, and grade it", async () => {
    const table = file("claims.tsv", "item\tsource\tvalue\n1\ta\tx\n1\tb\tx\n1\tc\ty\n2\ta\tz\n");
    const gold = file("gold.tsv", "item\tvalue\n1\tx\n2\tq\n");
    const { out, code } = await run("weigh", "--claims", table, "--gold", gold, "--json");
    assert.equal(code, 0);
    const printed = lines(out);
    assert.deepEqual(
      printed.slice(0, -1).map((line) => line["item"]),
      ["1", "2"],
    );
    const summary = member<Record<string, unknown>>(printed.at(-1), "summary");
    assert.deepEqual([summary["items"], summary["sources"], summary["claims"], summary["graded"], summary["accuracy"]], [2, 3, 4, 2, 0.5]);
  });

  test("find who copied whom", async () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const [pair] = lines((await run("overlap", file("x.txt", words), file("y.txt", `before ${words}`), "--json")).out);
    assert.equal(pair?.["format"], "firsthand/overlap@1");
  });
});

describe("Firsthand, given what it cannot use,", () => {
  const refusals: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>, number, RegExp])[] = [
    ["refuses an unknown command", () => ["frobnicate"], 2, /unknown command/],
    ["refuses an unknown option", () => ["report", held, "--colour"], 2, /unknown option/],
    ["refuses a folder that is no case", () => ["report", work], 4, /case/],
    ["refuses to make a case twice", () => ["new", held], 2, /./],
    ["refuses an identifier that names nothing", () => ["show", held, "u0000000000"], 2, /names no/],
    ["refuses a decision without a reason", () => ["decide", held, "accept", "u00"], 2, /reason/],
    ["refuses a decision that lacks what it is about", () => ["decide", held, "accept", "--because", "b"], 2, /accept takes UTTERANCE/],
    [
      "refuses a grade that is none",
      () => ["decide", held, "grade", "Port Authority", "Q", "--because", "b"],
      2,
      /grade is one of A, B, C/,
    ],
    ["refuses to undo nothing", () => ["decide", held, "undo", "--because", "b"], 2, /one DECISION/],
    [
      "refuses a beginning that fits several things, and names them",
      async () => ["show", held, await severalWith("c")],
      2,
      /could mean c\w{10}, c\w{10}/,
    ],
    ["refuses a time of publication that is none", () => ["add", held, file("t.txt", "x"), "--published", "yesterday"], 2, /2025-01-13/],
    ["refuses a language that is none", () => ["add", held, file("l.txt", "x"), "--lang", "klingon"], 2, /BCP 47/],
    [
      "refuses a file of decisions whole at its first bad line",
      () => ["decide", held, "--file", file("bad.jsonl", '{"kind":"question","text":"Q?","because":"b"}\n{"kind":"nonsense"}\n')],
      3,
      /line 2/,
    ],
    [
      "refuses a register with a bad line whole",
      () => ["sources", held, "--in", file("bad-register.jsonl", "\n{}\n"), "--because", "b"],
      3,
      /line 2 of .*bad-register\.jsonl is no line of a register/,
    ],
    [
      "refuses to write a register over what is none",
      () => ["sources", held, "--out", file("letters.txt", "Dear editor")],
      3,
      /line 1 of .*letters\.txt is no line of a register/,
    ],
    ["refuses to take a register in without a reason", () => ["sources", held, "--in", file("empty.jsonl", "")], 2, /reason/],
    ["refuses a reason for a list", () => ["sources", held, "--because", "b"], 2, /--because goes with --in/],
    ["refuses to take in and write at once", () => ["sources", held, "--in", "a", "--out", "b", "--because", "b"], 2, /not both/],
    [
      "refuses a register in a folder that is not there",
      () => ["sources", held, "--out", join(work, "no", "r.jsonl")],
      3,
      /cannot be written/,
    ],
    [
      "refuses an outcome that is no answer",
      async () => ["decide", held, "outcome", ...(await questionAndAnswer()), "--because", "b"],
      2,
      /none of its answers/,
    ],
    [
      "refuses a record of more than all",
      () => ["decide", held, "record", "Port Authority", "3", "2", "0a", "--because", "b"],
      2,
      /more often/,
    ],
    ["refuses an empty file", () => ["add", held, file("empty.txt", "")], 3, /empty/],
    [
      "refuses a file that is not UTF-8",
      () => ["add", held, file("latin.txt", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61))],
      3,
      /UTF-8/,
    ],
    [
      "refuses an archive without unpacking it",
      () => ["add", held, file("bomb.zip", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0))],
      3,
      /unpack/,
    ],
    [
      "refuses a broken Telegram export",
      () => ["add", held, file("result.json", '{"name":"x","type":"public_channel","id":1,"messages":[{"id":1,')],
      3,
      /./,
    ],
    ["refuses a file that is not there", () => ["add", held, join(work, "nowhere")], 3, /nowhere/],
    ["refuses a table without its columns", () => ["weigh", "--claims", file("one.tsv", "item\n1\n")], 3, /source, value/],
    [
      "refuses a row with a cell too many",
      () => ["weigh", "--claims", file("s.tsv", "item\tsource\tvalue\n1\ta\tx\ty\n")],
      3,
      /line 2 .*stray tab/,
    ],
    ["refuses a column twice", () => ["weigh", "--claims", file("d.tsv", "item\tvalue\tsource\tvalue\n")], 3, /value twice/],
    [
      "refuses a tolerance below nothing",
      () => ["weigh", "--claims", file("n.tsv", "item\tsource\tvalue\n"), "--tolerance=-3"],
      2,
      /zero or more/,
    ],
    [
      "refuses a hierarchy that is a circle",
      () => ["weigh", "--claims", file("n.tsv", "item\tsource\tvalue\n"), "--hierarchy", file("h.tsv", "value\twithin\na\tb\nb\ta\n")],
      3,
      /within itself/,
    ],
    [
      "refuses a time that is none",
      () => ["weigh", "--claims", file("w.tsv", "item\tsource\tvalue\twhen\n1\ta\tx\tsoon\n"), "--time", "when"],
      3,
      /"soon" for the time/,
    ],
    [
      "refuses a gold table that gives an item two values",
      () => ["weigh", "--claims", file("n.tsv", "item\tsource\tvalue\n"), "--gold", file("g.tsv", "item\tvalue\n1\tx\n1\ty\n")],
      3,
      /two values/,
    ],
    ["refuses a table in UTF-16", () => ["weigh", "--claims", file("u.tsv", Buffer.from("\ufeffitem\n", "utf16le"))], 3, /UTF-16/],
    [
      "refuses a table that is no UTF-8",
      () => [
        "weigh",
        "--claims",
        file("l.tsv", Buffer.concat([Buffer.from("item\tsource\tvalue\n1\ta\t"), Uint8Array.of(0xe9, 0x41, 10)])),
      ],
      3,
      /line 2 .*UTF-8/,
    ],
  ];
  for (const [name, words, code, sentence] of refusals)
    test(`${name}, in one sentence`, async () => {
      const done = await run(...(await words()));
      assert.equal(done.code, code, done.err);
      assert.match(done.err, sentence);
      assert.doesNotMatch(done.err, /\n\s+at /);
    });

  test("goes on with the rest of a batch", async () => {
    const folder = join(work, "batch");
    mkdirSync(folder);
    writeFileSync(join(folder, "1-empty.txt"), "");
    writeFileSync(join(folder, "2-good.txt"), "The mayor said that the bridge fell.");
    const done = await run("add", held, folder, "--json");
    assert.equal(done.code, 3);
    const [outcome] = lines(done.out);
    assert.deepEqual([member<number>(member(outcome, "items"), "added"), member<readonly unknown[]>(outcome, "errors").length], [1, 1]);
  });

  test("says failures as JSON where JSON was asked for", async () => {
    const [failure] = lines((await run("report", work)).err.startsWith("{") ? "" : (await run("origins", work, "--json")).err);
    assert.equal(member(member(failure, "error"), "code"), "no-case");
  });
});

describe("Firsthand, killed while it adds,", () => {
  test("keeps what was acknowledged and opens again", async () => {
    const folder = join(work, "many");
    mkdirSync(folder);
    for (let i = 0; i < 200; i++)
      writeFileSync(join(folder, `${i}.txt`), `The mayor said that bridge ${i} fell on ${1 + (i % 28)} May 2021.`);
    const place = join(work, "killed");
    assert.equal((await run("new", place)).code, 0);
    for (const wait of [250, 400, 550]) {
      const child = spawn(process.execPath, [BIN, "add", place, folder], { env, stdio: "ignore" });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill("SIGKILL");
      await ended;
      assert.equal((await run("verify", place)).code, 0);
    }
    assert.equal((await run("add", place, folder)).code, 0);
    assert.equal(lines((await run("reports", place, "--json")).out).length, 200);
  });
});
