import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { writeFolder } from "../../src/publish/dossier/publish.ts";
import { writeFileWhole } from "../../src/publish/exchange/export.ts";
import { openSealed } from "../../src/publish/open-sealed.ts";
import { seal } from "../../src/publish/seal.ts";
import { mounted } from "../store/mounted.ts";
import { sealedCase } from "./sealed-case.ts";

/** How large the disks are, in kilobytes: each is full at another moment. */
const SIZES = [4, 16, 40, 96, 160];

const pages = Array.from({ length: 12 }, (_, i) => ({ path: `pages/${i}.html`, bytes: Buffer.alloc(9_000, i) }));

describe("What Firsthand makes for others,", () => {
  test("where the disk is full at any moment, is refused with its place and leaves nothing behind", async (t) => {
    const disk = mounted(t, "-t", "tmpfs", "-o", `size=${SIZES[0]}k`, "tmpfs");
    if (disk === null) return t.skip("only root may mount a small disk; the next test runs everywhere");
    const { opened, sealed, work } = await sealedCase(t);
    const archive = join(work, "sealed.zip");
    await seal(opened, archive, { kind: "file", recipients: [] });
    const place = join(disk, "made");
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      "a sealed folder": () => seal(opened, place),
      "a sealed file": () => seal(opened, place, { kind: "file", recipients: [] }),
      "a case from a sealed folder": () => openSealed(sealed, place),
      "a case from a sealed file": () => openSealed(archive, place),
      "a dossier": () => writeFolder(place, pages),
      "an export": () => writeFileWhole(place, new Uint8Array(100_000)),
    };
    for (const size of SIZES) {
      execFileSync("mount", ["-o", `remount,size=${size}k`, disk]);
      for (const [what, make] of Object.entries(ways)) {
        const error: unknown = await make().then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error === null) {
          assert.ok(existsSync(place), what);
          execFileSync("rm", ["-r", place]);
        } else {
          assert.ok(error instanceof Error, `${what} on ${size} kB: ${String(error)}`);
          assert.equal(error.name, "OutputError", `${what} on ${size} kB: ${error.stack}`);
          assert.ok(error.message.startsWith(`${place} could not be written: the disk is full. Nothing`), error.message);
        }
        assert.deepEqual(readdirSync(disk), [], `${what} on ${size} kB`);
      }
    }
    assert.ok(statSync(archive).size > 0);
  });

  test("where a file is in the way of its folder, is refused with its place", async (t) => {
    const { opened, sealed, work } = await sealedCase(t);
    writeFileSync(join(work, "file"), "");
    const place = join(work, "file", "made");
    // Windows has other words for it.
    const refusal = {
      name: "OutputError",
      message:
        /made could not be written: (?:a part of its path is no folder|the folder that it belongs in is not there|\w+ gives \w+)\. Nothing of it is left/,
    };
    await assert.rejects(seal(opened, place), refusal);
    await assert.rejects(seal(opened, place, { kind: "file", recipients: [] }), refusal);
    await assert.rejects(openSealed(sealed, place), refusal);
    await assert.rejects(writeFolder(place, pages), refusal);
    await assert.rejects(writeFileWhole(place, new Uint8Array(9)), refusal);
  });
});
