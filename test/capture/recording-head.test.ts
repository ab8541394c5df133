import assert from "node:assert/strict";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readHead } from "../../src/capture/recording-head.ts";
import type { Media } from "../../src/record/media.ts";
import { folder } from "./folder.ts";
import { avi, box, flac, matroska, mp3, mp4, opus, wav } from "./recording-bytes.ts";

const LAWFUL = { kind: ["video", "audio"], most: 2 ** 31 };
const MADE = 2_082_844_800 + Date.UTC(2025, 0, 9, 14, 3, 22) / 1_000;

/** A file of `apart` bytes for each of `heads`, at the beginning of them. Only those are written; the file system keeps no room for what lies between. */
async function sparse(path: string, apart: number, heads: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, "w");
  for (const [i, head] of heads.entries()) await file.write(head, 0, head.length, i * apart);
  await file.truncate(heads.length * apart);
  await file.close();
}

function boxOfLength(type: string, length: number): Buffer {
  const head = box(type);
  head.writeUInt32BE(length);
  return head;
}

describe("Firsthand reads the head of", () => {
  test("an MP4 whose head stands at its end", async () => {
    assert.deepEqual(await readHead(mp4({ made: MADE })), {
      by: "mediainfo 26.05",
      container: "mp4",
      duration: 12_500,
      streams: [
        { kind: "video", codec: "avc1", width: 640, height: 360 },
        { kind: "audio", codec: "mp4a", channels: 1, rate: 44_100 },
      ],
      recorded: { at: "2025-01-09T14:03:22", zone: null, tag: "mvhd creation time" },
    });
  });

  test("a QuickTime film, and one whose clock was never set", async () => {
    const { container, recorded } = await readHead(mp4({ brand: "qt  ", made: 1_000 }));
    assert.deepEqual([container, recorded], ["quicktime", null]);
  });

  test("a WebM, and a Matroska of the same tracks, whose sound comes first", async () => {
    const video = { kind: "video", codec: "V_VP9", width: 320, height: 180 };
    const audio = { kind: "audio", codec: "A_OPUS", channels: 2, rate: 48_000 };
    const recorded = { at: "2001-01-01T00:00:00", zone: "Z", tag: "DateUTC" };
    const said = { by: "mediainfo 26.05", duration: 7_000, recorded };
    assert.deepEqual(await readHead(matroska()), { ...said, container: "webm", streams: [video, audio] });
    const turned = await readHead(matroska({ type: "matroska", soundFirst: true }));
    assert.deepEqual(turned, { ...said, container: "matroska", streams: [audio, video] });
  });

  test("sound and AVI", async () => {
    const heads: Media[] = [];
    for (const bytes of [wav(), wav(2, 6), avi(), flac(), opus(), mp3(), mp3({ tagged: false })]) heads.push(await readHead(bytes));
    assert.deepEqual(
      heads.map(({ container, duration, streams: [first] }) => [
        container,
        duration,
        first?.codec,
        first?.rate ?? first?.width,
        first?.channels,
      ]),
      [
        ["wav", 2_000, "pcm", 8_000, 1],
        ["wav", 2_000, "alaw", 8_000, 1],
        ["avi", 10_000, "XVID", 352, undefined],
        ["flac", 10_000, "flac", 44_100, 2],
        ["ogg", 5_007, "opus", 44_100, 2],
        ["mp3", 2_606, "mp3", 44_100, 2],
        ["mp3", 2_606, "mp3", 44_100, 2],
      ],
    );
  });

  test("several files at once", async () => {
    const heads = await Promise.all([readHead(mp4()), readHead(opus()), readHead(mp4({ seconds: 3 }))]);
    assert.deepEqual(
      heads.map(({ container, duration }) => [container, duration]),
      [
        ["mp4", 12_500],
        ["ogg", 5_007],
        ["mp4", 3_000],
      ],
    );
  });
});

describe("Firsthand says what is wrong with", () => {
  test("a file that is cut off before its head", async () => {
    for (const bytes of [mp4().subarray(0, 50_000), matroska().subarray(0, 60), wav().subarray(0, 14)])
      await assert.rejects(readHead(bytes), /no picture and no sound, so it is cut off/);
    for (const bytes of ["OggS", "ID3 and no sound"]) await assert.rejects(readHead(Buffer.from(bytes)), /no container that is known/);
  });

  test("boxes without end", async (t) => {
    const path = join(await folder(t, { f: "" }), "f");
    await sparse(path, 70_000, [box("ftyp", Buffer.from("isom"), Buffer.alloc(69_988)), ...Array(4_100).fill(boxOfLength("free", 70_000))]);
    await assert.rejects(readHead(path), /has no end/);
  });

  test("a box that says that it is longer than the file, or than any file", async () => {
    const whole = mp4();
    const at = whole.indexOf("moov") - 4;
    for (const length of [3, 0x7fffffff, 0xffffffff]) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt32BE(length, at);
      await readHead(bytes).then(
        ({ duration }) => assert.equal(duration, 12_500),
        (error: Error) => assert.match(error.message, /cut off/),
      );
    }
  });

  test("numbers that no recording has: they count as not said", async () => {
    const { streams } = await readHead(matroska({ width: 0xffffffff }));
    assert.deepEqual(streams[0], { kind: "video", codec: "V_VP9", height: 180 });
    assert.equal((await readHead(matroska({ units: Number.POSITIVE_INFINITY }))).duration, null);
    assert.equal((await readHead(matroska({ units: -5 }))).duration, null);
  });
});

const GOOD: readonly Buffer[] = [mp4(), matroska(), wav(1), avi(), flac(), opus(), mp3({ frames: 3 })];

test("whatever the bytes, reading a head ends with a lawful head or an error", async (t) => {
  const path = join(await folder(t, {}), "f");
  const wounds = fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 12 })), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...GOOD), wounds, fc.boolean(), async (good, cuts, onDisk) => {
      // Heads stand at the beginning and at the end.
      const near = (at: number): number => (at % 2 === 0 ? at % 400 : good.length - (at % 900)) % good.length;
      const bytes = cuts.reduce((held, [at, cut, put]) => {
        const place = Math.max(0, Math.min(near(at), held.length));
        return Buffer.concat([held.subarray(0, place), put, held.subarray(place + cut)]);
      }, good);
      if (onDisk) await writeFile(path, bytes);
      try {
        const { duration, streams } = await readHead(onDisk ? path : bytes);
        assert.ok(duration === null || (Number.isSafeInteger(duration) && duration > 0));
        for (const { kind, codec, ...numbers } of streams) {
          assert.ok(LAWFUL.kind.includes(kind) && codec.length > 0 && codec.length <= 60);
          for (const number of Object.values(numbers)) assert.ok(Number.isInteger(number) && number > 0 && number < LAWFUL.most);
        }
      } catch (error) {
        assert.ok(error instanceof Error && !(error instanceof assert.AssertionError), String(error));
      }
    }),
    { numRuns: 200 },
  );
});
