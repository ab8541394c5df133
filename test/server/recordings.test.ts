import assert from "node:assert/strict";
import { appendFileSync, chmodSync } from "node:fs";
import { describe, test } from "node:test";
import { UnknownReferenceError } from "../../src/case/errors.ts";
import { digestOfText } from "../../src/record/digest.ts";
import { itemId } from "../../src/record/id.ts";
import type { ReportView } from "../../src/record/workbench.ts";
import { servedCase } from "../../src/server/served-case.ts";
import { blobPath, evidencePath } from "../../src/store/layout.ts";
import { article, deskOf } from "../publish/small-case.ts";
import { tone } from "../web/tone.ts";
import { openHouse } from "./harness.ts";

const VTT = `WEBVTT

00:00:01.000 --> 00:00:02.000
The harbour master said that <b>both</b> gates were open.

00:01:05.500 --> 00:01:07.000
Ruben Okke denied that R&D was asked.
`;

const FILES = {
  "hearing/gate.wav": tone(1),
  "hearing/gate.en.vtt": VTT,
  "boat.wav": tone(2),
  "boat.wav.txt":
    "---\npublisher: Deck camera\n---\n[00:01] Ruben Okke said that the boat was full.\n[01:02:03] Ilse Vantor said that it sank.\n",
  "alone.wav": tone(3),
  "other.md": article("The Harbour Bell", "2025-02-03", "10:30 was the time, Ilse Vantor said."),
};

describe("Firsthand's server", () => {
  test("gives a recording out in parts once somebody said why, and that is an event; altered bytes never", async (t) => {
    const opened = await (await deskOf(t, FILES)).as("Anna");
    const house = openHouse(servedCase(opened));
    const item = [...opened.record().items.values()].find(({ name }) => name.endsWith("gate.wav")) ?? assert.fail();
    const address = `/api/recordings/${item.id}`;
    assert.equal((await house.get(address)).status, 403);
    const told = await house.send("POST", `/api/items/${item.id}/uncover`, JSON.stringify({ because: "to hear the order" }));
    assert.equal(told.status, 201);
    const last = [...opened.store.events()].at(-1)?.content;
    assert.deepEqual(last?.event, { type: "item.uncovered", item: item.id, because: "to hear the order" });

    const bytes = tone(1);
    const whole = await house.get(address);
    assert.equal(whole.status, 200);
    assert.deepEqual(new Uint8Array(await whole.arrayBuffer()), bytes);
    const part = await house.get(address, { range: "bytes=10-19" });
    assert.deepEqual(
      [part.status, part.headers.get("content-range"), part.headers.get("content-length"), part.headers.get("x-content-type-options")],
      [206, `bytes 10-19/${bytes.length}`, "10", "nosniff"],
    );
    assert.match(part.headers.get("content-type") ?? "", /^audio\//);
    assert.deepEqual(new Uint8Array(await part.arrayBuffer()), bytes.subarray(10, 20));
    assert.equal((await house.get(address, { range: `bytes=${bytes.length}-` })).status, 416);
    const words = [...opened.record().items.values()].find(({ name }) => name === "other.md") ?? assert.fail();
    assert.equal((await house.get(`/api/recordings/${words.id}`)).status, 415);
    assert.equal((await house.get("/api/recordings/i0000000000")).status, 404);

    const path = blobPath(evidencePath(opened.folder), item.digest);
    chmodSync(path, 0o644);
    appendFileSync(path, "x");
    assert.equal((await house.get(address)).status, 500);
  });

  test("knows of which recording a report gives the words, when each part is heard, and says them as captions", async (t) => {
    const opened = await (await deskOf(t, FILES)).as("Anna");
    const house = openHouse(servedCase(opened));
    const views = new Map<string, ReportView>();
    for (const { id, item } of opened.record().reports.values())
      views.set(opened.record().items.get(item)?.name ?? "", await (await house.get(`/api/reports/${id}`)).json());
    const shown = (name: string): unknown => views.get(name)?.recordings.map((one) => [one.name, one.kind, one.because, one.codecs]);
    assert.deepEqual(shown("hearing/gate.en.vtt"), [["hearing/gate.wav", "sound", "named", ["pcm"]]]);
    assert.deepEqual(shown("boat.wav"), [["boat.wav", "sound", "itself", ["pcm"]]]);
    assert.deepEqual(shown("other.md"), []);
    assert.deepEqual(views.get("other.md")?.times, []);
    const secondsIn = (name: string): unknown =>
      views.get(name)?.times.map(({ at, seconds }) => [seconds, views.get(name)?.text.slice(at, at + 12)]);
    assert.deepEqual(secondsIn("hearing/gate.en.vtt"), [
      [1, "The harbour "],
      [65, "Ruben Okke d"],
    ]);
    assert.deepEqual(secondsIn("boat.wav"), [
      [1, "[00:01] Rube"],
      [3723, "[01:02:03] I"],
    ]);
    const captions = await house.get(`/api/reports/${views.get("hearing/gate.en.vtt")?.id}/captions`);
    assert.match(captions.headers.get("content-type") ?? "", /^text\/vtt/);
    assert.equal(
      await captions.text(),
      "WEBVTT\n\n00:00:01.000 --> 00:01:05.000\nThe harbour master said that both gates were open.\n\n00:01:05.000 --> 00:01:15.000\nRuben Okke denied that R&amp;D was asked.\n\n",
    );

    // What a person ties to it comes first.
    const alone = [...opened.record().items.values()].find(({ name }) => name === "alone.wav") ?? assert.fail();
    const report = views.get("hearing/gate.en.vtt")?.id ?? assert.fail();
    opened.decide({ kind: "rendering", report, of: alone.id, as: "transcript", because: "the same voices" });
    const nowhere = itemId(digestOfText("a recording that never came"));
    assert.throws(
      () => opened.decide({ kind: "relies", from: report, on: nowhere, certain: true, because: "heard" }),
      UnknownReferenceError,
    );
    const after: ReportView = await (await house.get(`/api/reports/${report}`)).json();
    assert.deepEqual(
      after.recordings.map(({ name, because }) => [name, because]),
      [
        ["alone.wav", "decided"],
        ["hearing/gate.wav", "named"],
      ],
    );
  });
});
