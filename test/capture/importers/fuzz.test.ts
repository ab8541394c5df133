import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { messagesOf } from "../../../src/capture/importers/mailbox.ts";
import { parseMailDate } from "../../../src/capture/mail-date.ts";
import { entryName, plainName } from "../../../src/capture/plain-name.ts";
import { parsePublished } from "../../../src/capture/published.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("finds the same messages wherever a mailbox is cut, and loses no line", async () => {
  const line = fc.constantFrom("", "words", ">From me 2025", "From the start", ">>From 1999", "a: b", "\r");
  const messages = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(messages, fc.integer({ min: 1, max: 9 }), async (all, size) => {
      const box = Buffer.from(all.map((lines) => `From a@b Mon Jan 13 10:00:00 2025\n${lines.join("\n")}\n\n`).join(""));
      const found: string[] = [];
      for await (const raw of messagesOf(inPieces(box, size), 1_000)) found.push(Buffer.from(raw ?? []).toString());
      assert.deepEqual(
        found,
        all.map((lines) => `${lines.map((each) => each.replace(/^>(>*From )/, "$1")).join("\n")}\n\n`),
      );
    }),
    { seed: 3, numRuns: 300 },
  );
});

test("gives for any text in the place of a mail's date a time that a report may carry, or none", () => {
  const piece = fc.constantFrom(
    "Mon",
    ",",
    " ",
    "13",
    "Jan",
    "2025",
    "10:00",
    ":60",
    "+0200",
    "-0000",
    "EST",
    "(x)",
    "0",
    "31",
    "Feb",
    "+9999",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 9 }).map((all) => all.join(" ")),
      ),
      (text) => {
        const { published } = parseMailDate(text);
        if (published !== null) assert.equal(parsePublished(published).published, published);
      },
    ),
    { seed: 4, numRuns: 2_000 },
  );
});

test("makes of any name in an archive one that stays inside it and shows nothing else than it is", () => {
  const part = fc.constantFrom("..", ".", "/", "\\", "C:", "a", "\u202e", "\0", "con", "\ud800", "//", "~");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(part, { maxLength: 12 }).map((all) => all.join("")),
      ),
      (raw) => {
        const { name } = entryName(raw);
        assert.ok(name.isWellFormed() && name.length > 0);
        assert.doesNotMatch(name, /(?:^|\/)(?:\.{0,2})(?:\/|$)|\\|^[a-z]:(?:\/|$)|[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/i);
        assert.equal(plainName(name).name, name);
      },
    ),
    { seed: 6, numRuns: 2_000 },
  );
});
