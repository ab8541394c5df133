import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { OpenCase } from "../../src/case/open-case.ts";
import { comparedWith, filesOf, type Manifest, readBag } from "../../src/publish/bag.ts";
import { openSealed } from "../../src/publish/open-sealed.ts";
import { seal } from "../../src/publish/seal.ts";
import { checkFiles, checkFolder } from "../../src/publish/sealed-folder.ts";
import { verifySealed } from "../../src/publish/verify-sealed.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { formatKey } from "../../src/vault/note.ts";
import { copyOf, sealedCase } from "./sealed-case.ts";

const VERIFIER = fileURLToPath(new URL("../../dist/verifier/", import.meta.url));
const SEALER = fileURLToPath(new URL("./case-sealer.ts", import.meta.url));
const python = spawnSync("python3", ["-c", "import hmac"]).status === 0 && spawnSync("openssl", ["version"]).status === 0;

const contents = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await filesOf(folder)).map((name) => [name, readFileSync(join(folder, name), "base64")]));

function byNode(folder: string, ...key: readonly string[]): { readonly code: number | null; readonly out: string } {
  const done = spawnSync(process.execPath, [join(VERIFIER, "verify.js"), folder, ...key], { encoding: "utf8" });
  return { code: done.status, out: done.stdout };
}

function byPython(folder: string, ...key: readonly string[]): { readonly code: number | null; readonly out: string } {
  const done = spawnSync("python3", [join(VERIFIER, "verify.py"), folder, ...key], { encoding: "utf8" });
  return { code: done.status, out: done.stdout };
}

/** The files of a small sealed case, in memory. */
async function held(t: TestContext): Promise<ReadonlyMap<string, Buffer<ArrayBuffer>>> {
  const { sealed } = await sealedCase(t);
  return new Map((await filesOf(sealed)).map((name) => [name, readFileSync(join(sealed, name))]));
}

const maskAt = (at: number): number => 1 + ((at * 7) % 255);

function altered(files: ReadonlyMap<string, Buffer>, name: string, at: number, mask = maskAt(at)): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(files.get(name) ?? "");
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  return bytes;
}

function digestsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(["sha256", "sha512"].map((algorithm) => [algorithm, createHash(algorithm).update(bytes).digest("hex")]));
}

const digestsHeld = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** What the check of a sealed case finds where one of its files has other bytes. Files that stay as they are, are hashed once. */
async function problemsWith(files: ReadonlyMap<string, Buffer<ArrayBuffer>>, name: string, bytes: Buffer<ArrayBuffer>) {
  const read = (one: string): Buffer<ArrayBuffer> => (one === name ? bytes : (files.get(one) ?? assert.fail(one)));
  const digests = (one: Uint8Array): ReadonlyMap<string, string> => {
    const known = digestsHeld.get(one) ?? digestsOf(one);
    digestsHeld.set(one, known);
    return known;
  };
  const source = { names: [...files.keys()], read: async (one: string) => read(one), digestsOf: async (one: string) => digests(read(one)) };
  const sha = (one: Uint8Array): Uint8Array => Buffer.from(digests(one).get("sha256") ?? "", "hex");
  return (await checkFiles(source, () => {}, sha)).problems;
}

/** The lists of digests, as sealing writes them. */
function listsIn(files: ReadonlyMap<string, Buffer>): readonly Manifest[] {
  return [...files].flatMap(([name, bytes]): readonly Manifest[] => {
    const algorithm = /manifest-(sha\d+)\.txt$/.exec(name)?.[1];
    const lines = bytes.toString("utf8").trimEnd().split("\n");
    return algorithm === undefined
      ? []
      : [{ name, algorithm, digests: new Map(lines.map((line) => [line.split("  ")[1] ?? "", line.split("  ")[0] ?? ""])) }];
  });
}

