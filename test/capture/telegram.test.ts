import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { captureFile } from "../../src/capture/capture.ts";
import { digestOf } from "../../src/record/digest.ts";
import { reportId } from "../../src/record/id.ts";
import { captured, folder, NOTHING_GIVEN, only, refused } from "./folder.ts";
import { picture } from "./picture-bytes.ts";

const channel = (messages: readonly unknown[], more: object = {}) =>
  JSON.stringify({ name: 'A "Channel"', type: "public_channel", id: 4711, messages, ...more }, null, 1);
const message = (id: number, text: unknown, more: object = {}) => ({
  id,
  type: "message",
  date: "2025-01-11T16:05:00",
  date_unixtime: "1736604300",
  from: 'A "Channel"',
  from_id: "channel4711",
  text,
  text_entities: [],
  ...more,
});

test("makes each message with words a report", async (t) => {
  const found = await captured(t, "result.json", channel([message(1, "One."), message(2, "Two.")]));
  assert.equal(found.item.kind, "telegram");
  assert.deepEqual(
    found.reports.map(({ text }) => text),
    ["One.", "Two."],
  );
  const first = found.reports[0]?.report;
  assert.ok(first);
  assert.equal(first.id, reportId(found.item.digest, "1"));
  assert.deepEqual(
    [first.part, first.publisher, first.published, first.medium, first.title, first.url],
    ["1", 'A "Channel"', "2025-01-11T14:05:00Z", "post", null, null],
  );
  assert.deepEqual(found.item.remarks, []);
});

test("puts together a text that comes as strings and objects", async (t) => {
  const parts = [
    "We ",
    { type: "bold", text: "captured" },
    " ",
    { type: "text_link", text: "two", href: "https://e.example" },
    { type: "odd" },
    7,
    null,
    " men.",
  ];
  assert.equal(only(await captured(t, "r.json", channel([message(1, parts)]))).text, "We captured two men.");
});

test("takes the date alone where only the exporting machine's local time is known", async (t) => {
  const found = await captured(t, "r.json", channel([message(1, "x", { date_unixtime: undefined })]));
  assert.equal(only(found).report.published, "2025-01-11");
  assert.match(found.item.remarks.join(), /zone unproven: 1 message had only/);
});

test("mends control characters that are no JSON, and nothing else", async (t) => {
  const broken = channel([message(1, "MARK and \\x41 and \\\\x42")]).replace("MARK", "bell \\x07 tab \t end");
  const found = await captured(t, "r.json", broken);
  assert.equal(only(found).text, "bell \u0007 tab \t end and \\x41 and \\\\x42");
  assert.match(found.item.remarks.join(), /1 message held control characters/);
});

test("says who was forwarded, what was answered, who signed, and what was edited", async (t) => {
  const found = await captured(
    t,
    "r.json",
    channel([
      message(1, "Forwarded.", {
        forwarded_from: "Another  Channel",
        reply_to_message_id: 9,
        author: "Signer",
        edited: "2025-01-12T00:00:00",
      }),
      message(2, "Hidden.", { forwarded_from: null }),
      message(3, "Saved.", { saved_from: "Third" }),
    ]),
  );
  assert.deepEqual(
    found.reports.map(({ report }) => report.provenance),
    [
      [
        { kind: "forwarded", from: "Another Channel" },
        { kind: "reply", to: "9" },
        { kind: "credit", name: "Signer" },
      ],
      [],
      [{ kind: "forwarded", from: "Third" }],
    ],
  );
  assert.match(found.item.remarks.join("\n"), /edited after posting, .*: 1 message \(1\)/);
  assert.match(found.item.remarks.join("\n"), /forwarded from an account that the export does not name: 1 message \(2\)/);
});

