import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { htmlToText } from "../../src/capture/html-text.ts";
import { captured, only, refused } from "./folder.ts";

const FIRST =
  "The service said on Monday that two soldiers had been captured, and that both were being questioned through interpreters in the capital.";
const SECOND =
  "A spokesman for the other side declined to comment, saying only that “no such people” were known to him, his office or the ministry.";

function page(head: string, body = "", attributes = 'lang="en-GB"'): string {
  const article = `<article><h1>Two captured</h1><p>${FIRST}</p><script>alert("in the article")</script><style>p{}</style><p>${SECOND}<br>And a line.</p>${body}</article>`;
  return `<!DOCTYPE html><html ${attributes}><head>${head}</head><body><nav><a href="/">Home</a></nav><iframe src="https://e.example/"></iframe>${article}<footer>Cookies</footer></body></html>`;
}

test("takes the article of a page as paragraphs, without scripts, styles, frames and navigation", async (t) => {
  const led = await captured(t, "led.html", page("<title>Sea Lark: what we know so far today – live</title>"));
  assert.equal(only(led).report.title, "Sea Lark: what we know so far today – live");
  const found = await captured(t, "a.html", page("<title>Two captured | The Daily</title>"));
  assert.equal(only(found).text, `${FIRST}\n\n${SECOND}\nAnd a line.`);
  assert.equal(found.item.kind, "html");
  assert.deepEqual(found.item.remarks, []);
});

test("reads what a page says of itself in its head", async (t) => {
  const head = `<meta property="og:site_name" content="The Daily"><meta property="og:title" content="Two captured">
    <meta property="article:published_time" content="2025-01-13T09:30:00+02:00"><meta name="author" content="By Ann Writer">
    <link rel="canonical" href="https://wire.example/story#top"><meta property="og:url" content="https://daily.example/story">`;
  const { report } = only(await captured(t, "a.html", page(head)));
  assert.equal(report.publisher, "The Daily");
  assert.equal(report.title, "Two captured");
  assert.equal(report.published, "2025-01-13T09:30:00+02:00");
  assert.equal(report.url, "https://daily.example/story");
  assert.equal(report.language, "en");
  assert.deepEqual(report.provenance, [
    { kind: "canonical-link", url: "https://wire.example/story#top" },
    { kind: "credit", name: "Ann Writer" },
  ]);
});

test("reads JSON-LD of a news article, also in a graph and beside broken scripts", async (t) => {
  const graph = {
    "@graph": [
      { "@type": "WebSite", name: "x" },
      {
        "@type": ["NewsArticle"],
        headline: "From the graph",
        datePublished: "2025-01-13",
        publisher: { "@type": "Organization", name: "The Graph" },
        author: [{ "@type": "Person", name: "Ann" }, "Wire", { "@type": "Organization", name: "The Graph" }],
      },
    ],
  };
  const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(graph)}</script>`;
  const { report } = only(await captured(t, "a.html", page(head)));
  assert.deepEqual([report.title, report.published, report.publisher], ["From the graph", "2025-01-13", "The Graph"]);
  assert.deepEqual(report.provenance, [
    { kind: "credit", name: "Ann" },
    { kind: "credit", name: "Wire" },
  ]);
});

test("keeps only the date where a page's time names no offset, and says so", async (t) => {
  const found = await captured(t, "a.html", page('<meta property="article:published_time" content="2025-01-13 23:30">'));
  assert.equal(only(found).report.published, "2025-01-13");
  assert.match(found.item.remarks.join(), /zone unproven/);
});

test("takes no address but http and https from a page", async (t) => {
  const head = '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">';
  const { report } = only(await captured(t, "a.html", page(head)));
  assert.equal(report.url, null);
  assert.deepEqual(report.provenance, []);
});

test("believes the words before a template's language, and the template before nothing", async (t) => {
  assert.equal(only(await captured(t, "a.html", page("", "", 'lang="ko-KR"'))).report.language, "en");
  const strange = "<!doctype html><html lang=vi-VN><body><p>Hai</p></body></html>";
  assert.equal(only(await captured(t, "a.html", strange)).report.language, "vi");
});

test("takes the whole text of a page in which it finds no article, and says so", async (t) => {
  const cells = Array.from({ length: 40_000 }, (_, i) => `<i>${i}</i>`).join("");
  const found = await captured(t, "a.html", `<!doctype html><body>${cells}<p>last</p></body>`);
  assert.match(only(found).text, /39999\n\nlast$/);
  assert.match(found.item.remarks.join(), /whole page was taken/);
});

test("decodes a page that names its character set and is no UTF-8", async (t) => {
  const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  const bytes = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
    cyrillic,
    Buffer.from("</p></body></html>"),
  ]);
  const found = await captured(t, "a.html", bytes);
  assert.equal(only(found).text, "Привет");
  assert.match(found.item.remarks.join(), /windows-1251/);
  await refused(captured(t, "b.html", Buffer.concat([Buffer.from("<html><p>"), cyrillic])), "not-utf8", /offset 9\b/);
});

test("refuses 100,000 nested elements, too many elements, and a page without words", async (t) => {
  await refused(captured(t, "deep.html", `<html>${"<div>".repeat(100_000)}x`), "too-deep", /deep\.html nests more than 512/);
  await refused(captured(t, "wide.html", `<html>${"<i></i>".repeat(600_000)}`), "too-large", /more than 500000 elements/);
  await refused(captured(t, "a.html", "<html><script>document.write('x')</script></html>"), "broken-html", /without words/);
});

test("reads a page of frames, tables and unclosed elements", async (t) => {
  const odd = "<html><frameset><frame src=x></frameset><table><tr><td>One<td>Two<tr><td>Three</table><p>Four<p>Five &amp; six&#xD800;";
  assert.equal(only(await captured(t, "a.html", odd)).text.replace("\uFFFD", ""), "One\n\nTwo\n\nThree\n\nFour\n\nFive & six");
});

test("leaves no mark-up in the words of any tree of elements", () => {
  const word = fc.constantFrom("one", "two", "three & four", "5 < 6");
  const inHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const { tree } = fc.letrec<{ tree: readonly [string, readonly string[]] }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      word.map((w): readonly [string, readonly string[]] => [inHtml(w), [w]]),
      fc
        .tuple(fc.constantFrom("p", "div", "blockquote", "li"), fc.array(tie("tree"), { maxLength: 3 }))
        .map(([name, children]): readonly [string, readonly string[]] => [
          `<${name}>${children.map(([html]) => html).join(`<${name === "p" ? "br" : "hr"}>`)}</${name}>`,
          children.flatMap(([, words]) => words),
        ]),
    ),
  }));
  fc.assert(
    fc.property(tree, ([html, words]) => {
      assert.deepEqual(
        htmlToText(html)
          .split(/\n+/)
          .filter((each) => each !== "")
          .join("|"),
        words.join("|"),
      );
    }),
    { seed: 11, numRuns: 200 },
  );
});
