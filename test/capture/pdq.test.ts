import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { LIMITS } from "../../src/capture/limits.ts";
import { pictureFingerprint } from "../../src/capture/picture-file.ts";
import { ALIKE_BITS, PdqHashes } from "../../src/record/alike.ts";
import type { Fingerprint } from "../../src/record/item.ts";

const VECTORS = join(process.env["FIRSTHAND_VAULT_DATA"] ?? fileURLToPath(new URL("../../../shared/bench/vault", import.meta.url)), "pdq");
const skip = existsSync(VECTORS) ? false : "the public vectors are not here; name the folder that holds them in FIRSTHAND_VAULT_DATA";

/** The same picture of hills and a sun for each seed, and another for another. */
function scene(seed: number): Sharp {
  const at = (n: number): number => Math.abs(Math.sin(seed * 12.9898 + n * 78.233) * 43_758.5453) % 1;
  const hill = (n: number): string =>
    `<path d="M0 ${400 * at(n) + 200} Q ${800 * at(n + 1)} ${600 * at(n + 2)} 800 ${400 * at(n + 3) + 150} L800 600 L0 600Z" fill="hsl(${360 * at(n + 4)} 40% ${20 + 50 * at(n + 5)}%)"/>`;
  const tree = (n: number): string =>
    `<rect x="${780 * at(100 + n)}" y="${250 + 300 * at(200 + n)}" width="${8 + 30 * at(300 + n)}" height="${30 + 80 * at(400 + n)}" fill="hsl(${90 + 60 * at(500 + n)} 50% ${10 + 60 * at(600 + n)}%)"/>`;
  const sun = `<circle cx="${800 * at(1)}" cy="${300 * at(2)}" r="${40 + 120 * at(3)}" fill="#fd8"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="hsl(${360 * at(0)} 50% 70%)"/>${sun}${[10, 20, 30, 40].map(hill)}${Array.from({ length: 60 }, (_, n) => tree(n)).join("")}</svg>`;
  return sharp(Buffer.from(svg));
}

async function fingerprint(picture: Sharp): Promise<Fingerprint> {
  return (await pictureFingerprint(await picture.png().toBuffer(), LIMITS)) ?? assert.fail("it cannot be decoded");
}

const bits = (a = "", b = ""): number => new PdqHashes([a]).within(b, 256)[0]?.bits ?? assert.fail();

describe("The fingerprint of a picture", () => {
  test("is nearly the same for copies that were made smaller, greyer, darker or more compressed, and far off for other pictures", async () => {
    const own = (await fingerprint(scene(1))).pdq[0];
    const copies: Readonly<Record<string, Sharp>> = {
      smaller: scene(1).resize(200),
      grey: scene(1).greyscale(),
      darker: scene(1).modulate({ brightness: 0.8 }),
      compressed: sharp(await scene(1).jpeg({ quality: 15 }).toBuffer()),
    };
    for (const [name, copy] of Object.entries(copies)) {
      const { pdq, quality } = await fingerprint(copy);
      assert.ok(bits(own, pdq[0]) <= ALIKE_BITS, `${name}: ${bits(own, pdq[0])}`);
      assert.ok(quality >= 50, `${name}: quality ${quality}`);
    }
    for (const seed of [2, 3, 4, 5]) assert.ok(bits(own, (await fingerprint(scene(seed))).pdq[0]) > 60, `scene ${seed}`);
  });

  test("is there for each way in which the picture can be turned", async () => {
    const { pdq } = await fingerprint(scene(1));
    const flat = await scene(1).resize(512, 512, { fit: "fill" }).png().toBuffer();
    const turned = [0, 90, 180, 270].flatMap((degrees) => [sharp(flat).rotate(degrees), sharp(flat).flop().rotate(degrees)]);
    const ways = new Set<number>();
    for (const picture of turned) {
      const other = (await fingerprint(sharp(await picture.png().toBuffer()))).pdq[0];
      const near = pdq.findIndex((hash) => bits(hash, other) <= ALIKE_BITS);
      assert.ok(near >= 0);
      ways.add(near);
    }
    assert.equal(ways.size, 8);
  });

  test("is of the picture as it is seen, and none for what cannot be decoded", async () => {
    const upright = (await fingerprint(scene(1))).pdq[0];
    const marked = await scene(1).rotate(90).jpeg().withMetadata({ orientation: 8 }).toBuffer();
    assert.ok(bits(upright, (await pictureFingerprint(marked, LIMITS))?.pdq[0]) <= 8);
    const whole = await scene(1).jpeg().toBuffer();
    assert.equal(await pictureFingerprint(whole.subarray(0, whole.length / 3), LIMITS), null);
    assert.ok(
      ((
        await pictureFingerprint(
          await sharp({ create: { width: 90, height: 90, channels: 3, background: "#888" } })
            .png()
            .toBuffer(),
          LIMITS,
        )
      )?.quality ?? 100) < 50,
    );
  });

  test("of the public vectors lies within ten bits of the reference, wherever that has quality", { skip }, async () => {
    const { python, ...others } = JSON.parse(readFileSync(join(VECTORS, "expected.json"), "utf8"));
    const cases = [...python, ...Object.values(others).filter(Array.isArray).flat()];
    assert.ok(cases.length >= 30);
    for (const { file, pdq } of cases) {
      const found = await pictureFingerprint(join(VECTORS, "images", file), LIMITS);
      assert.ok(found !== null && (found.quality < 80 || bits(found.pdq[0], pdq) <= 10), `${file}: ${bits(found?.pdq[0], pdq)}`);
    }
  });
});

describe("A search among fingerprints", () => {
  test("finds exactly those that are near enough", () => {
    const hash = fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: 64, maxLength: 64 }).map((digits) => digits.join(""));
    const slow = (a: string, b: string): number => {
      let count = 0;
      for (let i = 0; i < 64; i++)
        for (let n = Number.parseInt(a[i] ?? "0", 16) ^ Number.parseInt(b[i] ?? "0", 16); n > 0; n >>= 1) count += n & 1;
      return count;
    };
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 20 }), hash, fc.integer({ min: 90, max: 140 }), (hashes, wanted, most) => {
        const expected = hashes.flatMap((one, at) => (slow(one, wanted) <= most ? [{ at, bits: slow(one, wanted) }] : []));
        assert.deepEqual(new PdqHashes(hashes).within(wanted, most), expected);
      }),
      { seed: 67 },
    );
  });
});