test("leaves out service messages and messages without words, and counts them", async (t) => {
  const service = { id: 5, type: "service", date: "2025-01-11T16:05:00", actor: "x", action: "pin_message", text: "" };
  const found = await captured(
    t,
    "r.json",
    channel([service, { ...service, type: "unsupported" }, message(6, ""), { odd: true }, message(7, "Words.")]),
  );
  assert.equal(only(found).text, "Words.");
  const remarks = found.item.remarks.join("\n");
  for (const each of [/notes of Telegram itself .*: 2 messages/, /1 message had no words/, /want of a usable id or type: 1 message/])
    assert.match(remarks, each);
});

test("names the sender of a group's message, and nobody for a deleted account", async (t) => {
  const group = JSON.stringify({
    name: "Group",
    type: "private_supergroup",
    id: 1,
    messages: [message(1, "a", { from: "Ann" }), message(2, "b", { from: null })],
  });
  const found = await captured(t, "r.json", group, { ...NOTHING_GIVEN, published: "2020-01-01" });
  assert.deepEqual(
    found.reports.map(({ report }) => report.publisher),
    ["Ann", null],
  );
  assert.deepEqual(
    found.reports.map(({ report }) => report.published),
    ["2025-01-11T14:05:00Z", "2025-01-11T14:05:00Z"],
  );
});

test("reads every chat of a full export and keeps their message ids apart", async (t) => {
  const chat = (id: number, name: string | undefined, type: string) => ({
    name,
    type,
    id,
    messages: [message(1, `In ${id}.`, { from: "Me" }), message(2, "b", { from: "Me", reply_to_message_id: 1 })],
  });
  const full = {
    about: 'Here is the data you requested. Remember: {"messages": [1, 2]}',
    personal_information: { first_name: "Me", list: [{ messages: [{ id: 1 }] }] },
    contacts: { about: "x", list: Array.from({ length: 3_000 }, (_, i) => ({ first_name: `C${i}`, phone_number: "+0" })) },
    chats: { about: "x", list: [chat(10, undefined, "saved_messages"), chat(11, "Канал", "public_channel")] },
    left_chats: { about: "x", list: [chat(12, "Left", "private_group")] },
  };
  const found = await captured(t, "result.json", JSON.stringify(full));
  assert.deepEqual(
    found.reports.map(({ report }) => report.part),
    ["10/1", "10/2", "11/1", "11/2", "12/1", "12/2"],
  );
  assert.deepEqual(
    found.reports.map(({ report }) => report.publisher),
    ["Me", "Me", "Канал", "Канал", "Me", "Me"],
  );
  assert.deepEqual(found.reports[3]?.report.provenance, [{ kind: "reply", to: "11/1" }]);
});

test("reads an export whose messages come before its name, byte by byte the same", async (t) => {
  const turned = JSON.stringify({ messages: [message(1, "Слово 🙂.")], type: "private_channel", name: "Назва", id: 1 });
  const { report, text } = only(await captured(t, "r.json", turned));
  assert.deepEqual([report.publisher, text], ["Назва", "Слово 🙂."]);
});

test("numbers apart messages that share an id, and mends lone surrogates", async (t) => {
  const found = await captured(t, "r.json", channel([message(1, "a"), message(1, "b\\ud800")]).replace("b\\\\ud800", "b\\ud800"));
  assert.deepEqual(
    found.reports.map(({ report }) => report.part),
    ["1", "1~2"],
  );
  assert.equal(found.reports[1]?.text, "b\uFFFD");
});

