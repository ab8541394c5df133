import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { captureFile } from "../../src/capture/capture.ts";
import { CaptureError } from "../../src/capture/capture-error.ts";
import type { Captured } from "../../src/capture/captured.ts";
import { parseLoose } from "../../src/capture/json-repair.ts";
import { LIMITS } from "../../src/capture/limits.ts";
import { TelegramScanner } from "../../src/capture/telegram-scanner.ts";
import { digestOfText } from "../../src/record/digest.ts";
import { canonicalText } from "../../src/vault/canonical-event.ts";
import { folder, NOTHING_GIVEN } from "./folder.ts";

/** What comes out of any bytes: a case could keep it, or a refusal that says why. */
function lawful(found: Captured): void {
  for (const { report, text } of found.reports) {
    assert.ok(text.isWellFormed());
    assert.equal(report.textDigest, digestOfText(text));
    assert.equal(report.item, found.item.id);
    canonicalText(report);
  }
  canonicalText(found.item);
  found.attachments.forEach(lawful);
}

async function survives(path: string, bytes: Uint8Array | string): Promise<void> {
  await writeFile(path, bytes);
  try {
    lawful(await captureFile(path, "f", NOTHING_GIVEN));
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
  }
}

/** Good bytes with some of them overwritten, cut out or doubled. */
function damaged(text: string): fc.Arbitrary<Uint8Array> {
  const good = Buffer.from(text);
  const wound = fc.tuple(fc.nat(good.length), fc.nat(20), fc.uint8Array({ maxLength: 12 }));
  return fc
    .array(wound, { maxLength: 4 })
    .map((wounds) => wounds.reduce((bytes, [at, cut, put]) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]), good));
}

const TELEGRAM = JSON.stringify({
  name: "Chat",
  type: "public_channel",
  id: 1,
  messages: [
    {
      id: 1,
      type: "message",
      date: "2025-01-11T16:05:00",
      date_unixtime: "1736604300",
      from: "A",
      text: ["a", { type: "bold", text: "b" }],
      forwarded_from: null,
    },
    { id: 2, type: "message", date_unixtime: "1", text: 'quote " and \\ back', photo: "photos/x.jpg", reply_to_message_id: 1 },
    { id: 3, type: "service", action: "pin_message" },
  ],
});
const HTML = `<!doctype html><html lang=en><head><meta property="og:site_name" content="X"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"N"}}</script></head>
<body><article><h1>Title</h1><p>Some words, of some length, that go on &amp; on.</p><table><tr><td>a<td>b</table><p>More</article></body></html>`;
const MARKDOWN = "---\ntitle: T\npublished: 2025-01-13\nmedia: [a.jpg]\n---\n# H\n\nwords *and* `code`\n\n> quote\n\n- list\n";

for (const [kind, good, runs] of [
  ["a Telegram export", TELEGRAM, 250],
  ["a page", HTML, 120],
  ["a Markdown text", MARKDOWN, 120],
] as const)
  test(`survives any damage to ${kind}`, async (t) => {
    const path = join(await folder(t, {}), "f");
    await fc.assert(
      fc.asyncProperty(damaged(good), (bytes) => survives(path, bytes)),
      { seed: 5, numRuns: runs },
    );
  });

test("survives any bytes, also behind the beginning of each kind", async (t) => {
  const path = join(await folder(t, {}), "f");
  const start = fc.constantFrom(
    "",
    '{"messages":[',
    "<html>",
    "---\n",
    "\xff\xd8\xff",
    "\x89PNG\r\n\x1a\n",
    "RIFF\x10\0\0\0WEBP",
    "PK\x03\x04",
    "\xff\xfe",
  );
  const bytes = fc
    .tuple(start, fc.uint8Array({ maxLength: 200 }))
    .map(([head, rest]) => Buffer.concat([Buffer.from(head, "latin1"), rest]));
  await fc.assert(
    fc.asyncProperty(bytes, (each) => survives(path, each)),
    { seed: 7, numRuns: 120 },
  );
});

test("survives any JSON in the place of a message", async (t) => {
  const path = join(await folder(t, {}), "f");
  const keys = fc.constantFrom(
    "id",
    "type",
    "date",
    "date_unixtime",
    "from",
    "text",
    "photo",
    "file",
    "forwarded_from",
    "reply_to_message_id",
    "x",
  );
  const message = fc.dictionary(keys, fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("message", "photos", "/", "\0", "1", 1)));
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 4 }), (messages) => survives(path, JSON.stringify({ name: "n", messages }))),
    { seed: 9, numRuns: 200 },
  );
});

test("finds the same messages wherever a stream of JSON is cut", () => {
  const any = fc.jsonValue({ maxDepth: 4, noUnicodeString: false });
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.nat(), v: any }), { maxLength: 4 }),
      fc.string(),
      any,
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
      (messages, name, noise, steps) => {
        const json = JSON.stringify({ noise, name, messages, more: noise });
        const found: unknown[] = [];
        let chat: string | null = null;
        const scanner = new TelegramScanner("f", LIMITS, (each, head) => {
          found.push(JSON.parse(each));
          chat = head.name;
        });
        for (let at = 0; at < json.length; ) {
          const step = steps.next().value;
          scanner.feed(json.slice(at, at + step));
          at += step;
        }
        scanner.end();
        assert.deepEqual(found, JSON.parse(JSON.stringify(messages)));
        if (messages.length > 0) assert.equal(chat, name);
      },
    ),
    { seed: 13, numRuns: 300 },
  );
});

test("mends JSON without changing what was whole", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      assert.deepEqual(parseLoose(JSON.stringify(value)), { value: JSON.parse(JSON.stringify(value)), repaired: false });
      const broken = `{"a":${JSON.stringify(text)},"b":"\\x1B raw \u0001"}`;
      assert.deepEqual(parseLoose(broken), { value: { a: text, b: "\u001b raw \u0001" }, repaired: true });
    }),
    { seed: 17, numRuns: 300 },
  );
});
