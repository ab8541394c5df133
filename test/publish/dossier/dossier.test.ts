import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import type { OpenCase } from "../../../src/case/open-case.ts";
import { takeIn } from "../../../src/case/take-in.ts";
import { makeExample } from "../../../src/cli/example.ts";
import { filesOf } from "../../../src/publish/bag.ts";
import { makeDossier } from "../../../src/publish/dossier/make.ts";
import { MESSAGES } from "../../../src/publish/dossier/messages/of-language.ts";
import { pagesOf } from "../../../src/publish/dossier/pages.ts";
import { publish } from "../../../src/publish/dossier/publish.ts";
import { findLeaks } from "../../../src/publish/leaks/find-leaks.ts";
import { pdfParts } from "../../../src/publish/leaks/pdf.ts";
import { secretsOf } from "../../../src/publish/protect/secrets-of.ts";
import { verifyCase } from "../../../src/store/verify.ts";
import { formatKey } from "../../../src/vault/note.ts";
import { toldInEnglish } from "../../record/in-english.ts";
import { launchBrowser } from "../../web/browser.ts";
import { article, deskOf } from "../small-case.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/kursk-2025", import.meta.url));

let browser: Browser;
let example: { readonly opened: OpenCase; readonly work: string; readonly place: string };
before(async () => {
  browser = await launchBrowser();
  const work = mkdtempSync(join(tmpdir(), "firsthand-dossier-"));
  const opened = await makeExample(EXAMPLE, join(work, "kursk"));
  const place = join(work, "dossier");
  assert.deepEqual((await publish(opened, place)).leaks, []);
  example = { opened, work, place };
});
after(async () => {
  await browser.close();
  example.opened.close();
  rmSync(example.work, { recursive: true, force: true });
});

/** Letters only: a browser may print "fi" as one letter, apart from the rest. */
const plain = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
const textIn = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

