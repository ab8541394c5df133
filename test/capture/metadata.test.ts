import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import sharp from "sharp";
import { captureFile } from "../../src/capture/capture.ts";
import { exifOf } from "../../src/capture/exif-file.ts";
import { ExifTool } from "../../src/capture/exiftool.ts";
import { metadataOf } from "../../src/capture/metadata.ts";
import { factsOfItem } from "../../src/cli/why/item.ts";
import { canonicalText } from "../../src/vault/canonical-event.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-metadata-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const NOTHING = { published: null, publisher: null, language: null };
const hasPerl = spawnSync("perl", ["-v"]).status === 0;
const PERL = { skip: hasPerl ? false : "Perl is not installed" };

/** A picture as a telephone takes it. */
function photograph(): Promise<Uint8Array> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#345" } })
    .withExif({
      IFD0: { Make: "Acme", Model: "Acme \u202eX1", Software: "Edit 1" },
      IFD2: { DateTimeOriginal: "2025:01:09 14:03:22", OffsetTimeOriginal: "+02:00" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 27/1 0/1", GPSLongitudeRef: "W", GPSLongitude: "30/1 31/1 12/1" },
    })
    .jpeg()
    .toBuffer();
}

async function written(name: string, bytes?: Uint8Array): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, bytes ?? (await photograph()));
  return path;
}

