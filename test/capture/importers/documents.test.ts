import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Line, layOut, linesOf } from "../../../src/capture/importers/pdf-layout.ts";
import { captured, NOTHING_GIVEN, only, refused } from "../folder.ts";
import { picture } from "../picture-bytes.ts";
import { type Entry, zipOf } from "./zip-bytes.ts";

const TYPES: Entry = { name: "[Content_Types].xml", content: "<Types/>" };
const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (body: string, ...more: readonly Entry[]): Buffer =>
  zipOf([
    TYPES,
    { name: "word/document.xml", content: `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);

test("reads a DOCX: paragraphs, its title and its pictures, and says what changes it notes", async (t) => {
  const body = `<w:p>${run("The ministry &amp; the ")}${run("army")}\n  <w:r><w:tab/><w:t>said</w:t><w:br/><w:t>so.</w:t></w:r></w:p>
    <w:p><w:ins><w:r><w:t>Added.</w:t></w:r></w:ins><w:del><w:r><w:delText>Struck.</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p>${run("In a table.")}</w:p></w:tc></w:tr></w:tbl>`;
  const core =
    "<cp:coreProperties><dc:title>A statement</dc:title><dc:creator>Someone</dc:creator><dcterms:created>2025-01-13T10:00:00Z</dcterms:created></cp:coreProperties>";
  const document = await captured(
    t,
    "a",
    docx(
      body,
      { name: "docProps/core.xml", content: core },
      { name: "word/media/image1.png", content: await picture("png", 3, 2) },
      { name: "word/media/image2.png", content: "broken" },
    ),
  );
  assert.equal(document.item.kind, "document");
  const { report, text } = only(document);
  assert.equal(text, "The ministry & the army said\nso.\n\nAdded.\n\nIn a table.");
  assert.deepEqual([report.title, report.publisher, report.published, report.media.length], ["A statement", null, null, 2]);
  assert.match(document.item.remarks.join("\n"), /2 changes that are noted.*\n.*made by Someone on 2025-01-13T10:00:00Z/);
  const given = { ...NOTHING_GIVEN, publisher: "The Ministry" };
  assert.equal(only(await captured(t, "a", docx(body), given)).report.publisher, "The Ministry");
});

test("reads an ODT", async (t) => {
  const content = `<office:document-content><text:tracked-changes><text:changed-region><text:p>Gone.</text:p></text:changed-region></text:tracked-changes>
    <text:h>Title</text:h><text:p>One<text:s text:c="2"/>two<text:line-break/><text:span>three</text:span>.</text:p><text:p/></office:document-content>`;
  const odt = zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    { name: "content.xml", content },
  ]);
  assert.equal(only(await captured(t, "a", odt)).text, "Title\n\nOne two\nthree.");
});

test("refuses documents that were made to harm, and those without words", async (t) => {
  await refused(captured(t, "a", docx("<w:p/>")), "empty", /a document without words/);
  await refused(captured(t, "a", docx("<w:p>".repeat(2_000))), "too-deep", /too deeply nested/);
  await refused(captured(t, "a", zipOf([TYPES, { name: "xl/workbook.xml", content: "x" }])), "archive", /each of its sheets as CSV/);
  await refused(captured(t, "a", zipOf([TYPES, { name: "ppt/presentation.xml", content: "x" }])), "archive", /no text document/);
  await refused(captured(t, "a", docx(" ".repeat(60_000_000))), "too-large", /document\.xml (?:has|unpacks to) more than/);
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`;
  assert.equal(
    only(await captured(t, "a", docx(`${laughs}<w:p>${run("&b; words")}</w:p>`))).text,
    "&b; words",
    "no entity is made of others",
  );
});

/** A PDF of pages of lines; an empty page holds no text. */
function pdf(pages: readonly (readonly string[])[], more = ""): Buffer {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  for (const [i, lines] of pages.entries()) {
    const stream =
      lines.length === 0
        ? ""
        : `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => (line === "" ? "T*" : `(${line}) Tj T*`)).join(" ")} ET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    );
  }
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  text += more;
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
    "latin1",
  );
}

test("reads a PDF: its text in paragraphs, with an anchor at each page", async (t) => {
  const found = await captured(
    t,
    "a",
    pdf([["The ministry said on Monday", "that two were captured.", "", "Nobody denied it."], [], ["The third page."]]),
  );
  assert.equal(found.item.mediaType, "application/pdf");
  const { report, text } = only(found);
  assert.equal(text, "The ministry said on Monday that two were captured.\n\nNobody denied it.\n\nThe third page.");
  assert.deepEqual(report.anchors, [
    { at: 0, label: "p. 1" },
    { at: text.indexOf("The third"), label: "p. 3" },
  ]);
  assert.match(found.item.remarks.join(), /1 pages hold no text .*\(2\)/);
});

/** Lines as a page sets them: 12 points apart, in letters 10 high and 5 wide. An empty line leaves a gap, and `at` moves what follows. */
function page(lines: readonly (string | { readonly x?: number; readonly y?: number; readonly height?: number })[]): readonly Line[] {
  let [x, y, height] = [70, 700, 10];
  return lines.flatMap((line) => {
    if (typeof line !== "string") {
      x = line.x ?? x;
      y = line.y ?? y;
      height = line.height ?? height;
      return [];
    }
    y -= 12;
    return line === "" ? [] : [{ text: line, left: x, right: x + line.length * (height / 2), y, height }];
  });
}

test("lays a PDF out as it reads: broken lines run on, columns and pages too, running heads go, notes come after", () => {
  const head = { y: 780 };
  const first = page([
    head,
    "The Office, note 3",
    { y: 700 },
    "All five of them stated that the boat had",
    "been fired upon without any warning by the",
    "crew, and that an inter-",
    "preter had been well-",
    "known to them. It is well known that they",
    "had no lawyer.",
    "",
    "Read at the hearing in",
    "Kelda",
    { x: 330, y: 700 },
    "None of the five had been told why he was",
    "held, and the Office could not find out when",
    { x: 70, y: 90, height: 7 },
    "1. See the second note of the Office.",
    { y: 50, height: 10 },
    "Page 1",
  ]);
  const second = page([
    head,
    "The Office, note 3",
    { y: 700 },
    "they would be released.",
    "",
    "• One man limped.",
    "• Two were ill.",
    { y: 50 },
    "Page 2",
  ]);
  const laid = layOut([first, second]);
  assert.equal(
    laid.text,
    [
      "All five of them stated that the boat had been fired upon without any warning by the crew, and that an interpreter had been well-known to them. It is well known that they had no lawyer.",
      "Read at the hearing in\nKelda",
      "None of the five had been told why he was held, and the Office could not find out when they would be released.",
      "1. See the second note of the Office.",
      "• One man limped.\n• Two were ill.",
    ].join("\n\n"),
  );
  assert.deepEqual([laid.running, laid.joined], [["The Office, note 3", "Page 1"], 1]);
  assert.deepEqual(
    laid.anchors.map(({ at, page }) => [page, laid.text.slice(at, at + 8)]),
    [
      [0, "All five"],
      [1, "they wou"],
      [0, "1. See t"],
      [1, "• One ma"],
    ],
  );
  assert.deepEqual(layOut([first]).running, [], "one page has no running head");
  const wide = page([
    "The court heard that the boat had",
    "",
    "been stopped by",
    "",
    "a ship of the navy off the coast",
    "",
    "near",
    "",
    "",
    "It rose.",
  ]);
  assert.equal(
    layOut([wide]).text,
    "The court heard that the boat had been stopped by a ship of the navy off the coast near\n\nIt rose.",
    "lines that stand apart, as in papers for a court",
  );
  const run = { ends: false, x: 0, y: 0, width: 20, height: 10 };
  const raised = [
    { ...run, str: "on a telephone." },
    { ...run, str: "12", y: 4, height: 7 },
    { ...run, str: " In 2", ends: true },
  ];
  assert.equal(linesOf(raised)[0]?.text, "on a telephone.¹² In 2");
});

test("no letter of a page is lost or made, whatever its lines", () => {
  const word = fc.constantFrom("the", "boat", "inter-", "Kelda", "Page 1", "1. See", "•", "said.", "x\u00ad", "한국어", "9.4");
  const aLine = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" ")),
    left: fc.integer({ min: 0, max: 400 }),
    right: fc.integer({ min: 400, max: 600 }),
    y: fc.integer({ min: 0, max: 800 }),
    height: fc.constantFrom(7, 10, 14),
  });
  const letters = (text: string): string => [...text.replace(/[\s\u00ad-]/g, "")].sort().join("");
  fc.assert(
    fc.property(fc.array(fc.array(aLine, { maxLength: 12 }), { maxLength: 4 }), (pages) => {
      const { text, anchors, running } = layOut(pages);
      for (const [i, { at }] of anchors.entries()) assert.ok(at < text.length && at > (anchors[i - 1]?.at ?? -1));
      if (running.length === 0)
        assert.equal(
          letters(text),
          letters(
            pages
              .flat()
              .map((line) => line.text)
              .join(""),
          ),
        );
    }),
    { seed: 8, numRuns: 300 },
  );
});

test("refuses PDFs that hold no text or are none, and ends on those that never would", async (t) => {
  await refused(captured(t, "a", pdf([[]])), "empty", /perhaps a scan/);
  await refused(captured(t, "a", "%PDF-1.7\nnothing"), "broken-import", /a PDF that cannot be opened/);
  const begun = performance.now();
  const objects = Array.from({ length: 1_000_000 }, (_, i) => `${i + 10} 0 obj<<>>endobj\n`).join("");
  const many = await captured(t, "a", pdf([["Words."]], objects)).catch((error: unknown) => String(error));
  assert.ok(typeof many === "string" ? /timeout|too-large|cannot be taken apart/.test(many) : only(many).text === "Words.");
  // Without its table the reader must look at every one of the objects.
  const lost = Buffer.concat([Buffer.from(objects), pdf([["Words."]])]);
  await captured(t, "a", Buffer.concat([Buffer.from("%PDF-1.4\n"), lost]), NOTHING_GIVEN, { time: 20_000 }).catch((error: unknown) =>
    assert.match(String(error), /CaptureError/),
  );
  assert.ok(performance.now() - begun < 120_000);
  const pages = await captured(t, "a", pdf([["One."], ["Two."], ["Three."]]), NOTHING_GIVEN, { pages: 2 });
  assert.match(pages.item.remarks.join(), /it has 3 pages; those after page 2 were not read/);
});
