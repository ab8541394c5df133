import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { alikeInWords, alikeRecordings, seenIn } from "../../src/record/alike-recordings.ts";
import { digestOfText } from "../../src/record/digest.ts";
import type { Look } from "../../src/record/look.ts";

/** Eight hashes of one picture, the same for the same name. */
const waysOf = (name: string): readonly string[] => Array.from({ length: 8 }, (_, way) => digestOfText(`${name} ${way}`));

/** Steps of sound of a name, from one to another. */
const heard = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => digestOfText(`${name} ${from + i}`).slice(0, 8)).join("");

interface Clip {
  readonly frames?: readonly string[];
  readonly bits?: string | null;
}

function look(name: string, { frames = [], bits = null }: Clip): Look {
  return {
    digest: digestOfText(name),
    by: "ffmpeg 9.9",
    seconds: frames.length,
    frames: frames.flatMap((frame, second) => (frame === "" ? [] : [{ from: second, to: second + 1, pdq: waysOf(frame), quality: 90 }])),
    sound: bits === null ? null : { bits, step: 123_810 },
    remarks: [],
  };
}

const scene = (name: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => `${name} ${from + i}`);

describe("Firsthand takes for probably one", () => {
  test("a video and its cut, wherever it stands in another, with the seconds and the shares", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 15 }), fc.nat(20), fc.nat(9), fc.nat(2), (length, from, before, after) => {
        const whole = look("whole", { frames: scene("fire", 0, 40) });
        const cut = look("cut", { frames: [...scene("x", 0, before), ...scene("fire", from, from + length), ...scene("y", 0, after)] });
        const found = alikeRecordings(whole, cut)?.picture ?? null;
        const share = length / (before + length + after);
        if (share < 0.5 && length / 40 < 0.5) assert.equal(found, null);
        else {
          assert.deepEqual(found?.stretch, { first: [from, from + length], second: [before, before + length] });
          assert.deepEqual(found?.shares, [length / 40, share]);
        }
      }),
    );
  });

  test("a video of one or two seconds that another shows", () => {
    const whole = look("whole", { frames: scene("fire", 0, 30) });
    assert.equal(alikeRecordings(whole, look("short", { frames: scene("fire", 9, 10) }))?.picture?.seconds, 1);
  });

  test("the same sound under other pictures, from eight seconds on", () => {
    const whole = look("whole", { frames: scene("fire", 0, 30), bits: heard("voice", 0, 240) });
    const other = look("other", { frames: scene("flood", 0, 30), bits: heard("noise", 0, 50) + heard("voice", 80, 180) });
    const found = alikeRecordings(whole, other);
    assert.equal(found?.picture, null);
    // A window that has the last unrelated steps in it is still mostly the same.
    assert.ok(Math.abs((found?.sound?.stretch.first[0] ?? 0) - 80 * 0.1238) < 4, JSON.stringify(found));
    assert.ok((found?.sound?.error ?? 1) < 0.12);
    assert.match(
      found === null ? "" : alikeInWords(found),
      /^in the sound [\d.]+–22\.3 s of the first go with [\d.]+–18\.6 s of the second, with \d\.\d % of the bits apart$/,
    );
    assert.equal(alikeRecordings(whole, look("less", { bits: heard("noise", 0, 100) + heard("voice", 80, 120) })), null);
  });

  test("a photograph and the second of a video that shows it", () => {
    const whole = look("whole", { frames: scene("fire", 0, 30) });
    assert.deepEqual(seenIn({ pdq: waysOf("fire 12"), quality: 90 }, whole), { from: 12, bits: 0, turned: false });
    assert.equal(seenIn({ pdq: waysOf("fire 12"), quality: 40 }, whole), null);
    assert.equal(seenIn({ pdq: waysOf("flood 12"), quality: 90 }, whole), null);
  });
});

describe("Firsthand does not take for one", () => {
  test("two videos that share a title now and then, at other shifts", () => {
    const [a, b] = [scene("a", 0, 30), scene("b", 0, 30)].map((frames, which) =>
      frames.map((frame, second) => (second % (which === 0 ? 7 : 11) === 0 ? "title" : frame)),
    );
    assert.equal(alikeRecordings(look("a", { frames: a ?? [] }), look("b", { frames: b ?? [] })), null);
  });

  test("silence, a steady tone, and recordings in which nothing is seen or heard", () => {
    const tone = "0badcafe".repeat(200);
    assert.equal(alikeRecordings(look("a", { bits: tone }), look("b", { bits: tone })), null);
    assert.equal(alikeRecordings(look("a", { frames: ["", ""] }), look("b", { frames: ["", ""] })), null);
    assert.equal(alikeRecordings(look("a", { bits: "" }), look("b", { bits: "" })), null);
  });

  test("unrelated ones", () => {
    for (let i = 0; i < 20; i++) {
      const clip = (name: string): Look => look(name, { frames: scene(name, 0, 60), bits: heard(name, 0, 480) });
      assert.equal(alikeRecordings(clip(`one ${i}`), clip(`other ${i}`)), null);
    }
  });
});
