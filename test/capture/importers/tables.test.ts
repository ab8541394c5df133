import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { captureFile } from "../../../src/capture/capture.ts";
import { csvRows } from "../../../src/capture/importers/csv.ts";
import { type PythonValue, parsePython } from "../../../src/capture/importers/python-literal.ts";
import { transcript } from "../../../src/capture/importers/subtitles.ts";
import { captured, folder, NOTHING_GIVEN, only, refused } from "../folder.ts";
import { picture } from "../picture-bytes.ts";

const SRT =
  "1\r\n00:00:01,000 --> 00:00:02,500\r\nThe ministry <i>said</i>\r\n\r\n2\r\n00:00:02,600 --> 00:00:04,000\r\nthat two were captured.\r\n\r\n3\r\n01:01:05,000 --> 01:01:06,000\r\n{\\an8}Nobody denied it.\r\n";
const VTT =
  "WEBVTT - x\n\nNOTE a remark\nof two lines\n\nid\n00:01.000 --> 00:02.000 align:start\n<v Anna>One &amp; two.\n\n00:02.000 --> 00:03.000\n<v Anna>One &amp; two.\nThree.\n";

test("reads transcripts: a report whose anchors name the time of every cue", async (t) => {
  const srt = await captured(t, "a", SRT);
  assert.equal(srt.item.kind, "transcript");
  const { report, text } = only(srt);
  assert.equal(text, "The ministry said that two were captured.\n\nNobody denied it.");
  assert.equal(report.medium, "transcript");
  assert.deepEqual(
    report.anchors?.map(({ at, label }) => [label, text.slice(at, at + 6)]),
    [
      ["00:00:01", "The mi"],
      ["00:00:02", "that t"],
      ["01:01:05", "Nobody"],
    ],
  );
  const rolling = only(await captured(t, "a", VTT));
  assert.equal(rolling.text, "Anna: One & two. Three.");
  const talk = [
    "<v Anna>We saw three",
    "of them there.",
    "<v Anna>No more.",
    "<v Ben>And then?",
    "- They left.",
    ">> When?",
    "At six.",
    "CHAIR: Thank you.",
  ];
  const turns = only(
    await captured(t, "a", `WEBVTT\n\n${talk.map((line, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${line}\n`).join("\n")}`),
  );
  assert.equal(turns.text, "Anna: We saw three of them there. No more.\nBen: And then?\n- They left.\n>> When? At six.\nCHAIR: Thank you.");
  assert.equal(turns.report.anchors?.length, talk.length);
  const endless = Array.from({ length: 60 }, (_, i) => `00:${i + 10}.000 --> 00:${i + 11}.000\nThis is sentence number ${i}.\n`).join("\n");
  assert.ok(
    only(await captured(t, "a", `WEBVTT\n\n${endless}`))
      .text.split("\n")
      .every((line) => line.length < 700 && line.endsWith(".")),
  );
  await refused(captured(t, "a", "WEBVTT\n\n"), "empty", /a transcript without words/);
  const cut = await captured(t, "a", SRT, NOTHING_GIVEN, { cues: 2 });
  assert.match(cut.item.remarks.join(), /more than 2 cues; the last 1 were left out/);
});

test("anchors of any transcript lie in its text, in order", () => {
  const piece = fc.constantFrom(
    "1",
    "",
    "00:00:01,000 --> 00:00:02,000",
    "99:99.9 --> 1:00.0",
    "words",
    "<v A>b",
    "NOTE",
    "&lt;",
    "-->",
    "WEBVTT",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 20 }).map((all) => all.join("\n")),
      ),
      (raw) => {
        const { text, anchors } = transcript(raw, 1_000);
        assert.ok(text.isWellFormed());
        for (const [i, { at }] of anchors.entries()) assert.ok(at < text.length && at > (anchors[i - 1]?.at ?? -1));
      },
    ),
    { seed: 8, numRuns: 500 },
  );
});

test("reads a table of links and notes: a row with words is a note that names its page", async (t) => {
  for (const separator of [",", ";", "\t"]) {
    const rows = [
      ["URL", "Note", "Date", "Publisher"],
      ["https://example.org/a", `"The ministry said${separator} ""no"".\nTwice."`, "2025-01-13", "The Desk"],
      ["https://example.org/b", "", "", ""],
      ["", "'=cmd()", "soon", ""],
    ];
    const table = await captured(t, "a", `\ufeff${rows.map((row) => row.join(separator)).join("\r\n")}`);
    assert.equal(table.item.kind, "table");
    assert.deepEqual(
      table.reports.map(({ report, text }) => [report.part, text, report.publisher, report.published, report.medium]),
      [
        ["2", `The ministry said${separator} "no".\nTwice.`, "The Desk", "2025-01-13", "note"],
        ["4", "=cmd()", null, null, "note"],
      ],
    );
    assert.deepEqual(table.reports[0]?.report.provenance, [{ kind: "canonical-link", url: "https://example.org/a" }]);
    assert.match(table.item.remarks.join(), /row 4: the time of publication "soon".*1 rows hold no words/s);
  }
  for (const text of ["Mr Kim, the url of which\nis known, said so.", "a,b\n1,2\n", "Title\turgent\nWords\t"])
    assert.equal((await captured(t, "a", text)).item.kind, "text", text);
});

test("reads an Atlos table and the text of archived pages", async (t) => {
  const atlos = await captured(
    t,
    "a",
    "slug,status,description,date,sensitive,source_1,source_2\nX1,To Do,A strike.,2025-01-13,Not Sensitive,https://a.example/1,https://a.example/2\n",
  );
  assert.deepEqual(
    only(atlos).report.provenance.map((each) => each.kind === "canonical-link" && each.url),
    ["https://a.example/1", "https://a.example/2"],
  );
  const sheet = await captured(
    t,
    "a",
    "link,archive status,archive date,upload timestamp,upload title,text content\nhttps://t.example/1,ok,2025-01-14T00:00:00Z,2025-01-13T09:00:00+00:00,T,The words of the post.\n",
  );
  const { report } = only(sheet);
  assert.deepEqual([report.url, report.captured, report.medium], ["https://t.example/1", "2025-01-14T00:00:00Z", "article"]);
});

test("gives back any table that was written as one", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "'", ";") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      assert.deepEqual([...csvRows(text, ",")], rows);
    }),
    { seed: 9, numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => assert.ok([...csvRows(text, ";")].length <= text.length + 1)),
    { seed: 10 },
  );
});

test("reads Python literals as Python writes them, and refuses everything else at its place", () => {
  const value = (text: string): PythonValue => {
    const parsed = parsePython(text);
    assert.ok(parsed.ok, text);
    return parsed.value;
  };
  assert.deepEqual(
    value(`{'a': [1, -2.5e3, True, None], "b": ('x',), 'c': 'it\\'s \\x41\\u00e9\\U0001F600\\n'}`),
    new Map<string, PythonValue>([
      ["a", [1, -2500, true, null]],
      ["b", ["x"]],
      ["c", "it's Aé😀\n"],
    ]),
  );
  assert.deepEqual(value("datetime.datetime(2025, 1, 13, tzinfo=datetime.timezone.utc)".replace("datetime.timezone.utc", "None")), {
    call: "datetime.datetime",
    values: [2025, 1, 13],
    named: new Map([["tzinfo", null]]),
  });
  for (const text of ["", "x", "[1", "'a", "__import__", "1 2", "{1:}", "[".repeat(500)]) assert.equal(parsePython(text).ok, false, text);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."[](){}'\"\\,:=aNone1.-xuU ") }), (text) =>
      assert.equal(typeof parsePython(text).ok, "boolean"),
    ),
    { seed: 11, numRuns: 2_000 },
  );
});