test("takes the pictures that an export includes, and counts what it does not", async (t) => {
  const red = await picture("jpeg", 6, 6);
  const loose = await picture("png", 7, 7);
  const path = await folder(t, {
    "result.json": channel([
      message(1, "Look.", { photo: "photos/photo_1@11-01-2025.jpg", width: 6, height: 6 }),
      message(2, "", { photo: "photos/photo_2.png" }),
      message(3, "Video.", { file: "(File not included. Change data exporting settings to download.)", media_type: "video_file" }),
      message(4, "Out.", { photo: "../../etc/passwd" }),
      message(5, "Gone.", { photo: "photos/gone.jpg" }),
    ]),
    "photos/photo_1@11-01-2025.jpg": red,
    "photos/photo_2.png": loose,
  });
  const found = await captureFile(join(path, "result.json"), "export/result.json", NOTHING_GIVEN);
  assert.deepEqual(
    found.reports.map(({ report }) => report.media),
    [[digestOf(red)], [], [], []],
  );
  assert.deepEqual(
    found.attachments.map(({ item }) => item.name),
    ["export/photos/photo_1@11-01-2025.jpg", "export/photos/photo_2.png"],
  );
  assert.match(found.attachments[1]?.item.remarks.join() ?? "", /posted without words in message 2 of A "Channel", 2025-01-11T14:05:00Z/);
  const [{ channel: chat = "" } = {}, carried, apart] = [found.item, ...found.attachments.map(({ item }) => item)].map(
    (item) => item.acquired?.container,
  );
  assert.match(chat, /^A "Channel" \(\d+\)$/);
  assert.deepEqual([carried?.platform, carried?.channel, carried?.post], ["Telegram", chat, "1"]);
  assert.deepEqual(apart, { platform: "Telegram", channel: chat, post: "2", posted: "2025-01-11T14:05:00Z" });
  const remarks = found.item.remarks.join("\n");
  for (const each of [
    /1 message carried a file that the export does not include/,
    /path that leaves the folder/,
    /gone\.jpg cannot be read/,
  ])
    assert.match(remarks, each);
});

test("refuses an export that breaks off, has wrong brackets or is something else", async (t) => {
  const whole = channel([message(1, "a"), message(2, "b")]);
  await refused(
    captured(t, "r.json", whole.slice(0, -20)),
    "broken-telegram",
    /r\.json is no whole Telegram export: it breaks off after message 1/,
  );
  await refused(captured(t, "r.json", whole.slice(0, -1)), "broken-telegram", /breaks off after message 2/);
  await refused(captured(t, "r.json", `${whole}{}`), "broken-telegram", /follows after its end/);
  await refused(captured(t, "r.json", whole.replace(/\]\s*\}$/, "}}")), "broken-telegram", /brackets do not match/);
  await refused(captured(t, "r.json", whole.replace('"id": 2,', '"id": 2;')), "broken-telegram", /message 2 is no JSON/);
  await refused(captured(t, "r.json", '{"messages": 5}'), "broken-telegram", /no list of messages/);
  await refused(captured(t, "r.json", '{"rows": [1, 2]}'), "unknown-kind", /JSON of no known kind/);
});

test("holds a Telegram export to its limits", async (t) => {
  const two = channel([message(1, "a"), message(2, "b")]);
  await refused(captured(t, "r.json", two, NOTHING_GIVEN, { messages: 1 }), "too-large", /more than 1 messages/);
  await refused(captured(t, "r.json", two, NOTHING_GIVEN, { message: 50 }), "too-large", /more than 50 characters/);
  await refused(captured(t, "r.json", two, NOTHING_GIVEN, { telegram: 50 }), "too-large", /r\.json has/);
  await refused(captured(t, "r.json", `{"messages":${"[".repeat(100_000)}`), "too-deep", /nests more than 512/);
  await refused(captured(t, "r.json", `{"messages":[{"a":${"[".repeat(100_000)}`), "too-deep", /message 1 too deeply/);
});

test("names the offset of a byte that is no UTF-8, wherever the stream was cut", async (t) => {
  for (const offset of [100, (1 << 18) - 1, 1 << 18, (1 << 18) + 1]) {
    const start = '{"messages":[{"id":1,"type":"message","text":"';
    const bytes = Buffer.from(`${start}${"a".repeat(offset - start.length)}\u00e9"}]}`);
    const broken = Buffer.concat([bytes.subarray(0, offset + 1), bytes.subarray(offset + 2)]);
    await refused(captured(t, "r.json", broken), "not-utf8", new RegExp(`offset ${offset}\\b`));
    assert.equal((await captured(t, "r.json", bytes)).reports.length, 1);
  }
});
