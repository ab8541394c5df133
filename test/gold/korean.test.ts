import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import { figuresOf } from "./figures.ts";
import { KOREAN_HALVES, loadKorean } from "./korean.ts";
import { compare } from "./score.ts";

describe("Firsthand's Korean gold", () => {
  for (const half of KOREAN_HALVES)
    test(`is in order and well read in half ${half}`, () => {
      const { sentences, reports } = loadKorean(half);
      const pairs = [...sentences, ...reports].flatMap((report) =>
        compare(
          report,
          read({
            file: report.name,
            text: report.text,
            title: null,
            publisher: report.publisher,
            published: report.published,
            language: "ko",
          }),
        ),
      );
      const { source, content } = figuresOf(pairs);
      assert.ok(source >= 85 && content >= 85, `source ${source.toFixed(1)}, content ${content.toFixed(1)}`);
    });
});
