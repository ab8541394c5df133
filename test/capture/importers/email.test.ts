import assert from "node:assert/strict";
import { test } from "node:test";
import { captured, NOTHING_GIVEN, only, refused } from "../folder.ts";
import { picture } from "../picture-bytes.ts";

const lines = (...all: readonly string[]): string => all.join("\r\n");
const HEAD = [
  "Message-ID: <one@example.org>",
  "In-Reply-To: <question@example.net>",
  "From: =?utf-8?q?Press_Office?= <press@example.org>",
  "Date: Mon, 13 Jan 2025 10:00:00 +0200",
  "Subject: =?utf-8?b?0JfQsNGP0LLQsA==?=",
] as const;

const mixed = (...parts: readonly string[]): string =>
  lines(
    ...HEAD,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    ...parts.flatMap((part) => ["--b", part]),
    "--b--",
    "",
  );

test("reads an e-mail: who, when, its subject, its identifier and what it answers", async (t) => {
  const mail = await captured(t, "a.bin", lines(...HEAD, "", "The ministry said so.", ""));
  assert.equal(mail.item.kind, "email");
  const { report, text } = only(mail);
  assert.equal(text, "The ministry said so.");
  assert.equal(report.publisher, "Press Office");
  assert.equal(report.published, "2025-01-13T10:00:00+02:00");
  assert.equal(report.title, "Заява");
  assert.equal(report.url, "mid:one@example.org");
  assert.deepEqual(report.provenance, [{ kind: "reply", to: "question@example.net" }]);
  assert.deepEqual(mail.item.remarks, ["it says that it comes from Press Office <press@example.org>; nothing here checks that"]);
});

test("lets a person say of an e-mail what it does not", async (t) => {
  const given = { ...NOTHING_GIVEN, publisher: "The Ministry", published: "2025-01-12" };
  const { report } = only(await captured(t, "a.eml", lines(...HEAD, "", "Words."), given));
  assert.deepEqual([report.publisher, report.published], ["The Ministry", "2025-01-12"]);
});

test("keeps only the day of a date whose zone nobody knows", async (t) => {
  for (const zone of ["-0000", "", "+9900", "XYZ"]) {
    const mail = await captured(t, "a.eml", lines("Message-ID: <1@x>", "From: a@b.c", `Date: 13 Jan 2025 10:00 ${zone}`, "", "Words."));
    assert.equal(only(mail).report.published, "2025-01-13", zone);
    assert.match(mail.item.remarks.join(), /zone unproven/);
  }
  for (const [date, published] of [
    ["Thu, 2 Jan 2025 03:04:05 GMT", "2025-01-02T03:04:05Z"],
    ["2 Jan 2025 03:04 EST (somewhere)", "2025-01-02T03:04:00-05:00"],
    ["31 Feb 2025 03:04 +0000", null],
    ["yesterday", null],
  ] as const) {
    const mail = await captured(t, "a.eml", lines("Message-ID: <1@x>", "From: a@b.c", `Date: ${date}`, "", "Words."));
    assert.equal(only(mail).report.published, published, date);
  }
});

test("takes attachments as items of their own and reads those that it can", async (t) => {
  const photo = Buffer.from(await picture("png", 5, 4)).toString("base64");
  const mail = await captured(
    t,
    "a.eml",
    mixed(
      lines("Content-Type: text/plain", "", "See the card."),
      lines(
        "Content-Type: image/png",
        'Content-Disposition: attachment; filename="../../photo.png"',
        "Content-Transfer-Encoding: base64",
        "",
        photo,
      ),
      lines('Content-Type: text/plain; name="card.txt"', "Content-Disposition: attachment", "", "Born in 2005, it says."),
      lines(
        "Content-Type: application/x-thing",
        'Content-Disposition: attachment; filename="x.bin"',
        "Content-Transfer-Encoding: base64",
        "",
        "AAEC",
      ),
      lines("Content-Type: message/rfc822", "Content-Disposition: attachment", "", ...HEAD, "", "The first message."),
    ),
  );
  const [image, card, thing, inner] = mail.attachments;
  assert.deepEqual(
    mail.attachments.map(({ item }) => [item.name, item.kind]),
    [
      ["a.eml/photo.png", "image"],
      ["a.eml/card.txt", "text"],
      ["a.eml/x.bin", "file"],
      ["a.eml/part-4.eml", "email"],
    ],
  );
  assert.deepEqual(image?.item.dimensions, { width: 5, height: 4 });
  assert.ok(only(mail).report.media.includes(image.item.digest));
  assert.equal(card?.reports[0]?.text.trim(), "Born in 2005, it says.");
  assert.equal(thing?.item.mediaType, "application/x-thing");
  assert.match(thing?.item.remarks.join() ?? "", /kept and not read/);
  assert.equal(inner?.reports[0]?.text.trim(), "The first message.");
  assert.match(mail.item.remarks.join(), /photo\.png: its name in the archive was "\.\.\/\.\.\/photo\.png", a path that leaves it/);
});

