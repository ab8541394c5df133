import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { readBag } from "../../src/publish/bag.ts";

/** The conformance suite of the Library of Congress, which lies beside the project where somebody has put it; it is no part of it. */
const SUITE = join(
  process.env["FIRSTHAND_VAULT_DATA"] ?? fileURLToPath(new URL("../../../shared/bench/vault", import.meta.url)),
  "bagit-conformance-suite",
);
const skip = existsSync(SUITE) ? false : "the conformance suite is not here; name the folder that holds it in FIRSTHAND_VAULT_DATA";

/** A system file that the manifest lists and that a checkout left out: to us it is a file that is missing. */
const OURS_IS_STRICTER = ["v0.97/warning/special-system-files"];

const sha512 = (text: string): string => createHash("sha512").update(text).digest("hex");

const DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

function bagOf(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "firsthand-bag-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const WHOLE = {
  "bagit.txt": DECLARED,
  "data/a.txt": "a",
  "data/b/c%0A.txt": "c",
  "manifest-sha512.txt": `${sha512("a")}  data/a.txt\n${sha512("c")}  data/b/c%250A.txt\n`,
};

async function whyNot(t: TestContext, change: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await readBag(bagOf(t, { ...WHOLE, ...change }))).problems.map(({ file, why }) => `${file}: ${why}`);
}

describe("A bag", () => {
  test("is read whole, and each thing that is wrong with it is named", async (t) => {
    assert.deepEqual(await whyNot(t, {}), []);
    const twice = `${WHOLE["manifest-sha512.txt"]}${sha512("a")}  data/a.txt\n`;
    const changes: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ "bagit.txt": `\ufeff${DECLARED}` }, /bagit\.txt: it is not the two lines/],
      [{ "bagit.txt": DECLARED.replace("UTF-8", "EBCDIC") }, /bagit\.txt: its tag files are in EBCDIC/],
      [{ "data/a.txt": "b" }, /data\/a\.txt: it is not what manifest-sha512\.txt says/],
      [{ "data/more": "" }, /data\/more: manifest-sha512\.txt does not list it/],
      [{ "manifest-sha512.txt": twice }, /it lists data\/a\.txt twice/],
      [{ "manifest-sha512.txt": `${WHOLE["manifest-sha512.txt"]}${sha512("")}  data/none\n` }, /data\/none: it is not here/],
      [{ "manifest-crc32.txt": "00000000  data/a.txt\n" }, /crc32, which cannot be computed/],
      [{ "manifest-sha256.txt": "words\n" }, /line 1 is no digest and path/],
      [
        { "fetch.txt": "http://example.org/x 3 data/x\n", "manifest-sha512.txt": `${WHOLE["manifest-sha512.txt"]}${sha512("")}  data/x\n` },
        /has yet to be fetched/,
      ],
    ];
    for (const [change, why] of changes) assert.match((await whyNot(t, change)).join("\n"), why);
  });

  test("leads nowhere out of its folder, on any system", async (t) => {
    const paths = ["/etc/passwd", "../x", "data/../../x", "~/x", "~root/x", "C:\\x", "\\\\host\\x", "%HOMEDRIVE%\\x", "data\\..\\..\\x"];
    for (const path of paths) {
      const manifest = `${WHOLE["manifest-sha512.txt"]}${sha512("")}  ${path}\n`;
      assert.match((await whyNot(t, { "manifest-sha512.txt": manifest })).join("\n"), /leads out of the bag/, path);
      assert.match((await whyNot(t, { "fetch.txt": `http://example.org/ - ${path}\n` })).join("\n"), /leads out of the bag/, path);
    }
    if (process.platform === "win32") return;
    const folder = bagOf(t, WHOLE);
    rmSync(join(folder, "data/a.txt"));
    symlinkSync("/etc/hosts", join(folder, "data/a.txt"));
    assert.match(JSON.stringify((await readBag(folder)).problems), /data\/a\.txt","why":"it is a link/);
  });

  test("of any words in its tag files is read or refused, and never breaks anything", async (t) => {
    const piece = fc.constantFrom(
      "a",
      "%",
      "%0A",
      "  ",
      "*",
      "./",
      "data/",
      "..",
      "/",
      "\\",
      "\r",
      "\n",
      "\t",
      "\0",
      "é",
      "0".repeat(128),
      sha512("a"),
    );
    const folder = bagOf(t, WHOLE);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("manifest-sha512.txt", "fetch.txt", "tagmanifest-md5.txt"),
        fc.array(piece, { maxLength: 20 }),
        async (file, pieces) => {
          writeFileSync(join(folder, file), pieces.join(""));
          const { problems } = await readBag(folder);
          assert.ok(problems.every(({ why }) => why !== ""));
        },
      ),
      { numRuns: 200, seed: 53 },
    );
  });

  test("of the conformance suite is judged as the suite says", { skip }, async () => {
    const bags = readdirSync(SUITE, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
    const judged = bags.filter((name) => /^v[\d.]+\/[\w-]+\/[^/]+$/.test(name));
    assert.equal(judged.length, 60);
    for (const bag of judged) {
      const { problems, warnings } = await readBag(join(SUITE, bag));
      const sound = /\/(?:valid|warning)\//.test(bag) && !OURS_IS_STRICTER.includes(bag);
      assert.equal(problems.length === 0, sound, `${bag}: ${JSON.stringify(problems)}`);
      if (sound && bag.includes("/warning/")) assert.notDeepEqual(warnings, [], bag);
    }
  });
});