const ARCHIVED = {
  status: "ok",
  metadata: {
    url: "https://t.example/1",
    title: "A post",
    content: "The ministry said so.",
    timestamp: "2025-01-13T10:00:00+00:00",
    _processed_at: "2025-01-14T08:00:00+00:00",
  },
};

test("reads a record of auto-archiver with the files beside it, and compares their digests", async (t) => {
  const photo = await picture("png", 6, 6);
  const sha256 = createHash("sha256").update(photo).digest("hex");
  const media = [
    { filename: "/tmp/x/p.png", _key: "p.png", urls: [], properties: { hash: `SHA-256:${sha256}` }, _mimetype: "image/png" },
    { filename: "v.mp4", properties: { hash: `SHA-256:${"0".repeat(64)}` } },
    { filename: "../outside.png", properties: {} },
    { filename: "missing.png", properties: {} },
  ];
  const python =
    `"{'url': 'https://t.example/2', 'content': ""It\\'s said."", 'timestamp': datetime.datetime(2025, 1, 13, 10, 0, tzinfo=datetime.timezone(x))}"`
      .replace("datetime.timezone(x)", "None")
      .replaceAll('""It', "'It")
      .replaceAll('said.""', "said.'");
  const path = await folder(t, {
    "in/metadata.json": JSON.stringify({ ...ARCHIVED, media }),
    "in/p.png": photo,
    "in/v.mp4": "\0\0\0\x18ftypisom",
    "in/db.csv": `status,metadata,media\nok,${python},"[Media(filename='p.png', properties={'hash': 'SHA-256:${sha256}'})]"\nbad,{'a':,[]\n`,
  });
  const found = await captureFile(join(path, "in/metadata.json"), "metadata.json", NOTHING_GIVEN);
  const { report } = only(found);
  assert.deepEqual(
    [report.url, report.published, report.captured, report.media.length],
    ["https://t.example/1", "2025-01-13", "2025-01-14T08:00:00+00:00", 2],
  );
  assert.deepEqual(
    found.attachments.map(({ item }) => [item.name, item.kind]),
    [
      ["p.png", "image"],
      ["v.mp4", "video"],
    ],
  );
  const remarks = found.item.remarks.join("\n");
  assert.match(remarks, /v\.mp4 does not have the SHA-256 that is noted for it/);
  assert.doesNotMatch(remarks, /p\.png does not/);
  assert.match(remarks, /a path that leaves the folder/);
  assert.match(remarks, /missing\.png cannot be read/);
  const table = await captureFile(join(path, "in/db.csv"), "db.csv", NOTHING_GIVEN);
  assert.equal(table.item.kind, "archiver");
  assert.equal(only(table).text, "It's said.");
  assert.equal(only(table).report.media.length, 1);
  assert.match(table.item.remarks.join(), /row 3 holds values that are no Python literals/);
});