describe("Firsthand's sealed case", () => {
  test("is a bag that holds all of the case and nothing of what was erased, the same bytes each time", async (t) => {
    const { sealed, opened, work } = await sealedCase(t);
    const { version, problems, warnings } = await readBag(sealed);
    assert.deepEqual([version, problems, warnings], ["1.0", [], []]);
    await seal(opened, join(work, "again"));
    assert.deepEqual(await contents(join(work, "again")), await contents(sealed));
    const all = [...(await contents(sealed)).values()].map((bytes) => Buffer.from(bytes, "base64").toString("latin1")).join("\n");
    assert.match(all, /Kyiv said on Sunday/);
    assert.doesNotMatch(all, /Maria|gone\.txt/);
    await assert.rejects(seal(opened, sealed), { name: "OutputExistsError", path: sealed });
  });

  test("is found unchanged by the program, by the script and by Python, and by its own key only", async (t) => {
    const { sealed, opened } = await sealedCase(t);
    const { problems, warnings, seal: found } = await verifySealed(sealed);
    const key = formatKey(opened.store.log.state().key);
    assert.deepEqual([problems, warnings], [[], []]);
    assert.deepEqual([found.events, found.erased, found.evidence, found.key], [9, 2, 3, key]);
    const other = key.replace(/^[^+]+/, "firsthand/0");
    for (const verifier of python ? [byNode, byPython] : [byNode]) {
      assert.match(
        verifier(sealed, key).out,
        /^Unchanged since it was sealed: 9 events, the content of 2 erased, 3 pieces of evidence\.\nSigned by the key that you gave/,
      );
      assert.equal(verifier(sealed, key).code, 0);
      assert.match(verifier(sealed).out, /Nobody vouches for that key here/);
      assert.deepEqual([verifier(sealed, other).code, /NOT by the key that you gave/.test(verifier(sealed, other).out)], [1, true]);
    }
  });

  test("shows any changed byte of any file, and in which file it is", async (t) => {
    const { sealed } = await sealedCase(t);
    const files = await filesOf(sealed);
    const fault = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fault, async ({ file, at, mask }) => {
        const path = join(sealed, file);
        const bytes = readFileSync(path);
        const altered = Buffer.from(bytes);
        altered[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask;
        writeFileSync(path, altered);
        const { problems } = await checkFolder(sealed);
        writeFileSync(path, bytes);
        // A path that is changed in a manifest names another file; then the manifest and both files do not fit together.
        assert.ok(
          problems.some((problem) => problem.file === file || problem.why.includes(file)),
          `${file} at ${at % bytes.length}: ${JSON.stringify(problems)}`,
        );
      }),
      { numRuns: Number(process.env["RUNS"] ?? 50), seed: 43 },
    );
    assert.deepEqual((await checkFolder(sealed)).problems, []);
  });

  test("shows every changed byte of each file that is listed, one after the other", async (t) => {
    const files = await held(t);
    const lists = listsIn(files);
    let changed = 0;
    for (const [name, { length }] of files) {
      const listing = lists.filter(({ digests }) => digests.has(name));
      // To hash the verifier once for each of its 87,000 bytes takes half a minute (EVERY=1); the others have half as many together.
      const step = length > 20_000 ? Number(process.env["EVERY"] ?? 16) : 1;
      for (let at = 0; listing.length > 0 && at < length; at += step) {
        const [problem, ...more] = comparedWith(listing, name, digestsOf(altered(files, name, at)));
        assert.deepEqual([problem?.file, more], [name, []], `${name} at ${at}`);
        changed++;
      }
    }
    assert.ok(changed > 35_000, `${changed}`);
  });

  test("shows every changed byte of what no list holds, or says how lists are read, by the check of the whole", async (t) => {
    const files = await held(t);
    for (const name of ["bagit.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt", "data/log/checkpoint"])
      for (let at = 0; at < (files.get(name)?.length ?? 0); at++) {
        // A list may be written in small letters or capitals: that is the change which is found least easily.
        const isLetter = /[a-z]/.test(String.fromCharCode(files.get(name)?.[at] ?? 0));
        const problems = await problemsWith(files, name, altered(files, name, at, isLetter ? 32 : maskAt(at)));
        // A path that is changed in a list names another file; then the list and both files do not fit together.
        const isFound = problems.some((problem) => problem.file === name || problem.why.includes(name));
        assert.ok(isFound, `${name} at ${at}: ${JSON.stringify(problems)}`);
      }
  });

  test("shows any other spelling of the lists that nothing else lists", async (t) => {
    const { sealed } = await sealedCase(t);
    for (const file of ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"]) {
      const bytes = readFileSync(join(sealed, file));
      for (const [from, mask] of [
        ["a", 32],
        [" ", 0x29],
        ["\n", 7],
        ["t", 32],
      ] as const) {
        const altered = Buffer.from(bytes);
        const at = altered.indexOf(from);
        altered[at] = (altered[at] ?? 0) ^ mask;
        writeFileSync(join(sealed, file), altered);
        assert.ok(
          (await checkFolder(sealed)).problems.some((problem) => problem.file === file),
          `${file}: ${JSON.stringify(from)}`,
        );
      }
      writeFileSync(join(sealed, file), bytes);
    }
  });

  test("shows files that were swapped, added, taken away or made links, to every verifier", async (t) => {
    const { sealed } = await sealedCase(t);
    const evidence = readdirSync(join(sealed, "data", "evidence")).map((name) => join("data", "evidence", name));
    const [one = "", two = ""] = evidence;
    const changes: Readonly<Record<string, (folder: string) => void>> = {
      swapped: (folder) => {
        const [a, b] = [one, two].map((name) => readFileSync(join(folder, name)));
        writeFileSync(join(folder, one), b ?? "");
        writeFileSync(join(folder, two), a ?? "");
      },
      added: (folder) => writeFileSync(join(folder, "data", "more.txt"), "more"),
      taken: (folder) => rmSync(join(folder, one)),
      cut: (folder) =>
        writeFileSync(
          join(folder, "data", "events.jsonl"),
          readFileSync(join(folder, "data", "events.jsonl"), "utf8")
            .split("\n")
            .slice(0, -2)
            .join("\n"),
        ),
      longer: (folder) => appendFileSync(join(folder, "data", "log", "checkpoint"), "x"),
      linked: (folder) => {
        rmSync(join(folder, one));
        symlinkSync(join("..", "events.jsonl"), join(folder, one));
      },
    };
    for (const [name, change] of Object.entries(changes)) {
      if (name === "linked" && process.platform === "win32") continue;
      const copy = copyOf(sealed, name);
      change(copy);
      assert.notDeepEqual((await verifySealed(copy)).problems, [], name);
      await assert.rejects(openSealed(copy, `${copy}-opened`), { name: "BrokenSealError" }, name);
      assert.equal(existsSync(`${copy}-opened`), false);
      assert.equal(byNode(copy).code, 1, name);
      if (python) assert.equal(byPython(copy).code, 1, name);
    }
  });

  test("whose manifests were all made again still shows what was changed: the log is signed, and the rest is made of it", async (t) => {
    const { sealed } = await sealedCase(t);
    const forged: Readonly<Record<string, readonly [file: string, from: string | RegExp, to: string]>> = {
      entry: ["data/events.jsonl", /decision\.made/g, "item.added"],
      text: ["data/events.jsonl", "Were two men", "Were six men"],
      decisions: ["data/decisions.jsonl", "Were two men", "Were six men"],
      page: ["data/START-HERE.html", "denied", "agreed"],
      reading: ["data/readings.jsonl", "Kyiv", "Lviv"],
      report: ["data/reports.jsonl", "Harbour Times", "Evening Times"],
    };
    for (const [name, [file, from, to]] of Object.entries(forged)) {
      const copy = copyOf(sealed, name);
      const text = readFileSync(join(copy, file), "utf8");
      assert.notEqual(text.replace(from, to), text, name);
      writeFileSync(join(copy, file), text.replace(from, to));
      await remakeManifests(copy);
      assert.deepEqual((await readBag(copy)).problems, [], name);
      const { problems } = await verifySealed(copy);
      assert.ok(
        problems.some((problem) => problem.file === file || problem.file === "data/log/checkpoint"),
        `${name}: ${JSON.stringify(problems)}`,
      );
      if (file !== "data/events.jsonl") continue;
      assert.equal(byNode(copy).code, 1, name);
      if (python) assert.equal(byPython(copy).code, 1, name);
    }
  });

  test("is opened into a case that is the same event for event, and verifies", async (t) => {
    const { sealed, opened, work } = await sealedCase(t);
    const place = join(work, "opened");
    await openSealed(sealed, place);
    const { ok, events, head, log } = await verifyCase(place);
    assert.deepEqual([ok, events, head, log.signed], [true, 9, opened.store.head(), 9]);
    using again = await OpenCase.open(place, { by: "somebody else", clock: () => new Date("2025-02-01T00:00:00Z") });
    assert.deepEqual(again.record(), opened.record());
    await seal(again, join(work, "sealed-again"));
    assert.deepEqual(await contents(join(work, "sealed-again")), await contents(sealed));
    await assert.rejects(openSealed(sealed, place), { name: "OutputExistsError" });
  });

  test("is not made of a case whose log is not signed to its end", async (t) => {
    const { folder, work } = await sealedCase(t);
    const home = process.env["FIRSTHAND_HOME"];
    process.env["FIRSTHAND_HOME"] = join(work, "no-keys");
    try {
      using opened = await OpenCase.open(folder, { by: "somebody", clock: () => new Date("2025-02-01T00:00:00Z") });
      opened.decide({ kind: "question", text: "And now?", because: "One more." });
      await assert.rejects(seal(opened, join(work, "unsigned")), { name: "UnsignedError", signed: 9 });
      assert.equal(existsSync(join(work, "unsigned")), false);
    } finally {
      process.env["FIRSTHAND_HOME"] = home;
    }
  });

  test("is there whole or not at all, whenever its making is killed", async (t) => {
    const { folder, work } = await sealedCase(t);
    const moments = fc.sample(fc.integer({ min: 0, max: 400 }), { numRuns: Number(process.env["RUNS"] ?? 4), seed: 47 });
    for (const [round, ms] of moments.entries()) {
      const out = join(work, `killed-${round}`);
      const child = spawn(process.execPath, [...process.execArgv, SEALER, folder, out], { stdio: ["ignore", "pipe", "inherit"] });
      const ended = once(child, "close");
      await Promise.race([once(child.stdout, "data"), ended]);
      await sleep(ms);
      child.kill("SIGKILL");
      await ended;
      if (existsSync(out)) assert.deepEqual((await checkFolder(out)).problems, []);
      using again = await OpenCase.open(folder, { by: "again", clock: () => new Date() });
      if (!existsSync(out)) await seal(again, out);
      assert.deepEqual((await checkFolder(out)).problems, []);
      assert.equal(existsSync(`${out}.sealing`), false);
      rmSync(out, { recursive: true });
    }
  });
});

/** What somebody does who has changed a file and knows how bags are made. */
async function remakeManifests(folder: string): Promise<void> {
  for (const kind of ["manifest", "tagmanifest"])
    for (const algorithm of ["sha256", "sha512"]) {
      const names = (await filesOf(folder)).filter(
        (name) => name.startsWith("data/") === (kind === "manifest") && !name.startsWith("tagmanifest-"),
      );
      const lines = names.map(
        (name) =>
          `${createHash(algorithm)
            .update(readFileSync(join(folder, name)))
            .digest("hex")}  ${name}\n`,
      );
      writeFileSync(join(folder, `${kind}-${algorithm}.txt`), lines.join(""));
    }
}
