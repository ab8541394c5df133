import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Readers } from "../../src/case/readers.ts";
import type { Source } from "../../src/read/read.ts";

const source = (file: string): Source => ({
  file,
  text: "The lock keeper said that the gate was shut.",
  title: null,
  publisher: null,
  published: null,
  language: "en",
});

describe("Firsthand, reading on several threads,", () => {
  test("answers each list with its own readings, and tells whose thread ended that it did while the others read on", async () => {
    await using readers = new Readers(2);
    const files = Array.from({ length: 7 }, (_, i) => [`${i}.a`, `${i}.b`]);
    const found = await Promise.all(files.map((names) => readers.read(names.map(source))));
    assert.deepEqual(
      found.map((readings) => readings.map((reading) => JSON.parse(reading).file)),
      files,
    );
    await assert.rejects(readers.read([JSON.parse("null")]), TypeError);
    assert.equal((await readers.read([source("c")])).length, 1);
  });
});
