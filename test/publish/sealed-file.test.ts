import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { filesOf } from "../../src/publish/bag.ts";
import { openSealed } from "../../src/publish/open-sealed.ts";
import { ownIdentities, ownRecipients } from "../../src/publish/own-identity.ts";
import { seal } from "../../src/publish/seal.ts";
import { checkFolder } from "../../src/publish/sealed-folder.ts";
import { unpackSealed } from "../../src/publish/unpack-sealed.ts";
import { sealedCase } from "./sealed-case.ts";

const age = spawnSync("age", ["--version"]).status === 0;
const python = spawnSync("python3", ["-c", "import zipfile"]).status === 0;

async function contents(folder: string): Promise<readonly (readonly [name: string, bytes: string])[]> {
  return (await filesOf(folder)).map((name) => [name, readFileSync(join(folder, name), "base64")]);
}

async function keyPair(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

describe("A sealed case that is one file", () => {
  test("holds the folder that sealing makes, the same bytes each time and in every time zone", async (t) => {
    const { sealed, opened, work } = await sealedCase(t);
    const zone = process.env["TZ"];
    const made: Buffer[] = [];
    for (const [i, other] of ["Asia/Seoul", "America/Lima"].entries()) {
      process.env["TZ"] = other;
      const out = join(work, `${i}`, "kursk.zip");
      mkdirSync(join(work, `${i}`));
      await seal(opened, out, { kind: "file", recipients: [] });
      made.push(readFileSync(out));
    }
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    const [one = Buffer.alloc(0), two] = made;
    assert.ok(one.equals(two ?? Buffer.alloc(0)));
    const folder = await unpackSealed(join(work, "0", "kursk.zip"), join(work, "unpacked"), []);
    assert.equal(folder, join(work, "unpacked", "kursk"));
    assert.deepEqual(await contents(folder), await contents(sealed));
    await assert.rejects(seal(opened, join(work, "0", "kursk.zip"), { kind: "file", recipients: [] }), { name: "OutputExistsError" });
    const test = spawnSync("python3", ["-m", "zipfile", "--test", join(work, "0", "kursk.zip")], { encoding: "utf8" });
    if (python) assert.equal(test.status, 0, test.stderr);
  });

  test("is opened by each of those it was sealed to and by nobody else, and lies nowhere in the clear", async (t) => {
    const { opened, work } = await sealedCase(t);
    const [first, second, stranger] = [await keyPair(), await keyPair(), await keyPair()];
    const out = join(work, "kursk.age");
    await seal(opened, out, { kind: "file", recipients: [first.recipient, second.recipient] });
    assert.doesNotMatch(readFileSync(out, "latin1"), /Kyiv|START-HERE|PK\x03\x04/);
    for (const [i, { identity }] of [first, second].entries()) {
      const place = join(work, `opened-${i}`);
      assert.deepEqual((await openSealed(out, place, [stranger.identity, identity])).problems, []);
    }
    await assert.rejects(openSealed(out, join(work, "no"), [stranger.identity]), {
      name: "AgeKeyError",
      message: /none of these identities/,
    });
    await assert.rejects(openSealed(out, join(work, "no"), []), { name: "AgeKeyError" });
    await assert.rejects(openSealed(out, join(work, "no"), ["AGE-SECRET-KEY-1NONE"]), { name: "AgeKeyError", message: /line 1/ });
    await assert.rejects(seal(opened, join(work, "never.age"), { kind: "file", recipients: ["age1nobody"] }), { name: "AgeKeyError" });
    assert.deepEqual(readdirSync(work).sort(), ["case", "kursk.age", "opened-0", "opened-1", "sealed", "sources"]);
  });

  test("is of the format that the program age reads and writes", { skip: !age && "the program age is not installed" }, async (t) => {
    const { sealed, opened, work } = await sealedCase(t);
    const { identity, recipient } = await keyPair();
    const [file, plain, again] = [join(work, "sealed.age"), join(work, "plain.zip"), join(work, "again.age")];
    await seal(opened, file, { kind: "file", recipients: [recipient] });
    writeFileSync(join(work, "me.txt"), `${identity}\n`);
    assert.equal(spawnSync("age", ["--decrypt", "-i", join(work, "me.txt"), "-o", plain, file]).status, 0);
    assert.equal(spawnSync("age", ["--encrypt", "-r", recipient, "-o", again, plain]).status, 0);
    assert.deepEqual(await contents(await unpackSealed(again, join(work, "out"), [identity])), await contents(sealed));
  });

  test("shows a changed byte of an encrypted file wherever it is, and where it was cut", async (t) => {
    const { opened, work } = await sealedCase(t);
    const { identity, recipient } = await keyPair();
    const file = join(work, "sealed.age");
    await seal(opened, file, { kind: "file", recipients: [recipient] });
    const bytes = readFileSync(file);
    const place = join(work, "changed.age");
    const refused = async (changed: Uint8Array, what: string): Promise<void> => {
      writeFileSync(place, changed);
      await assert.rejects(unpackSealed(place, join(work, "out"), [identity]), { name: /^(BrokenSealError|AgeKeyError)$/ }, what);
      assert.equal(existsSync(join(work, "out")), false);
    };
    const header = bytes.indexOf("\n---") + 50;
    const at = fc.oneof(fc.integer({ min: 22, max: header }), fc.integer({ min: header, max: bytes.length - 1 }));
    for (const [where, mask] of fc.sample(fc.tuple(at, fc.integer({ min: 1, max: 255 })), { numRuns: 40, seed: 53 })) {
      const changed = Buffer.from(bytes);
      changed[where] = (changed[where] ?? 0) ^ mask;
      await refused(changed, `byte ${where}`);
    }
    for (const length of [30, header, header + 16, 65_000, bytes.length - 1]) await refused(bytes.subarray(0, length), `cut to ${length}`);
  });

  test("shows a changed byte of an archive, or unpacks to what was sealed", async (t) => {
    const { sealed, opened, work } = await sealedCase(t);
    const file = join(work, "sealed.zip");
    await seal(opened, file, { kind: "file", recipients: [] });
    const bytes = readFileSync(file);
    const whole = await contents(sealed);
    const changes = fc.tuple(fc.integer({ min: 4, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }));
    for (const [where, mask] of fc.sample(changes, { numRuns: 60, seed: 59 })) {
      const changed = Buffer.from(bytes);
      changed[where] = (changed[where] ?? 0) ^ mask;
      writeFileSync(file, changed);
      const out = join(work, "out");
      try {
        const folder = await unpackSealed(file, out, []);
        // What says when a file was put into the archive is no part of what was sealed.
        if ((await checkFolder(folder)).problems.length === 0) assert.deepEqual(await contents(folder), whole, `byte ${where}`);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== "BrokenSealError") throw error;
        assert.equal(existsSync(out), false);
      }
      rmSync(out, { recursive: true, force: true });
    }
  });

  test("is not unpacked where a name leads elsewhere, or two files have one", async (t) => {
    const { work } = await sealedCase(t);
    for (const names of [
      ["../out.txt"],
      ["a/../../out.txt"],
      ["/etc/out.txt"],
      ["C:/out.txt"],
      ["a\\..\\out.txt"],
      ["a/b ", "a/c"],
      ["a/.hidden"],
      ["a/b."],
      ["a/b", "c/d"],
      ["a/b", "a/b/c"],
      ["bagit.txt"],
      [],
    ]) {
      const zip = new ZipWriter(new Uint8ArrayWriter());
      for (const name of names) await zip.add(name, new TextReader("text"));
      const file = join(work, "hostile.zip");
      const bytes = await zip.close();
      writeFileSync(file, bytes);
      // An empty archive has no first entry, by which archives are known here.
      if (names.length === 0) continue;
      await assert.rejects(unpackSealed(file, join(work, "out"), []), { name: "BrokenSealError" }, names.join(" "));
      assert.equal(existsSync(join(work, "out")), false);
    }
    assert.equal(existsSync(join(work, "out.txt")), false);
  });
});

describe("The identity of an account", () => {
  test("is made once, in a file that nobody else may read, and opens what is sealed to it", async (t) => {
    const home = process.env["FIRSTHAND_HOME"];
    const { opened, work } = await sealedCase(t);
    try {
      process.env["FIRSTHAND_HOME"] = join(work, "keys");
      assert.deepEqual(ownIdentities(), []);
      const recipients = await ownRecipients();
      assert.match(recipients.join(), /^age1[a-z0-9]{58}$/);
      assert.deepEqual(await ownRecipients(), recipients);
      if (process.platform !== "win32") assert.equal(statSync(join(work, "keys", "age-identity.txt")).mode & 0o777, 0o600);
      await seal(opened, join(work, "to-me"), { kind: "file", recipients });
      await openSealed(join(work, "to-me"), join(work, "mine"), ownIdentities());
    } finally {
      process.env["FIRSTHAND_HOME"] = home;
    }
  });
});
