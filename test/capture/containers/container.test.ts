import assert from "node:assert/strict";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Container, readContainer } from "../../../src/capture/containers/container.ts";
import { folder } from "../folder.ts";
import { avi, box, flac, matroska, mp3, mp4, opus, wav } from "./recording-bytes.ts";

const LAWFUL = { kind: ["video", "audio"], most: 2 ** 31 };

describe("Firsthand reads the head of", () => {
  test("an MP4 whose head stands at its end", async () => {
    const made = 2_082_844_800 + Date.UTC(2025, 0, 9, 14, 3, 22) / 1_000;
    assert.deepEqual(await readContainer(mp4({ made }), "mp4"), {
      by: "firsthand",
      container: "mp4",
      duration: 12_500,
      streams: [
        { kind: "video", codec: "avc1", width: 640, height: 360 },
        { kind: "audio", codec: "mp4a", channels: 2, rate: 44_100 },
      ],
      recorded: { at: "2025-01-09T14:03:22", zone: null, tag: "mvhd creation time" },
    });
  });

  test("a WebM, and a Matroska of the same tracks", async () => {
    const streams = [
      { kind: "video", codec: "V_VP9", width: 320, height: 180 },
      { kind: "audio", codec: "A_OPUS", channels: 2, rate: 48_000 },
    ];
    const recorded = { at: "2001-01-01T00:00:00", zone: "Z", tag: "DateUTC" };
    const said = { by: "firsthand", duration: 7_000, streams, recorded };
    assert.deepEqual(await readContainer(matroska(), "matroska"), { ...said, container: "webm" });
    assert.deepEqual(await readContainer(matroska({ type: "matroska" }), "matroska"), { ...said, container: "matroska" });
  });

  test("sound and AVI", async () => {
    const heads = await Promise.all([
      readContainer(wav(), "riff"),
      readContainer(avi(), "riff"),
      readContainer(flac(), "flac"),
      readContainer(opus(), "ogg"),
      readContainer(mp3(), "mp3"),
      readContainer(mp3({ tagged: false }), "mp3"),
    ]);
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
        ["avi", 10_000, "XVID", 352, undefined],
        ["flac", 10_000, "flac", 44_100, 2],
        ["ogg", 5_000, "opus", 44_100, 2],
        ["mp3", 2_606, "mp3", 44_100, 2],
        ["mp3", 2_606, "mp3", 44_100, 2],
      ],
    );
  });
});

describe("Firsthand says what is wrong with", () => {
  test("a file that is cut off before its head", async () => {
    await assert.rejects(readContainer(mp4().subarray(0, 50_000), "mp4"), /no head/);
    await assert.rejects(readContainer(matroska().subarray(0, 60), "matroska"), /no track/);
    await assert.rejects(readContainer(wav().subarray(0, 14), "riff"), /no stream/);
    await assert.rejects(readContainer(Buffer.from("OggS"), "ogg"), /no stream/);
    await assert.rejects(readContainer(Buffer.from("ID3 and no sound"), "mp3"), /no frame/);
  });

  test("a box that is shorter than its head", async () => {
    const short = Buffer.from(mp4());
    short.writeUInt32BE(3, 0);
    await assert.rejects(readContainer(short, "mp4"), /shorter than its head/);
  });

  test("boxes without end", async (t) => {
    const path = join(await folder(t, { f: "" }), "f");
    const apart = 70_000;
    const file = await open(path, "w");
    // Only the heads are written; the file system keeps no room for what lies between.
    const head = box("free").fill(0, 0, 4);
    head.writeUInt32BE(apart);
    for (let i = 0; i < 4_100; i++) await file.write(head, 0, head.length, i * apart);
    await file.truncate(4_200 * apart);
    await file.close();
    await assert.rejects(readContainer(path, "mp4"), /has no end/);
  });

  test("numbers that no recording has: they count as not said", async () => {
    const { streams } = await readContainer(matroska({ width: 0xffffffff }), "matroska");
    assert.deepEqual(streams[0], { kind: "video", codec: "V_VP9", height: 180 });
    assert.equal((await readContainer(matroska({ units: Number.POSITIVE_INFINITY }), "matroska")).duration, null);
    assert.equal((await readContainer(matroska({ units: -5 }), "matroska")).duration, null);
  });
});

const GOOD: readonly (readonly [Container, Buffer])[] = [
  ["mp4", mp4()],
  ["matroska", matroska()],
  ["riff", wav(1)],
  ["riff", avi()],
  ["flac", flac()],
  ["ogg", opus()],
  ["mp3", mp3({ frames: 3 })],
];

test("whatever the bytes, every reader of containers ends with a lawful head or an error", async (t) => {
  const path = join(await folder(t, {}), "f");
  const wounds = fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 12 })), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...GOOD), wounds, fc.boolean(), async ([container, good], cuts, onDisk) => {
      // Heads stand at the beginning and at the end.
      const near = (at: number): number => (at % 2 === 0 ? at % 400 : good.length - (at % 900)) % good.length;
      const bytes = cuts.reduce((held, [at, cut, put]) => {
        const place = Math.max(0, Math.min(near(at), held.length));
        return Buffer.concat([held.subarray(0, place), put, held.subarray(place + cut)]);
      }, good);
      if (onDisk) await writeFile(path, bytes);
      try {
        const { duration, streams } = await readContainer(onDisk ? path : bytes, container);
        assert.ok(duration === null || (Number.isSafeInteger(duration) && duration > 0));
        for (const { kind, codec, ...numbers } of streams) {
          assert.ok(LAWFUL.kind.includes(kind) && codec.length <= 60);
          for (const number of Object.values(numbers)) assert.ok(Number.isInteger(number) && number > 0 && number < LAWFUL.most);
        }
      } catch (error) {
        assert.ok(error instanceof Error && !(error instanceof assert.AssertionError), String(error));
      }
    }),
    { numRuns: 600 },
  );
});