function standIn(script: string): string {
  const path = join(folder, `perl-${Math.abs(script.length * 31 + script.charCodeAt(20))}`);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe("Firsthand keeps how a picture came", () => {
  test("as far as it is said, and says what is not known", async () => {
    const given = { ...NOTHING, told: { method: "courier", from: "A. Friend" } };
    const { item } = await captureFile(await written("came.jpg"), "came.jpg", given);
    const sha512 = createHash("sha512")
      .update(readFileSync(join(folder, "came.jpg")))
      .digest("hex");
    assert.deepEqual(item.acquired, { way: "file", sha512, told: { method: "courier", from: "A. Friend" } });
    const said = factsOfItem(item).map(([, sentence]) => sentence);
    assert.ok(said.includes("Of how it was got is said: method: courier; had from: A. Friend."));
    const unknown = said.find((sentence) => sentence.startsWith("Unknown: ")) ?? "";
    assert.match(unknown, /^Unknown: address, collected by, collected at, collected with, called there, state there, consent, /);
    assert.match(unknown, /, network address of the server, .*, number of the post there, .*date in the ZIP archive/);
    assert.ok(said.includes("It says that it was taken on 2025-01-09 at 14:03:22 +02:00 (DateTimeOriginal)."));
  });
});

describe("Firsthand reads what a picture says of itself", () => {
  test("with ExifTool: time with its zone, place, device, all tags, and nothing of this machine", PERL, async () => {
    const { item } = await captureFile(await written("a.jpg"), "a.jpg", NOTHING);
    const { by, recorded, place, device, software, tags } = item.metadata ?? {};
    assert.match(by ?? "", /^exiftool \d/);
    assert.deepEqual(recorded, { at: "2025-01-09T14:03:22", zone: "+02:00", tag: "DateTimeOriginal" });
    assert.deepEqual(place, { latitude: 50.45, longitude: -30.52 });
    assert.deepEqual([device?.slice(0, 4), software], ["Acme", "Edit 1"]);
    assert.equal(tags?.["ExifIFD:DateTimeOriginal"], "2025:01:09 14:03:22");
    assert.ok(!JSON.stringify(item.metadata).includes(folder));
  });

  test("with exifr where there is no Perl, which is known then", async () => {
    await using tool = new ExifTool("no-such-perl");
    assert.equal(await tool.read(await written("b.jpg"), 5_000), null);
    assert.equal(tool.isMissing, true);
    const found = await exifOf(await photograph());
    assert.deepEqual(
      [found?.by, found?.recorded?.at, found?.recorded?.zone, found?.place],
      ["exifr 7.1.3", "2025-01-09T14:03:22", "+02:00", { latitude: 50.45, longitude: -30.52 }],
    );
  });

  test("in files whose names hold spaces, quotes, dashes, marks that turn, and line breaks", PERL, async () => {
    for (const name of ["-ver", 'it\'s "a" $(b).jpg', "p\u202egpj.exe", "two\nlines.jpg", "#c.jpg"]) {
      const { item } = await captureFile(await written(name), name, NOTHING);
      assert.equal(item.metadata?.recorded?.at, "2025-01-09T14:03:22", JSON.stringify(name));
    }
  });

  test("and goes on after a program that hangs, one that ends, and one that has no end", async () => {
    const path = await written("c.jpg");
    const mark = 'echo "{ready$(echo "$l" | cut -c 9-)}"';
    const ready = `while read l; do case "$l" in -ver) v=1;; -execute*) if [ "$v" = 1 ]; then v=; echo 13.59; ${mark}; else`;
    for (const [script, time] of [
      ["sleep 60", 300],
      [`${ready} sleep 60; fi;; esac; done`, 300],
      [`${ready} exit 1; fi;; esac; done`, 3_000],
      [`${ready} yes; fi;; esac; done`, 3_000],
      [`${ready} echo "[{]"; ${mark}; fi;; esac; done`, 3_000],
    ] as const) {
      await using tool = new ExifTool(standIn(script));
      assert.equal(await tool.read(path, time), null, script);
    }
  });

  test("and leaves no program behind, even when it is killed itself", PERL, async () => {
    const perl = join(folder, "this-perl");
    symlinkSync(spawnSync("sh", ["-c", "command -v perl"]).stdout.toString().trim(), perl);
    const path = join(folder, "left.mts");
    const source = new URL("../../src/capture/exiftool.ts", import.meta.url).href;
    const asked = `await tool.read(${JSON.stringify(await written("d.jpg"))}, 5000)`;
    writeFileSync(
      path,
      `import { ExifTool } from ${JSON.stringify(source)};
      const tool = new ExifTool(${JSON.stringify(perl)});
      console.log((${asked})?.by);
      setTimeout(() => null, 20_000);`,
    );
    const isRunning = (): boolean => spawnSync("ps", ["-A", "-ww", "-o", "args"]).stdout.toString().includes(`${perl} `);
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), path]);
    await once(child.stdout, "data");
    const seen = isRunning();
    child.kill("SIGKILL");
    for (let i = 0; i < 50 && isRunning(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual([seen, isRunning()], [true, false]);
  });

  test("of files that are damaged, turned in circles or made of lies, without an error", async () => {
    const bytes = await photograph();
    await using tool = new ExifTool();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[20 + at] = value;
        const found = await exifOf(damaged).catch(() => null);
        canonicalText(found);
        const path = await written("e.jpg", damaged);
        if (hasPerl) canonicalText(await tool.read(path, 5_000).then((read) => read && metadataOf(read.tags, read.by)));
      }),
      { numRuns: 20 },
    );
  });

  test("and bounds what it keeps, whatever the tags are", () => {
    const tags = fc.dictionary(
      fc.string({ unit: "binary" }).map((name) => `XMP-x:${name}`),
      fc.anything(),
    );
    fc.assert(
      fc.property(tags, (made) => {
        const all = {
          ...made,
          "ExifIFD:DateTimeOriginal": "0000:00:00 00:00:00",
          "XMP:Long": "x".repeat(90_000),
          "GPS:GPSLatitude": 91,
          "GPS:GPSLongitude": 0,
        };
        const found = metadataOf(all, "a test");
        assert.ok(canonicalText(found).length < 200_000);
        assert.deepEqual([found?.recorded, found?.place], [null, null]);
      }),
      { numRuns: 15 },
    );
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`XMP:T${i}`, i]));
    assert.equal(metadataOf(many, "a test")?.left, 600);
    assert.equal(metadataOf({}, "a test"), null);
  });
});