test("opens messages in messages only so deep, and keeps the innermost", async (t) => {
  let message = lines(...HEAD, "", "The innermost.");
  for (let i = 0; i < 6; i++)
    message = lines(
      ...HEAD,
      "MIME-Version: 1.0",
      `Content-Type: multipart/mixed; boundary="b${i}"`,
      "",
      `--b${i}`,
      "Content-Type: message/rfc822",
      "",
      message,
      `--b${i}--`,
    );
  const found = (await captured(t, "a.eml", message)).attachments.map(({ item }) => item);
  assert.deepEqual(found.map(({ kind }) => kind).sort(), ["email", "email", "email", "file"]);
  assert.match(found.find(({ kind }) => kind === "file")?.remarks.join() ?? "", /lies in 4 files one in another and was not opened/);
});

test("reads the HTML of a message that has no plain words, and says where the two forms differ", async (t) => {
  const html = await captured(t, "a.eml", lines(...HEAD, "Content-Type: text/html", "", "<p>One.<script>x</script><p>Two."));
  assert.equal(only(html).text, "One.\n\nTwo.");
  const both = (shown: string): string =>
    lines(
      ...HEAD,
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Two soldiers were captured.",
      "--b",
      "Content-Type: text/html",
      "",
      shown,
      "--b--",
    );
  assert.doesNotMatch((await captured(t, "a.eml", both("<p>Two soldiers were captured."))).item.remarks.join(), /HTML/);
  assert.match(
    (await captured(t, "a.eml", both("<p>Nobody surrendered anywhere today."))).item.remarks.join(),
    /its HTML form says something else/,
  );
});

test("takes a text for an e-mail only where a program wrote its head", async (t) => {
  for (const text of ["From: the desk\nTo: all\n\nA memo.", "Subject: words\n\nMore.", "Note: a list\nDate: Monday\n\nWords."])
    assert.equal((await captured(t, "a.eml", text)).item.kind, "text", text);
});

test("refuses an e-mail that nests its parts without end, and one that is too large", async (t) => {
  const nested = lines(
    ...HEAD,
    ...Array.from({ length: 200 }, (_, i) => lines(`Content-Type: multipart/mixed; boundary="b${i}"`, "", `--b${i}`)),
  );
  await refused(captured(t, "a.eml", nested), "broken-import", /a\.eml cannot be taken apart .*nesting/);
  await refused(captured(t, "a.eml", lines(...HEAD, "", "Words."), NOTHING_GIVEN, { email: 20 }), "too-large", /an e-mail/);
});

const mailbox = (...messages: readonly string[]): string =>
  messages.map((message) => `From someone@x Mon Jan 13 10:00:00 2025\n${message}\n\n`).join("");
const message = (id: string, words: string): string =>
  `Message-ID: <${id}>\nFrom: A <a@b.c>\nDate: Mon, 13 Jan 2025 10:00:00 +0000\nSubject: S\n\n${words}`;

test("reads a mailbox: one report a message, known by its identifier", async (t) => {
  const box = await captured(
    t,
    "box",
    mailbox(message("1@x", "One.\n>From here on."), message("2@x", "Two."), message("1@x", "One again.")),
  );
  assert.equal(box.item.kind, "mailbox");
  assert.deepEqual(
    box.reports.map(({ report, text }) => [report.part, text]),
    [
      ["1@x", "One.\nFrom here on."],
      ["2@x", "Two."],
      ["1@x~2", "One again."],
    ],
  );
  assert.match(box.item.remarks.join(), /1 part repeated the name of another/);
});

test("keeps a mailbox whose message is broken or too large", async (t) => {
  const deep = Array.from({ length: 200 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}`).join("\n");
  const box = await captured(
    t,
    "box",
    mailbox(message("1@x", "One."), `Message-ID: <2@x>\n${deep}`, message("3@x", "w".repeat(60_000)), message("4@x", "Four.")),
    NOTHING_GIVEN,
    {
      email: 50_000,
      container: 1_000_000,
    },
  );
  assert.deepEqual(
    box.reports.map(({ report }) => report.part),
    ["1@x", "4@x"],
  );
  assert.match(box.item.remarks.join("\n"), /message 2 was left out: .*\nmessage 3 is larger than 0\.1 MB and was left out/);
});
