import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { captureFile } from "../../../src/capture/capture.ts";
import { CaptureError } from "../../../src/capture/capture-error.ts";
import { captured, folder, NOTHING_GIVEN } from "../folder.ts";
import { picture } from "../picture-bytes.ts";
import { zipOf } from "./zip-bytes.ts";

const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">
The Desk
 </div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">13 January 2025</div></div>
<div class="message default clearfix" id="message5"><div class="pull_left userpic_wrap"><div class="initials">T</div></div><div class="body">
<div class="pull_right date details" title="13.01.2025 10:00:00 UTC+02:00">10:00</div><div class="from_name">The Desk </div>
<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/p.png"><img class="photo" src="photos/p_thumb.png"/></a></div>
<div class="text">The ministry <strong>said</strong> so.<br><br>Twice &amp; more. <a href="https://example.org/x">link</a></div></div></div>
<div class="message default clearfix joined" id="message6"><div class="body"><div class="pull_right date details" title="13.01.2025 10:05:00">10:05</div>
<div class="reply_to details">In reply to <a href="#go_to_message5" onclick="return GoToMessage(5)">this message</a></div>
<div class="forwarded body"><div class="from_name">Another Channel <span class="date details" title="12.01.2025 09:00:00 UTC+02:00"> 12.01.2025</span></div><div class="text">Forwarded words.</div></div></div></div>
<div class="message default clearfix" id="message7"><div class="body"><div class="from_name">Else</div><a class="media clearfix pull_left block_link media_video" href="https://evil.example/x"></a></div></div>
</div></div></div></body></html>`;

test("reads a page of Telegram's HTML export: messages, replies, forwards, and the pictures beside it", async (t) => {
  const path = await folder(t, { "in/messages.html": PAGE, "in/photos/p.png": await picture("png", 4, 4) });
  const page = await captureFile(join(path, "in/messages.html"), "messages.html", NOTHING_GIVEN);
  assert.equal(page.item.kind, "telegram");
  assert.deepEqual(
    page.reports.map(({ report, text }) => [report.part, report.publisher, report.published, text, report.provenance]),
    [
      ["5", "The Desk", "2025-01-13T10:00:00+02:00", "The ministry said so.\n\nTwice & more. link", []],
      [
        "6",
        "The Desk",
        "2025-01-13",
        "Forwarded words.",
        [
          { kind: "forwarded", from: "Another Channel" },
          { kind: "reply", to: "5" },
        ],
      ],
    ],
  );
  assert.deepEqual(
    page.attachments.map(({ item }) => item.name),
    ["photos/p.png"],
  );
  assert.equal(page.reports[0]?.report.media.length, 1);
  assert.deepEqual(page.attachments[0]?.item.acquired?.container, page.reports[0]?.report.got);
  assert.equal(page.attachments[0]?.item.acquired?.container?.post, "5");
  assert.match(page.item.remarks.join("\n"), /zone unproven: 1 messages.*\n1 messages had no words/);
});

const script = (name: string, value: unknown): string => `window.YTD.${name}.part0 = ${JSON.stringify(value)}`;

test("reads an X archive: posts with their pictures, forwards and replies", async (t) => {
  const tweets = [
    {
      tweet: {
        id_str: "11",
        full_text: "The ministry said so &amp; more https://t.co/abc",
        created_at: "Mon Jan 13 10:00:00 +0000 2025",
        lang: "en",
        entities: { urls: [{ url: "https://t.co/abc", expanded_url: "https://example.org/a" }] },
      },
    },
    { tweet: { id_str: "12", full_text: "RT @wire: It said no.", in_reply_to_status_id_str: "11" } },
    { tweet: { id_str: "../x" } },
  ];
  const archive = await captured(
    t,
    "a",
    zipOf([
      { name: "data/account.js", content: script("account", [{ account: { username: "desk", email: "x@example.org" } }]) },
      { name: "data/tweets.js", content: script("tweets", tweets) },
      { name: "data/tweets-part1.js", content: "window.YTD.tweets.part1 = alert(1)" },
      {
        name: "data/tweets_media/11-abc.png",
        content: await picture("png", 3, 3),
        changed: ((45 << 25) | (1 << 21) | (13 << 16) | (12 << 11) | (30 << 5) | 5) >>> 0,
      },
    ]),
  );
  assert.equal(archive.item.kind, "x-archive");
  assert.deepEqual(archive.item.acquired?.container, { platform: "X", channel: "@desk" });
  const posted = {
    platform: "X",
    post: "11",
    channel: "@desk",
    url: "https://x.com/desk/status/11",
    posted: "2025-01-13T10:00:00+00:00",
  };
  assert.deepEqual(archive.attachments[0]?.item.acquired?.container, { ...posted, packed: "2025-01-13T12:30:10" });
  assert.deepEqual(archive.reports[0]?.report.got, posted);
  assert.deepEqual(
    archive.reports.map(({ report, text }) => [report.part, report.publisher, report.published, text, report.url, report.media.length]),
    [
      ["11", "@desk", "2025-01-13T10:00:00+00:00", "The ministry said so & more https://example.org/a", "https://x.com/desk/status/11", 1],
      ["12", "@desk", null, "RT @wire: It said no.", "https://x.com/desk/status/12", 0],
    ],
  );
  assert.deepEqual(archive.reports[1]?.report.provenance, [
    { kind: "forwarded", from: "@wire" },
    { kind: "reply", to: "11" },
  ]);
  assert.match(archive.item.remarks.join("\n"), /tweets-part1\.js was left out: its data is no JSON\n1 posts had no usable id/);
});

test("reads the posts of an X archive that was unpacked, with what lies beside them, and no other of its scripts", async (t) => {
  const tweet = {
    id_str: "21",
    full_text: "The ministry denied it.",
    entities: { media: [{ media_url_https: "https://pbs.example/media/AbC_1.png" }] },
    extended_entities: {
      media: [{ media_url_https: "https://pbs.example/media/AbC_1.png" }, { media_url_https: "https://pbs.example/../evil" }],
    },
  };
  const path = await folder(t, {
    "x/data/tweets.js": script("tweets", [{ tweet }]),
    "x/data/account.js": script("account", [{ account: { username: "desk" } }]),
    "x/data/tweets_media/21-AbC_1.png": await picture("png", 3, 3),
    "x/data/direct-messages.js": script("direct_messages", [{ dmConversation: { text: "private" } }]),
    "y/tweets.js": script("tweets", [{ tweet }]),
    "z/tweets.js": "window.YTD.tweets.part0 = alert(1)",
  });
  const posts = await captureFile(join(path, "x/data/tweets.js"), "data/tweets.js", NOTHING_GIVEN);
  assert.deepEqual(
    posts.reports.map(({ report, text }) => [report.part, report.publisher, text, report.url, report.media.length]),
    [["21", "@desk", "The ministry denied it.", "https://x.com/desk/status/21", 1]],
  );
  assert.deepEqual(
    posts.attachments.map(({ item }) => item.name),
    ["data/tweets_media/21-AbC_1.png"],
  );
  const alone = await captureFile(join(path, "y/tweets.js"), "tweets.js", NOTHING_GIVEN);
  assert.deepEqual([alone.reports[0]?.report.url, alone.reports[0]?.report.publisher], [null, null]);
  assert.match(alone.item.remarks.join("\n"), /no account\.js[\s\S]*21-AbC_1\.png/);
  await assert.rejects(captureFile(join(path, "x/data/direct-messages.js"), "direct-messages.js", NOTHING_GIVEN), /holds no posts/);
  await assert.rejects(captureFile(join(path, "z/tweets.js"), "tweets.js", NOTHING_GIVEN), /its data is no JSON/);
});

test("reads the export of an Atlos project: incidents as notes, what was archived as items, digests compared", async (t) => {
  const png = await picture("png", 5, 4);
  const sha256 = createHash("sha256").update(png).digest("hex");
  const top = "atlos-export-2025-01-13";
  const version = {
    scoped_id: 1,
    source_url: "https://example.org/a",
    inserted_at: "2025-01-12T10:00:00",
    artifacts: [{ file_hash_sha256: sha256, type: "media" }],
  };
  const archive = await captured(
    t,
    "a",
    zipOf([
      { name: "README.txt", content: "words" },
      { name: `${top}/project.json`, content: JSON.stringify({ name: "Harbour" }) },
      {
        name: `${top}/HB-X1/metadata.json`,
        content: JSON.stringify({
          slug: "ATL-X1",
          attr_description: "A convoy was hit.",
          attr_more_info: "Seen twice.",
          attr_date: "2025-01-11",
          inserted_at: "2025-01-12T09:00:00",
        }),
      },
      { name: `${top}/HB-X1/updates.json`, content: "[]" },
      { name: `${top}/HB-X1/HB-X1-1/metadata.json`, content: JSON.stringify(version) },
      { name: `${top}/HB-X1/HB-X1-1/media_HB-X1-1.png`, content: png },
      { name: `${top}/HB-X1/HB-X1-1/viewport_HB-X1-1.png`, content: await picture("png", 6, 4) },
      { name: `${top}/HB-X2/metadata.json`, content: JSON.stringify({ slug: "ATL-X2" }) },
      { name: `${top}/HB-X3/metadata.json`, content: "{" },
    ]),
  );
  assert.equal(archive.item.kind, "atlos");
  assert.deepEqual(
    archive.reports.map(({ report, text }) => [report.part, report.medium, report.published, text, report.media.length, report.provenance]),
    [["ATL-X1", "note", "2025-01-12", "A convoy was hit.\n\nSeen twice.", 2, [{ kind: "canonical-link", url: "https://example.org/a" }]]],
  );
  const remarks = archive.item.remarks.join("\n");
  assert.match(remarks, /viewport_HB-X1-1\.png does not have a digest that Atlos noted/);
  assert.doesNotMatch(remarks, /media_HB-X1-1\.png does not/);
  assert.match(remarks, /HB-X3\/metadata\.json was left out: it is no JSON\n1 incidents hold no words/);
});

test("survives any damage to what importers read", async (t) => {
  const path = join(await folder(t, {}), "f");
  const { writeFile } = await import("node:fs/promises");
  const zip = zipOf([
    { name: "data/account.js", content: script("account", []) },
    { name: "data/tweets.js", content: script("tweets", [{ tweet: { id_str: "1", full_text: "x" } }]) },
  ]);
  const warc =
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>words here</p>\r\n\r\n";
  const mail =
    "Message-ID: <1@x>\r\nFrom: a@b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nContent-Type: text/plain; name=a\r\n\r\nmore\r\n--b--";
  for (const good of [Buffer.from(PAGE), zip, Buffer.from(warc), Buffer.from(mail)]) {
    const wound = fc.tuple(fc.nat(good.length), fc.nat(20), fc.uint8Array({ maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 3 }), async (wounds) => {
        await writeFile(
          path,
          wounds.reduce((bytes, [at, cut, put]) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]), good),
        );
        await captureFile(path, "f", NOTHING_GIVEN).catch((error: unknown) => assert.ok(error instanceof CaptureError, String(error)));
      }),
      { seed: 21, numRuns: 8 },
    );
  }
});