describe("The dossier of the worked case", () => {
  test("reads without a network or a script, is accessible, and every link in it leads somewhere", async () => {
    const { place } = example;
    const files = await filesOf(place);
    const linked = new Set(["index.html", "verify.js"]);
    for (const file of files.filter((one) => one.endsWith(".html")))
      for (const [, href = ""] of textIn(place, file).matchAll(/(?:href|src)="([^"#]+)[^"]*"/g)) {
        assert.doesNotMatch(href, /^[a-z]+:|^\/\//);
        linked.add(join(dirname(file), href).split("\\").join("/"));
        assert.ok(existsSync(resolve(place, dirname(file), href)), `${file} leads to ${href}, which is not there`);
      }
    assert.deepEqual(
      [...files].filter((file) => !linked.has(file)),
      [],
    );
    const printed = textIn(place, "print.html");
    const places = new Set([...printed.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id = ""] of printed.matchAll(/href="#([^"]+)"/g))
      assert.ok(places.has(id), `print.html leads to #${id}, which is not on it`);
    const claim = files.find((file) => file.startsWith("claims/") && textIn(place, file).includes("<h1>The captives are")) ?? assert.fail();
    for (const [file, width, scheme] of [
      ["index.html", 1440, "light"],
      [claim, 390, "dark"],
      ["conflicts.html", 390, "light"],
      ["check.html", 1024, "dark"],
      ["claims.html", 390, "dark"],
      ["timeline.html", 390, "light"],
      ["sources.html", 390, "dark"],
      ["map.html", 1024, "dark"],
      ["print.html", 390, "light"],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
      const odd: string[] = [];
      page.on("request", (request) => odd.push(...(request.url().startsWith("file:") ? [] : [request.url()])));
      page.on("console", (message) => odd.push(message.text()));
      page.on("pageerror", (error) => odd.push(error.message));
      await page.context().setOffline(true);
      await page.goto(pathToFileURL(join(place, file)).href);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true, `${file} is wider than ${width}`);
      await page.evaluate(axe.source);
      const violations: { id: string; nodes: { html: string }[] }[] = await page.evaluate("axe.run().then((found) => found.violations)");
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
        file,
      );
      assert.deepEqual(odd, [], file);
      await page.close();
    }
  });

  test("is printed whole, every room of it on a page of its own, and what is printed holds nothing that must not leave", async () => {
    const { opened, place } = example;
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(pathToFileURL(join(place, "print.html")).href);
    const bytes = await page.pdf({ format: "A4" });
    await page.close();
    const { texts } = await pdfParts(bytes);
    const pages = texts.filter(({ where }) => where.startsWith("page "));
    const printed = pages.map(({ text }) => plain(text));
    const rooms = ["Questions", "Claims", "Conflicts", "Timeline", "Sources", "Method and limits"];
    for (const room of rooms)
      assert.ok(
        printed.some((text) => text.startsWith(plain(room))),
        `no page begins with ${room}`,
      );
    const { dossier, protection } = makeDossier(opened);
    for (const { text } of toldInEnglish(dossier.questions)) assert.ok(printed.join("").includes(plain(text)), text);
    const lines = pages.map(({ text, where }) => ({ path: where, bytes: Buffer.from(text.replace(/\p{Cc}/gu, " ")) }));
    assert.deepEqual(await findLeaks(lines, secretsOf(opened, protection)), []);
  });

  test("tells nothing of who a captive is, nor any identifier, digest or name of a file of the case", async () => {
    const { opened, place } = example;
    const all = (await filesOf(place))
      .filter((file) => file !== "verify.js")
      .map((file) => `${file}\n${textIn(place, file)}`)
      .join("\n");
    assert.match(textIn(place, "conflicts.html"), /Identity disputed/);
    assert.doesNotMatch(all, /born in (?:1998|1999|2005)|Turan\b|rifleman, carried.*another man|20-year-old|26-year-old/);
    const { items, reports } = opened.record();
    for (const { id, digest, name } of items.values()) for (const secret of [id, digest, name]) assert.ok(!all.includes(secret), secret);
    for (const { id, textDigest } of reports.values()) for (const secret of [id, textDigest]) assert.ok(!all.includes(secret), secret);
    for (const id of opened.findings().gathered.utterances.keys()) assert.ok(!all.includes(id), id);
  });

  test("is checked in its own page and by the script beside it, by the desk's key and no other, and shows a changed proof", async () => {
    const { opened, place } = example;
    const key = formatKey(opened.store.log.state().key);
    const byNode = (...given: readonly string[]): readonly [number | null, string] => {
      const done = spawnSync(process.execPath, [join(place, "verify.js"), place, ...given], { encoding: "utf8" });
      return [done.status, done.stdout];
    };
    assert.match(byNode(key)[1], /All 25 entries stand in the log[\s\S]*Signed by the key that you gave/);
    assert.match(byNode()[1], /Nobody vouches for that key here/);
    assert.equal(byNode(key.replace(/^[^+]+/, "firsthand/other"))[0], 1);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(place, "check.html")).href);
    await page.fill("#key", key);
    assert.equal(await page.getAttribute("#proved", "class"), "ok");
    // The last of these tests that looks at the folder.
    const text = textIn(place, "check.html");
    const at = text.indexOf("index ") + 6;
    writeFileSync(join(place, "check.html"), `${text.slice(0, at)}${text[at] === "3" ? "4" : "3"}${text.slice(at + 1)}`);
    await page.reload();
    assert.equal(await page.getAttribute("#proved", "class"), "wrong");
    assert.equal(byNode(key)[0], 1);
    await page.close();
  });

  test("leaks in no language of its pages, and marks what stands there in English", async () => {
    const { opened } = example;
    const { dossier, protection } = makeDossier(opened);
    const written = (["uk", "ko"] as const).flatMap((language) =>
      [...pagesOf(dossier, MESSAGES[language])].map((page) => ({ language, ...page })),
    );
    // What a language adds stands on these pages; those of claims, and the one that holds them all, take long to search.
    const files = written
      .filter(({ file }) => !file.startsWith("claims/") && file !== "print.html")
      .map(({ language, file, html }) => ({ path: `${language}/${file}`, bytes: Buffer.from(html) }));
    assert.deepEqual(await findLeaks(files, secretsOf(opened, protection)), []);
    assert.equal(written.length, 2 * (dossier.claims.length + 11));
    for (const { language, html } of written) assert.ok(html.includes(`<html lang="${language}">`));
    const labels = new Set(dossier.people.map(({ label }) => label));
    for (const { language, file, html } of written) {
      const left = [...labels, "[withheld]", "[name withheld]", "[a place"].filter((words) => html.includes(words));
      assert.deepEqual(left, [], `${language}/${file}`);
    }
    for (const { html } of written.filter(({ file }) => file === "index.html"))
      assert.match(html, /<h1><span lang="en">Kursk, January 2025/);
  });

  test("keeps its identifiers when it is made again, and says what has changed since", async () => {
    const { opened, work } = example;
    const before = makeDossier(opened).dossier;
    assert.deepEqual(before.changes, { since: before.day, added: [], changed: [], removed: [] });
    const [question] = opened.findings().weighings.filter(({ by }) => by === "decided");
    opened.decide({ kind: "withhold", part: question?.question ?? assert.fail(), because: "Not yet." });
    await publish(opened, join(work, "second"));
    const now = makeDossier(opened).dossier;
    assert.deepEqual(
      now.claims.map(({ id }) => id),
      before.claims.map(({ id }) => id),
    );
    assert.equal(now.questions.length, before.questions.length - 1);
    assert.match(textIn(join(work, "second"), "changes.html"), /Taken out/);
    const { ok, problems } = await verifyCase(opened.folder);
    assert.deepEqual([ok, problems], [true, []]);
    await assert.rejects(publish(opened, join(work, "second")), { name: "OutputExistsError" });
  });
});

