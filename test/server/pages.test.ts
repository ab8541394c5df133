import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import type { PageWord } from "../../src/capture/pdf-page.ts";
import type { PageView, ReportView } from "../../src/record/workbench.ts";
import { servedCase } from "../../src/server/served-case.ts";
import { boxesOf } from "../../src/server/view/page-view.ts";
import { pdf } from "../publish/leaks/made.ts";
import { article, deskOf } from "../publish/small-case.ts";
import { openHouse } from "./harness.ts";

const LINES = ["The Interior Ministry said on Sunday that a convoy had", "left the town. The Coast Guard denied it."];
const PAGE = `BT /F 11 Tf 20 250 Td ${LINES.map((line) => `(${line}) Tj 0 -20 Td`).join(" ")} ET`;

const word = (text: string, left: number, top: number): PageWord => ({ text, box: [left, top, 40, 10] });

describe("The page on which words of a report stand", () => {
  test("is said with boxes around the words, a line each, and drawn as a picture", async (t) => {
    const made = await deskOf(t, {
      "a.pdf": pdf(PAGE),
      "b.md": article("Harbour Times", "2025-01-12", "A convoy left, the ministry said."),
    });
    const anna = await made.as("Anna");
    const house = openHouse(servedCase(anna));
    const get = async <T>(path: string): Promise<T> => (await house.get(path)).json() as Promise<T>;
    const reports = [...anna.findings().gathered.reports.values()].map(({ report }) => report);
    const items = anna.record().items;
    const [printed, other] = ["a.pdf", "b.md"].map((name) => reports.find(({ item }) => items.get(item)?.name === name));
    assert.ok(printed && other);
    const view = await get<ReportView>(`/api/reports/${printed.id}`);
    assert.deepEqual(view.pages, [{ number: 1, at: 0 }]);
    assert.deepEqual((await get<ReportView>(`/api/reports/${other.id}`)).pages, []);
    const from = view.text.indexOf("a convoy had");
    const place = await get<PageView>(`/api/reports/${printed.id}/page?from=${from}&to=${view.text.indexOf(". The Coast")}`);
    assert.deepEqual([place.number, place.size], [1, { width: 600, height: 600 }]);
    const [first, second] = place.boxes;
    assert.equal(place.boxes.length, 2);
    assert.ok(first && second && first[0] > 300 && second[0] < 50 && second[1] > first[1], JSON.stringify(place.boxes));
    const answer = await house.get(`/api/items/${printed.item}/pages/1`);
    const { width, height, format } = await sharp(new Uint8Array(await answer.arrayBuffer())).metadata();
    assert.deepEqual([answer.headers.get("content-type"), width, height, format], ["image/png", 600, 600, "png"]);
    for (const [path, status, code] of [
      [`/api/items/${other.item}/pages/1`, 415, "no-pages"],
      [`/api/items/${printed.item}/pages/0`, 400, "bad-page"],
      [`/api/items/${printed.item}/pages/2`, 415, "capture"],
      [`/api/reports/${printed.id}/page?from=9&to=3`, 400, "bad-span"],
      [`/api/reports/${other.id}/page?from=0&to=3`, 404, "not-found"],
    ] as const) {
      const refused = await house.get(path);
      const { error } = (await refused.json()) as { error: { code: string } };
      assert.deepEqual([refused.status, error.code], [status, code], path);
    }
  });

  test("holds the passage that is meant, of several that are equal, whatever stands between its letters", () => {
    const words = ["It", "was", "he,", "they", "said.", "It", "was", "he."].map((text, i) =>
      word(text, i < 5 ? i * 50 : (i - 5) * 50, i < 5 ? 0 : 20),
    );
    assert.deepEqual(boxesOf(words, "it was—he", 0), [[0, 0, 140, 10]]);
    assert.deepEqual(boxesOf(words, "it was—he", 0.8), [[0, 20, 140, 10]]);
    assert.deepEqual(boxesOf(words, "said. It", 0.5), [
      [200, 0, 40, 10],
      [0, 20, 40, 10],
    ]);
    assert.deepEqual(boxesOf(words, "she", 0), []);
    assert.deepEqual(boxesOf(words, " — ", 0), []);
  });
});
