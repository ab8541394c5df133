import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { type Looked, lookAtRecording } from "../../src/capture/look.ts";
import { sheetOf } from "../../src/capture/sheet.ts";
import { alikeRecordings } from "../../src/record/alike-recordings.ts";
import { digestOfText } from "../../src/record/digest.ts";
import type { Look } from "../../src/record/look.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-look-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const PATH = process.env["PATH"] ?? "";
const skip = spawnSync("ffmpeg", ["-version"]).status === 0 ? false : "ffmpeg is not installed here";

/** Makes a clip with ffmpeg itself, from what it makes out of nothing or from other clips. */
function clip(name: string, ...args: readonly string[]): string {
  const path = join(folder, name);
  const made = spawnSync("ffmpeg", ["-nostdin", "-v", "error", "-y", ...args, path], { cwd: folder, encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  return path;
}

const LAVFI = ["-f", "lavfi", "-i"];
const FAST = ["-threads", "1", "-c:v", "mpeg4", "-q:v", "5", "-c:a", "aac"];

function look(path: string, mediaType: string, limits = { seconds: 60, time: 30_000 }): Promise<Looked> {
  return lookAtRecording({ path, digest: digestOfText(path), mediaType }, limits);
}

async function seen(path: string, mediaType = "video/mp4", limits?: { seconds: number; time: number }): Promise<Look> {
  const found = await look(path, mediaType, limits);
  if (!found.ok) throw new Error(found.why);
  return found.look;
}

async function onPath<T>(path: string, body: () => Promise<T>): Promise<T> {
  process.env["PATH"] = path;
  try {
    return await body();
  } finally {
    process.env["PATH"] = PATH;
  }
}

test("without ffmpeg Firsthand says so in one sentence", async () => {
  const found = await onPath(join(folder, "nowhere"), () => look("clip.mp4", "video/mp4"));
  assert.deepEqual(found, {
    ok: false,
    absent: true,
    why: "ffmpeg is not installed here, so no frames and no sound of videos are compared; install it and look again",
  });
});

describe("With a program that speaks as ffmpeg does, Firsthand", () => {
  const speaking = async <T>(script: string, body: () => Promise<T>): Promise<T> => {
    const path = join(folder, "ffmpeg");
    writeFileSync(
      path,
      `#!/bin/sh\necho "$@" >> ${folder}/asked\ncase "$1" in -version) echo "ffmpeg version 9.9-x"; exit;; esac\n${script}\n`,
    );
    chmodSync(path, 0o755);
    return onPath(`${folder}:${PATH}`, body).finally(() => rmSync(path));
  };

  test("tells it the container and lets it open that one file, without attachments", async () => {
    await speaking("exit 0", () => seen("/evidence/abc"));
    const [, picture = "", sound = ""] = readFileSync(join(folder, "asked"), "utf8").split("\n");
    for (const asked of [picture, sound])
      assert.match(asked, /^-nostdin -v error -protocol_whitelist file,pipe -max_pixels 100000000 -f mov -i file:\/evidence\/abc /);
    assert.match(picture, /-map 0:V:0 /);
    assert.match(sound, /-f chromaprint /);
  });

  test("keeps what it gave until it was ended, and neither the place of the file nor that of its memory", async () => {
    const half =
      'case "$*" in *rawvideo*) head -c 13000 /dev/urandom; echo "[mov @ 0x55aa] file:/case/evidence/abc: broken" >&2; exit 1;; esac; exit 0';
    const { seconds, remarks } = await speaking(half, () => seen("/case/evidence/abc"));
    assert.equal(seconds, 3);
    assert.deepEqual(remarks, ["of its picture 3 seconds were looked at: the file broken"]);
  });

  test("ends it where the video never ends", async () => {
    const endless = 'case "$*" in *rawvideo*) exec cat /dev/zero;; *) sleep 60;; esac';
    const begun = performance.now();
    const { seconds, remarks } = await speaking(endless, () => seen("clip.mp4", "video/mp4", { seconds: 4, time: 300 }));
    assert.ok(performance.now() - begun < 10_000);
    assert.ok(seconds <= 5);
    assert.equal(remarks.length >= 2, true, remarks.join());
  });

  test("says that its sound was not heard where it has no Chromaprint", async () => {
    const without = `case "$*" in *chromaprint*) echo "Requested output format 'chromaprint' is not a suitable output format" >&2; exit 1;; esac`;
    const { sound, remarks } = await speaking(without, () => seen("a.mp3", "audio/mpeg"));
    assert.equal(sound, null);
    assert.deepEqual(remarks, ["its sound was not listened to: the ffmpeg that is installed here has no Chromaprint"]);
  });
});

describe("With ffmpeg, Firsthand", { skip }, () => {
  const moving = "testsrc2=s=240x135:r=2:d=12";
  const warble = "aevalsrc='0.4*sin(2*PI*t*(300+200*sin(t*1.7)+150*sin(t*3.1)))+0.2*sin(2*PI*t*(900+400*sin(t*0.9)))':s=22050:d=12";

  test("finds a clip again that was made smaller, greyer and shorter, with its seconds, and its sound under another picture", async () => {
    const whole = await seen(clip("whole.mp4", ...LAVFI, moving, ...LAVFI, warble, ...FAST, "-shortest"));
    assert.equal(whole.seconds, 12);
    assert.match(whole.by, /^ffmpeg \d/);
    const cut = await seen(clip("cut.mp4", "-ss", "4", "-t", "6", "-i", "whole.mp4", "-vf", "scale=160:90,hue=s=0", ...FAST));
    const shorter = alikeRecordings(cut, whole)?.picture;
    assert.deepEqual(shorter?.stretch, { first: [0, 6], second: [4, 10] });
    assert.deepEqual(shorter?.shares, [1, 0.5]);
    const other = await seen(
      clip("other.mp4", ...LAVFI, "color=c=gray:s=64x64:r=1", "-i", "whole.mp4", "-map", "0:v", "-map", "1:a", "-t", "12", ...FAST),
    );
    const dubbed = alikeRecordings(other, whole);
    assert.equal(dubbed?.picture, null);
    if (whole.sound !== null) assert.ok((dubbed?.sound?.error ?? 1) < 0.1, JSON.stringify(dubbed));
  });

  test("looks at no cover and no attachment, and no further than its limit", async () => {
    writeFileSync(join(folder, "page.html"), "<p>not a frame</p>");
    clip("cover.png", ...LAVFI, "testsrc=s=200x200", "-frames:v", "1");
    clip(
      "sound.m4a",
      ...LAVFI,
      "sine=d=3",
      "-i",
      "cover.png",
      "-map",
      "0",
      "-map",
      "1",
      "-c:v",
      "copy",
      "-disposition:v:0",
      "attached_pic",
    );
    assert.equal((await seen(join(folder, "sound.m4a"))).seconds, 0);
    const attached = clip("attached.mkv", ...LAVFI, moving, "-attach", "page.html", "-metadata:s:t", "mimetype=text/html", ...FAST);
    const { seconds, remarks } = await seen(attached, "video/matroska", { seconds: 2, time: 30_000 });
    assert.equal(seconds, 2);
    assert.deepEqual(remarks, ["only its first 2 seconds were looked at"]);
  });

  test("decodes no frame of 2^31 pixels, whatever it holds, and says so", async () => {
    const bytes = readFileSync(clip("huge.mov", ...LAVFI, "testsrc=s=64x64:r=1:d=2", "-c:v", "png", "-threads", "1"));
    for (let at = bytes.indexOf("IHDR"); at >= 0; at = bytes.indexOf("IHDR", at + 4)) {
      bytes.writeUInt32BE(65_536, at + 4);
      bytes.writeUInt32BE(32_768, at + 8);
      bytes.writeUInt32BE(crc32(bytes.subarray(at, at + 17)), at + 17);
    }
    const path = join(folder, "huge.mov");
    writeFileSync(path, bytes);
    const { seconds, frames, remarks } = await seen(path, "video/quicktime");
    assert.deepEqual([seconds, frames], [0, []]);
    assert.match(remarks.join(), /^of its picture 0 seconds were looked at: /);
    const sheet = await sheetOf(path, "video/quicktime", 2);
    assert.equal(sheet.ok, false);
  });

  test("makes small grey frames for the workbench, or says why it cannot", async () => {
    const sheet = await sheetOf(join(folder, "cut.mp4"), "video/mp4", 6);
    assert.ok(sheet.ok);
    const { width, height, channels, format } = await sharp(sheet.png).metadata();
    assert.deepEqual([width, height, channels, format], [600, 600, 1, "png"]);
    writeFileSync(join(folder, "none.mp4"), "no video");
    const none = await sheetOf(join(folder, "none.mp4"), "video/mp4", 6);
    assert.match(none.ok ? "" : none.why, /^no frames could be made of it: the file/);
  });

  test("says what is wrong with a file that is cut off or pretends to be another", async () => {
    const whole = readFileSync(clip("short.mp4", ...LAVFI, "testsrc2=s=160x90:r=2:d=2", ...FAST));
    writeFileSync(join(folder, "half.mp4"), whole.subarray(0, whole.length / 2));
    writeFileSync(join(folder, "list.mp4"), `#EXTM3U\n#EXTINF:1,\nfile://${folder}/short.mp4\n`);
    for (const name of ["half.mp4", "list.mp4"]) {
      const { seconds, frames, sound, remarks } = await seen(join(folder, name));
      assert.deepEqual([seconds, frames.length, sound], [0, 0, null]);
      assert.match(remarks.join(), /were looked at: /);
      assert.doesNotMatch(remarks.join(), /firsthand-look|0x/);
    }
  });
});
