import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { alikeItems } from "../../src/case/alike-recordings.ts";
import { eraseItem } from "../../src/case/erase.ts";
import { lookAtItems, recordingsOf, unseenIn } from "../../src/case/look.ts";
import { OpenCase } from "../../src/case/open-case.ts";
import { takeIn } from "../../src/case/take-in.ts";
import { CaseStore } from "../../src/store/case-store.ts";
import { TamperError } from "../../src/store/errors.ts";
import { blobPath, evidencePath } from "../../src/store/layout.ts";
import { verifyCase } from "../../src/store/verify.ts";
import { mp4 } from "../capture/recording-bytes.ts";
import { NOON } from "../store/case-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-case-look-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const PATH = process.env["PATH"] ?? "";
const given = { published: null, publisher: null, language: null };

/** A program that gives every video the same four frames of noise. */
writeFileSync(join(folder, "frames"), randomBytes(4 * 64 * 64));
mkdirSync(join(folder, "programs"));
const program = join(folder, "programs", "ffmpeg");
writeFileSync(
  program,
  `#!/bin/sh\ncase "$1" in -version) echo "ffmpeg version 9.9"; exit;; esac\ncase "$*" in *rawvideo*) exec cat ${folder}/frames;; esac\n`,
);
chmodSync(program, 0o755);

async function onPath<T>(path: string, body: () => Promise<T>): Promise<T> {
  process.env["PATH"] = path;
  try {
    return await body();
  } finally {
    process.env["PATH"] = PATH;
  }
}

const withFfmpeg = <T>(body: () => Promise<T>): Promise<T> => onPath(`${folder}/programs:${PATH}`, body);

async function newCase(name: string): Promise<OpenCase> {
  const place = join(folder, name);
  CaseStore.create(place, { ...NOON, title: "A disputed event" }).close();
  const opened = await OpenCase.open(place, NOON);
  after(() => opened.close());
  return opened;
}

function videos(name: string, ...seconds: readonly number[]): string {
  const place = join(folder, name);
  mkdirSync(place);
  for (const length of seconds) {
    writeFileSync(join(place, `${length}.mp4`), mp4({ seconds: length }));
    writeFileSync(join(place, `${length}.mp4.txt`), `The clip of ${length} seconds.`);
  }
  return place;
}

describe("Firsthand looks at videos", () => {
  test("as they come in, and enters what was seen beside them: it is bound to their digest and goes with them", async () => {
    const opened = await newCase("seen");
    const paths = [videos("two", 4, 5)];
    const outcome = await withFfmpeg(() => takeIn(opened, { paths, given }));
    assert.deepEqual([outcome.items.added, outcome.errors, outcome.notes], [4, [], []]);
    const [one, other, ...others] = recordingsOf(opened.record().items.values());
    assert.ok(one !== undefined && other !== undefined && others.length === 0);
    const look = opened.record().looks.get(one.digest);
    assert.deepEqual([look?.digest, look?.by, look?.seconds, look?.frames.length], [one.digest, "ffmpeg 9.9", 4, 4]);
    assert.equal(unseenIn(opened).length, 0);
    const [pair] = alikeItems(opened.record());
    assert.deepEqual(pair?.kind === "recordings" ? pair.alike.picture?.shares : null, [1, 1]);
    const before = opened.store.count();
    await withFfmpeg(() => takeIn(opened, { paths, given }));
    assert.equal(opened.store.count(), before);
    await eraseItem(opened, one.id, "asked for");
    assert.deepEqual([...opened.record().looks.keys()], [other.digest]);
    assert.equal((await verifyCase(opened.folder)).problems.length, 0);
  });

  test("also later, where there was no ffmpeg when they came, which is said once", async () => {
    const opened = await newCase("later");
    const outcome = await onPath(join(folder, "nowhere"), () => takeIn(opened, { paths: [videos("three", 4, 5, 6)], given }));
    assert.equal(outcome.items.added, 6);
    assert.deepEqual(outcome.notes, [
      "ffmpeg is not installed here, so no frames and no sound of videos are compared; install it and look again",
    ]);
    const looked = await withFfmpeg(() => lookAtItems(opened, unseenIn(opened)));
    assert.deepEqual(looked, { looked: 3, notes: [] });
  });

  test("and at nothing that is no longer what came in", async () => {
    const opened = await newCase("altered");
    await onPath(join(folder, "nowhere"), () => takeIn(opened, { paths: [videos("one", 4)], given }));
    const [item] = unseenIn(opened);
    assert.ok(item);
    const place = blobPath(evidencePath(opened.folder), item.digest);
    chmodSync(place, 0o644);
    writeFileSync(place, mp4({ seconds: 9 }));
    await assert.rejects(
      withFfmpeg(() => lookAtItems(opened, [item])),
      TamperError,
    );
    assert.equal(opened.record().looks.size, 0);
  });
});
