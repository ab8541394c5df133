import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import type { OpenCase } from "../../src/case/open-case.ts";
import { makeExample } from "../../src/cli/example.ts";
import { whatIf } from "../../src/findings/what-if.ts";
import { english } from "../../src/record/sentence.ts";
import type { Alignment, MapView, Part, TimelineLine } from "../../src/record/workbench.ts";
import type { ServedCase } from "../../src/server/context.ts";
import { serve } from "../../src/server/serve.ts";
import { servedCase } from "../../src/server/served-case.ts";
import { launchBrowser } from "./browser.ts";
import { leftInEnglish, wordsOfCase } from "./left-in-english.ts";
import { differing, fieldsOf, takeScreens } from "./screens.ts";
import { axeOn, sideways, type Visit, type VisitOptions, visitCase, WEB } from "./visit.ts";

const PICTURES = new URL("../../docs/screens/", import.meta.url);
/** Up to this share of the fields of a picture may be another: keys and times differ from case to case. */
const SAME = 0.02;
const work = mkdtempSync(join(tmpdir(), "firsthand-rooms-"));
let browser: Browser | null = null;
let opened: OpenCase | null = null;

before(async () => {
  const folder = join(work, "case");
  opened = await makeExample(fileURLToPath(new URL("../../examples/kursk-2025", import.meta.url)), folder);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  opened?.close();
  rmSync(work, { recursive: true, force: true });
});

function theCase(): ServedCase {
  assert.ok(opened);
  return servedCase(opened);
}

/** Opens the workbench on the worked case. */
function visit(act: (visit: Visit) => Promise<void>, options: VisitOptions = {}, served = theCase()): Promise<void> {
  assert.ok(browser);
  return visitCase(browser, served, act, options);
}

/** The claim that most reports carry. */
function loudest(served: ServedCase): string {
  const [first] = [...served.findings().traced.claims.values()].sort((a, b) => b.asserted.reports - a.asserted.reports);
  assert.ok(first);
  return first.claim;
}

