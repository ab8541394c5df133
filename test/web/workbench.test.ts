import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { servedCase } from "../../src/server/served-case.ts";
import { deskOf } from "../publish/small-case.ts";
import { launchBrowser } from "./browser.ts";
import { fixtureCase } from "./fixture.ts";
import { hostile, radio, said, wire } from "./fixture-reports.ts";
import { axeOn, sideways, type Visit, type VisitOptions, visitCase } from "./visit.ts";

const ROOMS = ["/", "/reports", `/reports/${radio}`, `/utterances/${said.radioUnion}`, "/claims", "/questions", "/conflicts"];

let browser: Browser | null = null;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** A PDF of two pages, as a browser prints it. */
async function printed(pages: readonly string[]): Promise<Uint8Array> {
  assert.ok(browser);
  const paper = await browser.newPage();
  await paper.setContent(pages.map((text) => `<p style="break-after: page; font: 20px serif">${text}</p>`).join(""));
  const bytes = await paper.pdf({ width: "400px", height: "500px" });
  await paper.close();
  return bytes;
}

/** Opens the workbench on the invented case. */
function visit(act: (visit: Visit) => Promise<void>, options: VisitOptions = {}): Promise<void> {
  assert.ok(browser);
  return visitCase(browser, fixtureCase(), act, options);
}

