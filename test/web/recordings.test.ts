import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { servedCase } from "../../src/server/served-case.ts";
import { deskOf } from "../publish/small-case.ts";
import { launchBrowser } from "./browser.ts";
import { tone } from "./tone.ts";
import { axeOn, sideways, visitCase } from "./visit.ts";

let browser: Browser | null = null;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** A video of a second in which a square wanders, as the browser itself records it. */
async function filmed(): Promise<Uint8Array> {
  assert.ok(browser);
  const page = await browser.newPage();
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 64;
    const drawing = canvas.getContext("2d");
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: "video/webm;codecs=vp8" });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start();
    for (let i = 0; i < 10; i++) {
      if (drawing !== null) {
        drawing.fillStyle = "#c33";
        drawing.fillRect(6 * i, 20, 10, 10);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  await page.close();
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/** The beginning of an MP4 in which nothing stands that could be played. */
const hollow = (): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from("\0\0\0\x18ftypisom\0\0\x02\0isomiso2", "latin1"), Buffer.alloc(64)]));

const VTT = `WEBVTT

00:00:01.000 --> 00:00:02.000
The harbour master said that both gates were open.

00:00:03.000 --> 00:00:04.000
Ruben Okke denied that the cable had snapped.
`;

test("The workbench plays a recording where a proposal is heard, once somebody said why, small, grey and silent, and covers it again", async (t) => {
  assert.ok(browser);
  const files = {
    "gate.wav": tone(6),
    "gate.vtt": VTT,
    "boat.webm": await filmed(),
    "boat.webm.txt": "---\npublisher: Deck camera\n---\n[00:00] Ilse Vantor said that the boat was full.",
    "hull.mp4": hollow(),
    "hull.mp4.txt": "---\npublisher: Hull camera\n---\n[00:00] Ilse Vantor said that the hull was torn.",
  };
  const served = servedCase(await (await deskOf(t, files)).as("Anna"));
  t.after(() => served.close());
  const reportOn = (name: string): string => {
    const { items, reports } = served.record();
    return [...reports.values()].find(({ item }) => items.get(item)?.name === name)?.id ?? assert.fail(name);
  };
  const played = (): readonly string[] =>
    served.events().flatMap(({ content }) => (content?.event.type === "item.uncovered" ? [content.event.because] : []));
  await visitCase(
    browser,
    served,
    async ({ page, origin }) => {
      const asked: string[] = [];
      page.on("request", (request) => request.url().includes("/api/recordings/") && asked.push(request.url()));
      // Sound: the second proposal is heard at the third second.
      await page.goto(`${origin}/reports/${reportOn("gate.vtt")}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByText("gate.wav · named like this transcript").waitFor();
      await page.keyboard.press("j");
      await page.getByRole("button", { name: "Play the recording at 0:01, where this is said …" }).waitFor();
      await page.keyboard.press("j");
      assert.deepEqual(asked, [], "nothing is fetched before it is asked for");
      await page.getByRole("button", { name: "Play the recording at 0:03, where this is said …" }).press("Enter");
      await page.keyboard.type("to hear the voice");
      await page.keyboard.press("Control+Enter");
      const sound = page.locator("audio");
      await sound.waitFor();
      await page.waitForFunction(() => document.querySelector("audio")?.currentTime === 3);
      assert.ok(await sound.evaluate((one) => one === document.activeElement));
      assert.deepEqual(played(), ["to hear the voice"]);
      await page.locator(".report h1").click();
      await page.keyboard.press("k");
      await page.waitForFunction(() => document.querySelector("audio")?.currentTime === 1);
      assert.ok(await sound.evaluate((one: HTMLAudioElement) => one.paused));
      assert.deepEqual(await axeOn(page), []);
      await page.keyboard.press("h");
      await sound.waitFor({ state: "detached" });

      // A video.
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${origin}/reports/${reportOn("boat.webm")}`);
      await page.getByRole("button", { name: "Play the video …" }).press("Enter");
      await page.getByText("Faces that move cannot be covered").waitFor();
      await page.keyboard.type("to see the boat");
      await page.keyboard.press("Control+Enter");
      await page.waitForFunction(() => (document.querySelector("video")?.readyState ?? 0) >= 2);
      const shown = (): Promise<unknown> =>
        page
          .locator("video")
          .evaluate((one: HTMLVideoElement) => [one.muted, one.paused, getComputedStyle(one).filter, one.clientWidth <= 320]);
      assert.deepEqual(await shown(), [true, true, "grayscale(1)", true]);
      assert.match((await page.locator("video track").getAttribute("src")) ?? "", /captions$/);
      await page.getByRole("button", { name: "With sound" }).press("Enter");
      await page.getByRole("button", { name: "Show it larger, in its colours" }).press("Enter");
      await page.waitForFunction(() => document.querySelector("video")?.muted === false);
      assert.equal(await page.locator("video").evaluate((one) => getComputedStyle(one).filter), "none");
      assert.deepEqual(await axeOn(page), []);
      assert.equal(await sideways(page), 0);
      await page.getByRole("button", { name: "Cover it" }).press("Enter");
      await page.locator("video").waitFor({ state: "detached" });

      // One that the browser cannot play says so.
      await page.goto(`${origin}/reports/${reportOn("hull.mp4")}`);
      await page.getByRole("button", { name: "Play the video …" }).press("Enter");
      await page.keyboard.type("to see the hull");
      await page.keyboard.press("Control+Enter");
      await page.getByRole("alert").filter({ hasText: "This browser cannot play it (video/mp4" }).waitFor();
      assert.deepEqual(played(), ["to hear the voice", "to see the boat", "to see the hull"]);

      // What was played is told as such, and the item itself can be played where it is kept.
      await page.goto(`${origin}/evidence`);
      await page.getByText("Played the recording hull.mp4").waitFor();
      await page.locator("details").filter({ hasText: "gate.wav" }).locator("summary").press("Enter");
      await page.getByRole("button", { name: "Play the recording …" }).waitFor();
    },
    { bypassCSP: true },
  );
});

test("The workbench plays a recording under the page's own policy", async (t) => {
  assert.ok(browser);
  const files = { "gate.wav": tone(2), "gate.vtt": VTT };
  const served = servedCase(await (await deskOf(t, files)).as("Anna"));
  t.after(() => served.close());
  const [report] = served.record().reports.values();
  await visitCase(browser, served, async ({ page, origin }) => {
    await page.goto(`${origin}/reports/${report?.id}`);
    await page.getByRole("button", { name: "Play the recording …" }).press("Enter");
    await page.keyboard.type("to hear it");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(() => (document.querySelector("audio")?.readyState ?? 0) >= 1);
    assert.equal(await page.locator("audio").evaluate((one: HTMLAudioElement) => Math.round(one.duration)), 2);
  });
});
