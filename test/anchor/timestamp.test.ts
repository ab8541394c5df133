import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { askAuthority } from "../../src/anchor/ask.ts";
import { certificatesIn, checkTimestamp, timestampRequest } from "../../src/anchor/timestamp.ts";
import { authority, hasOpenssl } from "./authority.ts";

const BYTES = Buffer.from("a checkpoint\n");

describe("A time-stamp", { skip: hasOpenssl ? false : "openssl is not installed, with which an authority is made" }, () => {
  test("is asked for over HTTP, and holds over the very bytes, by the authority that the reader trusts and by no other", async (t) => {
    const { url, trusted } = await authority(t);
    const other = await authority(t);
    const token = await askAuthority(url, BYTES.toString());
    const found = await checkTimestamp(token, BYTES, certificatesIn(trusted));
    assert.deepEqual([found.by, found.trusted], ["Test Clock", true]);
    assert.ok(Math.abs(found.time.getTime() - Date.now()) < 60_000);
    assert.equal((await checkTimestamp(token, BYTES, [])).trusted, false);
    await assert.rejects(checkTimestamp(token, Buffer.from("another\n"), []), { name: "AnchorError", message: /over something else/ });
    await assert.rejects(checkTimestamp(token, BYTES, certificatesIn(other.trusted)), { name: "AnchorError" });
  });

  test("is refused where any byte of it is another, or shows the same", async (t) => {
    const { stamp, trusted } = await authority(t);
    const token = stamp(timestampRequest(BYTES));
    const roots = certificatesIn(trusted);
    const { time, by } = await checkTimestamp(token, BYTES, roots);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const altered = Buffer.from(token);
        altered[at] = (altered[at] ?? 0) ^ mask;
        try {
          // Some bytes are covered by no signature, such as the status; they can change nothing of what is shown.
          const found = await checkTimestamp(altered, BYTES, roots);
          assert.deepEqual([found.time, found.by], [time, by]);
        } catch (error) {
          assert.ok(error instanceof Error && error.name === "AnchorError", String(error));
        }
      }),
      { numRuns: 300, seed: 59 },
    );
    await assert.rejects(checkTimestamp(new Uint8Array(200_000), BYTES, []), /longer than/);
    await assert.rejects(checkTimestamp(Buffer.from("no answer"), BYTES, []), { name: "AnchorError" });
    assert.throws(() => certificatesIn("no certificate"), { name: "AnchorError" });
  });

  test("that nobody gives is an error that says who did not", async () => {
    await assert.rejects(askAuthority("http://127.0.0.1:9/", "x"), { name: "AnchorError", message: /127\.0\.0\.1:9\/ cannot be reached/ });
  });
});