describe("Firsthand's workbench", () => {
  test("leads from the case over a question and a claim to the words, takes a decision by keyboard, and keeps it", () =>
    visit(async ({ page, served }) => {
      assert.equal(new URL(page.url()).search, "", "the token is gone from the address");
      await page.getByRole("heading", { level: 1, name: "The fire at Pier Four" }).waitFor();
      await page.getByRole("link", { name: "How many people died at Pier Four?" }).press("Enter");
      await page.getByRole("heading", { level: 1, name: "Questions" }).waitFor();
      await page.getByRole("link", { name: "Twelve", exact: true }).press("Enter");
      await page.getByRole("heading", { level: 1, name: "Twelve people died at Pier Four" }).waitFor();
      await page.getByRole("link", { name: "Calder Wire, 3 March 2031" }).last().press("Enter");
      await page.getByRole("heading", { level: 1, name: "Twelve die in port fire, ministry says" }).waitFor();
      await page.getByText("1 of 4").waitFor();
      await page.keyboard.press("j");
      await page.getByText("2 of 4").waitFor();
      await page.keyboard.press("k");
      await page.getByText("1 of 4").waitFor();
      await page.keyboard.press("a");
      await page.getByRole("status").filter({ hasText: "Accepted." }).waitFor();
      assert.deepEqual(
        [...served.record().decisions.values()].map(({ decision }) => [decision.kind, "utterance" in decision ? decision.utterance : null]),
        [["accept", said.wireTwelve]],
      );
      await page.reload();
      await page.locator(".review-state").filter({ hasText: "accepted" }).waitFor();
      await page.keyboard.press("u");
      await page.locator(".review-state").filter({ hasText: "unreviewed" }).waitFor();
      assert.equal(served.record().decisions.size, 0);
    }));

  test("takes a rejection by mouse, with its reason, keeps it in sight, and takes it back", () =>
    visit(async ({ page, origin, served }) => {
      await page.goto(`${origin}/reports/${radio}`);
      await page.getByRole("link", { name: "more than twenty bodies" }).click();
      await page.getByRole("button", { name: /^Reject/ }).click();
      const dialog = page.getByRole("dialog", { name: "Reject this proposal" });
      await dialog.getByText("nobody says this here").click();
      await dialog.getByRole("button", { name: "Reject" }).click();
      await page.getByRole("heading", { name: "Rejected here" }).waitFor();
      const [standing] = served.record().decisions.values();
      assert.equal(standing?.decision.because, "nobody says this here");
      await page.locator(".rejected").getByRole("button", { name: "Undo" }).click();
      await page.getByRole("link", { name: "more than twenty bodies" }).waitFor();
      assert.equal(served.record().decisions.size, 0);
    }));

  test("takes a rejection by keyboard alone, and leaves it with Escape", () =>
    visit(async ({ page, origin, served }) => {
      await page.goto(`${origin}/utterances/${said.radioHospital}`);
      await page.locator(".review-state").waitFor();
      await page.keyboard.press("r");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.keyboard.press("r");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Rejected here" }).waitFor();
      assert.equal([...served.record().decisions.values()][0]?.decision.because, "nobody says this here");
    }));

  test("lets one-letter keys be switched off, and never takes them from a text field", () =>
    visit(async ({ page, origin, served }) => {
      await page.goto(`${origin}/utterances/${said.wireTwelve}`);
      await page.getByLabel("Because").press("a");
      await page.getByText("One-letter keys").click();
      await page.locator("h1").click();
      await page.keyboard.press("a");
      await page.keyboard.press("j");
      await page.getByText("1 of 4").waitFor();
      assert.equal(served.record().decisions.size, 0);
    }));

  test("shows with a conflict what it rests on, and which claim stands behind several", () =>
    visit(async ({ page, origin }) => {
      await page.goto(`${origin}/conflicts`);
      const conflict = page.getByRole("article", { name: "12 dead and 31 dead cannot both be" });
      await conflict.getByText("A number that is told is the whole number.").waitFor();
      assert.equal(await conflict.getByText("Without it there would be 2 fewer conflicts and tensions in the case.").count(), 1);
    }));

  test("says what went wrong when Firsthand stops, and loses nothing that stood there", () =>
    visit(async ({ page, origin }) => {
      await page.goto(`${origin}/reports/${wire}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.keyboard.press("j");
      await page.getByText("1 of 4").waitFor();
      await page.getByLabel("Because").fill("my own words");
      await page.evaluate(() => {
        window.fetch = () => Promise.reject(new TypeError("gone"));
      });
      await page.getByRole("button", { name: /^Accept/ }).click();
      await page.getByRole("status").filter({ hasText: "does not answer" }).waitFor();
      assert.equal(await page.getByLabel("Because").inputValue(), "my own words");
    }));

  test("draws what is filled over on a page of a PDF, beginning with faces and with words that must not leave, by keyboard and by mouse, and takes it back", async (t) => {
    assert.ok(browser);
    const bytes = await printed([
      "The Harbour Ministry said on Monday that the ferry had sailed.",
      "Ostap Lysenko steered the ferry, the ministry said. The Coast Guard denied that Ostap Lysenko had been on board.",
    ]);
    const opened = await (await deskOf(t, { "order.pdf": bytes })).as("Anna");
    const served = servedCase(opened);
    const [item] = [...served.record().items.values()];
    assert.ok(item);
    const { width, height } = await served.page(item, 2);
    const act = async ({ page, origin }: Visit): Promise<void> => {
      await page.goto(`${origin}/evidence`);
      const room = page.locator(`#${item.id}`);
      await room.locator("summary").press("Enter");
      await room.getByRole("button", { name: "Show page 1, small and grey" }).press("Enter");
      await room.getByText("of 2").waitFor();
      await room.getByRole("button", { name: "Next page" }).press("Enter");
      await room.getByRole("img", { name: "Page 2 of order.pdf" }).waitFor();
      await room.getByText("The dossier withholds this page").waitFor();
      assert.ok(await room.getByRole("button", { name: "Next page" }).isDisabled());
      await room.getByRole("button", { name: "Draw what is filled over" }).press("Enter");
      const editor = room.getByRole("form", { name: "What is filled over" });
      const rows = editor.locator(".box-list li");
      assert.match((await rows.first().textContent()) ?? "", /^40 × 40 pixels at 20, 20/);
      assert.deepEqual(
        await rows.locator("select").evaluateAll((all) => all.map((one) => (one instanceof HTMLSelectElement ? one.value : ""))),
        ["face", "words", "words"],
      );
      await rows.first().locator("[data-handle]").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Delete");
      await page.keyboard.press("Control+z");
      assert.doesNotMatch((await rows.first().textContent()) ?? "", /at 20, 20/);
      await page.waitForFunction(() => document.querySelector<HTMLImageElement>(".box-picture img")?.complete === true);
      await editor.locator(".box-picture").evaluate((picture) => picture.scrollIntoView());
      const canvas = await editor.locator(".box-canvas").boundingBox();
      assert.ok(canvas);
      await page.mouse.move(canvas.x + canvas.width * 0.5, canvas.y + canvas.height * 0.5);
      await page.mouse.down();
      await page.mouse.move(canvas.x + canvas.width * 0.75, canvas.y + canvas.height * 0.6, { steps: 3 });
      await page.mouse.up();
      await rows.last().getByLabel("What it hides").selectOption("document");
      // Whoever leafs away finds what he drew when he comes back.
      await room.getByRole("spinbutton", { name: "Page" }).fill("1");
      await page.keyboard.press("Enter");
      await room.getByRole("img", { name: "Page 1 of order.pdf" }).waitFor();
      await room.getByRole("button", { name: "Next page" }).press("Enter");
      await editor.getByLabel("Because").fill("for this test");
      await editor.getByLabel("I looked over the whole page").press("Space");
      assert.deepEqual(await axeOn(page), []);
      assert.equal(await sideways(page), 0);
      await editor.getByRole("button", { name: "May be shown with 4 boxes filled over" }).press("Enter");
      await room.getByText("4 boxes filled over, without effect yet").waitFor();
      const [redact] = [...served.record().decisions.values()].flatMap(({ decision }) => (decision.kind === "redact" ? [decision] : []));
      assert.deepEqual(redact?.page, { number: 2, width, height });
      assert.deepEqual(
        redact?.boxes.map(({ hides }) => hides),
        ["face", "words", "words", "document"],
      );
      const [x = 0, y = 0] = redact?.boxes.at(-1)?.box ?? [];
      assert.ok(Math.abs(x - width / 2) <= 3 && Math.abs(y - height / 2) <= 3, `${x}, ${y}`);
      // A face is covered until somebody says why he looks at it.
      const asked = `${origin}/api/items/${item.id}/pages/2?faces=shown`;
      assert.equal((await page.request.get(asked)).status(), 403);
      await room.getByRole("button", { name: "Show 3 covered places" }).press("Enter");
      await room.getByLabel("Why do you look at them?").fill("to compare it");
      await room.getByRole("button", { name: "Show 3 covered places" }).press("Enter");
      await room.getByRole("button", { name: "Cover the faces again" }).waitFor();
      assert.equal((await page.request.get(asked)).status(), 200);
      await room.getByRole("button", { name: "Undo" }).press("Enter");
      await room.getByLabel("Why is it taken back?").fill("it was a test");
      await room.getByRole("button", { name: "Take it back" }).press("Enter");
      await room.getByText("The dossier withholds this page").waitFor();
      assert.equal(served.record().decisions.size, 0);
      // In the reading room the page on which the words stand is drawn on in the same way.
      const [report] = served.record().reports.keys();
      await page.goto(`${origin}/reports/${report}?lang=ko`);
      await page.keyboard.press("j");
      await page.getByRole("button", { name: "1쪽을 작은 흑백으로 보기" }).press("Enter");
      await page.getByRole("button", { name: "칠해서 가릴 곳 그리기 …" }).press("Enter");
      await page.getByRole("form", { name: "칠해서 가리는 곳" }).getByText("쪽 전체를 살펴보았고").waitFor();
    };
    await visitCase(browser, served, act, { facesIn: async () => [[20, 20, 40, 40]], bypassCSP: true });
  });

  test("shows hostile text as text: no script runs, no direction turns, no line breaks the page", () =>
    visit(
      async ({ page, origin }) => {
        await page.goto(`${origin}/reports/${hostile}`);
        await page.getByRole("heading", { level: 1, name: "<img src=x onerror=alert(1)> the “real” story" }).waitFor();
        assert.equal(await page.locator(".hidden-character").first().textContent(), "U+202E");
        assert.match(await page.title(), /Firsthand$/);
        assert.equal(await page.locator("main img, main script, main b").count(), 0);
        assert.equal(await sideways(page), 0);
      },
      { width: 390 },
    ));

  test("reads a line of a million characters that hide, turn and join, and goes on by keyboard", async () => {
    assert.ok(browser);
    const fixture = fixtureCase();
    const findings = fixture.findings();
    const read = findings.gathered.reports.get(hostile);
    assert.ok(read);
    const [before = ""] = read.reading.text.split("wwww");
    const text = before + "\u202ea\u200b\u2067\u0301".repeat(200_000);
    const reports = new Map(findings.gathered.reports).set(hostile, { ...read, reading: { ...read.reading, text } });
    const served = { ...fixture, findings: () => ({ ...findings, gathered: { ...findings.gathered, reports } }) };
    await visitCase(
      browser,
      served,
      async ({ page, origin }) => {
        await page.goto(`${origin}/reports/${hostile}`);
        await page.getByRole("heading", { level: 1, name: "the “real” story" }).waitFor();
        await page.keyboard.press("j");
        await page.locator(".mark.chosen").first().waitFor();
        const { elements, raw, characters } = await page.evaluate(() => {
          const said = document.querySelector(".report-text")?.textContent ?? "";
          return {
            elements: document.querySelectorAll("*").length,
            raw: /[\u202a-\u202e\u2066-\u2069\u200b]/.test(said),
            characters: said.length,
          };
        });
        assert.ok(elements < 20_000, `${elements} elements`);
        assert.ok(characters > 1_000_000 && !raw, `${characters}, ${raw}`);
        assert.equal(await sideways(page), 0);
      },
      { width: 390 },
    );
  });

  test("speaks the language that the browser asks for, then the one that an address names, then the one that is chosen, and keeps it", () =>
    visit(
      async ({ page, origin }) => {
        await page.goto(`${origin}/conflicts`);
        await page.getByRole("heading", { level: 1, name: "Суперечності" }).waitFor();
        assert.equal(await page.locator("html").getAttribute("lang"), "uk");
        // The title names the case as soon as the overview has told it, which is not when the heading stands.
        await page.waitForFunction(() => /^Суперечності · .* · Firsthand$/.test(document.title));
        await page.locator(".facing blockquote[lang=en]").first().waitFor();
        // What its catalogue has is said in the language of the page; what it lacks is English, and marked so.
        const known = page.getByText("Ідеться про різні випадки.");
        await known.waitFor();
        assert.equal(await known.evaluate((found) => found.closest("[lang]")?.getAttribute("lang")), "uk");
        await page.locator("article.conflict h3 > [lang=en]").first().waitFor();
        assert.deepEqual(await axeOn(page), []);
        assert.equal(await sideways(page), 0);
        await page.evaluate(() => window.dispatchEvent(new KeyboardEvent("keydown", { key: "л", code: "KeyK", ctrlKey: true })));
        await page.getByRole("combobox", { name: "Шукати всюди" }).waitFor();
        await page.keyboard.press("Escape");
        await page.goto(`${origin}/questions?lang=ko`);
        await page.getByRole("heading", { level: 1, name: "쟁점" }).waitFor();
        await page.getByText(/Members of the union\u2060이 직접 본 사람으로서 이를 주장합니다/).waitFor();
        assert.equal(page.url(), `${origin}/questions`);
        await page.reload();
        await page.getByRole("heading", { level: 1, name: "쟁점" }).waitFor();
        assert.equal(await page.locator("html").getAttribute("lang"), "ko");
        const loaded = await page.evaluate(() =>
          performance.getEntriesByType("resource").map(({ name }) => /\/(en|uk|ko)-[^/]*\.js$/.exec(name)?.[1]),
        );
        assert.deepEqual(
          loaded.filter((language) => language !== undefined),
          ["ko"],
        );
        assert.deepEqual(await axeOn(page), []);
        assert.equal(await sideways(page), 0);
        await page.getByRole("combobox", { name: "언어" }).selectOption("en");
        await page.getByRole("heading", { level: 1, name: "Questions" }).waitFor();
        assert.equal(await page.locator("html").getAttribute("lang"), "en");
      },
      { bypassCSP: true, locale: "uk-UA", width: 390 },
    ));

  test("gives axe nothing to complain of, light or dark, and never scrolls sideways, at any width", () =>
    visit(
      async ({ page, origin, served }) => {
        const claim = [...served.findings().gathered.claims.keys()][0];
        for (const room of [...ROOMS, `/claims/${claim}`]) {
          await page.emulateMedia({ colorScheme: "light" });
          await page.goto(origin + room);
          await page.locator("h1").waitFor();
          assert.deepEqual(await axeOn(page), [], room);
          // Dark differs from light in its colours, and in nothing else that axe looks at.
          await page.emulateMedia({ colorScheme: "dark" });
          assert.deepEqual(await axeOn(page, ["color-contrast"]), [], `${room}, dark`);
          for (const width of [1440, 1024, 390]) {
            await page.setViewportSize({ width, height: 900 });
            assert.equal(await sideways(page), 0, `${room} at ${width}`);
          }
          await page.setViewportSize({ width: 1440, height: 900 });
        }
      },
      { bypassCSP: true },
    ));
});