describe("A dossier", () => {
  test("is not written where something in it must not leave, and the case says nothing of it", async (t) => {
    const text =
      "The Interior Ministry said on Sunday that a soldier had been captured at the bridge. Pavlo Tkachuk, a captured soldier, said that he had seen it.";
    const desk = await deskOf(t, { "a.md": article("Tkachuk Times", "2025-01-12", text) });
    const opened = await desk.as("Anna");
    const count = opened.store.count();
    const { leaks, place } = await publish(opened, join(desk.work, "out"));
    assert.ok(leaks.length > 0);
    assert.ok(
      leaks.some(({ kind, person }) => kind === "name" && /^(?:Captive|Person) A$/.test(person ?? "")),
      JSON.stringify(leaks[0]),
    );
    assert.deepEqual([place, existsSync(join(desk.work, "out")), opened.store.count()], [null, false, count]);
    assert.deepEqual(readdirSync(desk.work).sort(), ["case", "sources"]);
  });

  test("leaves out what is withheld: a report, an item, a claim", async (t) => {
    const desk = await deskOf(t, {
      "a.md": article("Harbour Times", "2025-01-12", "The Interior Ministry said on Sunday that a convoy had left."),
      "b.md": article("Evening Mail", "2025-01-12", "The Foreign Ministry said on Sunday that a tunnel had been found."),
    });
    const opened = await desk.as("Anna");
    const [tunnel] = [...opened.record().reports.values()].filter(({ publisher }) => publisher === "Evening Mail");
    const told = (): string => JSON.stringify(makeDossier(opened).dossier);
    assert.match(told(), /tunnel/);
    for (const part of [tunnel?.id, tunnel?.item]) {
      const id = opened.decide({ kind: "withhold", part: part ?? assert.fail(), because: "Not yet." });
      assert.doesNotMatch(told(), /tunnel|Evening Mail/);
      opened.undo(id, "now");
    }
    assert.match(told(), /tunnel/);
    const claim = [...opened.findings().gathered.claims.values()].find(({ statement }) => statement.includes("tunnel"));
    opened.decide({ kind: "withhold", part: claim?.id ?? assert.fail(), because: "Not yet." });
    assert.doesNotMatch(told(), /tunnel/);
    // An earlier report that says the same gives the claim another name, and does not bring it out.
    const earlier = join(desk.work, "earlier.md");
    writeFileSync(earlier, article("Morning Mail", "2025-01-11", "The Foreign Ministry said on Sunday that a tunnel had been found."));
    const given = { published: null, publisher: null, language: null };
    assert.deepEqual((await takeIn(opened, { paths: [earlier], given })).errors, []);
    const now = [...opened.findings().gathered.claims.values()].filter(({ statement }) => statement.includes("tunnel"));
    assert.ok(now.length === 1 && now[0]?.id !== claim?.id && now[0]?.members.length === 2);
    assert.doesNotMatch(told(), /tunnel/);
    rmSync(join(desk.work, "sources"), { recursive: true });
  });
});