describe("Firsthand's workbench, on the worked case,", () => {
  // Elsewhere another browser is tried, whose letters are of another width.
  test("looks as the pictures of docs/screens show it", { skip: process.platform !== "linux" }, () =>
    visit(
      async ({ page, served }) => {
        const other = async (name: string, png: Buffer): Promise<number> =>
          differing(await fieldsOf(readFileSync(new URL(`${name}.png`, PICTURES))), await fieldsOf(png));
        const names: string[] = [];
        for await (const { name, png } of takeScreens(page, served, async (...given) => (await other(...given)) < SAME)) {
          names.push(`${name}.png`);
          const share = await other(name, png);
          assert.ok(
            share < SAME,
            `docs/screens/${name}.png shows another room in ${(100 * share).toFixed(1)} % of its fields; run: node scripts/build-screens.mjs`,
          );
        }
        assert.deepEqual(readdirSync(PICTURES).sort(), names.sort());
      },
      { facesIn: async () => [] },
    ),
  );

  test("draws a claim from report to origin, and shows for every line the words that prove it, by mouse and by keyboard", () =>
    visit(async ({ page, origin, served }) => {
      await page.goto(`${origin}/claims/${loudest(served)}`);
      const lines = page.locator(".claim-drawing .strand");
      await lines.first().waitFor();
      assert.ok((await lines.count()) > 10);
      await lines.first().focus();
      await page.keyboard.press("Enter");
      const proof = page.locator(".strand-proof");
      await proof.locator("blockquote mark").first().waitFor();
      const before = await proof.textContent();
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction((text) => document.querySelector(".strand-proof")?.textContent !== text, before);
      await page.keyboard.press("Escape");
      await proof.waitFor({ state: "detached" });
    }));

  test("supposes that an origin falls, shows what the engine itself answers, and writes nothing", () =>
    visit(
      async ({ page, origin, served }) => {
        const claim = loudest(served);
        const state = served.state();
        const [first] = served.findings().traced.claims.get(claim as never)?.origins ?? [];
        assert.ok(first);
        const told = whatIf(served.findings(), [{ kind: "without-origin", origin: first.id, alone: false }]);
        const change = told.claims.find((one) => one.claim === claim);
        assert.ok(change);
        await page.goto(`${origin}/claims/${claim}`);
        await page.getByRole("button", { name: "What if it falls?" }).first().click();
        const bar = page.getByRole("complementary", { name: "What is supposed" });
        await bar.getByText("would differ").waitFor();
        for (const { sentence } of told.supposed) await bar.getByText(english(sentence)).waitFor();
        assert.ok(((await bar.boundingBox())?.height ?? 999) < 120, "it leaves the room to what would be otherwise there");
        assert.deepEqual(await axeOn(page), [], "what falls can be read");
        await bar.getByRole("button", { name: "More" }).click();
        for (const { sentence } of told.supposed) await bar.getByText(english(sentence)).waitFor();
        assert.equal((await bar.locator(".differs > li").count()) > 0, true);
        const { min, max } = change.asserted.after.origins;
        const would = min === max ? `${min} origin` : `${min}–${max} origins`;
        assert.match((await page.locator(".sides .would-be").first().textContent()) ?? "", new RegExp(`, ${would}`));
        await page.getByRole("link", { name: "Questions", exact: true }).click();
        await page.locator(".questions-room .would-be").first().waitFor();
        await bar.getByRole("button", { name: "Stop supposing" }).click();
        await page.locator(".would-be").first().waitFor({ state: "detached" });
        assert.equal(served.state(), state);
      },
      { bypassCSP: true },
    ));

  test("shows in one window within a second what another decided, and refuses a decision on what somebody else decided meanwhile", () =>
    visit(async ({ page, context, origin, served }) => {
      const open = [...served.findings().gathered.utterances.values()].find(
        ({ voice, review }) => voice === "attributed" && review === "unreviewed",
      );
      assert.ok(open);
      const other = await context.newPage();
      for (const window of [page, other]) {
        await window.goto(`${origin}/utterances/${open.id}`);
        await window.locator(".review-state.unreviewed").waitFor();
      }
      await other.keyboard.press("a");
      await other.locator(".review-state.accepted").waitFor();
      await page.locator(".review-state.accepted").waitFor({ timeout: 5_000 });
      // The second window did not see yet what the first one decided.
      const refused = await page.evaluate(async (id) => {
        const body = JSON.stringify({ kind: "reject", utterance: id, because: "too late" });
        const answer = await fetch("/api/decisions?standing=none", {
          method: "POST",
          body,
          headers: { "content-type": "application/json" },
        });
        return `${answer.status} ${await answer.text()}`;
      }, open.id);
      assert.match(refused, /^409 .*somebody else decided on it meanwhile; nothing was written/);
      await other.keyboard.press("u");
      await page.locator(".review-state.unreviewed").waitFor();
    }).catch((error: unknown) => {
      // The browser itself complains of an answer that refuses.
      if (!/status of 409/.test(String(error))) throw error;
    }));

  test("corrects who says something and which words, by keyboard or by dragging an end, and takes it back", () =>
    visit(async ({ page, origin, served }) => {
      const open = [...served.findings().gathered.utterances.values()].find(
        ({ voice, review, content }) => voice === "attributed" && review === "unreviewed" && content.length === 1,
      );
      assert.ok(open);
      const [[start = 0, end = 0] = []] = open.content;
      await page.goto(`${origin}/utterances/${open.id}`);
      await page.locator(".review-state.unreviewed").waitFor();
      await page.keyboard.press("e");
      const dialog = page.getByRole("dialog", { name: "Correct this proposal" });
      await dialog.getByLabel("Who says it").fill("The harbour office");
      await dialog.getByRole("button", { name: "End one word earlier" }).press("Enter");
      const said = dialog.locator(".piece mark");
      const shorter = await said.textContent();
      // What a mouse drags beyond the end and back comes to a whole number of words, and leaves the beginning alone.
      const handle = await dialog.locator(".piece .handle").last().boundingBox();
      assert.ok(handle);
      await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
      await page.mouse.down();
      await page.mouse.move(handle.x - 150, handle.y + handle.height / 2);
      await page.mouse.up();
      const dragged = await said.textContent();
      assert.ok(
        shorter !== null && dragged !== null && shorter.startsWith(dragged) && dragged.length < shorter.length,
        `${dragged} of ${shorter}`,
      );
      assert.match(shorter.slice(dragged.length), /^\s/);
      await dialog.getByLabel("Because").press("Control+Enter");
      await page.locator(".review-state.corrected").waitFor();
      // Nobody in the case has that name: what the person wrote is shown.
      await page.getByRole("heading", { name: "The harbour office" }).waitFor();
      const [corrected] = [...served.record().decisions.values()].flatMap(({ decision }) =>
        decision.kind === "correct" && decision.utterance === open.id ? [decision] : [],
      );
      assert.equal(corrected?.source, "The harbour office");
      assert.equal(corrected?.content?.[0]?.[0], start);
      assert.ok((corrected?.content?.[0]?.[1] ?? end) < end);
      await page.keyboard.press("u");
      await page.locator(".review-state.unreviewed").waitFor();
    }));

  test("splits a proposal at a word and nests a part inside the rest, by keyboard; takes each back, and tells whoever decides on what was split meanwhile", () =>
    visit(async ({ page, origin, served }) => {
      const { utterances } = served.findings().gathered;
      const open = [...utterances.values()].find(
        ({ voice, review, content, words }) =>
          voice === "attributed" && review === "unreviewed" && content.length === 1 && words.split(" ").length > 8,
      );
      assert.ok(open);
      const before = served.state();
      await page.goto(`${origin}/utterances/${open.id}`);
      await page.locator(".review-state.unreviewed").waitFor();
      await page.keyboard.press("s");
      const cut = page.getByRole("slider", { name: "Where the second part begins" });
      await cut.waitFor();
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      assert.equal(await cut.getAttribute("aria-valuenow"), "3");
      const begins = ((await page.locator(".split-words .cut").textContent()) ?? "").trim();
      assert.equal(await cut.getAttribute("aria-valuetext"), `before “${begins}”`);
      await page.keyboard.press("Enter");
      await page.getByText("Split in two.").waitFor();
      const [split] = [...served.record().decisions.values()].flatMap(({ decision }) => (decision.kind === "split" ? [decision] : []));
      assert.equal(split?.utterance, open.id);
      const said = served.findings().gathered.spoken.get(open.report) ?? [];
      const part = said.find(({ id, content }) => id !== open.id && JSON.stringify(content) === JSON.stringify(split?.rest));
      assert.ok(part?.words.startsWith(begins.replace(/^["“'‘]/, "")) || part?.words.startsWith(begins));
      assert.equal(part?.source, open.source);

      // Whoever saw the whole decides on something else than what is there by now.
      const refused = await page.evaluate(async (id) => {
        const body = JSON.stringify({ kind: "accept", utterance: id, because: "too late" });
        const headers = { "content-type": "application/json" };
        return (await fetch("/api/decisions?standing=none", { method: "POST", body, headers })).status;
      }, open.id);
      assert.equal(refused, 409);

      await page.goto(`${origin}/utterances/${part?.id}`);
      await page.locator(".review-state.unreviewed").waitFor();
      await page.keyboard.press("n");
      const dialog = page.getByRole("dialog", { name: "Inside whose words does it stand?" });
      await dialog.getByLabel("It stands").selectOption(open.id);
      await dialog.getByLabel("Who says it").fill("The harbour office");
      await page.keyboard.press("Enter");
      await page.locator(".review-state.corrected").waitFor();
      assert.equal(served.findings().gathered.utterances.get(part?.id as never)?.parent, open.id);
      await page.keyboard.press("u");
      await page.locator(".review-state.unreviewed").waitFor();
      await page.keyboard.press("u");
      await page.waitForURL(`${origin}/utterances/${open.id}`);
      await page.getByText("Taken back.").waitFor();
      assert.deepEqual([...served.findings().gathered.utterances.keys()].sort(), [...utterances.keys()].sort());
      assert.equal(served.state(), before + 4, "two decisions and their undoing");
    }).catch((error: unknown) => {
      // The browser itself complains of an answer that refuses.
      if (!/status of 409/.test(String(error))) throw error;
    }));

  test("reviews a whole report by keyboard alone: each proposal is accepted, one is rejected with a reason, and that is taken back", () =>
    visit(async ({ page, origin, served }) => {
      const { spoken } = served.findings().gathered;
      const attributed = (id: string) => (spoken.get(id as never) ?? []).filter(({ voice }) => voice === "attributed");
      const report = [...spoken.keys()].find(
        (id) => attributed(id).length === 4 && attributed(id).every(({ review }) => review === "unreviewed"),
      );
      assert.ok(report);
      const decided = (kind: string): number =>
        [...served.record().decisions.values()].filter(
          ({ decision }) => decision.kind === kind && "utterance" in decision && attributedBefore.has(decision.utterance),
        ).length;
      const attributedBefore = new Set<string>(attributed(report).map(({ id }) => id));
      await page.goto(`${origin}/reports/${report}`);
      await page.locator(".report-text").waitFor();
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press("j");
        await page.locator(".review-state.unreviewed").waitFor();
        await page.keyboard.press("a");
        await page.locator(".review-state.accepted").waitFor();
      }
      await page.keyboard.press("j");
      await page.locator(".review-state.unreviewed").waitFor();
      await page.keyboard.press("r");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.type("nobody says this");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
      await page.locator(".rejected li").waitFor();
      assert.deepEqual([decided("accept"), decided("reject")], [3, 1]);
      await page.keyboard.press("u");
      await page.locator(".rejected li").waitFor({ state: "detached" });
      // What was taken back is in hand again, and the next that nobody has looked at is itself.
      await page.locator(".review-state.unreviewed").waitFor();
      assert.ok(page.url().endsWith(`/utterances/${attributed(report).at(-1)?.id}`), page.url());
      assert.deepEqual([decided("accept"), decided("reject")], [3, 0]);
    }));

  test("finds a name in another script, and words in a text at their place", () =>
    visit(async ({ page, origin, served }) => {
      await page.locator("h1").waitFor();
      await page.keyboard.press("Control+k");
      const line = page.getByRole("combobox", { name: "Search everything" });
      await line.fill("Зеленський");
      await page.getByRole("option", { name: /^name.*Zelensk/ }).waitFor();
      const [read] = [...served.findings().gathered.reports.values()].filter(({ reading }) => reading.text.includes("grenade"));
      assert.ok(read);
      await line.fill("grenade");
      await page.getByRole("option", { name: /^text/ }).first().click();
      await page.waitForFunction(() => /^#\d+-\d+$/.test(location.hash));
      await page.waitForFunction(() => CSS.highlights.has("found"));
      const words = await page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
      assert.deepEqual(
        words.map((word) => word.toLowerCase()),
        ["grenade"],
      );
      assert.equal(new URL(page.url()).origin, origin);
    }));

  test("draws what is filled over on a picture by mouse and by keyboard, beginning with the faces that were found, and takes it back", () =>
    visit(
      async ({ page, origin, served }) => {
        const item = [...served.record().items.values()].find(({ name }) => name.endsWith("still.png"));
        const size = item?.dimensions;
        assert.ok(size);
        await page.goto(`${origin}/evidence`);
        await page.locator(`#${item.id} summary`).click();
        const room = page.locator(`#${item.id}`);
        await room.getByRole("button", { name: "Uncover it, small and grey" }).click();
        await room.getByText("The dossier withholds this picture").waitFor();
        await room.getByRole("button", { name: "Draw what is filled over" }).click();
        const editor = room.getByRole("form", { name: "What is filled over" });
        const rows = editor.locator(".box-list li");
        assert.match((await rows.textContent()) ?? "", /^40 × 40 pixels at 20, 20/);
        // The picture is there before anything is drawn on it.
        await page.waitForFunction(() => document.querySelector<HTMLImageElement>(".box-picture img")?.complete === true);
        const canvas = await editor.locator(".box-canvas").boundingBox();
        assert.ok(canvas);
        const at = (x: number, y: number): readonly [number, number] => [canvas.x + canvas.width * x, canvas.y + canvas.height * y];
        await page.mouse.move(...at(0.5, 0.5));
        await page.mouse.down();
        await page.mouse.move(...at(0.6, 0.6));
        await page.mouse.move(...at(0.75, 0.75));
        await page.mouse.up();
        assert.equal(await rows.count(), 2);
        await rows.last().getByLabel("What it hides").selectOption("insignia");
        await editor.getByRole("button", { name: "Add a box" }).press("Enter");
        const said = rows.last().locator("[data-handle]");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Shift+ArrowDown");
        const grown = await said.textContent();
        await page.keyboard.press("Shift+ArrowUp");
        assert.notEqual(await said.textContent(), grown);
        await page.keyboard.press("Control+z");
        assert.equal(await said.textContent(), grown);
        await page.keyboard.press("Delete");
        assert.equal(await rows.count(), 2);
        const decide = editor.getByRole("button", { name: "May be shown with 2 boxes filled over" });
        await editor.getByLabel("Because").fill("for this test");
        assert.ok(await decide.isDisabled(), "nobody has looked over the whole picture yet");
        await editor.getByLabel("I looked over the whole picture").check();
        assert.deepEqual(await axeOn(page), []);
        await decide.press("Enter");
        await room.getByText("2 boxes filled over, without effect yet").waitFor();
        const [redact] = [...served.record().decisions.values()].flatMap(({ decision }) => (decision.kind === "redact" ? [decision] : []));
        assert.deepEqual(redact?.boxes[0], { box: [20, 20, 40, 40], hides: "face" });
        assert.equal(redact?.boxes[1]?.hides, "insignia");
        for (const [i, share] of [0.5, 0.5, 0.25, 0.25].entries()) {
          const side = i % 2 === 0 ? size.width : size.height;
          assert.ok(Math.abs((redact?.boxes[1]?.box[i] ?? 0) - share * side) <= 0.01 * side + 2, `${redact?.boxes[1]?.box}`);
        }
        await room.getByRole("button", { name: "Undo" }).click();
        await room.getByLabel("Why is it taken back?").fill("they were a test");
        await room.getByRole("button", { name: "Take it back" }).click();
        await room.getByText("The dossier withholds this picture").waitFor();
      },
      { facesIn: async () => [[20, 20, 40, 40]], bypassCSP: true },
    ));

  test("works the log out itself, and says so where an entry was altered", async () => {
    await visit(async ({ page, origin }) => {
      await page.goto(`${origin}/evidence`);
      await page.locator(".verdict.whole").waitFor();
      assert.match((await page.locator(".verdict").textContent()) ?? "", /^Unchanged since it was signed: .* Unanchored/);
    });
    const served = theCase();
    const altered: ServedCase = {
      ...served,
      entries: (from, count) => served.entries(from, count).map((entry, i) => (from + i === 3 ? entry.replace(/\d/, "7") : entry)),
    };
    const changed = altered.entries(0, 10).join() !== served.entries(0, 10).join();
    assert.ok(changed);
    await visit(
      async ({ page, origin }) => {
        await page.goto(`${origin}/evidence`);
        await page.locator(".verdict.altered").waitFor();
      },
      {},
      altered,
    );
  });

  test("protects a person by decision, with a reason, and takes that back in the history", () =>
    visit(async ({ page, origin, served }) => {
      const name = "Volodymyr Zelenskyy";
      const id = served.findings().gathered.entityNamed(name);
      assert.ok(id);
      await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("firsthand:seen:")));
      await page.goto(`${origin}/entities/${id}`);
      await page.getByText("Public official: may be named").waitFor();
      await page.getByRole("button", { name: "Say how this person stands to what happened" }).click();
      await page.getByLabel("Status").selectOption("witness");
      await page.getByLabel("Because").fill("for this test");
      await page.getByRole("button", { name: "Decide", exact: true }).click();
      await page.getByText(/^Witness: leaves as/).waitFor();
      await page.goto(`${origin}/evidence`);
      const latest = page.locator(".history > li").filter({ hasText: "for this test" }).first();
      await latest.getByRole("button", { name: "Undo" }).click();
      await page.getByLabel("Why is it taken back?").fill("it was a test");
      await page.getByRole("button", { name: "Take it back" }).click();
      await page.locator(".history > li").filter({ hasText: "it was a test" }).waitFor();
      await page.goto(origin);
      await page.locator(".waits").waitFor();
      assert.equal(await page.locator(".since-last").count(), 0, "what one did oneself is no news");
      assert.ok(![...served.record().decisions.values()].some(({ decision }) => decision.because === "for this test"));
    }));

  test("says at once when Firsthand stops, keeps what was typed, and goes on when it is back and knows this browser", async () => {
    assert.ok(browser);
    const served = theCase();
    const first = await serve(served, { port: 0, webRoot: WEB });
    const { port, origin } = new URL(first.url);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(first.url);
    await page.goto(`${origin}/entities/${served.findings().gathered.entityNamed("Volodymyr Zelenskyy")}`);
    await page.getByRole("button", { name: "Say how this person stands to what happened" }).click();
    await page.getByLabel("Because").fill("typed before it stopped");
    await first.close();
    const alert = page.getByRole("alert").filter({ hasText: "Firsthand does not answer" });
    await alert.waitFor();
    assert.equal(await page.getByLabel("Because").inputValue(), "typed before it stopped");
    const second = await serve(served, { port: Number(port), webRoot: WEB });
    await (await context.newPage()).goto(second.url);
    await alert.waitFor({ state: "detached" });
    assert.equal(await page.getByLabel("Because").inputValue(), "typed before it stopped");
    await context.close();
    await second.close();
  });

  test("shows when and where: a place chooses claims, days choose places, and the frame of the map chooses both, by mouse and by keyboard", () =>
    visit(async ({ page, origin }) => {
      await page.goto(`${origin}/timeline`);
      const lines = page.locator(".timeline > li");
      await lines.first().waitFor();
      await page.locator(".map-frame .land[d^=M]").waitFor();
      const all = await lines.count();
      const fewer = (n: number): Promise<unknown> =>
        page.waitForFunction((most) => [document.querySelectorAll(".timeline > li").length].some((now) => now > 0 && now < most), n);
      const region = page.getByRole("button", { name: "Kursk region", exact: true });
      await region.click();
      await page.getByText("region, within about 150 km").waitFor();
      await fewer(all);
      for (const text of await page.locator(".timeline .where").allTextContents()) assert.match(text, /Kursk region/);
      await page.getByRole("button", { name: "Only Kursk region" }).click();
      await page.waitForFunction((n) => document.querySelectorAll(".timeline > li").length === n, all);

      const places = await page.locator(".place-list li").count();
      await lines.last().scrollIntoViewIfNeeded();
      const scale = await page.locator(".scale").boundingBox();
      assert.ok(scale);
      await page.mouse.move(scale.x + scale.width - 40, scale.y + 10);
      await page.mouse.down();
      await page.mouse.move(scale.x + scale.width - 4, scale.y + 10);
      await page.mouse.up();
      await page.waitForFunction((n) => document.querySelectorAll(".place-list li").length < n, places);
      assert.match(await page.getByLabel("the first day").inputValue(), /^20\d\d-\d\d-\d\d$/);
      await page.getByRole("button", { name: "All times" }).click();
      await page.waitForFunction((n) => document.querySelectorAll(".place-list li").length === n, places);

      await page.getByRole("button", { name: "Only what lies in the map's frame" }).click();
      const frame = page.locator(".map-frame");
      await frame.focus();
      for (let i = 0; i < 4; i++) await page.keyboard.press("+");
      for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowRight");
      await page.getByText("No claim says that it happened then and there.").waitFor();
      await page.getByRole("button", { name: "All places" }).click();
      await lines.first().waitFor();
    }));

  test("answers for times and places what its claims say, and refuses a question that is none", () =>
    visit(async ({ page, origin, served }) => {
      const ask = async <T>(question: string): Promise<T> => {
        const answer = await page.request.get(`${origin}/api/${question}`);
        assert.equal(answer.status(), 200, question);
        return answer.json();
      };
      const { places } = await ask<MapView>("map");
      const region = places.find(({ name }) => name === "Kursk region") ?? assert.fail();
      const { lines } = await ask<Part<TimelineLine>>(`timeline?count=200&place=${region.id}`);
      assert.equal(lines.length, region.claims);
      for (const { claim, where } of lines) {
        assert.ok(where.some(({ id }) => id === region.id));
        const members = served.findings().gathered.claims.get(claim)?.members ?? [];
        assert.ok(members.some((id) => served.findings().gathered.utterances.get(id)?.slots.where.includes(region.id)));
      }
      const framed = await ask<Part<TimelineLine>>("timeline?count=200&in=34,50,38,53");
      assert.ok(lines.every(({ claim }) => framed.lines.some((one) => one.claim === claim)));
      assert.deepEqual((await ask<Part<TimelineLine>>("timeline?in=394,50,398,53")).lines, framed.lines);
      assert.equal((await ask<Part<TimelineLine>>("timeline?in=-40,-10,-30,0")).total, 0);
      for (const bad of ["timeline?first=soon", "timeline?in=1,2,3", "map?last=2025-02-31"])
        assert.equal((await page.request.get(`${origin}/api/${bad}`)).status(), 400, bad);
    }));

  test("lays a translation beside its original, marks in it what is in hand, and scrolls each with the other", () =>
    visit(async ({ page, origin, served }) => {
      const { items, reports } = served.record();
      const file = (name: string) =>
        [...reports.values()].find(({ item }) => items.get(item)?.name.endsWith(name))?.id ?? assert.fail(name);
      const [here, there] = [file("sbu-statement.md"), file("sbu-statement.uk.md")];
      const answer = await page.request.get(`${origin}/api/reports/${here}/beside/${there}`);
      const { anchors }: Alignment = await answer.json();
      assert.ok(anchors.length > 4);
      assert.ok(anchors.every(([a, b], i) => i === 0 || (a >= (anchors[i - 1]?.[0] ?? 0) && b >= (anchors[i - 1]?.[1] ?? 0))));
      await page.setViewportSize({ width: 1440, height: 420 });
      await page.goto(`${origin}/reports/${here}`);
      await page.getByRole("button", { name: /may be its translation/ }).click();
      const pane = page.locator(".beside-pane");
      await pane.locator(".report-text").waitFor();
      const top = (): Promise<number> => pane.evaluate((element) => element.scrollTop);
      await page.locator("h1").hover();
      const before = await top();
      await page.mouse.wheel(0, 700);
      await page.waitForFunction((was) => (document.querySelector(".beside-pane")?.scrollTop ?? 0) > was + 50, before);
      const page0 = await page.evaluate(() => window.scrollY);
      await pane.hover({ position: { x: 100, y: 60 } });
      await page.mouse.wheel(0, -200);
      await page.waitForFunction((was) => window.scrollY < was - 20, page0);
      await page.keyboard.press("j");
      await pane.locator(".mark.chosen").first().waitFor();
      await pane.getByRole("button", { name: "Take away" }).click();
      await pane.waitFor({ state: "detached" });
    }));

  test("writes other scripts in Latin letters under them, in texts and names, by key and by mouse, and keeps that", () =>
    visit(
      async ({ page, origin, served }) => {
        const { reports } = served.findings().gathered;
        const read = [...reports.values()].find(({ report }) => report.language === "uk") ?? assert.fail();
        await page.goto(`${origin}/reports/${read.report.id}`);
        const written = page.locator(".report-text > .in-latin");
        const off = page.getByRole("button", { name: "In Latin letters too", pressed: false });
        await off.waitFor();
        assert.equal(await written.count(), 0);
        await page.keyboard.press("l");
        await page.getByRole("button", { name: "In Latin letters too", pressed: true }).waitFor();
        assert.equal(await written.first().getAttribute("lang"), "uk-Latn");
        assert.match((await written.first().textContent()) ?? "", /^[^\p{Script=Cyrillic}]*\p{Script=Latin}[^\p{Script=Cyrillic}]*$/u);
        assert.equal(await page.locator(".report-text > p").count(), await written.count(), "each paragraph, and it stays as it is");
        const named = [...served.findings().gathered.entities.values()].find(({ name }) => /^\p{Script=Cyrillic}/u.test(name));
        await page.goto(`${origin}/entities/${named?.id}`);
        const name = page.locator(".entity-room section > .in-latin");
        await name.first().waitFor();
        assert.match((await name.first().textContent()) ?? "", /^\p{Script=Latin}/u);
        assert.deepEqual(await axeOn(page), []);
        await page.getByRole("button", { name: "In Latin letters too", pressed: true }).click();
        await name.first().waitFor({ state: "detached" });
        await page.goto(`${origin}/entities`);
        await off.waitFor();
      },
      { bypassCSP: true },
    ));

  test("leaves nothing in English in another language but the words of the case", () =>
    visit(
      async ({ page, served }) => {
        const words = wordsOfCase(served);
        const rooms = [
          ["/", ".case-room .ledger"],
          ["/reports", ".reports-room li"],
          ["/claims", ".claims-room .ledger li"],
          ["/questions", ".questions-room .answers"],
          ["/conflicts", ".conflicts-room article"],
          ["/timeline", ".place-list li"],
          ["/entities", ".entities-room li"],
          [`/entities/${served.findings().gathered.entityNamed("Moscow")}`, ".entity-room .facts"],
          [`/claims/${loudest(served)}`, ".claim-drawing .strand"],
          ["/evidence", ".verdict.whole"],
        ] as const;
        for (const [room, content] of rooms) {
          await page.evaluate((to) => {
            history.pushState(null, "", to);
            window.dispatchEvent(new PopStateEvent("popstate"));
          }, room);
          await page.locator(content).first().waitFor();
          if (room === "/evidence") await page.locator(".history li").first().waitFor();
          await page.locator("main details").evaluateAll((all) => all.map((one) => one.setAttribute("open", "")));
          assert.deepEqual(await leftInEnglish(page, words), [], room);
        }
        await page.keyboard.press("Control+k");
        await page.getByRole("combobox").last().fill("sent");
        await page
          .getByRole("option", { name: /^питання/i })
          .first()
          .waitFor();
        assert.deepEqual(await leftInEnglish(page, words), []);
      },
      { locale: "uk-UA" },
    ));

  test("gives axe nothing to complain of in the further rooms, and scrolls none of them sideways on a phone", () =>
    visit(
      async ({ page, origin, served }) => {
        const person = served.findings().gathered.entityNamed("Volodymyr Zelenskyy");
        for (const room of ["/timeline", "/entities", `/entities/${person}`, "/evidence", `/claims/${loudest(served)}`]) {
          await page.emulateMedia({ colorScheme: room.startsWith("/e") ? "dark" : "light" });
          await page.goto(origin + room);
          await page.locator("h1").waitFor();
          assert.deepEqual(await axeOn(page), [], room);
          assert.equal(await sideways(page), 0, room);
        }
      },
      { bypassCSP: true, width: 390 },
    ));
});
