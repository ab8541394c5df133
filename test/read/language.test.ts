import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { languageOf } from "../../src/read/language.ts";

const CASES: readonly (readonly [text: string, language: string])[] = [
  ["The soldiers were captured in the Kursk region, officials said.", "en"],
  ["Two men, he said, had been taken to Kyiv.", "en"],
  ["북한군 병사 두 명이 쿠르스크에서 붙잡혔다고 밝혔다.", "ko"],
  ["국정원(NIS)은 우크라이나 SBU와 협의 중이라고 말했다.", "ko"],
  ["Двох солдатів узяли в полон на Курщині, заявив він.", "uk"],
  ["Про це повідомила служба безпеки.", "uk"],
  ["Двое солдат были взяты в плен, заявил он.", "ru"],
  ["Об этом сообщили в министерстве обороны.", "ru"],
  ["Le soldat a été capturé dans la région de Koursk, selon les services.", "und"],
  ["Die Soldaten wurden in der Region Kursk gefangen genommen.", "und"],
  ["兵士二人が捕らえられた。", "und"],
  ["12 345 — 6", "und"],
  ["", "und"],
];

describe("Firsthand tells the language of a text", () => {
  for (const [text, language] of CASES) test(`${language}: ${text}`, () => assert.equal(languageOf(text), language));

  test("by most of it, where another stands between", () => {
    assert.equal(languageOf("Він сказав: «Я не знаю», а потім додав англійською: I know. І пішов за своїми людьми."), "uk");
    assert.equal(languageOf("He read the word 포로 on the card and said that it was false."), "en");
  });
  test("of any text at all", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => assert.ok(["en", "ko", "uk", "ru", "und"].includes(languageOf(text)))),
      { seed: 7 },
    ));
  test("of a long one without reading all of it twice over", () => {
    // Read twice over, it would take hours and not a tenth of a second.
    const started = performance.now();
    languageOf("а'".repeat(1_000_000));
    assert.ok(performance.now() - started < 120_000);
  });
});
