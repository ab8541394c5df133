import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { findLeaks } from "../../../src/publish/leaks/find-leaks.ts";
import { page, pdf, picture, SECRETS, zip } from "./made.ts";

const numRuns = Number(process.env["RUNS"] ?? 150);

/** A file of each kind, with a name in it where it can hold one. */
async function whole(): Promise<readonly Uint8Array[]> {
  const small = await picture(4, 64, 48);
  return [
    Buffer.from(page('<p>Marenko <img alt="x" src="data:image/png;base64,iVBORw0KGgo="> &#1052;</p>')),
    Buffer.from(String.raw`{"a":"\u041c\u0430%D0%9C","b":[12.3456,50.1234]}`),
    Buffer.from("\ufeffMarenko", "utf16le"),
    await zip({ "a.txt": "Marenko", "b.png": await small.png().toBuffer() }),
    gzipSync(Buffer.from("Marenko")),
    pdf("BT (Marenko) Tj ET", "/Title (x)"),
    await small.clone().png().toBuffer(),
    await small.clone().jpeg().toBuffer(),
    await small.clone().webp().toBuffer(),
  ];
}

/** Bytes changed, cut off, put in twice or left out. */
const damage = fc.array(fc.tuple(fc.constantFrom("change", "cut", "repeat", "leave"), fc.nat(1_000_000), fc.nat(255)), {
  minLength: 1,
  maxLength: 6,
});

function damaged(bytes: Uint8Array, steps: readonly (readonly [string, number, number])[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const [how, place, value] of steps) {
    const at = place % Math.max(1, now.length);
    if (how === "change" && now.length > 0) now[at] = value;
    else if (how === "cut") now = now.subarray(0, at);
    else if (how === "repeat") now = Buffer.concat([now.subarray(0, at), now.subarray(Math.max(0, at - value)), now.subarray(at)]);
    else now = Buffer.concat([now.subarray(0, at), now.subarray(at + value)]);
  }
  return now;
}

describe("A damaged file", () => {
  test("never stops the leak check", async () => {
    const files = await whole();
    await fc.assert(
      fc.asyncProperty(fc.nat(files.length - 1), damage, async (which, steps) => {
        const leaks = await findLeaks([{ path: "a", bytes: damaged(files[which] ?? new Uint8Array(), steps) }], SECRETS);
        for (const { file, where, why } of leaks) assert.ok(file !== "" && where !== "" && why !== "");
      }),
      { numRuns },
    );
  });

  test("of mere noise is a leak or text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 40, maxLength: 400 }), async (bytes) => {
        const leaks = await findLeaks([{ path: "a", bytes }], SECRETS);
        const isText = Buffer.from(Buffer.from(bytes).toString("utf8")).equals(Buffer.from(bytes));
        assert.ok(isText || leaks.some(({ kind }) => kind === "kind-of-file" || kind === "unreadable"));
      }),
      { numRuns },
    );
  });

  test("of a million signs that begin something is read in little time", async () => {
    const text = ["&#", "%4", "\\u00", "<", "a.", "17.", "(", "50.1234 ", "xn--", "I v ", "=D0", "data:"].map((sign) =>
      sign.repeat(100_000 / sign.length),
    );
    const started = performance.now();
    await findLeaks(
      text.map((one, i) => ({ path: `${i}.html`, bytes: Buffer.from(one) })),
      SECRETS,
    );
    const took = performance.now() - started;
    assert.ok(took < 60_000, `it took ${Math.round(took)} ms`);
  });
});
