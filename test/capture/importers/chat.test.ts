import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayOf, dayOrderOf } from "../../../src/capture/importers/chat-days.ts";
import { messagesIn, startsAsChat } from "../../../src/capture/importers/chat-lines.ts";
import { captured } from "../folder.ts";
import { picture } from "../picture-bytes.ts";
import { zipOf } from "./zip-bytes.ts";

const IPHONE = [
  "\u200e[04.09.26, 05:03:12] Net: \u200eMessages are end-to-end encrypted. Only this chat can read them, not even WhatsApp.",
  "[04.09.26, 05:14:40] Uncle Per: Nets down, 14 miles out",
  "[04.09.26, 05:22:10] Kari: What?",
  "Are you joking: tell me",
  "\u200e[04.09.26, 05:44:20] Uncle Per: \u200e<attached: 0012-PHOTO-2026-09-04.png>",
  "[04.09.26, 06:10:00] Kari: The radio is silent \u200e<This message was edited>",
  "\u200e[04.09.26, 06:11:00] Kari: \u200eThis message was deleted.",
].join("\n");

test("reads a chat as a phone exports it: a report a message, the note and the file apart", async (t) => {
  const found = await captured(
    t,
    "a",
    zipOf([
      { name: "_chat.txt", content: IPHONE },
      { name: "0012-PHOTO-2026-09-04.png", content: await picture("png", 3, 3) },
      { name: "other.png", content: await picture("png", 3, 3) },
    ]),
  );
  assert.equal(found.item.kind, "chat");
  assert.deepEqual(found.item.acquired?.container, { platform: "WhatsApp" });
  assert.deepEqual(
    found.reports.map(({ report, text }) => [report.part, report.publisher, report.published, report.medium, text]),
    [
      ["2", "Uncle Per", "2026-09-04", "post", "Nets down, 14 miles out"],
      ["3", "Kari", "2026-09-04", "post", "What?\nAre you joking: tell me"],
      ["5", "Kari", "2026-09-04", "post", "The radio is silent"],
    ],
  );
  assert.equal(found.attachments.length, 1);
  assert.match(
    found.item.remarks.join("\n"),
    /zone unproven.*\n2 lines are notes.*\n1 message has no words.*\n1 message was edited later.*\n1 files of the archive belong to no message/s,
  );
});

test("reads the other ways of writing a chat, with names of numbers and colons in words", async (t) => {
  const android = await captured(
    t,
    "a",
    "9/4/26, 5:14\u202fAM - You created the group\n9/4/26, 5:15\u202fAM - \u202a+380 50 123 45 67\u202c: Нас обстрілюють\n9/13/26, 11:16\u202fPM - Kari: <Media omitted>\n9/14/26, 1:16\u202fPM - Kari: He says: no",
  );
  assert.deepEqual(
    android.reports.map(({ report, text }) => [report.publisher, report.published, text]),
    [
      ["+380 50 123 45 67", "2026-09-04", "Нас обстрілюють"],
      ["Kari", "2026-09-14", "He says: no"],
    ],
  );
  assert.match(android.item.remarks.join("\n"), /1 file was left out when the chat was exported/);
  const computer = await captured(
    t,
    "b",
    "어머니 님과 카카오톡 대화\n저장한 날짜 : 2026-09-05 12:00:00\n\n--------------- 2026년 9월 4일 금요일 ---------------\n[어머니] [오전 5:14] 배가 안 보인다\n[김 선장] [오후 1:02] 두 명이라고 했다",
  );
  const phone = await captured(
    t,
    "c",
    "2026년 9월 4일 오전 5:14, 어머니 : 배가 안 보인다\n2026년 9월 4일 오후 1:02, 김 선장 : 두 명이라고 했다",
  );
  for (const { reports } of [computer, phone])
    assert.deepEqual(
      reports.map(({ report, text }) => [report.publisher, report.published, text]),
      [
        ["어머니", "2026-09-04", "배가 안 보인다"],
        ["김 선장", "2026-09-04", "두 명이라고 했다"],
      ],
    );
});

test("never guesses whether the day or the month stands first", async (t) => {
  const open = await captured(t, "a", "04/09/26, 05:14 - Per: We are out\n04/09/26, 05:15 - Kari: Where?");
  assert.deepEqual(
    open.reports.map(({ report }) => report.published),
    [null, null],
  );
  assert.match(open.item.remarks.join("\n"), /can be read with the day or the month first/);
  const dated = (days: readonly string[], file: string | null = null): string =>
    dayOrderOf(messagesIn(days.map((day) => `${day}, 05:14 - Per: x`).join("\n"), 10).list.map((message) => ({ ...message, file })));
  assert.equal(dated(["04/09/26", "13/09/26"]), "day-first");
  assert.equal(dated(["04/09/26", "04/13/26"]), "month-first");
  assert.equal(dated(["30/09/26", "01/10/26"]), "day-first");
  assert.equal(dated(["04/09/26", "03/10/26"]), "day-first", "only so they succeed each other");
  assert.equal(dated(["04/09/26"], "IMG-20260901-WA0001.jpg"), "day-first", "a picture of September is not sent in April");
  assert.equal(dated(["2026-09-04"]), "year-first");
  assert.equal(dated(["31/02/26"]), "unknown");
});

test("takes no log, list or text with a time at its head for a chat", () => {
  for (const text of [
    "[2026-09-04 05:14:40] ERROR: no such file\n[2026-09-04 05:14:41] ERROR: no such file",
    "04.09.2026: Meeting\n05.09.2026: Meeting",
    "12:30 - Lunch\n13:30 - Talk: the ferry",
    "The men said:\n[04.09.26, 05:14:40] Per: one line that somebody quotes.",
    `${"A report of some length.\n".repeat(9)}[04.09.26, 05:14:40] Per: quoted\n[04.09.26, 05:14:41] Per: quoted`,
  ])
    assert.equal(startsAsChat(text), false, text);
});

test("loses no message of any chat, and gives each a day that exists or none", () => {
  const piece = fc.constantFrom(
    "[04.09.26, 05:14:40] Per: words",
    "04/09/2026, 5:14 PM - Kari: \u200ea.jpg (file attached)",
    "04/13/2026, 5:14 pm - Kari left",
    "--------------- 2026년 9월 4일 금요일 ---------------",
    "[이름] [오전 5:14] 말",
    "more",
    "",
    "<Media omitted>",
    "[99.99.99, 99:99] : ",
    "\u200e",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 12 }).map((all) => all.join("\n")),
      ),
      fc.integer({ min: 1, max: 5 }),
      (text, most) => {
        const { list, left } = messagesIn(text, most);
        const all = messagesIn(text, 1_000).list;
        assert.equal(list.length + left, all.length);
        assert.deepEqual(
          all.map(({ number }) => number),
          all.map((_, i) => i + 1),
        );
        const order = dayOrderOf(all);
        for (const message of all) {
          assert.ok(message.text.isWellFormed());
          assert.match(dayOf(message, order) ?? "2026-01-01", /^2\d{3}-[01]\d-[0-3]\d$/);
        }
      },
    ),
    { seed: 8, numRuns: 500 },
  );
});
